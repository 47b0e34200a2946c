"""The picture strip: files dropped, pictures pasted, tiles put in order by mouse."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.domain.article import Article
from desktop.domain.ids import ArticleId, Sha256
from desktop.ui.articles.editor.pictures import PictureStrip
from desktop.ui.articles.editor.tile import MIME, Tile
from tests.pictures.drawing import png, scene
from tests.ui.person import Person

NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


def article_of(person: Person, article: ArticleId) -> Article:
    person.waits_for(person.opened.context.tasks.is_idle)
    return person.opened.context.see.articles.sheet(article).article


def strip_of(person: Person, article: ArticleId) -> PictureStrip:
    person.opens(article)
    return person.finds(PictureStrip, "box-images")


def drops(strip: PictureStrip, data: QMimeData, spot: QPoint) -> bool:
    """Drag something over the strip and let it go there; tells whether it was taken."""
    action = Qt.DropAction.CopyAction
    enters = QDragEnterEvent(spot, action, data, LEFT, NONE)
    QApplication.sendEvent(strip, enters)
    if not enters.isAccepted():
        return False
    QApplication.sendEvent(strip, QDropEvent(QPointF(spot), action, data, LEFT, NONE))
    return True


def dragged_files(paths: Sequence[Path]) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def dragged_tile(place: int) -> QMimeData:
    data = QMimeData()
    data.setData(MIME, QByteArray(str(place).encode()))
    return data


def test_files_dropped_on_the_strip_become_pictures_in_their_order(
    person: Person, tmp_path: Path
) -> None:
    article = person.shop.new_article(names__en="Antenna")
    files = [tmp_path / "front.png", tmp_path / "back.png"]
    for width, path in enumerate(files, start=60):
        path.write_bytes(png(scene(width)))
    strip = strip_of(person, article)
    assert drops(strip, dragged_files(files), QPoint(20, 20))
    person.waits_for(lambda: len(article_of(person, article).images) == 2)
    person.finds(Tile, "picture-1")


def test_a_dropped_file_that_is_no_picture_is_refused_in_words(
    person: Person, tmp_path: Path
) -> None:
    article = person.shop.new_article(names__en="Antenna")
    text, picture = tmp_path / "notes.png", tmp_path / "front.png"
    text.write_text("no picture", encoding="utf-8")
    picture.write_bytes(png())
    strip = strip_of(person, article)
    assert drops(strip, dragged_files([text, picture]), QPoint(20, 20))
    person.sees("error-images", "notes.png")
    assert len(article_of(person, article).images) == 1


def test_a_tile_dropped_on_another_takes_its_place(person: Person) -> None:
    article = person.shop.new_article(names__en="Antenna")
    front, back, side = (person.shop.picture(name) for name in ("front", "the back", "a side"))
    person.shop.shop.pictures.add(article, [front, back, side])
    strip = strip_of(person, article)
    main = person.finds(Tile, "picture-0")
    person.finds(Tile, "picture-2")
    assert drops(strip, dragged_tile(2), main.geometry().center())
    wanted: tuple[Sha256, ...] = (side, front, back)
    person.waits_for(lambda: tuple(article_of(person, article).images) == wanted)


def test_what_is_neither_file_nor_tile_is_not_taken(person: Person) -> None:
    article = person.shop.new_article(names__en="Antenna")
    data = QMimeData()
    data.setText("words")
    assert not drops(strip_of(person, article), data, QPoint(20, 20))


def test_a_picture_is_pasted_from_the_clipboard(person: Person) -> None:
    article = person.shop.new_article(names__en="Antenna")
    strip_of(person, article)
    QGuiApplication.clipboard().setImage(QImage.fromData(png(scene(80))))
    add = person.finds(QPushButton, "addPictures")
    add.setFocus()
    QTest.keyClick(add, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    person.waits_for(lambda: len(article_of(person, article).images) == 1)


def test_files_are_pasted_from_the_clipboard(person: Person, tmp_path: Path) -> None:
    article = person.shop.new_article(names__en="Antenna")
    path = tmp_path / "front.png"
    path.write_bytes(png())
    strip_of(person, article)
    QGuiApplication.clipboard().setMimeData(dragged_files([path]))
    add = person.finds(QPushButton, "addPictures")
    add.setFocus()
    QTest.keyClick(add, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    person.waits_for(lambda: len(article_of(person, article).images) == 1)
