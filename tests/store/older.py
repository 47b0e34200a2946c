"""Shops as the programs of older schemas left them."""

import sqlite3
from contextlib import closing
from pathlib import Path

from desktop.base.paths import ShopFolder
from desktop.store.migrations import run
from desktop.store.schema import HEAD

OLDER = sorted(
    path.name[:4]
    for path in (Path(run.__file__).parent / "versions").glob("0*.py")
    if path.name[:4] != HEAD
)
"""Every schema there has been."""
SHADOWS = ("article_text_", "sqlite_", "alembic_version")


def as_left_by(folder: ShopFolder, schema: str) -> None:
    """Make a shop's file what the program of that schema would have left of the same work."""
    older = folder.root / "older.sqlite"
    run.upgrade(older, to=schema)
    with closing(sqlite3.connect(older)) as database:
        database.execute("ATTACH ? AS today", (str(folder.database),))
        with database:
            for table in _names(database, "main"):
                if not table.startswith(SHADOWS):
                    columns = ", ".join(_columns(database, table))
                    assert set(_columns(database, table)) <= set(_columns(database, table, "today"))
                    database.execute(
                        f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM today.{table}"
                    )
        assert set(_names(database, "main")) <= set(_names(database, "today"))
    older.replace(folder.database)


def _names(database: sqlite3.Connection, place: str) -> list[str]:
    query = f"SELECT name FROM {place}.sqlite_master WHERE type = 'table'"
    return [name for (name,) in database.execute(query)]


def _columns(database: sqlite3.Connection, table: str, place: str = "main") -> list[str]:
    named = [row[1] for row in database.execute(f"PRAGMA {place}.table_info({table})")]
    return ["rowid", *named] if table.startswith("article_") else named
