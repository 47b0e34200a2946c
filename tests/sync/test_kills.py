"""kill -9, on either side, at any moment: the next sync finishes the work."""

import os
import random
import signal
import subprocess
from collections.abc import Generator
from contextlib import suppress
from decimal import Decimal
from pathlib import Path

import pytest

from desktop.app.wiring import opened
from desktop.base.paths import ShopFolder
from desktop.domain.document import canonical
from tests.practice.market import picture
from tests.sync.forks import begin_forked
from tests.sync.processes import Server, begin, run

KILLS = int(os.environ.get("KILLS", "8"))
A_ROUND = 100
"""Kills until everything is counted, and a new shop begun: a grown one would only be slower."""
COLD = 10
"""Every so many kills the program is started from nothing; else it has been loaded before."""
LONGEST, LONGEST_COLD = 0.3, 0.9
"""Seconds until a kill at the latest; a whole sync takes about as long."""


@pytest.fixture
def server(tmp_path: Path) -> Generator[Server]:
    running = Server(tmp_path / "marketplace")
    try:
        yield running
    finally:
        running.end()


def connected(folder: Path, server: Server) -> Path:
    with opened(ShopFolder(folder)) as shop:
        shop.connect(server.url, server.token)
    return folder


def does_some_work(folder: Path, turn: int) -> int:
    """Articles, pictures, edits and stock; returns by how much the stock rises."""
    with opened(ShopFolder(folder)) as shop:
        warehouses = shop.shop.warehouses()
        place = warehouses[0].id if warehouses else shop.warehouses.create("PT - Box - A - B")
        for number in range(4):
            article = shop.edit.create({"names.en": f"Cable {turn}-{number}"})
            digest = shop.pictures.take_bytes(picture(), "picture.png")
            shop.pictures.add(article, [digest])
        first = shop.articles.ids()[0]
        shop.edit.enter(first, "brand", f"Brand {turn}")
        shop.stock.adjust(first, place, Decimal(3), "received")
    return 3


def shown(folder: Path) -> dict[str, str]:
    with opened(ShopFolder(folder)) as shop:
        view = shop.outbox.view()
        assert (view.waiting, view.sending, view.parked, view.conflicts) == ((), (), (), ())
        return {article: canonical(shop.articles.shown(article)) for article in shop.articles.ids()}


def kill(folder: Path, chance: random.Random) -> bool:
    """Start a sync and kill it at some moment; whether it still ran."""
    process = begin_forked(folder, "sync")
    process.join(chance.uniform(0.0, LONGEST))
    was_running = process.exitcode is None
    process.kill()
    process.join()
    process.close()
    return was_running


def kill_cold(folder: Path, chance: random.Random) -> bool:
    """Start a sync from nothing and kill it at some moment; whether it still ran."""
    process = begin(folder, "sync")
    with suppress(subprocess.TimeoutExpired):
        process.communicate(timeout=chance.uniform(0.25, LONGEST_COLD))
        return False
    process.kill()
    process.communicate()
    return True


def agree(office: Path, colleague: Path, articles: int, stock: int) -> None:
    """Both shops end with the same articles, none twice, and the stock that was entered."""
    assert run(office, "sync").code == 0
    assert run(colleague, "sync").code == 0
    here, there = shown(office), shown(colleague)
    assert here == there
    assert len(here) == articles
    names = run(office, "list", "--fields", "name,stock").json()["articles"]
    assert len({entry["name"] for entry in names}) == articles
    assert sum(int(entry["stock"]) for entry in names) == stock
    assert run(office, "verify").code == 0


@pytest.mark.timeout(120 + 4 * KILLS)
@pytest.mark.parametrize("first", range(0, KILLS, A_ROUND))
def test_the_program_killed_at_any_moment(server: Server, tmp_path: Path, first: int) -> None:
    chance = random.Random(7 + first)
    office = connected(tmp_path / "office", server)
    colleague = connected(tmp_path / "colleague", server)
    stock = killed = 0
    turns = range(first, min(first + A_ROUND, KILLS))
    for turn in turns:
        stock += does_some_work(office, turn)
        is_cold = turn % COLD == COLD - 1
        killed += kill_cold(office, chance) if is_cold else kill(office, chance)
    assert killed > len(turns) // 3
    agree(office, colleague, 4 * len(turns), stock)


@pytest.mark.timeout(240 + 4 * KILLS)
def test_the_marketplace_killed_at_any_moment(server: Server, tmp_path: Path) -> None:
    chance = random.Random(11)
    office = connected(tmp_path / "office", server)
    colleague = connected(tmp_path / "colleague", server)
    stock = 0
    turns = 2 + KILLS // 50
    for turn in range(turns):
        stock += does_some_work(office, turn)
        syncing = begin(office, "sync")
        with suppress(subprocess.TimeoutExpired):
            syncing.communicate(timeout=chance.uniform(0.4, LONGEST))
        server.end(signal.SIGKILL)
        syncing.communicate(timeout=60)
        assert syncing.returncode in {0, 3}
        server.start()
    agree(office, colleague, 4 * turns, stock)


def test_a_second_program_waits_its_turn(server: Server, tmp_path: Path) -> None:
    """Two syncs of one shop at once: one does the work, the other says so or finds none left."""
    office = connected(tmp_path / "office", server)
    does_some_work(office, 0)
    first, second = begin(office, "sync"), begin(office, "sync")
    first.communicate(timeout=60)
    second.communicate(timeout=60)
    assert 0 in {first.returncode, second.returncode}
    assert {first.returncode, second.returncode} <= {0, 4}
    assert run(office, "sync").code == 0
    assert len(shown(office)) == 4
