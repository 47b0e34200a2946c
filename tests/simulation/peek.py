"""Reading a workstation's tables beside the program, in plain SQL: the judge trusts nobody."""

import json
import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from typing import NamedTuple

from desktop.domain.document import Document


class Row(NamedTuple):
    """An article or warehouse as it lies in the file."""

    id: str
    kind: str
    base_text: str | None
    local_text: str
    version: int
    seen_version: int
    deleted: bool
    want_delete: bool
    parked: str | None
    dirty: bool

    @property
    def base(self) -> Document | None:
        return json.loads(self.base_text) if self.base_text is not None else None

    @property
    def local(self) -> Document:
        return json.loads(self.local_text)


class Command(NamedTuple):
    """A row of the outbox."""

    seq: int
    key: str
    entity_id: str
    verb: str
    payload: str
    step: int | None
    state: str
    sent: str | None
    """The document a write on the wire is to leave."""


class Peek:
    """Looks into the file of one workstation; what it has read holds until the next commit."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._rows_read: dict[tuple[str, ...], list[Row]] = {}
        self._commands_read: dict[tuple[str, ...], list[Command]] = {}
        self._living: frozenset[str] | None = None

    def close(self) -> None:
        self._connection.close()

    def renew(self) -> None:
        """The file is another one than before: read it anew."""
        self._rows_read.clear()
        self._commands_read.clear()
        self._living = None

    @contextmanager
    def at_once(self) -> Generator[None]:
        """Look at one state of the file, for a block in which nobody writes."""
        self._connection.execute("BEGIN")
        try:
            yield
        finally:
            self._connection.execute("COMMIT")

    def row(self, ref: str) -> Row | None:
        found = self._rows("WHERE id = ?", ref)
        return found[0] if found else None

    def rows(self, kind: str) -> list[Row]:
        """The living ones, in the order of touching."""
        return list(self._rows("WHERE kind = ? AND deleted = 0 ORDER BY touched_seq", kind))

    def living(self) -> frozenset[str]:
        """The articles there are."""
        if self._living is None:
            query = "SELECT id FROM entity WHERE kind = 'article' AND deleted = 0"
            self._living = frozenset(row[0] for row in self._connection.execute(query))
        return self._living

    def commands(self, ref: str) -> list[Command]:
        return self._commands("WHERE entity_id = ? ORDER BY seq", ref)

    def in_state(self, state: str) -> list[Command]:
        return self._commands("WHERE state = ? ORDER BY seq", state)

    def conflicts(self, ref: str = "") -> list[tuple[str, str, str]]:
        """Article, path and theirs, of one article or of all."""
        return list(
            self._connection.execute(
                "SELECT entity_id, path, theirs FROM conflict WHERE ? IN ('', entity_id) "
                "ORDER BY entity_id, path",
                (ref,),
            )
        )

    def differences(self) -> list[tuple[str, str, str, str]]:
        """Article, path, sent and found, of the articles there are."""
        query = (
            "SELECT entity_id, path, sent, found FROM difference "
            "JOIN entity ON id = entity_id AND NOT deleted ORDER BY entity_id, path"
        )
        return list(self._connection.execute(query))

    def differing(self, ref: str) -> set[str]:
        """The paths of an article that are shown as kept otherwise."""
        query = "SELECT path FROM difference WHERE entity_id = ?"
        return {str(row[0]) for row in self._connection.execute(query, (ref,))}

    def fact(self, key: str) -> str:
        found = self._connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return str(found[0]) if found else ""

    def lines(self) -> dict[tuple[str, str], tuple[str, int]]:
        """Figure and version of every stock line."""
        return {
            (article, warehouse): (on_hand, version)
            for article, warehouse, on_hand, version in self._connection.execute(
                "SELECT article_id, warehouse_id, on_hand, version FROM stock"
            )
        }

    def pictures(self) -> list[str]:
        """What lies in the folder, by digest."""
        query = "SELECT sha256 FROM blob WHERE have_local = 1 ORDER BY sha256"
        return [str(row[0]) for row in self._connection.execute(query)]

    def refused_pictures(self) -> set[str]:
        query = "SELECT sha256 FROM blob WHERE error IS NOT NULL"
        return {str(row[0]) for row in self._connection.execute(query)}

    def _rows(self, where: str, *values: str) -> list[Row]:
        asked = where, *values
        if asked not in self._rows_read:
            query = (
                "SELECT id, kind, base, local, version, seen_version, deleted, want_delete, "
                f"parked, dirty FROM entity {where}"
            )
            self._rows_read[asked] = [Row(*row) for row in self._connection.execute(query, values)]
        return self._rows_read[asked]

    def _commands(self, where: str, *values: str) -> list[Command]:
        asked = where, *values
        if asked not in self._commands_read:
            query = (
                "SELECT seq, key, entity_id, verb, payload, step_id, state, sent "
                f"FROM outbox {where}"
            )
            self._commands_read[asked] = [
                Command(*row) for row in self._connection.execute(query, values)
            ]
        return self._commands_read[asked]
