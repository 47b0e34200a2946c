"""How the marketplace's database is kept."""

from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from desktop.practice.database import Database, sqlite_url, wal_is_sound


@pytest.mark.parametrize(
    ("version", "sound"),
    [
        ((3, 40, 1), False),
        ((3, 44, 5), False),
        ((3, 44, 6), True),
        ((3, 45, 0), False),
        ((3, 50, 6), False),
        ((3, 50, 7), True),
        ((3, 51, 2), False),
        ((3, 51, 3), True),
        ((3, 52, 0), True),
    ],
)
def test_wal_is_used_only_where_it_is_sound(version: tuple[int, int, int], sound: bool) -> None:
    assert wal_is_sound(version) is sound


def test_commits_are_durable_and_references_are_kept(tmp_path: Path) -> None:
    database = Database(sqlite_url(tmp_path / "a.db"))
    with database.writing() as connection:
        synchronous = connection.execute(text("PRAGMA synchronous")).scalar()
        foreign_keys = connection.execute(text("PRAGMA foreign_keys")).scalar()
    database.close()
    assert (synchronous, foreign_keys) == (2, 1)


def test_an_error_undoes_the_transaction(tmp_path: Path) -> None:
    database = Database(sqlite_url(tmp_path / "a.db"))
    database.make_tables()
    twice = text("INSERT INTO facts VALUES ('a', 'b'), ('c', 'd'), ('a', 'b')")
    with pytest.raises(IntegrityError), database.writing() as connection:
        connection.execute(twice)
    with database.reading() as connection:
        assert connection.execute(text("SELECT count(*) FROM facts")).scalar() == 0
    database.close()
