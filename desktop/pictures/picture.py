"""An accepted picture, what was done to it, and the limits it was held against."""

from dataclasses import dataclass, field

from desktop.domain.ids import Sha256
from desktop.domain.remarks import Remark


@dataclass(frozen=True, slots=True)
class PictureLimits:
    """What the marketplace takes: `bytes` of the file, `pixels` (width × height).

    `short_side` (pixels) and `ratio` (long side to short side) are wishes: they only warn.
    """

    bytes: int = 10 * 1024 * 1024
    pixels: int = 50_000_000
    short_side: int = 800
    ratio: int = 4


@dataclass(frozen=True, slots=True)
class Picture:
    """A sound JPEG or PNG of 8 bits a channel, upright, in sRGB, without private metadata.

    `bytes_` is the file itself and `sha256` its digest; `mime` is `image/jpeg` or `image/png`;
    `width` and `height` are pixels. `changes` names what was done to the file that came in, as
    codes in the order of doing; empty means that `bytes_` is that file unchanged. Pixels untouched:
    `exif-removed`, `xmp-removed`, `iptc-removed`, `comment-removed`, `text-removed`,
    `time-removed`, `other-metadata-removed`, `profile-removed`, `trailing-data-removed`. Pixels
    written anew: `converted-to-8-bit`, `converted-from-cmyk`, `converted-to-srgb`, `turned`.
    `look` is what it looks like, as of `look_of`.
    """

    sha256: Sha256
    mime: str
    width: int
    height: int
    bytes_: bytes = field(repr=False)
    changes: tuple[str, ...]
    warnings: tuple[Remark, ...]
    look: str
