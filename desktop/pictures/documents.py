"""From a file to an accepted technical document, or the reason why not."""

import hashlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from desktop.domain.errors import InputRefused
from desktop.domain.ids import Sha256
from desktop.domain.remarks import Remark
from desktop.pictures.pdf import examine_pdf
from desktop.pictures.reading import read_whole, shown_name, too_large
from desktop.pictures.sniff import sniff

MIME = "application/pdf"

_ACTIVE: Mapping[str, Remark] = {
    "javascript": Remark("document-javascript"),
    "launch": Remark("document-launch"),
    "embedded-files": Remark("document-embedded-files"),
    "opens-by-itself": Remark("document-opens-by-itself"),
}

# Readers look for the header and for the end mark this near to the file's ends.
_HEAD, _TAIL = 1024, 2048


@dataclass(frozen=True, slots=True)
class DocumentLimits:
    """What the marketplace takes: `bytes` of the file."""

    bytes: int = 20 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class TechnicalDocument:
    """A PDF that opens without a password; `bytes_` is the file as it came, `sha256` its digest.

    `active` names what acts by itself when it is opened: `javascript`, `launch`,
    `embedded-files`, `opens-by-itself`; empty is the rule.
    """

    sha256: Sha256
    pages: int
    active: tuple[str, ...]
    bytes_: bytes = field(repr=False)


def take_document(path: Path, limits: DocumentLimits) -> TechnicalDocument:
    """The PDF at `path`, judged by its content.

    Raises InputRefused with `file`: `document-missing`, `document-not-a-file`,
    `document-unreadable`, `document-too-large`, `document-empty`, `document-is-not-pdf` {found},
    `document-is-unknown`, `document-truncated`, and as `examine_pdf`.
    """
    data = read_whole(path, limits.bytes, "document")
    return take_document_bytes(data, shown_name(path), limits)


def take_document_bytes(data: bytes, name: str, limits: DocumentLimits) -> TechnicalDocument:
    """The PDF in `data`; raises InputRefused as `take_document`."""
    if not data:
        raise InputRefused("document-empty", file=name)
    if len(data) > limits.bytes:
        raise too_large("document", name, len(data), limits.bytes)
    kind = sniff(data)
    if kind != "pdf" and b"%PDF-" not in data[:_HEAD]:
        if kind == "unknown":
            raise InputRefused("document-is-unknown", file=name)
        raise InputRefused("document-is-not-pdf", file=name, found=kind.upper())
    if b"%%EOF" not in data[-_TAIL:]:
        raise InputRefused("document-truncated", file=name)
    found = examine_pdf(data, name)
    digest = Sha256(hashlib.sha256(data).hexdigest())
    return TechnicalDocument(digest, found.pages, found.active, data)


def remarks_of(active: Collection[str]) -> tuple[Remark, ...]:
    """Return what is to be said of a document with these actions in it."""
    return tuple(remark for code, remark in _ACTIVE.items() if code in active)
