"""A person at work in the window while it does other things: opens, types, counts, scrolls.

Each step waits for what the person sees, in the window's own event loop, so that its beats go on.
"""

import time
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QLineEdit, QWidget

from desktop.app.window_wiring import Open
from desktop.domain.ids import ArticleId
from desktop.ui.articles.editor.page import EditorPage
from desktop.ui.articles.page import ArticlesPage
from desktop.ui.articles.table import ArticleTable

W = TypeVar("W", bound=QWidget)
Step = Callable[[], bool]
Steps = Generator[Step]
LOOK_MS = 2
KEY_MS = 30
WHEEL_MS = 16
WHEEL_TURNS = 30
ROWS = 3
PATIENCE_S = 30.0


@dataclass
class Times:
    """How long the person waited, in milliseconds."""

    opening: list[float] = field(default_factory=list[float])
    """From the wish to open an article until it is in the form."""
    typing: list[float] = field(default_factory=list[float])
    """From a key until its sign is painted."""
    saving: list[float] = field(default_factory=list[float])
    """From leaving a field until the window says that it is saved."""


class AtWork(QObject):
    """Works until told to stop; `edits` is the last value given to each field of an article."""

    def __init__(self, opened: Open, articles: Callable[[int], ArticleId]) -> None:
        """`articles` gives the article for the next round of work."""
        super().__init__()
        self._opened = opened
        self._next = articles
        self._window = opened.window
        self.times = Times()
        self.edits: dict[tuple[ArticleId, str], str] = {}
        self.counted: dict[ArticleId, int] = {}
        self.rounds = 0
        self.trouble = ""
        """Why the work could not go on."""
        self._doing = ""
        self._told = 0
        self._shown = ""
        self._is_stopping = False
        opened.context.teller.told.connect(self._hear)
        self._steps = self._work()
        self._wait: Step = lambda: True
        self._since = time.perf_counter()
        self._looks = QTimer(self)
        self._looks.setTimerType(Qt.TimerType.PreciseTimer)
        self._looks.setInterval(LOOK_MS)
        self._looks.timeout.connect(self._go_on)

    def begins(self) -> None:
        """Work from now on; the form has to be built."""
        self._editor().shown.connect(self._see)
        self._looks.start()

    def ends(self) -> None:
        """Finish what is in hand; `is_done` tells when."""
        self._is_stopping = True

    @property
    def is_done(self) -> bool:
        """Whether the person has gone."""
        return not self._looks.isActive()

    def _go_on(self) -> None:
        if not self._wait():
            if time.perf_counter() - self._since > PATIENCE_S:
                self._looks.stop()
                self.trouble = f"waited in vain in round {self.rounds}, {self._doing}"
            return
        try:
            self._wait = next(self._steps)
            self._since = time.perf_counter()
        except StopIteration:
            self._looks.stop()

    def _hear(self, _said: str, offer: str) -> None:
        self._told += offer == "undo"

    def _see(self, article: str) -> None:
        self._shown = article

    def _work(self) -> Steps:
        while not (self._is_stopping or self.trouble):
            article = self._next(self.rounds)
            yield from self._opens(article)
            yield from self._writes(article, "names.en", f"Typed in round {self.rounds}")
            yield from self._writes(article, "price", f"7.{self.rounds % 90 + 10}")
            if self.rounds % 3 == 0:
                yield from self._counts(article)
            self._editor().escape()
            yield self._table().isVisible
            yield from self._scrolls()
            self.rounds += 1

    def _opens(self, article: ArticleId) -> Steps:
        self._doing = "opening"
        self._shown = ""
        begun = time.perf_counter()
        self._page().article_wanted.emit(article, "")
        yield lambda: self._shown == article
        self.times.opening.append(1000 * (time.perf_counter() - begun))

    def _writes(self, article: ArticleId, path: str, text: str) -> Steps:
        self._doing = f"writing {path}"
        self._editor().form.go_to_field(path)
        name = "field-price.amount" if path == "price" else f"field-{path}"
        yield lambda: self._sees(QLineEdit, name)
        line = self._found(QLineEdit, name)
        line.setFocus()
        yield line.hasFocus
        line.selectAll()
        for sign in text:
            begun = time.perf_counter()
            QTest.keyClicks(line, sign)
            line.repaint()
            self.times.typing.append(1000 * (time.perf_counter() - begun))
            yield _after(KEY_MS)
        if line.text() != text:
            self.trouble = f"typed {text!r}, and the field says {line.text()!r}"
            return
        yield from self._saves(lambda: QTest.keyClick(line, Qt.Key.Key_Tab))
        self.edits[article, path] = text

    def _counts(self, article: ArticleId) -> Steps:
        self._doing = "counting"
        self._editor().form.go_to_field("offers")
        yield lambda: self._sees(QAbstractButton, "count-1")
        self._found(QAbstractButton, "count-1").click()
        yield lambda: self._sees(QDialog, "stockDialog")
        self._found(QLineEdit, "stockFigureEntry").setText(str(10 + self.rounds))
        ok = self._found(QAbstractButton, "stockOk")
        yield from self._saves(ok.click)
        self.counted[article] = 10 + self.rounds
        yield lambda: not self._sees(QDialog, "stockDialog")
        # Without a window manager nobody gives the focus back.
        self._window.activateWindow()
        yield self._window.isActiveWindow

    def _saves(self, act: Callable[[], None]) -> Steps:
        told, begun = self._told, time.perf_counter()
        act()
        yield lambda: self._told > told
        self.times.saving.append(1000 * (time.perf_counter() - begun))

    def _scrolls(self) -> Steps:
        for _ in range(WHEEL_TURNS):
            bar = self._table().verticalScrollBar()
            step = ROWS * max(bar.singleStep(), 1)
            bar.setValue(0 if bar.value() >= bar.maximum() else bar.value() + step)
            yield _after(WHEEL_MS)

    def _page(self) -> ArticlesPage:
        return self._window.findChildren(ArticlesPage)[0]

    def _table(self) -> ArticleTable:
        return self._page().table

    def _editor(self) -> EditorPage:
        return self._window.findChildren(EditorPage)[0]

    def _sees(self, kind: type[W], name: str) -> bool:
        return bool(self._visible(kind, name))

    def _found(self, kind: type[W], name: str) -> W:
        return self._visible(kind, name)[0]

    def _visible(self, kind: type[W], name: str) -> list[W]:
        return [found for found in self._window.findChildren(kind, name) if found.isVisible()]


def _after(milliseconds: int) -> Step:
    due = time.perf_counter() + milliseconds / 1000
    return lambda: time.perf_counter() >= due
