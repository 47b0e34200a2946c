"""Lets a sync rest while the window is at work.

What the window does takes twice as long while another thread computes as well. So a sync asks here
before each piece of its work, and goes on when the window's thread beats again.
"""

import threading
import time

from PySide6.QtCore import QObject, QTimer

BEAT_MS = 5
LATE_SECONDS = 0.012
"""Without a beat for so long the window is at work."""
MOST_SECONDS = 0.1


class WindowFirst(QObject):
    """Beats in the window's thread as long as somebody needs to know."""

    def __init__(self, parent: QObject) -> None:
        """Begin without a beat: nobody waits."""
        super().__init__(parent)
        self._beat: float | None = None
        self._news = threading.Condition()
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._note)

    def watch(self, *, on: bool) -> None:
        """Beat from now on, or no longer."""
        if on:
            self._timer.start()
            self._note()
        else:
            self._timer.stop()
            with self._news:
                self._beat = None
                self._news.notify_all()

    def wait(self) -> None:
        """Rest while the window is at work, a tenth of a second at most; for other threads."""
        with self._news:
            self._news.wait_for(self._is_in_time, MOST_SECONDS)

    def _is_in_time(self) -> bool:
        return self._beat is None or time.monotonic() - self._beat < LATE_SECONDS

    def _note(self) -> None:
        with self._news:
            self._beat = time.monotonic()
            self._news.notify_all()
