"""The program's own statements, compiled once and run as they are: the same SQL, sooner.

SQLAlchemy looks a statement up, binds and wraps rows at every execution, which takes ten times as
long as SQLite takes for the answer. What the program built once, when it was loaded, is compiled
here once, by SQLAlchemy, and handed to the same connection; everything else goes the usual way.
"""

import sqlite3
import sys
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import cast

import pytest
from sqlalchemy import Connection
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.elements import ClauseElement

Values = Mapping[str, object]
Given = Values | list[Values] | None
DIALECT = SQLiteDialect_pysqlite()
DRIVER = "driver of the simulation"
"""Where a connection remembers the one of sqlite3 it stands for, as long as it is lent."""


class Row(sqlite3.Row):
    """A row whose columns are attributes too."""

    def __getattr__(self, name: str) -> object:
        return self[name]


class Rows:
    """What an execution gave, as far as the program asks for it."""

    def __init__(self, cursor: sqlite3.Cursor) -> None:
        self._lines: list[Row] = cursor.fetchall() if cursor.description else []
        self.rowcount = cursor.rowcount
        self.inserted_primary_key = (cursor.lastrowid,)

    def __iter__(self) -> Iterator[Row]:
        return iter(self._lines)

    def all(self) -> list[Row]:
        return self._lines

    def scalars(self) -> list[object]:
        return [line[0] for line in self._lines]

    def scalar(self) -> object:
        return self._lines[0][0] if self._lines else None

    def scalar_one(self) -> object:
        (line,) = self._lines
        return line[0]

    def one_or_none(self) -> Row | None:
        if not self._lines:
            return None
        (line,) = self._lines
        return line


@dataclass(frozen=True)
class Plan:
    """A statement compiled for the columns it is given."""

    sql: str
    names: tuple[str, ...]
    constant: Values

    def run(self, driver: sqlite3.Connection, given: Given) -> Rows:
        cursor = driver.cursor()
        cursor.row_factory = Row
        if isinstance(given, list):
            cursor.executemany(self.sql, [self._bound(values) for values in given])
        else:
            cursor.execute(self.sql, self._bound(given or {}))
        return Rows(cursor)

    def _bound(self, given: Values) -> tuple[object, ...]:
        constant = self.constant
        return tuple(given[name] if name in given else constant[name] for name in self.names)


@dataclass
class Plans:
    """Every statement the program holds, compiled when it is first run."""

    held: dict[int, ClauseElement] = field(default_factory=dict[int, ClauseElement])
    ready: dict[tuple[int, tuple[str, ...]], Plan | None] = field(
        default_factory=dict[tuple[int, tuple[str, ...]], Plan | None]
    )

    def of(self, statement: object, given: Given) -> Plan | None:
        """Return the plan of a statement, None where SQLAlchemy itself is needed."""
        if id(statement) not in self.held:
            return None
        first = (given[0] if given else {}) if isinstance(given, list) else given or {}
        key = id(statement), tuple(first)
        if key not in self.ready:
            self.ready[key] = _compiled(self.held[key[0]], key[1])
        return self.ready[key]


def program_statements() -> Plans:
    """Find what the modules of the store have built when they were loaded."""
    plans = Plans()
    for name, module in list(sys.modules.items()):
        if name.startswith("desktop.store."):
            for found in _values_of(vars(module)):
                if isinstance(found, ClauseElement) and found.supports_execution:
                    plans.held[id(found)] = found
    return plans


@contextmanager
def run_prepared() -> Generator[None]:
    """Run the program's own statements prepared, for a block."""
    plans = program_statements()
    usual = cast("Callable[..., object]", Connection.execute)

    def execute(self: Connection, statement: object, parameters: Given = None) -> object:
        plan = plans.of(statement, parameters)
        if plan is None:
            return usual(self, statement, parameters)
        driver = vars(self).get(DRIVER)
        if driver is None:
            driver = vars(self)[DRIVER] = self.connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        return plan.run(driver, parameters)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Connection, "execute", execute)
        yield


def _values_of(names: Mapping[str, object]) -> Iterator[object]:
    for value in names.values():
        yield value
        if type(value) is dict:
            yield from cast("dict[object, object]", value).values()


def _compiled(statement: ClauseElement, names: tuple[str, ...]) -> Plan | None:
    compiled = statement.compile(dialect=DIALECT, column_keys=list(names))
    assert isinstance(compiled, SQLCompiler)
    if compiled.post_compile_params or compiled.literal_execute_params:
        return None
    return Plan(str(compiled), tuple(compiled.positiontup or ()), compiled.params)
