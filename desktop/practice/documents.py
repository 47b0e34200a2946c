"""Documents at rest: found, added and replaced, each change taking its place in the feed."""

from dataclasses import dataclass, replace

from sqlalchemy import Connection, RowMapping, insert, select, update

from desktop.practice.desk import Desk
from desktop.practice.tables import documents

ARTICLE = "article"
WAREHOUSE = "warehouse"
STOCK = "stock"


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
    return _one(connection, seller_id, kind, documents.c.id.name, id)


def find_by_ref(connection: Connection, seller_id: int, kind: str, ref: str) -> Stored | None:
    """The seller's document made under that reference; tombstones included."""
    return _one(connection, seller_id, kind, documents.c.client_ref.name, ref)


def add(desk: Desk, stored: Stored) -> None:
    """Keep a new document and put it at the end of the feed."""
    desk.connection.execute(
        insert(documents),
        {
            **_columns(stored),
            "seller_id": desk.seller_id,
            "seq": desk.next_seq(),
            "changed_at": desk.now,
        },
    )


def put(desk: Desk, stored: Stored) -> None:
    """Replace a document and move it to the end of the feed."""
    desk.connection.execute(
        update(documents)
        .where(
            documents.c.seller_id == desk.seller_id,
            documents.c.kind == stored.kind,
            documents.c.id == stored.id,
        )
        .values(**_columns(stored), seq=desk.next_seq(), changed_at=desk.now)
    )


def raised(stored: Stored, body: str, *, deleted: bool = False) -> Stored:
    """The document's next version with another text."""
    return replace(stored, version=stored.version + 1, body=body, deleted=deleted)


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
    connection: Connection, seller_id: int, kind: str, column: str, value: str
) -> Stored | None:
    row = (
        connection.execute(
            select(documents).where(
                documents.c.seller_id == seller_id,
                documents.c.kind == kind,
                documents.c[column] == value,
            )
        )
        .mappings()
        .first()
    )
    return None if row is None else read(row)


def _columns(stored: Stored) -> dict[str, object]:
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
    }
