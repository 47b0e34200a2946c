"""Measures how long the window's thread does not answer."""

from PySide6.QtCore import QElapsedTimer, Qt, QTimer

BEAT_MS = 5
LONGEST_GAP_MS = 100


class Heartbeat:
    """Measures the times the window's thread did not answer, in milliseconds."""

    def __init__(self) -> None:
        self.gaps: list[int] = []
        self._clock = QElapsedTimer()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)

    def begins(self) -> None:
        """Listen from now on."""
        self._clock.start()
        self._timer.start()

    def _beat(self) -> None:
        self.gaps.append(self._clock.restart() - BEAT_MS)

    def ends(self) -> None:
        """Listen no more."""
        self._timer.stop()

    def longest(self) -> int:
        """Return the longest silence."""
        return max(self.gaps)

    def usual(self) -> int:
        """Return the silence that ninety-nine of a hundred do not exceed."""
        often = sorted(self.gaps)
        return often[len(often) * 99 // 100]
