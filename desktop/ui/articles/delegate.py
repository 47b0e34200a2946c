"""Paints the cells of the article table and edits them in place."""

from collections.abc import Callable

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from desktop.ui.articles.cells import Cells
from desktop.ui.articles.columns import COLUMNS
from desktop.ui.articles.model import ArticleModel
from desktop.ui.articles.thumbnails import Thumbnails
from desktop.ui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex
Enter = Callable[[int, str, str, Callable[[], None], Callable[[str], None]], None]
"""Saves a cell: row, path, text, what to do when saved, and with the sentence when refused."""


class ArticleDelegate(QStyledItemDelegate):
    """Every cell of the table."""

    def __init__(
        self, model: ArticleModel, thumbnails: Thumbnails, theme: Theme, enter: Enter
    ) -> None:
        """Paint rows of `model`; save edits with `enter`."""
        super().__init__()
        self._model = model
        self._cells = Cells(model, thumbnails, theme)
        self._theme = theme
        self._enter = enter
        self._editing: tuple[int, str] = (-1, "")

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        room: QRect = getattr(option, "rect")  # noqa: B009 - not in Qt's type stubs
        state: QStyle.StateFlag = getattr(option, "state")  # noqa: B009
        font: QFont = getattr(option, "font")  # noqa: B009
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(room, QColor(self._theme.palette.selection))
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(room.topLeft(), self._picture(index, room.size(), ratio, font))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._theme.palette.focus), 2))
            painter.drawRoundedRect(QRectF(room).adjusted(1, 1, -2, -2), 4, 4)

    def _picture(self, index: Index, size: QSize, ratio: float, font: QFont) -> QPixmap:
        key = COLUMNS[index.column()].key
        row = self._model.row_at(index.row())
        if key == "tick":
            is_ticked = self._model.id_at(index.row()) in self._model.ticked
            return self._cells.tick(size, ratio, font, is_ticked=is_ticked)
        if row is None:
            return self._cells.unread(size, ratio, font)
        return self._cells.cell(key, row, size, ratio, font)

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

    def _title(self, index: Index) -> str:
        title = self._model.headerData(index.column(), Qt.Orientation.Horizontal)
        return title if isinstance(title, str) else ""


_AFTER = {
    Qt.Key.Key_Return: QAbstractItemDelegate.EndEditHint.NoHint,
    Qt.Key.Key_Enter: QAbstractItemDelegate.EndEditHint.NoHint,
    Qt.Key.Key_Tab: QAbstractItemDelegate.EndEditHint.EditNextItem,
    Qt.Key.Key_Backtab: QAbstractItemDelegate.EndEditHint.EditPreviousItem,
}
