"""Writes a picture's pixels anew: turned upright, in 8 bits, in sRGB."""

import io
from dataclasses import dataclass

from PIL import Image, JpegImagePlugin

from desktop.pictures.colour import has_alpha, plain_mode, to_srgb
from desktop.pictures.container import UPRIGHT

# Exif's orientation to the move that undoes it.
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}

# Quarters clockwise as Exif's orientation says them.
_QUARTERS = {1: 6, 2: 3, 3: 8}

# Pillow's numbers for the resolution of a JPEG's colour: every pixel, and one in four.
_FULL_COLOUR, _QUARTER_COLOUR = 0, 2

# When the picture's own quality makes the new file too large for the marketplace.
_LOWER_QUALITIES = (90, 80, 70, 60)


@dataclass(frozen=True, slots=True)
class Rewrite:
    """Why pixels must be written anew; the default is that they need not be.

    `profile` is the colour profile to convert from, `orientation` Exif's 1 to 8.
    """

    eight_bit: bool = False
    cmyk: bool = False
    profile: bytes | None = None
    orientation: int = UPRIGHT

    def changes(self) -> tuple[str, ...]:
        """The codes of what is done, in the order of doing."""
        done = {
            "converted-to-8-bit": self.eight_bit,
            "converted-from-cmyk": self.cmyk,
            "converted-to-srgb": self.profile is not None and not self.cmyk,
            "turned": self.orientation != UPRIGHT,
        }
        return tuple(change for change, needed in done.items() if needed)


def rewrite(image: Image.Image, wanted: Rewrite) -> Image.Image:
    """The loaded picture with everything `wanted` done; only its transparency is carried over."""
    if wanted.eight_bit:
        image = _in_eight_bits(image)
    if wanted.profile is not None:
        colours, alpha = _colours_and_alpha(image)
        image = to_srgb(colours, wanted.profile)
        if alpha is not None:
            image.putalpha(alpha)
    elif wanted.cmyk:
        image = image.convert("RGB")
    if wanted.orientation != UPRIGHT:
        image = image.transpose(_TURNS[wanted.orientation])
    image.info = {key: value for key, value in image.info.items() if key == "transparency"}
    return image


def encode(fresh: Image.Image, source: Image.Image, profile: bytes | None, most: int) -> bytes:
    """The file bytes of `fresh` in the format and quality of `source`, `profile` embedded.

    A JPEG of more than `most` bytes is written again at lower quality; the last try is returned
    even if it is still larger.
    """
    target = io.BytesIO()
    if not isinstance(source, JpegImagePlugin.JpegImageFile):
        fresh.save(target, "PNG", icc_profile=profile)
        return target.getvalue()
    sampling = JpegImagePlugin.get_sampling(source)
    # Halved sideways would have to become halved downwards in a turned picture.
    sampling = sampling if sampling in (_FULL_COLOUR, _QUARTER_COLOUR) else _FULL_COLOUR
    fresh.save(
        target, "JPEG", qtables=source.quantization, subsampling=sampling, icc_profile=profile
    )
    for quality in _LOWER_QUALITIES:
        if target.tell() <= most:
            break
        target = io.BytesIO()
        fresh.save(target, "JPEG", quality=quality, icc_profile=profile)
    return target.getvalue()


def turned(image: Image.Image, turns: int) -> Image.Image:
    """The picture turned clockwise by that many quarters."""
    return image.transpose(_TURNS[_QUARTERS[turns]]) if turns else image


def _in_eight_bits(image: Image.Image) -> Image.Image:
    """The upper eight bits of each channel; Pillow reads all but grey pictures so already."""
    transparent: int | tuple[int, ...] | None = image.info.get("transparency")
    if image.mode == "I;16":
        image = Image.frombytes("L", image.size, image.tobytes()[1::2])
    if isinstance(transparent, int):
        image.info["transparency"] = transparent >> 8
    elif isinstance(transparent, tuple):
        image.info["transparency"] = tuple(part >> 8 for part in transparent)
    return image


def _colours_and_alpha(image: Image.Image) -> tuple[Image.Image, Image.Image | None]:
    """The picture in a mode that colours can be converted in, and its alpha channel if any."""
    mode = plain_mode(image.mode)
    if not has_alpha(image):
        return image.convert(mode), None
    shown = image.convert("RGBA")
    return shown.convert(mode), shown.getchannel("A")
