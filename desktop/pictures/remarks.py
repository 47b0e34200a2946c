"""What the seller should know about a picture that is accepted all the same."""

from pathlib import PurePath

from desktop.domain.remarks import Remark
from desktop.pictures.borders import dark_border, transparent_border
from desktop.pictures.normalise import Normalised
from desktop.pictures.picture import PictureLimits

_EXTENSIONS = {"jpeg": (".jpg", ".jpeg", ".jpe", ".jfif"), "png": (".png",)}

# The other names under which pictures go; a suffix outside the list claims nothing.
_PICTURE_EXTENSIONS = (
    *(".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".gif", ".webp", ".bmp", ".tif", ".tiff"),
    *(".svg", ".heic", ".heif", ".avif"),
)


def remarks(name: str, kind: str, done: Normalised, limits: PictureLimits) -> tuple[Remark, ...]:
    """The warnings on a finished picture: `kind` is `jpeg` or `png`, `name` the file's.

    `picture-extension-lies` {extension, found}, `picture-small` {width, height, limit},
    `picture-extreme-ratio` {width, height, limit}, `picture-fully-transparent` {},
    `picture-transparent-border` {left, top, right, bottom in pixels}, `picture-dark-border` {}.
    """
    found: list[Remark] = []
    suffix = PurePath(name).suffix.lower()
    if suffix in _PICTURE_EXTENSIONS and suffix not in _EXTENSIONS[kind]:
        found.append(Remark("picture-extension-lies", {"extension": suffix, "found": kind}))
    width, height = done.width, done.height
    size = {"width": str(width), "height": str(height)}
    is_narrow = max(width, height) > limits.ratio * min(width, height)
    # That a long picture is also low is no second news.
    side = max(width, height) if is_narrow else min(width, height)
    if side < limits.short_side:
        found.append(Remark("picture-small", {**size, "limit": str(limits.short_side)}))
    if is_narrow:
        found.append(Remark("picture-extreme-ratio", {**size, "limit": str(limits.ratio)}))
    if done.alpha is not None:
        found.extend(transparent_border(done.alpha))
    found.extend(dark_border(done.small))
    return tuple(found)
