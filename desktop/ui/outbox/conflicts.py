"""The conflicts of the outbox: counted by field, filtered, a few cards at a time, and settled."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.domain.conflict_paths import DELETED
from desktop.domain.fields import SELLER_FIELDS
from desktop.queries.outbox import ConflictLine
from desktop.ui import formats
from desktop.ui.articles.filters import ChipBar
from desktop.ui.context import Context
from desktop.ui.outbox.alike import AlikeDialog
from desktop.ui.outbox.conflict_card import Acts, ConflictCard, Refused
from desktop.ui.outbox.value_editor import focus_in
from desktop.ui.parts.buttons import button
from desktop.ui.parts.labels import column, label, row
from desktop.ui.values import Speaker
from desktop.ui.words import sentence
from desktop.workflows.resolving import Choice, Decision

AT_ONCE = 10
"""Cards made at a time; the others are a press away."""
_ORDER = {name: place for place, name in enumerate((DELETED, *SELLER_FIELDS))}

Key = tuple[str, str]


class Conflicts(QWidget):
    """A card for each path that both sides changed; nothing else waits for it."""

    article_wanted = Signal(str, str)

    def __init__(self, context: Context, speaker: Speaker) -> None:
        """Begin without conflicts."""
        super().__init__()
        self._context = context
        self._speaker = speaker
        self._lines: tuple[ConflictLine, ...] = ()
        self._field = ""
        self._most = AT_ONCE
        self._made: dict[Key, ConflictCard] = {}
        self.setObjectName("conflicts")
        self._acts = Acts(
            self._choose,
            self._enter,
            lambda line: self._ask("mine", line.field),
            lambda line: self.article_wanted.emit(line.article_id, line.path),
        )
        layout = column(self, gap=8)
        self._title = label("", "heading", name="conflictsTitle")
        head = row(gap=8)
        head.addWidget(self._title)
        head.addStretch(1)
        self._all = [
            button("allMine", self.tr("Keep mine in all…"), lambda: self._ask("mine")),
            button("allTheirs", self.tr("Take theirs in all…"), lambda: self._ask("theirs")),
        ]
        for made in self._all:
            head.addWidget(made)
        layout.addLayout(head)
        self._chips: dict[str, QPushButton] = {}
        self._bar = ChipBar()
        self._bar.setObjectName("conflictFields")
        self._bar.setAccessibleName(self.tr("Conflicts by field"))
        self._add_chip("")
        layout.addWidget(self._bar)
        self._cards = column(gap=12)
        layout.addLayout(self._cards)
        self._more = button("moreConflicts", self.tr("Show more"), self._show_more)
        layout.addWidget(self._more)
        layout.addSpacing(12)
        self.hide()

    def show_lines(self, lines: Sequence[ConflictLine]) -> None:
        """Show these conflicts; a card whose conflict is as before stays, with what is typed."""
        wanted = tuple(sorted(lines, key=_place))
        if wanted == self._lines:
            return
        self._lines = wanted
        number = len(wanted)
        text = self.tr("Conflicts: both sides changed")
        self._title.setText(f"{text}  {formats.count(number)}")
        self.setVisible(number > 0)
        for made in self._all:
            made.setVisible(number > 1)
        self._count()
        self._fill()

    def _count(self) -> None:
        counts = Counter(line.field for line in self._lines)
        if self._field not in counts:
            self._field = ""
        for field in sorted(counts.keys() - self._chips.keys(), key=_rank):
            self._add_chip(field)
        for field, chip in self._chips.items():
            words = self._speaker.field(field) if field else self.tr("All")
            number = counts[field] if field else len(self._lines)
            chip.setText(f"{words}  {formats.count(number)}")
            chip.setAccessibleName(chip.text())
            chip.setChecked(field == self._field)
        wanted = [not field or counts[field] > 0 for field in self._chips]
        self._bar.want(wanted)
        self._bar.setVisible(len(counts) > 1)

    def _add_chip(self, field: str) -> None:
        words = self._speaker.field(field) if field else self.tr("All")
        name = f"conflicts-{field or 'all'}"
        chip = button(name, words, lambda: self._filter(field), role="chip")
        chip.setCheckable(True)
        self._chips[field] = chip
        self._bar.add(chip)

    def _filter(self, field: str) -> None:
        self._field = field
        self._most = AT_ONCE
        self._count()
        self._fill()

    def _show_more(self) -> None:
        before = self._most
        self._most += AT_ONCE
        self._fill()
        next_ = self._cards.itemAt(before)
        card = next_.widget() if next_ is not None else None
        if isinstance(card, ConflictCard):
            _focus(card)

    def _fill(self) -> None:
        lines = [line for line in self._lines if self._field in {"", line.field}]
        counts = Counter(line.field for line in self._lines)
        shown = {_key(line): line for line in lines[: self._most]}
        lost = self._drop({key: card for key, card in self._made.items() if key not in shown})
        for place, (key, line) in enumerate(shown.items()):
            card = self._card(key, line)
            card.show_alike(counts[line.field])
            self._cards.insertWidget(place, card)
        rest = len(lines) - len(shown)
        self._more.setVisible(rest > 0)
        words = self.tr("Show %1 more of %2")
        words = words.replace("%1", formats.count(min(rest, AT_ONCE)))
        self._more.setText(words.replace("%2", formats.count(len(lines))))
        self._more.setAccessibleName(self._more.text())
        follower = self._cards.itemAt(min(lost, self._cards.count() - 1)) if lost >= 0 else None
        card_ = follower.widget() if follower is not None else None
        if isinstance(card_, ConflictCard):
            _focus(card_)

    def _card(self, key: Key, line: ConflictLine) -> ConflictCard:
        card = self._made.get(key)
        if card is not None and card.line == line:
            return card
        made = ConflictCard(self._speaker, line, self._acts)
        self._made[key] = made
        if card is not None:
            typed = card.typed()
            _discard(card)
            if typed is not None:
                made.edit(typed)
        return made

    def _drop(self, gone: dict[Key, ConflictCard]) -> int:
        """Take cards away; returns the place of the one the cursor was in, else -1."""
        place = -1
        for key, card in gone.items():
            if focus_in(card):
                place = self._cards.indexOf(card)
            del self._made[key]
            _discard(card)
        return place

    def _choose(self, line: ConflictLine, choice: Choice) -> None:
        resolving = self._context.do.resolving
        decision = Decision(line.article_id, line.path, choice, line.theirs)
        self._context.tasks.write(
            lambda: resolving.choose_all([decision]), lambda left: self._settled(1, len(left))
        )

    def _enter(self, line: ConflictLine, typed: str, refused: Refused) -> None:
        resolving = self._context.do.resolving
        self._context.tasks.write(
            lambda: resolving.enter(line.article_id, line.path, typed),
            lambda _nothing: self._settled(1, 0),
            lambda error: refused(sentence(error)),
        )

    def _ask(self, choice: Choice, field: str = "") -> None:
        dialog = AlikeDialog(
            self.window(), self._context, self._lines, choice, field or self._field
        )
        dialog.settled.connect(self._settled)
        dialog.open()

    def _settled(self, asked: int, left: int) -> None:
        number = asked - left
        said: list[str] = []
        if number:
            said.append(
                formats.counted(
                    number, self.tr("Conflict settled"), self.tr("%1 conflicts settled")
                )
            )
        if left:
            said.append(
                formats.counted(
                    left,
                    self.tr("1 left open: it changed since you looked"),
                    self.tr("%1 left open: they changed since you looked"),
                )
            )
        tell = self._context.teller.saved if number else self._context.teller.say
        tell(" · ".join(said))


def _key(line: ConflictLine) -> Key:
    return line.article_id, line.path


def _rank(field: str) -> tuple[int, str]:
    return _ORDER.get(field, len(_ORDER)), field


def _place(line: ConflictLine) -> tuple[int, str, str, str]:
    return _rank(line.field)[0], line.name.casefold(), line.article_id, line.path


def _discard(card: ConflictCard) -> None:
    card.hide()
    card.setParent(None)
    card.deleteLater()


def _focus(card: ConflictCard) -> None:
    found = card.findChild(QPushButton, "keepMine")
    if found is not None:
        # When the layout has placed it, so that the page scrolls to it.
        QTimer.singleShot(0, found, found.setFocus)
