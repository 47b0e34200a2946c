"""One card for each thing in the outbox that waits for a decision."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from desktop.queries.outbox import ConflictLine, Parked
from desktop.ui import formats
from desktop.ui.parts.buttons import button
from desktop.ui.parts.elided import Elided
from desktop.ui.parts.labels import column, frame, label, row
from desktop.ui.refusals import refusals, stock_sentence
from desktop.ui.values import Speaker
from desktop.ui.words import VERBS, word

Act = Callable[[], object]


class ConflictCard(QFrame):
    """Mine, theirs and what was before, side by side, with who and when."""

    def __init__(
        self,
        speaker: Speaker,
        line: ConflictLine,
        *,
        mine: Act,
        theirs: Act,
        suggested: Act,
        open_: Act,
    ) -> None:
        """Offer the decision."""
        super().__init__()
        self.setProperty("role", "card")
        self.setObjectName(f"conflict-{line.article_id}-{line.path}")
        self.setAccessibleName(f"{line.name}, {speaker.field(line.path)}")
        layout = column(self, margin=16, gap=12)
        head = row(gap=8)
        name = Elided("heading", "conflictName")
        name.put(line.name or "–")
        head.addWidget(name)
        head.addWidget(label(speaker.field(line.path), "muted"))
        head.addStretch(1)
        layout.addLayout(head)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        is_gone = line.path == "deleted"
        them = self.tr("Theirs")
        if line.theirs_by or line.theirs_at:
            them += f" · {line.theirs_by} · {formats.moment(line.theirs_at)}"
        sides = (
            (
                self.tr("Mine"),
                self.tr("Kept, with my changes") if is_gone else speaker.say(line.path, line.mine),
                "side-mine",
            ),
            (
                them,
                self.tr("Removed on the marketplace")
                if is_gone
                else speaker.say(line.path, line.theirs),
                "side",
            ),
            (self.tr("Before"), speaker.say(line.path, line.base), "side"),
        )
        for place, (title, value, role) in enumerate(sides):
            grid.addWidget(_side(title, value, role), 0, place)
            grid.setColumnStretch(place, 1)
        if line.suggested:
            together = self.tr("Both changes together, as a suggestion")
            grid.addWidget(_side(together, line.suggested, "side"), 1, 0, 1, len(sides))
        layout.addLayout(grid)
        buttons = row(gap=8)
        keep = button("keepMine", self.tr("Keep mine"), mine, role="primary")
        take = button("takeTheirs", self.tr("Take theirs"), theirs)
        both = [button("takeSuggested", self.tr("Take the suggestion"), suggested)]
        for made in (
            keep,
            take,
            *(both if line.suggested else []),
            button("openArticle", self.tr("Open article"), open_),
        ):
            made.setAccessibleDescription(self.accessibleName())
            buttons.addWidget(made)
        buttons.addStretch(1)
        layout.addLayout(buttons)


class ParkedCard(QFrame):
    """What was refused, why in words, and what can be done."""

    def __init__(
        self, speaker: Speaker, item: Parked, *, open_: Act, retry: Act, discard: Act
    ) -> None:
        """Offer the decision."""
        super().__init__()
        self.setProperty("role", "card")
        self.setObjectName(f"parked-{item.entity_id}")
        self.setAccessibleName(item.name)
        layout = column(self, margin=16, gap=8)
        head = row(gap=8)
        name = Elided("heading", "parkedName")
        name.put(item.name or "–")
        head.addWidget(name)
        head.addWidget(label(word(VERBS, item.verb), "muted"))
        head.addStretch(1)
        layout.addLayout(head)
        stock = stock_sentence(item.payload, item.error, item.stock.now if item.stock else None)
        lines = [("", stock)] if stock else refusals(item.error)
        for path, words in lines:
            text = f"{speaker.field(path)}: {words}" if path else words
            layout.addWidget(label(text, "", name="reason", wrap=True))
        buttons = row(gap=8)
        offered: list[tuple[str, str, Act, str]] = []
        if item.entity_id:
            offered.append(("openArticle", self.tr("Open article"), open_, "primary"))
            offered.append(("retry", self.tr("Try again"), retry, ""))
            offered.append(("discard", self.tr("Discard"), discard, "danger"))
        for object_name, text, act, role in offered:
            made = button(object_name, text, act, role=role)
            made.setAccessibleDescription(item.name)
            buttons.addWidget(made)
        buttons.addStretch(1)
        layout.addLayout(buttons)


def _side(title: str, value: str, role: str) -> QWidget:
    box = frame(role, "side")
    layout = column(box, margin=12, gap=4)
    layout.addWidget(label(title, "small", wrap=True))
    shown = label(value, "heading", wrap=True)
    shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    shown.setAccessibleName(f"{title}: {value}")
    layout.addWidget(shown)
    layout.addStretch(1)
    return box
