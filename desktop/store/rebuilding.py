"""A new database made of the safety copy: what was unsent is there again exactly as it was.

Entities come back with the document and version they were based on, commands and frozen writes with
their keys, conflicts with both sides, differences as they were shown. So the next sync treats them
as if nothing had happened: it asks again about what was on the wire, reads the marketplace from the
beginning and merges.
"""

from dataclasses import dataclass

from desktop.base.paths import ShopFolder
from desktop.domain.document import (
    Document,
    mapping,
    object_list,
    parse_document,
    text,
    text_list,
)
from desktop.domain.ids import CommandKey
from desktop.store import conflicts, differences, entities, outbox
from desktop.store.database import Transaction
from desktop.store.entities import Entity
from desktop.store.facts import set_fact
from desktop.store.outbox import NewRow
from desktop.store.safety import KEPT_FACTS
from desktop.store.safety_file import SafetyFile

DOUBTFUL = "doubtful"
"""The fact that says: what is unsent here may have been sent already, after the copy was made."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What a safety copy holds: entities and commands as they were written, and lost lines."""

    entities: tuple[Document, ...]
    commands: tuple[Document, ...]
    unreadable: int

    def contents(self) -> set[str]:
        """Return the digests of pictures and documents the entities name."""
        found: set[str] = set()
        for item in self.entities:
            local = mapping(item.get("local"))
            found.update(text_list(local.get("images")))
            found.update(text(row.get("sha256")) for row in object_list(local.get("documents")))
        return found - {""}


def read_safety_copy(folder: ShopFolder) -> Kept:
    """Return what the safety copy of a shop holds."""
    file = SafetyFile(folder.unsynced)
    lines = [parse_document(line) for line in file.living()]
    known = {text(line.get("entity")) for line in lines if "command" not in line}
    commands = [line for line in lines if "command" in line]
    return Kept(
        tuple(line for line in lines if "command" not in line),
        tuple(line for line in commands if text(line.get("entity")) in known),
        file.damaged_lines() + sum(text(line.get("entity")) not in known for line in commands),
    )


def kept_facts(folder: ShopFolder) -> dict[str, str]:
    """Return the facts of the connection that lie beside the database; none where they cannot."""
    try:
        found = parse_document(folder.connection.read_bytes())
    except (OSError, ValueError):
        return {}
    return {key: text(found.get(key)) for key in KEPT_FACTS if text(found.get(key))}


def put_back(tx: Transaction, kept: Kept, facts: dict[str, str]) -> None:
    """Write everything into a new, empty database."""
    for key, value in facts.items():
        set_fact(tx, key, value)
    if kept.unreadable:
        set_fact(tx, DOUBTFUL, "1")
    entities.save_many(tx, [_entity(line) for line in kept.entities])
    for line in kept.entities:
        identity = text(line.get("entity"))
        conflicts.open_all(
            tx,
            [
                conflicts.from_document(identity, text(item.get("path")), item)
                for item in object_list(line.get("conflicts"))
            ],
        )
        differences.record(
            tx,
            [
                differences.from_document(identity, text(item.get("path")), item)
                for item in object_list(line.get("differences"))
            ],
        )
    # Once more, for whether a thing has something to send depends on its conflicts.
    entities.save_many(tx, [_entity(line) for line in kept.entities if line.get("conflicts")])
    outbox.add(tx, [_row(line) for line in kept.commands])


def _entity(line: Document) -> Entity:
    kind: entities.EntityKind = "warehouse" if line.get("kind") == "warehouse" else "article"
    base, parked = line.get("base"), line.get("parked")
    return Entity(
        id=text(line.get("entity")),
        kind=kind,
        tid=text(line.get("tid")),
        base=base if isinstance(base, dict) else None,
        version=_number(line, "base_version"),
        seen_version=_number(line, "seen_version"),
        local=mapping(line.get("local")),
        deleted=False,
        want_delete=bool(line.get("want_delete")),
        parked=parked if isinstance(parked, dict) else None,
        touched_seq=0,
    )


def _row(line: Document) -> NewRow:
    if_match, sent, error = (line.get(name) for name in ("if_match", "sent", "error"))
    states: dict[str, outbox.RowState] = {"sending": "sending", "parked": "parked"}
    return NewRow(
        CommandKey(text(line.get("command"))),
        text(line.get("entity")),
        outbox.any_verb(text(line.get("verb"))),
        mapping(line.get("payload")),
        states.get(text(line.get("state")), "ready"),
        if_match=if_match if isinstance(if_match, int) else None,
        sent=sent if isinstance(sent, dict) else None,
        tries=_number(line, "tries"),
        error=error if isinstance(error, dict) else None,
    )


def _number(line: Document, name: str) -> int:
    found = line.get(name)
    return found if isinstance(found, int) else 0
