"""Writes each sync into the history of syncs, also one that ended early."""

from collections.abc import Callable
from contextlib import suppress

from desktop.base.clock import Clock
from desktop.domain.document import Document
from desktop.domain.errors import DesktopError, LocalTrouble
from desktop.domain.sync_run import Run
from desktop.store import runs
from desktop.store.database import Database
from desktop.store.states import count_articles
from desktop.sync.engine import SyncReport


class Running:
    """Keeps the history of syncs."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Write into `database`; `clock` dates for people and measures."""
        self._database = database
        self._clock = clock

    def noted(
        self, sync: Callable[[SyncReport], SyncReport], *, lane: str = "", by_person: bool = True
    ) -> SyncReport:
        """Run a sync, which fills the report it is given; write down what it did and why it ended.

        `lane`: what alone it may send; empty for everything.
        """
        report, began = SyncReport(), self._clock.ticks()

        def write(error: Document | None) -> None:
            took = round(self._clock.ticks() - began, 3)
            self._write(report, error, took, lane, by_person=by_person)

        try:
            sync(report)
        except DesktopError as error:
            # A disk that is full must not hide why the sync ended.
            with suppress(LocalTrouble):
                write({"code": error.code, **error.facts})
            raise
        write(None)
        return report

    def _write(
        self, report: SyncReport, error: Document | None, took: float, lane: str, *, by_person: bool
    ) -> None:
        with self._database.transaction() as tx:
            counts = count_articles(tx.connection)
            runs.record(
                tx,
                Run(
                    self._clock.shown(),
                    report.pulled,
                    report.sent,
                    report.confirmed,
                    report.conflicts,
                    counts.get("parked", 0),
                    error,
                    report.refused,
                    counts.get("waiting", 0) + counts.get("local", 0),
                    took,
                    lane,
                    by_person,
                    report.read_again,
                ),
            )
