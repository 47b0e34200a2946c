"""Whether a colour profile is sRGB in effect, and the way there if it is not."""

import io
from enum import Enum

from PIL import Image, ImageChops, ImageCms

# One step of rounding in each of two profiles, and one of the transform between them.
_INVISIBLE = 3

# The colour space in an ICC profile's header, and where it stands (ICC.1, 7.2).
_SPACES = {"CMYK": b"CMYK", "L": b"GRAY", "RGB": b"RGB "}
_SPACE = slice(16, 20)


class ProfileKind(Enum):
    """What a picture's colour profile asks for."""

    NONE = "none"
    SRGB = "srgb"
    OTHER = "other"
    UNUSABLE = "unusable"


def plain_mode(mode: str) -> str:
    """The mode `CMYK`, `L` or `RGB` whose colours Pillow's `mode` holds."""
    if mode == "CMYK":
        return mode
    return "L" if mode in ("1", "L", "LA") or mode.startswith("I") else "RGB"


def has_alpha(image: Image.Image) -> bool:
    """Whether any pixel of the picture may be transparent."""
    return image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info


def judge_profile(profile: bytes | None, mode: str) -> ProfileKind:
    """What `profile` asks for in a picture of Pillow's `mode`.

    Profiles are compared by what they do to sample colours: the names of the sRGB profiles in
    use are many, and some profiles lie. A profile for another kind of picture is unusable.
    """
    if not profile:
        return ProfileKind.NONE
    plain = plain_mode(mode)
    sample = _sample(plain)
    if profile[_SPACE] != _SPACES[plain]:
        return ProfileKind.UNUSABLE
    try:
        shown = to_srgb(sample, profile)
    except (ImageCms.PyCMSError, OSError):
        return ProfileKind.UNUSABLE
    if plain == "CMYK":
        return ProfileKind.OTHER
    counts = ImageChops.difference(shown, sample).histogram()
    worst = max(index % 256 for index, count in enumerate(counts) if count)
    return ProfileKind.SRGB if worst <= _INVISIBLE else ProfileKind.OTHER


def to_srgb(image: Image.Image, profile: bytes) -> Image.Image:
    """The picture (`L`, `RGB` or `CMYK`) with its colours moved from `profile` to sRGB.

    Grey stays `L`, `CMYK` becomes `RGB`. Raises PyCMSError or OSError when the profile does not
    work.
    """
    # Pillow gives this one function no type.
    srgb = ImageCms.createProfile("sRGB")  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
    shown = ImageCms.profileToProfile(
        image,
        ImageCms.ImageCmsProfile(io.BytesIO(profile)),
        ImageCms.ImageCmsProfile(srgb),  # pyright: ignore[reportUnknownArgumentType]
        renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
        outputMode="RGB",
        flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )
    if shown is None:
        raise OSError
    return shown.getchannel("G") if image.mode == "L" else shown


def _sample(mode: str) -> Image.Image:
    """Colours spread over everything `mode` can hold, as one row of pixels."""
    if mode == "L":
        return Image.frombytes("L", (256, 1), bytes(range(256)))
    steps = range(0, 256, 51)
    cube = bytes(part for r in steps for g in steps for b in steps for part in (r, g, b))
    sample = Image.frombytes("RGB", (len(steps) ** 3, 1), cube)
    return sample.convert(mode)
