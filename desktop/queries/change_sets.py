"""What waits and what was sent, as change sets: one step of the journal, whatever its route."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    RowMapping,
    case,
    distinct,
    exists,
    func,
    or_,
    select,
)

from desktop.domain.conflict_paths import DELETED
from desktop.domain.document import JsonValue, text
from desktop.domain.leaves import leaf
from desktop.queries.outbox import name_of
from desktop.queries.unsent_paths import NO_STEP, noted, unsent_paths, value_in
from desktop.store.database import Database
from desktop.store.entities import Entity, load_many
from desktop.store.journal import CREATED
from desktop.store.outbox import OutboxRow, stock_rows
from desktop.store.tables import entity, journal, outbox, step

PAGE = 200
PERSONS = ("user", "import", "resolve")
NEVER_SENT = ("discard", "retry")
WHOLE = frozenset({CREATED, DELETED, "submit"})


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """One step with what of it waits (or was sent); `at` is for display, order is by `step`.

    `is_reversal` says that it reversed an earlier one; `sending` and `refused` count fields.
    """

    step: int
    verb: str
    origin: str
    author: str
    at: str
    is_reversal: bool
    articles: int
    fields: int
    sending: int = 0
    refused: int = 0


@dataclass(frozen=True, slots=True)
class ChangedField:
    """One leaf: what the marketplace has, and what it shall have; `state` as of an article.

    The path of a creation is empty; `deleted`, `submit` and `stock.<warehouse>` are commands. An
    adjustment of stock has no `before`: its `after` is the difference.
    """

    path: str
    before: JsonValue
    after: JsonValue
    state: str


@dataclass(frozen=True, slots=True)
class ChangedArticle:
    """One article or warehouse of a change set."""

    entity_id: str
    kind: str
    name: str
    fields: tuple[ChangedField, ...]


class ChangeSetQueries:
    """Read-only view of change sets."""

    def __init__(self, database: Database) -> None:
        """Read from `database`."""
        self._database = database

    def waiting(self) -> tuple[ChangeSet, ...]:
        """Return every change set of which something waits, the newest first."""
        paths = unsent_paths().subquery()
        query = (
            select(
                paths.c.step_id,
                func.count(distinct(paths.c.entity_id)).label("articles"),
                func.count().label("fields"),
                func.sum(case((paths.c.state == "sending", 1), else_=0)).label("sending"),
                func.sum(case((paths.c.state == "parked", 1), else_=0)).label("refused"),
                *_STEP,
            )
            .outerjoin(step, step.c.id == paths.c.step_id)
            .group_by(paths.c.step_id)
            .order_by(paths.c.step_id.desc())
        )
        with self._database.reading() as connection:
            return tuple(map(_change_set, connection.execute(query).mappings()))

    def articles(
        self, number: int, *, start: int = 0, limit: int = PAGE, language: str = "en"
    ) -> tuple[ChangedArticle, ...]:
        """Return a page of the articles of a change set with what waits of them."""
        paths = unsent_paths().subquery()
        wanted = (
            select(paths.c.entity_id)
            .where(paths.c.step_id == number)
            .group_by(paths.c.entity_id)
            .order_by(paths.c.entity_id)
            .offset(start)
            .limit(limit)
        )
        query = select(paths).where(paths.c.step_id == number, paths.c.entity_id.in_(wanted))
        with self._database.reading() as connection:
            rows = connection.execute(query.order_by(paths.c.entity_id, paths.c.path)).all()
            return _articles(connection, rows, number, language)

    def paths(self, number: int) -> tuple[tuple[str, str], ...]:
        """Return everything that waits of a change set, as pairs of article and path."""
        paths = unsent_paths().subquery()
        query = select(paths.c.entity_id, paths.c.path).where(paths.c.step_id == number)
        with self._database.reading() as connection:
            return tuple((row.entity_id, row.path) for row in connection.execute(query))

    def sent(self, *, limit: int = 50) -> tuple[ChangeSet, ...]:
        """Return the change sets the marketplace has and that still stand, the newest first."""
        newest = (
            select(step.c.id)
            .where(
                step.c.origin.in_(PERSONS),
                step.c.undone_by.is_(None),
                step.c.verb.not_in(NEVER_SENT),
                _stands(),
            )
            .order_by(step.c.id.desc())
            .limit(limit)
        )
        query = (
            select(
                journal.c.step_id,
                func.count(distinct(journal.c.entity_id)).label("articles"),
                func.count().label("fields"),
                *_STEP,
            )
            .join(step, step.c.id == journal.c.step_id)
            .where(journal.c.step_id.in_(newest), ~journal.c.path.startswith("mark."))
            .group_by(journal.c.step_id)
            .order_by(journal.c.step_id.desc())
        )
        with self._database.reading() as connection:
            return tuple(map(_change_set, connection.execute(query).mappings()))


_STEP = (step.c.verb, step.c.origin, step.c.author, step.c.at_display, step.c.undoes)


def _change_set(row: RowMapping) -> ChangeSet:
    return ChangeSet(
        step=row["step_id"],
        verb=row["verb"] or "",
        origin=row["origin"] or "",
        author=row["author"] or "",
        at=row["at_display"] or "",
        is_reversal=row["undoes"] is not None,
        articles=row["articles"],
        fields=row["fields"],
        sending=row.get("sending", 0),
        refused=row.get("refused", 0),
    )


def _stands() -> ColumnElement[bool]:
    waits = exists().where(
        outbox.c.step_id == journal.c.step_id, outbox.c.entity_id == journal.c.entity_id
    )
    is_command = or_(journal.c.path.startswith("stock."), journal.c.path == "submit")
    there = value_in(entity.c.base, journal.c.path).is_not_distinct_from(noted(journal.c.after))
    return exists().where(
        journal.c.step_id == step.c.id,
        entity.c.id == journal.c.entity_id,
        entity.c.base.is_not(None),
        entity.c.deleted == 0,
        case(
            (is_command, ~waits),
            (journal.c.path == CREATED, journal.c.after.is_not(None)),
            else_=there,
        ),
    )


def _articles(
    connection: Connection, rows: Sequence[Row[Any]], number: int, language: str
) -> tuple[ChangedArticle, ...]:
    identities = list(dict.fromkeys(row.entity_id for row in rows))
    items = load_many(connection, identities)
    commands = {
        (row.entity_id, f"stock.{text(row.payload.get('warehouse'))}"): row
        for row in stock_rows(connection, identities)
        if (row.step_id or NO_STEP) == number
    }
    return tuple(
        ChangedArticle(
            identity,
            items[identity].kind,
            name_of(items[identity].local, language),
            tuple(_field(items[identity], row, commands) for row in found),
        )
        for identity, found in groupby(rows, key=lambda row: str(row.entity_id))
    )


def _field(
    item: Entity, row: Row[Any], commands: Mapping[tuple[str, str], OutboxRow]
) -> ChangedField:
    path, command = str(row.path), commands.get((item.id, str(row.path)))
    if command is not None:
        is_count = command.verb == "stock-count"
        before = command.payload.get("expected") if is_count else None
        after = command.payload.get("counted" if is_count else "delta")
        return ChangedField(path, before, after, row.state)
    if path in WHOLE:
        return ChangedField(path, None, None, row.state)
    return ChangedField(path, leaf(item.base or {}, path), leaf(item.local, path), row.state)
