"""Opens a shop: looks whether it is sound, brings its schema up to date, keeps the index in step.

A shop whose last program was killed is looked through first; a shop whose database is gone or
damaged is never begun anew by itself: `LocalTrouble` says so, and `repair` brings it back.
"""

import re
from collections.abc import Callable, Sequence
from contextlib import suppress

from desktop.base.crash_points import CrashPoint, pass_by
from desktop.base.paths import ShopFolder
from desktop.domain.errors import LocalTrouble
from desktop.store.article_index import refresh
from desktop.store.cut_off import is_cut_off
from desktop.store.database import Database, Listener
from desktop.store.presence import Presence
from desktop.store.safety import SafetyCopy, write_facts
from desktop.store.safety_file import SafetyFile
from desktop.store.schema import prepare


def open_shop(
    folder: ShopFolder,
    listeners: Sequence[Listener] = (),
    at: CrashPoint = pass_by,
    before_migration: Callable[[], None] = lambda: None,
) -> Database:
    """Return the opened mirror of a shop folder, created on first use."""
    presence = _present(folder)
    try:
        return _opened(folder, listeners, at, before_migration, presence)
    except BaseException:
        if presence is not None:
            presence.leave()
        raise


def _present(folder: ShopFolder) -> Presence | None:
    """Put up this program's mark; a shop that can only be read does without."""
    try:
        folder.create()
        return Presence(folder.presence)
    except OSError as error:
        if folder.database.exists():
            return None
        raise LocalTrouble("folder-not-writable", path=folder.root) from error


def _opened(
    folder: ShopFolder,
    listeners: Sequence[Listener],
    at: CrashPoint,
    before_migration: Callable[[], None],
    presence: Presence | None,
) -> Database:
    file = SafetyFile(folder.unsynced)
    is_ours = folder.connection.is_file() or any(True for _ in file.living())
    if is_ours and not _has_content(folder):
        raise LocalTrouble("database-missing", path=folder.database)
    if is_ours and (folder.database.is_dir() or is_cut_off(folder.database)):
        raise LocalTrouble("database-damaged", path=folder.database)
    try:
        prepare(folder, at, before_migration)
    except LocalTrouble as trouble:
        if is_ours and _is_damage(trouble):
            raise LocalTrouble("database-damaged", path=folder.database) from trouble
        raise
    safety = SafetyCopy(file, folder.connection)
    database = Database(
        folder,
        before_commit=refresh,
        safety=safety,
        listeners=listeners,
        at=at,
        left=presence.leave if presence is not None else lambda: None,
    )
    killed = presence.left_behind() if presence is not None else []
    if presence is not None and killed:
        _look_through(database, safety)
        presence.forget(killed)
    elif not folder.connection.is_file():
        with suppress(OSError), database.reading() as connection:
            write_facts(connection, folder.connection)
    return database


def _has_content(folder: ShopFolder) -> bool:
    return folder.database.is_dir() or (
        folder.database.is_file() and folder.database.stat().st_size > 0
    )


def _is_damage(trouble: LocalTrouble) -> bool:
    """Tell damage from what a person did: the folder is known to be a shop of this program."""
    version = trouble.facts.get("version", "")
    is_no_version = not re.fullmatch(r"\d{4}", version)
    return trouble.code in {"database-foreign", "database"} or (
        trouble.code == "database-newer" and is_no_version
    )


def _look_through(database: Database, safety: SafetyCopy) -> None:
    """Check a shop after a program was killed, and make the safety copy agree with it."""
    if database.quick_check() or look_for_contradictions(database, safety):
        database.close()
        raise LocalTrouble("database-damaged", path=database.path)
    with database.transaction() as tx:
        safety.write_anew(tx)


def look_for_contradictions(database: Database, safety: SafetyCopy) -> list[str]:
    """Return the things of which database and safety copy say what never was."""
    with database.reading() as connection:
        return safety.contradictions(connection)
