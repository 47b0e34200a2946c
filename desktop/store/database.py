"""The only opener of a shop's SQLite file: settings, one writer, readers, news of commits.

Writers take one in-process lock and `BEGIN IMMEDIATE`; readers use connections that cannot write.
WAL is used only on versions of SQLite without the WAL-reset bug (3.7.0-3.51.2). Every commit
publishes the `Changes` it made to the listeners given at construction, after the commit.
Source: sync design, §2.10; architecture, traps 3-5 and 8.
"""

import os
import sqlite3
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeAlias

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from desktop.base.crash_points import CrashPoint, pass_by
from desktop.base.paths import ShopFolder
from desktop.domain.errors import LocalTrouble
from desktop.domain.ids import ArticleId
from desktop.domain.taxonomy import fold
from desktop.store.lending import Lender
from desktop.store.soundness import misspelt, mistyped
from desktop.store.turns import Turns

APPLICATION_ID = 0x54574F53
BUSY_TIMEOUT_MS = 5000
PIECE = 256
"""Pages of the file that are copied at a time, 1 MB."""

_in_transaction: ContextVar[bool] = ContextVar("in_transaction", default=False)
_in_reading: ContextVar[bool] = ContextVar("in_reading", default=False)


@dataclass(frozen=True, slots=True)
class Changes:
    """What a commit touched, so that screens know what to read again; never the values."""

    articles: frozenset[ArticleId] = frozenset()
    warehouses: bool = False
    reference: bool = False
    outbox: bool = False
    urgent: bool = False
    """Something that should go at once, such as stock."""


Listener = Callable[[Changes], None]
Passed = Callable[[int, int, int], None]
"""Is told of a copy: the status, the pages that remain, all pages."""
Reading: TypeAlias = Connection
"""A connection inside a transaction, for rooms that only pass it on."""


class Transaction:
    """One unit of work: a connection, and what it has touched so far.

    `entities` and `commands` are what the safety copy has to look at before the commit.
    """

    def __init__(self, connection: Connection, path: Path) -> None:
        """Wrap a connection to the file `path` on which the transaction has begun."""
        self.connection = connection
        self.path = path
        self.entities: set[str] = set()
        self.commands: set[str] = set()
        self.facts_changed = False
        self.articles: set[ArticleId] = set()
        self.warehouses = False
        self.reference = False
        self.outbox = False
        self.urgent = False

    def touch(self, article: ArticleId) -> None:
        """Note that an article looks different after the commit."""
        self.articles.add(article)

    def changes(self) -> Changes:
        """Return what the listeners will be told."""
        return Changes(
            frozenset(self.articles), self.warehouses, self.reference, self.outbox, self.urgent
        )


class Safety(Protocol):
    """What has to be on the disk beside the database before a commit counts."""

    def write(self, tx: Transaction, /) -> None:
        """Write what `tx` has changed, before it is committed."""
        ...

    def keep(self) -> None:
        """Let it stand: the transaction is committed."""
        ...

    def take_back(self, tx: Transaction, /) -> None:
        """Make it undone, if `tx` wrote anything: it was not committed."""
        ...


class _Careless:
    """Keeps nothing beside a database that may be lost."""

    def write(self, tx: Transaction, /) -> None:
        pass

    def keep(self) -> None:
        pass

    def take_back(self, tx: Transaction, /) -> None:
        pass


