"""Articles and warehouses: the two documents of each, and whether they differ."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import (
    Connection,
    Row,
    bindparam,
    delete,
    func,
    literal_column,
    or_,
    select,
    text,
    update,
)

from desktop.domain.conflict_paths import is_held
from desktop.domain.document import Document, JsonValue, canonical
from desktop.domain.fields import SELLER_FIELDS, WAREHOUSE_FIELDS
from desktop.domain.ids import ArticleId
from desktop.domain.leaves import LeafChange, changes_between
from desktop.store.among import is_among, these
from desktop.store.conflicts import held_paths
from desktop.store.database import Transaction
from desktop.store.stored import stored_document
from desktop.store.tables import (
    conflict,
    difference,
    entity,
    expected_picture,
    outbox,
    review_due,
    stock,
    translation_mark,
)
from desktop.store.upsert import upsert

EntityKind = Literal["article", "warehouse"]


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


_CHANGED_PRICES = [
    func.json_extract(entity.c.local, f"$.{name}").is_not(
        func.json_extract(entity.c.base, f"$.{name}")
    )
    for name in ("price", "price_breaks", "promotion")
]
# Built once: asked in every transaction, and building costs more than asking. What a partial index
# is about is written out: SQLite would plan a statement with a parameter there anew each time.
_BY_ID = select(entity).where(entity.c.id == bindparam("of"))
_BY_IDS = select(entity).where(is_among(entity.c.id))
_OF_KIND = (
    select(entity)
    .where(entity.c.kind == bindparam("of"), entity.c.deleted == 0)
    .order_by(entity.c.touched_seq)
)
_LIVING = select(entity.c.id).where(entity.c.kind == bindparam("of"), entity.c.deleted == 0)
_DIRTY = (
    select(entity.c.id)
    .where(entity.c.dirty == literal_column("1"), entity.c.deleted == 0)
    .order_by(entity.c.kind.desc(), entity.c.touched_seq)
)
_NEW_PRICES = select(entity.c.id).where(
    is_among(entity.c.id), entity.c.base.is_not(None), or_(*_CHANGED_PRICES)
)
_DIRTY_OF_KIND = _DIRTY.where(entity.c.kind == bindparam("of"))
_UNBORN_WAREHOUSES = select(entity.c.id).where(
    entity.c.kind == "warehouse", entity.c.base.is_(None)
)
_BEHIND = select(entity.c.id).where(entity.c.seen_version > entity.c.version, entity.c.deleted == 0)
_IN_FLIGHT = (
    select(outbox.c.seq)
    .where(outbox.c.entity_id == bindparam("of"), outbox.c.state == literal_column("'sending'"))
    .limit(1)
)
_SAVE = upsert(entity, ["id"])
_COUNTED_ON = text(
    "INSERT INTO meta (key, value) VALUES ('touched_seq', :count) ON CONFLICT (key) "
    "DO UPDATE SET value = CAST(value AS INTEGER) + :count RETURNING value"
)


def load(connection: Connection, identity: str) -> Entity | None:
    """Return one entity, or None."""
    row = connection.execute(_BY_ID, {"of": identity}).one_or_none()
    return _entity(row) if row is not None else None


def load_many(connection: Connection, identities: Iterable[str]) -> dict[str, Entity]:
    """Return the entities with these ids; the unknown are left out."""
    wanted = list(identities)
    if not wanted:
        return {}
    return {item.id: item for item in map(_entity, connection.execute(_BY_IDS, these(wanted)))}


def load_kind(connection: Connection, kind: EntityKind) -> list[Entity]:
    """Return every living entity of a kind, in the order of creation."""
    return [_entity(row) for row in connection.execute(_OF_KIND, {"of": kind})]


def living(connection: Connection, kind: EntityKind) -> list[str]:
    """Return the ids of a kind, without those the marketplace deleted."""
    return list(connection.execute(_LIVING, {"of": kind}).scalars())


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
    tx.connection.execute(
        _SAVE,
        [
            _values(item, held.get(item.id, frozenset()), touched_seq)
            for touched_seq, item in enumerate(items, start=sequence)
        ],
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
    """Return what has something to send: warehouses first, then as it was touched."""
    if kind is None:
        return list(connection.execute(_DIRTY).scalars())
    return list(connection.execute(_DIRTY_OF_KIND, {"of": kind}).scalars())


def with_new_prices(connection: Connection, identities: Iterable[str]) -> set[str]:
    """Return those whose prices differ from what the marketplace has."""
    return set(connection.execute(_NEW_PRICES, these(identities)).scalars())


def unborn_warehouses(connection: Connection) -> list[str]:
    """Return the warehouses the marketplace has never confirmed."""
    return list(connection.execute(_UNBORN_WAREHOUSES).scalars())


def forget_versions(tx: Transaction) -> None:
    """Let every document of the marketplace count as news, an older one too."""
    tx.connection.execute(update(entity).values(version=0, seen_version=0))


def behind(connection: Connection) -> list[str]:
    """Return the things of which the feed has spoken of a newer version than we have."""
    return list(connection.execute(_BEHIND).scalars())


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
    return connection.execute(_IN_FLIGHT, {"of": identity}).scalar() is not None


def _values(item: Entity, held: frozenset[str], touched_seq: int) -> dict[str, str | int | None]:
    local = canonical(item.local)
    # Most things are the same on both sides: one spelling serves for both.
    base: str | None = local
    if item.base != item.local:
        base = canonical(item.base) if item.base is not None else None
    return {
        "id": item.id,
        "kind": item.kind,
        "tid": item.tid or None,
        "base": base,
        "version": item.version,
        "seen_version": max(item.seen_version, item.version),
        "local": local,
        "deleted": int(item.deleted),
        "want_delete": int(item.want_delete),
        "parked": canonical(item.parked) if item.parked is not None else None,
        "dirty": int(_is_dirty(item, held)),
        "touched_seq": touched_seq,
    }


def _is_dirty(item: Entity, held: frozenset[str]) -> bool:
    if item.deleted:
        return False
    return item.base is None or item.want_delete or bool(item.unsent(held))


def _next_sequence(tx: Transaction, count: int) -> int:
    last = int(tx.connection.execute(_COUNTED_ON, {"count": count}).scalar_one())
    return last - count + 1


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
