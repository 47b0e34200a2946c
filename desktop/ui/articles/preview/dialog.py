"""The preview: an article as a buyer will see it, in each of the five languages."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QDialog, QPushButton, QScrollArea, QWidget

from desktop.domain.buyer_page import BuyerPage
from desktop.domain.errors import DesktopError
from desktop.domain.fields import LANGUAGES
from desktop.domain.ids import ArticleId
from desktop.ui.articles.preview.said import said_page
from desktop.ui.articles.preview.sheet import PreviewSheet
from desktop.ui.articles.thumbnails import Thumbnails
from desktop.ui.context import Context
from desktop.ui.parts.buttons import button
from desktop.ui.parts.labels import column, frame, label, row
from desktop.ui.tasks import Latest
from desktop.ui.tongue import Tongue
from desktop.ui.words import LANGUAGE_WORDS, word

WIDTH, HEIGHT = 1040, 680


class PreviewDialog(QDialog):
    """Changes nothing; a gap leads to its field, and closes the preview."""

    field_wanted = Signal(str)

    def __init__(
        self, parent: QWidget, context: Context, thumbnails: Thumbnails, article: ArticleId
    ) -> None:
        """Show the page of an article, in the person's language first."""
        super().__init__(parent)
        self._context = context
        self._thumbnails = thumbnails
        self._article = article
        self._latest = Latest(context.tasks)
        self.setObjectName("preview")
        self.setWindowTitle(self.tr("Preview"))
        self.setAccessibleName(self.tr("Preview"))
        room = parent.window().size()
        self.resize(min(WIDTH, room.width() - 40), min(HEIGHT, room.height() - 40))
        layout = column(self, gap=0)
        layout.addWidget(self._bar())
        self._scroll = QScrollArea()
        self._scroll.setObjectName("previewScroll")
        self._scroll.setAccessibleName(self.tr("Preview"))
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout.addWidget(self._scroll, 1)
        context.bridge.changed.connect(self._hear)
        self.show_language(context.language)
        self._chips[context.language].setFocus()

    def show_language(self, language: str) -> None:
        """Show the page in a language."""
        self._language = language
        for code, chip in self._chips.items():
            chip.setChecked(code == language)
        self._read()

    def done(self, result: int) -> None:
        """Close; an answer still under way finds nothing to be shown in."""
        self._latest.forget()
        self._context.bridge.changed.disconnect(self._hear)
        super().done(result)

    def _bar(self) -> QWidget:
        bar = frame("bar", "previewBar")
        line = row(bar, gap=8)
        line.setContentsMargins(24, 12, 16, 12)
        line.addWidget(label(self.tr("As a buyer will see it"), "heading"))
        line.addStretch(1)
        group = QButtonGroup(self)
        group.setExclusive(True)
        self._chips: dict[str, QPushButton] = {}
        for place, code in enumerate(LANGUAGES, start=1):
            words = word(LANGUAGE_WORDS, code)
            chip = button(
                f"preview-{code}",
                words,
                lambda code=code: self.show_language(code),
                role="chip",
                tip=f"Alt+{place}",
            )
            chip.setCheckable(True)
            group.addButton(chip)
            self._chips[code] = chip
            line.addWidget(chip)
            shortcut = QShortcut(QKeySequence(f"Alt+{place}"), self)
            shortcut.activated.connect(lambda code=code: self.show_language(code))
        line.addSpacing(8)
        line.addWidget(button("previewClose", self.tr("Close"), self.accept))
        return bar

    def _hear(self) -> None:
        if self._context.bridge.news.touches(self._article):
            self._read()

    def _read(self) -> None:
        see, article, language = self._context.see.preview, self._article, self._language
        self._latest.ask(lambda: see.page(article, language), self._show, self._gone)

    def _show(self, page: BuyerPage) -> None:
        tongue = Tongue(page.language)
        place = self._scroll.verticalScrollBar().value()
        sheet = PreviewSheet(self._context, self._thumbnails, said_page(page, tongue), tongue)
        sheet.field_wanted.connect(self._go)
        self._scroll.setWidget(sheet)
        self._scroll.verticalScrollBar().setValue(place)

    def _gone(self, error: DesktopError) -> None:
        self._context.teller.refused(error)
        self.reject()

    def _go(self, path: str) -> None:
        self.accept()
        self.field_wanted.emit(path)
