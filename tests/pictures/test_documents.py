"""Technical documents: what is a PDF that buyers can open, and what acts by itself in it."""

from collections.abc import Callable

import pytest
from PIL import Image

from desktop.domain.errors import InputRefused
from desktop.pictures.documents import DocumentLimits, take_document_bytes
from desktop.pictures.examine import examine
from desktop.pictures.pdf import examine_pdf
from desktop.pictures.thumbnails import thumbnail
from tests.pictures import pdfs
from tests.pictures.drawing import jpeg, opened, png


def take(data: bytes):
    return take_document_bytes(data, "sheet.pdf", DocumentLimits())


def test_a_pdf_stays_byte_for_byte_what_it_was():
    data = pdfs.pdf(3)
    found = take(data)
    assert (found.pages, found.active, found.bytes_) == (3, (), data)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "document-empty"),
        (b"plain words", "document-is-unknown"),
        (png(), "document-is-not-pdf"),
        (b"%PDF-1.7\nnothing else\n%%EOF", "document-damaged"),
        (pdfs.pdf()[:-40], "document-truncated"),
        (pdfs.locked(), "document-protected"),
        (pdfs.nothing_in_it(), "document-damaged"),
        (pdfs.in_circles(), "document-damaged"),
    ],
)
def test_what_buyers_could_not_open_is_refused(data: bytes, code: str):
    with pytest.raises(InputRefused) as refusal:
        take(data)
    assert (refusal.value.code, refusal.value.facts["file"]) == (code, "sheet.pdf")


def test_a_pdf_only_its_owner_may_change_is_taken():
    assert take(pdfs.restricted()).pages == 1


def test_more_bytes_than_the_marketplace_takes_are_refused():
    with pytest.raises(InputRefused, match="document-too-large"):
        take_document_bytes(pdfs.pdf(), "sheet.pdf", DocumentLimits(bytes=100))


@pytest.mark.parametrize(
    ("make", "active"),
    [
        (pdfs.scripted, ("javascript",)),
        (pdfs.carrying, ("embedded-files",)),
        (pdfs.launching, ("launch",)),
        (lambda: pdfs.opening("/URI"), ("opens-by-itself",)),
        (lambda: pdfs.opening("/GoTo"), ()),
    ],
)
def test_what_acts_by_itself_is_named(make: Callable[[], bytes], active: tuple[str, ...]):
    assert take(make()).active == active


def test_a_reading_that_takes_too_long_is_stopped():
    with pytest.raises(InputRefused, match="document-too-complex"):
        examine_pdf(pdfs.pdf(50), "sheet.pdf", patience=0.01)


def test_the_first_page_is_the_thumbnail():
    small = thumbnail(pdfs.pdf(2), 100)
    assert (small.width, small.height) == (71, 100)
    assert opened(small.bytes_).getpixel((50, 50)) == (255, 255, 255)


def test_contents_from_elsewhere_are_named_by_what_they_are():
    assert [examine(item).mime for item in (jpeg(), png(), pdfs.pdf(), b"words")] == [
        "image/jpeg", "image/png", "application/pdf", "",
    ]  # fmt: skip
    assert examine(pdfs.scripted()).remarks[0].code == "document-javascript"
    assert examine(pdfs.pdf(4)).pages == 4
    halves = Image.new("L", (64, 64))
    halves.paste(255, (30, 0, 64, 64))
    assert examine(png(halves)).look
