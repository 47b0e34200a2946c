"""The sync button in every state, and the menu beside it."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton

from desktop.ui.frame.sync_button import SyncButton
from desktop.ui.sync_control import Kind, SyncState
from tests.ui.conftest import AtWindow
from tests.ui.person import Person
from tests.worlds import Workstation


def chooses(person: Person, name: str) -> None:
    menu = person.finds(QToolButton, "syncMenu").menu()
    found = menu.findChild(QAction, name)
    assert found is not None
    found.trigger()


def test_every_wish_of_the_menu_reaches_the_sync(person: Person) -> None:
    for name in ("syncNow", "syncStock", "syncPrices", "syncPause", "syncSpare"):
        chooses(person, name)
    assert person.sync.wishes == ["", "stock", "prices", "pause", "spare"]


def test_the_menu_leads_to_the_last_syncs(person: Person) -> None:
    chooses(person, "syncPast")
    assert person.opened.window.page().name == "outbox"


def test_pictures_are_offered_where_the_network_is_metered(at_window: AtWindow) -> None:
    def metered(shop: Workstation) -> None:
        shop.shop.switches.spare(on=True)

    person = at_window(metered)
    media = person.finds(QToolButton, "syncMenu").menu().findChild(QAction, "syncMedia")
    assert media is not None
    person.waits_for(media.isEnabled)
    media.trigger()
    assert person.sync.wishes == ["media"]


@pytest.mark.parametrize(
    ("kind", "facts", "words"),
    [
        ("running", {}, "Syncing 3 of 12"),
        ("offline", {}, "Offline"),
        ("offline", {"resuming": "2026-11-25T22:32:00+00:00"}, "Goes on at"),
        ("paused", {}, "Paused"),
        ("signin", {}, "Sign in again"),
        ("attention", {}, "Look here"),
        ("idle", {}, "Synced"),
    ],
)
def test_the_button_says_how_the_sync_stands(
    person: Person, kind: Kind, facts: dict[str, str], words: str
) -> None:
    person.rests()
    person.sync.becomes(SyncState(kind, 3, 12, "sync-done", facts))
    button = person.finds(SyncButton, "sync")
    person.waits_for(lambda: words in button.text())
    assert "sync-done" not in button.toolTip()
