"""Connections that stay open between loans."""

from collections import deque
from collections.abc import Generator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine


class Lender:
    """Lends connections and keeps them open between loans: a new one costs more than a query."""

    def __init__(self, engine: Engine) -> None:
        """Lend connections of `engine`."""
        self._engine = engine
        self._idle: deque[Connection] = deque()

    @contextmanager
    def lent(self) -> Generator[Connection]:
        """Lend a connection, rolled back after; where something failed another is lent next."""
        try:
            connection = self._idle.pop()
        except IndexError:
            connection = self._engine.connect()
        try:
            yield connection
            connection.rollback()
        except BaseException:
            connection.close()
            raise
        self._idle.append(connection)

    def close(self) -> None:
        """Close what is not lent."""
        while self._idle:
            self._idle.pop().close()
        self._engine.dispose()
