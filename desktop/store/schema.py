"""Bringing a shop's file to the schema this program knows, or refusing it.

A new file and an old one take the same road: Alembic's migrations. A file of a newer program, of
another program or a damaged one is refused and left as it is.
"""

import sqlite3
from collections.abc import Callable
from pathlib import Path

from desktop.base.crash_points import CrashPoint, pass_by
from desktop.base.paths import ShopFolder
from desktop.domain.errors import LocalTrouble
from desktop.store.database import APPLICATION_ID, secure
from desktop.store.sqlite_trouble import trouble_named

HEAD = "0003"
"""The newest migration; a test holds it against the folder."""


def prepare(
    folder: ShopFolder,
    at: CrashPoint = pass_by,
    before_migration: Callable[[], None] = lambda: None,
) -> None:
    """Make sure the shop's file exists and has today's schema; raises LocalTrouble otherwise.

    `before_migration` is called before a file with content is changed.
    """
    try:
        folder.create()
        secure(folder.database)
    except OSError as error:
        raise LocalTrouble("folder-not-writable", path=folder.root) from error
    version = _version(folder.database)
    if version == HEAD:
        return
    if version and version > HEAD:
        raise LocalTrouble("database-newer", path=folder.database, version=version)
    if version:
        before_migration()
    # Imported here because Alembic costs 0.2 s to load and is needed once in a shop's life.
    from desktop.store.migrations.run import upgrade

    with trouble_named(folder.database):
        upgrade(folder.database, at=at)


def _version(path: Path) -> str:
    try:
        connection = sqlite3.connect(path, timeout=5)
    except sqlite3.OperationalError as error:
        raise LocalTrouble("database-not-writable", path=path) from error
    try:
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
        if not tables and not application:
            return ""
        if application != APPLICATION_ID or "alembic_version" not in tables:
            raise LocalTrouble("database-foreign", path=path)
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        return str(row[0]) if row else ""
    except sqlite3.OperationalError as error:
        code = "database-locked" if "locked" in str(error) else "database-not-writable"
        raise LocalTrouble(code, path=path) from error
    # Python cannot read what SQLite says of a schema whose very names are damaged.
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        raise LocalTrouble("database-damaged", path=path) from error
    finally:
        connection.close()
