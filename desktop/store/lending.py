"""Connections that stay open between loans."""

from collections import deque
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine

from desktop.store.sqlite_trouble import trouble_of


class Lender:
    """Lends connections and keeps them open between loans: a new one costs more than a query."""

    def __init__(self, engine: Engine, path: Path) -> None:
        """Lend connections of `engine` to the file `path`."""
        self._engine = engine
        self._path = path
        self._idle: deque[Connection] = deque()

    @contextmanager
    def lent(self) -> Generator[Connection]:
        """Lend a connection, rolled back after; where something failed another is lent next.

        What SQLite says of the file is raised as LocalTrouble.
        """
        connection: Connection | None = None
        try:
            connection = self._idle_one() or self._engine.connect()
            yield connection
            connection.rollback()
        except BaseException as error:
            if connection is not None:
                connection.close()
            trouble = trouble_of(error, self._path)
            if trouble is None:
                raise
            raise trouble from error
        self._idle.append(connection)

    def close(self) -> None:
        """Close what is not lent."""
        while self._idle:
            self._idle.pop().close()
        self._engine.dispose()

    def _idle_one(self) -> Connection | None:
        try:
            return self._idle.pop()
        except IndexError:
            return None
