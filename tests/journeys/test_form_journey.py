"""Fifty real articles: imported, completed one after the other in the window, seen, approved."""

import os
from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from desktop.app.window_wiring import open_window
from desktop.base.paths import ShopFolder
from desktop.domain.ids import ArticleId
from desktop.practice import act
from desktop.ui.articles.editor.pictures import PictureStrip
from tests.shared_data import SHARED_DATA, needs_shared_data
from tests.sync.processes import Server
from tests.ui.person import WAIT_MS, Person, ScriptedSync
from tests.worlds import Workstation

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", r"raise\(\)")
# Tests never need a display; a person who wants to watch sets the platform.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
COUNT = 50


@pytest.fixture
def server(tmp_path: Path) -> Generator[Server]:
    running = Server(tmp_path / "marketplace")
    try:
        yield running
    finally:
        running.end()


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path, server: Server) -> Generator[Person]:
    """A person at the window of a shop that has imported the fifty articles."""
    found = open_window(qapp, ShopFolder(tmp_path / "shop"), lambda _shop: ScriptedSync())
    found.shop.connect(server.url, server.token)
    found.shop.sync()
    found.shop.imports.articles(SHARED_DATA / "import-articles-clean-50.xlsx")
    found.window.resize(1280, 720)
    with qtbot.waitActive(found.window, timeout=WAIT_MS):
        found.window.show()
        found.window.activateWindow()
    sync = found.sync
    assert isinstance(sync, ScriptedSync)
    yield Person(qtbot, found, Workstation(found.shop), sync)
    found.window.close()
    found.close()


def completes(person: Person, article: ArticleId, picture: Path) -> None:
    """Paste what is missing, which in these rows is the picture alone."""
    assert person.shop.shop.articles.sheet(article).missing == ("images",)
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(picture))])
    QApplication.clipboard().setMimeData(files)
    strip = person.finds(PictureStrip, "box-images")
    person.keys(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier, on=strip)
    person.waits_for(lambda: not person.shop.shop.articles.sheet(article).missing)


def previews(person: Person, name: str) -> None:
    """See the page of a buyer, with nothing required missing, and close it."""
    person.presses("openPreview")
    person.sees("previewName", name)
    dialog = person.finds(QDialog, "preview")
    for path in ("images", "price", "category", "subcategory", "condition", "unit"):
        assert dialog.findChildren(QPushButton, f"gap-{path}") == []
    person.keys(Qt.Key.Key_Escape, on=dialog)
    person.waits_for(lambda: not dialog.isVisible())


@needs_shared_data
@pytest.mark.timeout(600)
def test_fifty_articles_are_completed_previewed_submitted_and_approved(
    person: Person, server: Server
) -> None:
    person.waits_for(lambda: len(person.articles.model.ids()) == COUNT)
    ids = person.articles.model.ids()
    pictures = sorted((SHARED_DATA / "images").rglob("*.jpg"))
    person.opens(ids[0])
    for place, article in enumerate(ids):
        # Neighbours have like names: where one is in the table tells them apart.
        person.sees("place", f"{place + 1}\u2009/\u2009{COUNT}")
        completes(person, article, pictures[place % len(pictures)])
        previews(person, person.shop.shop.articles.sheet(article).article.name("en"))
        person.presses("submit")
        person.waits_for(lambda at=article: _asked(person, at))
        if place + 1 < COUNT:
            person.presses("next")

    person.opened.shop.sync()
    assert len(act.approve_all(server.url, server.staff_token)) == COUNT
    person.opened.shop.sync()
    rows = person.shop.shop.articles.rows(ids)
    assert {row.review for row in rows} == {"approved"}
    assert {row.state for row in rows} == {"confirmed"}
    assert person.shop.problems() == ()


def _asked(person: Person, article: ArticleId) -> bool:
    commands = person.shop.shop.articles.sheet(article).commands
    return any(command.verb == "submit" for command in commands)
