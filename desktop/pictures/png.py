"""Walks a PNG file chunk by chunk (ISO/IEC 15948) and cuts out what is private."""

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.domain.errors import InputRefused
from desktop.pictures.container import UPRIGHT, Container, exif_orientation

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_CRITICAL = frozenset((b"IHDR", b"PLTE", b"IDAT", b"IEND"))
_PICTURE = _CRITICAL | frozenset(
    b"tRNS cHRM gAMA iCCP sBIT sRGB bKGD hIST pHYs sPLT cICP mDCV cLLI".split()
)
_CHANGES = {
    b"eXIf": "exif-removed",
    b"tEXt": "text-removed",
    b"zTXt": "text-removed",
    b"iTXt": "text-removed",
    b"tIME": "time-removed",
    b"iCCP": "profile-removed",
}


@dataclass(frozen=True, slots=True)
class _Chunk:
    kind: bytes
    start: int
    end: int

    def body(self, data: bytes) -> bytes:
        return data[self.start + 8 : self.end - 4]


def walk_png(data: bytes, name: str, *, keep_profile: bool = True) -> Container:
    """The PNG without texts, Exif, times, makers' chunks and trailing bytes.

    What says how to show the pixels stays, and the colour profile if `keep_profile`. Raises
    InputRefused `picture-truncated`, `picture-damaged` (also for a wrong checksum),
    `picture-is-animated-png`.
    """
    wanted = _PICTURE if keep_profile else _PICTURE - {b"iCCP"}
    chunks = tuple(_chunks(data, name))
    kinds = {chunk.kind for chunk in chunks}
    if b"acTL" in kinds:
        raise InputRefused("picture-is-animated-png", file=name, found="animated-png")
    unknown = any(kind[0:1].isupper() and kind not in _CRITICAL for kind in kinds)
    header = chunks[0].body(data)
    if chunks[0].kind != b"IHDR" or len(header) != 13 or b"IDAT" not in kinds or unknown:
        raise _damaged(name)
    removed: dict[str, None] = {}
    orientation = UPRIGHT
    for chunk in chunks:
        if chunk.kind not in wanted:
            removed[_CHANGES.get(chunk.kind, "other-metadata-removed")] = None
        if chunk.kind == b"eXIf":
            orientation = exif_orientation(chunk.body(data))
    if chunks[-1].end < len(data):
        removed["trailing-data-removed"] = None
    width, height, depth = struct.unpack_from(">IIB", header)
    kept = (data[chunk.start : chunk.end] for chunk in chunks if chunk.kind in wanted)
    clean = _SIGNATURE + b"".join(kept) if removed else data
    return Container(clean, width, height, depth, orientation, tuple(removed))


def _chunks(data: bytes, name: str) -> Iterator[_Chunk]:
    """Every chunk up to the end chunk, checksums verified."""
    view = memoryview(data)
    position = len(_SIGNATURE)
    while True:
        if position + 12 > len(data):
            raise InputRefused("picture-truncated", file=name, found="png")
        length = int.from_bytes(view[position : position + 4], "big")
        chunk = _Chunk(data[position + 4 : position + 8], position, position + 12 + length)
        if length >= 1 << 31 or not (chunk.kind.isascii() and chunk.kind.isalpha()):
            raise _damaged(name)
        if chunk.end > len(data):
            raise InputRefused("picture-truncated", file=name, found="png")
        checksum = int.from_bytes(view[chunk.end - 4 : chunk.end], "big")
        if zlib.crc32(view[position + 4 : chunk.end - 4]) != checksum:
            raise _damaged(name)
        yield chunk
        if chunk.kind == b"IEND":
            return
        position = chunk.end


def _damaged(name: str) -> InputRefused:
    return InputRefused("picture-damaged", file=name, found="png")
