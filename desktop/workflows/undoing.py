"""Undo and redo: a step is reversed as a new step, checked against the present values.

What others or later steps have changed meanwhile is left as it is and named; nothing is guessed.
"""

from dataclasses import dataclass, replace
from decimal import Decimal

from desktop.domain.document import mapping, same, text
from desktop.domain.errors import InputRefused
from desktop.domain.ids import ArticleId, WarehouseId
from desktop.domain.leaves import LeafChange, leaf
from desktop.store import entities, journal, outbox
from desktop.store.journal import CREATED, Entry, Step
from desktop.store.outbox import OutboxRow
from desktop.workflows.articles import DELETED, remove_here
from desktop.workflows.desk import Desk, Work
from desktop.workflows.stock import add_adjustment, shown_in
from desktop.workflows.submission import SUBMITTED


@dataclass(frozen=True, slots=True)
class Left:
    """A change that was not reversed, and why: `changed-since`, `already-sent`, `gone`."""

    entity_id: str
    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class Undone:
    """What an undo or redo did."""

    verb: str
    reversed: tuple[Entry, ...]
    left: tuple[Left, ...]


class Undoing:
    """The verbs undo and redo."""

    def __init__(self, desk: Desk) -> None:
        """Work at `desk`."""
        self._desk = desk

    def undo(self) -> Undone | None:
        """Reverse the newest step of a person; None if there is none."""
        with self._desk.database.reading() as connection:
            step = journal.last_to_undo(connection)
        return self._reverse(step, "undo") if step else None

    def redo(self) -> Undone | None:
        """Bring back what the last undo took; None if there is none."""
        with self._desk.database.reading() as connection:
            step = journal.last_to_redo(connection)
        return self._reverse(step, "user") if step else None

    def _reverse(self, step: Step, origin: journal.Origin) -> Undone:
        reversed_: list[Entry] = []
        left: list[Left] = []
        with self._desk.step(step.verb, origin, undoes=step.id) as work:
            entries = journal.entries_of(work.tx.connection, step.id)
            commands = outbox.of_step(work.tx.connection, step.id)
            work.fetch({entry.entity_id for entry in entries})
            for entry in reversed(entries):
                reason = _reverse_one(work, entry, commands)
                if reason:
                    left.append(Left(entry.entity_id, entry.change.path, reason))
                else:
                    reversed_.append(entry)
            if not reversed_:
                # The step stays marked as undone, or undo would try it again for ever.
                work.note("", LeafChange("nothing-left", None, None))
        return Undone(step.verb, tuple(reversed_), tuple(left))


def _reverse_one(work: Work, entry: Entry, commands: list[OutboxRow]) -> str:
    path = entry.change.path
    try:
        if path == CREATED:
            return _reverse_creation(work, entry)
        if path == DELETED:
            return _reverse_deletion(work, entry)
        if path == SUBMITTED:
            return _reverse_submission(work, entry, commands)
        if path.startswith("stock."):
            return _reverse_stock(work, entry, commands)
        return _reverse_leaf(work, entry)
    except InputRefused:
        return "gone"


def _reverse_creation(work: Work, entry: Entry) -> str:
    if entry.change.after is None:
        work.create_article(ArticleId(entry.entity_id), mapping(entry.change.before))
        return ""
    item = work.get(entry.entity_id)
    if item.base is not None or entities.is_in_flight(work.tx.connection, item.id):
        return "already-sent"
    remove_here(work, item.id)
    return ""


def _reverse_deletion(work: Work, entry: Entry) -> str:
    item = work.get(entry.entity_id)
    if entities.is_in_flight(work.tx.connection, item.id):
        return "already-sent"
    work.put(replace(item, want_delete=entry.change.before is True))
    work.note(item.id, LeafChange(DELETED, entry.change.after, entry.change.before))
    return ""


def _reverse_submission(work: Work, entry: Entry, commands: list[OutboxRow]) -> str:
    row = _command(commands, entry.entity_id, "submit", "")
    if row is None or row.state == "sending":
        return "already-sent"
    outbox.settle(work.tx, row)
    work.note(entry.entity_id, LeafChange(SUBMITTED, entry.change.after, entry.change.before))
    return ""


def _reverse_stock(work: Work, entry: Entry, commands: list[OutboxRow]) -> str:
    article, warehouse = ArticleId(entry.entity_id), entry.change.path.partition(".")[2]
    before, after = (Decimal(text(value)) for value in (entry.change.before, entry.change.after))
    row = _command(commands, article, "stock", warehouse)
    shown = shown_in(work, article, warehouse)
    if row is not None and row.state != "sending":
        outbox.settle(work.tx, row)
        work.note(article, LeafChange(entry.change.path, entry.change.after, entry.change.before))
        return ""
    if shown + before - after < 0:
        return "changed-since"
    delta = before - after
    add_adjustment(work, article, WarehouseId(warehouse), delta, "correction", before=shown)
    return ""


def _reverse_leaf(work: Work, entry: Entry) -> str:
    item = work.get(entry.entity_id)
    if not same(leaf(item.local, entry.change.path), entry.change.after):
        return "changed-since"
    work.change(entry.entity_id, {entry.change.path: entry.change.before})
    return ""


def _command(
    commands: list[OutboxRow], identity: str, verb: str, warehouse: str
) -> OutboxRow | None:
    for row in commands:
        is_its_warehouse = not warehouse or text(row.payload.get("warehouse")) == warehouse
        if row.entity_id == identity and row.verb.startswith(verb) and is_its_warehouse:
            return row
    return None
