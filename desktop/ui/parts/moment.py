"""A moment of patience after the last key, so that checks stay off the keystroke."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

PATIENCE_MS = 250


class Patience(QObject):
    """Calls what it was given a moment after `again` was called last."""

    def __init__(self, parent: QObject, act: Callable[[], object]) -> None:
        """Begin at rest."""
        super().__init__(parent)
        self._act = act
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE_MS)
        self._timer.timeout.connect(self._done)

    def again(self) -> None:
        """Wait from now on."""
        self._timer.start()

    def stop(self) -> None:
        """Wait no longer, and call nothing."""
        self._timer.stop()

    def _done(self) -> None:
        self._act()
