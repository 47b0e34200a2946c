"""What happens to a picture that a seller picks."""

import hashlib
import os
import struct
import zipfile
from concurrent.futures import ThreadPoolExecutor
from itertools import repeat
from pathlib import Path

import pytest
from PIL import Image

from desktop.domain.errors import InputRefused
from desktop.pictures.intake import take_picture, take_picture_bytes
from desktop.pictures.picture import Picture, PictureLimits
from tests.pictures.drawing import (
    chunk,
    jpeg,
    opened,
    pixels,
    png,
    saved,
    scene,
    sixteen_bit_png,
    turned_exif,
    with_chunk,
    with_segment,
)
from tests.shared_data import SHARED_DATA, needs_shared_data

LIMITS = PictureLimits()
EDGE = SHARED_DATA / "edge"


def take(data: bytes, name: str = "switch", limits: PictureLimits = LIMITS) -> Picture:
    return take_picture_bytes(data, name, limits)


def refusal(data: bytes, name: str = "switch", limits: PictureLimits = LIMITS) -> InputRefused:
    with pytest.raises(InputRefused) as caught:
        take(data, name, limits)
    return caught.value


def warnings(picture: Picture) -> set[str]:
    return {warning.code for warning in picture.warnings}


@pytest.mark.parametrize(("data", "mime"), [(jpeg(), "image/jpeg"), (png(), "image/png")])
def test_a_clean_picture_stays_the_file_it_was(data: bytes, mime: str):
    picture = take(data)
    assert picture.bytes_ is data
    assert picture.changes == ()
    assert (picture.mime, picture.width, picture.height) == (mime, 64, 48)
    assert picture.sha256 == hashlib.sha256(data).hexdigest()


@pytest.mark.parametrize("orientation", range(2, 9))
@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_picture_held_sideways_by_the_camera_stands_upright(orientation: int, kind: str):
    undo = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_270,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_90,
    }[orientation]
    options = {"quality": 95, "subsampling": 0} if kind == "JPEG" else {}
    data = saved(scene(), kind, exif=turned_exif(orientation), **options)
    picture = take(data)
    shown, wanted = opened(picture.bytes_), scene().transpose(undo)
    assert shown.size == wanted.size == (picture.width, picture.height)
    assert picture.changes == ("exif-removed", "turned")
    far = max(abs(a - b) for a, b in zip(shown.tobytes(), wanted.tobytes(), strict=True))
    assert far <= (24 if kind == "JPEG" else 0)


def test_a_turned_palette_picture_keeps_its_transparency():
    paletted = scene().quantize(8)
    data = png(paletted, exif=turned_exif(3), transparency=0)
    turned = opened(take(data).bytes_).convert("RGBA")
    before = opened(png(paletted, transparency=0)).convert("RGBA")
    assert turned.tobytes() == before.transpose(Image.Transpose.ROTATE_180).tobytes()


def test_a_damaged_orientation_counts_as_upright():
    data = with_segment(jpeg(), 0xE1, b"Exif\0\0II*\0\x08\0\0\0\xff\xff\x12\x01")
    assert take(data).changes == ("exif-removed",)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "picture-empty"),
        (jpeg()[:-200], "picture-truncated"),
        (jpeg()[:-2], "picture-truncated"),
        (jpeg()[:30], "picture-truncated"),
        (png()[:-20], "picture-truncated"),
        (png()[:40], "picture-truncated"),
        (saved(scene(), "GIF"), "picture-is-gif"),
        (saved(scene(), "WEBP"), "picture-is-webp"),
        (saved(scene(), "BMP"), "picture-is-bmp"),
        (saved(scene(), "TIFF"), "picture-is-tiff"),
        (saved(scene(), "AVIF"), "picture-is-avif"),
        (saved(scene(), "JPEG2000"), "picture-is-jpeg-2000"),
        (saved(scene(), "ICO"), "picture-is-icon"),
        (saved(scene(), "PDF"), "picture-is-pdf"),
        (b'<?xml version="1.0"?>\n<!-- logo --><svg xmlns="x"/>', "picture-is-svg"),
        (b"\0\0\0\x18ftypheic\0\0\0\0", "picture-is-heif"),
        (b"BMW and other words", "picture-is-unknown"),
        (b"<html><body>not found</body></html>", "picture-is-unknown"),
    ],
)
def test_what_is_no_sound_jpeg_or_png_is_refused_by_name(data: bytes, code: str):
    error = refusal(data)
    assert error.code == code
    assert error.facts["file"] == "switch"
    assert error.facts["found"]


