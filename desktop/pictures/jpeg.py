"""Walks a JPEG file segment by segment (ITU-T T.81) and cuts out what is private."""

import re
from dataclasses import dataclass, field

from desktop.domain.errors import InputRefused
from desktop.pictures.container import UPRIGHT, Container, exif_orientation

_START = b"\xff\xd8"
_TEM, _EOI, _SOS, _COM = 0x01, 0xD9, 0xDA, 0xFE
_APP0, _APP1, _APP2, _APP13, _APP14, _APP15 = 0xE0, 0xE1, 0xE2, 0xED, 0xEE, 0xEF
_RESTARTS = range(0xD0, 0xD8)
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
# Baseline, extended and progressive, by Huffman or arithmetic code; the rest is for laboratories.
_USUAL_FRAMES = frozenset((0xC0, 0xC1, 0xC2, 0xC9, 0xCA))

# The end of a scan: FF that is neither a stuffed FF, a restart marker nor a fill byte.
_SCAN_END = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")

# Each scan of a progressive file costs a pass over all pixels; real encoders write about ten.
_MOST_SCANS = 200

_EXIF = b"Exif\x00"


@dataclass(slots=True)
class _Walk:
    """Where the walk stands, and what it has seen."""

    data: bytes
    name: str
    keep_profile: bool
    kept: list[bytes] = field(default_factory=list[bytes])
    removed: dict[str, None] = field(default_factory=dict[str, None])
    frame: tuple[int, int, int] | None = None
    orientation: int = UPRIGHT
    scans: int = 0

    def refuse(self, code: str) -> InputRefused:
        return InputRefused(code, file=self.name, found="jpeg")


def walk_jpeg(data: bytes, name: str, *, keep_profile: bool = True) -> Container:
    """The JPEG without Exif, XMP, IPTC, comments, makers' segments and trailing bytes.

    What the decoder needs stays, and the colour profile if `keep_profile`. Raises InputRefused
    `picture-truncated` when the end marker is missing, `picture-damaged` when the structure is
    broken, `picture-unusual-jpeg` for 12 bits a channel and for lossless or layered JPEG.
    """
    walk = _Walk(data, name, keep_profile, kept=[_START])
    position = len(_START)
    while True:
        marker, body = _marker(walk, position)
        if marker == _EOI:
            walk.kept.append(data[position:body])
            if body < len(data):
                walk.removed["trailing-data-removed"] = None
            break
        position = _segment(walk, marker, position, body)
    if walk.frame is None or not walk.scans:
        raise walk.refuse("picture-damaged")
    depth, height, width = walk.frame
    clean = b"".join(walk.kept) if walk.removed else data
    return Container(clean, width, height, depth, walk.orientation, tuple(walk.removed))


def _marker(walk: _Walk, position: int) -> tuple[int, int]:
    """The marker at `position`, fill bytes skipped, and where its body begins."""
    data = walk.data
    if position < len(data) and data[position] != 0xFF:
        raise walk.refuse("picture-damaged")
    while position < len(data) and data[position] == 0xFF:
        position += 1
    if position >= len(data):
        raise walk.refuse("picture-truncated")
    return data[position], position + 1


def _segment(walk: _Walk, marker: int, start: int, body: int) -> int:
    """Keep or drop one segment; the position after it."""
    data = walk.data
    if marker == _TEM or marker in _RESTARTS:
        walk.kept.append(data[start:body])
        return body
    length = int.from_bytes(data[body : body + 2], "big")
    end = body + length
    if end > len(data) or body + 2 > len(data):
        raise walk.refuse("picture-truncated")
    if length < 2:
        raise walk.refuse("picture-damaged")
    payload = data[body + 2 : end]
    change = _private(marker, payload, keep_profile=walk.keep_profile)
    if change:
        walk.removed[change] = None
        if payload.startswith(_EXIF):
            walk.orientation = exif_orientation(payload[6:])
        return end
    if marker in _FRAMES:
        walk.frame = _frame(walk, marker, payload)
    elif marker == _SOS:
        end = _scan(walk, end)
    walk.kept.append(data[start:end])
    return end


def _frame(walk: _Walk, marker: int, payload: bytes) -> tuple[int, int, int]:
    """Bits a channel, height and width of the frame header."""
    if len(payload) < 6 or walk.frame is not None:
        raise walk.refuse("picture-damaged")
    if marker not in _USUAL_FRAMES or payload[0] != 8:
        raise walk.refuse("picture-unusual-jpeg")
    return payload[0], int.from_bytes(payload[1:3], "big"), int.from_bytes(payload[3:5], "big")


def _scan(walk: _Walk, start: int) -> int:
    """Where the compressed data after a scan header ends."""
    walk.scans += 1
    if walk.scans > _MOST_SCANS:
        raise walk.refuse("picture-damaged")
    found = _SCAN_END.search(walk.data, start)
    if found is None:
        raise walk.refuse("picture-truncated")
    return found.start()


def _private(marker: int, payload: bytes, *, keep_profile: bool) -> str:
    """The code of the change that dropping this segment is; empty when it stays."""
    if marker == _COM:
        return "comment-removed"
    if marker == _APP2 and payload.startswith(b"ICC_PROFILE\x00"):
        return "" if keep_profile else "profile-removed"
    if not _APP0 <= marker <= _APP15 or _needed(marker, payload):
        return ""
    if marker == _APP1:
        return "exif-removed" if payload.startswith(_EXIF) else "xmp-removed"
    return "iptc-removed" if marker == _APP13 else "other-metadata-removed"


def _needed(marker: int, payload: bytes) -> bool:
    """Whether an application segment says how to read the pixels."""
    return (marker == _APP0 and payload.startswith(b"JFIF\x00")) or (
        marker == _APP14 and payload.startswith(b"Adobe")
    )
