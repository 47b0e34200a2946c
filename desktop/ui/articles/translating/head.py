"""Above the translations: the source language, how complete each language is, what comes next."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QProgressBar, QWidget

from desktop.domain.fields import LANGUAGES
from desktop.domain.translation import Completeness
from desktop.ui.context import Context
from desktop.ui.parts.buttons import button, wear
from desktop.ui.parts.inputs import Choice
from desktop.ui.parts.labels import column, label, row
from desktop.ui.words import LANGUAGE_WORDS, word

ONE_LINE = 880
"""From this width on everything stands in one line."""
HIDDEN = "hiddenLanguages"
"""Among the preferences: the languages a person does not want to see below."""


class LanguageMeter(QWidget):
    """A language with its per cent; pressed in while it is shown below."""

    def __init__(self, language: str) -> None:
        """Begin shown and empty."""
        super().__init__()
        self._language = language
        layout = column(self, gap=3)
        self.chip = button(
            f"show-{language}", word(LANGUAGE_WORDS, language), lambda: None, role="chip"
        )
        self.chip.setCheckable(True)
        self.chip.setChecked(True)
        layout.addWidget(self.chip)
        self._bar = QProgressBar()
        self._bar.setObjectName(f"complete-{language}")
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(4)
        layout.addWidget(self._bar)

    def show_complete(self, complete: Completeness) -> None:
        """Show how complete the language is."""
        spoken, percent = word(LANGUAGE_WORDS, self._language), complete.percent()
        words = self.tr("%1 %2 %").replace("%1", spoken).replace("%2", str(percent))
        self.chip.setText(words)
        told = self.tr("%1: %2 of %3 texts are current. Press to show or hide the language.")
        told = told.replace("%1", spoken).replace("%2", str(complete.done))
        told = told.replace("%3", str(complete.wanted))
        self.chip.setToolTip(told)
        self.chip.setAccessibleName(words)
        self._bar.setAccessibleName(words)
        self._bar.setValue(percent)


class TranslationHead(QFrame):
    """The bar that stays while the texts scroll."""

    source_chosen = Signal(str)
    shown_changed = Signal()
    next_wanted = Signal()

    def __init__(self, context: Context) -> None:
        """Offer every language as source."""
        super().__init__()
        self.setObjectName("translationHead")
        self.setProperty("role", "bar")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(24, 8, 24, 8)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        words = self.tr("Source")
        source = QWidget()
        line = row(source, gap=8)
        line.addWidget(label(words, "label"))
        self._source = Choice()
        self._source.setObjectName("sourceLanguage")
        self._source.setAccessibleName(words)
        self._source.setMinimumWidth(132)
        self._source.offer([(code, word(LANGUAGE_WORDS, code)) for code in LANGUAGES])
        self._source.picked.connect(self.source_chosen)
        line.addWidget(self._source)
        self._chips = QWidget()
        chips = row(self._chips, gap=8)
        self.meters = {code: LanguageMeter(code) for code in LANGUAGES}
        self._preferences = context.preferences
        hidden = self._preferences.words(HIDDEN)
        for code, meter in self.meters.items():
            meter.chip.setChecked(code not in hidden)
            meter.chip.toggled.connect(self._choose_shown)
            chips.addWidget(meter)
        chips.addStretch(1)
        self._next = button("nextOpen", self.tr("All translated"), self.next_wanted.emit)
        self._next.setToolTip(self.tr("Next text that is missing, draft or outdated (F8)"))
        wear(context.theme, self._next, "next")
        self._grid.addWidget(source, 0, 0)
        self._grid.addWidget(self._chips, 0, 1)
        self._grid.addWidget(self._next, 0, 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the languages into a line of their own where room is scarce."""
        super().resizeEvent(event)
        is_roomy = self.width() >= ONE_LINE
        if is_roomy != (self._grid.rowCount() == 1 or self._chips.y() < self._next.height()):
            self._grid.removeWidget(self._chips)
            place = (0, 1, 1, 1) if is_roomy else (1, 0, 1, 3)
            self._grid.addWidget(self._chips, *place)

    def show_languages(
        self, source: str, complete: Mapping[str, Completeness], open_texts: int
    ) -> None:
        """Show source, completeness and how many texts are open."""
        self._source.put(source)
        for code, meter in self.meters.items():
            meter.setVisible(code != source)
            meter.show_complete(complete[code])
        words = self.tr("Next open (%1)").replace("%1", str(open_texts))
        self._next.setText(words if open_texts else self.tr("All translated"))
        self._next.setAccessibleName(self._next.text())
        self._next.setEnabled(bool(open_texts))

    def _choose_shown(self) -> None:
        shown = self.shown()
        hidden = [code for code in self.meters if code not in shown]
        self._preferences.keep_words(HIDDEN, hidden)
        self.shown_changed.emit()

    def shown(self) -> list[str]:
        """Return the languages a person wants to see."""
        return [code for code, meter in self.meters.items() if meter.chip.isChecked()]