def test_a_moving_png_is_refused():
    frames = [scene(mode="L"), scene(mode="L").transpose(Image.Transpose.ROTATE_180)]
    data = png(frames[0], save_all=True, append_images=frames[1:])
    assert refusal(data).code == "picture-is-animated-png"


def test_a_png_whose_checksum_is_wrong_is_refused():
    data = bytearray(png())
    data[-13] ^= 1
    assert refusal(bytes(data)).code == "picture-damaged"


@pytest.mark.parametrize(
    "data",
    [
        b"\xff\xd8\xff\xd9",
        b"\xff\xd8\xff\xe0\x00\x00",
        jpeg()[:20] + b"stray" + jpeg()[20:],
        png()[:33] + chunk(b"IEND", b""),
        with_chunk(png(), b"ABCD", b"a chunk no reader knows"),
        with_chunk(png(), b"\xff\xff\xff\xff", b""),
        png().replace(b"IHDR", b"IHDX"),
        sixteen_bit_png(0, [1, 2], width=200),
        sixteen_bit_png(5, [1, 2], width=2),
    ],
    ids=range(9),
)
def test_a_broken_structure_is_refused(data: bytes):
    assert refusal(data).code in ("picture-damaged", "picture-truncated")


@pytest.mark.parametrize(("at", "value"), [(4, 12), (1, 0xC3), (1, 0xC5)])
def test_a_jpeg_of_the_laboratory_is_refused(at: int, value: int):
    data = bytearray(jpeg())
    data[data.index(b"\xff\xc0") + at] = value
    assert refusal(bytes(data)).code == "picture-unusual-jpeg"


def test_a_jpeg_of_no_height_is_refused():
    data = bytearray(jpeg())
    start = data.index(b"\xff\xc0")
    data[start + 5 : start + 7] = b"\0\0"
    assert refusal(bytes(data)).code == "picture-damaged"


def test_a_jpeg_made_of_countless_scans_is_refused():
    data = jpeg(progressive=True)
    start = data.index(b"\xff\xda")
    scan = data[start : data.index(b"\xff", start + 2)]
    assert refusal(data[:start] + 300 * scan + data[start:]).code == "picture-damaged"


def test_a_decompression_bomb_is_refused_before_it_is_decoded():
    header = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 6, 0, 0, 0)
    bomb = png()[:8] + chunk(b"IHDR", header) + chunk(b"IDAT", b"") + chunk(b"IEND", b"")
    error = refusal(bomb)
    assert error.code == "picture-too-many-pixels"
    assert error.facts["found"] == "60000×60000"
    assert error.facts["limit"] == "50000000"


def test_not_even_a_generous_marketplace_lets_a_bomb_in():
    header = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 6, 0, 0, 0)
    bomb = png()[:8] + chunk(b"IHDR", header) + chunk(b"IDAT", b"") + chunk(b"IEND", b"")
    assert refusal(bomb, limits=PictureLimits(pixels=10**10)).code == "picture-too-many-pixels"


def test_a_file_over_the_limit_is_refused_with_both_sizes(tmp_path: Path):
    file = tmp_path / "large.png"
    file.write_bytes(png())
    limits = PictureLimits(bytes=100)
    with pytest.raises(InputRefused) as caught:
        take_picture(file, limits)
    assert caught.value.code == "picture-too-large"
    assert caught.value.facts == {
        "file": "large.png",
        "found": str(file.stat().st_size),
        "limit": "100",
    }
    assert refusal(png(), limits=limits).code == "picture-too-large"


