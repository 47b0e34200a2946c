"""The safety copy: everything that nobody else has, written a second time beside the database.

What the marketplace has confirmed can be fetched again; what waits, is frozen, parked, in conflict
or in difference cannot. Every transaction that changes such a thing writes it here, on the disk
before the commit; `rebuilding.py` reads it back. Source: sync design, §2.10.
"""

import errno
import json
from collections.abc import Collection, Iterator
from pathlib import Path

from sqlalchemy import Connection, select

from desktop.base.files import write_atomically
from desktop.domain.document import canonical
from desktop.domain.errors import LocalTrouble
from desktop.store.among import is_among, these
from desktop.store.database import Transaction
from desktop.store.safety_file import Line, SafetyFile, body_of
from desktop.store.tables import conflict, difference, entity, meta, outbox

CHUNK = 400
KEPT_FACTS: tuple[str, ...] = (
    "account",
    "account_name",
    "url",
    "token_variable",
    "device",
    "epoch",
    "paused",
    "metered",
)
"""What has to survive the database; the token is not among the facts at all."""
NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


class SafetyCopy:
    """Writes what a transaction leaves unsent; one transaction at a time."""

    def __init__(self, file: SafetyFile, connection: Path) -> None:
        """Write what is unsent to `file`, and the facts of the connection to `connection`."""
        self._file = file
        self._connection = connection
        self._written: Transaction | None = None

    def write(self, tx: Transaction) -> None:
        """Write what `tx` has changed, before it is committed; LocalTrouble if it cannot be."""
        try:
            if tx.facts_changed:
                write_facts(tx.connection, self._connection)
            if tx.entities or tx.commands:
                self._file.add(_lines(tx.connection, tx.entities, tx.commands))
        except OSError as error:
            code = "disk-full" if error.errno in NO_ROOM else "database-not-writable"
            raise LocalTrouble(code, path=tx.path) from error
        self._written = tx

    def keep(self) -> None:
        """The transaction is committed."""
        self._file.keep()

    def take_back(self, tx: Transaction) -> None:
        """The transaction was not committed."""
        if self._written is tx:
            self._file.take_back()
        self._written = None

    def write_anew(self, tx: Transaction) -> None:
        """Make the file what the database says, for a crash may have left more in it."""
        write_facts(tx.connection, self._connection)
        self._file.replace(line for line in _everything(tx.connection) if not line.over)

    def contradictions(self, connection: Connection) -> list[str]:
        """Return what the database says otherwise than the file ever did; damage, in one of them.

        What the file says last may never have been committed, so its earlier lines count too.
        """
        said = self._file.history()
        return [
            line.name
            for line in _everything(connection)
            if line.name in said and body_of(line) not in said[line.name]
        ]


def write_facts(connection: Connection, path: Path) -> None:
    """Keep the facts of the connection beside the database; never a secret is among them."""
    known = connection.execute(select(meta).where(meta.c.key.in_(KEPT_FACTS)))
    wanted = canonical({row.key: row.value for row in known}).encode()
    if not path.is_file() or path.read_bytes() != wanted:
        write_atomically(path, wanted)


def _everything(connection: Connection) -> list[Line]:
    keys = connection.execute(select(outbox.c.key)).scalars().all()
    return _lines(connection, _unsent_entities(connection), keys)


def _lines(
    connection: Connection, identities: Collection[str], keys: Collection[str]
) -> list[Line]:
    return [*_entity_lines(connection, identities), *_row_lines(connection, keys)]


_WAITS = (
    ((entity.c.dirty == 1) | entity.c.parked.is_not(None) | entity.c.base.is_(None))
    & (entity.c.deleted == 0)
    | (entity.c.id.in_(select(difference.c.entity_id)) & (entity.c.deleted == 0))
    | entity.c.id.in_(select(conflict.c.entity_id))
    | entity.c.id.in_(select(outbox.c.entity_id))
)


_DIFFERENCES = (
    select(difference).where(is_among(difference.c.entity_id)).order_by(difference.c.path)
)


def _unsent_entities(connection: Connection) -> set[str]:
    return set(connection.execute(select(entity.c.id).where(_WAITS)).scalars())


def _entity_lines(connection: Connection, identities: Collection[str]) -> Iterator[Line]:
    wanted = sorted(identities)
    for start in range(0, len(wanted), CHUNK):
        chunk = wanted[start : start + CHUNK]
        clashes: dict[str, list[str]] = {}
        for row in connection.execute(
            select(conflict).where(conflict.c.entity_id.in_(chunk)).order_by(conflict.c.path)
        ):
            clashes.setdefault(row.entity_id, []).append(
                f'{{"path":{_quoted(row.path)},"base":{row.base},"theirs":{row.theirs},'
                f'"theirs_version":{row.theirs_version},"theirs_by":{_quoted(row.theirs_by)},'
                f'"theirs_at":{_quoted(row.theirs_at)}}}'
            )
        otherwise: dict[str, list[str]] = {}
        for row in connection.execute(_DIFFERENCES, these(chunk)):
            otherwise.setdefault(row.entity_id, []).append(
                f'{{"path":{_quoted(row.path)},"sent":{row.sent},"found":{row.found},'
                f'"at":{_quoted(row.at_display)}}}'
            )
        waiting = select(entity).where(entity.c.id.in_(chunk), _WAITS)
        rows = {row.id: row for row in connection.execute(waiting)}
        for identity in chunk:
            name = f'{{"entity":{_quoted(identity)}'
            row = rows.get(identity)
            if row is None:
                yield Line(name, "", over=True)
                continue
            # The documents lie in the table in their one spelling: nothing is read or written anew.
            yield Line(
                name,
                f',"kind":{_quoted(row.kind)},"tid":{_quoted(row.tid or "")}'
                f',"base_version":{row.version},"seen_version":{row.seen_version}'
                f',"base":{row.base or "null"},"local":{row.local}'
                f',"want_delete":{row.want_delete},"parked":{row.parked or "null"}'
                f',"conflicts":[{",".join(clashes.get(identity, ()))}]'
                f"{_differences(otherwise.get(identity))}",
            )


def _differences(found: list[str] | None) -> str:
    return f',"differences":[{",".join(found)}]' if found else ""


def _row_lines(connection: Connection, keys: Collection[str]) -> Iterator[Line]:
    wanted = sorted(keys)
    for start in range(0, len(wanted), CHUNK):
        chunk = wanted[start : start + CHUNK]
        query = select(outbox).where(outbox.c.key.in_(chunk)).order_by(outbox.c.seq)
        found = connection.execute(query).all()
        for row in found:
            if_match = "null" if row.if_match is None else row.if_match
            yield Line(
                f'{{"command":{_quoted(row.key)}',
                f',"entity":{_quoted(row.entity_id)},"verb":{_quoted(row.verb)}'
                f',"payload":{row.payload},"if_match":{if_match},"sent":{row.sent or "null"}'
                f',"state":{_quoted(row.state)},"tries":{row.tries},"error":{row.error or "null"}',
            )
        gone = set(chunk) - {row.key for row in found}
        yield from (Line(f'{{"command":{_quoted(key)}', "", over=True) for key in sorted(gone))


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
