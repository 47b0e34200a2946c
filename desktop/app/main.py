"""Starts the window: application, theme, event loop, exit code."""

import sys

from PySide6.QtWidgets import QApplication

from desktop.app.window_wiring import SyncOf, open_window
from desktop.base.paths import ShopFolder


def run_window(folder: ShopFolder, sync_of: SyncOf) -> int:
    """Open the window of a shop and stay until it is closed; returns the exit code.

    Raises LocalTrouble when the shop cannot be opened.
    """
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("Twoosk Desktop")
    application.setDesktopFileName("twoosk-desktop")
    opened = open_window(application, folder, sync_of)
    opened.window.show()
    try:
        return application.exec()
    finally:
        opened.close()
