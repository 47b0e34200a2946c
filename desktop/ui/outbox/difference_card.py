"""One card for a value the marketplace stores otherwise than it was sent."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from desktop.queries.differences import DifferenceLine
from desktop.ui.difference_words import both_said, decisions, sides, title_of
from desktop.ui.parts.buttons import button
from desktop.ui.parts.elided import Elided
from desktop.ui.parts.labels import column, frame, label, row
from desktop.ui.values import Speaker
from desktop.workflows.read_back import Choice


@dataclass(frozen=True, slots=True)
class Acts:
    """What a card can ask for."""

    choose: Callable[[DifferenceLine, Choice], None]
    open_: Callable[[DifferenceLine], None]


class DifferenceCard(QFrame):
    """What was sent, what the marketplace has, and the decision."""

    def __init__(self, speaker: Speaker, line: DifferenceLine, acts: Acts) -> None:
        """Offer the decision."""
        super().__init__()
        title = title_of(speaker, line.path, line.site)
        self.setProperty("role", "card")
        self.setObjectName(f"difference-{line.article_id}-{line.path}")
        self.setAccessibleName(f"{line.name}, {title}")
        layout = column(self, margin=16, gap=12)
        head = row(gap=8)
        name = Elided("heading", "differenceName")
        name.put(line.name or "–")
        head.addWidget(name)
        head.addWidget(label(title, "muted"))
        head.addStretch(1)
        layout.addLayout(head)
        layout.addLayout(self._sides(speaker, line))
        layout.addWidget(self._buttons(line, acts))

    def _sides(self, speaker: Speaker, line: DifferenceLine) -> QGridLayout:
        mine, there = both_said(speaker, line.path, line.sent, line.found)
        sent, seen = sides(line.at)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.addWidget(_side(sent, mine, "side-mine"), 0, 0)
        grid.addWidget(_side(seen, there, "side"), 0, 1)
        for place in range(2):
            grid.setColumnStretch(place, 1)
        return grid

    def _buttons(self, line: DifferenceLine, acts: Acts) -> QWidget:
        holder = QWidget()
        buttons = row(holder, gap=8)
        again, leave = decisions(line.path)
        for made in (
            button("sendAgain", again, lambda: acts.choose(line, "mine"), role="primary"),
            button("leaveAsIs", leave, lambda: acts.choose(line, "theirs")),
            button("openArticle", self.tr("Open article"), lambda: acts.open_(line)),
        ):
            made.setAccessibleDescription(self.accessibleName())
            buttons.addWidget(made)
        buttons.addStretch(1)
        return holder


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
