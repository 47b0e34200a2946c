"""The syncs of the past at the foot of the outbox."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.domain.sync_run import Run
from desktop.store.runs import record
from desktop.ui.outbox.sync_strip import BAR, STEP, SyncStrip
from desktop.ui.sync_control import SyncState
from tests.ui.conftest import AtWindow
from tests.ui.person import Person
from tests.worlds import Workstation

OLD = Run("2026-11-24T08:00:00+00:00", 12, 0, 0, 0, 0, took=75.0, lane="stock")
FAILED = Run("2026-11-24T09:00:00+00:00", 0, 0, 0, 0, 0, {"code": "unreachable"}, by_person=True)
NEW = Run("2026-11-24T10:00:00+00:00", 0, 4, 3, 0, 1, None, 1, 2, took=0.4)


def three_syncs(shop: Workstation) -> None:
    with shop.shop.database.transaction() as tx:
        for run in (OLD, FAILED, NEW):
            record(tx, run)


def at_the_outbox(at_window: AtWindow) -> Person:
    person = at_window(three_syncs)
    person.opened.window.show_page("outbox")
    return person


def test_the_newest_is_told_first(at_window: AtWindow) -> None:
    person = at_the_outbox(at_window)
    person.sees("syncRunFigures", "4 sent · 1 refused · 2 waiting")
    person.sees("syncRunOutcome", "needs your decision")
    person.sees("syncRunHow", "0.4 s · by itself")


def test_the_arrows_go_to_older_ones(at_window: AtWindow) -> None:
    person = at_the_outbox(at_window)
    person.sees("syncRunFigures", "4 sent")
    strip = person.finds(SyncStrip, "syncStrip")
    strip.setFocus()
    person.keys(Qt.Key.Key_Left, on=strip)
    person.sees("syncRunOutcome", "cannot be reached")
    person.keys(Qt.Key.Key_Home, on=strip)
    person.sees("syncRunHow", "1 min 15 s · by itself · Stock only")
    assert "12 received" in strip.accessibleDescription()


def test_a_bar_that_is_clicked_is_told_and_stays_when_another_sync_ends(
    at_window: AtWindow,
) -> None:
    person = at_the_outbox(at_window)
    person.sees("syncRunFigures", "4 sent")
    strip = person.finds(SyncStrip, "syncStrip")
    middle = QPoint(STEP + BAR // 2, 20)
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=middle)
    person.sees("syncRunOutcome", "cannot be reached")
    with person.shop.shop.database.transaction() as tx:
        record(tx, Run("2026-11-24T11:00:00+00:00", 1, 0, 0, 0, 0))
    person.sync.becomes(SyncState("idle", message_code="sync-done"))
    person.rests()
    person.sees("syncRunOutcome", "cannot be reached")
    person.keys(Qt.Key.Key_End, on=strip)
    person.sees("syncRunFigures", "1 received")
