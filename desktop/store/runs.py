"""The history of syncs: one row each, the newest thousand."""

from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select

from desktop.domain.document import Document, canonical
from desktop.store.database import Transaction
from desktop.store.stored import stored_document
from desktop.store.tables import sync_run

KEPT = 1000


@dataclass(frozen=True, slots=True)
class Run:
    """What one sync did; `at` is for display; `error` has a code and facts where it ended early."""

    at: str
    pulled: int
    sent: int
    confirmed: int
    conflicts: int
    parked: int
    error: Document | None = None


def record(tx: Transaction, run: Run) -> None:
    """Add a sync to the history."""
    result = tx.connection.execute(
        insert(sync_run).values(
            at_display=run.at,
            pulled=run.pulled,
            sent=run.sent,
            confirmed=run.confirmed,
            conflicts=run.conflicts,
            parked=run.parked,
            error=canonical(run.error) if run.error is not None else None,
        )
    )
    newest = result.inserted_primary_key
    if newest is not None:
        tx.connection.execute(delete(sync_run).where(sync_run.c.seq <= int(newest[0]) - KEPT))


def latest(connection: Connection, limit: int) -> list[Run]:
    """Return the newest syncs first."""
    query = select(sync_run).order_by(sync_run.c.seq.desc()).limit(limit)
    return [
        Run(
            row.at_display,
            row.pulled,
            row.sent,
            row.confirmed,
            row.conflicts,
            row.parked,
            stored_document(row.error) if row.error is not None else None,
        )
        for row in connection.execute(query)
    ]
