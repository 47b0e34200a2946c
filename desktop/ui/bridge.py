"""The one door from commits to the screen.

Any thread tells of a commit; the window hears of it in its own thread, some hundredths of a second
later, as one signal that says what to read again; where commits follow one another, as in a sync,
a few times a second. Commits of other processes are
noticed by their data version and count as "everything".
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal

from desktop.domain.errors import DesktopError

GATHER_MS = 40
CALM_MS = 250
POLL_MS = 1000


Version = Callable[[], int | None]


class LookUp(Protocol):
    """Runs a lookup off the window's thread and answers on it."""

    def __call__(
        self,
        work: Version,
        then: Callable[[int | None], None],
        failed: Callable[[DesktopError], None],
    ) -> None: ...


class Touched(Protocol):
    """What a commit touched, as the store tells it."""

    @property
    def articles(self) -> frozenset[str]: ...
    @property
    def warehouses(self) -> bool: ...
    @property
    def reference(self) -> bool: ...
    @property
    def outbox(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class News:
    """What to read again; `everything` after a commit of another process."""

    articles: frozenset[str] = frozenset()
    warehouses: bool = False
    reference: bool = False
    outbox: bool = False
    everything: bool = False

    def with_touched(self, touched: Touched) -> "News":
        """Return these news and those of one more commit."""
        return News(
            self.articles | touched.articles,
            self.warehouses or touched.warehouses,
            self.reference or touched.reference,
            self.outbox or touched.outbox,
            self.everything,
        )

    def touches(self, article: str) -> bool:
        """Tell whether an article may look different now."""
        return self.everything or self.reference or article in self.articles


class Bridge(QObject):
    """Carries news of commits into the window's thread."""

    changed = Signal()
    """Emitted in the window's thread; `news` then holds what happened since the last time."""
    _arrived = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with nothing to tell."""
        super().__init__(parent)
        self._lock = threading.Lock()
        self._gathered = News()
        self.news = News()
        self._last_version: int | None = None
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.timeout.connect(self._tell)
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._arrived.connect(self._start, Qt.ConnectionType.QueuedConnection)
        self._told = QElapsedTimer()

    def published(self, changes: Touched) -> None:
        """Take news of a commit; called by the database, from any thread."""
        with self._lock:
            is_first = self._gathered == News()
            self._gathered = self._gathered.with_touched(changes)
        if is_first:
            self._arrived.emit()

    def is_quiet(self) -> bool:
        """Tell whether all that was published has been told."""
        with self._lock:
            return self._gathered == News() and not self._gather.isActive()

    def watch(self, version: Version, look_up: LookUp) -> None:
        """Ask about once a second whether another process has committed.

        Through `look_up`, off the window's thread: the file may be locked by that process.
        """
        self._last_version = version()
        self._poll.timeout.connect(lambda: look_up(version, self._compare, _ask_again_later))
        self._poll.start()

    def stop(self) -> None:
        """Tell nothing any more."""
        self._poll.stop()
        self._gather.stop()

    def _start(self) -> None:
        if not self._gather.isActive():
            since = self._told.elapsed() if self._told.isValid() else CALM_MS
            self._gather.start(max(GATHER_MS, CALM_MS - since))

    def _tell(self) -> None:
        with self._lock:
            self.news, self._gathered = self._gathered, News()
        self._told.start()
        self.changed.emit()

    def _compare(self, version: int | None) -> None:
        if not self._poll.isActive() or version is None or version == self._last_version:
            return
        self._last_version = version
        with self._lock:
            is_first = self._gathered == News()
            self._gathered = News(self._gathered.articles, everything=True)
        if is_first:
            self._start()


def _ask_again_later(error: DesktopError) -> None:
    """A file that cannot be read for a moment is no news: the next look tells."""
    del error
