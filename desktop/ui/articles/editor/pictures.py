"""The picture strip: up to five, added by button, drop or paste; the first is the main one."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QFileDialog

from desktop.domain.document import JsonValue, text_list
from desktop.domain.errors import DesktopError
from desktop.domain.fields import MAX_IMAGES
from desktop.domain.ids import ArticleId, Sha256
from desktop.queries.articles import ArticleSheet
from desktop.ui.articles.editor.box import Box, Save
from desktop.ui.articles.editor.tile import MIME, Tile
from desktop.ui.articles.media.picture_notes import PictureNotes
from desktop.ui.articles.media.picture_verbs import PictureVerbs
from desktop.ui.articles.thumbnails import Thumbnails
from desktop.ui.context import Context
from desktop.ui.parts.buttons import button, wear
from desktop.ui.parts.labels import label, row
from desktop.ui.words import sentence
from desktop.workflows.pictures import Taken


class PictureStrip(Box):
    """The pictures of the article in the form."""

    article_wanted = Signal(str, str)
    """Another article that shows the same picture, and the field to open it at."""

    def __init__(self, context: Context, save: Save, title: str, thumbnails: Thumbnails) -> None:
        """Build five slots and a button."""
        super().__init__(context, save, "images", title)
        self._article: ArticleId | None = None
        self._digests: list[str] = []
        self.setAcceptDrops(True)
        strip = row(gap=8)
        self._tiles = [Tile(context.theme, thumbnails, place) for place in range(MAX_IMAGES)]
        for tile in self._tiles:
            tile.wanted.connect(self._want)
            strip.addWidget(tile)
            self.controls.append(tile)
        self._add = button("addPictures", self.tr("Add pictures…"), self._choose_files)
        self.controls.append(self._add)
        wear(context.theme, self._add, "add-image")
        strip.addWidget(self._add)
        strip.addStretch(1)
        self.body.addLayout(strip)
        self._busy = label("", "small", name="picturesBusy")
        self._busy.hide()
        self.body.addWidget(self._busy)
        self._known = PictureNotes(context, self._tiles, self._lead)
        self.body.addWidget(self._known.notes)
        self._verbs = PictureVerbs(self, context, thumbnails, self._known, self._settled)
        self.hint(self.tr("Drop files here or paste with Ctrl+V; drag to put them in order."))

    def show_value(self, value: JsonValue, sheet: ArticleSheet) -> None:
        """Show the article's pictures."""
        self._article = sheet.id
        self._show(text_list(value))

    def take(self, files: Sequence[Path]) -> None:
        """Take picture files in and put them on the article."""
        article = self._article
        if article is None or not files:
            return
        pictures = self.context.do.pictures
        self.answer("")
        self._work(len(files))
        self.context.tasks.write(
            lambda: pictures.add_files(article, files), self._taken, self._refused
        )

    def paste(self) -> None:
        """Take a picture or files from the clipboard."""
        data = QGuiApplication.clipboard().mimeData()
        if data.hasUrls():
            self.take([Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()])
        elif data.hasImage():
            self._take_image(QGuiApplication.clipboard().image())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste where the strip has the focus."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and our own tiles."""
        if event.mimeData().hasUrls() or event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Put a tile where it is dropped, or take files in."""
        data = event.mimeData()
        if data.hasFormat(MIME):
            place = int(data.data(MIME).toStdString())
            self._move(place, self._place_at(event.position().x()))
        else:
            self.take([Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()])
        event.acceptProposedAction()

    def _is_warned(self, path: str) -> bool:
        """The notes say it, with what the article's findings cannot know."""
        del path
        return False

    def _lead(self, article: str) -> None:
        self.article_wanted.emit(article, self.path)

    def _place_at(self, x: float) -> int:
        for place, tile in enumerate(self._tiles):
            if x < tile.x() + tile.width():
                return place
        return len(self._digests) - 1

    def _show(self, digests: list[str]) -> None:
        if digests != self._digests or not digests:
            for number, tile in enumerate(self._tiles):
                tile.show_picture(digests[number] if number < len(digests) else "")
        self._digests = digests
        self._add.setVisible(len(digests) < MAX_IMAGES)
        if self._article is not None:
            self._known.learn(self._article, digests)

    def _take_image(self, image: QImage) -> None:
        article, pictures = self._article, self.context.do.pictures
        if article is None or image.isNull():
            return
        name = self.tr("Pasted picture")

        def work() -> int:
            return pictures.add(article, [pictures.take_bytes(_png(image), name)])

        self._work(1)
        self.context.tasks.write(work, lambda _changed: self._settled(""), self._refused)

    def _choose_files(self) -> None:
        files, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Add pictures"), "", self.tr("Pictures (*.jpg *.jpeg *.png)")
        )
        self.take([Path(file) for file in files])

    def _work(self, number: int) -> None:
        self._busy.setText(self.tr("Taking in %1 pictures…").replace("%1", str(number)))
        self._busy.show()

    def _taken(self, taken: Taken) -> None:
        self._settled("\n".join(sentence(item.reason) for item in taken.refused))
        if taken.pictures:
            self.context.teller.saved(self.tr("Pictures saved here, not sent yet"))

    def _refused(self, error: DesktopError) -> None:
        self._settled(sentence(error))

    def _settled(self, said: str) -> None:
        self._busy.hide()
        self.answer(said)

    def _want(self, verb: str, place: int) -> None:
        simple: dict[str, Callable[[], None]] = {
            "main": lambda: self._move(place, 0),
            "left": lambda: self._move(place, place - 1),
            "right": lambda: self._move(place, place + 1),
            "remove": lambda: self._set([*self._digests[:place], *self._digests[place + 1 :]]),
        }
        if verb in simple:
            simple[verb]()
        elif self._article is not None:
            self._verbs.do(verb, self._article, [Sha256(item) for item in self._digests], place)

    def _move(self, place: int, to: int) -> None:
        if 0 <= to < len(self._digests) and place != to:
            order = [*self._digests]
            order.insert(to, order.pop(place))
            self._set(order)
            self._tiles[to].setFocus()

    def _set(self, order: list[str]) -> None:
        article, articles = self._article, self.context.do.articles
        if article is None:
            return
        self._show(order)
        wanted = [Sha256(digest) for digest in order]
        self.context.tasks.write(
            lambda: articles.set_images(article, wanted),
            lambda _changed: self.context.teller.saved(self.tr("Saved here, not sent yet")),
            lambda error: self.answer(sentence(error)),
        )


def _png(image: QImage) -> bytes:
    """Return the file of a pasted picture; a large one takes its time, so not in the window's."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # pyright: ignore[reportArgumentType, reportCallIssue]
    return bytes(content.data())
