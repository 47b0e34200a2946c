"""Articles and warehouses: the two documents of each, and whether they differ."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import Connection, Row, bindparam, delete, func, or_, select, update
from sqlalchemy.dialects.sqlite import insert

from desktop.domain.conflict_paths import is_held
from desktop.domain.document import Document, JsonValue, canonical
from desktop.domain.fields import SELLER_FIELDS, WAREHOUSE_FIELDS
from desktop.domain.ids import ArticleId
from desktop.domain.leaves import LeafChange, changes_between
from desktop.store.conflicts import held_paths
from desktop.store.database import Transaction
from desktop.store.stored import stored_document
from desktop.store.tables import (
    conflict,
    difference,
    entity,
    expected_picture,
    meta,
    outbox,
    review_due,
    stock,
    translation_mark,
)

EntityKind = Literal["article", "warehouse"]
CHUNK = 400


@dataclass(frozen=True, slots=True)
class Entity:
    """One row; `base` is None for a thing the marketplace has never confirmed.

    `version` is that of `base`; `seen_version` the newest the feed has spoken of.
    """

    id: str
    kind: EntityKind
    tid: str
    base: Document | None
    version: int
    seen_version: int
    local: Document
    deleted: bool
    want_delete: bool
    parked: Document | None
    touched_seq: int

    def unsent(self, held: frozenset[str]) -> tuple[LeafChange, ...]:
        """Return what the marketplace does not have yet, without what an open conflict holds."""
        return tuple(
            change
            for change in changes_between(self.base or {}, self.local)
            if self.owns(change.path) and not is_held(change.path, held)
        )

    def owns(self, path: str) -> bool:
        """Tell whether the seller owns the field of a path, rather than the marketplace."""
        name = path.partition(".")[0]
        return name in (SELLER_FIELDS if self.kind == "article" else WAREHOUSE_FIELDS)


def new_entity(identity: str, kind: EntityKind, local: Document) -> Entity:
    """Return a thing that so far exists only here."""
    return Entity(
        id=identity,
        kind=kind,
        tid="",
        base=None,
        version=0,
        seen_version=0,
        local=local,
        deleted=False,
        want_delete=False,
        parked=None,
        touched_seq=0,
    )


def load(connection: Connection, identity: str) -> Entity | None:
    """Return one entity, or None."""
    row = connection.execute(select(entity).where(entity.c.id == identity)).one_or_none()
    return _entity(row) if row is not None else None


_BY_IDS = select(entity).where(entity.c.id.in_(bindparam("ids", expanding=True)))
"""Built once: asked in every transaction."""


def load_many(connection: Connection, identities: Iterable[str]) -> dict[str, Entity]:
    """Return the entities with these ids; the unknown are left out."""
    wanted = list(identities)
    found: dict[str, Entity] = {}
    for start in range(0, len(wanted), CHUNK):
        rows = connection.execute(_BY_IDS, {"ids": wanted[start : start + CHUNK]})
        found.update((item.id, item) for item in map(_entity, rows))
    return found


def load_kind(connection: Connection, kind: EntityKind) -> list[Entity]:
    """Return every living entity of a kind, in the order of creation."""
    query = select(entity).where(entity.c.kind == kind, entity.c.deleted == 0)
    return [_entity(row) for row in connection.execute(query.order_by(entity.c.touched_seq))]


def living(connection: Connection, kind: EntityKind) -> list[str]:
    """Return the ids of a kind, without those the marketplace deleted."""
    query = select(entity.c.id).where(entity.c.kind == kind, entity.c.deleted == 0)
    return list(connection.execute(query).scalars())


def by_tid(connection: Connection, tid: str) -> Entity | None:
    """Return the entity the marketplace calls `tid`, or None."""
    row = connection.execute(select(entity).where(entity.c.tid == tid)).one_or_none()
    return _entity(row) if row is not None else None


def save(tx: Transaction, item: Entity) -> None:
    """Write an entity as it now is and note that it was touched."""
    save_many(tx, [item])


def save_many(tx: Transaction, items: Sequence[Entity]) -> None:
    """Write entities as they now are; each gets a new place in the order of touching."""
    if not items:
        return
    held = held_paths(tx.connection, [item.id for item in items])
    sequence = _next_sequence(tx, len(items))
    rows = [
        {
            "id": item.id,
            "kind": item.kind,
            "tid": item.tid or None,
            "base": canonical(item.base) if item.base is not None else None,
            "version": item.version,
            "seen_version": max(item.seen_version, item.version),
            "local": canonical(item.local),
            "deleted": int(item.deleted),
            "want_delete": int(item.want_delete),
            "parked": canonical(item.parked) if item.parked is not None else None,
            "dirty": int(_is_dirty(item, held.get(item.id, frozenset()))),
            "touched_seq": sequence + offset,
        }
        for offset, item in enumerate(items)
    ]
    statement = insert(entity)
    columns = {
        column.name: statement.excluded[column.name] for column in entity.c if column.name != "id"
    }
    tx.connection.execute(
        statement.on_conflict_do_update(index_elements=["id"], set_=columns), rows
    )
    for item in items:
        note(tx, item.id, item.kind)


def note(tx: Transaction, identity: str, kind: str) -> None:
    """Tell the transaction which screens have to read again, and what to keep a second time."""
    tx.entities.add(identity)
    if kind == "article":
        tx.touch(ArticleId(identity))
    else:
        tx.warehouses = True
    tx.outbox = True


def dirty_ids(connection: Connection, kind: EntityKind | None = None) -> list[str]:
    """Return what has something to send: warehouses, then new prices, then as it was touched."""
    query = select(entity.c.id).where(entity.c.dirty == 1, entity.c.deleted == 0)
    if kind is not None:
        query = query.where(entity.c.kind == kind)
    prices = [
        func.json_extract(entity.c.local, f"$.{name}").is_not(
            func.json_extract(entity.c.base, f"$.{name}")
        )
        for name in ("price", "price_breaks", "promotion")
    ]
    is_new_price = entity.c.base.is_not(None) & or_(*prices)
    order = entity.c.kind.desc(), is_new_price.desc(), entity.c.touched_seq
    return list(connection.execute(query.order_by(*order)).scalars())


def unborn_warehouses(connection: Connection) -> list[str]:
    """Return the warehouses the marketplace has never confirmed."""
    query = select(entity.c.id).where(entity.c.kind == "warehouse", entity.c.base.is_(None))
    return list(connection.execute(query).scalars())


def forget_versions(tx: Transaction) -> None:
    """Let every document of the marketplace count as news, an older one too."""
    tx.connection.execute(update(entity).values(version=0, seen_version=0))


def behind(connection: Connection) -> list[str]:
    """Return the things of which the feed has spoken of a newer version than we have."""
    query = select(entity.c.id).where(
        entity.c.seen_version > entity.c.version, entity.c.deleted == 0
    )
    return list(connection.execute(query).scalars())


def entities_out_of_step(connection: Connection) -> list[str]:
    """Return what is noted to have nothing to send and has, or the other way round: damage."""
    found: list[str] = []
    for kind in ("article", "warehouse"):
        query = select(entity.c.id, entity.c.dirty).where(
            entity.c.kind == kind, entity.c.deleted == 0
        )
        noted = {row.id: bool(row.dirty) for row in connection.execute(query)}
        held = held_paths(connection, noted)
        found.extend(
            item.id
            for item in load_many(connection, noted).values()
            if _is_dirty(item, held.get(item.id, frozenset())) != noted[item.id]
        )
    return found


def remove(tx: Transaction, item: Entity) -> None:
    """Drop a thing the marketplace has never seen, with everything that waited for it."""
    note(tx, item.id, item.kind)
    waiting = select(outbox.c.key).where(outbox.c.entity_id == item.id)
    tx.commands.update(tx.connection.execute(waiting).scalars())
    for column in (
        outbox.c.entity_id,
        conflict.c.entity_id,
        stock.c.article_id,
        expected_picture.c.article_id,
        translation_mark.c.article_id,
        difference.c.entity_id,
        review_due.c.article_id,
    ):
        tx.connection.execute(delete(column.table).where(column == item.id))
    tx.connection.execute(delete(entity).where(entity.c.id == item.id))


def is_in_flight(connection: Connection, identity: str) -> bool:
    """Tell whether something of this entity is frozen for the wire, its outcome unknown."""
    query = select(outbox.c.seq).where(outbox.c.entity_id == identity, outbox.c.state == "sending")
    return connection.execute(query.limit(1)).scalar() is not None


def _is_dirty(item: Entity, held: frozenset[str]) -> bool:
    if item.deleted:
        return False
    return item.base is None or item.want_delete or bool(item.unsent(held))


def _next_sequence(tx: Transaction, count: int) -> int:
    row = tx.connection.execute(select(meta.c.value).where(meta.c.key == "touched_seq")).scalar()
    first = int(row or 0) + 1
    statement = insert(meta).values(key="touched_seq", value=str(first + count - 1))
    tx.connection.execute(
        statement.on_conflict_do_update(
            index_elements=["key"], set_={"value": statement.excluded.value}
        )
    )
    return first


def _entity(row: Row[tuple[JsonValue, ...]]) -> Entity:
    return Entity(
        id=row.id,
        kind=row.kind,
        tid=row.tid or "",
        base=stored_document(row.base) if row.base is not None else None,
        version=row.version,
        seen_version=row.seen_version,
        local=stored_document(row.local),
        deleted=bool(row.deleted),
        want_delete=bool(row.want_delete),
        parked=stored_document(row.parked) if row.parked is not None else None,
        touched_seq=row.touched_seq,
    )
