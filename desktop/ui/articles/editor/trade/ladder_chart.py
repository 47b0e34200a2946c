"""The price ladder as a small step chart: what a unit costs by the quantity ordered."""

import math
from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.article import PriceBreak
from desktop.domain.numbers import Money
from desktop.ui import formats
from desktop.ui.theme.sheet import SMALL
from desktop.ui.theme.theme import Theme

HEIGHT = 168
LEFT, RIGHT, TOP, BOTTOM = 8, 12, 28, 24
LABEL_GAP = 8


class LadderChart(QWidget):
    """Quantities to the right by their order of magnitude, prices upward."""

    def __init__(self, theme: Theme) -> None:
        """Begin empty."""
        super().__init__()
        self._theme = theme
        self._steps: tuple[tuple[Decimal, Decimal], ...] = ()
        self._wrong: frozenset[Decimal] = frozenset()
        self._currency = ""
        self.setObjectName("ladderChart")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return a small chart's size."""
        return QSize(240, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the least width that can be read."""
        return QSize(160, HEIGHT)

    def show_ladder(
        self, price: Money | None, steps: Sequence[PriceBreak], wrong: frozenset[Decimal]
    ) -> None:
        """Show a unit price and its steps by quantity; `wrong` are the quantities out of order."""
        first = [(Decimal(1), price.amount)] if price else []
        own = [(step.from_quantity, step.price) for step in steps]
        if own and own[0][0] <= 1:
            first = []
        self._steps, self._wrong = (*first, *own), wrong
        self._currency = price.currency if price else ""
        self.setAccessibleName(self.tr("Price by quantity"))
        self.setAccessibleDescription(self._told())
        self.setToolTip(self._told())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the steps, their quantities below and their prices above."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPixelSize(SMALL)
        painter.setFont(font)
        colours = self._theme.palette
        room = QRectF(self.rect()).adjusted(LEFT, TOP, -RIGHT, -BOTTOM)
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        if self._steps:
            corners = self._corners(room)
            self._paint_area(painter, corners, room)
            self._paint_words(painter, corners, room)
        painter.end()

    def _told(self) -> str:
        parts = [
            self.tr("from %1: %2")
            .replace("%1", formats.number(quantity))
            .replace("%2", formats.price(price, self._currency))
            for quantity, price in self._steps
        ]
        return "; ".join(parts)

    def _corners(self, room: QRectF) -> list[QPointF]:
        """Return the upper left corner of each step; equal ratios of quantity are equally wide."""
        scale = [math.log10(max(float(quantity), 1e-6)) for quantity, _ in self._steps]
        span = max(scale[-1] - scale[0], 1e-9) * (1 + 1 / (len(scale) + 1))
        prices = [float(price) for _, price in self._steps]
        low, high = min(prices), max(prices)
        floor = low - max((high - low) * 0.5, high * 0.05)
        rise = room.height() / max(high - floor, 1e-9)
        width = room.width()
        return [
            QPointF(
                room.left() + (place - scale[0]) / span * width if len(scale) > 1 else room.left(),
                room.bottom() - (price - floor) * rise,
            )
            for place, price in zip(scale, prices, strict=True)
        ]

    def _paint_area(self, painter: QPainter, corners: list[QPointF], room: QRectF) -> None:
        colours = self._theme.palette
        line = QPainterPath(corners[0])
        for corner, following in zip(corners, [*corners[1:], None], strict=True):
            right = following.x() if following is not None else room.right()
            line.lineTo(right, corner.y())
            if following is not None:
                line.lineTo(following)
        area = QPainterPath(line)
        area.lineTo(room.bottomRight())
        area.lineTo(corners[0].x(), room.bottom())
        area.closeSubpath()
        painter.fillPath(area, QColor(colours.accent_wash))
        painter.setPen(QPen(QColor(colours.accent_ink), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(line)
        for (quantity, _), corner in zip(self._steps, corners, strict=True):
            is_wrong = quantity in self._wrong
            ink = self._theme.tone("amber").ink if is_wrong else colours.accent_ink
            painter.setBrush(QColor(ink))
            painter.setPen(Qt.PenStyle.NoPen)
            if is_wrong:
                # A square beside the dots: not by colour alone.
                painter.drawRect(QRectF(corner.x() - 4, corner.y() - 4, 8, 8))
            else:
                painter.drawEllipse(corner, 3, 3)

    def _paint_words(self, painter: QPainter, corners: list[QPointF], room: QRectF) -> None:
        """Write what there is room for, from the right: the lowest price is the one looked for."""
        metrics = painter.fontMetrics()
        muted, text = QColor(self._theme.palette.muted), QColor(self._theme.palette.text)
        free_above = free_below = float(self.width())
        for (quantity, price), corner in reversed(list(zip(self._steps, corners, strict=True))):
            above, below = formats.price(price, self._currency), formats.number(quantity)
            wide = metrics.horizontalAdvance(above)
            # Beside the rise from the step before, where a falling ladder leaves room.
            left = min(corner.x() + 5, self.width() - wide)
            if left + wide + LABEL_GAP <= free_above:
                painter.setPen(text)
                painter.drawText(QPointF(left, corner.y() - 6), above)
                free_above = left
            wide = metrics.horizontalAdvance(below)
            left = min(max(corner.x() - wide / 2, 0.0), self.width() - wide)
            if left + wide + LABEL_GAP <= free_below:
                painter.setPen(muted)
                painter.drawText(QPointF(left, room.bottom() + 16), below)
                free_below = left
