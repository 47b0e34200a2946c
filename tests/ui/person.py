"""A person at the window of a shop: what they see, and what they do with mouse and keyboard."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop.app.window_wiring import Open
from desktop.domain.ids import ArticleId
from desktop.domain.sync_run import Question
from desktop.ui.articles.columns import KEYS
from desktop.ui.articles.page import ArticlesPage
from desktop.ui.sync_control import SyncState
from tests.worlds import Workstation

W = TypeVar("W", bound=QWidget)
WAIT_MS = 8000
QUIET_LOOKS = 4
"""Looks in a row that find nothing under way: an answer may ask for more."""


class ScriptedSync:
    """A sync that stands as the test says and counts how often it was asked for."""

    def __init__(self) -> None:
        self.asked = 0
        self.wishes: list[str] = []
        self.now = SyncState("idle")
        self._listeners: list[Callable[[], None]] = []

    def request(self, only: str = "", *, media: bool = False) -> None:
        self.asked += 1
        self.wishes.append("media" if media else only)

    def agree(self, question: Question) -> None:
        self.wishes.append(question)

    def pause(self, *, on: bool) -> None:
        self.wishes.append("pause" if on else "resume")

    def spare(self, *, on: bool) -> None:
        self.wishes.append("spare" if on else "spend")

    def state(self) -> SyncState:
        return self.now

    def listen(self, listener: Callable[[], None]) -> None:
        self._listeners.append(listener)

    def stop(self) -> None:
        self._listeners.clear()

    def becomes(self, state: SyncState) -> None:
        """Stand like this from now on."""
        self.now = state
        for listener in self._listeners:
            listener()


@dataclass
class Person:
    """Eyes and hands at one open window; `shop` is the workstation behind it."""

    bot: QtBot
    opened: Open
    shop: Workstation
    sync: ScriptedSync

    def waits_for(self, seen: Callable[[], bool]) -> None:
        """Wait until something can be seen."""
        self.bot.waitUntil(seen, timeout=WAIT_MS)

    def finds(self, kind: type[W], name: str) -> W:
        """Look for a visible control by its name."""

        def visible() -> list[W]:
            tops = [self.opened.window, *QApplication.topLevelWidgets()]
            lists = [top for top in tops if isinstance(top, kind) and top.objectName() == name]
            found = [item for top in tops for item in top.findChildren(kind, name)] + lists
            return [item for item in found if item.isVisible()]

        self.waits_for(lambda: bool(visible()))
        return visible()[0]

    def sees(self, name: str, text: str) -> None:
        """Wait until the label of a name says a text."""
        self.waits_for(
            lambda: any(
                label.isVisible() and text in label.text()
                for label in self.opened.window.findChildren(QLabel, name)
            )
        )

    def presses(self, name: str) -> None:
        """Click a button."""
        QTest.mouseClick(self.finds(QAbstractButton, name), Qt.MouseButton.LeftButton)

    def chooses(self, menu: str, name: str) -> None:
        """Open a menu by its button and choose an entry."""
        self.presses(menu)
        shown = QApplication.activePopupWidget()
        assert isinstance(shown, QMenu)
        entry = next(found for found in shown.actions() if found.objectName() == name)
        QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=shown.actionGeometry(entry).center())

    def keys(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier, on: QWidget | None = None) -> None:
        """Press a key where the cursor is."""
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        QTest.keyClick(on or QApplication.focusWidget() or self.opened.window, key, held)

    def writes(self, name: str, text: str) -> QLineEdit:
        """Write into a field in place of what is there, and leave it with Tab."""
        field = self.finds(QLineEdit, name)
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)
        self.keys(Qt.Key.Key_Tab, on=field)
        return field

    @property
    def articles(self) -> ArticlesPage:
        """The article page."""
        return self.opened.window.findChildren(ArticlesPage)[0]

    def cell(self, place: int, column: str) -> QModelIndex:
        """Return a cell of the article table."""
        return self.articles.model.index(place, KEYS.index(column))

    def reads(self, place: int, column: str) -> str:
        """Read a cell of the article table."""
        return str(self.cell(place, column).data() or "")

    def sees_rows(self, *names: str) -> None:
        """Wait until the table shows exactly these articles, in this order."""
        self.waits_for(
            lambda: (
                [self.reads(place, "name") for place in range(len(self.articles.model.ids()))]
                == list(names)
            )
        )

    def searches(self, query: str) -> None:
        """Type into the search box."""
        self.keys(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier, on=self.opened.window)
        search = self.finds(QLineEdit, "search")
        search.clear()
        QTest.keyClicks(search, query)

    def clicks_row(self, place: int, column: str = "name") -> None:
        """Click a cell of the article table."""
        table = self.articles.table
        self.waits_for(lambda: table.isVisible() and self.articles.model.rowCount() > place)
        spot = table.visualRect(self.cell(place, column)).center()
        QTest.mouseClick(
            table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot
        )

    def opens(self, article: ArticleId, path: str = "") -> None:
        """Open the form of an article."""
        self.articles.article_wanted.emit(article, path)
        name = self.shop.shop.articles.sheet(article).article.name("en") or "New article"
        self.sees("articleName", name)
        self.rests()

    def rests(self) -> None:
        """Wait until nothing more comes in: all is told, read and shown."""
        quiet = 0

        def is_quiet() -> bool:
            nonlocal quiet
            context = self.opened.context
            is_still = context.tasks.is_idle() and context.bridge.is_quiet()
            quiet = quiet + 1 if is_still else 0
            return quiet > QUIET_LOOKS

        self.waits_for(is_quiet)
