"""What waits to be sent: commands of people, and rows frozen for the wire.

A `ready` row is an intent (stock, submit). A `sending` row is frozen: its payload, key and
precondition never change until the answer is settled. A `parked` row was refused and waits for a
decision; nothing is ever dropped without one.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import (
    Connection,
    Row,
    bindparam,
    delete,
    func,
    insert,
    literal_column,
    select,
    update,
)

from desktop.domain.document import Document, canonical
from desktop.domain.ids import CommandKey, new_command_key
from desktop.store.among import is_among, these
from desktop.store.database import Transaction
from desktop.store.entities import note
from desktop.store.journal import StepId
from desktop.store.stored import stored_document
from desktop.store.tables import entity, outbox

Verb = Literal["create", "patch", "delete", "submit", "stock-adjust", "stock-count"]
RowState = Literal["ready", "sending", "parked"]
STOCK_VERBS: frozenset[str] = frozenset({"stock-adjust", "stock-count"})
COMMANDS: frozenset[str] = STOCK_VERBS | {"submit"}


def any_verb(name: str) -> Verb:
    """Return a verb as a row spells it; KeyError for anything else."""
    writes: dict[str, Verb] = {"create": "create", "patch": "patch", "delete": "delete"}
    return writes[name] if name in writes else checked_verb(name)


def checked_verb(name: str) -> Verb:
    """Return a verb as the history spells it; KeyError for what is no command of a person."""
    commands: dict[str, Verb] = {
        "submit": "submit",
        "stock-adjust": "stock-adjust",
        "stock-count": "stock-count",
    }
    return commands[name]


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """One row; `sent` is the document the marketplace will have if it takes the row.

    `import_id` names the import that holds it where the marketplace answers later; `tries` counts
    how often it was sent without an answer.
    """

    seq: int
    key: CommandKey
    entity_id: str
    verb: Verb
    payload: Document
    if_match: int | None
    sent: Document | None
    step_id: StepId | None
    tries: int
    state: RowState
    not_before: float
    error: Document | None
    import_id: str = ""


@dataclass(frozen=True, slots=True)
class NewRow:
    """A row to be added."""

    key: CommandKey
    entity_id: str
    verb: Verb
    payload: Document
    state: RowState = "ready"
    if_match: int | None = None
    sent: Document | None = None
    step_id: StepId | None = None
    tries: int = 0
    error: Document | None = None


# Built once: asked in every transaction of a sync, and building costs more than asking.
_IN_STATE = {
    # Written out: with a parameter SQLite would plan anew each time, for an index is about a state.
    state: select(outbox)
    .where(outbox.c.state == literal_column(f"'{state}'"))
    .order_by(outbox.c.seq)
    for state in ("ready", "sending", "parked")
}
_VERBS_IN_STATE = {
    state: select(outbox.c.entity_id, outbox.c.verb)
    .where(outbox.c.state == literal_column(f"'{state}'"))
    .order_by(outbox.c.seq)
    for state in ("ready", "sending", "parked")
}
_OF_ENTITY = select(outbox).where(outbox.c.entity_id == bindparam("of")).order_by(outbox.c.seq)
_READY_OF = (
    select(outbox)
    .where(is_among(outbox.c.entity_id), outbox.c.state == literal_column("'ready'"))
    .order_by(outbox.c.seq)
)
_BY_KEYS = select(outbox).where(is_among(outbox.c.key))
_OF_ENTITIES = select(outbox).where(is_among(outbox.c.entity_id)).order_by(outbox.c.seq)
_CHANGE = update(outbox).where(outbox.c.seq == bindparam("of"))
_FORGET_PAUSES = update(outbox).values(not_before=0)
_OF_STEP = select(outbox).where(outbox.c.step_id == bindparam("of")).order_by(outbox.c.seq)
_KINDS = select(entity.c.id, entity.c.kind).where(is_among(entity.c.id))
_ADD = insert(outbox)
_SETTLE = delete(outbox).where(outbox.c.seq == bindparam("of"))


def add(tx: Transaction, rows: Sequence[NewRow]) -> None:
    """Add rows in order."""
    if not rows:
        return
    tx.connection.execute(
        _ADD,
        [
            {
                "key": row.key,
                "entity_id": row.entity_id,
                "verb": row.verb,
                "payload": canonical(row.payload),
                "if_match": row.if_match,
                "sent": canonical(row.sent) if row.sent is not None else None,
                "step_id": row.step_id,
                "state": row.state,
                "tries": row.tries,
                "error": canonical(row.error) if row.error is not None else None,
            }
            for row in rows
        ],
    )
    tx.commands.update(row.key for row in rows)
    tx.urgent |= any(row.state == "ready" and row.verb in STOCK_VERBS for row in rows)
    _note_all(tx, {row.entity_id for row in rows})


def freeze(tx: Transaction, row: OutboxRow) -> None:
    """Turn a ready command into a frozen one, with the version it is based on."""
    values = {"of": row.seq, "state": "sending", "if_match": row.if_match}
    tx.connection.execute(_CHANGE, values)
    tx.commands.add(row.key)
    _note_all(tx, {row.entity_id})


def in_state(connection: Connection, state: RowState) -> list[OutboxRow]:
    """Return the rows in a state, oldest first."""
    return [_row(row) for row in connection.execute(_IN_STATE[state])]


def verbs_in_state(connection: Connection, state: RowState) -> list[tuple[str, Verb]]:
    """Return entity and verb of the rows in a state, oldest first, without what they carry."""
    return [(row.entity_id, row.verb) for row in connection.execute(_VERBS_IN_STATE[state])]


def of_entity(connection: Connection, identity: str) -> list[OutboxRow]:
    """Return the rows of one entity, oldest first."""
    return [_row(row) for row in connection.execute(_OF_ENTITY, {"of": identity})]


def stock_rows(connection: Connection, identities: Iterable[str]) -> list[OutboxRow]:
    """Return the stock commands of these articles, oldest first."""
    rows = connection.execute(_OF_ENTITIES, these(identities))
    return [_row(row) for row in rows if row.verb in STOCK_VERBS]


def ready_of(connection: Connection, identities: Iterable[str]) -> list[OutboxRow]:
    """Return the commands of these entities that may go, oldest first."""
    return [_row(row) for row in connection.execute(_READY_OF, these(identities))]


def forget_pauses(tx: Transaction) -> None:
    """Let everything postponed go again: a pause means nothing to another process."""
    tx.connection.execute(_FORGET_PAUSES)


def by_keys(connection: Connection, keys: Collection[CommandKey]) -> dict[CommandKey, OutboxRow]:
    """Return the rows that still exist among these keys."""
    rows = [_row(row) for row in connection.execute(_BY_KEYS, these(keys))] if keys else []
    return {row.key: row for row in rows}


def of_step(connection: Connection, number: StepId) -> list[OutboxRow]:
    """Return the commands a step gave that are not yet settled."""
    return [_row(row) for row in connection.execute(_OF_STEP, {"of": number})]


def count_by_state(connection: Connection) -> dict[str, int]:
    """Return how many rows are in each state."""
    query = select(outbox.c.state, func.count()).group_by(outbox.c.state)
    return {state: int(count) for state, count in connection.execute(query)}


def keep_sent(tx: Transaction, sent: Mapping[str, Document]) -> None:
    """Write down what frozen rows, by key, are about to become there."""
    for key, document in sent.items():
        values = {"sent": canonical(document)}
        tx.connection.execute(update(outbox).where(outbox.c.key == key).values(values))


def settle(tx: Transaction, row: OutboxRow) -> None:
    """Take a row out: its effect is known."""
    tx.connection.execute(_SETTLE, {"of": row.seq})
    tx.commands.add(row.key)
    _note_all(tx, {row.entity_id})


def park(tx: Transaction, row: OutboxRow, error: Document) -> None:
    """Keep a refused command for a person's decision."""
    values = {"of": row.seq, "state": "parked", "error": canonical(error), "import_id": ""}
    tx.connection.execute(_CHANGE, values)
    tx.commands.add(row.key)
    _note_all(tx, {row.entity_id})


