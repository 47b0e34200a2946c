"""Copies of a shop: once a day, before what is risky, bounded in number, and never in the way."""

import sqlite3
import threading
from collections.abc import Generator
from contextlib import closing
from pathlib import Path

import pytest

from desktop.app.sync_service import SyncService
from desktop.app.wiring import Outside, Shop
from desktop.base.paths import ShopFolder
from desktop.domain.errors import LocalTrouble
from desktop.domain.ids import ArticleId
from desktop.store.backups import back_up, backups, copy_database
from desktop.workflows.articles import Assignment
from tests.app.command_line import Prompt


class Calendar:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.day, self.hour, self.ticked = 1, 9, 0.0

    def shown(self) -> str:
        return f"2026-11-{self.day:02}T{self.hour:02}:00:00Z"

    def ticks(self) -> float:
        return self.ticked


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
def shop(tmp_path: Path, calendar: Calendar) -> Generator[Shop]:
    with closing(Shop(ShopFolder(tmp_path / "shop"), outside=Outside(calendar))) as found:
        yield found


def kinds(shop: Shop) -> list[str]:
    return [path.stem.partition(" ")[2] for path in backups(shop.folder)]


def many(shop: Shop, number: int) -> list[ArticleId]:
    return [shop.edit.create({"names.en": f"Cable {number}"}) for number in range(number)]


def brands(shop: Shop) -> set[str]:
    return {row.brand for row in shop.articles.rows(shop.articles.ids())}


def names_in(copy: Path) -> int:
    with closing(sqlite3.connect(copy)) as connection:
        query = "SELECT count(*) FROM entity WHERE kind = 'article'"
        return int(connection.execute(query).fetchone()[0])


def test_there_is_one_copy_a_day_and_four_are_kept(shop: Shop, calendar: Calendar) -> None:
    for calendar.day in range(1, 8):
        for calendar.hour in (9, 17):
            assert shop.upkeep.daily() is None
    assert kinds(shop) == ["daily"] * 4
    assert [path.name[:10] for path in backups(shop.folder)] == [
        f"2026-11-{day:02}" for day in (4, 5, 6, 7)
    ]


def test_a_step_over_many_articles_is_copied_first(shop: Shop) -> None:
    articles = many(shop, 51)
    shop.edit.batch(articles[:50], [Assignment("brand", "=", "Acme")])
    assert kinds(shop) == []
    shop.edit.batch(articles, [Assignment("brand", "=", "Bolt")])
    (copy,) = backups(shop.folder)
    assert kinds(shop) == ["before-many"]
    with closing(sqlite3.connect(copy)) as connection:
        found = connection.execute("SELECT DISTINCT json_extract(local, '$.brand') FROM entity")
        assert {row[0] for row in found} == {"Acme", None}
    shop.edit.remove(articles)
    assert kinds(shop) == ["before-many"], "a fresh copy of the kind does for the next act"


def test_the_copy_brings_back_what_was_before(prompt: Prompt) -> None:
    folder = ShopFolder(prompt.shop)
    with closing(Shop(folder)) as shop:
        articles = many(shop, 51)
        shop.edit.batch(articles, [Assignment("brand", "=", "Acme")])
    (copy,) = backups(folder)
    assert prompt("restore", str(copy)).code == 0
    with closing(Shop(folder)) as shop:
        assert brands(shop) == {""}
        assert len(shop.articles.ids()) == 51
    assert prompt("verify").code == 0


def test_without_room_for_the_copy_the_step_does_not_begin(shop: Shop) -> None:
    articles = many(shop, 51)
    shop.folder.backups.write_text("no folder can be made here")
    with pytest.raises(LocalTrouble) as trouble:
        shop.edit.batch(articles, [Assignment("brand", "=", "Acme")])
    assert trouble.value.code == "backup-not-written"
    assert brands(shop) == {""}
    shop.folder.backups.unlink()
    shop.edit.batch(articles, [Assignment("brand", "=", "Acme")])
    assert brands(shop) == {"Acme"}


def test_a_daily_copy_that_cannot_be_made_is_said_and_tried_again_later(
    shop: Shop, calendar: Calendar
) -> None:
    shop.folder.backups.write_text("no folder can be made here")
    trouble = shop.upkeep.daily()
    assert trouble is not None
    assert trouble.code == "backup-not-written"
    shop.folder.backups.unlink()
    assert shop.upkeep.daily() is None
    assert kinds(shop) == []
    calendar.ticked += 3600
    assert shop.upkeep.daily() is None
    assert kinds(shop) == ["daily"]


def test_once_a_week_every_page_is_looked_at(shop: Shop, calendar: Calendar) -> None:
    """A reference to nothing is seen by the thorough look alone."""
    many(shop, 3)
    assert shop.upkeep.daily() is None
    with closing(sqlite3.connect(shop.folder.database)) as connection:
        connection.execute("INSERT INTO difference VALUES ('nobody', 'price', '1', '2', '')")
        connection.commit()
    for calendar.day in range(2, 8):
        assert shop.upkeep.daily() is None
    calendar.day = 8
    trouble = shop.upkeep.daily()
    assert trouble is not None
    assert trouble.code == "database-damaged"


def test_a_window_makes_the_copy_of_the_day_by_itself(tmp_path: Path, calendar: Calendar) -> None:
    is_made = threading.Event()

    def passes(label: str) -> None:
        if label == "B1":
            is_made.set()

    with closing(Shop(ShopFolder(tmp_path / "shop"), outside=Outside(calendar, at=passes))) as shop:
        service = SyncService(shop)
        try:
            assert is_made.wait(20)
        finally:
            service.stop()
        assert kinds(shop) == ["daily"]


def test_a_sync_on_the_command_line_makes_it_too(prompt: Prompt) -> None:
    for _ in range(2):
        assert prompt("sync").code != 0, "there is no marketplace yet"
    (copy,) = backups(ShopFolder(prompt.shop))
    assert copy.stem.endswith(" daily")


def test_copies_of_all_kinds_together_are_bounded(shop: Shop, calendar: Calendar) -> None:
    risky = ("before-migration", "before-many", "before-deletions", "before-repair")
    for calendar.day in range(1, 6):
        for why in ("daily", *risky):
            back_up(shop.folder, why, calendar.shown())
    assert len(backups(shop.folder)) == 10
    assert set(kinds(shop)) == {"daily", *risky}
    assert kinds(shop).count("before-many") <= 2


@pytest.mark.parametrize("is_open", [False, True], ids=["elsewhere", "here"])
def test_a_copy_made_while_somebody_writes_is_whole(
    shop: Shop, tmp_path: Path, *, is_open: bool
) -> None:
    known = len(many(shop, 60))
    stop = threading.Event()
    written: list[ArticleId] = []

    def writes() -> None:
        while not stop.is_set():
            written.append(shop.edit.create({"names.en": "One more"}))

    writer = threading.Thread(target=writes)
    writer.start()
    try:
        for number in range(5):
            copy_database(
                shop.folder.database,
                tmp_path / f"{number}.sqlite",
                thorough=True,
                opened=shop.database if is_open else None,
            )
            assert names_in(tmp_path / f"{number}.sqlite") >= known
    finally:
        stop.set()
        writer.join()
    assert written
