"""The marketplace's database: opened once, written by one seller's transaction at a time."""

import sqlite3
import threading
from collections.abc import Generator
from contextlib import contextmanager, nullcontext
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from desktop.practice.tables import metadata

# SQLite's WAL mode can corrupt a database below these (WAL-reset bug).
SOUND_WAL = ((3, 51, 3), (3, 50, 7), (3, 44, 6))


class Database:
    """Durable transactions on any SQLAlchemy URL; made for SQLite and PostgreSQL.

    Writers exclude each other: on SQLite by one lock and `BEGIN IMMEDIATE`, elsewhere by the lock
    they take on the seller's row. Readers see the last commit.
    """

    def __init__(self, url: str) -> None:
        # A connection that the database closed meanwhile is replaced before it is used.
        self._sqlite = make_url(url).get_backend_name() == "sqlite"
        self._writer = create_engine(url, hide_parameters=True, pool_pre_ping=not self._sqlite)
        self._turn = threading.Lock()
        if self._sqlite:
            self._reader = create_engine(url, hide_parameters=True)
            _prepare_sqlite(self._writer, "BEGIN IMMEDIATE")
            _prepare_sqlite(self._reader, "BEGIN")
        else:
            # One view for all questions of a reader: tombstones may be forgotten between two.
            self._reader = self._writer.execution_options(isolation_level="REPEATABLE READ")

    def make_tables(self) -> None:
        """Make what is missing; one process does it before others open the same database."""
        metadata.create_all(self._writer)

    @contextmanager
    def writing(self) -> Generator[Connection]:
        """One transaction: committed and on disk at the end, undone if an error passes."""
        with self._turn if self._sqlite else nullcontext(), self._writer.begin() as connection:
            yield connection

    @contextmanager
    def reading(self) -> Generator[Connection]:
        """One consistent view, never written through."""
        with self._reader.begin() as connection:
            yield connection

    def close(self) -> None:
        """Give back every connection."""
        self._writer.dispose()
        self._reader.dispose()


def sqlite_url(path: Path) -> str:
    """The address of a SQLite file."""
    return f"sqlite:///{path}"


def wal_is_sound(version: tuple[int, int, int]) -> bool:
    """Whether this SQLite has the WAL-reset fix."""
    return version >= SOUND_WAL[0] or any(
        version[:2] == fixed[:2] and version >= fixed for fixed in SOUND_WAL[1:]
    )


def _prepare_sqlite(engine: Engine, begin: str) -> None:
    journal = "WAL" if wal_is_sound(sqlite3.sqlite_version_info) else "DELETE"

    def on_connect(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
        # Python's driver must not begin transactions by itself: it would begin them too late.
        setattr(connection, "isolation_level", None)  # noqa: B010 - not in the DBAPI protocol
        cursor = connection.cursor()
        for pragma in (
            f"journal_mode={journal}",
            "synchronous=FULL",
            "foreign_keys=ON",
            "busy_timeout=20000",
            "trusted_schema=OFF",
        ):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    def on_begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    event.listen(engine, "connect", on_connect)
    event.listen(engine, "begin", on_begin)
