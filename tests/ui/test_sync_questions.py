"""What a sync stops at, against the real marketplace: seen in the window, and answered there."""

from collections.abc import Callable, Generator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.app.sync_service import Pace, SyncService
from desktop.app.window_wiring import open_window
from tests.sync.forgetting import begins_a_new_epoch, kills_cursors, loses
from tests.sync.world import Station, World
from tests.ui.person import WAIT_MS, Person, ScriptedSync
from tests.worlds import Workstation

Opens = Callable[[Station], Person]


@pytest.fixture
def world(own_world: World) -> World:
    return own_world


@pytest.fixture
def office(world: World) -> Station:
    return world.station("office")


@pytest.fixture
def opens(qtbot: QtBot, qapp: QApplication) -> Generator[Opens]:
    """Open the window of a station, with a sync that goes when it is asked for."""
    opened: list[Person] = []

    def open_(station: Station) -> Person:
        found = open_window(
            qapp, station.folder, lambda shop: SyncService(shop, Pace(by_itself=False))
        )
        found.window.resize(1280, 800)
        with qtbot.waitActive(found.window, timeout=WAIT_MS):
            found.window.show()
            found.window.activateWindow()
        person = Person(qtbot, found, Workstation(found.shop), ScriptedSync())
        opened.append(person)
        return person

    yield open_
    for person in opened:
        person.opened.window.close()
        person.opened.close()


def syncs(person: Person) -> None:
    person.presses("sync")
    person.waits_for(lambda: person.opened.sync.state().kind not in {"idle", "running"})


def is_answered(person: Person) -> None:
    notice = person.opened.window.findChild(QLabel, "syncNoticeTitle")
    assert notice is not None
    person.waits_for(lambda: not notice.isVisible())
    # The history is written before the sync says that it is done.
    person.waits_for(lambda: person.opened.sync.state().message_code == "sync-done")


def test_a_mass_deletion_is_asked_about_and_names_what_would_go(
    world: World, office: Station, opens: Opens
) -> None:
    articles = [office.creates(names__en=f"Cable {number}") for number in range(30)]
    office.syncs()
    loses(world, *articles)
    kills_cursors(world)
    # The first sync notes what it missed, the second believes it.
    office.syncs()
    person = opens(office)
    syncs(person)
    person.presses("sync")
    person.sees("syncNoticeTitle", "30 of your 30 articles are gone")
    person.sees("syncNoticeNames", "and 24 more")
    person.presses("acceptDeletions")
    person.presses("confirmRemove")
    is_answered(person)
    assert person.shop.finds() == []


def test_a_restored_marketplace_waits_for_a_word_and_then_gets_again_what_it_lost(
    world: World, office: Station, opens: Opens
) -> None:
    lost = office.creates(names__en="Cable")
    office.syncs()
    loses(world, lost)
    begins_a_new_epoch(world)
    person = opens(office)
    syncs(person)
    assert world.there() == {}
    person.presses("sync")
    person.sees("syncNoticeTitle", "restored from an older copy")
    person.presses("acceptRestored")
    is_answered(person)
    assert ("article", lost) in world.there()
    person.sees("syncRunOutcome", "what it had lost goes out again")


def test_a_dead_cursor_asks_nothing_and_is_told_in_the_history(
    world: World, office: Station, opens: Opens
) -> None:
    office.creates(names__en="Cable")
    office.syncs()
    kills_cursors(world)
    person = opens(office)
    person.opened.window.show_page("outbox")
    person.presses("sync")
    person.sees("syncRunOutcome", "no longer knew where the last sync ended")
    is_answered(person)


def test_a_token_that_is_no_longer_good_leads_to_the_settings(
    world: World, office: Station, opens: Opens
) -> None:
    office.creates(names__en="Cable")
    office.shop.credentials.keep(world.market.url, "expired")
    person = opens(office)
    syncs(person)
    person.opened.window.show_page("outbox")
    person.sees("syncNoticeText", "does not accept the token")
    person.presses("sync")
    person.waits_for(lambda: person.finds(QLineEdit, "address").text() == world.market.url)
    person.finds(QLineEdit, "token").setText(world.token)
    person.presses("connect")
    person.waits_for(lambda: person.opened.sync.state().message_code == "sync-done")
    assert len(world.there()) == 1
