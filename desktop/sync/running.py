"""Writes each sync into the history of syncs, also one that ended early."""

from collections.abc import Callable
from contextlib import suppress

from desktop.base.clock import Clock
from desktop.domain.document import Document
from desktop.domain.errors import DesktopError, LocalTrouble
from desktop.store import runs
from desktop.store.database import Database
from desktop.store.outbox import count_by_state
from desktop.sync.engine import SyncReport


class Running:
    """Keeps the history of syncs."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Write into `database`; `clock` dates for people."""
        self._database = database
        self._clock = clock

    def noted(self, sync: Callable[[], SyncReport]) -> SyncReport:
        """Run a sync and write down what it did, or why it ended."""
        try:
            report = sync()
        except DesktopError as error:
            # A disk that is full must not hide why the sync ended.
            with suppress(LocalTrouble):
                self._write(SyncReport(), {"code": error.code, **error.facts})
            raise
        self._write(report, None)
        return report

    def _write(self, report: SyncReport, error: Document | None) -> None:
        with self._database.transaction() as tx:
            run = runs.Run(
                self._clock.shown(),
                report.pulled,
                report.sent,
                report.confirmed,
                report.conflicts,
                count_by_state(tx.connection).get("parked", 0),
                error,
            )
            runs.record(tx, run)
