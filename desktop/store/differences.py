"""Differences: what the marketplace shows at the version of our own write, and we did not send.

A row stands while the marketplace still shows what was `found` and nobody has settled it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, delete, select
from sqlalchemy.dialects.sqlite import insert

from desktop.domain.document import Document, JsonValue, canonical, text
from desktop.domain.ids import ArticleId
from desktop.store.database import Transaction
from desktop.store.stored import stored
from desktop.store.tables import difference, entity

STOCK = "stock"
"""The paths `stock.<warehouse>` are about a figure on hand."""


_WITH_ANY = select(difference.c.entity_id).distinct()
"""Built once: asked in every transaction of a sync, and building costs more than asking."""


@dataclass(frozen=True, slots=True)
class Difference:
    """`sent` went to the marketplace and was taken; `found` is what it has; `at` is for display."""

    entity_id: str
    path: str
    sent: JsonValue
    found: JsonValue
    at: str

    @property
    def warehouse(self) -> str:
        """The warehouse whose stock this is about; empty for a field."""
        name, _, rest = self.path.partition(".")
        return rest if name == STOCK else ""

    def as_document(self) -> Document:
        """Return what the history keeps of a difference that is settled."""
        return {"sent": self.sent, "found": self.found, "at": self.at}


def from_document(identity: str, path: str, document: Document) -> Difference:
    """Return a difference as the history keeps it."""
    sent, found = document.get("sent"), document.get("found")
    return Difference(identity, path, sent, found, text(document.get("at")))


def record(tx: Transaction, items: Sequence[Difference]) -> None:
    """Note differences; the newest of a path stands."""
    if not items:
        return
    statement = insert(difference)
    excluded = statement.excluded
    tx.connection.execute(
        statement.on_conflict_do_update(
            index_elements=["entity_id", "path"],
            set_={name: excluded[name] for name in ("sent", "found", "at_display")},
        ),
        [
            {
                "entity_id": item.entity_id,
                "path": item.path,
                "sent": canonical(item.sent),
                "found": canonical(item.found),
                "at_display": item.at,
            }
            for item in items
        ],
    )
    _tell(tx, {item.entity_id for item in items})


def forget(tx: Transaction, identity: str, paths: Iterable[str]) -> None:
    """Drop differences that are settled, or that are none any more."""
    wanted = list(paths)
    if wanted:
        mine = (difference.c.entity_id == identity, difference.c.path.in_(wanted))
        tx.connection.execute(delete(difference).where(*mine))
        _tell(tx, {identity})


def forget_all(tx: Transaction) -> None:
    """Drop every difference: the marketplace is no longer the one that was written to."""
    gone = tx.connection.execute(delete(difference).returning(difference.c.entity_id))
    _tell(tx, set(gone.scalars()))


def of_entity(connection: Connection, identity: str) -> list[Difference]:
    """Return the differences of one entity, by path."""
    query = select(difference).where(difference.c.entity_id == identity)
    return [_difference(row) for row in connection.execute(query.order_by(difference.c.path))]


def all_found(connection: Connection) -> list[Difference]:
    """Return every difference of the shop, in the order in which they were found."""
    query = (
        select(difference)
        .join(entity, entity.c.id == difference.c.entity_id)
        .where(entity.c.deleted == 0)
        .order_by(difference.c.at_display, difference.c.entity_id, difference.c.path)
    )
    return [_difference(row) for row in connection.execute(query)]


def entities_with_any(connection: Connection) -> set[str]:
    """Return the entities that have one."""
    return set(connection.execute(_WITH_ANY).scalars())


def _tell(tx: Transaction, identities: set[str]) -> None:
    tx.entities.update(identities)
    for identity in identities:
        tx.touch(ArticleId(identity))
        tx.outbox = True


def _difference(row: Row[Any]) -> Difference:
    return Difference(row.entity_id, row.path, stored(row.sent), stored(row.found), row.at_display)
