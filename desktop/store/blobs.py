"""What is known of each picture and document by its digest: size, kind, and where it lies."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import Connection, Row, bindparam, literal_column, select, update

from desktop.domain.document import Document, canonical
from desktop.domain.ids import Sha256
from desktop.domain.remarks import Remark, read_remarks, remarks_document
from desktop.store.among import is_among, these
from desktop.store.database import Transaction
from desktop.store.stored import stored, stored_document
from desktop.store.tables import blob
from desktop.store.upsert import upsert

Remote = Literal["no", "partial", "yes"]
_REFRESHED = ("size", "mime", "width", "height", "have_local", "look", "pages", "remarks")


@dataclass(frozen=True, slots=True)
class Blob:
    """One content; `remote` is `yes` only after the marketplace named this digest itself.

    `look` is a picture's, `pages` a document's; `remarks` is None until it was looked at.
    """

    sha256: Sha256
    size: int
    mime: str
    name: str
    width: int
    height: int
    have_local: bool
    remote: Remote
    upload_url: str = ""
    error: Document | None = None
    look: str = ""
    pages: int = 0
    remarks: tuple[Remark, ...] | None = None


@dataclass(frozen=True, slots=True)
class Description:
    """What a look at a content shows: pixels and look of a picture, pages of a document."""

    width: int
    height: int
    look: str
    pages: int
    remarks: tuple[Remark, ...]


# Built once: asked in every sync, and building costs more than asking.
_BY_DIGESTS = select(blob).where(is_among(blob.c.sha256))
_WAITING = (
    select(blob)
    .where(blob.c.remote != literal_column("'yes'"), blob.c.have_local == 1, blob.c.error.is_(None))
    .order_by(blob.c.sha256)
)
_MISSING = select(blob).where(blob.c.have_local == 0).order_by(blob.c.sha256)
_CHANGE = update(blob).where(blob.c.sha256 == bindparam("of"))
_ADD = upsert(blob, ["sha256"], _REFRESHED)


def add(tx: Transaction, items: Iterable[Blob]) -> None:
    """Note contents that lie in the folder now; a known digest keeps its upload state."""
    rows = [
        {
            "sha256": item.sha256,
            "size": item.size,
            "mime": item.mime,
            "name": item.name,
            "width": item.width,
            "height": item.height,
            "have_local": int(item.have_local),
            "remote": item.remote,
            "look": item.look or None,
            "pages": item.pages,
            "remarks": _stored(item.remarks),
        }
        for item in items
    ]
    if not rows:
        return
    tx.connection.execute(_ADD, rows)
    tx.outbox = True


def load_many(connection: Connection, digests: Collection[str]) -> dict[str, Blob]:
    """Return what is known of these digests."""
    if not digests:
        return {}
    return {row.sha256: _blob(row) for row in connection.execute(_BY_DIGESTS, these(digests))}


def waiting(connection: Connection) -> list[Blob]:
    """Return the contents the marketplace does not have yet and that were not refused."""
    return [_blob(row) for row in connection.execute(_WAITING)]


def refused(connection: Connection) -> list[Blob]:
    """Return the contents the marketplace refused."""
    query = select(blob).where(blob.c.error.is_not(None)).order_by(blob.c.sha256)
    return [_blob(row) for row in connection.execute(query)]


def missing_here(connection: Connection) -> list[Blob]:
    """Return the contents that are known but not in the folder."""
    return [_blob(row) for row in connection.execute(_MISSING)]


def set_remote(tx: Transaction, digest: str, remote: Remote, upload_url: str = "") -> None:
    """Note what the marketplace has of a content."""
    values = {"of": digest, "remote": remote, "upload_url": upload_url or None, "error": None}
    tx.connection.execute(_CHANGE, values)
    tx.outbox = True


def not_looked_at(connection: Connection, digests: Collection[str]) -> list[Sha256]:
    """Return those of the contents here that nobody has looked at yet."""
    known = load_many(connection, digests)
    return [item.sha256 for item in known.values() if item.have_local and item.remarks is None]


def forget_remote(tx: Transaction) -> None:
    """Ask again whether the marketplace has what lies here: it was restored from a backup."""
    here = update(blob).where(blob.c.have_local == 1)
    tx.connection.execute(here.values(remote="no", upload_url=None))
    tx.outbox = True


def set_local(tx: Transaction, digest: str, size: int, mime: str) -> None:
    """Note that a content was fetched into the folder."""
    values = {"of": digest, "have_local": 1, "size": size, "mime": mime, "remote": "yes"}
    tx.connection.execute(_CHANGE, values)


def describe(tx: Transaction, digest: str, found: Description) -> None:
    """Note what a look at a content has shown."""
    values = {
        "of": digest,
        "width": found.width,
        "height": found.height,
        "look": found.look or None,
        "pages": found.pages,
        "remarks": _stored(found.remarks),
    }
    tx.connection.execute(_CHANGE, values)
    tx.outbox = True


def refuse(tx: Transaction, digest: str, error: Document) -> None:
    """Note that the marketplace refused a content, and why."""
    tx.connection.execute(
        update(blob).where(blob.c.sha256 == digest).values(error=canonical(error))
    )
    tx.outbox = True


def forgive(tx: Transaction, digest: str) -> None:
    """Forget that the marketplace refused a content, and what it had of it."""
    fresh = {"error": None, "remote": "no", "upload_url": None}
    tx.connection.execute(update(blob).where(blob.c.sha256 == digest).values(fresh))
    tx.outbox = True


def _stored(remarks: tuple[Remark, ...] | None) -> str | None:
    return canonical(remarks_document(remarks)) if remarks is not None else None


def _blob(row: Row[tuple[object, ...]]) -> Blob:
    return Blob(
        sha256=Sha256(row.sha256),
        size=row.size,
        mime=row.mime,
        name=row.name,
        width=row.width,
        height=row.height,
        have_local=bool(row.have_local),
        remote=row.remote,
        upload_url=row.upload_url or "",
        error=stored_document(row.error) if row.error is not None else None,
        look=row.look or "",
        pages=row.pages,
        remarks=read_remarks(stored(row.remarks)) if row.remarks is not None else None,
    )
