"""What happened: steps (one user verb, import or server page) and the leaves each changed.

The journal serves history and undo; it is also the audit that nothing vanishes.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal, NewType

from sqlalchemy import Connection, Row, bindparam, delete, insert, or_, select, update

from desktop.domain.document import JsonValue, canonical
from desktop.domain.leaves import LeafChange
from desktop.store.database import Transaction
from desktop.store.stored import stored
from desktop.store.tables import journal, step

StepId = NewType("StepId", int)
Origin = Literal["user", "import", "server", "resolve", "undo"]
CREATED = ""
"""The path of the journal row that says: this article was created."""
CONFLICT = "conflict"
"""The paths `conflict.<path>` say: this conflict was settled."""
DIFFERENCE = "difference"
"""The paths `difference.<path>` say: what the marketplace stored otherwise was settled."""
WITHDRAWN = "discard"
"""The paths `discard.<verb>` say: this command was taken back."""
REFUSED = "refused"
"""The paths `refused.<verb>` say: this command, refused before, was given up or replaced."""

MARKED = "mark"
"""The paths `mark.<path>` say: this is what a translation was made from."""


# Built once: building costs more than writing.
_BEGIN = insert(step)
_RECORD = insert(journal)
_STAND_AGAIN = update(step).where(step.c.undone_by == bindparam("of")).values(undone_by=None)
_FORGET = delete(step).where(step.c.id == bindparam("of"))
_UNDONE = (
    update(step)
    .where(step.c.id == bindparam("of"), step.c.undone_by.is_(None))
    .values(undone_by=bindparam("by"))
)
_ENTRIES = select(journal).where(journal.c.step_id == bindparam("of")).order_by(journal.c.seq)
_FIND = select(step).where(step.c.id == bindparam("of"))
_BY_A_PERSON = or_(*(step.c.origin == origin for origin in ("user", "import", "resolve")))
_LAST_TO_UNDO = (
    select(step).where(_BY_A_PERSON, step.c.undone_by.is_(None)).order_by(step.c.id.desc()).limit(1)
)
_IS_REDONE = (step.c.origin == "user") & step.c.undoes.is_not(None)
_NEWEST = (
    select(step)
    .where(step.c.origin != "server", step.c.undone_by.is_(None), ~_IS_REDONE)
    .order_by(step.c.id.desc())
    .limit(1)
)


class ReversedMeanwhile(Exception):
    """Somebody else has reversed the step since it was looked up."""


@dataclass(frozen=True, slots=True)
class Step:
    """One entry of the history; `undoes` names the step it reversed."""

    id: StepId
    verb: str
    origin: Origin
    author: str
    at: str
    undoes: StepId | None


@dataclass(frozen=True, slots=True)
class Entry:
    """One leaf of one entity that a step changed."""

    entity_id: str
    change: LeafChange


def begin(
    tx: Transaction,
    verb: str,
    origin: Origin,
    *,
    author: str,
    at: str,
    undoes: StepId | None = None,
) -> StepId:
    """Open a step; `verb` names the workflow verb in kebab-case, `at` is for display only.

    Raises ReversedMeanwhile if the step it `undoes` is reversed already.
    """
    values = {"verb": verb, "origin": origin, "author": author, "at_display": at, "undoes": undoes}
    result = tx.connection.execute(_BEGIN, values)
    assert result.inserted_primary_key is not None
    number = StepId(int(result.inserted_primary_key[0]))
    if undoes is None or tx.connection.execute(_UNDONE, {"of": undoes, "by": number}).rowcount:
        return number
    raise ReversedMeanwhile


def forget(tx: Transaction, number: StepId) -> None:
    """Take back a step that turned out to change nothing."""
    tx.connection.execute(_STAND_AGAIN, {"of": number})
    tx.connection.execute(_FORGET, {"of": number})


def record(tx: Transaction, number: StepId, entries: Iterable[Entry]) -> None:
    """Write down what a step changed."""
    rows = [
        {
            "step_id": number,
            "entity_id": entry.entity_id,
            "path": entry.change.path,
            "before": _text(entry.change.before),
            "after": _text(entry.change.after),
        }
        for entry in entries
    ]
    if rows:
        tx.connection.execute(_RECORD, rows)


def entries_of(connection: Connection, number: StepId) -> Sequence[Entry]:
    """Return what a step changed, in the order it did."""
    return [
        Entry(row.entity_id, LeafChange(row.path, _value(row.before), _value(row.after)))
        for row in connection.execute(_ENTRIES, {"of": number})
    ]


def find(connection: Connection, number: StepId) -> Step | None:
    """Return one step, or None."""
    return _step(connection.execute(_FIND, {"of": number}).one_or_none())


def last_to_undo(connection: Connection) -> Step | None:
    """Return the newest step of a person that is not undone, or None."""
    return _step(connection.execute(_LAST_TO_UNDO).one_or_none())


def last_to_redo(connection: Connection) -> Step | None:
    """Return the newest undoing that nothing of a person came after, or None."""
    newest = _step(connection.execute(_NEWEST).one_or_none())
    return newest if newest is not None and newest.origin == "undo" else None


def _step(row: Row[Any] | None) -> Step | None:
    if row is None:
        return None
    return Step(row.id, row.verb, row.origin, row.author, row.at_display, row.undoes)


def _text(value: JsonValue) -> str | None:
    return None if value is None else canonical(value)


def _value(text: str | None) -> JsonValue:
    return None if text is None else stored(text)
