"""The search box: text with a magnifier, a cross to clear, and room for what is wrong below."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from desktop.ui.theme.theme import Theme

PATIENCE_MS = 90


class SearchBox(QLineEdit):
    """Emits `asked` a moment after the last key."""

    asked = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, hint: str) -> None:
        """Begin empty with a hint of what can be written."""
        super().__init__()
        self.setObjectName("search")
        self.setAccessibleName(self.tr("Search"))
        self.setPlaceholderText(hint)
        self.setMinimumWidth(160)
        self.setMaximumWidth(520)
        self._theme = theme
        self._magnifier = QAction(self)
        self._cross = QAction(self)
        self._cross.setToolTip(self.tr("Clear (Esc)"))
        self._cross.triggered.connect(self.clear)
        self.addAction(self._magnifier, QLineEdit.ActionPosition.LeadingPosition)
        self.addAction(self._cross, QLineEdit.ActionPosition.TrailingPosition)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE_MS)
        self._timer.timeout.connect(lambda: self.asked.emit(self.text()))
        self.textChanged.connect(self._typed)
        theme.changed.connect(self._dress)
        self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear on Esc; go to the results on Return or arrow down."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down}:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _typed(self) -> None:
        self._cross.setVisible(bool(self.text()))
        self._timer.start()

    def _dress(self) -> None:
        self._magnifier.setIcon(self._theme.icon("search", muted=True))
        self._cross.setIcon(self._theme.icon("clear", muted=True))
        self._cross.setVisible(bool(self.text()))
