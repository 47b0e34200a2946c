"""A shop that does not open: said plainly, repaired or restored, nothing unsent lost."""

import random
import shutil
from collections.abc import Callable, Generator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.app.bundles import pack
from desktop.app.main import run_window
from desktop.app.rescuing import rescue_of
from desktop.app.sync_service import Pace, SyncService
from desktop.app.wiring import Shop
from desktop.base.paths import ShopFolder
from desktop.domain.document import canonical, parse_document
from desktop.domain.errors import LocalTrouble
from desktop.store.backups import back_up
from desktop.ui.rescue.dialog import RescueDialog
from desktop.ui.tasks import Tasks
from desktop.ui.window import Window
from tests.store.damages import Damage, cuts_off, is_a_folder, is_something_else, takes_away
from tests.sync.world import World
from tests.ui.person import WAIT_MS, ScriptedSync
from tests.worlds import Workstation, workstation_at

NOBODY = "http://127.0.0.1:9"


@dataclass
class Led:
    """A person at the dialog."""

    bot: QtBot
    dialog: RescueDialog
    folder: ShopFolder

    def reads(self, name: str) -> str:
        found = self.dialog.findChild(QLabel, name)
        return found.text() if found is not None and found.isVisible() else ""

    def sees(self, name: str, text: str) -> None:
        self.bot.waitUntil(lambda: text in self.reads(name), timeout=WAIT_MS)

    def presses(self, name: str) -> None:
        found = self.dialog.findChild(QAbstractButton, name)
        assert found is not None
        self.bot.waitUntil(found.isEnabled, timeout=WAIT_MS)
        found.click()

    def is_done(self, title: str) -> None:
        self.sees("rescueTitle", title)
        self.presses("rescueGo")
        assert self.dialog.result() == RescueDialog.DialogCode.Accepted


Leads = Callable[[ShopFolder], Led]


@pytest.fixture
def leads(qtbot: QtBot) -> Generator[Leads]:
    """Show the dialog for a shop that cannot be opened."""
    opened: list[tuple[RescueDialog, Tasks]] = []

    def lead(folder: ShopFolder) -> Led:
        with pytest.raises(LocalTrouble) as trouble:
            Shop(folder)
        tasks = Tasks(lambda error: pytest.fail(error.code))
        dialog = RescueDialog(trouble.value, rescue_of(folder), tasks)
        opened.append((dialog, tasks))
        dialog.open()
        led = Led(qtbot, dialog, folder)
        led.sees("rescueFact-0", "")
        return led

    yield lead
    for dialog, tasks in opened:
        tasks.close()
        dialog.deleteLater()


def with_unsent_work(at: Workstation) -> None:
    place = at.warehouse()
    for number in range(3):
        article = at.new_article(names__en=f"Cable {number}")
        at.adjusts(article, place, 5)


@pytest.fixture
def folder(tmp_path: Path) -> ShopFolder:
    """A shop with three articles of which nothing was ever sent."""
    with workstation_at(tmp_path / "shop") as at:
        with_unsent_work(at)
    return ShopFolder(tmp_path / "shop")


def names(folder: ShopFolder) -> list[str]:
    with workstation_at(folder.root) as at:
        rows = at.shop.articles.rows(at.shop.articles.ids())
        assert at.problems() == ()
        return sorted(row.name for row in rows)


ALL = ["Cable 0", "Cable 1", "Cable 2"]


@pytest.mark.parametrize("damage", [cuts_off, is_something_else, is_a_folder, takes_away])
def test_a_damaged_shop_is_repaired_with_everything_unsent(
    folder: ShopFolder, leads: Leads, damage: Damage
) -> None:
    damage(folder.database, random.Random(2))
    led = leads(folder)
    led.sees("rescueFact-0", "3 articles with work that was not sent · 3 changes of stock")
    led.sees("rescueFact-1", "not connected to a marketplace")
    led.presses("rescueGo")
    led.sees("rescueTitle", "repaired")
    if damage is not takes_away:
        led.sees("rescueFact-1", str(folder.set_aside))
    led.is_done("repaired")
    assert names(folder) == ALL


def test_while_the_marketplace_is_away_it_is_said_what_waits(
    folder: ShopFolder, leads: Leads
) -> None:
    facts = parse_document(folder.connection.read_bytes())
    folder.connection.write_text(canonical({**facts, "url": NOBODY, "token_variable": "PATH"}))
    folder.database.unlink()
    led = leads(folder)
    led.sees("rescueFact-1", NOBODY)
    led.presses("rescueGo")
    led.sees("rescueText", "waits for the network")
    led.is_done("repaired")


