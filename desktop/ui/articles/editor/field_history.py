"""The history of one field, beside it: who, when, from what to what, and the way back."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.document import JsonValue, same
from desktop.domain.leaves import LeafChange
from desktop.queries.history import HistoryLine
from desktop.ui import formats
from desktop.ui.articles.who import who
from desktop.ui.parts.buttons import button
from desktop.ui.parts.labels import column, frame, label, row
from desktop.ui.values import Speaker
from desktop.ui.words import VERBS, word

WIDTH, TALLEST, SHORTEST = 420, 400, 120
LONGEST = 160

Restore = Callable[[str, JsonValue], None]
"""Gives a field an earlier value, as a step of its own."""


class FieldHistory(QDialog):
    """Esc closes it, Tab walks through its buttons."""

    def __init__(
        self,
        parent: QWidget,
        speaker: Speaker,
        path: str,
        lines: Sequence[HistoryLine],
        restore: Restore,
        unsent: LeafChange | None = None,
    ) -> None:
        """Show the changes of a field, the newest first; `unsent` is not yet confirmed."""
        super().__init__(parent)
        self._speaker = speaker
        self._restore = restore
        self.setObjectName("fieldHistory")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("History of %1").replace("%1", speaker.field(path))
        self.setAccessibleName(title)
        self.setWindowTitle(title)
        self.setFixedWidth(WIDTH)
        layout = column(self, margin=16, gap=12)
        layout.addWidget(label(title, "heading", wrap=True))
        body = QWidget()
        body.setObjectName("fieldHistoryBody")
        inner = column(body, gap=8)
        if unsent is not None:
            self._confirmed(inner, unsent)
        for number, line in enumerate(lines):
            self._line(inner, line, number)
        if not lines and unsent is None:
            nothing = label(self.tr("Not changed so far."), "muted", name="fieldHistoryEmpty")
            inner.addWidget(nothing)
        inner.addStretch(1)
        scroll = QScrollArea()
        scroll.setObjectName("fieldHistoryScroll")
        scroll.setAccessibleName(title)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        room = body.heightForWidth(WIDTH - 48) if body.hasHeightForWidth() else 0
        wanted = max(room, body.sizeHint().height())
        scroll.setFixedHeight(max(SHORTEST, min(TALLEST, wanted)))
        layout.addWidget(scroll)
        foot = row(gap=8)
        foot.addStretch(1)
        foot.addWidget(button("fieldHistoryClose", self.tr("Close"), self.reject))
        layout.addLayout(foot)

    def open_below(self, control: QWidget) -> None:
        """Show it under a control, within the window."""
        self.adjustSize()
        window = control.window()
        place = control.mapTo(window, QPoint(0, control.height() + 4))
        left = max(8, min(place.x(), window.width() - self.width() - 8))
        top = max(8, min(place.y(), window.height() - self.height() - 8))
        self.move(window.mapToGlobal(QPoint(left, top)))
        self.open()
        first = self.findChild(QWidget, "restore-confirmed") or self.findChild(QWidget, "restore-0")
        if first is not None:
            first.setFocus()

    def _confirmed(self, layout: QVBoxLayout, unsent: LeafChange) -> None:
        said = self._said(unsent.path, unsent.before)
        words = self.tr("On the marketplace: %1").replace("%1", said)
        layout.addWidget(label(words, name="confirmedValue", wrap=True))
        self._button(layout, "restore-confirmed", self.tr("Take the marketplace’s value"), unsent)
        layout.addWidget(frame("line"))

    def _line(self, layout: QVBoxLayout, line: HistoryLine, number: int) -> None:
        told = [formats.moment(line.at), who(line), word(VERBS, line.verb)]
        layout.addWidget(label(" · ".join(part for part in told if part), "small", wrap=True))
        change = LeafChange(line.path, line.before, line.after)
        before, after = (self._said(line.path, one) for one in (line.before, line.after))
        layout.addWidget(label(f"{before} → {after}", name=f"change-{number}", wrap=True))
        if not same(line.before, line.after):
            words = self.tr("Restore “%1”").replace("%1", _short(before))
            if line.before is None:
                words = self.tr("Empty it again")
            self._button(layout, f"restore-{number}", words, change)

    def _button(self, layout: QVBoxLayout, name: str, words: str, change: LeafChange) -> None:
        def act() -> None:
            self._restore(change.path, change.before)
            self.accept()

        holder = row(gap=0)
        holder.addWidget(button(name, words, act, role="link"))
        holder.addStretch(1)
        layout.addLayout(holder)

    def _said(self, path: str, value: JsonValue) -> str:
        said = self._speaker.say(path, value)
        return said if len(said) <= LONGEST else f"{said[:LONGEST]}…"


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= 32 else f"{plain[:30]}…"
