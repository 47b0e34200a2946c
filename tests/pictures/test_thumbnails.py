"""Small pictures for the table, kept on the disk as long as nobody deletes them."""

import shutil
import time
from pathlib import Path

import pytest
from PIL import Image

from desktop.domain.errors import InputRefused, LocalTrouble
from desktop.domain.ids import Sha256
from desktop.pictures.blobs import BlobFolder
from desktop.pictures.thumbnail_folder import ThumbnailFolder
from desktop.pictures.thumbnails import thumbnail
from tests.pictures.drawing import jpeg, opened, png, scene


@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK"])
def test_a_jpeg_shrinks_to_the_edge_and_keeps_its_proportions(mode: str):
    small = thumbnail(jpeg(scene(1600, 400, mode)), 128)
    assert (small.mime, small.width, small.height) == ("image/jpeg", 128, 32)
    assert opened(small.bytes_).size == (128, 32)


@pytest.mark.parametrize("mode", ["RGB", "L", "P", "1"])
def test_an_opaque_png_becomes_a_jpeg(mode: str):
    assert thumbnail(png(scene(300, 600, mode)), 100).mime == "image/jpeg"


def test_a_transparent_picture_stays_on_transparent_ground():
    ghost = Image.new("RGBA", (400, 400), (0, 0, 0, 0))
    ghost.paste((200, 30, 30, 255), (100, 100, 300, 300))
    small = thumbnail(png(ghost), 40)
    shown = opened(small.bytes_)
    assert small.mime == "image/png"
    assert shown.getpixel((0, 0)) == (0, 0, 0, 0)
    assert shown.getpixel((20, 20)) == (200, 30, 30, 255)


def test_a_palette_picture_with_a_transparent_colour_stays_transparent():
    data = png(Image.new("P", (90, 90), 0), transparency=0)
    assert opened(thumbnail(data, 40).bytes_).getchannel("A").getextrema() == (0, 0)


def test_a_very_wide_picture_keeps_at_least_one_line():
    assert thumbnail(png(scene(9000, 30)), 96).height == 1


def test_a_small_picture_is_not_blown_up():
    assert thumbnail(jpeg(), 500).width == 64


@pytest.mark.timed
def test_a_large_photograph_shrinks_quickly():
    photograph = jpeg(scene(6000, 4000), quality=85)
    started = time.perf_counter()
    thumbnail(photograph, 128)
    assert time.perf_counter() - started < 1.5


@pytest.mark.parametrize("data", [b"", b"no picture", jpeg()[:300], png()[:90]])
def test_what_is_no_picture_has_no_thumbnail(data: bytes):
    with pytest.raises(InputRefused) as caught:
        thumbnail(data, 64)
    assert caught.value.code == "picture-damaged"


class TestKept:
    def test_a_thumbnail_is_made_once(self, tmp_path: Path):
        blobs = BlobFolder(tmp_path)
        thumbs = ThumbnailFolder(tmp_path, blobs)
        digest = blobs.write(jpeg())
        first = thumbs.get(digest, 32)
        blobs.path(digest).unlink()
        assert thumbs.get(digest, 32) == first == thumbnail(jpeg(), 32).bytes_
        with pytest.raises(LocalTrouble):
            thumbs.get(digest, 16)

    def test_thumbnails_may_be_deleted_at_any_time(self, tmp_path: Path):
        blobs = BlobFolder(tmp_path)
        thumbs = ThumbnailFolder(tmp_path, blobs)
        digest = blobs.write(jpeg())
        first = thumbs.get(digest, 32)
        shutil.rmtree(tmp_path / "thumbs")
        assert thumbs.get(digest, 32) == first

    @pytest.mark.parametrize("left", [b"", bytes(500), b"\xff\xd8\xff\xe0 cut"])
    def test_a_thumbnail_cut_by_a_power_failure_is_made_anew(self, tmp_path: Path, left: bytes):
        blobs = BlobFolder(tmp_path)
        thumbs = ThumbnailFolder(tmp_path, blobs)
        digest = blobs.write(png())
        first = thumbs.get(digest, 32)
        (kept,) = (tmp_path / "thumbs").rglob(digest)
        kept.write_bytes(left)
        assert thumbs.get(digest, 32) == first == kept.read_bytes()

    def test_no_room_for_the_thumbnail_does_not_hide_the_picture(self, tmp_path: Path):
        blobs = BlobFolder(tmp_path)
        digest = blobs.write(png())
        (tmp_path / "thumbs").write_text("in the way")
        shown = ThumbnailFolder(tmp_path, blobs).get(digest, 32)
        assert shown == thumbnail(png(), 32).bytes_

    def test_a_digest_cannot_lead_out_of_the_folder(self, tmp_path: Path):
        with pytest.raises(LocalTrouble) as caught:
            ThumbnailFolder(tmp_path, BlobFolder(tmp_path)).get(Sha256("../" * 20), 32)
        assert caught.value.code == "blob-name-invalid"
