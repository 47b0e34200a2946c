"""PDFs made for the tests, honest and hostile."""

import io

from pypdf import PdfReader, PdfWriter
from pypdf.generic import DictionaryObject, NameObject, NullObject, NumberObject, TextStringObject


def pdf(pages: int = 1, *, title: str = "") -> bytes:
    """A PDF of empty pages; another title makes another content."""
    writer = _pages(pages)
    if title:
        writer.add_metadata({"/Title": title})
    return _saved(writer)


def scripted() -> bytes:
    """Runs a script as soon as it is opened."""
    return opening("/JavaScript")


def carrying() -> bytes:
    writer = _pages(1)
    writer.add_attachment("prices.txt", b"12.50")
    return _saved(writer)


def launching() -> bytes:
    """A link on the page that starts a program."""
    writer = _pages(1)
    action = DictionaryObject(
        {NameObject("/S"): NameObject("/Launch"), NameObject("/F"): TextStringObject("calc.exe")}
    )
    writer.pages[0][NameObject("/AA")] = DictionaryObject({NameObject("/O"): action})
    return _saved(writer)


def opening(kind: str) -> bytes:
    """Something that happens when the document is opened: `/GoTo`, `/URI`, `/JavaScript`."""
    writer = _pages(1)
    action = DictionaryObject({NameObject("/S"): NameObject(kind)})
    member = {"/URI": "/URI", "/JavaScript": "/JS"}.get(kind, "/D")
    action[NameObject(member)] = TextStringObject("app.alert('hello')")
    writer.root_object[NameObject("/OpenAction")] = action
    return _saved(writer)


def locked(password: str = "secret") -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf())))
    writer.encrypt(password, algorithm="RC4-128")
    return _saved(writer)


def restricted() -> bytes:
    """Opens without a password; only the owner may change it."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf())))
    writer.encrypt("", "owner", algorithm="RC4-128")
    return _saved(writer)


def in_circles() -> bytes:
    """A cross-reference table that names itself as the one before, and pages that are their own."""
    body = (
        b"%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
        b"2 0 obj\n<</Type/Pages/Kids[2 0 R]/Count 1>>\nendobj\n"
    )
    second = body.index(b"2 0 obj")
    table = f"xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n{second:010} 00000 n \n"
    trailer = f"trailer\n<</Size 3/Root 1 0 R/Prev {len(body)}>>\nstartxref\n{len(body)}\n%%EOF\n"
    return body + table.encode() + trailer.encode()


def nothing_in_it() -> bytes:
    writer = PdfWriter()
    writer.root_object[NameObject("/Extra")] = NullObject()
    writer.root_object[NameObject("/Number")] = NumberObject(1)
    return _saved(writer)


def _pages(count: int) -> PdfWriter:
    writer = PdfWriter()
    for _ in range(count):
        writer.add_blank_page(width=595, height=842)
    return writer


def _saved(writer: PdfWriter) -> bytes:
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()
