"""Pictures turned, cropped, replaced and opened at the window, by mouse and by keyboard."""

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QContextMenuEvent, QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)

from desktop.domain.ids import ArticleId, Sha256
from desktop.ui.articles.editor.pictures import PictureStrip
from desktop.ui.articles.editor.tile import Tile
from desktop.ui.articles.media.crop_view import CropView
from tests.pictures.drawing import opened, png, scene
from tests.ui.person import Person

ALT, CONTROL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)

# At run time Qt wants the name of the slot as text, whatever its types say.
TAKE = cast(bytes, "take")


class Opener(QObject):
    """Takes what would be opened by the system's own programs."""

    def __init__(self) -> None:
        super().__init__()
        self.files: list[Path] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.files.append(Path(url.toLocalFile()))


def with_pictures(person: Person, number: int = 2) -> tuple[ArticleId, list[Sha256]]:
    """An open article with pictures of growing width, 120 × 80 and more."""
    article = person.shop.new_article(names__en="Antenna")
    pictures = person.shop.shop.pictures
    digests = [
        pictures.take_bytes(png(scene(120 + 10 * place, 80)), f"{place}.png")
        for place in range(number)
    ]
    pictures.add(article, digests)
    person.opens(article)
    person.finds(Tile, "picture-0").setFocus()
    person.waits_for(person.opened.context.tasks.is_idle)
    return article, digests


def images(person: Person, article: ArticleId) -> list[Sha256]:
    return list(person.shop.shop.articles.sheet(article).article.images)


def main_size(person: Person, article: ArticleId) -> tuple[int, int]:
    return opened(person.shop.shop.blobs.read(images(person, article)[0])).size


def test_a_picture_is_turned_by_key_and_the_turn_undone(person: Person) -> None:
    article, digests = with_pictures(person)
    person.keys(Qt.Key.Key_R, on=person.finds(Tile, "picture-0"))
    person.waits_for(lambda: main_size(person, article) == (80, 120))
    assert images(person, article)[1:] == digests[1:]
    person.shop.undoes()
    assert images(person, article) == digests


def test_a_picture_is_turned_by_the_button_on_its_tile(person: Person) -> None:
    article, _ = with_pictures(person)
    QTest.mouseClick(person.finds(QToolButton, "picture-turn-right-0"), Qt.MouseButton.LeftButton)
    person.waits_for(lambda: main_size(person, article) == (80, 120))


def test_the_menu_has_every_verb_and_does_it(person: Person) -> None:
    article, digests = with_pictures(person)
    tile = person.finds(Tile, "picture-1")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(9, 9), QPoint(9, 9))
    QApplication.sendEvent(tile, event)
    menu = person.finds(QMenu, "pictureMenu")
    verbs = {action.objectName(): action for action in menu.actions()}
    assert {"picture-crop", "picture-replace", "picture-open", "picture-remove"} <= verbs.keys()
    verbs["picture-main"].trigger()
    person.waits_for(lambda: images(person, article) == [digests[1], digests[0]])
    menu.close()


def test_tiles_are_put_in_order_by_keyboard(person: Person) -> None:
    article, digests = with_pictures(person, 3)
    person.keys(Qt.Key.Key_Right, ALT, on=person.finds(Tile, "picture-0"))
    person.waits_for(lambda: images(person, article) == [digests[1], digests[0], digests[2]])
    person.keys(Qt.Key.Key_Delete, on=person.finds(Tile, "picture-1"))
    person.waits_for(lambda: images(person, article) == [digests[1], digests[2]])


