"""The history of syncs: one row each, the newest thousand; those that moved nothing share one."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from desktop.domain.document import canonical
from desktop.domain.sync_run import Run
from desktop.store.database import Transaction
from desktop.store.stored import stored_document
from desktop.store.tables import sync_run

KEPT = 1000


def record(tx: Transaction, run: Run) -> None:
    """Add a sync to the history; one that moved nothing like the one before counts on there."""
    query = select(sync_run).order_by(sync_run.c.seq.desc()).limit(1)
    newest = tx.connection.execute(query).one_or_none()
    before = _run(newest) if newest is not None else None
    if newest is not None and before is not None and run.is_like(before):
        values = {**_values(run), "times": before.times + 1, "since_display": before.since}
        tx.connection.execute(update(sync_run).where(sync_run.c.seq == newest.seq).values(values))
        return
    added = tx.connection.execute(insert(sync_run).values(_values(run))).inserted_primary_key
    if added is not None:
        tx.connection.execute(delete(sync_run).where(sync_run.c.seq <= int(added[0]) - KEPT))


def latest(connection: Connection, limit: int) -> list[Run]:
    """Return the newest syncs first."""
    query = select(sync_run).order_by(sync_run.c.seq.desc()).limit(limit)
    return [_run(row) for row in connection.execute(query)]


def _values(run: Run) -> Mapping[str, object]:
    return {
        "at_display": run.at,
        "pulled": run.pulled,
        "sent": run.sent,
        "confirmed": run.confirmed,
        "conflicts": run.conflicts,
        "parked": run.parked,
        "error": canonical(run.error) if run.error is not None else None,
        "refused": run.refused,
        "waiting": run.waiting,
        "took": run.took,
        "lane": run.lane,
        "by_person": int(run.by_person),
        "read_again": run.read_again,
        "times": run.times,
        "since_display": run.since or run.at,
    }


def _run(row: Row[Any]) -> Run:
    return Run(
        row.at_display,
        row.pulled,
        row.sent,
        row.confirmed,
        row.conflicts,
        row.parked,
        stored_document(row.error) if row.error is not None else None,
        row.refused,
        row.waiting,
        row.took,
        row.lane,
        bool(row.by_person),
        row.read_again,
        row.times,
        row.since_display,
    )
