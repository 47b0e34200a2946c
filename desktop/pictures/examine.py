"""Looks at a content that came from elsewhere: what it is, and what there is to say of it."""

from dataclasses import dataclass

from desktop.domain.errors import InputRefused
from desktop.domain.remarks import Remark
from desktop.pictures.documents import MIME, DocumentLimits, remarks_of, take_document_bytes
from desktop.pictures.intake import MIMES, take_picture_bytes
from desktop.pictures.picture import PictureLimits
from desktop.pictures.sniff import sniff

# What the marketplace has taken is not held against its limits again.
_ANY_SIZE = 1 << 40


@dataclass(frozen=True, slots=True)
class Examined:
    """Kind (`mime`, empty for what is neither picture nor PDF), size, look, pages, remarks."""

    mime: str
    width: int = 0
    height: int = 0
    look: str = ""
    pages: int = 0
    remarks: tuple[Remark, ...] = ()


def examine(content: bytes) -> Examined:
    """What the content is; one that we would refuse is named all the same, without details."""
    kind = sniff(content)
    try:
        if kind in MIMES:
            picture = take_picture_bytes(content, "", PictureLimits(bytes=_ANY_SIZE))
            size = picture.width, picture.height
            return Examined(picture.mime, *size, picture.look, remarks=picture.warnings)
        if kind == "pdf":
            document = take_document_bytes(content, "", DocumentLimits(bytes=_ANY_SIZE))
            return Examined(MIME, pages=document.pages, remarks=remarks_of(document.active))
    except InputRefused:
        return Examined(MIMES.get(kind, MIME))
    return Examined("")
