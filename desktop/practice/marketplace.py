"""The marketplace as one object: database, taxonomy, files and staff, opened together."""

import uuid
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Connection, delete, func, insert, select, update

from desktop.base.data import resource
from desktop.practice import clock, limits
from desktop.practice.catalogue import Catalogue, read_catalogue
from desktop.practice.database import Database, sqlite_url
from desktop.practice.features import Features
from desktop.practice.imports import drop_old_imports
from desktop.practice.keys import drop_old_keys
from desktop.practice.media import Media
from desktop.practice.media_store import store_at
from desktop.practice.staff import Staff
from desktop.practice.store_facts import EPOCH, fact, note_fact
from desktop.practice.tables import documents, sellers
from desktop.practice.tokens import register

TAXONOMY = "taxonomy.json"
DATABASE_FILE = "marketplace.db"


@dataclass(frozen=True, slots=True)
class Keeping:
    """Where a marketplace keeps what it has, and what it can do.

    `data` is a folder for tokens and for uploads under way; `database` any SQLAlchemy URL, else a
    SQLite file in `data`; `media` a bucket (`s3://…`), else a folder in `data`. Plain data, so
    that worker processes can be given it.
    """

    data: Path
    database: str | None = None
    media: str | None = None
    features: Features = field(default_factory=Features)


@dataclass(frozen=True, slots=True)
class Marketplace:
    """Everything the server serves; `close` gives the database back."""

    database: Database
    catalogue: Catalogue
    media: Media
    staff: Staff
    features: Features

    def add_seller(self, name: str, token: str) -> int:
        """Open an account and let a token sign in to it; the seller's number."""
        with self.database.writing() as connection:
            # The database numbers accounts: two that are opened at once get two numbers.
            number = connection.execute(
                insert(sellers)
                .values(name=name, seq=0, feed_floor=0, articles_made=0, warehouses_made=0)
                .returning(sellers.c.id)
            ).scalar_one()
            register(connection, token, number)
        return number

    def admit(self, token: str, seller_id: int | None) -> None:
        """Let a token sign in as a seller, or as staff."""
        with self.database.writing() as connection:
            register(connection, token, seller_id)

    def first_seller(self) -> int | None:
        """The number of the oldest account, `None` in a new store."""
        with self.database.reading() as connection:
            return connection.scalar(select(func.min(sellers.c.id)))

    def compact(self, tombstones_older_than_days: int) -> None:
        """Forget old tombstones; cursors from before them are dead from now on."""
        oldest = clock.days_ago(tombstones_older_than_days)
        with self.database.writing() as connection:
            _purge(connection, oldest)

    def close(self) -> None:
        """Give the database back."""
        self.database.close()


def open_marketplace(keeping: Keeping) -> Marketplace:
    """Open a store, made on first use, and tidy what has expired."""
    keeping.data.mkdir(parents=True, exist_ok=True, mode=0o700)
    database = _database_of(keeping)
    database.make_tables()
    with database.writing() as connection:
        if fact(connection, EPOCH) is None:
            note_fact(connection, EPOCH, uuid.uuid4().hex)
        drop_old_keys(connection)
        drop_old_imports(connection)
    marketplace = _joined(keeping, database)
    marketplace.media.forget_old_uploads()
    keeps = keeping.features.tombstones
    marketplace.compact(limits.TOMBSTONE_RETENTION_DAYS if keeps else -1)
    return marketplace


def join_marketplace(keeping: Keeping) -> Marketplace:
    """Open a store that another process has opened and keeps tidy."""
    return _joined(keeping, _database_of(keeping))


def _database_of(keeping: Keeping) -> Database:
    return Database(keeping.database or sqlite_url(keeping.data / DATABASE_FILE))


def _joined(keeping: Keeping, database: Database) -> Marketplace:
    catalogue = read_catalogue(resource(TAXONOMY))
    store = store_at(keeping.media, keeping.data / "media")
    media = Media(database, store, keeping.data / "uploads")
    staff = Staff(database, catalogue, keeping.features)
    return Marketplace(database, catalogue, media, staff, keeping.features)


def _purge(connection: Connection, oldest: str) -> None:
    old = (documents.c.deleted.is_(True), documents.c.changed_at < oldest)
    newest = connection.execute(
        select(documents.c.seller_id, func.max(documents.c.seq).label("seq"))
        .where(*old)
        .group_by(documents.c.seller_id)
        .order_by(documents.c.seller_id)
    ).all()
    for row in newest:
        connection.execute(
            update(sellers).where(sellers.c.id == row.seller_id).values(feed_floor=row.seq)
        )
    connection.execute(delete(documents).where(*old))
