"""Turns a walked picture file into one that shows the same everywhere, touching little."""

import io
import struct
import zlib
from dataclasses import dataclass, field

from PIL import Image

from desktop.domain.errors import InputRefused
from desktop.pictures.colour import ProfileKind, has_alpha, judge_profile
from desktop.pictures.container import Container
from desktop.pictures.jpeg import walk_jpeg
from desktop.pictures.look import SMALL, small_of
from desktop.pictures.png import walk_png
from desktop.pictures.rewrite import Rewrite, encode, rewrite

# Whatever Pillow's readers are known to raise on a damaged file.
UNREADABLE = (
    OSError,
    SyntaxError,
    ValueError,
    EOFError,
    IndexError,
    KeyError,
    TypeError,
    struct.error,
    zlib.error,
    Image.DecompressionBombError,
)

_WALKS = {"jpeg": walk_jpeg, "png": walk_png}


@dataclass(frozen=True, slots=True)
class Normalised:
    """A finished file, its size in pixels, its alpha channel if any, and what was done.

    `small` is the picture as `small_of` gives it.
    """

    bytes_: bytes = field(repr=False)
    width: int
    height: int
    alpha: Image.Image | None
    changes: tuple[str, ...]
    small: Image.Image


def normalise(kind: str, data: bytes, name: str, walked: Container, most: int) -> Normalised:
    """Upright, 8 bits a channel, sRGB: the walked bytes where they are so already.

    `kind` is `jpeg` or `png`, `data` the file as it came, `most` the bytes a file written anew
    should not exceed. The picture is decoded to its end in any case. Raises InputRefused
    `picture-truncated` or `picture-damaged`.
    """
    try:
        image = open_picture(walked.bytes_)
        profile: bytes | None = image.info.get("icc_profile")
        judged = judge_profile(profile, image.mode)
        if judged is ProfileKind.UNUSABLE:
            walked = _WALKS[kind](data, name, keep_profile=False)
            image, profile = open_picture(walked.bytes_), None
        wanted = Rewrite(
            eight_bit=walked.depth > 8,
            cmyk=image.mode == "CMYK",
            profile=profile if judged is ProfileKind.OTHER else None,
            orientation=walked.orientation,
        )
        if wanted == Rewrite():
            return _as_it_is(image, walked)
        image.load()
        fresh = rewrite(image, wanted)
        kept_profile = profile if judged is ProfileKind.SRGB else None
        data = encode(fresh, image, kept_profile, most)
    except UNREADABLE as error:
        code = "picture-truncated" if "truncated" in str(error).lower() else "picture-damaged"
        raise InputRefused(code, file=name, found=kind) from error
    changes = (*walked.removed, *wanted.changes())
    return Normalised(data, fresh.width, fresh.height, _alpha(fresh), changes, small_of(fresh))


def open_picture(data: bytes) -> Image.Image:
    """The JPEG or PNG, its header read; every other reader of Pillow stays shut."""
    return Image.open(io.BytesIO(data), formats=("JPEG", "PNG"))


def _as_it_is(image: Image.Image, walked: Container) -> Normalised:
    # A reduced JPEG is read to its last byte all the same, in a fraction of time and memory.
    image.draft(None, (SMALL, SMALL))
    image.load()
    return Normalised(
        walked.bytes_,
        walked.width,
        walked.height,
        _alpha(image),
        walked.removed,
        small_of(image),
    )


def _alpha(image: Image.Image) -> Image.Image | None:
    if not has_alpha(image):
        return None
    shown = image if image.mode in ("RGBA", "LA") else image.convert("RGBA")
    return shown.getchannel("A")
