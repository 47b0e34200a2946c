"""What is known of each picture and document by its digest: size, kind, and where it lies."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import Connection, Row, select, update
from sqlalchemy.dialects.sqlite import insert

from desktop.domain.document import Document, canonical, parse_document
from desktop.domain.ids import Sha256
from desktop.store.database import Transaction
from desktop.store.tables import blob

Remote = Literal["no", "partial", "yes"]
CHUNK = 400


@dataclass(frozen=True, slots=True)
class Blob:
    """One content; `remote` is `yes` only after the marketplace named this digest itself."""

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
        }
        for item in items
    ]
    if not rows:
        return
    statement = insert(blob)
    excluded = statement.excluded
    tx.connection.execute(
        statement.on_conflict_do_update(
            index_elements=["sha256"],
            set_={
                name: excluded[name] for name in ("size", "mime", "width", "height", "have_local")
            },
        ),
        rows,
    )
    tx.outbox = True


def load_many(connection: Connection, digests: Collection[str]) -> dict[str, Blob]:
    """Return what is known of these digests."""
    wanted = list(digests)
    found: dict[str, Blob] = {}
    for start in range(0, len(wanted), CHUNK):
        query = select(blob).where(blob.c.sha256.in_(wanted[start : start + CHUNK]))
        for row in connection.execute(query):
            found[row.sha256] = _blob(row)
    return found


def waiting(connection: Connection) -> list[Blob]:
    """Return the contents the marketplace does not have yet and that were not refused."""
    query = select(blob).where(
        blob.c.remote != "yes", blob.c.have_local == 1, blob.c.error.is_(None)
    )
    return [_blob(row) for row in connection.execute(query.order_by(blob.c.sha256))]


def refused(connection: Connection) -> list[Blob]:
    """Return the contents the marketplace refused."""
    query = select(blob).where(blob.c.error.is_not(None)).order_by(blob.c.sha256)
    return [_blob(row) for row in connection.execute(query)]


def missing_here(connection: Connection) -> list[Blob]:
    """Return the contents that are known but not in the folder."""
    query = select(blob).where(blob.c.have_local == 0).order_by(blob.c.sha256)
    return [_blob(row) for row in connection.execute(query)]


def set_remote(tx: Transaction, digest: str, remote: Remote, upload_url: str = "") -> None:
    """Note what the marketplace has of a content."""
    tx.connection.execute(
        update(blob)
        .where(blob.c.sha256 == digest)
        .values(remote=remote, upload_url=upload_url or None, error=None)
    )
    tx.outbox = True


def forget_remote(tx: Transaction) -> None:
    """Ask again whether the marketplace has what lies here: it was restored from a backup."""
    here = update(blob).where(blob.c.have_local == 1)
    tx.connection.execute(here.values(remote="no", upload_url=None))
    tx.outbox = True


def set_local(tx: Transaction, digest: str, size: int, mime: str) -> None:
    """Note that a content was fetched into the folder."""
    tx.connection.execute(
        update(blob)
        .where(blob.c.sha256 == digest)
        .values(have_local=1, size=size, mime=mime, remote="yes")
    )


def refuse(tx: Transaction, digest: str, error: Document) -> None:
    """Note that the marketplace refused a content, and why."""
    tx.connection.execute(
        update(blob).where(blob.c.sha256 == digest).values(error=canonical(error))
    )
    tx.outbox = True


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
        error=parse_document(row.error) if row.error is not None else None,
    )
