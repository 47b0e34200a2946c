"""One writer at a time, readers that cannot write, and news only of what was committed."""

import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import text

import desktop.store.database as database_module
from desktop.base.paths import ShopFolder
from desktop.domain.errors import LocalTrouble
from desktop.domain.ids import ArticleId
from desktop.store.database import (
    Changes,
    Database,
    Transaction,
    assert_no_transaction,
    wal_is_safe,
)
from desktop.store.facts import fact, set_fact
from desktop.store.open import open_shop
from tests.worlds import Workstation

TIMES = 400


def add_one(database: Database) -> None:
    with database.transaction() as tx:
        set_fact(tx, "counter", str(int(fact(tx.connection, "counter") or 0) + 1))


def counted(database: Database) -> int:
    with database.reading() as connection:
        return int(fact(connection, "counter"))


def test_two_threads_that_read_and_then_write_lose_no_update(workstation: Workstation):
    database = workstation.shop.database

    def work() -> None:
        for _ in range(TIMES):
            add_one(database)

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert counted(database) == 2 * TIMES


WRITER = """
import sys
from pathlib import Path
from tests.store.test_database import add_one
from desktop.base.paths import ShopFolder
from desktop.store.open import open_shop
database = open_shop(ShopFolder(Path(sys.argv[1])))
for _ in range(100):
    add_one(database)
database.close()
"""


def test_two_programs_that_read_and_then_write_lose_no_update(workstation: Workstation):
    both = [
        subprocess.Popen([sys.executable, "-c", WRITER, str(workstation.shop.folder.root)])
        for _ in range(2)
    ]
    assert [process.wait() for process in both] == [0, 0]
    assert counted(workstation.shop.database) == 200


def test_a_reader_cannot_write(workstation: Workstation):
    with (
        pytest.raises(LocalTrouble) as refused,
        workstation.shop.database.reading() as connection,
    ):
        connection.execute(text("DELETE FROM meta"))
    assert refused.value.code == "database-not-writable"


def test_a_reader_sees_one_moment_while_others_write(workstation: Workstation):
    database = workstation.shop.database
    add_one(database)
    with database.reading() as connection:
        assert fact(connection, "counter") == "1"
        assert fact(connection, "device") != ""
    add_one(database)
    assert counted(database) == 2


def test_a_commit_tells_exactly_what_it_touched(workstation: Workstation):
    workstation.news.clear()
    article = workstation.shop.edit.create({"brand": "Acme"})
    place = workstation.warehouse()
    workstation.counts(article, place, 5)
    assert workstation.news == [
        Changes(frozenset({article}), outbox=True),
        Changes(warehouses=True, outbox=True),
        Changes(frozenset({article}), outbox=True, urgent=True),
    ]


class Unplugged(Exception):
    """Somebody pulled the plug."""


def pull_the_plug(at: Workstation) -> None:
    with at.shop.desk.step("edit") as work:
        work.create_article(ArticleId("a" * 32), {})
        work.write()
        raise Unplugged


def test_what_is_rolled_back_is_told_to_nobody(workstation: Workstation):
    before = workstation.tables()
    workstation.news.clear()
    with pytest.raises(Unplugged):
        pull_the_plug(workstation)
    assert workstation.news == []
    assert workstation.tables() == before


def test_a_commit_that_touched_nothing_is_no_news(workstation: Workstation):
    workstation.news.clear()
    with workstation.shop.database.transaction() as tx:
        set_fact(tx, "cursor", "12")
    assert workstation.news == []


def test_listeners_read_what_was_committed(tmp_path: Path):
    seen: list[str] = []

    def read(_changes: Changes) -> None:
        with database.reading() as connection:
            seen.append(fact(connection, "device"))

    database = open_shop(ShopFolder(tmp_path / "shop"), [read])
    with database.transaction() as tx:
        set_fact(tx, "device", "here")
        tx.warehouses = True
    database.close()
    assert seen == ["here"]


def test_no_network_call_may_be_made_inside_a_transaction(workstation: Workstation):
    assert_no_transaction()
    with (
        pytest.raises(AssertionError, match="network"),
        workstation.shop.database.transaction(),
    ):
        assert_no_transaction()
    assert_no_transaction()


def test_a_transaction_never_opens_another(workstation: Workstation):
    database = workstation.shop.database

    def nested(_tx: Transaction) -> None:
        with database.transaction():
            pass

    with pytest.raises(AssertionError, match="never"), database.transaction() as tx:
        nested(tx)
    add_one(database)


@pytest.mark.parametrize(
    ("version", "safe"),
    [
        ((3, 51, 4), True),
        ((3, 51, 3), True),
        ((3, 51, 2), False),
        ((3, 51, 0), False),
        ((3, 50, 7), True),
        ((3, 50, 8), True),
        ((3, 50, 6), False),
        ((3, 49, 1), False),
        ((3, 45, 0), False),
        ((3, 44, 6), True),
        ((3, 44, 5), False),
        ((3, 40, 1), False),
        ((4, 0, 0), True),
    ],
)
def test_the_write_ahead_log_is_used_only_where_it_cannot_corrupt(
    version: tuple[int, ...], *, safe: bool
):
    assert wal_is_safe(version) is safe


def test_another_programs_commit_is_noticed(workstation: Workstation):
    database = workstation.shop.database
    other = open_shop(workstation.shop.folder)
    before = database.data_version()
    add_one(database)
    assert database.data_version() == before
    add_one(other)
    other.close()
    assert database.data_version() != before


def test_a_file_locked_by_another_program_is_said_to_be(
    workstation: Workstation, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(database_module, "BUSY_TIMEOUT_MS", 10)
    waiting = open_shop(workstation.shop.folder)
    with workstation.shop.database.transaction(), ThreadPoolExecutor(1) as pool:
        trouble = pool.submit(add_one, waiting).exception()
    waiting.close()
    assert isinstance(trouble, LocalTrouble)
    assert trouble.code == "database-locked"
