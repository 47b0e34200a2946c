"""One row of the translations: a part of the article in every language."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout

from desktop.domain.fields import LANGUAGES
from desktop.domain.translation import State, path_of
from desktop.ui.articles.editor.box import Save
from desktop.ui.articles.translating.field import TranslationBox, word_of_part
from desktop.ui.context import Context
from desktop.ui.parts.labels import column, label


class Arrangement(Enum):
    """How much room there is."""

    COLUMNS = "columns"
    """Every language beside the source."""
    STACKED = "stacked"
    """The source at the left, the others below one another beside it."""
    NARROW = "narrow"
    """All below one another, the source first."""


class PartRow(QFrame):
    """The name, or one description tab; closed to its source while nobody has said anything."""

    def __init__(self, context: Context, save: Save, part: str) -> None:
        """Build a text for every language."""
        super().__init__()
        self.setObjectName(f"row-{part}")
        self.setProperty("role", "card")
        self._is_open = False
        self._arranged: tuple[object, ...] = ()
        layout = column(self, margin=16, gap=12)
        layout.addWidget(label(word_of_part(part), "heading", name=f"rowTitle-{part}"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)
        layout.addLayout(self._grid)
        self.boxes = {
            language: TranslationBox(context, save, part, language, path_of(part, language))
            for language in LANGUAGES
        }
        for box in self.boxes.values():
            box.setParent(self)
            box.hide()

    def open(self) -> None:
        """Show the texts although nobody has said anything yet."""
        self._is_open = True
        self._arranged = ()

    def arrange(self, source: str, shown: Sequence[str], arrangement: Arrangement) -> None:
        """Lay the texts out; those of other languages are hidden."""
        is_silent = all(box.state is State.NOTHING for box in self.boxes.values())
        others = [] if is_silent and not self._is_open else list(shown)
        wanted: tuple[object, ...] = (source, tuple(others), arrangement)
        if wanted == self._arranged:
            return
        self._arranged = wanted
        for box in self.boxes.values():
            self._grid.removeWidget(box)
            box.setVisible(box.language == source or box.language in others)
        for place in range(len(LANGUAGES)):
            self._grid.setColumnStretch(place, 0)
        span = max(1, len(others)) if arrangement is Arrangement.STACKED else 1
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(self.boxes[source], 0, 0, span, 1, top)
        self._grid.setColumnStretch(0, 2 if arrangement is Arrangement.STACKED else 1)
        for number, language in enumerate(others, start=1):
            if arrangement is Arrangement.COLUMNS:
                line, place = 0, number
            elif arrangement is Arrangement.STACKED:
                line, place = number - 1, 1
            else:
                line, place = number, 0
            self._grid.addWidget(self.boxes[language], line, place, top)
            if place:
                self._grid.setColumnStretch(place, 3 if arrangement is Arrangement.STACKED else 1)
