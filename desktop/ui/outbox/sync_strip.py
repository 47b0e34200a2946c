"""The syncs of the past as a strip of bars, the newest at the right; one of them is chosen.

Height says how much moved. A full bar came to its end, a hollow one ended early; a mark above says
that something was refused or has to be decided. So nothing is said by colour alone.
"""

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.domain.sync_run import Run
from desktop.ui.outbox import run_words
from desktop.ui.theme.theme import Theme

BAR, GAP, HEIGHT = 12, 4, 40
LEAST, MARK = 6, 8
STEP = BAR + GAP
MOVES = {Qt.Key.Key_Left: 1, Qt.Key.Key_Right: -1}
CALM = frozenset({"", "unreachable", "offline", "throttled", "not-connected", "sync-running"})
"""Endings that need nobody: it goes on by itself."""


class SyncStrip(QWidget):
    """Bars to look at and to choose from, by mouse and with the arrows."""

    chosen = Signal(int)
    """The place of a run, 0 is the newest."""

    def __init__(self, theme: Theme) -> None:
        """Begin without bars."""
        super().__init__()
        self._theme = theme
        self._runs: tuple[Run, ...] = ()
        self._place = 0
        self.setObjectName("syncStrip")
        self.setAccessibleName(self.tr("The last syncs, newest at the right"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_runs(self, runs: Sequence[Run], place: int) -> None:
        """Show these, the newest first; `place` is the chosen one."""
        self._runs, self._place = tuple(runs), place
        if runs:
            self.setAccessibleDescription(run_words.told(runs[place]))
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for some bars."""
        return QSize(20 * STEP, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return room for a few bars."""
        return QSize(5 * STEP, HEIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the bar that was pressed."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._choose(self._place_at(event.position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to older and newer ones with the arrows, Home and End."""
        key = Qt.Key(event.key())
        last = self._seen() - 1
        if key in MOVES:
            self._choose(min(max(self._place + MOVES[key], 0), last))
        elif key == Qt.Key.Key_Home:
            self._choose(last)
        elif key == Qt.Key.Key_End:
            self._choose(0)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the focus is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the focus is gone."""
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        """Tell about the bar under the mouse."""
        if isinstance(event, QHelpEvent):
            place = self._place_at(QPointF(event.pos()))
            text = run_words.told(self._runs[place]) if 0 <= place < self._seen() else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bars that have room."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max((_moved(run) for run in self._runs), default=0)
        for place in range(self._seen()):
            self._paint_bar(painter, place, most)
        painter.end()

    def _paint_bar(self, painter: QPainter, place: int, most: int) -> None:
        run, room = self._runs[place], self._room(place)
        if place == self._place:
            colours = self._theme.palette
            painter.setPen(QPen(QColor(colours.focus), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.selection))
            painter.drawRoundedRect(room.adjusted(-1, 1, 1, -1), 4, 4)
        full = room.height() - MARK - 4
        share = math.log1p(_moved(run)) / math.log1p(most) if most else 0.0
        tall = LEAST + (full - LEAST) * share
        body = QRectF(room.left() + 2, room.bottom() - 3 - tall, room.width() - 4, tall)
        ink = QColor(self._ink(run))
        painter.setPen(QPen(ink, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush if run.code else ink)
        painter.drawRoundedRect(body, 2, 2)
        if _needs_person(run):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.tone("red").ink))
            painter.drawPolygon(_diamond(QPointF(body.center().x(), body.top() - MARK / 2 - 1)))

    def _ink(self, run: Run) -> str:
        if run.code:
            return self._theme.tone("neutral" if run.code in CALM else "red").ink
        if not _moved(run):
            return self._theme.palette.border
        return self._theme.tone("green" if not _needs_person(run) else "amber").ink

    def _seen(self) -> int:
        return min(len(self._runs), max(1, self.width() // STEP))

    def _room(self, place: int) -> QRectF:
        left = (self._seen() - 1 - place) * STEP
        return QRectF(left + GAP / 2, 0, BAR, self.height())

    def _place_at(self, spot: QPointF) -> int:
        return self._seen() - 1 - int(spot.x()) // STEP

    def _choose(self, place: int) -> None:
        if 0 <= place < self._seen():
            self.chosen.emit(place)


def _moved(run: Run) -> int:
    return run.pulled + run.sent


def _needs_person(run: Run) -> bool:
    return bool(run.refused or run.conflicts) or run.code not in CALM


def _diamond(middle: QPointF) -> QPolygonF:
    half = MARK / 2 - 0.5
    return QPolygonF(
        [
            middle + QPointF(0, -half),
            middle + QPointF(half, 0),
            middle + QPointF(0, half),
            middle + QPointF(-half, 0),
        ]
    )
