"""The card of one conflict: mine, theirs and before, and the choices below them."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from desktop.domain.conflict_paths import DELETED
from desktop.queries.outbox import ConflictLine
from desktop.ui import formats
from desktop.ui.outbox.value_editor import ValueEditor, choices_of
from desktop.ui.parts.buttons import button
from desktop.ui.parts.elided import Elided
from desktop.ui.parts.labels import column, frame, label, row
from desktop.ui.values import Speaker
from desktop.workflows.resolving import Choice

SHORT = 120
"""Longer values are texts, which are not shouted."""
Refused = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Acts:
    """What the buttons of a card do; `enter` says a refusal to the card."""

    choose: Callable[[ConflictLine, Choice], None]
    enter: Callable[[ConflictLine, str, Refused], None]
    alike: Callable[[ConflictLine], None]
    open_: Callable[[ConflictLine], None]


class ConflictCard(QFrame):
    """Mine, theirs and what was before, side by side, with who and when."""

    def __init__(self, speaker: Speaker, line: ConflictLine, acts: Acts) -> None:
        """Offer the decision."""
        super().__init__()
        self.line = line
        self._speaker = speaker
        self._acts = acts
        self._editor: ValueEditor | None = None
        self._title = speaker.field(line.path)
        self.setProperty("role", "card")
        self.setObjectName(f"conflict-{line.article_id}-{line.path}")
        self.setAccessibleName(f"{line.name}, {self._title}")
        self._layout = column(self, margin=16, gap=12)
        head = row(gap=8)
        name = Elided("heading", "conflictName")
        name.put(line.name or "–")
        head.addWidget(name)
        head.addWidget(label(self._title, "muted"))
        head.addStretch(1)
        self._layout.addLayout(head)
        self._layout.addLayout(self._sides())
        self._build_buttons()

    def show_alike(self, number: int) -> None:
        """Say how many conflicts are of this field."""
        words = self.tr("Same for all like this (%1)…").replace("%1", formats.count(number))
        self._alike.setText(words)
        self._alike.setAccessibleName(words)
        self._alike.setVisible(number > 1)

    def typed(self) -> str | None:
        """Return what is being typed; None where nothing is."""
        return self._editor.typed() if self._editor else None

    def edit(self, typed: str | None = None) -> None:
        """Open the input, with `typed` or else my value in it."""
        if self._editor is None:
            line, speaker = self.line, self._speaker
            self._editor = ValueEditor(
                self._title,
                line.path,
                (line.typed or "") if typed is None else typed,
                choices_of(line.path, speaker.taxonomy, speaker.language),
                enter=self._enter,
                leave=self._leave,
            )
            self._layout.insertWidget(self._layout.count() - 1, self._editor)
            self._buttons.hide()
        self._editor.setFocus()

    def _enter(self, typed: str) -> None:
        self._acts.enter(self.line, typed, self._refuse)

    def _refuse(self, sentence: str) -> None:
        if self._editor is not None:
            self._editor.refuse(sentence)

    def _leave(self) -> None:
        if self._editor is not None:
            self._editor.hide()
            self._editor.deleteLater()
            self._editor = None
        self._buttons.show()
        self._edit.setFocus()

    def _sides(self) -> QGridLayout:
        line, say = self.line, self._speaker.say
        is_gone = line.path == DELETED
        them = self.tr("Theirs")
        if line.theirs_by or line.theirs_at:
            them = " · ".join(
                part for part in (them, line.theirs_by, formats.moment(line.theirs_at)) if part
            )
        mine = self.tr("Kept, with my changes") if is_gone else say(line.path, line.mine)
        theirs = self.tr("Removed on the marketplace") if is_gone else say(line.path, line.theirs)
        sides = [(self.tr("Mine"), mine, "side-mine"), (them, theirs, "side")]
        if not is_gone:
            sides.append((self.tr("Before"), say(line.path, line.base), "side"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        for place, (title, value, role) in enumerate(sides):
            grid.addWidget(_side(title, value, role), 0, place)
            grid.setColumnStretch(place, 1)
        if line.suggested:
            together = self.tr("Both changes together, as a suggestion")
            grid.addWidget(_side(together, line.suggested, "side"), 1, 0, 1, len(sides))
        return grid

    def _build_buttons(self) -> None:
        line, acts = self.line, self._acts
        self._buttons = QWidget()
        buttons = row(self._buttons, gap=8)
        keep = button(
            "keepMine", self.tr("Keep mine"), lambda: acts.choose(line, "mine"), role="primary"
        )
        take = button("takeTheirs", self.tr("Take theirs"), lambda: acts.choose(line, "theirs"))
        both = button("takeSuggested", self.tr("Take the suggestion"), self._take_suggested)
        self._edit = button("editConflict", self.tr("Edit"), self.edit)
        self._alike = button("alike", "", lambda: acts.alike(line), role="link")
        open_ = button("openArticle", self.tr("Open article"), lambda: acts.open_(line))
        for made in (keep, take, both, self._edit, open_):
            made.setAccessibleDescription(self.accessibleName())
            buttons.addWidget(made)
        buttons.addStretch(1)
        buttons.addWidget(self._alike)
        both.setVisible(bool(line.suggested))
        self._edit.setVisible(line.typed is not None)
        self._alike.hide()
        self._layout.addWidget(self._buttons)

    def _take_suggested(self) -> None:
        self._acts.enter(self.line, self.line.suggested, self.edit_refused)

    def edit_refused(self, sentence: str) -> None:
        """Open the input on the suggestion, with why it cannot be used as it is."""
        self.edit(self.line.suggested)
        self._refuse(sentence)


def _side(title: str, value: str, role: str) -> QWidget:
    box = frame(role, "side")
    layout = column(box, margin=12, gap=4)
    layout.addWidget(label(title, "small", wrap=True))
    shown = label(value, "heading" if len(value) <= SHORT else "", wrap=True)
    shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    shown.setAccessibleName(f"{title}: {value}")
    layout.addWidget(shown)
    layout.addStretch(1)
    return box