@pytest.fixture
def world(own_world: World) -> World:
    return own_world


def test_what_the_marketplace_has_comes_back_and_what_it_has_not_goes_out(
    world: World, leads: Leads
) -> None:
    office = world.station("office")
    sent = office.creates(names__en="Sent")
    office.syncs()
    office.types(sent, "brand", "Acme")
    office.closes()
    is_something_else(office.folder.database, random.Random(2))
    led = leads(office.folder)
    led.presses("rescueGo")
    led.sees("rescueText", "The marketplace answers")
    led.is_done("repaired")
    office.shop = Shop(office.folder)
    office.syncs()
    assert world.there()["article", sent]["brand"] == "Acme"
    world.they_agree()


def test_a_backup_takes_its_place_after_a_warning(
    folder: ShopFolder, leads: Leads, tmp_path: Path
) -> None:
    pack(folder, tmp_path / "backup.zip", lambda _done, _of: None)
    with workstation_at(folder.root) as at:
        at.new_article(names__en="Later")
    takes_away(folder.database, random.Random(1))
    led = leads(folder)
    led.sees("rescueFact-0", "4 articles")
    led.dialog.restore_wanted.emit(tmp_path / "backup.zip")
    confirm = led.dialog.findChild(QPushButton, "confirmRestoreGo")
    assert confirm is not None
    confirm.click()
    led.sees("rescueFact-0", "asks instead of sending")
    led.is_done("The backup is restored")
    assert names(folder) == ALL


def test_a_copy_the_program_made_by_itself_will_do_too(folder: ShopFolder, leads: Leads) -> None:
    copy = back_up(folder, "daily", "2026-11-25T10:00:00")
    folder.unsynced.unlink()
    is_something_else(folder.database, random.Random(1))
    led = leads(folder)
    led.sees("rescueFact-0", "Nothing was waiting")
    led.dialog.restore_wanted.emit(copy)
    led.is_done("The backup is restored")
    assert names(folder) == ALL


def test_a_file_that_is_no_backup_changes_nothing(
    folder: ShopFolder, leads: Leads, tmp_path: Path
) -> None:
    shutil.copy(folder.unsynced, tmp_path / "notes.txt")
    folder.unsynced.unlink()
    is_something_else(folder.database, random.Random(1))
    damaged = folder.database.read_bytes()
    led = leads(folder)
    led.sees("rescueFact-0", "Nothing was waiting")
    led.dialog.restore_wanted.emit(tmp_path / "notes.txt")
    led.sees("rescueError", "is not a backup")
    assert folder.database.read_bytes() == damaged
    assert not folder.set_aside.exists()


@pytest.mark.usefixtures("qapp")
def test_the_window_opens_after_the_repair_and_again_after_a_damage_found_in_it(
    folder: ShopFolder,
) -> None:
    """A whole life of the program: damaged at the start, damaged in between, closed by a person."""
    takes_away(folder.database, random.Random(1))
    said: list[str] = []

    def act() -> None:
        for top in QApplication.topLevelWidgets():
            if isinstance(top, RescueDialog) and top.isVisible():
                go = top.findChild(QPushButton, "rescueGo")
                title = top.findChild(QLabel, "rescueTitle")
                if go is not None and go.isEnabled() and title is not None:
                    said.append(title.text())
                    go.click()
            elif isinstance(top, Window) and top.isVisible():
                said.append("window")
                if said.count("window") == 1:
                    is_something_else(folder.database, random.Random(1))
                    top.show_page("outbox")
                else:
                    top.close()

    timer = QTimer(interval=30)
    timer.timeout.connect(act)
    timer.start()
    assert run_window(folder, lambda _shop: ScriptedSync()) == 0
    timer.stop()
    assert said == [
        "The shop cannot be opened",
        "The shop is repaired",
        "window",
        "The shop cannot be opened",
        "The shop is repaired",
        "window",
    ]
    assert names(folder) == ALL


def test_a_damage_that_the_sync_meets_is_told_and_the_sync_goes_on(
    qtbot: QtBot, folder: ShopFolder
) -> None:
    shop = Shop(folder)
    service = SyncService(shop, Pace(by_itself=False))
    is_something_else(folder.database, random.Random(1))
    for _ in range(2):
        service.request()
        qtbot.waitUntil(lambda: service.state().message_code == "database-damaged", timeout=WAIT_MS)
    service.stop()
    shop.close()
