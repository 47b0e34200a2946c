"""The buyer's page as a sheet of widgets, built anew for every language."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.articles.preview.gallery import EDGE, Gallery
from desktop.ui.articles.preview.html import blocks_html
from desktop.ui.articles.preview.said import SHIPS_FROM, SaidOffer, SaidPage, SaidPrices, SaidRow
from desktop.ui.articles.thumbnails import Thumbnails
from desktop.ui.context import Context
from desktop.ui.parts.buttons import button
from desktop.ui.parts.labels import column, frame, label, row
from desktop.ui.tongue import Tongue
from desktop.ui.words import FIELDS, missing_sentence

Gap = Callable[[str], QPushButton]
"""Makes the dashed place of a missing field."""


class PreviewSheet(QWidget):
    """One page; what is missing is a dashed place that leads to its field."""

    field_wanted = Signal(str)

    def __init__(
        self, context: Context, thumbnails: Thumbnails, page: SaidPage, tongue: Tongue
    ) -> None:
        """Show a page in the words of `tongue`."""
        super().__init__()
        self._context = context
        self._page = page
        self._tongue = tongue
        self.setObjectName("previewSheet")
        layout = column(self, margin=24, gap=16)
        top = row(gap=24)
        top.addWidget(self._gallery(thumbnails), 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(self._facts(), 1)
        layout.addLayout(top)
        layout.addWidget(self._specs())
        layout.addWidget(self._texts())
        if page.documents or page.videos:
            layout.addWidget(self._attachments())
        layout.addStretch(1)

    def _gap(self, path: str) -> QPushButton:
        words = missing_sentence(path, self._context.taxonomy, self._context.language)
        made = button(
            f"gap-{path}",
            words,
            lambda: self.field_wanted.emit(path),
            role="gap",
            tip=self.tr("Go to the field"),
        )
        made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        return made

    def _gallery(self, thumbnails: Thumbnails) -> QWidget:
        page = self._page
        if page.images:
            return Gallery(self._context.theme, thumbnails, page.images, page.name)
        empty = self._gap("images")
        empty.setFixedWidth(EDGE)
        return empty

    def _facts(self) -> QVBoxLayout:
        page = self._page
        layout = column(gap=8)
        if page.trail:
            layout.addWidget(label(page.trail, "small", name="previewTrail", wrap=True))
        else:
            layout.addWidget(self._gap("category"))
        name = f"names.{page.language}"
        layout.addWidget(
            label(page.name, "title", name="previewName", wrap=True)
            if page.name
            else self._gap(name)
        )
        layout.addLayout(self._codes())
        layout.addWidget(frame("line"))
        if page.prices:
            self._prices(layout, page.prices)
        else:
            layout.addWidget(self._gap("price"))
        layout.addWidget(frame("line"))
        layout.addLayout(_table(page.facts, self._gap, "fact"))
        layout.addWidget(frame("line"))
        layout.addWidget(label(self._tongue.say(SHIPS_FROM, "buyer"), "heading"))
        for number, offer in enumerate(page.offers):
            layout.addLayout(_offer(offer, number))
        if not page.offers:
            layout.addWidget(self._gap("offers"))
        layout.addStretch(1)
        return layout

    def _codes(self) -> QVBoxLayout:
        layout = column(gap=4)
        said = [item.line for item in self._page.codes if item.value]
        if said:
            layout.addWidget(label("  ·  ".join(said), "muted", name="previewCodes", wrap=True))
        for path in ("brand", "part_number"):
            if path in self._page.gaps:
                layout.addWidget(self._gap(path))
        return layout

    def _prices(self, layout: QVBoxLayout, prices: SaidPrices) -> None:
        line = row(gap=8)
        line.addWidget(label(prices.now, "title", name="previewPrice"))
        line.addWidget(label(prices.per, "muted", name="previewPer", wrap=True), 1)
        layout.addLayout(line)
        if prices.before:
            layout.addWidget(label(prices.before, "muted", name="previewBefore"))
        for note in prices.notes:
            layout.addWidget(label(note, name="previewNote", wrap=True))
        if prices.ladder:
            grid = QGridLayout()
            grid.setHorizontalSpacing(24)
            grid.setVerticalSpacing(4)
            for place, head in enumerate(prices.heads):
                grid.addWidget(label(head, "label"), 0, place, _side(place))
            for number, cells in enumerate(prices.ladder, start=1):
                for place, cell in enumerate(cells):
                    made = label(cell, name=f"ladder-{number}-{place}")
                    grid.addWidget(made, number, place, _side(place))
            grid.setColumnStretch(len(prices.heads), 1)
            layout.addLayout(grid)

    def _specs(self) -> QWidget:
        title = self._tongue.word(FIELDS, "specs")
        card, layout = _card(title, "previewSpecs")
        if self._page.specs:
            half = (len(self._page.specs) + 1) // 2
            columns = row(gap=32)
            for part in (self._page.specs[:half], self._page.specs[half:]):
                holder = column(gap=0)
                holder.addLayout(_table(part, self._gap, "spec"))
                holder.addStretch(1)
                columns.addLayout(holder, 1)
            layout.addLayout(columns)
        else:
            layout.addWidget(self._gap("subcategory"))
        return card

    def _texts(self) -> QWidget:
        card, layout = _card(self._tongue.word(FIELDS, "descriptions"), "previewTexts")
        bar = QTabBar()
        bar.setObjectName("previewTabs")
        bar.setAccessibleName(self._tongue.word(FIELDS, "descriptions"))
        bar.setDrawBase(False)
        bar.setExpanding(False)
        bar.setUsesScrollButtons(False)
        bodies: list[QWidget] = []
        for tab in self._page.tabs:
            bar.addTab(tab.title)
            body = _rich(blocks_html(tab.text.blocks)) if tab.text.blocks else self._gap(tab.path)
            bodies.append(body)
        layout.addWidget(bar)
        for body in bodies:
            layout.addWidget(body)

        def show(place: int) -> None:
            for number, body in enumerate(bodies):
                body.setVisible(number == place)

        bar.currentChanged.connect(show)
        first = next((n for n, tab in enumerate(self._page.tabs) if tab.text.blocks), 0)
        bar.setCurrentIndex(first)
        show(first)
        return card

    def _attachments(self) -> QWidget:
        page, word = self._page, self._tongue.word
        title = "documents" if page.documents else "videos"
        card, layout = _card(word(FIELDS, title), "previewAttachments")
        for document in page.documents:
            layout.addWidget(label(document.name, name="previewDocument", wrap=True))
        if page.videos and page.documents:
            layout.addWidget(label(word(FIELDS, "videos"), "heading"))
        for video in page.videos:
            made = label(video, name="previewVideo", wrap=True)
            made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            layout.addWidget(made)
        return card


def _card(title: str, name: str) -> tuple[QWidget, QVBoxLayout]:
    card = frame("card", name)
    layout = column(card, margin=16, gap=8)
    layout.addWidget(label(title, "heading"))
    return card, layout


def _side(place: int) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignLeft if place == 0 else Qt.AlignmentFlag.AlignRight


def _table(rows: Iterable[SaidRow], gap: Gap, kind: str) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    for number, line in enumerate(rows):
        grid.addWidget(label(line.label, "muted", wrap=True), number, 0, Qt.AlignmentFlag.AlignTop)
        value = label(line.value, name=f"{kind}-{line.path}", wrap=True) if line.value else None
        if value is None:
            grid.addWidget(gap(line.path), number, 1, Qt.AlignmentFlag.AlignLeft)
        else:
            grid.addWidget(value, number, 1)
    grid.setColumnStretch(0, 2)
    grid.setColumnStretch(1, 3)
    return grid


def _offer(offer: SaidOffer, number: int) -> QVBoxLayout:
    layout = column(gap=2)
    head = row(gap=8)
    head.addWidget(label(offer.place, name=f"previewPlace-{number}", wrap=True), 1)
    head.addWidget(label(offer.gross, name=f"previewGross-{number}"))
    layout.addLayout(head)
    said: Sequence[str] = [part for part in (offer.stock, offer.leaves) if part]
    layout.addWidget(label(" · ".join(said), "small", name=f"previewStock-{number}", wrap=True))
    return layout


def _rich(html: str) -> QLabel:
    """Return a label of our own marks only; every text in it is escaped."""
    made = QLabel(html)
    made.setObjectName("previewText")
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setWordWrap(True)
    made.setOpenExternalLinks(False)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
