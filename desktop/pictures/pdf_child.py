"""Looks into one PDF in a process of its own, so that a hostile one can be stopped or fall alone.

The PDF comes by standard input. `examine` writes a JSON object with `error`, or `pages` and
`active` (codes of what acts by itself); `render EDGE` writes the first page as a PNG.
"""

import io
import json
import logging
import sys
from collections.abc import Iterator
from typing import Protocol, cast

import pypdf
import pypdfium2 as pdfium
from PIL.Image import Image
from pypdf.errors import PyPdfError
from pypdf.generic import ArrayObject, DictionaryObject, PdfObject

MOST_MEMORY = 1024 * 1024 * 1024
MOST_SECONDS = 30
# What pypdf is known to raise on a damaged file.
BROKEN = (PyPdfError, ValueError, TypeError, KeyError, IndexError, AttributeError, OSError,
          RecursionError, NotImplementedError, UnicodeError)  # fmt: skip

_SCRIPTS = frozenset({"/JS", "/JavaScript"})
_FILES = frozenset({"/EmbeddedFiles", "/EF"})
_STARTS = ("/OpenAction", "/AA")
_WORSE = frozenset({"javascript", "launch"})
# Going to a page or looking at it in another size is what an opened document does.
_HARMLESS = frozenset({"/GoTo", "/Named"})


class _Bitmap(Protocol):
    def to_pil(self) -> Image: ...


class _Page(Protocol):
    """What we use of PDFium's page, whose own types are not complete."""

    def get_size(self) -> tuple[float, float]: ...

    def render(self, *, scale: float) -> _Bitmap: ...


def main(arguments: list[str]) -> int:
    """Do one thing to the PDF on standard input."""
    _bound()
    logging.disable()
    data = sys.stdin.buffer.read()
    if arguments[0] == "render":
        sys.stdout.buffer.write(render(data, int(arguments[1])))
    else:
        sys.stdout.write(json.dumps(examine(data)))
    return 0


def examine(data: bytes) -> dict[str, object]:
    """How many pages it has and what in it acts by itself, or why it cannot be shown."""
    try:
        document = pdfium.PdfDocument(data)
        pages = len(document)
        if pages:
            document[0].get_size()
    except pdfium.PdfiumError as error:
        return {"error": "password" if "password" in str(error).lower() else "damaged"}
    if not pages:
        return {"error": "damaged"}
    active = set(_active(data))
    if pdfium.raw.FPDFDoc_GetJavaScriptActionCount(document) > 0:
        active.add("javascript")
    if pdfium.raw.FPDFDoc_GetAttachmentCount(document) > 0:
        active.add("embedded-files")
    if active & _WORSE:
        active.discard("opens-by-itself")
    return {"pages": pages, "active": sorted(active)}


def render(data: bytes, edge: int) -> bytes:
    """The first page as a PNG that fits `edge` pixels."""
    page = cast(_Page, pdfium.PdfDocument(data)[0])
    scale = edge / max(*page.get_size(), 1)
    picture = page.render(scale=scale).to_pil()
    target = io.BytesIO()
    picture.convert("RGB").save(target, "PNG")
    return target.getvalue()


def _active(data: bytes) -> Iterator[str]:
    """The codes of what a reading of every object finds; twice the same is possible."""
    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        if reader.is_encrypted:
            reader.decrypt("")
        root = reader.root_object
        if any(_acts(root.get(name)) for name in _STARTS):
            yield "opens-by-itself"
        numbers = [number for table in reader.xref.values() for number in table]
        numbers += list(reader.xref_objStm)
        for number in dict.fromkeys(numbers):
            found = reader.get_object(number)
            if found is not None:
                yield from _named(found)
    except BROKEN:
        # What the one reader cannot follow, the other has shown: no finding is no proof.
        yield from ()


def _named(found: PdfObject) -> Iterator[str]:
    waiting = [found]
    while waiting:
        part = waiting.pop()
        if isinstance(part, DictionaryObject):
            if _SCRIPTS & part.keys() or part.get("/S") == "/JavaScript":
                yield "javascript"
            if part.get("/S") == "/Launch":
                yield "launch"
            if _FILES & part.keys() or part.get("/Type") == "/EmbeddedFile":
                yield "embedded-files"
            # The raw values: what they refer to is an object of its own.
            waiting.extend(cast("dict[str, PdfObject]", part).values())
        elif isinstance(part, ArrayObject):
            waiting.extend(cast("list[PdfObject]", part))


def _acts(action: PdfObject | None) -> bool:
    found = action.get_object() if action is not None else None
    if not isinstance(found, DictionaryObject):
        return False
    kinds = [found.get("/S")] if "/S" in found else [
        inner.get_object().get("/S")
        for inner in found.values()
        if isinstance(inner.get_object(), DictionaryObject)
    ]  # fmt: skip
    return any(kind not in _HARMLESS for kind in kinds)


def _bound() -> None:
    """Let the system hold the ceiling; where it has none, the parent's watch must do."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
