"""A window in a process of its own, in which somebody types, pauses and never leaves the field.

    python -m tests.ui.typing_process SHOP

Says `typed` once the pause has saved; whoever started it then kills it.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.app.window_wiring import Open, open_window
from desktop.base.paths import ShopFolder
from desktop.ui.articles.page import ArticlesPage
from tests.ui.person import ScriptedSync

TYPED = "Optavelle"
LOOK_EVERY_MS = 50


def main(folder: Path) -> int:
    """Type a brand into the shop's one article, and stay in the field."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication([])
    opened = open_window(application, ShopFolder(folder), lambda _shop: ScriptedSync())
    opened.window.show()
    opened.window.activateWindow()
    article = opened.shop.articles.ids()[0]
    opened.window.findChildren(ArticlesPage)[0].go_to_field(article, "brand")
    timer = QTimer(interval=LOOK_EVERY_MS)

    def look() -> None:
        line = _line(opened)
        if line is None:
            return
        if not line.text():
            line.setFocus()
            QTest.keyClicks(line, TYPED)
        elif line.hasFocus() and opened.shop.articles.shown(article)["brand"] == TYPED:
            timer.stop()
            print("typed", flush=True)

    timer.timeout.connect(look)
    timer.start()
    return application.exec()


def _line(opened: Open) -> QLineEdit | None:
    found = opened.window.findChildren(QLineEdit, "field-brand")
    return next((line for line in found if line.isVisible()), None)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
