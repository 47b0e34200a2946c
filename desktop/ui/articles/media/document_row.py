"""One technical document as a line: first page, name, pages and size, language."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.domain.document import Document, text
from desktop.queries.media import DocumentFacts
from desktop.ui import formats
from desktop.ui.articles.media.rows import MediaRow
from desktop.ui.articles.thumbnails import Thumbnails
from desktop.ui.parts.inputs import Choice, Line
from desktop.ui.parts.labels import column, label
from desktop.ui.theme.theme import Theme
from desktop.ui.words import LANGUAGE_WORDS, word

PAGE = QSize(40, 52)


class FirstPage(QWidget):
    """The first page of a document, as it looks."""

    def __init__(self, theme: Theme, thumbnails: Thumbnails) -> None:
        """Begin empty."""
        super().__init__()
        self._theme = theme
        self._thumbnails = thumbnails
        self._digest = ""
        self.setFixedSize(PAGE)
        thumbnails.arrived.connect(self.update)

    def show_page(self, digest: str) -> None:
        """Show the first page of this content."""
        self._digest = digest
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt override
        """Paint the page, or a sign of a PDF until it is there."""
        painter = QPainter(self)
        edge = PAGE.height()
        pixmap = (
            self._thumbnails.get(self._digest, edge, self.devicePixelRatioF())
            if self._digest
            else None
        )
        if pixmap is None:
            self._theme.icon("pdf", muted=True).paint(painter, self.rect())
        else:
            size = pixmap.deviceIndependentSize()
            wide = min(size.width(), PAGE.width() - 2)
            high = min(size.height(), PAGE.height() - 2)
            scale = min(wide / size.width(), high / size.height())
            wide, high = size.width() * scale, size.height() * scale
            left, top = (PAGE.width() - wide) / 2, (PAGE.height() - high) / 2
            page = QRectF(left, top, wide, high)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(page, pixmap, QRectF(pixmap.rect()))
            painter.setPen(QPen(QColor(self._theme.palette.border), 1))
            painter.drawRect(page)
        painter.end()


class DocumentRow(MediaRow):
    """A line of the documents' card."""

    renamed = Signal(int, str)
    spoken = Signal(int, str)

    def __init__(self, theme: Theme, thumbnails: Thumbnails, place: int) -> None:
        """Be the line number `place`."""
        super().__init__(theme, "document", place)
        self._page = FirstPage(theme, thumbnails)
        self.content.addWidget(self._page)
        self.name = Line()
        self.name.setObjectName(f"documentName-{place}")
        self.name.setAccessibleName(self.tr("Name of the document"))
        self.name.editingFinished.connect(self._leave)
        self._meta = label("", "small", name=f"documentMeta-{place}")
        lines = column(gap=2)
        lines.addWidget(self.name)
        lines.addWidget(self._meta)
        self.content.addLayout(lines, 1)
        self.language = Choice()
        self.language.setObjectName(f"documentLanguage-{place}")
        self.language.setAccessibleName(self.tr("Language of the document"))
        self.language.setToolTip(self.tr("Language of the document"))
        languages = [(key, word(LANGUAGE_WORDS, key)) for key in LANGUAGE_WORDS]
        self.language.offer([("", self.tr("No language")), *languages])
        self.language.setMinimumContentsLength(11)
        self.language.picked.connect(self._speak)
        self.content.addWidget(self.language, 0, Qt.AlignmentFlag.AlignVCenter)
        self.finish()

    def show_document(self, document: Document) -> None:
        """Show a document; an empty one leaves the line empty."""
        name = text(document.get("name"))
        self._page.show_page(text(document.get("sha256")))
        self.name.put(name)
        self.name.setToolTip(name)
        self.language.put(text(document.get("language")))
        self.setAccessibleName(self.tr("Document %1").replace("%1", name))

    def know(self, facts: DocumentFacts | None) -> None:
        """Show what is known of the content."""
        if facts is None or not facts.is_here:
            self._meta.setText(self.tr("Not here yet; the next sync brings it"))
            return
        pages = formats.counted(facts.pages, self.tr("%1 page"), self.tr("%1 pages"))
        size = formats.size(facts.size)
        self._meta.setText(f"PDF · {pages} · {size}" if facts.pages else f"PDF · {size}")

    def _speak(self, language: str) -> None:
        self.spoken.emit(self._place, language)

    def _leave(self) -> None:
        if self.name.isModified():
            self.name.setModified(False)
            self.renamed.emit(self._place, self.name.text())
