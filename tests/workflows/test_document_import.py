"""A folder's PDFs find their articles by name, as pictures do."""

from pathlib import Path

import pytest

from desktop.domain.document import object_list
from desktop.domain.errors import InputRefused
from desktop.domain.ids import ArticleId
from tests.pictures.pdfs import locked, pdf, scripted
from tests.worlds import Workstation


@pytest.fixture
def switch(workstation: Workstation) -> ArticleId:
    return workstation.new_article(part_number="WS-C2960", brand="Acme", seller_reference="A-77")


def fill(folder: Path, **documents: bytes) -> Path:
    for name, content in documents.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    return folder


def documents_of(workstation: Workstation, article: ArticleId) -> list[tuple[object, object]]:
    rows = object_list(workstation.sees(article)["documents"])
    return [(row.get("name"), row.get("language")) for row in rows]


def test_documents_find_their_article_by_name_with_what_they_are_called_around_it(
    workstation: Workstation, switch: ArticleId, tmp_path: Path
) -> None:
    folder = fill(
        tmp_path / "in",
        **{
            "WS-C2960.pdf": pdf(title="plain"),
            "datasheet_WS-C2960_fr.PDF": pdf(title="french"),
            "A-77/Manual.pdf": pdf(title="in its folder"),
            "holiday plans.pdf": pdf(title="elsewhere"),
            "WS-C2960.png": b"a picture is not counted here",
        },
    )
    before = workstation.tables()
    rehearsal = workstation.shop.document_import.run(folder, rehearse=True)
    assert workstation.tables() == before
    report = workstation.shop.document_import.run(folder)
    assert (report.files, len(report.matched), report.articles_changed) == (4, 3, 1)
    assert report.matched == rehearsal.matched
    assert [file.name for file in report.orphans] == ["holiday plans.pdf"]
    assert sorted(documents_of(workstation, switch), key=str) == [
        ("Manual", None),
        ("WS-C2960", None),
        ("datasheet_WS-C2960_fr", "fr"),
    ]
    assert workstation.problems() == ()
    workstation.undoes()
    assert documents_of(workstation, switch) == []


def test_a_second_import_changes_nothing(
    workstation: Workstation, switch: ArticleId, tmp_path: Path
) -> None:
    folder = fill(tmp_path / "in", **{"WS-C2960.pdf": pdf()})
    workstation.shop.document_import.run(folder)
    before = workstation.sees(switch)
    again = workstation.shop.document_import.run(folder)
    assert (again.articles_changed, again.refused) == (0, ())
    assert workstation.sees(switch) == before


def test_files_that_cannot_be_taken_are_refused_one_by_one(
    workstation: Workstation, switch: ArticleId, tmp_path: Path
) -> None:
    folder = fill(
        tmp_path / "in",
        **{
            "WS-C2960-1.pdf": b"no document",
            "WS-C2960-2.pdf": locked(),
            "WS-C2960-3.pdf": scripted(),
            "WS-C2960-4.pdf": pdf(),
        },
    )
    report = workstation.shop.document_import.run(folder)
    assert [(one.file.name, one.reason.code) for one in report.refused] == [
        ("WS-C2960-1.pdf", "document-is-unknown"),
        ("WS-C2960-2.pdf", "document-protected"),
        ("WS-C2960-3.pdf", "document-javascript"),
    ]
    assert [name for name, _ in documents_of(workstation, switch)] == ["WS-C2960-4"]


def test_a_sixth_document_is_refused_and_the_five_stay(
    workstation: Workstation, switch: ArticleId, tmp_path: Path
) -> None:
    names = [f"WS-C2960-{number}.pdf" for number in range(1, 7)]
    folder = fill(tmp_path / "in", **{name: pdf(title=name) for name in names})
    report = workstation.shop.document_import.run(folder)
    assert [one.reason.code for one in report.refused] == ["document-no-room"]
    assert len(documents_of(workstation, switch)) == 5


def test_what_two_articles_could_own_is_left_to_a_person(
    workstation: Workstation, switch: ArticleId, tmp_path: Path
) -> None:
    workstation.new_article(part_number="WS-C2960", brand="Bolt")
    folder = fill(tmp_path / "in", **{"WS-C2960.pdf": pdf()})
    (doubt,) = workstation.shop.document_import.run(folder).doubtful
    assert (switch in doubt.article_ids, doubt.reason) == (True, "several-articles")


def test_what_is_no_folder_is_refused(workstation: Workstation, tmp_path: Path) -> None:
    with pytest.raises(InputRefused, match="not-a-folder"):
        workstation.shop.document_import.run(tmp_path / "nowhere")
