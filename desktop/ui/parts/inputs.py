"""Entry fields that leave the shop's undo and the page's scrolling alone."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit

PAUSE_MS = 1500
"""So long after the last key, what was typed is saved though the cursor stays."""


class _Typing:
    """What was saved at a pause, so that the answer does not disturb who goes on typing."""

    def __init__(self) -> None:
        self._saved: str | None = None
        self._stored: str | None = None

    def paused(self, text: str) -> None:
        """Note what is saved now."""
        self._saved, self._stored = text, None

    def is_mine(self, shown: str, stored: str) -> bool:
        """Tell whether a stored text is only another spelling of what stands in the field."""
        if self._saved is None or shown != self._saved:
            return False
        if self._stored is None:
            self._stored = stored
        return stored == self._stored

    def forget(self) -> None:
        """Begin anew."""
        self._saved = self._stored = None


class Line(QLineEdit):
    """One line; Ctrl+Z is the shop's once there is no typing to take back."""

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self._typing = _Typing()
        self._pause: QTimer | None = None

    def save_on_pause(self) -> None:
        """Emit `editingFinished` a moment after the last key too, so that typing is never lost."""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._paused)
        self.textEdited.connect(self._pause.start)

    def forget_typing(self) -> None:
        """Forget what could be taken back: it was typed into another article."""
        self._typing.forget()
        if self.isUndoAvailable() and not (self.hasFocus() and self.isModified()):
            self.setText(self.text())

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
        if self.text() == text or (self.hasFocus() and self.isModified()):
            return
        if self.hasFocus() and self._typing.is_mine(self.text(), text):
            return
        place = self.cursorPosition() if self.hasFocus() else 0
        self.setText(text)
        self.setCursorPosition(min(place, len(text)))

    def _paused(self) -> None:
        if self.hasFocus() and self.isModified():
            self._typing.paused(self.text())
            self.editingFinished.emit()


class Text(QPlainTextEdit):
    """Several lines; Tab moves on, leaving saves."""

    left = Signal()

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self.setTabChangesFocus(True)
        self._typing = _Typing()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._paused)

    def save_on_pause(self) -> None:
        """Emit `left` a moment after the last key too, so that typing is never lost."""
        self.textChanged.connect(self._pause.start)

    def forget_typing(self) -> None:
        """Forget what could be taken back: it was typed into another article."""
        self._typing.forget()
        if not (self.hasFocus() and self.document().isModified()):
            self.document().clearUndoRedoStacks()

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
        if self.hasFocus() and self.document().isModified():
            return
        shown = self.toPlainText()
        if shown != text and not (self.hasFocus() and self._typing.is_mine(shown, text)):
            place = self.textCursor().position() if self.hasFocus() else 0
            self.setPlainText(text)
            cursor = self.textCursor()
            cursor.setPosition(min(place, len(text)))
            self.setTextCursor(cursor)
        self.document().setModified(False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the text may be saved."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def _paused(self) -> None:
        if self.hasFocus() and self.document().isModified():
            self._typing.paused(self.toPlainText())
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
