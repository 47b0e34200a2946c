"""Starts the window: application, theme, event loop, exit code."""

import sys

from PySide6.QtWidgets import QApplication

from desktop.app.rescuing import opened_or_rescued
from desktop.app.window_wiring import Open, SyncOf
from desktop.base.paths import ShopFolder
from desktop.domain.errors import LocalTrouble

GIVEN_UP = 4
"""The exit code of a person who left a shop as damaged as it was."""


def run_window(folder: ShopFolder, sync_of: SyncOf) -> int:
    """Open the window of a shop and stay until it is closed; returns the exit code.

    A shop that cannot be opened, or turns out to be damaged, is asked about in a dialog.
    """
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("Twoosk Desktop")
    application.setDesktopFileName("twoosk-desktop")
    trouble: LocalTrouble | None = None
    while (opened := opened_or_rescued(application, folder, sync_of, trouble)) is not None:
        trouble = _stay(application, opened)
        if trouble is None:
            return 0
    return GIVEN_UP


def _stay(application: QApplication, opened: Open) -> LocalTrouble | None:
    """Let a person work until they close the window; returns the damage that ended it, or None."""
    found: list[LocalTrouble] = []

    def end(code: str) -> None:
        found.append(LocalTrouble(code, path=opened.shop.folder.database))
        application.quit()

    opened.context.teller.damaged.connect(end)
    opened.window.show()
    try:
        application.exec()
    finally:
        opened.window.hide()
        opened.close()
    return found[0] if found else None
