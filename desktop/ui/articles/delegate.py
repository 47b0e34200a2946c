"""Paints the cells of the article table and edits them in place."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from desktop.domain.fields import LANGUAGES
from desktop.queries.articles import ArticleRow
from desktop.ui.articles.columns import COLUMNS
from desktop.ui.articles.model import ArticleModel
from desktop.ui.articles.thumbnails import Thumbnails
from desktop.ui.theme.pills import paint_pill
from desktop.ui.theme.sheet import SMALL
from desktop.ui.theme.states import REVIEW_LOOKS, STATE_LOOKS, Look
from desktop.ui.theme.theme import Theme
from desktop.ui.words import REVIEWS, STATES, word

Index = QModelIndex | QPersistentModelIndex
Enter = Callable[[int, str, str, Callable[[], None], Callable[[str], None]], None]
"""Saves a cell: row, path, text, what to do when saved, and with the sentence when refused."""
PADDING = 8
THUMB = 32
UNKNOWN = Look("neutral", "info")


class ArticleDelegate(QStyledItemDelegate):
    """Every cell of the table."""

    def __init__(
        self, model: ArticleModel, thumbnails: Thumbnails, theme: Theme, enter: Enter
    ) -> None:
        """Paint rows of `model`; save edits with `enter`."""
        super().__init__()
        self._model = model
        self._thumbnails = thumbnails
        self._theme = theme
        self._enter = enter
        self._editing: tuple[int, str] = (-1, "")

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        room: QRect = getattr(option, "rect")  # noqa: B009 - not in Qt's type stubs
        state: QStyle.StateFlag = getattr(option, "state")  # noqa: B009
        palette = self._theme.palette
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(room, QColor(palette.selection))
        painter.setPen(QPen(QColor(palette.line)))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        key = COLUMNS[index.column()].key
        row = self._model.row_at(index.row())
        if key == "tick":
            self._paint_tick(painter, room, index)
        elif row is None:
            painter.setBrush(QColor(palette.line))
            painter.setPen(Qt.PenStyle.NoPen)
            bar = QRectF(room.left() + PADDING, room.center().y() - 4, room.width() * 0.6, 8)
            painter.drawRoundedRect(bar, 4, 4)
        else:
            self._paint_cell(painter, room.adjusted(PADDING, 0, -PADDING, 0), key, row)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(palette.focus), 2))
            painter.drawRoundedRect(QRectF(room).adjusted(1, 1, -2, -2), 4, 4)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return a line that holds the cell's text."""
        del option
        line = QLineEdit(parent)
        line.setObjectName("cellEditor")
        line.setAccessibleName(self._title(index))
        self._editing = index.row(), COLUMNS[index.column()].path
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Put the text in and select it."""
        if isinstance(editor, QLineEdit):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QObject, index: Index) -> None:
        """Leave the model alone: the answer of the shop decides."""
        del editor, model, index

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Save on Enter and Tab, and keep the editor open when the text is refused."""
        if (
            isinstance(editor, QLineEdit)
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
        ):
            hint = _AFTER.get(Qt.Key(event.key()))
            if hint is not None:
                self._save(editor, hint)
                return True
        return super().eventFilter(editor, event)

    def _save(self, editor: QLineEdit, hint: QAbstractItemDelegate.EndEditHint) -> None:
        place, path = self._editing

        def saved() -> None:
            self.closeEditor.emit(editor, hint)

        def refused(sentence: str) -> None:
            editor.setProperty("wrong", "true")
            editor.setToolTip(sentence)
            editor.setAccessibleDescription(sentence)
            below = editor.mapToGlobal(editor.rect().bottomLeft())
            QToolTip.showText(below, sentence, editor)
            editor.setFocus()

        self._enter(place, path, editor.text(), saved, refused)

    def _paint_cell(self, painter: QPainter, room: QRect, key: str, row: ArticleRow) -> None:
        if key == "picture":
            self._paint_picture(painter, room, row)
        elif key == "state":
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
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), shown)

    def _paint_languages(self, painter: QPainter, room: QRect, row: ArticleRow) -> None:
        palette = self._theme.palette
        font = QFont(painter.font())
        font.setPixelSize(SMALL - 2)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
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

    def _paint_picture(self, painter: QPainter, room: QRect, row: ArticleRow) -> None:
        palette = self._theme.palette
        box = QRect(room.left() - 2, room.center().y() - THUMB // 2 + 1, THUMB, THUMB)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(box), 4, 4)
        if row.main_image is None:
            painter.fillPath(outline, QColor(palette.sunken))
            inner = box.adjusted(8, 8, -8, -8)
            self._theme.icon("image", muted=True).paint(painter, inner)
            return
        painter.fillPath(outline, QColor("#ffffff"))
        ratio = painter.device().devicePixelRatioF()
        pixmap = self._thumbnails.get(row.main_image, THUMB, ratio)
        if pixmap is not None:
            size = pixmap.deviceIndependentSize().toSize()
            painter.setClipPath(outline)
            left = box.left() + (THUMB - size.width()) // 2
            painter.drawPixmap(left, box.top() + (THUMB - size.height()) // 2, pixmap)
            painter.setClipping(False)
        painter.setPen(QPen(QColor(palette.line)))
        painter.drawPath(outline)

    def _paint_tick(self, painter: QPainter, room: QRect, index: Index) -> None:
        palette = self._theme.palette
        is_ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        box = QRectF(room.center().x() - 7, room.center().y() - 7, 16, 16)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(palette.accent if is_ticked else palette.muted)))
        painter.setBrush(QColor(palette.accent if is_ticked else palette.surface))
        painter.drawRoundedRect(box, 4, 4)
        if is_ticked:
            tick = box.toRect().adjusted(1, 1, 0, 0)
            self._theme.icon("check", colour=palette.on_accent).paint(painter, tick)

    def _title(self, index: Index) -> str:
        title = self._model.headerData(index.column(), Qt.Orientation.Horizontal)
        return title if isinstance(title, str) else ""


_AFTER = {
    Qt.Key.Key_Return: QAbstractItemDelegate.EndEditHint.NoHint,
    Qt.Key.Key_Enter: QAbstractItemDelegate.EndEditHint.NoHint,
    Qt.Key.Key_Tab: QAbstractItemDelegate.EndEditHint.EditNextItem,
    Qt.Key.Key_Backtab: QAbstractItemDelegate.EndEditHint.EditPreviousItem,
}
