"""A person at the open window of a new shop."""

import os
from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app.window_wiring import open_window
from desktop.base.paths import ShopFolder
from tests.ui.person import WAIT_MS, Person, ScriptedSync
from tests.worlds import Workstation, workstation_at

# Tests never need a display; a person who wants to watch sets the platform.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
Prepare = Callable[[Workstation], None]
AtWindow = Callable[..., Person]


def pytest_itemcollected(item: pytest.Item) -> None:
    """Let the offscreen platform say that it has no window manager: it is no fault of ours."""
    if item.path.is_relative_to(Path(__file__).parent):
        item.add_marker(
            pytest.mark.qt_log_ignore(
                "propagateSizeHints", r"raise\(\)", "grabbing the keyboard", extend=True
            )
        )


@pytest.fixture
def at_window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Generator[AtWindow]:
    """Open the window on a shop that `prepare` has worked in before."""
    opened: list[Person] = []

    def open_(prepare: Prepare = lambda _shop: None) -> Person:
        folder = tmp_path / "shop"
        with workstation_at(folder) as before:
            prepare(before)
        sync = ScriptedSync()
        found = open_window(qapp, ShopFolder(folder), lambda _shop: sync)
        found.window.resize(1280, 800)
        with qtbot.waitActive(found.window, timeout=WAIT_MS):
            found.window.show()
            found.window.activateWindow()
        person = Person(qtbot, found, Workstation(found.shop), sync)
        opened.append(person)
        return person

    yield open_
    for person in reversed(opened):
        person.opened.window.close()
        # A window that stays at typing in vain goes all the same when the test is over.
        person.opened.window.hide()
        person.opened.close()
    # No event loop runs between tests: without this the next window is dressed with all before it.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def person(at_window: AtWindow) -> Person:
    """A person at the window of an empty shop."""
    return at_window()
