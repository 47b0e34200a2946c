"""What a file really is, judged by its content alone."""

import struct
from pathlib import Path
from typing import BinaryIO, Final

from PIL import Image, UnidentifiedImageError

from desktop.practice import limits
from desktop.practice.problems import Problem

JPEG: Final = "image/jpeg"
PNG: Final = "image/png"
PDF: Final = "application/pdf"
LARGEST: Final = {
    JPEG: limits.IMAGE_BYTES,
    PNG: limits.IMAGE_BYTES,
    PDF: limits.DOCUMENT_BYTES,
}
_PNG_START = b"\x89PNG\r\n\x1a\n"
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


def sniffed(path: Path) -> str:
    """The type of a whole, readable JPEG, PNG or PDF within the limits.

    Problem 415 for every other or damaged file, 413 for one with too many bytes or pixels.
    """
    with path.open("rb") as file:
        start = file.read(1024)
        if start.startswith(_PNG_START):
            mime, pixels = PNG, _png_pixels(start)
        elif start.startswith(b"\xff\xd8\xff"):
            mime, pixels = JPEG, _jpeg_pixels(file)
        elif b"%PDF-" in start:
            mime, pixels = PDF, 0
            _check_end(file)
        else:
            raise _unsupported("Only JPEG and PNG pictures and PDF documents.")
    if path.stat().st_size > LARGEST[mime]:
        raise Problem(413, "too-large", f"At most {LARGEST[mime]} bytes.")
    if pixels > limits.IMAGE_PIXELS:
        raise Problem(413, "too-large", f"At most {limits.IMAGE_PIXELS} pixels.")
    if mime != PDF:
        _check_picture(path)
    return mime


def _png_pixels(start: bytes) -> int:
    if len(start) < 24 or start[12:16] != b"IHDR":
        raise _unsupported("This picture is damaged.")
    width, height = struct.unpack(">II", start[16:24])
    return width * height


def _jpeg_pixels(file: BinaryIO) -> int:
    """Walk the segments up to the frame header; Pillow would already warn of a large picture."""
    file.seek(2)
    while True:
        head = file.read(4)
        if len(head) < 4 or head[0] != 0xFF:
            raise _unsupported("This picture is damaged.")
        if head[1] == 0xFF:  # a fill byte
            file.seek(-3, 1)
            continue
        (length,) = struct.unpack(">H", head[2:])
        segment = file.read(max(length - 2, 0))
        if head[1] in _FRAMES:
            if len(segment) < 5:
                raise _unsupported("This picture is damaged.")
            height, width = struct.unpack(">HH", segment[1:5])
            return width * height


def _check_end(file: BinaryIO) -> None:
    size = file.seek(0, 2)
    file.seek(max(size - 2048, 0))
    if b"%%EOF" not in file.read():
        raise _unsupported("This document is damaged.")


def _check_picture(path: Path) -> None:
    try:
        with Image.open(path, formats=("JPEG", "PNG")) as picture:
            picture.load()
    except (OSError, SyntaxError, ValueError, UnidentifiedImageError) as error:
        raise _unsupported("This picture is damaged.") from error


def _unsupported(detail: str) -> Problem:
    return Problem(415, "unsupported-media", detail)
