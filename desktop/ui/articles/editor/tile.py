"""One picture of an article as a tile: focus it, drag it, or move it with Alt and the arrows."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDrag,
    QEnterEvent,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.articles.media.tile_menu import TileBar, tile_menu, verb_of
from desktop.ui.articles.thumbnails import Thumbnails
from desktop.ui.theme.sheet import SMALL
from desktop.ui.theme.theme import Theme

EDGE = 112
MIME = "application/x-twoosk-picture"


class Tile(QWidget):
    """A slot of the picture strip, empty or with a picture."""

    wanted = Signal(str, int)
    """A verb of the menu's table, and the slot."""

    def __init__(self, theme: Theme, thumbnails: Thumbnails, place: int) -> None:
        """Be the slot number `place`; the first is the main picture."""
        super().__init__()
        self._theme = theme
        self._thumbnails = thumbnails
        self._place = place
        self._pressed = QPoint()
        self._warnings = 0
        self.digest = ""
        self.setObjectName(f"picture-{place}")
        self.setFixedSize(EDGE, EDGE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._bar = TileBar(self, theme, place, self._want)
        self._bar.move(EDGE - self._bar.width() - 5, 5)
        thumbnails.arrived.connect(self.update)
        theme.changed.connect(self.update)
        self.show_picture("")

    def show_picture(self, digest: str) -> None:
        """Show a picture; empty = an empty slot."""
        self.digest = digest
        self.warn(())
        number = str(self._place + 1)
        what = self.tr("Main picture") if self._place == 0 else self.tr("Picture %1")
        name = what.replace("%1", number)
        self.setAccessibleName(name if digest else self.tr("Empty slot %1").replace("%1", number))
        self.setVisible(bool(digest))
        self.update()

    def warn(self, sentences: Sequence[str]) -> None:
        """Show how much is said against the picture; its words are the tip."""
        self._warnings = len(sentences)
        keys = self.tr("Alt+arrows move, Enter opens, right click or Menu key shows more")
        self.setToolTip("\n".join((*sentences, keys)) if self.digest else "")
        self.setAccessibleDescription(" ".join(sentences))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key stands for."""
        verb = verb_of(event)
        if verb and self.digest:
            self._want(verb)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show what can be done, for right click and Menu key alike."""
        self._show_menu(event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag would begin."""
        self._pressed = event.position().toPoint()
        self.setFocus()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the picture."""
        del event
        self._want("open")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin a drag."""
        way = (event.position().toPoint() - self._pressed).manhattanLength()
        if not self.digest or way < QApplication.startDragDistance():
            return
        data = QMimeData()
        data.setData(MIME, QByteArray(str(self._place).encode()))
        drag = QDrag(self)
        drag.setMimeData(data)
        self._bar.hide()
        drag.setPixmap(self.grab())
        drag.setHotSpot(event.position().toPoint())
        drag.exec(Qt.DropAction.MoveAction)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Offer the buttons."""
        super().enterEvent(event)
        self._bar.show()

    def leaveEvent(self, event: QEvent) -> None:
        """Take the buttons away unless the keyboard is here."""
        super().leaveEvent(event)
        self._bar.setVisible(self.hasFocus())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Offer the buttons."""
        super().focusInEvent(event)
        self._bar.show()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the buttons away unless the mouse is here."""
        super().focusOutEvent(event)
        self._bar.setVisible(self.underMouse())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt override
        """Paint the picture on white, a star on the main one, and how much is said against it."""
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
        if self._warnings:
            self._paint_warnings(painter)
        painter.end()

    def _want(self, verb: str) -> None:
        if verb == "menu":
            self._show_menu(self.mapToGlobal(QPoint(EDGE - 8, 32)))
        elif self.digest:
            self.wanted.emit(verb, self._place)

    def _show_menu(self, spot: QPoint) -> None:
        if self.digest:
            menu = tile_menu(self, self._theme, self._want)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(spot)

    def _paint_badge(self, painter: QPainter) -> None:
        palette = self._theme.palette
        painter.setFont(self._small())
        word = self.tr("Main")
        width = painter.fontMetrics().horizontalAdvance(word) + 26
        if self._warnings and width > EDGE - 52:
            # Beside the warnings there is room for the star alone.
            word, width = "", 24
        badge = QRect(5, EDGE - 25, width, 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.accent))
        painter.drawRoundedRect(badge, 10, 10)
        self._theme.icon("star", colour=palette.on_accent).paint(
            painter, QRect(badge.left() + 6, badge.top() + 4, 12, 12)
        )
        painter.setPen(QColor(palette.on_accent))
        painter.drawText(badge.adjusted(20, 0, -4, 0), Qt.AlignmentFlag.AlignVCenter, word)

    def _paint_warnings(self, painter: QPainter) -> None:
        amber = self._theme.tone("amber")
        painter.setFont(self._small())
        number = str(self._warnings)
        width = painter.fontMetrics().horizontalAdvance(number) + 26
        badge = QRect(EDGE - 5 - width, EDGE - 25, width, 20)
        painter.setPen(QPen(QColor(amber.ink), 1))
        painter.setBrush(QColor(amber.wash))
        painter.drawRoundedRect(badge, 10, 10)
        self._theme.icon("warning", colour=amber.ink).paint(
            painter, QRect(badge.left() + 5, badge.top() + 3, 14, 14)
        )
        painter.drawText(badge.adjusted(20, 0, -4, 0), Qt.AlignmentFlag.AlignVCenter, number)

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(SMALL - 1)
        font.setWeight(QFont.Weight.DemiBold)
        return font
