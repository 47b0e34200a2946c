"""The window while a real sync runs behind it: it stays awake, and the rows come to say so."""

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app.sync_service import Pace, SyncService
from desktop.app.window_wiring import Open, open_window
from desktop.base.paths import ShopFolder
from desktop.ui.articles.page import ArticlesPage
from tests.sync.processes import Server
from tests.ui.heartbeat import BEAT_MS, LONGEST_GAP_MS, Heartbeat
from tests.ui.person import WAIT_MS
from tests.worlds import Workstation, workstation_at

ARTICLES = 400
SYNC_MS = 60_000
LOOKS = 3


@pytest.fixture
def server(tmp_path: Path) -> Generator[Server]:
    running = Server(tmp_path / "marketplace")
    yield running
    running.end()


def stocked(at: Workstation, server: Server) -> None:
    """A shop of which the marketplace knows nothing yet."""
    at.shop.connect(server.url, server.token)
    for number in range(ARTICLES):
        at.shop.edit.create(
            {
                "category": "rf",
                "subcategory": "rf-antenna",
                "names.en": f"Antenna {number:04}",
                "names.fr": f"Antenne {number:04}",
                "unit": "pce",
                "brand": "Acme",
                "part_number": f"AN-{number}",
                "price": {"amount": "12.50", "currency": "EUR"},
            }
        )


def syncs_while_scrolling(bot: QtBot, opened: Open) -> Heartbeat:
    """Ask for a sync and turn the wheel until it has come to its end."""
    table = opened.window.findChildren(ArticlesPage)[0].table
    bot.waitUntil(lambda: table.model().rowCount() == ARTICLES, timeout=WAIT_MS)
    bar = table.verticalScrollBar()
    heart = Heartbeat()
    heart.begins()
    opened.sync.request()

    def is_done() -> bool:
        bar.setValue(0 if bar.value() >= bar.maximum() else bar.value() + bar.singleStep())
        return bool(opened.sync.state().message_code)

    bot.waitUntil(is_done, timeout=SYNC_MS)
    bot.wait(BEAT_MS)
    heart.ends()
    assert opened.sync.state().message_code == "sync-done"
    return heart


@pytest.mark.timed
@pytest.mark.timeout(4 * SYNC_MS / 1000)
def test_the_window_stays_awake_during_the_first_sync(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, server: Server
) -> None:
    """Other programs may take a core from us for a moment, but not at every look."""
    silences: list[int] = []
    while len(silences) < LOOKS and min(silences, default=LONGEST_GAP_MS) >= LONGEST_GAP_MS:
        folder = tmp_path / f"shop-{len(silences)}"
        with workstation_at(folder) as before:
            stocked(before, server)
        opened = open_window(
            qapp, ShopFolder(folder), lambda shop: SyncService(shop, Pace(by_itself=False))
        )
        with qtbot.waitExposed(opened.window, timeout=WAIT_MS):
            opened.window.show()
        silences.append(syncs_while_scrolling(qtbot, opened).longest())
        states = {item.state for item in opened.shop.articles.rows(opened.shop.articles.ids()[:9])}
        opened.window.close()
        opened.close()
        assert states == {"confirmed"}
    assert min(silences) < LONGEST_GAP_MS
