"""Small pictures for tables and boards."""

import io
from dataclasses import dataclass, field

from PIL import Image

from desktop.domain.errors import InputRefused
from desktop.pictures.colour import has_alpha
from desktop.pictures.normalise import UNREADABLE, open_picture
from desktop.pictures.pdf import first_page
from desktop.pictures.sniff import sniff

# Enough for the eye at this size; the file is derived and never sent.
_QUALITY = 85

# Shrink by whole numbers first, to three times the size: faster, and no eye sees it.
_GAP = 3.0


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """A small picture as a file: `mime` is `image/jpeg`, or `image/png` where it has alpha."""

    mime: str
    width: int
    height: int
    bytes_: bytes = field(repr=False)


def thumbnail(data: bytes, edge: int) -> Thumbnail:
    """The JPEG or PNG in `data`, shrunk to fit a square of `edge` pixels; never enlarged.

    Transparent pictures stay transparent; of a PDF it is the first page. Raises InputRefused
    `picture-damaged`, and as `examine_pdf`.
    """
    if sniff(data) == "pdf":
        data = first_page(data, edge)
    try:
        image = open_picture(data)
        image.draft("RGB", (edge, edge))
        image.load()
        transparent = has_alpha(image)
        image = image.convert("RGBA" if transparent else "RGB")
        image.thumbnail((edge, edge), Image.Resampling.LANCZOS, reducing_gap=_GAP)
    except UNREADABLE as error:
        raise InputRefused("picture-damaged", found=type(error).__name__) from error
    image.info = {}
    target = io.BytesIO()
    if transparent:
        image.save(target, "PNG")
    else:
        image.save(target, "JPEG", quality=_QUALITY)
    mime = "image/png" if transparent else "image/jpeg"
    return Thumbnail(mime, image.width, image.height, target.getvalue())
