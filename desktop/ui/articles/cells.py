"""Pictures of the cells of the article table, painted once and kept.

Painting a cell is some twenty calls, each of which may have to wait for a thread that computes;
showing a kept picture is one. So a table stays smooth while a sync works hard.
"""

from collections import OrderedDict
from collections.abc import Callable, Hashable

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPixmap

from desktop.domain.fields import LANGUAGES
from desktop.queries.articles import ArticleRow
from desktop.ui.articles.model import ArticleModel
from desktop.ui.articles.thumbnails import Thumbnails
from desktop.ui.theme.pills import paint_pill
from desktop.ui.theme.sheet import SMALL
from desktop.ui.theme.states import REVIEW_LOOKS, STATE_LOOKS, Look
from desktop.ui.theme.theme import Theme
from desktop.ui.words import REVIEWS, STATES, word

KEPT = 800
PADDING = 8
THUMB = 32
UNKNOWN = Look("neutral", "info")
Paint = Callable[[QPainter, QRect], None]


class Cells:
    """Gives the picture of a cell; what it shows is its key."""

    def __init__(self, model: ArticleModel, thumbnails: Thumbnails, theme: Theme) -> None:
        """Paint rows of `model` in the colours of `theme`."""
        self._model = model
        self._thumbnails = thumbnails
        self._theme = theme
        self._kept: OrderedDict[Hashable, QPixmap] = OrderedDict()
        theme.changed.connect(self._kept.clear)

    def cell(self, key: str, row: ArticleRow, size: QSize, ratio: float, font: QFont) -> QPixmap:
        """Return a column's cell of a row; `font` is that of the table."""
        if key == "picture":
            ready = self._thumbnails.get(row.main_image, THUMB, ratio) if row.main_image else None
            # A cache key names the pixmap itself: a picture fetched anew is painted anew.
            subject: Hashable = row.main_image, ready.cacheKey() if ready else 0
            return self._picture(
                (key, subject),
                size,
                ratio,
                font,
                lambda painter, room: self._paint_thumbnail(painter, room, row, ready),
            )
        return self._picture(
            (key, _subject(key, row)),
            size,
            ratio,
            font,
            lambda painter, room: self._paint_cell(painter, room, key, row),
        )

    def tick(self, size: QSize, ratio: float, font: QFont, *, is_ticked: bool) -> QPixmap:
        """Return the cell of a box that is ticked or not."""
        return self._picture(
            ("tick", is_ticked),
            size,
            ratio,
            font,
            lambda painter, room: self._paint_tick(painter, room, is_ticked=is_ticked),
        )

    def unread(self, size: QSize, ratio: float, font: QFont) -> QPixmap:
        """Return the cell of a row that is still being fetched."""
        return self._picture(("unread", ""), size, ratio, font, self._paint_bar)

    def _picture(
        self, subject: Hashable, size: QSize, ratio: float, font: QFont, paint: Paint
    ) -> QPixmap:
        key = subject, size.width(), size.height(), ratio
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
            return found
        pixmap = QPixmap(size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        room = QRect(QPoint(0, 0), size)
        painter = QPainter(pixmap)
        painter.setFont(font)
        painter.setPen(QPen(QColor(self._theme.palette.line)))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter, room)
        painter.end()
        self._kept[key] = pixmap
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return pixmap

    def _paint_cell(self, painter: QPainter, room: QRect, key: str, row: ArticleRow) -> None:
        room = room.adjusted(PADDING, 0, -PADDING, 0)
        if key == "state":
            look = STATE_LOOKS.get(row.state, UNKNOWN)
            paint_pill(painter, room, self._theme, look, word(STATES, row.state))
        elif key == "review":
            look = REVIEW_LOOKS.get(row.review, UNKNOWN)
            paint_pill(painter, room, self._theme, look, word(REVIEWS, row.review))
        elif key == "languages":
            self._paint_languages(painter, room, row)
        else:
            self._paint_text(painter, room, key, row)

    def _paint_text(self, painter: QPainter, room: QRect, key: str, row: ArticleRow) -> None:
        palette = self._theme.palette
        text = self._model.words_of(row, key)
        is_number = key in {"price", "stock"}
        colour = palette.text
        if not text and key in {"name", "price"}:
            text, colour = "–", palette.muted
        elif key in {"subcategory", "tid", "reference"}:
            colour = palette.muted
        elif key == "stock" and row.stock == 0:
            colour = palette.tones["amber"].ink
        font = QFont(painter.font())
        if is_number:
            font.setFeature(QFont.Tag("tnum"), 1)
        if key == "name":
            font.setWeight(QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
        # Names of a series differ at their end: the middle is what can be left out.
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), shown)

    def _paint_languages(self, painter: QPainter, room: QRect, row: ArticleRow) -> None:
        palette = self._theme.palette
        font = QFont(painter.font())
        font.setPixelSize(SMALL - 2)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        for place, code in enumerate(LANGUAGES):
            cell = QRectF(room.left() + place * 19, room.center().y() - 7, 17, 16)
            if code in row.languages:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(palette.tones["green"].wash))
                painter.drawRoundedRect(cell, 3, 3)
                painter.setPen(QColor(palette.tones["green"].ink))
                painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, code.upper())
            else:
                painter.setPen(QColor(palette.muted))
                painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, "·")

    def _paint_thumbnail(
        self, painter: QPainter, room: QRect, row: ArticleRow, ready: QPixmap | None
    ) -> None:
        palette = self._theme.palette
        box = QRect(PADDING - 2, room.center().y() - THUMB // 2 + 1, THUMB, THUMB)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(box), 4, 4)
        if row.main_image is None:
            painter.fillPath(outline, QColor(palette.sunken))
            inner = box.adjusted(8, 8, -8, -8)
            self._theme.icon("image", muted=True).paint(painter, inner)
            return
        painter.fillPath(outline, QColor("#ffffff"))
        if ready is not None:
            size = ready.deviceIndependentSize().toSize()
            painter.setClipPath(outline)
            left = box.left() + (THUMB - size.width()) // 2
            painter.drawPixmap(left, box.top() + (THUMB - size.height()) // 2, ready)
            painter.setClipping(False)
        painter.setPen(QPen(QColor(palette.line)))
        painter.drawPath(outline)

    def _paint_tick(self, painter: QPainter, room: QRect, *, is_ticked: bool) -> None:
        palette = self._theme.palette
        box = QRectF(room.center().x() - 7, room.center().y() - 7, 16, 16)
        painter.setPen(QPen(QColor(palette.accent if is_ticked else palette.muted)))
        painter.setBrush(QColor(palette.accent if is_ticked else palette.surface))
        painter.drawRoundedRect(box, 4, 4)
        if is_ticked:
            tick = box.toRect().adjusted(1, 1, 0, 0)
            self._theme.icon("check", colour=palette.on_accent).paint(painter, tick)

    def _paint_bar(self, painter: QPainter, room: QRect) -> None:
        painter.setBrush(QColor(self._theme.palette.line))
        painter.setPen(Qt.PenStyle.NoPen)
        bar = QRectF(PADDING, room.center().y() - 4, room.width() * 0.6, 8)
        painter.drawRoundedRect(bar, 4, 4)


def _subject(key: str, row: ArticleRow) -> Hashable:
    """Return what a cell says, so that equal cells of many rows share one picture."""
    subjects: dict[str, Hashable] = {
        "name": row.name,
        "brand": row.brand,
        "part": row.part_number,
        "reference": row.seller_reference,
        "tid": row.tid,
        "subcategory": row.subcategory,
        "price": (row.price, row.currency),
        "stock": row.stock,
        "languages": row.languages,
        "review": row.review,
        "state": row.state,
    }
    return subjects[key]