class Database:
    """A shop's mirror, opened."""

    def __init__(
        self,
        folder: ShopFolder,
        *,
        before_commit: Callable[[Transaction], None],
        safety: Safety | None = None,
        listeners: Sequence[Listener] = (),
        at: CrashPoint = pass_by,
        durable: bool = True,
        left: Callable[[], None] = lambda: None,
    ) -> None:
        """Open the file of `folder`; `before_commit` keeps derived tables in step.

        `at` is told the places `C1` and `C2`; `left` is called when the file is let go. Not
        `durable`: nothing is forced to the disk, for shops that live for a moment only.
        """
        self._path = folder.database
        self._before_commit = before_commit
        self._safety = safety or _Careless()
        self._listeners = list(listeners)
        self._at = at
        self._left = left
        self._courtesy: Callable[[], None] = _nobody
        self._turns = Turns()
        self._writer = Lender(_engine(self._path, read_only=False, durable=durable), self._path)
        self._reader = Lender(_engine(self._path, read_only=True, durable=durable), self._path)

    @property
    def path(self) -> Path:
        """The database file."""
        return self._path

    def listen(self, listener: Listener) -> None:
        """Have one more listener told of commits from now on; before other threads start."""
        self._listeners.append(listener)

    @contextmanager
    def transaction(self) -> Generator[Transaction]:
        """Run a block as one transaction: all of it or nothing; listeners are told afterwards."""
        assert not _in_transaction.get(), "a transaction never opens another"
        assert not _in_reading.get(), "a reading ends before a transaction begins"
        with self._turns.taken():
            marker = _in_transaction.set(True)
            try:
                with self._writer.lent() as connection:
                    connection.exec_driver_sql("BEGIN IMMEDIATE")
                    unit = Transaction(connection, self._path)
                    try:
                        yield unit
                        self._before_commit(unit)
                        self._safety.write(unit)
                        self._at("C1")
                        connection.commit()
                    except BaseException:
                        self._safety.take_back(unit)
                        connection.rollback()
                        raise
                    self._safety.keep()
            finally:
                _in_transaction.reset(marker)
        self._at("C2")
        changes = unit.changes()
        if changes != Changes():
            for listener in self._listeners:
                listener(changes)

    def let_first(self, courtesy: Callable[[], None]) -> None:
        """Have `courtesy` called before each piece of long work; it returns when that may go on."""
        self._courtesy = courtesy

    def give_way(self) -> None:
        """Let whoever is in a hurry go first; called between two pieces of long work."""
        self._courtesy()

    def is_shared(self) -> bool:
        """Tell whether several threads have written lately, and one may wait for another."""
        return self._turns.is_shared()

    @contextmanager
    def reading(self) -> Generator[Connection]:
        """Give a connection that cannot write, with one consistent view for the block.

        Never one inside another: without WAL the inner one would wait for a writer that waits for
        the outer one.
        """
        assert not _in_reading.get(), "a reading never opens another"
        marker = _in_reading.set(True)
        try:
            with self._reader.lent() as connection:
                connection.exec_driver_sql("BEGIN")
                yield connection
        finally:
            _in_reading.reset(marker)

    def copy_into(self, other: sqlite3.Connection, passed: Passed) -> None:
        """Copy the whole file piece by piece; a write meanwhile waits for one piece.

        Copied is from the connection that writes: SQLite carries over what is written through it
        meanwhile, and begins anew only for other processes. `passed` is told how it stands after
        each piece. Errors are SQLite's own.
        """

        def let_others(status: int, remaining: int, total: int) -> None:
            passed(status, remaining, total)
            self._turns.give()
            self._turns.take()

        with self._turns.taken():
            with self._writer.lent() as connection:
                source = connection.connection.driver_connection
            assert isinstance(source, sqlite3.Connection)
            source.backup(other, pages=PIECE, progress=let_others, sleep=0.005)
            # The copied pages would stay in memory as long as the shop is open.
            source.execute("PRAGMA shrink_memory")

    def data_version(self) -> int | None:
        """Return a number that changes when another process commits; None while we write."""
        if not self._turns.take_if_free():
            return None
        try:
            with self._writer.lent() as connection:
                return int(connection.exec_driver_sql("PRAGMA data_version").scalar_one())
        finally:
            self._turns.give()

    def quick_check(self) -> list[str]:
        """Return what a quick look finds wrong with the file; empty when it seems sound."""
        return self._found_by(lambda at: _said(at, "quick_check(10)") or misspelt(at))

    def check(self) -> list[str]:
        """Return what is wrong with the file and what lies in it; empty when it is sound."""
        return self._found_by(
            lambda at: _said(at, "integrity_check") or misspelt(at) or _contradictions(at)
        )

    def _found_by(self, look: Callable[[Connection], list[str]]) -> list[str]:
        try:
            with self._reader.lent() as connection:
                return look(connection)
        except LocalTrouble as trouble:
            if trouble.code == "database-locked":
                raise
            return [trouble.code]

    def close(self) -> None:
        """Let go of the file."""
        self._writer.close()
        self._reader.close()
        self._left()


def _nobody() -> None:
    """Nobody is in a hurry."""


def assert_no_transaction() -> None:
    """Stop a network call made while a transaction is open: a programming error."""
    if _in_transaction.get():
        raise AssertionError("network call inside a database transaction")


def wal_is_safe(version: tuple[int, ...]) -> bool:
    """Tell whether a version of SQLite is free of the WAL-reset corruption bug."""
    if version >= (3, 51, 3):
        return True
    return (3, 50, 7) <= version < (3, 51) or (3, 44, 6) <= version < (3, 45)


def _engine(path: Path, *, read_only: bool, durable: bool) -> Engine:
    engine = create_engine(
        f"sqlite:///{path}",
        connect_args={"timeout": BUSY_TIMEOUT_MS / 1000, "check_same_thread": False},
        poolclass=QueuePool,
        pool_size=1 if not read_only else 4,
        max_overflow=0 if not read_only else -1,
    )

    @event.listens_for(engine, "connect")
    def configure(connection: sqlite3.Connection, _record: object) -> None:
        # SQLAlchemy must not begin transactions for us: pysqlite's own BEGIN is deferred and
        # loses updates between two writers.
        connection.isolation_level = None
        connection.create_function("folded", 1, fold, deterministic=True)
        for pragma in _pragmas(read_only=read_only, durable=durable):
            connection.execute(f"PRAGMA {pragma}")

    return engine


def _pragmas(*, read_only: bool, durable: bool) -> tuple[str, ...]:
    wal = wal_is_safe(sqlite3.sqlite_version_info)
    common = (
        f"busy_timeout={BUSY_TIMEOUT_MS}",
        "foreign_keys=ON",
        "trusted_schema=OFF",
        "cell_size_check=ON",
        "mmap_size=0",
        "temp_store=MEMORY",
    )
    if read_only:
        return (*common, "query_only=ON")
    if not durable:
        return (*common, "journal_mode=MEMORY", "synchronous=OFF")
    # Without WAL a big transaction that spills its cache locks readers out until it ends.
    return (
        *common,
        f"journal_mode={'WAL' if wal else 'DELETE'}",
        f"synchronous={'FULL' if wal else 'EXTRA'}",
        "fullfsync=ON",
        "checkpoint_fullfsync=ON",
        "cache_size=-131072",
        "cache_spill=OFF",
    )


def _contradictions(connection: Connection) -> list[str]:
    return [*mistyped(connection), *_said(connection, "foreign_key_check")]


def _said(connection: Connection, pragma: str) -> list[str]:
    rows = connection.exec_driver_sql(f"PRAGMA {pragma}").all()
    return [" ".join(map(str, row)) for row in rows if tuple(row) != ("ok",)]


def secure(path: Path) -> None:
    """Create the file readable by its owner only, before SQLite would with the default mode."""
    if not path.exists():
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
