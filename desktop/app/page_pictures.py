"""Pages of a shop drawn into files, where there is no display; also the pictures of the README."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from desktop.app.sync_service import Pace, SyncService
from desktop.app.window_wiring import Open, open_window
from desktop.base.paths import ShopFolder
from desktop.ui.articles.page import ArticlesPage
from desktop.ui.theme.theme import Choice

WIDTH, HEIGHT = 1440, 900
LOOK_EVERY_MS = 80
QUIET_LOOKS = 4
MOST_LOOKS = 120


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture: its name, the theme, and how to get there."""

    name: str
    theme: Choice
    go: Callable[[Open], None]


def draw_pages(folder: ShopFolder, target: Path, featured: str) -> list[Path]:
    """Draw every page, the form on the article `featured` names; returns the pictures."""
    target.mkdir(parents=True, exist_ok=True)
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    opened = open_window(application, folder, lambda shop: SyncService(shop, Pace(by_itself=False)))
    opened.window.resize(WIDTH, HEIGHT)
    opened.window.show()
    painter = _Painter(application, opened, _scenes(featured), target)
    painter.begin()
    application.exec()
    opened.window.close()
    opened.close()
    return painter.drawn


def _scenes(featured: str) -> list[Scene]:
    themes: tuple[Choice, ...] = ("light", "dark")
    return [
        Scene(f"{name}-{theme}", theme, go)
        for theme in themes
        for name, go in (
            ("articles", _page("articles")),
            ("editor", _field(featured, "category")),
            ("price", _field(featured, "price")),
            ("translations", _field(featured, "names.fr")),
            ("outbox", _page("outbox")),
            ("warehouses", _page("warehouses")),
        )
    ]


def _page(name: str) -> Callable[[Open], None]:
    return lambda opened: opened.window.show_page(name)


def _field(reference: str, path: str) -> Callable[[Open], None]:
    def go(opened: Open) -> None:
        opened.window.show_page("articles")
        page = opened.window.page()
        assert isinstance(page, ArticlesPage)
        page.go_to_field(opened.shop.articles.find(reference), path)

    return go


class _Painter(QObject):
    """Goes from scene to scene; draws each once everything it asked for has arrived."""

    def __init__(
        self, application: QApplication, opened: Open, scenes: list[Scene], target: Path
    ) -> None:
        super().__init__()
        self.drawn: list[Path] = []
        self._application = application
        self._opened = opened
        self._scenes = scenes
        self._target = target
        self._looks = self._quiet = 0
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)

    def begin(self) -> None:
        """Start with the first scene."""
        self._next()
        self._timer.start()

    def _next(self) -> None:
        if not self._scenes:
            self._timer.stop()
            self._application.quit()
            return
        self._looks = self._quiet = 0
        scene = self._scenes[0]
        self._opened.context.theme.choose(scene.theme)
        scene.go(self._opened)

    def _look(self) -> None:
        self._looks += 1
        self._quiet = self._quiet + 1 if self._opened.context.tasks.is_idle() else 0
        if self._quiet < QUIET_LOOKS and self._looks < MOST_LOOKS:
            return
        path = self._target / f"{self._scenes.pop(0).name}.png"
        self._opened.window.grab().save(str(path))
        self.drawn.append(path)
        self._next()
