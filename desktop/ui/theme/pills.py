"""Pills: a state as icon and word on a wash of its colour, painted in tables and as a label."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.theme.sheet import SMALL
from desktop.ui.theme.states import Look
from desktop.ui.theme.theme import Theme

HEIGHT = 22
ICON = 14
PADDING = 8


def pill_font(base: QFont) -> QFont:
    """Return the font of pills: the small size, half bold."""
    font = QFont(base)
    font.setPixelSize(SMALL)
    font.setWeight(QFont.Weight.Medium)
    return font


def pill_width(metrics: QFontMetrics, word: str) -> int:
    """Return how wide a pill with this word is."""
    return PADDING + ICON + 5 + metrics.horizontalAdvance(word) + PADDING + 1


def paint_pill(painter: QPainter, room: QRect, theme: Theme, look: Look, word: str) -> None:
    """Paint a pill at the left of `room`, in the middle of its height."""
    tone = theme.tone(look.tone)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(pill_font(painter.font()))
    metrics = painter.fontMetrics()
    width = min(pill_width(metrics, word), room.width())
    top = room.top() + (room.height() - HEIGHT) / 2
    body = QRectF(room.left(), top, width, HEIGHT)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tone.wash))
    painter.drawRoundedRect(body, HEIGHT / 2, HEIGHT / 2)
    left = QPointF(body.left() + PADDING, body.top() + (HEIGHT - ICON) / 2).toPoint()
    theme.icon(look.icon, colour=tone.ink).paint(painter, QRect(left, QSize(ICON, ICON)))
    painter.setPen(QColor(tone.ink))
    text = body.adjusted(PADDING + ICON + 5, 0, -PADDING + 2, 0)
    shown = metrics.elidedText(word, Qt.TextElideMode.ElideRight, int(text.width()) + 1)
    painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
    painter.restore()


class Pill(QWidget):
    """A pill as a label of its own."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        """Begin empty and hidden; `name` is the object name."""
        super().__init__(parent)
        self._theme = theme
        self._look = Look("neutral", "local")
        self._word = ""
        self.setObjectName(name)
        self.setVisible(False)
        theme.changed.connect(self.update)

    def show_state(self, look: Look, word: str) -> None:
        """Show a state; an empty word hides the pill."""
        self._look, self._word = look, word
        self.setAccessibleName(word)
        self.setToolTip("")
        self.setVisible(bool(word))
        self.updateGeometry()
        self.update()

    def word(self) -> str:
        """Return the word shown."""
        return self._word

    def sizeHint(self) -> QSize:
        """Return the pill's own size."""
        metrics = QFontMetrics(pill_font(self.font()))
        return QSize(pill_width(metrics, self._word), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the pill's own size."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt override
        """Paint the pill."""
        painter = QPainter(self)
        painter.setFont(self.font())
        paint_pill(painter, self.rect(), self._theme, self._look, self._word)
        painter.end()