def test_a_picture_is_cropped_by_keyboard_and_opens_again_as_it_was(person: Person) -> None:
    article, digests = with_pictures(person)
    person.keys(Qt.Key.Key_C, on=person.finds(Tile, "picture-0"))
    view = person.finds(CropView, "cropView")
    for _ in range(10):
        person.keys(Qt.Key.Key_Left, SHIFT, on=view)
        person.keys(Qt.Key.Key_Up, SHIFT, on=view)
    person.keys(Qt.Key.Key_Right, CONTROL, on=view)
    person.presses("cropApply")
    person.waits_for(lambda: main_size(person, article) == (100, 60))
    person.rests()
    person.keys(Qt.Key.Key_C, on=person.finds(Tile, "picture-0"))
    view = person.finds(CropView, "cropView")
    assert view.frame() == (1, 0, 101, 60)
    person.presses("cropReset")
    person.presses("cropApply")
    person.waits_for(lambda: images(person, article) == digests)


def test_a_frame_is_drawn_by_mouse_and_held_to_a_square(person: Person) -> None:
    article, _ = with_pictures(person)
    person.keys(Qt.Key.Key_C, on=person.finds(Tile, "picture-0"))
    view = person.finds(CropView, "cropView")
    middle = view.rect().center()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(view, middle + QPoint(120, 90))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=middle + QPoint(120, 90))
    left, top, right, bottom = view.frame()
    assert (abs(left - 60) <= 1, abs(top - 40) <= 1) == (True, True)
    assert 60 < right < 120
    assert 40 < bottom < 80
    ratio = person.finds(QWidget, "cropRatio")
    person.keys(Qt.Key.Key_Down, on=ratio)
    left, top, right, bottom = view.frame()
    assert right - left == bottom - top
    person.presses("cropApply")
    person.waits_for(lambda: main_size(person, article) == (right - left, bottom - top))


def test_a_picture_is_replaced_in_its_place(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    article, digests = with_pictures(person)
    better = tmp_path / "better.png"
    better.write_bytes(png(scene(300, 200)))

    def choose(*_asked: object) -> tuple[str, str]:
        return str(better), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    person.keys(Qt.Key.Key_E, on=person.finds(Tile, "picture-0"))
    person.waits_for(lambda: main_size(person, article) == (300, 200))
    assert images(person, article)[1] == digests[1]


def test_a_picture_opens_large_and_outside(person: Person) -> None:
    _, digests = with_pictures(person)
    opener = Opener()
    QDesktopServices.setUrlHandler("file", opener, TAKE)
    try:
        person.keys(Qt.Key.Key_Return, on=person.finds(Tile, "picture-0"))
        large = person.finds(QLabel, "largePicture")
        person.waits_for(lambda: not large.pixmap().isNull())
        person.keys(Qt.Key.Key_Right, on=large.window())
        assert person.finds(QLabel, "whichPicture").text() == "2 of 2"
        person.presses("openOutside")
        person.waits_for(lambda: bool(opener.files))
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert opener.files[0].name == "1.png"
    assert opener.files[0].read_bytes() == person.shop.shop.blobs.read(digests[1])


def test_a_small_picture_and_its_twin_are_said_in_words_with_a_way_there(person: Person) -> None:
    other = person.shop.new_article(names__en="Other antenna")
    article, digests = with_pictures(person, 1)
    person.shop.shop.pictures.add(other, digests)
    person.opens(other)
    person.sees("pictureNote-0", "Picture 1: The picture is small (120 × 80).")
    person.sees("pictureNote-0", "The same picture is in “Antenna”.")
    tile = person.finds(Tile, "picture-0")
    assert "is small" in tile.accessibleDescription()
    person.presses("pictureNote-link-0")
    person.sees("articleName", "Antenna")
    assert images(person, article) == digests


def test_files_that_do_not_fit_are_named_and_the_others_taken(
    person: Person, tmp_path: Path
) -> None:
    article, digests = with_pictures(person, 4)
    files = [tmp_path / "fifth.png", tmp_path / "sixth.png"]
    for width, file in enumerate(files, start=300):
        file.write_bytes(png(scene(width, 200)))
    add = person.finds(QPushButton, "addPictures")
    assert add.isVisible()
    person.finds(PictureStrip, "box-images").take(files)
    person.sees("error-images", "sixth.png was left out: an article has room for 5 pictures.")
    assert images(person, article)[:4] == digests
    assert len(images(person, article)) == 5
