"""What waits and what was sent, as change sets: one step of the journal, whatever its route."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from sqlalchemy import (
    Connection,
    Row,
    RowMapping,
    Subquery,
    and_,
    case,
    distinct,
    func,
    select,
)

from desktop.domain.conflict_paths import DELETED
from desktop.domain.document import JsonValue, text
from desktop.domain.leaves import leaf
from desktop.queries.outbox import name_of
from desktop.queries.unsent_paths import NO_STEP, unsent_paths
from desktop.store.database import Database
from desktop.store.entities import Entity, load_many
from desktop.store.journal import CREATED
from desktop.store.outbox import OutboxRow, stock_rows
from desktop.store.tables import article_index, step

PAGE = 200
WHOLE = frozenset({CREATED, DELETED, "submit"})


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """One step with what of it waits (or was sent); `at` is for display, order is by `step`.

    `is_reversal` says that it reversed an earlier one; `name` is that of its article where it has
    one only; `sending`, `taken` and `refused` count fields. What is `taken` the marketplace has,
    and answers later; it is none of those `sending`.
    """

    step: int
    verb: str
    origin: str
    author: str
    at: str
    is_reversal: bool
    name: str
    articles: int
    fields: int
    sending: int = 0
    taken: int = 0
    refused: int = 0


@dataclass(frozen=True, slots=True)
class ChangedField:
    """One leaf: what the marketplace has, and what it shall have; `state` of an article or `taken`.

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

    def waiting(self, *, language: str = "en") -> tuple[ChangeSet, ...]:
        """Return every change set of which something waits, the newest first."""
        paths = unsent_paths().subquery()
        query = select(
            paths.c.step_id,
            func.count(distinct(paths.c.entity_id)).label("articles"),
            func.count().label("fields"),
            func.sum(case((paths.c.state == "sending", 1), else_=0)).label("sending"),
            func.sum(case((paths.c.state == "taken", 1), else_=0)).label("taken"),
            func.sum(case((paths.c.state == "parked", 1), else_=0)).label("refused"),
            func.min(paths.c.entity_id).label("one"),
        ).group_by(paths.c.step_id)
        with self._database.reading() as connection:
            return change_sets(connection, query.subquery(), language)

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


def change_sets(connection: Connection, counted: Subquery, language: str) -> tuple[ChangeSet, ...]:
    """Return the change sets of a query that has counted them by `step_id`, the newest first."""
    named = and_(counted.c.articles == 1, article_index.c.article_id == counted.c.one)
    columns = (article_index.c[f"name_{language}"], *_NAMES)
    query = (
        select(
            counted,
            step,
            func.coalesce(*(func.nullif(name, "") for name in columns), "").label("name"),
        )
        .outerjoin(step, step.c.id == counted.c.step_id)
        .outerjoin(article_index, named)
        .order_by(counted.c.step_id.desc())
    )
    return tuple(map(_change_set, connection.execute(query).mappings()))


_NAMES = (
    article_index.c.name_en,
    article_index.c.seller_reference,
    article_index.c.part_number,
)


def _change_set(row: RowMapping) -> ChangeSet:
    return ChangeSet(
        step=row["step_id"],
        verb=row["verb"] or "",
        origin=row["origin"] or "",
        author=row["author"] or "",
        at=row["at_display"] or "",
        is_reversal=row["undoes"] is not None,
        name=row["name"],
        articles=row["articles"],
        fields=row["fields"],
        sending=row.get("sending", 0),
        taken=row.get("taken", 0),
        refused=row.get("refused", 0),
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
