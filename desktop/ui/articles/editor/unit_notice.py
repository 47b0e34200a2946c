"""After unit or pack changed: the fields to look at again, each a link, until all were seen."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.article import Pack
from desktop.domain.document import Document, mapping, text
from desktop.domain.ids import ArticleId
from desktop.domain.numbers import parse_decimal
from desktop.queries.articles import ArticleSheet
from desktop.queries.unit_review import ReviewDue
from desktop.ui.context import Context
from desktop.ui.parts.buttons import button
from desktop.ui.parts.labels import clear, column, frame, label, row
from desktop.ui.tasks import Latest
from desktop.ui.unit_words import UnitWords
from desktop.ui.words import FIELDS, word


class UnitNotice(QWidget):
    """Above the sections of the form; blocks nothing."""

    field_wanted = Signal(str)

    def __init__(self, context: Context) -> None:
        """Begin out of sight."""
        super().__init__()
        self.setObjectName("unitNotice")
        self._context = context
        self._words = UnitWords(context.taxonomy, context.language)
        self._latest = Latest(context.tasks)
        self._article: ArticleId | None = None
        self._after: Document = {}
        around = column(self, gap=0)
        around.setContentsMargins(24, 12, 24, 12)
        notice = frame("notice-amber", "unitNoticeFrame")
        around.addWidget(notice)
        layout = column(notice, margin=12, gap=6)
        head = row(gap=8)
        self._said = label("", name="unitNoticeSaid", wrap=True)
        head.addWidget(self._said, 1)
        head.addWidget(button("dismissUnitNotice", self.tr("Dismiss"), self._dismiss))
        layout.addLayout(head)
        self._links = row(gap=12)
        layout.addLayout(self._links)
        self.hide()

    def fill(self, sheet: ArticleSheet) -> None:
        """Look up what is still to be seen of an article."""
        if sheet.id != self._article:
            self.hide()
        article = self._article = sheet.id
        self._after = {"unit": sheet.article.unit, "pack": sheet.document.get("pack")}
        see = self._context.see.review_due
        self._latest.ask(lambda: see.due(article), self._show)

    def _show(self, due: ReviewDue) -> None:
        clear(self._links)
        for path in due.paths:
            words = word(FIELDS, path)
            self._links.addWidget(
                button(f"review-{path}", words, partial(self._go, path), role="link")
            )
        self._links.addStretch(1)
        said = self.tr("Sold %1 now, %2 before. These are still the figures of before:")
        said = said.replace("%1", self._basis(self._after))
        self._said.setText(said.replace("%2", self._basis(due.before)))
        self.setVisible(bool(due.paths))

    def _basis(self, basis: Document) -> str:
        unit, raw = text(basis.get("unit")), mapping(basis.get("pack"))
        quantity = parse_decimal(text(raw.get("quantity")))
        if quantity is None:
            return self._words.per(unit)
        pack = self._words.pack(Pack(quantity, text(raw.get("unit"))), unit)
        return f"{self._words.per(unit)} ({pack})"

    def _go(self, path: str) -> None:
        article, verbs = self._article, self._context.do.unit_reviews
        self.field_wanted.emit(path)
        if article is not None:
            self._context.tasks.write(lambda: verbs.looked_at(article, path))

    def _dismiss(self) -> None:
        article, verbs = self._article, self._context.do.unit_reviews
        if article is not None:
            self._context.tasks.write(lambda: verbs.dismiss(article))
