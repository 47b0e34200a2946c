"""Open conflicts: paths where both sides changed; mine stays in `local`, theirs is kept here.

An open path is held back from sending; the rest of the article still syncs.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, select

from desktop.domain.conflict_paths import held_by
from desktop.domain.document import Document, JsonValue, canonical, text
from desktop.store.among import is_among, these
from desktop.store.database import Transaction
from desktop.store.stored import stored
from desktop.store.tables import conflict
from desktop.store.upsert import upsert


@dataclass(frozen=True, slots=True)
class OpenConflict:
    """Both changed `path` since `base`; `theirs` was seen at `theirs_version`."""

    entity_id: str
    path: str
    base: JsonValue
    theirs: JsonValue
    theirs_version: int
    theirs_by: str
    theirs_at: str


# Built once: asked in every transaction, and building costs more than asking.
_PATHS = select(conflict.c.entity_id, conflict.c.path).where(is_among(conflict.c.entity_id))
_OF_ENTITY = (
    select(conflict).where(conflict.c.entity_id == bindparam("of")).order_by(conflict.c.path)
)
_CLOSE = delete(conflict).where(
    conflict.c.entity_id == bindparam("of"), conflict.c.path == bindparam("at")
)
_OPEN = upsert(
    conflict, ["entity_id", "path"], ["theirs", "theirs_version", "theirs_by", "theirs_at"]
)


def held_paths(connection: Connection, identities: Iterable[str]) -> dict[str, frozenset[str]]:
    """Return, per entity with open conflicts, the paths that may not be sent."""
    found: dict[str, set[str]] = {}
    for identity, path in connection.execute(_PATHS, these(identities)):
        found.setdefault(identity, set()).update(held_by(path))
    return {identity: frozenset(paths) for identity, paths in found.items()}


def of_entity(connection: Connection, identity: str) -> list[OpenConflict]:
    """Return the open conflicts of one entity, by path."""
    return [_conflict(row) for row in connection.execute(_OF_ENTITY, {"of": identity})]


def all_open(connection: Connection) -> list[OpenConflict]:
    """Return every open conflict of the shop."""
    query = select(conflict).order_by(conflict.c.entity_id, conflict.c.path)
    return [_conflict(row) for row in connection.execute(query)]


def open_all(tx: Transaction, items: Sequence[OpenConflict]) -> None:
    """Record conflicts; an open one keeps its first base and gets the newest `theirs`."""
    if not items:
        return
    tx.entities.update(item.entity_id for item in items)
    tx.connection.execute(
        _OPEN,
        [
            {
                "entity_id": item.entity_id,
                "path": item.path,
                "base": canonical(item.base),
                "theirs": canonical(item.theirs),
                "theirs_version": item.theirs_version,
                "theirs_by": item.theirs_by,
                "theirs_at": item.theirs_at,
            }
            for item in items
        ],
    )
    tx.outbox = True


def as_document(item: OpenConflict) -> Document:
    """Return what the history keeps of a conflict that is settled."""
    return {
        "base": item.base,
        "theirs": item.theirs,
        "theirs_version": item.theirs_version,
        "theirs_by": item.theirs_by,
        "theirs_at": item.theirs_at,
    }


def from_document(identity: str, path: str, document: Document) -> OpenConflict:
    """Return a conflict as the history keeps it."""
    version = document.get("theirs_version")
    return OpenConflict(
        identity,
        path,
        document.get("base"),
        document.get("theirs"),
        version if isinstance(version, int) else 0,
        text(document.get("theirs_by")),
        text(document.get("theirs_at")),
    )


def close(tx: Transaction, identity: str, paths: Iterable[str]) -> None:
    """Close conflicts that are settled."""
    tx.entities.add(identity)
    for path in paths:
        tx.connection.execute(_CLOSE, {"of": identity, "at": path})
    tx.outbox = True


def _conflict(row: Row[Any]) -> OpenConflict:
    return OpenConflict(
        row.entity_id,
        row.path,
        stored(row.base),
        stored(row.theirs),
        row.theirs_version,
        row.theirs_by,
        row.theirs_at,
    )
