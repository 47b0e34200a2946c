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
from operator import itemgetter
from typing import cast

import pytest
from sqlalchemy import Connection
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.elements import ClauseElement

Values = Mapping[str, object]
Given = Values | list[Values] | None
Row = tuple[object, ...]
DIALECT = SQLiteDialect_pysqlite(paramstyle="named")
BEGINNINGS = frozenset({"BEGIN", "BEGIN IMMEDIATE"})
DRIVER = "driver of the simulation"
"""Where a connection remembers the one of sqlite3 it stands for, as long as it is lent."""


class Rows:
    """What an execution gave, as far as the program asks for it; columns are attributes too."""

    def __init__(self, cursor: sqlite3.Cursor, shape: type[Row]) -> None:
        self._lines = list(map(shape, cursor)) if cursor.description else []
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


@dataclass(slots=True)
class Plan:
    """A statement compiled for the columns it is given."""

    sql: str
    constant: dict[str, object]
    """What the statement binds and is not given."""
    shape: type[Row] = tuple

    def run(self, driver: sqlite3.Connection, given: Given) -> Rows:
        constant = self.constant
        if isinstance(given, list):
            lines = [{**constant, **values} for values in given] if constant else given
            cursor = driver.executemany(self.sql, lines)
        else:
            cursor = driver.execute(self.sql, {**constant, **given} if given else constant)
        if cursor.description and self.shape is tuple:
            columns = enumerate(column[0] for column in cursor.description)
            members = {name: property(itemgetter(number)) for number, name in columns}
            self.shape = type("Row", (tuple,), members)
        return Rows(cursor, self.shape)


@dataclass
class Plans:
    """Every statement the program holds, compiled when it is first run."""

    held: dict[int, ClauseElement] = field(default_factory=dict[int, ClauseElement])
    ready: dict[tuple[int, tuple[str, ...]], Plan | None] = field(
        default_factory=dict[tuple[int, tuple[str, ...]], Plan | None]
    )

    def of(self, statement: object, given: Given) -> Plan | None:
        """Return the plan of a statement, None where SQLAlchemy itself is needed."""
        first = (given[0] if given else ()) if isinstance(given, list) else given or ()
        key = id(statement), tuple(first)
        try:
            return self.ready[key]
        except KeyError:
            if key[0] not in self.held:
                return None
            return self.ready.setdefault(key, _compiled(self.held[key[0]], key[1]))


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
    usual_text = cast("Callable[..., object]", Connection.exec_driver_sql)

    def execute(self: Connection, statement: object, parameters: Given = None) -> object:
        plan = plans.of(statement, parameters)
        if plan is None:
            return usual(self, statement, parameters)
        return plan.run(vars(self).get(DRIVER) or _driver(self), parameters)

    def begin(self: Connection, statement: str, parameters: Given = None) -> object:
        if statement in BEGINNINGS:
            return (vars(self).get(DRIVER) or _driver(self)).execute(statement)
        return usual_text(self, statement, parameters)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Connection, "execute", execute)
        patch.setattr(Connection, "exec_driver_sql", begin)
        for how, usual_ending in (("commit", Connection.commit), ("rollback", Connection.rollback)):
            patch.setattr(Connection, how, _ending(how, usual_ending))
        yield


def _ending(how: str, usual: Callable[[Connection], None]) -> Callable[[Connection], None]:
    def ended(self: Connection) -> None:
        driver = vars(self).get(DRIVER) or _driver(self)
        if self.in_transaction():
            # Something went the usual way, so SQLAlchemy has a transaction to end as well.
            usual(self)
        elif driver.in_transaction:
            driver.execute(how)

    return ended


def _driver(connection: Connection) -> sqlite3.Connection:
    driver = vars(connection)[DRIVER] = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    return driver


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
    given = frozenset(names)
    constant = {name: value for name, value in compiled.params.items() if name not in given}
    return Plan(str(compiled), constant)
