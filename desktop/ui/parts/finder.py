"""A line that finds one of many: typed words narrow a list, the arrow opens all of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QAction, QColor, QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desktop.ui.parts.inputs import Line
from desktop.ui.theme.theme import Theme

NOTE = Qt.ItemDataRole.UserRole + 1
ROW = 30
MOST_SEEN = 12
_OPENERS = frozenset({Qt.Key.Key_Down, Qt.Key.Key_F4})
_ENTERS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


@dataclass(frozen=True, slots=True)
class Found:
    """One of the many: its value, what a person reads, and a muted note at the right."""

    value: str
    words: str
    note: str = ""


Search = Callable[[str], Sequence[Found]]
"""Gives what fits a typed text, the likeliest first; everything for no text. Quick: no look-ups."""


class Finder(Line):
    """Emits what was chosen from the list, or typed as free text."""

    chosen = QtSignal(str)
    """The value chosen; empty when the line was emptied."""
    typed = QtSignal(str)
    """Text that was left in the line without choosing from the list."""

    def __init__(self, theme: Theme, search: Search) -> None:
        """Begin empty."""
        super().__init__()
        self._theme = theme
        self._search = search
        self._stored = ""
        self._model = QStandardItemModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(MOST_SEEN)
        self._popup = QListView()
        self._popup.setObjectName("completions")
        self._popup.setAccessibleName(self.tr("Suggestions"))
        self._completer.setPopup(self._popup)
        self._popup.setItemDelegate(_Rows(theme, self._popup))
        self.setCompleter(self._completer)
        self._completer.activated.connect(self._completed)
        self._arrow = QAction(self)
        self._arrow.setToolTip(self.tr("Show all (arrow down)"))
        self._arrow.triggered.connect(self.open_all)
        self.addAction(self._arrow, QLineEdit.ActionPosition.TrailingPosition)
        self.textEdited.connect(self._narrow)
        self.editingFinished.connect(self._leave)
        theme.changed.connect(self._dress)
        self._dress()

    def put(self, text: str) -> None:
        """Show a stored text; what is being typed right now is left alone."""
        is_typing = self.hasFocus() and self.text() != self._stored
        self._stored = text
        if not is_typing and self.text() != text:
            self.restore()

    def restore(self) -> None:
        """Show the stored text again."""
        self.setText(self._stored)
        self.setCursorPosition(0)

    def open_all(self) -> None:
        """Open the whole list."""
        self.setFocus()
        self._fill(self._search(""))
        self._completer.complete()

    def event(self, event: QEvent) -> bool:
        """Keep Escape for taking back what was typed."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self.text() != self._stored
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with arrow down, take the first with Return, take back with Escape."""
        is_open = self._popup.isVisible()
        if event.key() in _OPENERS and not is_open:
            self.open_all()
        elif event.key() == Qt.Key.Key_Escape and not is_open:
            is_changed = self.text() != self._stored
            self.restore()
            event.setAccepted(is_changed)
        elif event.key() in _ENTERS and is_open and not self._popup.currentIndex().isValid():
            self._popup.hide()
            self._take_first()
        else:
            super().keyPressEvent(event)

    def _take_first(self) -> None:
        """Choose the only fitting one; several leave it to the person, none to who listens."""
        if self._model.rowCount() == 1:
            self._activated(self._model.index(0, 0))
        else:
            self._leave()

    def _narrow(self, text: str) -> None:
        self._fill(self._search(text))

    def _fill(self, found: Sequence[Found]) -> None:
        policy = Qt.ScrollBarPolicy
        is_whole = len(found) <= MOST_SEEN
        self._popup.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if is_whole else policy.ScrollBarAsNeeded
        )
        self._model.clear()
        for one in found:
            item = QStandardItem(one.words)
            item.setData(one.value, Qt.ItemDataRole.UserRole)
            item.setData(one.note, NOTE)
            note = f"{one.words}, {one.note}" if one.note else one.words
            item.setData(note, Qt.ItemDataRole.AccessibleTextRole)
            self._model.appendRow(item)

    def _completed(self) -> None:
        self._activated(self._popup.currentIndex())

    def _activated(self, index: QModelIndex) -> None:
        value = index.data(Qt.ItemDataRole.UserRole)
        self.setText(str(index.data()))
        self.setCursorPosition(0)
        self._stored = self.text()
        if isinstance(value, str):
            self.chosen.emit(value)

    def _leave(self) -> None:
        if self._popup.isVisible() or self.text() == self._stored:
            return
        text = self._stored = self.text()
        exact = [one for one in self._search(text) if one.words == text]
        if not text.strip():
            self.chosen.emit("")
        elif len(exact) == 1:
            self.chosen.emit(exact[0].value)
        else:
            self.typed.emit(text)

    def _dress(self) -> None:
        self._arrow.setIcon(self._theme.icon("down", muted=True))


class _Rows(QStyledItemDelegate):
    """Words at the left, a muted note at the right."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one row."""
        room: QRect = getattr(option, "rect")  # noqa: B009 - not in Qt's type stubs
        state: QStyle.StateFlag = getattr(option, "state")  # noqa: B009
        palette = self._theme.palette
        painter.save()
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setBrush(QColor(palette.selection))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(room, 4, 4)
        inner = room.adjusted(8, 0, -8, 0)
        note = str(index.data(NOTE) or "")
        metrics = painter.fontMetrics()
        width = min(metrics.horizontalAdvance(note) + 4, inner.width() // 2)
        painter.setPen(QColor(palette.muted))
        painter.drawText(
            inner,
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            metrics.elidedText(note, Qt.TextElideMode.ElideRight, width),
        )
        painter.setPen(QColor(palette.text))
        left = inner.adjusted(0, 0, -width - 16 if note else 0, 0)
        painter.drawText(
            left,
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, left.width()),
        )
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of a row."""
        return QSize(super().sizeHint(option, index).width(), ROW)
