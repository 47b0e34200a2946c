"""Entry fields that leave the shop's undo and the page's scrolling alone."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit


class Line(QLineEdit):
    """One line; Ctrl+Z is the shop's once there is no typing to take back."""

    def event(self, event: QEvent) -> bool:
        """Pass undo on to the window when this line has none."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
            and not self.isUndoAvailable()
        ):
            event.ignore()
            return False
        return super().event(event)

    def put(self, text: str) -> None:
        """Show a stored text; what is being typed right now is left alone."""
        if not (self.hasFocus() and self.isModified()) and self.text() != text:
            self.setText(text)
            self.setCursorPosition(0)


class Text(QPlainTextEdit):
    """Several lines; Tab moves on, leaving saves."""

    left = Signal()

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self.setTabChangesFocus(True)

    def event(self, event: QEvent) -> bool:
        """Pass undo on to the window when this text has none."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
            and not self.document().isUndoAvailable()
        ):
            event.ignore()
            return False
        return super().event(event)

    def put(self, text: str) -> None:
        """Show a stored text; what is being typed right now is left alone."""
        is_typing = self.hasFocus() and self.document().isModified()
        if not is_typing and self.toPlainText() != text:
            self.setPlainText(text)
        if not is_typing:
            self.document().setModified(False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the text may be saved."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page unless the cursor is in this text."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Choice(QComboBox):
    """A list to choose from; the wheel scrolls the page, not the choice."""

    picked = Signal(str)

    def __init__(self) -> None:
        """Begin without choices."""
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)
        self.activated.connect(self._pick)
        self.view().setObjectName("choices")
        self.view().setAccessibleName(self.tr("Choices"))

    def offer(self, choices: list[tuple[str, str]]) -> None:
        """Offer values with their words."""
        self.clear()
        for value, words in choices:
            self.addItem(words, value)

    def put(self, value: str) -> None:
        """Show a stored value, also one that is not offered."""
        place = self.findData(value)
        if place < 0 and value:
            self.addItem(value, value)
            place = self.count() - 1
        self.setCurrentIndex(place)

    def value(self) -> str:
        """Return the value chosen."""
        data = self.currentData()
        return data if isinstance(data, str) else ""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def _pick(self) -> None:
        self.picked.emit(self.value())
