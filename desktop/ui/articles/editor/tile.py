"""One picture of an article as a tile: focus it, drag it, or move it with Alt and the arrows."""

from PySide6.QtCore import QByteArray, QMimeData, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QDrag, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.articles.thumbnails import Thumbnails
from desktop.ui.theme.sheet import SMALL
from desktop.ui.theme.theme import Theme

EDGE = 112
MIME = "application/x-twoosk-picture"


class Tile(QWidget):
    """A slot of the picture strip, empty or with a picture."""

    moved = Signal(int, int)
    removed = Signal(int)
    made_main = Signal(int)

    def __init__(self, theme: Theme, thumbnails: Thumbnails, place: int) -> None:
        """Be the slot number `place`; the first is the main picture."""
        super().__init__()
        self._theme = theme
        self._thumbnails = thumbnails
        self._place = place
        self._pressed = QPoint()
        self.digest = ""
        self.setObjectName(f"picture-{place}")
        self.setFixedSize(EDGE, EDGE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        thumbnails.arrived.connect(self.update)
        theme.changed.connect(self.update)
        self.show_picture("")

    def show_picture(self, digest: str) -> None:
        """Show a picture; empty = an empty slot."""
        self.digest = digest
        number = str(self._place + 1)
        what = self.tr("Main picture") if self._place == 0 else self.tr("Picture %1")
        name = what.replace("%1", number)
        self.setAccessibleName(name if digest else self.tr("Empty slot %1").replace("%1", number))
        keys = self.tr("Alt+arrows move, M makes it the main picture, Del removes")
        self.setToolTip(keys if digest else "")
        self.setVisible(bool(digest))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, remove or make main by keyboard."""
        is_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if is_alt and event.key() == Qt.Key.Key_Left:
            self.moved.emit(self._place, self._place - 1)
        elif is_alt and event.key() == Qt.Key.Key_Right:
            self.moved.emit(self._place, self._place + 1)
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removed.emit(self._place)
        elif event.key() == Qt.Key.Key_M:
            self.made_main.emit(self._place)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag would begin."""
        self._pressed = event.position().toPoint()
        self.setFocus()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin a drag."""
        way = (event.position().toPoint() - self._pressed).manhattanLength()
        if not self.digest or way < QApplication.startDragDistance():
            return
        data = QMimeData()
        data.setData(MIME, QByteArray(str(self._place).encode()))
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.setPixmap(self.grab())
        drag.setHotSpot(event.position().toPoint())
        drag.exec(Qt.DropAction.MoveAction)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt override
        """Paint the picture on white, its number, and a star on the main one."""
        palette = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        colour = palette.focus if self.hasFocus() else palette.line
        painter.setPen(QPen(QColor(colour), 2 if self.hasFocus() else 1))
        painter.setBrush(QColor("#ffffff"))
        painter.drawRoundedRect(body, 6, 6)
        pixmap = None
        if self.digest:
            pixmap = self._thumbnails.get(self.digest, EDGE - 16, self.devicePixelRatioF())
        if pixmap is not None:
            size = pixmap.deviceIndependentSize().toSize()
            left, top = (EDGE - size.width()) // 2, (EDGE - size.height()) // 2
            painter.drawPixmap(left, top, pixmap)
        if self._place == 0:
            self._paint_badge(painter)
        painter.end()

    def _paint_badge(self, painter: QPainter) -> None:
        palette = self._theme.palette
        font = QFont(self.font())
        font.setPixelSize(SMALL - 1)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        word = self.tr("Main")
        width = painter.fontMetrics().horizontalAdvance(word) + 26
        badge = QRect(5, EDGE - 25, width, 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.accent))
        painter.drawRoundedRect(badge, 10, 10)
        self._theme.icon("star", colour=palette.on_accent).paint(
            painter, QRect(badge.left() + 6, badge.top() + 4, 12, 12)
        )
        painter.setPen(QColor(palette.on_accent))
        painter.drawText(badge.adjusted(20, 0, -4, 0), Qt.AlignmentFlag.AlignVCenter, word)
