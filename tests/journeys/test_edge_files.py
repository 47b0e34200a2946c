"""Every awkward or broken file of the shared data has its answer, in the words a person reads."""

import zipfile
from pathlib import Path

import pytest

from desktop.ui.words import sentence, sentence_of
from tests.pictures import pdfs
from tests.pictures.drawing import png
from tests.shared_data import SHARED_DATA, needs_shared_data
from tests.worlds import Workstation

EDGE = SHARED_DATA / "edge"
NARROW = "The picture is very long and narrow (1200 × 110). It will look small in the shop."
SMALL = "The marketplace advises at least 800 pixels."
TAKEN: dict[str, tuple[str, ...]] = {
    "1x1.png": (f"The picture is small (1 × 1). {SMALL}",),
    "9000x300.png": (
        "The picture is very long and narrow (9000 × 300). It will look small in the shop.",
    ),
    "UPPER.JPEG": (NARROW,),
    "alpha-fully-transparent.png": (
        f"The picture is small (300 × 300). {SMALL}",
        "The picture is wholly transparent. Nothing will be seen.",
    ),
    "cmyk.jpg": (NARROW,),
    "exif-orientation-6.jpg": (NARROW,),
    "grey-16-bit.png": (NARROW,),
    "grey.jpg": (NARROW,),
    "jpeg-renamed.png": (
        "The file is called .png but is a jpeg. It was taken as what it is.",
        NARROW,
    ),
    "no-extension": (NARROW,),
    "progressive.jpg": (NARROW,),
}
OTHER = "is not a JPEG or PNG picture (found: {}). Save it as one of the two."
REFUSED = {
    "20000x20000-1-bit.png": "has more pixels than the marketplace takes. Save it smaller.",
    "animated.gif": OTHER.format("gif"),
    "bitmap.bmp": OTHER.format("bmp"),
    "gif-renamed.png": OTHER.format("gif"),
    "svg-renamed.png": OTHER.format("svg"),
    "tiff.tif": OTHER.format("tiff"),
    "truncated.jpg": (
        "ends too early; part of the picture is missing. Copy it again from its source."
    ),
    "webp-renamed.jpg": OTHER.format("webp"),
    "zero-bytes.png": "is empty. Export the picture again.",
}
PAGES = {"100-pages.pdf": 100, "UPPER-CASE.PDF": 1, "duplicate-content.pdf": 1}
REFUSED_DOCUMENTS = {
    "empty.pdf": "is empty (0 bytes). Export the PDF again.",
    "password-required.pdf": (
        "asks for a password, so buyers could not read it. Save it without one first."
    ),
    "png-renamed.pdf": (
        "is not a PDF, whatever its name says: it is a PNG file. Technical documents are PDF files."
    ),
    "text-renamed.pdf": (
        "is not a PDF, whatever its name says. Open it in the program it was made with and "
        "export it as PDF."
    ),
    "truncated.pdf": (
        "ends too early; part of the document is missing. Copy it again from its source."
    ),
}


def contents(workstation: Workstation) -> tuple[object, object]:
    """Everything the shop keeps: its tables and its folder."""
    return workstation.tables(), list(workstation.shop.blobs.all())


@needs_shared_data
def test_every_file_of_the_folder_has_its_answer_here():
    assert {file.name for file in (EDGE / "images").iterdir()} == TAKEN.keys() | REFUSED.keys()
    documents = {file.name for file in (EDGE / "documents").iterdir()}
    assert documents == PAGES.keys() | REFUSED_DOCUMENTS.keys()


@needs_shared_data
@pytest.mark.parametrize("name", sorted(TAKEN))
def test_a_sound_picture_is_taken_with_what_there_is_to_say(workstation: Workstation, name: str):
    article = workstation.new_article(names__en="Antenna")
    taken = workstation.shop.pictures.add_files(article, [EDGE / "images" / name])
    ((_, digest),) = taken.pictures
    (facts,) = workstation.shop.media.pictures(article, [digest])
    assert tuple(sentence_of(item.code, item.facts) for item in facts.remarks) == TAKEN[name]
    assert workstation.problems() == ()


