"""The form of an article, built when nobody waits: it is by far the largest page of the window."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from desktop.ui.articles.editor.page import EditorPage
from desktop.ui.sync_control import SyncLight
from desktop.ui.tasks import Tasks
from desktop.ui.window import Window

LOOK_MS = 370
"""No divisor of a second: what is done every second would be under way at every look."""
QUIET_LOOKS = 6
BETWEEN_MS = 20
"""Between two pieces of the form: who begins to work meanwhile waits for one piece."""


class LateEditor(QObject):
    """Builds the form at the first opening, or before it in a quiet moment after the start."""

    def __init__(
        self, window: Window, tasks: Tasks, light: SyncLight, make: Callable[[], EditorPage]
    ) -> None:
        """Look for a moment in which neither `tasks` nor the sync have anything to do."""
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._light = light
        self._make = make
        self._page: EditorPage | None = None
        self._quiet = 0
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def page(self) -> EditorPage:
        """Return the form; what is not built yet is built now."""
        page = self._begun()
        while not page.grow():
            pass
        return page

    def open(self, article: str, path: str) -> None:
        """Bring the form of an article to the front, at a field if one is named."""
        self.page().open(article, path)
        self._window.bring_page("editor")

    def _begun(self) -> EditorPage:
        if self._page is None:
            self._page = self._make()
            # At once, so that each piece is dressed by itself and not the whole at the end.
            self._window.add_page(self._page)
            self._timer.setInterval(BETWEEN_MS)
        return self._page

    def _look(self) -> None:
        if self._page is not None:
            if self._page.grow() and not self._page.grow_ahead():
                self._timer.stop()
            return
        is_quiet = self._tasks.is_idle() and self._light.state().kind != "running"
        self._quiet = self._quiet + 1 if is_quiet else 0
        if self._quiet >= QUIET_LOOKS:
            self._begun()
