"""Opens the window of a shop, or leads a person out when it cannot be opened."""

import tempfile
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from desktop.app.bundles import bring_back
from desktop.app.repairing import repair
from desktop.app.window_wiring import Open, SyncOf, open_window
from desktop.app.wiring import opened
from desktop.base.clock import SystemClock
from desktop.base.paths import ShopFolder
from desktop.domain.errors import DAMAGE, DesktopError, LocalTrouble
from desktop.domain.exchange import Answer
from desktop.store.backups import backups
from desktop.store.rebuilding import kept_facts, read_safety_copy
from desktop.ui.preferences import Preferences
from desktop.ui.rescue.dialog import RescueDialog
from desktop.ui.rescue.rescuing import Kept, Rescue, Rescued, Told
from desktop.ui.tasks import Tasks
from desktop.ui.theme.theme import Theme


def opened_or_rescued(
    application: QApplication,
    folder: ShopFolder,
    sync_of: SyncOf,
    trouble: LocalTrouble | None = None,
) -> Open | None:
    """Open the window; where that fails, or `trouble` came up in it, ask what to do.

    Returns None when the person gives up for now.
    """
    while True:
        if trouble is None:
            try:
                return open_window(application, folder, sync_of)
            except LocalTrouble as error:
                trouble = error
        if not _is_led_out(application, folder, trouble):
            return None
        trouble = None


def rescue_of(folder: ShopFolder) -> Rescue:
    """Return what can be done about a shop whose database is damaged or gone."""
    return Rescue(
        look=lambda: _kept(folder),
        repair=lambda _told: _repaired(folder),
        restore=lambda file, told: _restored(folder, file, told),
        copies=folder.backups if backups(folder) else None,
    )


def _is_led_out(application: QApplication, folder: ShopFolder, trouble: LocalTrouble) -> bool:
    holder = QObject(application)
    tasks = Tasks(_say_nothing, holder)
    rescue = rescue_of(folder) if trouble.code in DAMAGE else None
    # The shop's own folder may be what cannot be written to.
    with tempfile.TemporaryDirectory() as drawings:
        choice = Preferences(folder.root / "window.ini").theme
        Theme(application, holder, Path(drawings), choice)
        dialog = RescueDialog(trouble, rescue, tasks)
        is_out = dialog.exec() == RescueDialog.DialogCode.Accepted
    dialog.deleteLater()
    tasks.close()
    holder.deleteLater()
    return is_out


def _say_nothing(_error: DesktopError) -> None:
    """The dialog takes every error itself."""


def _kept(folder: ShopFolder) -> Kept:
    kept = read_safety_copy(folder)
    articles = sum(line.get("kind") == "article" for line in kept.entities)
    url = kept_facts(folder).get("url", "")
    return Kept(articles, len(kept.commands), kept.unreadable, url)


def _repaired(folder: ShopFolder) -> Rescued:
    kept = _kept(folder)
    found = repair(folder, SystemClock().shown())
    return Rescued(kept, found.set_aside, _asked(folder), was_sound=not found.damage)


def _restored(folder: ShopFolder, file: Path, told: Told) -> Rescued:
    bundle = bring_back(folder, file, SystemClock().shown(), told)
    done = Rescued(_kept(folder), bundle.set_aside, _asked(folder))
    return replace(done, is_backup=True)


def _asked(folder: ShopFolder) -> DesktopError | None:
    """Ask the marketplace whether it is there; None where it answers, or where there is none."""
    # Imported here: nothing of the network is needed before.
    from desktop.app.account import reached
    from desktop.sync.stops import as_error

    try:
        with opened(folder) as shop:
            if not shop.shop.is_connected():
                return None
            with reached(shop.database, shop.credentials, shop.device()) as far:
                outcome = far.meta()
    except DesktopError as error:
        return error
    return None if outcome.answer is Answer.OK else as_error(outcome)
