"""Keeps the window's thread awake while other threads of the program work hard.

Two things would stop it for a tenth of a second and more. A full collection of garbage, in
whatever thread it happens, stops all; so it waits for a moment in which nothing is under way. And
a thread that computes hands the interpreter over only now and then; so that happens more often.
"""

import gc
import sys

from PySide6.QtCore import QObject, QTimer

from desktop.ui.tasks import Tasks

HAND_OVER_SECONDS = 0.00005
LOOK_MS = 1000
EVERY_LOOKS = 30
NEVER = 1_000_000


class Responsiveness(QObject):
    """Holds from its making until `stop`; the interpreter is then as it was before."""

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        """Look for an idle moment of `tasks`, about every half minute."""
        super().__init__(parent)
        self._tasks = tasks
        self._looks = 0
        self._before = sys.getswitchinterval(), gc.get_threshold()
        sys.setswitchinterval(HAND_OVER_SECONDS)
        young, middle, _ = gc.get_threshold()
        gc.set_threshold(young, middle, NEVER)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        QTimer.singleShot(0, self, self._settle)

    def stop(self) -> None:
        """Give the interpreter back as it was."""
        self._timer.stop()
        interval, thresholds = self._before
        sys.setswitchinterval(interval)
        gc.set_threshold(*thresholds)
        gc.unfreeze()

    def _settle(self) -> None:
        """Once the window is built, let no collection look at it and at what it needs again."""
        if self._timer.isActive():
            gc.freeze()

    def _look(self) -> None:
        self._looks += 1
        if self._looks >= EVERY_LOOKS and self._tasks.is_idle():
            self._looks = 0
            gc.collect()
