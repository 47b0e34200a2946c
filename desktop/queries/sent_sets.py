"""What was sent, as change sets: those the marketplace has and that still stand."""

from collections.abc import Iterable
from itertools import groupby

from sqlalchemy import ColumnElement, and_, case, distinct, exists, func, or_, select

from desktop.domain.document import JsonValue
from desktop.queries.change_sets import (
    PAGE,
    ChangedArticle,
    ChangedField,
    ChangeSet,
    change_sets,
)
from desktop.queries.outbox import name_of
from desktop.queries.unsent_paths import noted, value_in
from desktop.store.database import Database
from desktop.store.entities import load_many
from desktop.store.journal import CREATED
from desktop.store.stored import stored
from desktop.store.tables import entity, journal, outbox, step

PERSONS = ("user", "import", "resolve")
NEVER_SENT = ("discard", "retry")
ASIDE = ("mark.", "conflict.", "difference.")
"""Paths of the history that are no field of an article."""


class SentSetQueries:
    """Read-only view of change sets that were sent."""

    def __init__(self, database: Database) -> None:
        """Read from `database`."""
        self._database = database

    def sent(self, *, limit: int = 50, language: str = "en") -> tuple[ChangeSet, ...]:
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
        counted = (
            select(
                journal.c.step_id,
                func.count(distinct(journal.c.entity_id)).label("articles"),
                func.count().label("fields"),
                func.min(journal.c.entity_id).label("one"),
            )
            .where(journal.c.step_id.in_(newest), _is_field())
            .group_by(journal.c.step_id)
        )
        with self._database.reading() as connection:
            return change_sets(connection, counted.subquery(), language)

    def articles(
        self, number: int, *, start: int = 0, limit: int = PAGE, language: str = "en"
    ) -> tuple[ChangedArticle, ...]:
        """Return a page of the articles a step changed, with what it changed."""
        wanted = (
            select(journal.c.entity_id)
            .where(journal.c.step_id == number, _is_field())
            .group_by(journal.c.entity_id)
            .order_by(journal.c.entity_id)
            .offset(start)
            .limit(limit)
        )
        query = (
            select(journal)
            .where(journal.c.step_id == number, _is_field(), journal.c.entity_id.in_(wanted))
            .order_by(journal.c.entity_id, journal.c.seq)
        )
        with self._database.reading() as connection:
            rows = connection.execute(query).all()
            items = load_many(connection, {row.entity_id for row in rows})
        return tuple(
            ChangedArticle(
                identity,
                items[identity].kind if identity in items else "",
                name_of(items[identity].local, language) if identity in items else "",
                tuple(
                    ChangedField(row.path, _value(row.before), _value(row.after), "confirmed")
                    if row.path != CREATED
                    else ChangedField(CREATED, None, None, "confirmed")
                    for row in found
                ),
            )
            for identity, found in groupby(rows, key=lambda row: str(row.entity_id))
        )

    def names(self, identities: Iterable[str], *, language: str = "en") -> dict[str, str]:
        """Return what a person calls these articles; the unknown are left out."""
        with self._database.reading() as connection:
            found = load_many(connection, identities)
        return {identity: name_of(item.local, language) for identity, item in found.items()}


def _is_field() -> ColumnElement[bool]:
    return and_(*(~journal.c.path.startswith(prefix) for prefix in ASIDE))


def _stands() -> ColumnElement[bool]:
    waits = exists().where(
        outbox.c.step_id == journal.c.step_id, outbox.c.entity_id == journal.c.entity_id
    )
    is_command = or_(journal.c.path.startswith("stock."), journal.c.path == "submit")
    there = value_in(entity.c.base, journal.c.path).is_not_distinct_from(noted(journal.c.after))
    return exists().where(
        journal.c.step_id == step.c.id,
        _is_field(),
        entity.c.id == journal.c.entity_id,
        entity.c.base.is_not(None),
        entity.c.deleted == 0,
        case(
            (is_command, ~waits),
            (journal.c.path == CREATED, journal.c.after.is_not(None)),
            else_=there,
        ),
    )


def _value(text: str | None) -> JsonValue:
    return None if text is None else stored(text)
