"""A video has one address, and other addresses are no videos."""

import pytest

from desktop.domain.errors import InputRefused
from desktop.domain.video import read_video


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=4", "watch?v=dQw4w9WgXcQ"),
        ("youtube.com/embed/dQw4w9WgXcQ", "watch?v=dQw4w9WgXcQ"),
        ("https://m.youtube.com/shorts/dQw4w9WgXcQ", "watch?v=dQw4w9WgXcQ"),
        ("https://youtu.be/dQw4w9WgXcQ?si=x", "watch?v=dQw4w9WgXcQ"),
        ("https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ", "watch?v=dQw4w9WgXcQ"),
        ("https://player.vimeo.com/video/76979871", "vimeo.com/76979871"),
        ("https://vimeo.com/channels/staffpicks/76979871", "vimeo.com/76979871"),
        ("https://vimeo.com/76979871/8272103f6e", "vimeo.com/76979871"),
    ],
)
def test_a_video_has_one_address(typed: str, address: str):
    assert read_video("videos", typed).endswith(address)


@pytest.mark.parametrize(
    "typed",
    ["", "https://", "https://[", "https://youtube.com", "https://youtube.com/channel/acme",
     "https://youtube.com@evil.example/watch?v=a", "https://youtube.com.evil.example/watch?v=a",
     "https://youtube.com/watch?v=a%26list=b", "https://youtube.com/watch?v=<script>",
     "https://vimeo.com/staffpicks", "javascript:alert(1)", "https://shop.example/?v=youtube.com",
     "https://yo℀utube.com/watch?v=a"],
)  # fmt: skip
def test_other_addresses_are_no_videos(typed: str):
    with pytest.raises(InputRefused):
        read_video("videos", typed)