def test_a_turned_jpeg_is_made_smaller_rather_than_refused():
    noise = Image.effect_noise((400, 300), 90).convert("RGB")
    data = jpeg(noise, quality=97, exif=turned_exif(6))
    limits = PictureLimits(bytes=len(data) - 10_000)
    with pytest.raises(InputRefused):
        take(data, limits=limits)
    plain = jpeg(noise, quality=97, optimize=True, exif=turned_exif(6))
    assert len(plain) < len(data)
    assert len(take(plain, limits=PictureLimits(bytes=len(plain))).bytes_) <= len(plain)


def test_sixteen_bits_become_eight_by_their_upper_half():
    picture = take(sixteen_bit_png(0, [0, 255, 256, 0x1234, 65535], width=5))
    assert picture.changes == ("converted-to-8-bit",)
    assert opened(picture.bytes_).mode == "L"
    assert opened(picture.bytes_).tobytes() == bytes((0, 0, 1, 0x12, 255))


def test_a_transparent_colour_of_sixteen_bits_stays_transparent():
    grey = sixteen_bit_png(0, [0, 0x1234], width=2, extra=chunk(b"tRNS", b"\x12\x34"))
    assert pixels(take(grey).bytes_)[3::4] == b"\xff\0"
    colours = [0x1234, 0x5678, 0x9ABC, 0, 0, 0]
    key = chunk(b"tRNS", struct.pack(">3H", *colours[:3]))
    colour = sixteen_bit_png(2, colours, width=2, extra=key)
    assert pixels(take(colour).bytes_)[3::4] == b"\0\xff"


def test_a_picture_with_a_lying_extension_is_taken_for_what_it_is():
    picture = take(jpeg(), "switch.png")
    (lie,) = (item for item in picture.warnings if item.code == "picture-extension-lies")
    assert picture.mime == "image/jpeg"
    assert lie.facts == {"extension": ".png", "found": "jpeg"}


@pytest.mark.parametrize("name", ["switch", "switch.JPEG", "switch.jpe", "switch.v2"])
def test_a_name_that_claims_nothing_else_is_no_lie(name: str):
    assert "picture-extension-lies" not in warnings(take(jpeg(), name))


def test_small_and_very_wide_pictures_are_taken_with_a_warning():
    assert warnings(take(jpeg(scene(799, 800)))) == {"picture-small"}
    assert warnings(take(jpeg(scene(3200, 800)))) == set()
    assert warnings(take(jpeg(scene(3201, 800)))) == {"picture-extreme-ratio"}


def test_transparency_that_hides_or_frames_the_article_is_pointed_out():
    hidden = Image.new("RGBA", (900, 900), (9, 9, 9, 0))
    assert warnings(take(png(hidden))) == {"picture-fully-transparent"}
    framed = hidden.copy()
    framed.paste((9, 9, 9, 255), (90, 0, 900, 880))
    (border,) = take(png(framed)).warnings
    assert border.code == "picture-transparent-border"
    assert border.facts == {"left": "90", "top": "0", "right": "0", "bottom": "20"}
    holed = Image.new("RGBA", (900, 900), (90, 120, 150, 255))
    holed.paste((0, 0, 0, 0), (100, 100, 200, 200))
    assert take(png(holed)).warnings == ()


def test_a_palette_picture_may_be_transparent_too():
    data = png(Image.new("P", (900, 900), 0), transparency=b"\x00")
    assert warnings(take(data)) == {"picture-fully-transparent"}


def test_what_is_not_a_file_is_refused(tmp_path: Path):
    os.mkfifo(tmp_path / "pipe.jpg")
    (tmp_path / "loop.jpg").symlink_to("loop.jpg")
    for name, code in {
        "gone.jpg": "picture-missing",
        ".": "picture-not-a-file",
        "pipe.jpg": "picture-not-a-file",
        "loop.jpg": "picture-unreadable",
        "nul\0.jpg": "picture-unreadable",
    }.items():
        with pytest.raises(InputRefused) as caught:
            take_picture(tmp_path / name, LIMITS)
        assert caught.value.code == code


