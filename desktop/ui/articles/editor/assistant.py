"""Beside the form: what needs the person, each line a link to its field."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from desktop.queries.articles import ArticleSheet
from desktop.ui import formats
from desktop.ui.context import Context
from desktop.ui.parts.buttons import button
from desktop.ui.parts.labels import clear, column, frame, label
from desktop.ui.refusals import refusals, stock_sentence
from desktop.ui.values import Speaker
from desktop.ui.words import warning_sentence

WIDTH = 272


class Assistant(QFrame):
    """Conflicts, refusals, what is missing, what is risky, what is not sent."""

    field_wanted = Signal(str)

    def __init__(self, context: Context) -> None:
        """Begin empty."""
        super().__init__()
        self._speaker = Speaker(context.taxonomy, context.language)
        self._language = context.language
        self.setObjectName("assistant")
        self.setAccessibleName(self.tr("What needs you"))
        self.setProperty("role", "panel")
        self.setFixedWidth(WIDTH)
        body = QWidget()
        body.setObjectName("assistantBody")
        layout = column(body, margin=16, gap=6)
        self._lines = column(gap=6)
        layout.addLayout(self._lines)
        layout.addStretch(1)
        scroll = QScrollArea()
        scroll.setObjectName("assistantScroll")
        scroll.setAccessibleName(self.accessibleName())
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        column(self, gap=0).addWidget(scroll)

    def show_sheet(self, sheet: ArticleSheet) -> None:
        """Show what is to be said about an article."""
        clear(self._lines)
        paths = [item.path for item in sheet.conflicts]
        self._links(self.tr("Both sides changed"), [(path, self._field(path)) for path in paths])
        reasons = [
            (item.path, item.message.get(self._language) or item.message.get("en") or item.code)
            for item in sheet.article.review.reasons
        ]
        self._links(self.tr("Not approved because"), reasons)
        self._parked(sheet)
        missing = [(path, self._field(path)) for path in sheet.missing]
        self._links(self.tr("Missing before review"), missing)
        risks = [(item.path, warning_sentence(item)) for item in sheet.warnings]
        self._links(self.tr("Worth a look"), risks)
        commands = [row for row in sheet.commands if row.state == "parked"]
        for row in commands:
            self._heading(self.tr("Refused by the marketplace"))
            said = stock_sentence(row.payload, row.error or {})
            for _, words in [("", said)] if said else refusals(row.error or {}):
                self._link("offers" if said else "", words)
        if not (paths or reasons or missing or sheet.parked or commands):
            self._heading(self.tr("Ready for review"))
            self._lines.addWidget(
                label(self.tr("Everything the marketplace asks for is there."), "muted", wrap=True)
            )
        self._unsent(sheet)

    def _parked(self, sheet: ArticleSheet) -> None:
        if sheet.parked is None:
            return
        self._heading(self.tr("Refused by the marketplace"))
        for path, words in refusals(sheet.parked):
            self._link(path, words)

    def _unsent(self, sheet: ArticleSheet) -> None:
        if sheet.version == 0:
            self._heading(self.tr("Not on the marketplace yet"))
            text = self.tr("The whole article goes there with the next sync.")
            self._lines.addWidget(label(text, "muted", wrap=True))
            return
        pending = sum(line.pending for line in sheet.stock)
        if not sheet.unsent and not pending:
            return
        number = len(sheet.unsent) + pending
        self._heading(
            formats.counted(
                number, self.tr("%1 change not sent yet"), self.tr("%1 changes not sent yet")
            )
        )
        for change in sheet.unsent[:8]:
            self._link(change.path, self._field(change.path))

    def _links(self, title: str, lines: list[tuple[str, str]]) -> None:
        if lines:
            self._heading(title)
        for path, words in lines:
            self._link(path, words)

    def _heading(self, title: str) -> None:
        if self._lines.count():
            self._lines.addSpacing(6)
            self._lines.addWidget(frame("line"))
            self._lines.addSpacing(2)
        self._lines.addWidget(label(title, "label", wrap=True))

    def _link(self, path: str, words: str) -> None:
        if len(words) <= 34:
            made = button(f"goTo-{path}", words, lambda: self.field_wanted.emit(path), role="link")
            self._lines.addWidget(made, alignment=Qt.AlignmentFlag.AlignLeft)
            return
        self._lines.addWidget(label(words, wrap=True))
        if not path:
            return
        text_ = self.tr("Go to %1").replace("%1", self._field(path))
        made = button(f"goTo-{path}", text_, lambda: self.field_wanted.emit(path), role="link")
        room = WIDTH - 48
        made.setText(made.fontMetrics().elidedText(text_, Qt.TextElideMode.ElideRight, room))
        made.setToolTip(text_)
        self._lines.addWidget(made, alignment=Qt.AlignmentFlag.AlignLeft)

    def _field(self, path: str) -> str:
        return self._speaker.field(path)
