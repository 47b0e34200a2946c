"""Giving up what waits, one field at a time: back to what the marketplace has, as a new step."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from desktop.domain.document import JsonValue, text
from desktop.domain.errors import InputRefused
from desktop.domain.ids import ArticleId
from desktop.domain.leaves import LeafChange, leaf
from desktop.store import entities, outbox
from desktop.store.entities import Entity
from desktop.store.journal import CREATED, WITHDRAWN
from desktop.store.outbox import STOCK_VERBS, OutboxRow
from desktop.workflows.articles import DELETED, remove_here
from desktop.workflows.desk import Desk, Work
from desktop.workflows.reversing import GONE, SENT
from desktop.workflows.undoing import Left


@dataclass(frozen=True, slots=True)
class Discarded:
    """How many changes were given up, and which could not be: `already-sent`, `gone`."""

    fields: int
    left: tuple[Left, ...]


class Discarding:
    """The verb of the waiting list."""

    def __init__(self, desk: Desk) -> None:
        """Work at `desk`."""
        self._desk = desk

    def discard(self, step: int, paths: Iterable[tuple[str, str]]) -> Discarded:
        """Give up what waits at pairs of article and path; commands only if `step` gave them."""
        wanted: dict[str, list[str]] = {}
        for identity, path in paths:
            wanted.setdefault(identity, []).append(path)
        fields = 0
        left: list[Left] = []
        with self._desk.step("discard") as work:
            work.fetch(wanted)
            for identity, listed in wanted.items():
                try:
                    kept = _give_up(work, work.get(identity), listed, step)
                except InputRefused:
                    kept = dict.fromkeys(listed, GONE)
                left.extend(Left(identity, path, reason) for path, reason in kept.items())
                fields += len(listed) - len(kept)
        return Discarded(fields, tuple(left))


def _give_up(work: Work, item: Entity, paths: list[str], step: int) -> dict[str, str]:
    """Give up changes of one article; returns those that stay, and why."""
    if item.base is None and CREATED in paths:
        if entities.is_in_flight(work.tx.connection, item.id):
            return dict.fromkeys(paths, SENT)
        remove_here(work, item.id)
        return {}
    kept: dict[str, str] = {}
    values: dict[str, JsonValue] = {}
    for path in paths:
        if path == DELETED:
            kept.update(_keep_article(work, item))
        elif path == "submit" or path.startswith("stock."):
            kept.update(_withdraw(work, item, path, step))
        elif item.base is not None:
            values[path] = leaf(item.base, path)
    if values:
        work.change(item.id, values)
    return kept


def _keep_article(work: Work, item: Entity) -> dict[str, str]:
    if entities.is_in_flight(work.tx.connection, item.id):
        return {DELETED: SENT}
    work.put(replace(work.get(item.id), want_delete=False, parked=None))
    work.note(item.id, LeafChange(DELETED, before=True, after=None))
    return {}


def _withdraw(work: Work, item: Entity, path: str, step: int) -> dict[str, str]:
    found = [
        row
        for row in outbox.of_entity(work.tx.connection, item.id)
        if row.step_id in {step, None} and _is_at(row, path)
    ]
    free = [row for row in found if row.state != "sending"]
    for row in reversed(free):
        outbox.settle(work.tx, row)
        work.note(ArticleId(item.id), LeafChange(f"{WITHDRAWN}.{row.verb}", row.payload, None))
    return {} if free else {path: SENT}


def _is_at(row: OutboxRow, path: str) -> bool:
    if row.verb in STOCK_VERBS:
        return path == f"stock.{text(row.payload.get('warehouse'))}"
    return row.verb == path