def test_many_threads_take_pictures_at_once():
    files = [jpeg(scene(200 + index, 100), exif=turned_exif(index % 8 + 1)) for index in range(40)]
    with ThreadPoolExecutor(4) as threads:
        together = list(threads.map(take, files))
    assert together == [take(data) for data in files]


# Codes of the refusal, or the changes that the picture is accepted with.
EDGE_ANSWERS: dict[str, str | tuple[str, ...]] = {
    "1x1.png": (),
    "20000x20000-1-bit.png": "picture-too-many-pixels",
    "9000x300.png": (),
    "UPPER.JPEG": (),
    "alpha-fully-transparent.png": (),
    "animated.gif": "picture-is-gif",
    "bitmap.bmp": "picture-is-bmp",
    "cmyk.jpg": ("converted-from-cmyk",),
    "exif-orientation-6.jpg": ("exif-removed", "turned"),
    "gif-renamed.png": "picture-is-gif",
    "grey-16-bit.png": ("converted-to-8-bit",),
    "grey.jpg": (),
    "jpeg-renamed.png": (),
    "no-extension": (),
    "progressive.jpg": (),
    "svg-renamed.png": "picture-is-svg",
    "tiff.tif": "picture-is-tiff",
    "truncated.jpg": "picture-truncated",
    "webp-renamed.jpg": "picture-is-webp",
    "zero-bytes.png": "picture-empty",
}

EDGE_WARNINGS = {
    "1x1.png": {"picture-small"},
    "alpha-fully-transparent.png": {"picture-small", "picture-fully-transparent"},
    "jpeg-renamed.png": {"picture-extreme-ratio", "picture-extension-lies"},
}


@needs_shared_data
def test_there_is_an_answer_for_every_awkward_file():
    assert {file.name for file in (EDGE / "images").iterdir()} == set(EDGE_ANSWERS)


@needs_shared_data
@pytest.mark.parametrize("name", EDGE_ANSWERS)
def test_an_awkward_file_gets_the_right_answer(name: str):
    answer = EDGE_ANSWERS[name]
    if isinstance(answer, str):
        with pytest.raises(InputRefused) as caught:
            take_picture(EDGE / "images" / name, LIMITS)
        assert (caught.value.code, caught.value.facts["file"]) == (answer, name)
        return
    picture = take_picture(EDGE / "images" / name, LIMITS)
    assert picture.changes == answer
    assert warnings(picture) == EDGE_WARNINGS.get(name, {"picture-extreme-ratio"})


@needs_shared_data
def test_a_file_with_an_awkward_name_is_taken(tmp_path: Path):
    with zipfile.ZipFile(EDGE / "awkward-file-names.zip") as bundle:
        bundle.extractall(tmp_path)
    (file,) = (tmp_path / "images").iterdir()
    assert file.name == "photo face avant 50% #1 + détail é.jpg"
    assert take_picture(file, LIMITS).changes == ()
    assert refusal(b"", file.name).facts["file"] == file.name


@needs_shared_data
def test_every_real_picture_is_taken_and_taken_again_unchanged():
    files = sorted((SHARED_DATA / "images").rglob("*.*g"))
    assert len(files) == 353
    with ThreadPoolExecutor(2) as threads:
        pictures = list(threads.map(take_picture, files, repeat(LIMITS)))
        again = list(threads.map(take, [picture.bytes_ for picture in pictures]))
    assert [picture.sha256 for picture in again] == [picture.sha256 for picture in pictures]
    assert not any(picture.changes for picture in again)
    assert sum(not picture.changes for picture in pictures) >= 240
    # About forty bear a profile, and two in three of those are sRGB under one name or another.
    assert sum("converted-to-srgb" in picture.changes for picture in pictures) <= 15
