"""The picture strip: up to five, added by button, drop or paste; the first is the main one."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
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
from desktop.domain.fields import MAX_IMAGES
from desktop.domain.ids import ArticleId, Sha256
from desktop.queries.articles import ArticleSheet
from desktop.ui.articles.editor.box import Box, Save
from desktop.ui.articles.editor.tile import MIME, Tile
from desktop.ui.articles.thumbnails import Thumbnails
from desktop.ui.context import Context
from desktop.ui.parts.buttons import button, wear
from desktop.ui.parts.labels import row
from desktop.ui.words import sentence
from desktop.workflows.pictures import Taken

Take = Callable[[], Taken]


class PictureStrip(Box):
    """The pictures of the article in the form."""

    def __init__(self, context: Context, save: Save, title: str, thumbnails: Thumbnails) -> None:
        """Build five slots and a button."""
        super().__init__(context, save, "images", title)
        self._article: ArticleId | None = None
        self._digests: list[str] = []
        self.setAcceptDrops(True)
        strip = row(gap=8)
        self._tiles = [Tile(context.theme, thumbnails, place) for place in range(MAX_IMAGES)]
        for tile in self._tiles:
            tile.moved.connect(self._move)
            tile.removed.connect(self._remove)
            tile.made_main.connect(self._make_main)
            strip.addWidget(tile)
            self.controls.append(tile)
        self._add = button("addPictures", self.tr("Add pictures…"), self._choose_files)
        self.controls.append(self._add)
        wear(context.theme, self._add, "add-image")
        strip.addWidget(self._add)
        strip.addStretch(1)
        self.body.addLayout(strip)
        self.hint(self.tr("Drop files here or paste with Ctrl+V; drag to put them in order."))

    def show_value(self, value: JsonValue, sheet: ArticleSheet) -> None:
        """Show the article's pictures."""
        self._article = sheet.id
        self._digests = text_list(value)
        for place, tile in enumerate(self._tiles):
            tile.show_picture(self._digests[place] if place < len(self._digests) else "")
        self._add.setVisible(len(self._digests) < MAX_IMAGES)

    def take(self, files: Sequence[Path]) -> None:
        """Take picture files in and put them on the article."""
        article = self._article
        if article is None or not files:
            return
        pictures = self.context.do.pictures

        def work() -> Taken:
            taken = pictures.take(files)
            if taken.pictures:
                pictures.add(article, [digest for _, digest in taken.pictures])
            return taken

        self.answer("")
        self.context.tasks.write(work, self._taken, lambda error: self.answer(sentence(error)))

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

    def _place_at(self, x: float) -> int:
        for place, tile in enumerate(self._tiles):
            if x < tile.x() + tile.width():
                return place
        return len(self._digests) - 1

    def _take_image(self, image: QImage) -> None:
        article, pictures = self._article, self.context.do.pictures
        if article is None or image.isNull():
            return
        name = self.tr("Pasted picture")

        def work() -> int:
            return pictures.add(article, [pictures.take_bytes(_png(image), name)])

        self.context.tasks.write(
            work, lambda _changed: self.answer(""), lambda error: self.answer(sentence(error))
        )

    def _choose_files(self) -> None:
        files, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Add pictures"), "", self.tr("Pictures (*.jpg *.jpeg *.png)")
        )
        self.take([Path(file) for file in files])

    def _taken(self, taken: Taken) -> None:
        self.answer("\n".join(sentence(item.reason) for item in taken.refused))
        if taken.pictures:
            self.context.teller.saved(self.tr("Pictures saved here, not sent yet"))

    def _move(self, place: int, to: int) -> None:
        if 0 <= to < len(self._digests) and place != to:
            order = [*self._digests]
            order.insert(to, order.pop(place))
            self._set(order)
            self._tiles[to].setFocus()

    def _make_main(self, place: int) -> None:
        self._move(place, 0)

    def _remove(self, place: int) -> None:
        self._set([*self._digests[:place], *self._digests[place + 1 :]])

    def _set(self, order: list[str]) -> None:
        article, articles = self._article, self.context.do.articles
        if article is None:
            return
        self._digests = order
        for number, tile in enumerate(self._tiles):
            tile.show_picture(order[number] if number < len(order) else "")
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
