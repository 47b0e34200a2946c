"""The foot of the outbox: the last syncs as a strip, and the chosen one in words."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame

from desktop.domain.sync_run import Run
from desktop.ui.outbox import run_words
from desktop.ui.outbox.sync_strip import SyncStrip
from desktop.ui.parts.elided import Elided
from desktop.ui.parts.labels import column, label, row
from desktop.ui.theme.theme import Theme

LISTED = 100
"""Syncs that are looked up; as many are shown as have room."""


class SyncHistory(QFrame):
    """Hidden before the first sync; the newest is chosen until a person chooses another."""

    def __init__(self, theme: Theme) -> None:
        """Begin hidden."""
        super().__init__()
        self.setProperty("role", "foot")
        self.setObjectName("syncHistory")
        self._runs: tuple[Run, ...] = ()
        self._chosen: Run | None = None
        layout = column(self, gap=2)
        layout.setContentsMargins(24, 8, 24, 8)
        head = row(gap=16)
        title = self.tr("Syncs")
        self.setAccessibleName(title)
        head.addWidget(label(title, "heading", name="syncHistoryTitle"))
        self._strip = SyncStrip(theme)
        self._strip.chosen.connect(self._choose)
        head.addWidget(self._strip, 1)
        layout.addLayout(head)
        facts = row(gap=16)
        self._when = label("", "heading", name="syncRunWhen")
        self._figures = Elided("", "syncRunFigures")
        self._how = Elided("muted", "syncRunHow")
        for part in (self._when, self._figures, self._how):
            facts.addWidget(part)
        facts.addStretch(1)
        layout.addLayout(facts)
        self._outcome = label("", "muted", name="syncRunOutcome", wrap=True)
        layout.addWidget(self._outcome)
        self.hide()

    def show_runs(self, runs: Sequence[Run]) -> None:
        """Show these, the newest first."""
        if tuple(runs) == self._runs:
            return
        self._runs = tuple(runs)
        self.setVisible(bool(runs))
        if runs:
            self._show(self._runs.index(self._chosen) if self._chosen in self._runs else 0)

    def _choose(self, place: int) -> None:
        # Who looks at the newest wants to see the next newest too, when it comes.
        self._chosen = self._runs[place] if place else None
        self._show(place)

    def _show(self, place: int) -> None:
        run = self._runs[place]
        self._strip.show_runs(self._runs, place)
        self._when.setText(run_words.when(run))
        self._figures.put(run_words.figures(run))
        self._figures.setVisible(bool(self._figures.text()))
        self._how.put(run_words.how(run))
        self._outcome.setText(run_words.outcome(run))
