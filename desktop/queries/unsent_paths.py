"""Which leaf paths wait, and the step that wrote each: compared by the database itself.

A waiting value belongs to the newest step of a person that wrote its path. The database compares
the documents, for it does not hold the interpreter up meanwhile.
"""

from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    String,
    and_,
    case,
    exists,
    func,
    literal,
    or_,
    select,
    union_all,
)

from desktop.domain.conflict_paths import DELETED, GROUPS
from desktop.store.journal import CREATED
from desktop.store.outbox import COMMANDS, STOCK_VERBS
from desktop.store.tables import conflict, entity, journal, outbox, step

NO_STEP = 0
"""Stands for the step of what waits although the history says nothing of it."""


def unsent_paths() -> Select[Any, Any, Any, Any]:
    """Return a query of `step_id`, `entity_id`, `path`, `state`: everything that waits.

    The state is one of an article, or `taken`: the marketplace has it and answers later.
    """
    return select(union_all(_edits(), _commands(), _without_history()).subquery())


def value_in(document: ColumnElement[str], path: ColumnElement[str]) -> ColumnElement[str]:
    """Return a leaf of a document as the database compares it; nothing is NULL, however spelled."""
    place = literal('$."') + func.replace(path, ".", '"."') + literal('"')
    return _plain(func.json_extract(document, place))


def noted(value: ColumnElement[str | None]) -> ColumnElement[str]:
    """Return a value of the history as `value_in` returns one of a document."""
    return _plain(func.json_extract(value, "$"))


def _plain(found: ColumnElement[str]) -> ColumnElement[str]:
    for nothing in ("", "[]", "{}"):
        found = func.nullif(found, nothing)
    return found


def _edits() -> Select[Any, Any, Any, Any]:
    differs = value_in(entity.c.base, journal.c.path).is_distinct_from(
        value_in(entity.c.local, journal.c.path)
    )
    waits = case(
        (entity.c.base.is_(None), journal.c.path == CREATED),
        (journal.c.path == DELETED, entity.c.want_delete == 1),
        (journal.c.path == CREATED, False),
        else_=differs,
    )
    return (
        select(journal.c.step_id, journal.c.entity_id, journal.c.path, _edit_state())
        .select_from(entity)
        .join(journal, journal.c.entity_id == entity.c.id)
        .join(step, step.c.id == journal.c.step_id)
        .where(_is_open(), step.c.origin != "server", waits, ~_written_later(), ~_is_held())
    )


def _commands() -> Select[Any, Any, Any, Any]:
    line = literal("stock.") + func.json_extract(outbox.c.payload, "$.warehouse")
    return select(
        func.coalesce(outbox.c.step_id, NO_STEP),
        outbox.c.entity_id,
        case((outbox.c.verb.in_(STOCK_VERBS), line), else_=outbox.c.verb),
        case((_is_taken(), "taken"), (outbox.c.state == "ready", "waiting"), else_=outbox.c.state),
    ).where(outbox.c.verb.in_(COMMANDS))


def _without_history() -> Select[Any, Any, Any, Any]:
    told = exists().where(
        journal.c.entity_id == entity.c.id,
        step.c.id == journal.c.step_id,
        step.c.origin != "server",
    )
    whole = literal(CREATED, String)
    return select(literal(NO_STEP), entity.c.id, whole, _edit_state()).where(_is_open(), ~told)


def _is_open() -> ColumnElement[bool]:
    return and_(entity.c.dirty == 1, entity.c.deleted == 0)


def _edit_state() -> ColumnElement[str]:
    goes = exists().where(outbox.c.entity_id == entity.c.id, outbox.c.state == "sending")
    taken = exists().where(outbox.c.entity_id == entity.c.id, _is_taken())
    return case(
        (entity.c.parked.is_not(None), "parked"),
        (taken, "taken"),
        (goes, "sending"),
        else_="waiting",
    ).label("state")


def _is_taken() -> ColumnElement[bool]:
    return and_(outbox.c.state == "sending", outbox.c.import_id != "")


def _written_later() -> ColumnElement[bool]:
    newer, writer = journal.alias("newer"), step.alias("writer")
    return exists().where(
        newer.c.entity_id == journal.c.entity_id,
        newer.c.seq > journal.c.seq,
        newer.c.path == journal.c.path,
        writer.c.id == newer.c.step_id,
        writer.c.origin != "server",
    )


def _is_held() -> ColumnElement[bool]:
    path = journal.c.path
    root = func.substr(path, 1, func.instr(path + literal("."), ".") - 1)
    in_group = [
        and_(conflict.c.path == group, root.in_(fields)) for group, fields in GROUPS.items()
    ]
    return exists().where(
        conflict.c.entity_id == entity.c.id,
        or_(conflict.c.path.in_([path, root, literal(DELETED)]), *in_group),
    )
