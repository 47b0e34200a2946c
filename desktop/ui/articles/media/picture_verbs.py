"""The verbs on one picture that need a window, a file or another program."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.domain.ids import ArticleId, Sha256
from desktop.domain.recipe import Recipe
from desktop.queries.media import PictureFacts
from desktop.ui.articles.media.crop_dialog import CropDialog
from desktop.ui.articles.media.outside import open_content
from desktop.ui.articles.media.picture_notes import PictureNotes
from desktop.ui.articles.media.viewer import PictureViewer
from desktop.ui.articles.thumbnails import Thumbnails
from desktop.ui.context import Context
from desktop.ui.words import sentence

PREVIEW = 1200
"""Pixels of the picture in the small window; the real one is cut at its full size."""


class PictureVerbs:
    """Turns, cuts, replaces and opens pictures of the strip."""

    def __init__(
        self,
        parent: QWidget,
        context: Context,
        thumbnails: Thumbnails,
        known: PictureNotes,
        settled: Callable[[str], None],
    ) -> None:
        """`settled` is told why something was refused, or an empty text."""
        self._parent = parent
        self._context = context
        self._thumbnails = thumbnails
        self._known = known
        self._settled = settled

    def do(self, verb: str, article: ArticleId, images: Sequence[Sha256], place: int) -> None:
        """Do a verb of the tile's table to the picture at a place."""
        shown = images[place]
        edits = self._context.do.picture_edits
        if verb in {"turn-right", "turn-left"}:
            quarters = 1 if verb == "turn-right" else 3
            self._write(lambda: edits.turn(article, shown, quarters))
        elif verb == "crop":
            self._crop(article, shown)
        elif verb == "replace":
            self._replace(article, shown)
        elif verb == "open":
            self._open(images, place)
        elif verb == "outside":
            self._open_outside(shown)

    def _crop(self, article: ArticleId, shown: Sha256) -> None:
        facts = self._known.facts_of(shown)
        if facts is None or not facts.is_here or not all(facts.source_size):
            return
        edits = self._context.do.picture_edits

        def apply(recipe: Recipe) -> None:
            if recipe != facts.recipe:
                self._write(lambda: edits.edit(article, shown, recipe))

        theme = self._context.theme
        dialog = CropDialog(self._parent, theme, facts.source_size, facts.recipe, apply)
        dialog.finished.connect(dialog.deleteLater)
        self._prepare(facts, dialog)
        dialog.open()

    def _prepare(self, facts: PictureFacts, dialog: CropDialog) -> None:
        make = self._context.see.thumbnail
        is_open = True

        def closed() -> None:
            nonlocal is_open
            is_open = False

        def show(image: QImage) -> None:
            if is_open:
                dialog.show_picture(QPixmap.fromImage(image))

        dialog.finished.connect(closed)
        self._context.tasks.paint(
            lambda: QImage.fromData(make(facts.source, PREVIEW)),
            show,
            lambda error: self._settled(sentence(error)),
        )

    def _replace(self, article: ArticleId, shown: Sha256) -> None:
        words = QCoreApplication.translate("PictureStrip", "Replace the picture")
        kinds = QCoreApplication.translate("PictureStrip", "Pictures (*.jpg *.jpeg *.png)")
        file, _ = QFileDialog.getOpenFileName(self._parent, words, "", kinds)
        if file:
            pictures = self._context.do.pictures
            self._write(lambda: pictures.replace(article, shown, Path(file)))

    def _open(self, images: Sequence[Sha256], place: int) -> None:
        theme = self._context.theme
        viewer = PictureViewer(
            self._parent,
            theme,
            self._thumbnails,
            images,
            place,
            lambda digest: self._open_outside(Sha256(digest)),
        )
        viewer.finished.connect(viewer.deleteLater)
        viewer.open()

    def _open_outside(self, digest: Sha256) -> None:
        facts = self._known.facts_of(digest)
        name = facts.name if facts is not None else ""
        open_content(self._context, digest, name, self._settled)

    def _write(self, work: Callable[[], Sha256]) -> None:
        words = QCoreApplication.translate("PictureStrip", "Saved here, not sent yet")

        def saved(_digest: Sha256) -> None:
            self._settled("")
            self._context.teller.saved(words)

        self._settled("")
        self._context.tasks.write(work, saved, lambda error: self._settled(sentence(error)))
