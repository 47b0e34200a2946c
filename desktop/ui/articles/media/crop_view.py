"""A picture with a frame on it: drawn, moved and resized by mouse and by arrows."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.recipe import Recipe, Rect
from desktop.ui.articles.media.crop import Ratio, drawn, grown, moved, with_ratio
from desktop.ui.theme.theme import Theme

MARGIN = 16
HANDLE = 12
COARSE, FINE = 50, 1
"""An arrow moves by one part in fifty of the longer side; with Ctrl by one pixel."""
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class CropView(QWidget):
    """Shows what the recipe makes of the picture; `size` is that of the picture in pixels."""

    changed = Signal()

    def __init__(self, theme: Theme, size: tuple[int, int], recipe: Recipe) -> None:
        """Begin with a recipe; the picture itself may come later."""
        super().__init__()
        self._theme = theme
        self._source = size
        self._pixmap = QPixmap()
        self._ratio: Ratio | None = None
        self._fixed: tuple[int, int] | None = None
        self._held: tuple[QPointF, Rect] | None = None
        self.recipe = recipe
        self.setObjectName("cropView")
        self.setAccessibleName(self.tr("Part of the picture that is shown"))
        self.setAccessibleDescription(
            self.tr("Arrows move the frame, Shift+arrows resize it, Ctrl makes small steps")
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(480, 320)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Ask for room enough to aim."""
        return QSize(640, 420)

    def show_picture(self, pixmap: QPixmap) -> None:
        """Show the picture, unturned."""
        self._pixmap = pixmap
        self.update()

    def whole(self) -> tuple[int, int]:
        """Return the size of the turned picture in pixels."""
        return self.recipe.size_of(*self._source)

    def frame(self) -> Rect:
        """Return the part that is shown, in pixels of the turned picture."""
        return self.recipe.crop or (0, 0, *self.whole())

    def turn(self, quarters: int) -> None:
        """Turn the picture clockwise, the frame along."""
        for _ in range(quarters):
            self.recipe = self.recipe.turned(*self._source)
        if self._ratio is not None:
            self._take(with_ratio(self.frame(), self.whole(), self._ratio))
        self._tell()

    def hold(self, ratio: Ratio | None) -> None:
        """Hold the frame to a ratio from now on; None lets it free."""
        self._ratio = ratio
        self._take(with_ratio(self.frame(), self.whole(), ratio))

    def show_all(self) -> None:
        """Forget turns and frame: the picture as it was at first."""
        self._ratio = None
        self.recipe = Recipe()
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move or resize the frame."""
        way = _ARROWS.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
            return
        is_fine = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        step = FINE if is_fine else max(*self.whole()) // COARSE or FINE
        dx, dy = way[0] * step, way[1] * step
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._take(grown(self.frame(), dx, dy, self.whole(), self._ratio))
        else:
            self._take(moved(self.frame(), dx, dy, self.whole()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a corner, of the frame, or begin a new one."""
        spot = event.position()
        corner = self._corner_at(spot)
        if corner is not None:
            self._fixed = corner
        elif self._shown_frame().contains(spot) and self.recipe.crop is not None:
            self._held = spot, self.frame()
        else:
            self._fixed = self._pixel_at(spot)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw or move along."""
        spot = event.position()
        if self._fixed is not None:
            self._take(drawn(self._fixed, self._pixel_at(spot), self.whole(), self._ratio))
        elif self._held is not None:
            began, rect = self._held
            scale = self._room().width() / self.whole()[0]
            way = (spot - began) / scale
            self._take(moved(rect, round(way.x()), round(way.y()), self.whole()))
        else:
            self._point(spot)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        del event
        self._fixed, self._held = None, None

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt override
        """Paint the turned picture, darker outside the frame."""
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        painter.fillRect(self.rect(), QColor(self._theme.palette.sunken))
        room, frame = self._room(), self._shown_frame()
        painter.fillRect(room, QColor("#ffffff"))
        if not self._pixmap.isNull():
            turned = self._pixmap.transformed(QTransform().rotate(90 * self.recipe.turns))
            painter.drawPixmap(room, turned, QRectF(turned.rect()))
        around = QPainterPath()
        around.addRect(room)
        inside = QPainterPath()
        inside.addRect(frame)
        painter.fillPath(around.subtracted(inside), QColor(0, 0, 0, 150))
        painter.setPen(QPen(QColor("#ffffff"), 3))
        painter.drawRect(frame)
        painter.setPen(QPen(QColor(self._theme.palette.focus), 1.5))
        painter.drawRect(frame)
        self._paint_handles(painter, frame)
        painter.end()

    def _paint_handles(self, painter: QPainter, frame: QRectF) -> None:
        painter.setPen(QPen(QColor(self._theme.palette.focus), 1.5))
        painter.setBrush(QColor("#ffffff"))
        for corner in _corners(frame):
            painter.drawRect(QRectF(corner - QPointF(4, 4), corner + QPointF(4, 4)))

    def _take(self, rect: Rect) -> None:
        crop = None if rect == (0, 0, *self.whole()) else rect
        self.recipe = Recipe(self.recipe.turns, crop)
        self._tell()

    def _tell(self) -> None:
        self.update()
        self.changed.emit()

    def _room(self) -> QRectF:
        """Where the whole picture is painted."""
        width, height = self.whole()
        wide, high = self.width() - 2 * MARGIN, self.height() - 2 * MARGIN
        scale = min(wide / max(width, 1), high / max(height, 1))
        shown = QPointF(width * scale, height * scale)
        left, top = (self.width() - shown.x()) / 2, (self.height() - shown.y()) / 2
        return QRectF(left, top, shown.x(), shown.y())

    def _shown_frame(self) -> QRectF:
        room = self._room()
        scale = room.width() / self.whole()[0]
        left, top, right, bottom = (part * scale for part in self.frame())
        return QRectF(left, top, right - left, bottom - top).translated(room.topLeft())

    def _pixel_at(self, spot: QPointF) -> tuple[int, int]:
        room, (width, height) = self._room(), self.whole()
        scale = room.width() / width
        x, y = (spot.x() - room.left()) / scale, (spot.y() - room.top()) / scale
        return max(0, min(round(x), width)), max(0, min(round(y), height))

    def _corner_at(self, spot: QPointF) -> tuple[int, int] | None:
        """The opposite of the corner under the mouse, which stays while this one is drawn."""
        left, top, right, bottom = self.frame()
        opposite = ((right, bottom), (left, bottom), (right, top), (left, top))
        for corner, fixed in zip(_corners(self._shown_frame()), opposite, strict=True):
            if (corner - spot).manhattanLength() <= HANDLE:
                return fixed
        return None

    def _point(self, spot: QPointF) -> None:
        if self._corner_at(spot) is not None:
            self.setCursor(Qt.CursorShape.SizeAllCursor)
        elif self._shown_frame().contains(spot) and self.recipe.crop is not None:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.setCursor(Qt.CursorShape.CrossCursor)


def _corners(frame: QRectF) -> tuple[QPointF, QPointF, QPointF, QPointF]:
    return frame.topLeft(), frame.topRight(), frame.bottomLeft(), frame.bottomRight()
