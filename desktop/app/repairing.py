"""Guided repair: what is damaged is set aside, what was unsent is kept, the rest is fetched again.

A crash at any moment leaves either the old database in its place or none, and `repair` begins
anew; the safety copy is read and never touched.
"""

import shutil
from collections.abc import Callable, Generator, Iterable
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.base.files import exclusive, sync_folder
from desktop.base.paths import ShopFolder
from desktop.domain.document import text
from desktop.domain.errors import DAMAGE, LocalTrouble
from desktop.domain.ids import CommandKey, Sha256
from desktop.pictures.blobs import BlobFolder
from desktop.pictures.sniff import sniff
from desktop.store import blobs, entities, outbox
from desktop.store.article_index import rebuild
from desktop.store.backups import back_up
from desktop.store.blobs import Blob
from desktop.store.database import Database
from desktop.store.entities import entities_out_of_step
from desktop.store.files import set_aside
from desktop.store.open import look_for_contradictions, open_shop
from desktop.store.presence import Presence
from desktop.store.rebuilding import Kept, kept_facts, put_back, read_safety_copy
from desktop.store.safety import SafetyCopy
from desktop.store.safety_file import SafetyFile

MIMES = {"jpeg": "image/jpeg", "png": "image/png", "pdf": "application/pdf"}


@dataclass(frozen=True, slots=True)
class Repair:
    """What a repair found, and did; `set_aside` is where the damaged file lies now."""

    damage: str
    articles: int
    commands: int
    unreadable: int
    connected: bool
    set_aside: Path | None = None


def damage_of(folder: ShopFolder) -> str:
    """Return the code of what is wrong with a shop's database; empty when it is sound.

    Raises LocalTrouble for what a repair would not help against.
    """
    try:
        database = open_shop(folder)
    except LocalTrouble as trouble:
        if trouble.code in DAMAGE:
            return trouble.code
        raise
    with closing(database):
        return "database-damaged" if problems_of(folder, database) else ""


def problems_of(folder: ShopFolder, database: Database) -> list[str]:
    """Return what is wrong with an opened database: what SQLite finds, and lost unsent work."""
    found = database.check()
    if found:
        return found
    safety = SafetyCopy(SafetyFile(folder.unsynced), folder.connection)
    try:
        with database.reading() as connection:
            unequal = entities_out_of_step(connection)
            outbox.in_state(connection, "ready")
        return [*unequal, *look_for_contradictions(database, safety), *lost(folder, database)]
    except LocalTrouble as trouble:
        if trouble.code not in DAMAGE:
            raise
        return [trouble.code]


def lost(folder: ShopFolder, database: Database) -> list[str]:
    """Return the things the safety copy has and the database does not know at all."""
    kept = read_safety_copy(folder)
    with database.reading() as connection:
        known = entities.load_many(connection, [text(line["entity"]) for line in kept.entities])
        keys = [CommandKey(text(line["command"])) for line in kept.commands]
        rows = outbox.by_keys(connection, keys)
    return [
        *(text(line["entity"]) for line in kept.entities if line["entity"] not in known),
        *(key for key in keys if key not in rows),
    ]


def look(folder: ShopFolder) -> Repair:
    """Return what a repair would find; nothing is changed."""
    return _found(folder, damage_of(folder), read_safety_copy(folder))


def repair(folder: ShopFolder, stamp: str) -> Repair:
    """Put a damaged database aside and make a new one of the safety copy.

    Of a sound one only what is derived is made anew. Raises LocalTrouble("shop-in-use") while
    another program has the shop open.
    """
    damage = damage_of(folder)
    kept = read_safety_copy(folder)
    if not damage:
        back_up(folder, "before-repair", stamp)
        with closing(open_shop(folder)) as database, database.transaction() as tx:
            rebuild(tx)
        return _found(folder, damage, kept)
    with alone(folder):
        with new_database(folder) as database, database.transaction() as tx:
            put_back(tx, kept, kept_facts(folder))
            blobs.add(tx, _blobs(BlobFolder(folder.root), kept.contents()))
        place = put_in_place(folder, stamp)
    return replace(_found(folder, damage, kept), set_aside=place)


@contextmanager
def alone(folder: ShopFolder) -> Generator[None]:
    """Keep every other program away for the block; LocalTrouble where somebody is there already."""
    with ExitStack() as held:
        try:
            presence = Presence(folder.presence)
            held.callback(presence.leave)
            is_ours = held.enter_context(exclusive(folder.sync_lock))
        except OSError as error:
            raise LocalTrouble("folder-not-writable", path=folder.root) from error
        if not is_ours or not presence.is_alone():
            raise LocalTrouble("shop-in-use", path=folder.root)
        yield
        presence.forget(presence.left_behind())


def new_database(folder: ShopFolder) -> "closing[Database]":
    """Open an empty database in a place of its own."""
    shutil.rmtree(folder.rebuilding.root, ignore_errors=True)
    return closing(open_shop(folder.rebuilding))


def put_in_place(folder: ShopFolder, stamp: str) -> Path | None:
    """Let the new database take the place of the old, which is set aside."""
    try:
        place = set_aside(folder, stamp)
        folder.rebuilding.database.rename(folder.database)
        sync_folder(folder.root)
    except OSError as error:
        raise LocalTrouble("folder-not-writable", path=folder.root) from error
    shutil.rmtree(folder.rebuilding.root, ignore_errors=True)
    return place


def _found(folder: ShopFolder, damage: str, kept: Kept) -> Repair:
    return Repair(
        damage,
        sum(line.get("kind") == "article" for line in kept.entities),
        len(kept.commands),
        kept.unreadable,
        bool(kept_facts(folder).get("url")),
    )


def _blobs(folder: BlobFolder, digests: Iterable[str]) -> list[Blob]:
    found: list[Blob] = []
    for digest in sorted(digests):
        content = _content(folder.read, Sha256(digest))
        if content:
            mime = MIMES.get(sniff(content), "")
            found.append(
                Blob(Sha256(digest), len(content), mime, "", 0, 0, have_local=True, remote="no")
            )
    return found


def _content(read: Callable[[Sha256], bytes], digest: Sha256) -> bytes:
    try:
        return read(digest)
    except LocalTrouble:
        return b""
