"""Private metadata leaves a picture, and nothing else does."""

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms, PngImagePlugin

from desktop.domain.errors import InputRefused
from desktop.pictures.intake import take_picture_bytes
from desktop.pictures.picture import Picture, PictureLimits
from tests.pictures.drawing import (
    grey_profile,
    ink_profile,
    jpeg,
    opened,
    pixels,
    png,
    profile,
    saved,
    scene,
    slope,
    turned_exif,
    with_chunk,
    with_segment,
)


def take(data: bytes) -> Picture:
    return take_picture_bytes(data, "router.jpg", PictureLimits())


def srgb() -> bytes:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType] # Pillow types neither


WIDE = profile((0.68, 0.32), 2.2)


@pytest.mark.parametrize(
    ("marker", "payload", "change"),
    [
        (0xE1, b"Exif\0\0II*\0\x08\0\0\0\0\0\0\0\0\0GPS 38.7, -9.1", "exif-removed"),
        (0xE1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>", "xmp-removed"),
        (0xED, b"Photoshop 3.0\x008BIM", "iptc-removed"),
        (0xFE, b"taken at home", "comment-removed"),
        (0xE2, b"MPF\0II*\0", "other-metadata-removed"),
        (0xEB, b"JP\0\x01jumb", "other-metadata-removed"),
        (0xE0, b"JFXX\0\x10", "other-metadata-removed"),
    ],
)
def test_a_private_segment_leaves_a_jpeg_and_the_rest_stays(
    marker: int, payload: bytes, change: str
):
    clean = jpeg(icc_profile=srgb())
    picture = take(with_segment(clean, marker, payload))
    assert picture.bytes_ == clean
    assert picture.changes == (change,)


@pytest.mark.parametrize(
    ("kind", "body", "change"),
    [
        (b"tEXt", b"Author\0A person", "text-removed"),
        (b"zTXt", b"Raw profile type exif\0\0x", "text-removed"),
        (b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0<x/>", "text-removed"),
        (b"tIME", b"\x07\xe9\x05\x1d\x0c\0\0", "time-removed"),
        (b"eXIf", b"II*\0\x08\0\0\0\0\0", "exif-removed"),
        (b"prVW", b"a drawing program's own", "other-metadata-removed"),
    ],
)
def test_a_private_chunk_leaves_a_png_and_the_rest_stays(kind: bytes, body: bytes, change: str):
    clean = png(icc_profile=srgb(), dpi=(96, 96))
    picture = take(with_chunk(clean, kind, body))
    assert picture.bytes_ == clean
    assert picture.changes == (change,)


@pytest.mark.parametrize("clean", [jpeg(), png()])
def test_whatever_hides_behind_the_picture_is_cut_off(clean: bytes):
    picture = take(clean + b"PK\x03\x04 a whole archive")
    assert picture.bytes_ == clean
    assert picture.changes == ("trailing-data-removed",)


def test_a_text_that_would_burst_is_removed_unread():
    texts = PngImagePlugin.PngInfo()
    texts.add_text("bomb", "0" * 50_000_000, zip=True)
    assert take(png(pnginfo=texts)).bytes_ == png()


def test_colours_of_a_wide_profile_become_srgb():
    picture = take(png(icc_profile=WIDE))
    shown = opened(picture.bytes_)
    assert picture.changes == ("converted-to-srgb",)
    assert "icc_profile" not in shown.info
    assert shown.tobytes() != scene().tobytes()
    red = opened(take(png(Image.new("RGB", (1, 1), (200, 90, 90)), icc_profile=WIDE)).bytes_)
    assert red.tobytes()[0] > 200


def test_alpha_outlives_a_change_of_colours():
    ghost = scene(mode="RGBA")
    ghost.putalpha(slope(64, 48))
    shown = opened(take(png(ghost, icc_profile=WIDE)).bytes_)
    assert shown.getchannel("A").tobytes() == ghost.getchannel("A").tobytes()
    keyed = opened(take(png(scene(), icc_profile=WIDE, transparency=(0, 0, 77))).bytes_)
    assert keyed.mode == "RGBA"


@pytest.mark.parametrize("mode", ["RGB", "L", "P", "RGBA", "LA", "1"])
def test_a_profile_for_another_kind_of_picture_is_dropped_without_a_scratch(mode: str):
    picture = scene(mode="RGBA").convert(mode)
    wrong = WIDE if mode in ("L", "LA", "1") else grey_profile(1.8)
    taken = take(png(picture, icc_profile=wrong))
    assert taken.changes == ("profile-removed",)
    assert taken.bytes_ == png(picture)


@pytest.mark.parametrize("data", [jpeg(icc_profile=b"no profile"), png(icc_profile=WIDE[:200])])
def test_a_damaged_profile_is_dropped_without_a_scratch(data: bytes):
    picture = take(data)
    assert picture.changes == ("profile-removed",)
    assert pixels(picture.bytes_) == pixels(data)


@pytest.mark.parametrize("mode", ["L", "1", "LA"])
def test_a_grey_picture_stays_grey(mode: str):
    picture = take(png(scene(mode="RGBA").convert(mode), icc_profile=grey_profile(1.0)))
    assert picture.changes == ("converted-to-srgb",)
    red, green, blue, _ = opened(picture.bytes_).convert("RGBA").split()
    assert red.tobytes() == green.tobytes() == blue.tobytes()


@pytest.mark.parametrize("data", [jpeg(icc_profile=srgb()), png(icc_profile=srgb())])
def test_an_srgb_profile_stays_under_any_name(data: bytes):
    assert take(data).bytes_ is data


def test_a_turned_picture_keeps_its_srgb_profile():
    picture = take(jpeg(icc_profile=srgb(), exif=turned_exif(6)))
    assert opened(picture.bytes_).info["icc_profile"] == srgb()


def test_inks_become_light():
    picture = take(jpeg(scene(mode="CMYK")))
    assert picture.changes == ("converted-from-cmyk",)
    assert opened(picture.bytes_).mode == "RGB"


def test_inks_with_a_profile_become_light_as_the_profile_says():
    inks = Image.new("CMYK", (16, 16), (255, 0, 0, 0))
    picture = take(jpeg(inks, icc_profile=ink_profile(), subsampling=0))
    shown = opened(picture.bytes_)
    red, green, blue = shown.split()
    assert picture.changes == ("converted-from-cmyk",)
    assert "icc_profile" not in shown.info
    assert max(abs(a - b) for a, b in zip(red.tobytes(), blue.tobytes(), strict=True)) <= 3
    assert 100 < green.tobytes()[0] < 220


def test_a_jpeg_with_a_second_picture_inside_is_taken_as_one():
    data = saved(scene(), "MPO", save_all=True, append_images=[scene(), scene()])
    picture = take(data)
    assert opened(picture.bytes_).format == "JPEG"
    assert set(picture.changes) == {"other-metadata-removed", "trailing-data-removed"}


JPEG_SEGMENTS = st.tuples(
    st.sampled_from([*range(0xE0, 0xF0), 0xFE]),
    st.sampled_from([b"", b"Exif\0\0", b"http://", b"JFXX\0", b"MPF\0"]),
    st.binary(max_size=60),
)
PNG_CHUNKS = st.tuples(
    st.sampled_from([b"tEXt", b"zTXt", b"iTXt", b"tIME", b"eXIf", b"zzZz"]), st.binary(max_size=60)
)


@st.composite
def pictures(draw: st.DrawFn) -> tuple[bytes, bytes]:
    """A JPEG or PNG in one of its modes, with metadata of every sort and something behind it.

    The second is the same picture before the metadata, which Pillow may not bear, came in.
    """
    width, height = draw(st.integers(1, 40)), draw(st.integers(1, 40))
    exif = turned_exif(draw(st.integers(1, 8)))
    icc = draw(st.sampled_from([None, srgb(), WIDE, grey_profile(2.2), b"nonsense"]))
    behind = draw(st.binary(max_size=20))
    if draw(st.booleans()):
        mode = draw(st.sampled_from(["RGB", "L", "CMYK"]))
        data = jpeg(
            scene(width, height, mode),
            progressive=draw(st.booleans()),
            exif=exif,
            icc_profile=icc,
            quality=draw(st.sampled_from([30, 75, 95])),
        )
        plain = data
        for marker, head, body in draw(st.lists(JPEG_SEGMENTS, max_size=4)):
            data = with_segment(data, marker, head + body)
        return data + behind, plain
    mode = draw(st.sampled_from(["RGB", "RGBA", "L", "LA", "P", "1"]))
    data = png(scene(width, height, "RGBA").convert(mode), exif=exif, icc_profile=icc)
    plain = data
    for kind, body in draw(st.lists(PNG_CHUNKS, max_size=4)):
        data = with_chunk(data, kind, body)
    return data + behind, plain


@settings(deadline=None, max_examples=150)
@given(pictures())
def test_taking_a_picture_twice_is_taking_it_once(drawn: tuple[bytes, bytes]):
    data, _ = drawn
    once = take(data)
    twice = take(once.bytes_)
    assert twice.bytes_ == once.bytes_
    assert twice.sha256 == once.sha256
    assert twice.changes == ()
    assert twice.warnings == once.warnings
    assert take(data) == once


@settings(deadline=None, max_examples=150)
@given(pictures())
def test_pixels_change_only_when_the_changes_say_so(drawn: tuple[bytes, bytes]):
    data, plain = drawn
    once = take(data)
    shown = opened(once.bytes_)
    assert shown.size == (once.width, once.height)
    rewritten = ("turned", "converted-from-cmyk", "converted-to-srgb", "converted-to-8-bit")
    if not set(once.changes).intersection(rewritten):
        assert pixels(once.bytes_) == pixels(plain)
    assert not shown.getexif()
    assert "comment" not in shown.info


@settings(deadline=None, max_examples=200)
@given(st.sampled_from([jpeg(), png(), jpeg(progressive=True)]), st.data())
def test_a_damaged_file_is_taken_or_refused_but_never_breaks_anything(
    data: bytes, choice: st.DataObject
):
    damaged = bytearray(data)
    for _ in range(choice.draw(st.integers(1, 4))):
        damaged[choice.draw(st.integers(0, len(data) - 1))] = choice.draw(st.integers(0, 255))
    cut = choice.draw(st.integers(0, len(data)))
    for broken in (bytes(damaged), bytes(damaged[:cut])):
        try:
            picture = take(broken)
        except InputRefused:
            continue
        Image.open(io.BytesIO(picture.bytes_)).load()
