"""The group of the outbox for what the marketplace stores otherwise than it was sent."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.queries.differences import DifferenceLine
from desktop.ui import formats
from desktop.ui.context import Context
from desktop.ui.difference_words import done
from desktop.ui.outbox.difference_card import Acts, DifferenceCard
from desktop.ui.parts.buttons import button
from desktop.ui.parts.labels import clear, column, label
from desktop.ui.tasks import Latest
from desktop.ui.values import Speaker
from desktop.workflows.read_back import Choice

AT_ONCE = 10
"""Cards made at a time; the others are a press away."""


class Differences(QWidget):
    """A card for each; hidden while there is none. Reads itself."""

    article_wanted = Signal(str, str)
    filled = Signal()

    def __init__(self, context: Context, speaker: Speaker) -> None:
        """Begin without any."""
        super().__init__()
        self.setObjectName("differences")
        self._context = context
        self._speaker = speaker
        self._latest = Latest(context.tasks)
        self._lines: tuple[DifferenceLine, ...] = ()
        self._most = AT_ONCE
        self._acts = Acts(
            self._choose,
            lambda line: self.article_wanted.emit(line.article_id, line.field),
        )
        layout = column(self, gap=8)
        self._title = label("", "heading", name="differencesTitle")
        layout.addWidget(self._title)
        layout.addWidget(
            label(
                self.tr("The marketplace took these values and keeps other ones."),
                "muted",
                name="differencesHint",
                wrap=True,
            )
        )
        self._cards = column(gap=12)
        layout.addLayout(self._cards)
        self._more = button("moreDifferences", self.tr("Show more"), self._show_more)
        layout.addWidget(self._more)
        layout.addSpacing(12)
        self.hide()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to decide."""
        return not self._lines

    def read(self) -> None:
        """Read them anew."""
        see, language = self._context.see.differences, self._context.language
        self._latest.ask(lambda: see.standing(language=language), self._show)

    def _show(self, lines: tuple[DifferenceLine, ...]) -> None:
        if lines != self._lines:
            self._lines = lines
            self._fill()
        self.filled.emit()

    def _show_more(self) -> None:
        self._most += AT_ONCE
        self._fill()

    def _fill(self) -> None:
        number = len(self._lines)
        text = self.tr("Stored differently")
        self._title.setText(f"{text}  {formats.count(number)}")
        self.setVisible(number > 0)
        self._more.setVisible(number > self._most)
        clear(self._cards)
        for line in self._lines[: self._most]:
            self._cards.addWidget(DifferenceCard(self._speaker, line, self._acts))

    def _choose(self, line: DifferenceLine, choice: Choice) -> None:
        verbs, teller = self._context.do.read_back, self._context.teller
        self._context.tasks.write(
            lambda: verbs.choose(line.article_id, line.path, choice),
            lambda _nothing: teller.saved(done(again=choice == "mine")),
        )
