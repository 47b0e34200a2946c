"""What is left of a picture file once its private metadata is cut out, pixels untouched."""

import struct
from dataclasses import dataclass, field

UPRIGHT = 1

_ORIENTATION_TAG = 0x0112
_SHORT = 3


@dataclass(frozen=True, slots=True)
class Container:
    """A picture file whose structure was walked from end to end but not yet decoded.

    `bytes_` is the file without private metadata (the same object when there was none) and
    `removed` says what went, as codes. `orientation` is Exif's 1 to 8; `depth` the bits a channel.
    """

    bytes_: bytes = field(repr=False)
    width: int
    height: int
    depth: int
    orientation: int
    removed: tuple[str, ...]


def exif_orientation(tiff: bytes) -> int:
    """Exif's orientation (1 to 8) out of its TIFF block; upright when absent or damaged."""
    order = {b"II*\x00": "<", b"MM\x00*": ">"}.get(tiff[:4])
    if order is None:
        return UPRIGHT
    try:
        (start,) = struct.unpack_from(order + "I", tiff, 4)
        (count,) = struct.unpack_from(order + "H", tiff, start)
        for index in range(count):
            tag, kind, _, value = struct.unpack_from(order + "HHIH", tiff, start + 2 + 12 * index)
            if tag == _ORIENTATION_TAG and kind == _SHORT:
                return value if UPRIGHT <= value <= 8 else UPRIGHT
    except struct.error:
        return UPRIGHT
    return UPRIGHT
