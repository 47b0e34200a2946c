"""A person works while a large sync runs and a copy is made: they do not wait, nothing is lost."""

import time
from collections.abc import Callable, Generator, Sequence
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app.sync_service import Pace, SyncService
from desktop.app.window_wiring import Open, open_window
from desktop.app.wiring import Shop
from desktop.base.paths import ShopFolder
from desktop.domain.ids import ArticleId
from desktop.store.backups import backups
from desktop.ui.articles.editor.page import EditorPage
from desktop.workflows.articles import Assignment
from tests.sync.filled_market import FilledMarket
from tests.sync.nothing_lost import lost
from tests.sync.processes import Server
from tests.ui.at_work import AtWork
from tests.ui.heartbeat import LONGEST_GAP_MS, Heartbeat
from tests.ui.person import WAIT_MS
from tests.worlds import workstation_at

ARTICLES = 600
SYNC_MS = 60_000
LOOKS = 3
ROUNDS = 3
SAVES = 20
Opens = Callable[[Callable[[Shop], object]], Open]


@pytest.fixture
def market(tmp_path: Path) -> Generator[tuple[Server, FilledMarket]]:
    running = Server(tmp_path / "marketplace")
    with closing(FilledMarket(running.url, running.token)) as found:
        yield running, found
    running.end()


@pytest.fixture
def opens(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, market: tuple[Server, FilledMarket]
) -> Generator[Opens]:
    """The window of a shop that has everything of the marketplace, and was prepared."""
    running: list[Open] = []

    def open_(prepare: Callable[[Shop], object]) -> Open:
        with workstation_at(tmp_path / "shop") as before:
            before.shop.connect(market[0].url, market[0].token)
            before.shop.sync()
            prepare(before.shop)
        folder = ShopFolder(tmp_path / "shop")
        found = open_window(qapp, folder, lambda shop: SyncService(shop, Pace(by_itself=False)))
        running.append(found)
        with qtbot.waitExposed(found.window, timeout=WAIT_MS):
            found.window.show()
            found.window.activateWindow()
        qtbot.waitUntil(lambda: bool(found.window.findChildren(EditorPage)), timeout=WAIT_MS)
        return found

    yield open_
    for found in running:
        found.window.close()
        found.close()


def worked_here_and_there(bot: QtBot, opened: Open, market: FilledMarket, look: int) -> None:
    """Change every article here, and have a colleague change it there."""
    ids = opened.shop.articles.ids()
    market.renames("fr", dict.fromkeys(ids, f"Nom {look}"))
    opened.shop.edit.batch(ids, [Assignment("price", "=", f"5.{look}1")])
    bot.waitUntil(opened.context.tasks.is_idle, timeout=WAIT_MS)


def syncs(bot: QtBot, opened: Open) -> None:
    before = opened.sync.state()
    opened.sync.request()

    def is_done() -> bool:
        return opened.sync.state() is not before and opened.sync.state().kind != "running"

    bot.waitUntil(is_done, timeout=SYNC_MS)
    assert opened.sync.state().message_code == "sync-done"


def works_alone(bot: QtBot, person: AtWork) -> None:
    until = person.rounds + ROUNDS
    bot.waitUntil(lambda: person.rounds >= until, timeout=SYNC_MS)


def silence(happens: Callable[[], None]) -> int:
    """The longest silence of the window while something happens, in ms."""
    heart = Heartbeat()
    heart.begins()
    happens()
    heart.ends()
    return heart.longest()


def near_the_wire(opened: Open, ids: Sequence[ArticleId], number: int) -> ArticleId:
    return ids[(opened.sync.state().done + 7 * number) % len(ids)]


@pytest.mark.timed
@pytest.mark.timeout(5 * SYNC_MS / 1000)
def test_a_person_works_on_while_everything_is_synced_both_ways(
    qtbot: QtBot, market: tuple[Server, FilledMarket], opens: Opens
) -> None:
    """Other programs may take a core from us for a moment, but not at every look.

    On a busy machine: not much longer than the window is silent while only the person works.
    """
    _, there = market
    ids = there.fill(ARTICLES)
    opened = opens(lambda shop: shop.upkeep.daily())
    person = AtWork(opened, lambda number: near_the_wire(opened, ids, number))
    person.begins()
    # The fields of a sub-category are built when its first article is opened.
    qtbot.waitUntil(lambda: person.rounds > 0, timeout=SYNC_MS)
    ratios: list[float] = []
    while len(ratios) < LOOKS and min(ratios, default=1.0) >= 1.0:
        worked_here_and_there(qtbot, opened, there, len(ratios))
        usual = silence(lambda: works_alone(qtbot, person))
        waited = silence(lambda: syncs(qtbot, opened))
        ratios.append(waited / max(LONGEST_GAP_MS, 2 * usual))
    person.ends()
    qtbot.waitUntil(lambda: person.is_done, timeout=SYNC_MS)
    qtbot.waitUntil(opened.context.tasks.is_idle, timeout=WAIT_MS)
    syncs(qtbot, opened)
    last = len(ratios) - 1
    written = {article: {"names.fr": f"Nom {last}"} for article in ids}
    for (article, path), said in person.edits.items():
        if path == "names.en":
            written[article][path] = said
    assert not person.trouble
    assert lost(opened.shop, there.looks(), written, person.counted) == []
    assert min(ratios) < 1.0


@pytest.mark.timed
@pytest.mark.timeout(3 * SYNC_MS / 1000)
def test_whoever_saves_while_the_copy_of_the_day_is_made_does_not_wait(
    qtbot: QtBot, market: tuple[Server, FilledMarket], opens: Opens
) -> None:
    """Neither window nor save; on a busy machine not much longer than without a copy."""
    ids = market[1].fill(ARTICLES)
    opened = opens(lambda _shop: None)
    qtbot.waitUntil(opened.context.tasks.is_idle, timeout=WAIT_MS)
    ratios: list[float] = []
    while len(ratios) < LOOKS and min(ratios, default=1.0) >= 1.0:
        usual = longest_wait(qtbot, opened, ids, lambda: None)
        waited = longest_wait(qtbot, opened, ids, opened.shop.upkeep.daily)
        ratios.append(waited / max(LONGEST_GAP_MS, 2 * usual))
        assert len(backups(opened.shop.folder)) == 1
        backups(opened.shop.folder)[0].unlink()
    assert min(ratios) < 1.0


def longest_wait(
    bot: QtBot, opened: Open, ids: Sequence[ArticleId], copy: Callable[[], object]
) -> float:
    """Save again and again while a copy is made; the longest wait of window or save in ms."""
    copied: list[object] = []
    waits: list[float] = []
    heart = Heartbeat()
    heart.begins()
    opened.context.tasks.paint(copy, copied.append)

    def save() -> None:
        begun = time.perf_counter()

        def answered(_is_changed: bool) -> None:
            waits.append(1000 * (time.perf_counter() - begun))
            if not copied or len(waits) < SAVES:
                save()

        words = f"Saved {begun}"
        article = ids[len(waits) % len(ids)]
        opened.context.tasks.write(
            lambda: opened.shop.edit.enter(article, "names.en", words), answered
        )

    save()
    bot.waitUntil(
        lambda: len(waits) >= SAVES and bool(copied) and opened.context.tasks.is_idle(),
        timeout=SYNC_MS,
    )
    heart.ends()
    return max(heart.longest(), *waits)
