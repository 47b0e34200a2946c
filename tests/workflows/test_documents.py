"""Technical documents on articles: taken, named, put in order; a refusal leaves no trace."""

from pathlib import Path

import pytest

from desktop.domain.errors import InputRefused
from desktop.domain.ids import ArticleId, Sha256
from tests.pictures import pdfs
from tests.pictures.drawing import png
from tests.worlds import Workstation


@pytest.fixture
def article(workstation: Workstation) -> ArticleId:
    return workstation.new_article(part_number="WS-C2960")


def saved(folder: Path, **files: bytes) -> list[Path]:
    """Files of these names, in their order; a double underscore stands for a point."""
    paths = [folder / name.replace("__", ".") for name in files]
    for path, content in zip(paths, files.values(), strict=True):
        path.write_bytes(content)
    return paths


def names(workstation: Workstation, article: ArticleId) -> list[str]:
    return [item.name for item in workstation.shop.articles.sheet(article).article.documents]


def digests(workstation: Workstation, article: ArticleId) -> list[Sha256]:
    return [item.sha256 for item in workstation.shop.articles.sheet(article).article.documents]


def with_three(workstation: Workstation, article: ArticleId, folder: Path) -> list[Sha256]:
    files = saved(folder, a__pdf=pdfs.pdf(1), b__PDF=pdfs.pdf(2), c__pdf=pdfs.pdf(3))
    assert workstation.shop.documents.add_files(article, files).refused == ()
    return digests(workstation, article)


def test_documents_come_with_the_names_of_their_files_as_one_step(
    workstation: Workstation, article: ArticleId, tmp_path: Path
):
    with_three(workstation, article, tmp_path)
    assert names(workstation, article) == ["a", "b", "c"]
    workstation.undoes()
    assert names(workstation, article) == []


def test_a_document_is_renamed_and_given_a_language(
    workstation: Workstation, article: ArticleId, tmp_path: Path
):
    first, *_ = with_three(workstation, article, tmp_path)
    documents = workstation.shop.documents
    documents.rename(article, first, "  Data \x07 sheet\n")
    documents.speak(article, first, "fr")
    shown = workstation.shop.articles.sheet(article).article.documents[0]
    assert (shown.name, shown.language) == ("Data sheet", "fr")
    documents.speak(article, first, "")
    assert workstation.sees(article)["documents"] == [
        {"sha256": first, "name": "Data sheet"},
        *({"sha256": key, "name": name} for key, name in zip(
            digests(workstation, article)[1:], ("b", "c"), strict=True)),
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["", " \x00 ", "x" * 201])
def test_a_document_cannot_be_called_nothing_or_a_novel(
    workstation: Workstation, article: ArticleId, tmp_path: Path, name: str
):
    first, *_ = with_three(workstation, article, tmp_path)
    with pytest.raises(InputRefused):
        workstation.shop.documents.rename(article, first, name)
    assert names(workstation, article) == ["a", "b", "c"]


def test_documents_are_put_in_order_and_taken_off(
    workstation: Workstation, article: ArticleId, tmp_path: Path
):
    first, second, third = with_three(workstation, article, tmp_path)
    workstation.shop.documents.arrange(article, [third, first, second])
    assert names(workstation, article) == ["c", "a", "b"]
    workstation.shop.documents.arrange(article, [third, second])
    assert names(workstation, article) == ["c", "b"]


def test_what_is_refused_leaves_no_trace(
    workstation: Workstation, article: ArticleId, tmp_path: Path
):
    files = saved(tmp_path, empty__pdf=b"", text__pdf=b"words", picture__pdf=png(),
                  locked__pdf=pdfs.locked(), cut__pdf=pdfs.pdf()[:-40])  # fmt: skip
    before, blobs = workstation.tables(), list(workstation.shop.blobs.all())
    taken = workstation.shop.documents.add_files(article, [*files, tmp_path, tmp_path / "gone"])
    assert [item.reason.code for item in taken.refused] == [
        "document-empty", "document-is-unknown", "document-is-not-pdf", "document-protected",
        "document-truncated", "document-not-a-file", "document-missing",
    ]  # fmt: skip
    assert workstation.tables() == before
    assert list(workstation.shop.blobs.all()) == blobs


def test_a_document_that_acts_by_itself_waits_for_a_yes(
    workstation: Workstation, article: ArticleId, tmp_path: Path
):
    good, bad = saved(tmp_path, good__pdf=pdfs.pdf(), bad__pdf=pdfs.scripted())
    taken = workstation.shop.documents.add_files(article, [good, bad])
    (doubtful,) = taken.doubtful
    assert (doubtful.file, doubtful.remarks[0].code) == (bad, "document-javascript")
    assert names(workstation, article) == ["good"]
    assert len(list(workstation.shop.blobs.all())) == 1
    workstation.shop.documents.add_files(article, [bad], confirmed=[bad])
    assert names(workstation, article) == ["good", "bad"]
    (found,) = workstation.shop.quality.check()
    assert ("documents", "document-javascript") in {
        (risk.path, risk.code) for risk in found.assessment.warnings
    }


def test_the_same_content_twice_and_a_sixth_are_left_out_by_name(
    workstation: Workstation, article: ArticleId, tmp_path: Path
):
    files = saved(tmp_path, **{f"d{number}__pdf": pdfs.pdf(number) for number in range(1, 7)})
    (again,) = saved(tmp_path, again__pdf=pdfs.pdf(1))
    taken = workstation.shop.documents.add_files(article, [files[0], again, *files[1:]])
    assert [(item.file.name, item.reason.code) for item in taken.refused] == [
        ("again.pdf", "document-already-there"), ("d6.pdf", "document-no-room"),
    ]  # fmt: skip
    assert names(workstation, article) == ["d1", "d2", "d3", "d4", "d5"]
    assert workstation.problems() == ()
