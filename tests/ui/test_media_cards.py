"""The cards of technical documents and videos, by mouse and by keyboard."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QPushButton, QWidget

from desktop.domain.ids import ArticleId
from desktop.ui.articles.media.document_row import DocumentRow
from desktop.ui.articles.media.documents import DocumentsBox
from desktop.ui.articles.media.videos import VideosBox
from tests.pictures import pdfs
from tests.pictures.drawing import png
from tests.ui.person import Person
from tests.ui.test_picture_edits import TAKE, Opener

NONE = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton
FIRST, SECOND = "https://www.youtube.com/watch?v=dQw4w9WgXcQ", "https://vimeo.com/76979871"


def drops(box: QWidget, data: QMimeData, spot: QPoint) -> None:
    """Drag something over a card and let it go there."""
    action = Qt.DropAction.CopyAction
    enters = QDragEnterEvent(spot, action, data, LEFT, NONE)
    QApplication.sendEvent(box, enters)
    assert enters.isAccepted()
    QApplication.sendEvent(box, QDropEvent(QPointF(spot), action, data, LEFT, NONE))


def dragged(files: Sequence[Path]) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return data


def dragged_line(kind: str, place: int) -> QMimeData:
    data = QMimeData()
    data.setData(f"application/x-twoosk-{kind}", QByteArray(str(place).encode()))
    return data


def names(person: Person, article: ArticleId) -> list[str]:
    return [item.name for item in person.shop.shop.articles.sheet(article).article.documents]


def videos(person: Person, article: ArticleId) -> list[str]:
    return list(person.shop.shop.articles.sheet(article).article.videos)


def with_documents(person: Person, folder: Path, number: int = 3) -> ArticleId:
    """An open article with documents `d1`, `d2`…, of as many pages."""
    article = person.shop.new_article(names__en="Antenna")
    files = [folder / f"d{place}.pdf" for place in range(1, number + 1)]
    for pages, file in enumerate(files, start=1):
        file.write_bytes(pdfs.pdf(pages))
    person.shop.shop.documents.add_files(article, files)
    person.opens(article, "documents")
    return article


def test_dropped_documents_show_their_pages_and_what_is_no_pdf_its_reason(
    person: Person, tmp_path: Path
) -> None:
    article = person.shop.new_article(names__en="Antenna")
    person.opens(article, "documents")
    files = [tmp_path / "sheet.pdf", tmp_path / "picture.pdf"]
    files[0].write_bytes(pdfs.pdf(3))
    files[1].write_bytes(png())
    drops(person.finds(DocumentsBox, "box-documents"), dragged(files), QPoint(20, 20))
    person.sees("documentMeta-0", "3 pages")
    person.sees("error-documents", "picture.pdf is not a PDF, whatever its name says: it is a PNG")
    assert names(person, article) == ["sheet"]


def test_a_document_is_renamed_and_given_a_language_at_the_window(
    person: Person, tmp_path: Path
) -> None:
    article = with_documents(person, tmp_path)
    person.writes("documentName-1", "Installation manual")
    person.waits_for(lambda: names(person, article) == ["d1", "Installation manual", "d3"])
    language = person.finds(QWidget, "documentLanguage-1")
    person.keys(Qt.Key.Key_Down, on=language)
    person.waits_for(
        lambda: person.shop.shop.articles.sheet(article).article.documents[1].language == "en"
    )


def test_a_name_taken_away_is_refused_in_words(person: Person, tmp_path: Path) -> None:
    article = with_documents(person, tmp_path)
    field = person.finds(QLineEdit, "documentName-0")
    field.setFocus()
    field.selectAll()
    person.keys(Qt.Key.Key_Backspace, on=field)
    person.keys(Qt.Key.Key_Tab, on=field)
    person.sees("error-documents", "A document needs a name that buyers see.")
    assert names(person, article) == ["d1", "d2", "d3"]


def are_in_order(person: Person, article: ArticleId, wanted: list[str]) -> None:
    """Wait until the shop has the documents in this order and the form shows them so."""

    def shown() -> list[str]:
        fields = [person.opened.window.findChild(QLineEdit, f"documentName-{n}") for n in range(3)]
        return [field.text() for field in fields if field is not None and field.isVisible()]

    person.waits_for(
        lambda: (
            names(person, article) == wanted
            and person.opened.context.tasks.is_idle()
            and shown() == wanted
        )
    )


def test_documents_are_put_in_order_by_keyboard_and_by_mouse(
    person: Person, tmp_path: Path
) -> None:
    article = with_documents(person, tmp_path)
    person.keys(Qt.Key.Key_Down, ALT, on=person.finds(DocumentRow, "document-0"))
    are_in_order(person, article, ["d2", "d1", "d3"])
    box = person.finds(DocumentsBox, "box-documents")
    spot = person.finds(DocumentRow, "document-0").geometry().center()
    drops(box, dragged_line("document", 2), spot)
    are_in_order(person, article, ["d3", "d2", "d1"])
    person.presses("documentUp-1")
    are_in_order(person, article, ["d2", "d3", "d1"])
    person.keys(Qt.Key.Key_Delete, on=person.finds(DocumentRow, "document-0"))
    are_in_order(person, article, ["d3", "d1"])


def test_a_document_opens_in_the_systems_viewer_under_its_name(
    person: Person, tmp_path: Path
) -> None:
    with_documents(person, tmp_path)
    opener = Opener()
    QDesktopServices.setUrlHandler("file", opener, TAKE)
    try:
        person.keys(Qt.Key.Key_Return, on=person.finds(DocumentRow, "document-1"))
        person.waits_for(lambda: bool(opener.files))
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert (opener.files[0].name, opener.files[0].read_bytes()[:5]) == ("d2.pdf", b"%PDF-")


@pytest.mark.parametrize(("answer", "taken"), [("addAnyway", ["form"]), ("leaveOut", [])])
def test_a_scripted_document_is_asked_about_with_its_reason(
    person: Person, tmp_path: Path, answer: str, taken: list[str]
) -> None:
    article = person.shop.new_article(names__en="Antenna")
    person.opens(article, "documents")
    file = tmp_path / "form.pdf"
    file.write_bytes(pdfs.scripted())
    drops(person.finds(DocumentsBox, "box-documents"), dragged([file]), QPoint(20, 20))
    question = person.finds(QMessageBox, "doubtfulDocuments")
    assert "form.pdf: The document carries a script." in question.informativeText()
    person.presses(answer)
    person.waits_for(lambda: not question.isVisible())
    person.waits_for(person.opened.context.tasks.is_idle)
    assert names(person, article) == taken
    if taken:
        person.sees("documentNote-0", "form: The document carries a script.")


def test_videos_are_added_normalised_ordered_opened_and_removed(person: Person) -> None:
    article = person.shop.new_article(names__en="Antenna")
    person.opens(article, "videos")
    field = person.finds(QLineEdit, "field-videos")
    QTest.keyClicks(field, "youtu.be/dQw4w9WgXcQ?t=3")
    person.keys(Qt.Key.Key_Return, on=field)
    person.waits_for(lambda: videos(person, article) == [FIRST])
    drops(person.finds(VideosBox, "box-videos"), _text(SECOND), QPoint(5, 5))
    person.waits_for(lambda: videos(person, article) == [FIRST, SECOND])
    person.keys(Qt.Key.Key_Up, ALT, on=person.finds(QWidget, "video-1"))
    person.waits_for(lambda: videos(person, article) == [SECOND, FIRST])
    person.presses("videoRemove-0")
    person.waits_for(lambda: videos(person, article) == [FIRST])


def test_other_addresses_and_videos_already_there_are_refused_in_words(person: Person) -> None:
    article = person.shop.new_article(names__en="Antenna")
    person.shop.shop.videos.add(article, FIRST)
    person.opens(article, "videos")
    field = person.finds(QLineEdit, "field-videos")
    QTest.keyClicks(field, "https://shop.example/video")
    QTest.mouseClick(person.finds(QPushButton, "addVideo"), LEFT)
    person.sees("error-videos", "is not a video the marketplace shows")
    assert field.text() == "https://shop.example/video"
    field.selectAll()
    QTest.keyClicks(field, "https://www.youtube.com/shorts/dQw4w9WgXcQ")
    QTest.mouseClick(person.finds(QPushButton, "addVideo"), LEFT)
    person.sees("error-videos", "This video is in the article already")
    assert videos(person, article) == [FIRST]


def _text(words: str) -> QMimeData:
    data = QMimeData()
    data.setText(words)
    return data
