"""What the seller should know about a picture that is accepted all the same."""

from pathlib import PurePath

from PIL import Image

from desktop.pictures.normalise import Normalised
from desktop.pictures.picture import PictureLimits, PictureWarning

_EXTENSIONS = {"jpeg": (".jpg", ".jpeg", ".jpe", ".jfif"), "png": (".png",)}

# The other names under which pictures go; a suffix outside the list claims nothing.
_PICTURE_EXTENSIONS = (
    *(".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".gif", ".webp", ".bmp", ".tif", ".tiff"),
    *(".svg", ".heic", ".heif", ".avif"),
)

# A border under one part in fifty of the side is the soft edge of a cut-out, not a margin.
_NOTICEABLE = 50


def remarks(
    name: str, kind: str, done: Normalised, limits: PictureLimits
) -> tuple[PictureWarning, ...]:
    """The warnings on a finished picture: `kind` is `jpeg` or `png`, `name` the file's.

    `picture-extension-lies` {extension, found}, `picture-small` {width, height, limit},
    `picture-extreme-ratio` {width, height, limit}, `picture-fully-transparent` {},
    `picture-transparent-border` {left, top, right, bottom in pixels}.
    """
    found: list[PictureWarning] = []
    suffix = PurePath(name).suffix.lower()
    if suffix in _PICTURE_EXTENSIONS and suffix not in _EXTENSIONS[kind]:
        found.append(PictureWarning("picture-extension-lies", {"extension": suffix, "found": kind}))
    width, height = done.width, done.height
    size = {"width": str(width), "height": str(height)}
    if min(width, height) < limits.short_side:
        found.append(PictureWarning("picture-small", {**size, "limit": str(limits.short_side)}))
    if max(width, height) > limits.ratio * min(width, height):
        found.append(PictureWarning("picture-extreme-ratio", {**size, "limit": str(limits.ratio)}))
    if done.alpha is not None:
        found.extend(_transparency(done.alpha))
    return tuple(found)


def _transparency(alpha: Image.Image) -> list[PictureWarning]:
    box = alpha.getbbox()
    if box is None:
        return [PictureWarning("picture-fully-transparent")]
    left, top = box[:2]
    right, bottom = alpha.width - box[2], alpha.height - box[3]
    across = max(left, right) * _NOTICEABLE >= alpha.width
    down = max(top, bottom) * _NOTICEABLE >= alpha.height
    if not across and not down:
        return []
    margins = {"left": left, "top": top, "right": right, "bottom": bottom}
    facts = {side: str(pixels) for side, pixels in margins.items()}
    return [PictureWarning("picture-transparent-border", facts)]
