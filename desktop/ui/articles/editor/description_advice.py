"""Advice beside a text while it is typed: what to reword, where it stands, and why."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.advice_spots import Spot
from desktop.domain.article import Article
from desktop.domain.rules import Finding
from desktop.ui.context import Context
from desktop.ui.parts.buttons import button
from desktop.ui.parts.labels import clear, column, frame, label, row
from desktop.ui.parts.structured_text import StructuredText
from desktop.ui.tasks import Latest
from desktop.ui.words import warning_sentence

PAUSE_MS = 350
SHOWN = 4
LIVE: frozenset[str] = frozenset(
    {
        "advertising", "buying-elsewhere", "contact-details", "picture-content", "html-content",
        "commercial-link", "outside-link", "contradicts-specification", "tab-empty",
    }
)  # fmt: skip
"""The advice that is given here, so that the sheet need not repeat it."""


class LiveAdvice(QObject):
    """Reads the unsaved text in pauses of typing, off the window's thread, and marks it."""

    found = Signal()

    def __init__(self, context: Context, path: str, editor: StructuredText) -> None:
        """Watch an editor."""
        super().__init__(editor)
        self._context = context
        self._path = path
        self._editor = editor
        self._latest = Latest(context.tasks)
        self._article: Article | None = None
        self.spots: tuple[Spot, ...] = ()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._look)
        editor.textChanged.connect(self._pause.start)
        context.theme.changed.connect(self._mark)

    def know(self, article: Article) -> None:
        """Judge by this article's specifications from now on."""
        if article != self._article:
            self._article = article
            self._pause.start()

    def _look(self) -> None:
        article, path, text = self._article, self._path, self._editor.toPlainText()
        if article is None:
            return
        if not text.strip():
            self._latest.forget()
            self._show(())
            return
        quality = self._context.see.quality

        def shown(spots: tuple[Spot, ...]) -> None:
            if text == self._editor.toPlainText():
                self._show(_in_units(text, spots))

        self._latest.ask(lambda: quality.spots(article, path, text), shown)

    def _show(self, spots: tuple[Spot, ...]) -> None:
        if spots != self.spots:
            self.spots = spots
            self._mark()
            self.found.emit()

    def _mark(self) -> None:
        places = [(spot.start, spot.end) for spot in self.spots]
        self._editor.underline(places, self._context.theme.tone("amber").ink)


class AdvicePanel(QWidget):
    """The sentences of the advice, each with a way to its words."""

    wanted = Signal(int, int)

    def __init__(self, path: str, hint: str) -> None:
        """Begin with the hint, which says what belongs into the field."""
        super().__init__()
        self._path = path
        self._hint = hint
        self.setObjectName(f"advice-{path}")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        layout = column(self, gap=8)
        self._lines = column(gap=8)
        layout.addLayout(self._lines)
        layout.addStretch(1)
        self.show_spots(())

    def show_spots(self, spots: Sequence[Spot]) -> None:
        """Say what should be reworded, each thing once."""
        clear(self._lines)
        self._lines.addWidget(label(self._hint, "small", name=f"hint-{self._path}", wrap=True))
        once = {(spot.code, spot.fact): spot for spot in reversed(spots)}
        several = list(reversed(once.values()))
        for number, spot in enumerate(several[:SHOWN]):
            self._lines.addWidget(self._line(number, spot))
        if len(several) > SHOWN:
            more = self.tr("And %1 more").replace("%1", str(len(several) - SHOWN))
            self._lines.addWidget(label(more, "small"))

    def _line(self, number: int, spot: Spot) -> QWidget:
        notice = frame("notice-amber", f"advised-{number}-{self._path}")
        layout = column(notice, margin=8, gap=2)
        said = warning_sentence(Finding(self._path, spot.code, spot.fact))
        layout.addWidget(label(said, "warning", name=f"advised-{self._path}", wrap=True))
        line = row(gap=0)
        show = button(
            f"showSpot-{number}-{self._path}",
            self.tr("Show in the text"),
            lambda: self.wanted.emit(spot.start, spot.end),
            role="link",
        )
        line.addWidget(show)
        line.addStretch(1)
        layout.addLayout(line)
        return notice


def _in_units(text: str, spots: tuple[Spot, ...]) -> tuple[Spot, ...]:
    """Count as the toolkit does: a character beyond the basic plane has two places."""
    if text.isascii() or max(text) <= "\uffff":
        return spots
    places = [0]
    for char in text:
        places.append(places[-1] + (2 if char > "\uffff" else 1))
    return tuple(Spot(spot.code, spot.fact, places[spot.start], places[spot.end]) for spot in spots)
