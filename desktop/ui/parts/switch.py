"""A switch: on or off at once, painted in the theme's colours, pressed by mouse or Space."""

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from desktop.ui.theme.theme import Theme

WIDTH, HEIGHT, GAP = 36, 20, 10


class Switch(QAbstractButton):
    """Looks like the switch of the site; screen readers hear a check box."""

    def __init__(self, theme: Theme, name: str, text: str) -> None:
        """Begin switched off."""
        super().__init__()
        self.setText(text)
        self.setCheckable(True)
        self._theme = theme
        self.setObjectName(name)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    def put(self, *, is_on: bool) -> None:
        """Show a state without telling anybody."""
        with QSignalBlocker(self):
            self.setChecked(is_on)

    def sizeHint(self) -> QSize:
        """Return room for the switch and its words."""
        width = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(WIDTH + GAP + width + 4, max(HEIGHT + 8, self.fontMetrics().height() + 8))

    def minimumSizeHint(self) -> QSize:
        """Return room for the switch and its words."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the track, the knob and the words."""
        colours = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(1, (self.height() - HEIGHT) / 2, WIDTH - 2, HEIGHT)
        ink = QColor(colours.accent if self.isChecked() else colours.muted)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(track.adjusted(0, -2, 0, 2), HEIGHT / 2 + 2, HEIGHT / 2 + 2)
            track = track.adjusted(2, 1, -2, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        knob = track.height() - 6
        left = track.right() - knob - 3 if self.isChecked() else track.left() + 3
        painter.setBrush(QColor(colours.on_accent if self.isChecked() else colours.surface))
        painter.drawEllipse(QRectF(left, track.top() + 3, knob, knob))
        painter.setPen(QColor(colours.text))
        room = self.rect().adjusted(WIDTH + GAP, 0, 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()