@needs_shared_data
@pytest.mark.parametrize("name", sorted(REFUSED))
def test_any_other_picture_is_refused_in_words_and_leaves_no_trace(
    workstation: Workstation, name: str
):
    article = workstation.new_article(names__en="Antenna")
    before = contents(workstation)
    taken = workstation.shop.pictures.add_files(article, [EDGE / "images" / name])
    assert [sentence(item.reason) for item in taken.refused] == [f"{name} {REFUSED[name]}"]
    assert contents(workstation) == before


@needs_shared_data
@pytest.mark.parametrize("name", sorted(PAGES))
def test_a_sound_document_is_taken_with_its_pages(workstation: Workstation, name: str):
    article = workstation.new_article(names__en="Antenna")
    taken = workstation.shop.documents.add_files(article, [EDGE / "documents" / name])
    ((_, digest),) = taken.documents
    (facts,) = workstation.shop.media.documents([digest])
    assert (facts.pages, facts.remarks) == (PAGES[name], ())


@needs_shared_data
@pytest.mark.parametrize("name", sorted(REFUSED_DOCUMENTS))
def test_any_other_document_is_refused_in_words_and_leaves_no_trace(
    workstation: Workstation, name: str
):
    article = workstation.new_article(names__en="Antenna")
    before = contents(workstation)
    taken = workstation.shop.documents.add_files(article, [EDGE / "documents" / name])
    said = [sentence(item.reason) for item in taken.refused]
    assert said == [f"{name} {REFUSED_DOCUMENTS[name]}"]
    assert contents(workstation) == before


@needs_shared_data
def test_awkward_file_names_are_kept_as_people_write_them(workstation: Workstation, tmp_path: Path):
    with zipfile.ZipFile(EDGE / "awkward-file-names.zip") as bundle:
        bundle.extractall(tmp_path)
    article = workstation.new_article(names__en="Antenna")
    (document,) = (tmp_path / "documents").iterdir()
    (picture,) = (tmp_path / "images").iterdir()
    assert workstation.shop.documents.add_files(article, [document]).refused == ()
    assert workstation.shop.pictures.add_files(article, [picture]).refused == ()
    shown = workstation.shop.articles.sheet(article).article
    assert shown.documents[0].name == "Fiche technique été n°1 – câble (v2)"
    (facts,) = workstation.shop.media.pictures(article, shown.images)
    assert facts.name == "photo face avant 50% #1 + détail é.jpg"
    copy = workstation.shop.shown_files.file(facts.sha256, facts.name)
    assert copy.name == "photo face avant 50% #1 + détail é.jpg"


def test_a_pdf_called_a_picture_is_refused_as_what_it_is(workstation: Workstation, tmp_path: Path):
    article = workstation.new_article(names__en="Antenna")
    file = tmp_path / "sheet.png"
    file.write_bytes(pdfs.pdf())
    before = contents(workstation)
    taken = workstation.shop.pictures.add_files(article, [file])
    assert [sentence(item.reason) for item in taken.refused] == [f"sheet.png {OTHER.format('pdf')}"]
    assert contents(workstation) == before


@pytest.mark.parametrize("name", ["a\x07\nb", "\x1b[31mred", "\u202egnp.cod"])
def test_control_characters_in_a_file_name_do_no_harm(
    workstation: Workstation, tmp_path: Path, name: str
):
    article = workstation.new_article(names__en="Antenna")
    picture, document = tmp_path / f"{name}.png", tmp_path / f"{name}.pdf"
    picture.write_bytes(png())
    document.write_bytes(pdfs.pdf())
    workstation.shop.pictures.add_files(article, [picture])
    workstation.shop.documents.add_files(article, [document])
    shown = workstation.shop.articles.sheet(article).article
    assert shown.documents[0].name.isprintable()
    (facts,) = workstation.shop.media.pictures(article, shown.images)
    assert facts.name.isprintable()
    assert workstation.shop.shown_files.file(facts.sha256, facts.name).is_file()
    assert workstation.problems() == ()