@dataclass(frozen=True, slots=True)
class Later:
    """When and why a row is asked about again: by the same bytes, or by the import's report."""

    not_before: float
    error: Document
    tries: int
    import_id: str


def postpone(tx: Transaction, row: OutboxRow, later: Later) -> None:
    """Leave a row `sending`; its outcome is unknown."""
    tx.commands.add(row.key)
    values = {
        "of": row.seq,
        "tries": later.tries,
        "not_before": later.not_before,
        "error": canonical(later.error),
        "import_id": later.import_id,
    }
    tx.connection.execute(_CHANGE, values)
    tx.outbox = True


def release(tx: Transaction, row: OutboxRow) -> None:
    """Let a parked command go again."""
    fresh = {"state": "ready", "error": None, "tries": 0, "not_before": 0, "sent": None}
    tx.connection.execute(_CHANGE, {"of": row.seq, **fresh})
    tx.commands.add(row.key)
    _note_all(tx, {row.entity_id})


def renew(tx: Transaction, row: OutboxRow) -> None:
    """Take a row back from the wire; a command waits again, as new, under a key of its own."""
    settle(tx, row)
    if row.verb in COMMANDS:
        again = NewRow(new_command_key(), row.entity_id, row.verb, row.payload, step_id=row.step_id)
        add(tx, [again])


def _note_all(tx: Transaction, identities: Collection[str]) -> None:
    for identity, kind in tx.connection.execute(_KINDS, these(identities)):
        note(tx, identity, kind)
    tx.outbox = True


def _row(row: Row[tuple[object, ...]]) -> OutboxRow:
    return OutboxRow(
        seq=row.seq,
        key=CommandKey(row.key),
        entity_id=row.entity_id,
        verb=row.verb,
        payload=stored_document(row.payload),
        if_match=row.if_match,
        sent=stored_document(row.sent) if row.sent is not None else None,
        step_id=StepId(row.step_id) if row.step_id is not None else None,
        tries=row.tries,
        state=row.state,
        not_before=row.not_before,
        error=stored_document(row.error) if row.error is not None else None,
        import_id=row.import_id,
    )
