"""Documents at rest: found, added and replaced, each change taking its place in the feed."""

from dataclasses import dataclass

from sqlalchemy import Connection, RowMapping, Select, bindparam, delete, insert, select, update

from desktop.practice.desk import Desk
from desktop.practice.tables import documents

ARTICLE = "article"
WAREHOUSE = "warehouse"
STOCK = "stock"

# Built once: on small rows, building a statement costs more than running it.
_OF_SELLER = (
    documents.c.seller_id == bindparam("of_seller"),
    documents.c.kind == bindparam("of_kind"),
)
_BY_ID = select(documents).where(*_OF_SELLER, documents.c.id == bindparam("name"))
_BY_REF = select(documents).where(*_OF_SELLER, documents.c.client_ref == bindparam("name"))
_ADD = insert(documents)
_PUT = update(documents).where(*_OF_SELLER, documents.c.id == bindparam("name"))
_REMOVE = delete(documents).where(*_OF_SELLER, documents.c.id == bindparam("name"))


@dataclass(frozen=True, slots=True)
class Stored:
    """One document with what the marketplace remembers beside it.

    `part` is the warehouse of a stock line, else empty. `content_version` is the version at which
    reviewed content last changed, `submitted_version` the one that waits for a verdict.
    """

    kind: str
    id: str
    client_ref: str
    version: int
    body: str
    part: str = ""
    deleted: bool = False
    own_reference: str | None = None
    content_version: int | None = None
    submitted_version: int | None = None


def find(connection: Connection, seller_id: int, kind: str, id: str) -> Stored | None:  # noqa: A002
    """The seller's document of that kind and id; tombstones included."""
    return _one(connection, _BY_ID, seller_id, kind, id)


def find_by_ref(connection: Connection, seller_id: int, kind: str, ref: str) -> Stored | None:
    """The seller's document made under that reference; tombstones included."""
    return _one(connection, _BY_REF, seller_id, kind, ref)


def add(desk: Desk, stored: Stored) -> None:
    """Keep a new document and put it at the end of the feed."""
    place = {"seller_id": desk.seller_id, "seq": desk.next_seq()}
    desk.connection.execute(_ADD, {**_columns(desk, stored), **place})


def put(desk: Desk, stored: Stored, *, is_noticed: bool = True) -> None:
    """Replace a document and move it to the end of the feed, unless nobody is to notice."""
    place = {"of_seller": desk.seller_id, "of_kind": stored.kind, "name": stored.id}
    columns = {**_columns(desk, stored), **place}
    if is_noticed:
        columns["seq"] = desk.next_seq()
    desk.connection.execute(_PUT, columns)


def remove(desk: Desk, stored: Stored) -> None:
    """Drop a document without a trace."""
    place = {"of_seller": desk.seller_id, "of_kind": stored.kind, "name": stored.id}
    desk.connection.execute(_REMOVE, place)


def read(row: RowMapping) -> Stored:
    """A row of the documents table."""
    return Stored(
        kind=row["kind"],
        id=row["id"],
        client_ref=row["client_ref"],
        version=row["version"],
        body=row["body"],
        part=row["part"],
        deleted=row["deleted"],
        own_reference=row["own_reference"],
        content_version=row["content_version"],
        submitted_version=row["submitted_version"],
    )


def _one(
    connection: Connection,
    query: Select[*tuple[object, ...]],
    seller_id: int,
    kind: str,
    name: str,
) -> Stored | None:
    if "\x00" in name:  # PostgreSQL would refuse the question
        return None
    place = {"of_seller": seller_id, "of_kind": kind, "name": name}
    row = connection.execute(query, place).mappings().first()
    return None if row is None else read(row)


def _columns(desk: Desk, stored: Stored) -> dict[str, object]:
    return {
        "kind": stored.kind,
        "id": stored.id,
        "client_ref": stored.client_ref,
        "part": stored.part,
        "version": stored.version,
        "deleted": stored.deleted,
        "body": stored.body,
        "own_reference": stored.own_reference,
        "content_version": stored.content_version,
        "submitted_version": stored.submitted_version,
        "changed_at": desk.now,
    }
