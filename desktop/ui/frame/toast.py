"""A short message at the foot of the window, with Undo where that makes sense."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QWidget

from desktop.ui.parts.buttons import button
from desktop.ui.parts.labels import label, row

STAYS_MS = 5000


class Toast(QFrame):
    """One message at a time; a new one replaces the old."""

    def __init__(self, parent: QWidget, undo: Callable[[], object]) -> None:
        """Lie over the foot of `parent`; `undo` is what its button does."""
        super().__init__(parent)
        self.setObjectName("toast")
        self.setAccessibleName(self.tr("Message"))
        line = row(self, gap=8)
        line.setContentsMargins(16, 8, 8, 8)
        self._text = label("", name="toastText")
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._undo = button("toastUndo", self.tr("Undo"), undo)
        self._close = button("toastClose", "✕", self.hide)
        self._close.setAccessibleName(self.tr("Close"))
        for part in (self._text, self._undo, self._close):
            line.addWidget(part)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STAYS_MS)
        self._timer.timeout.connect(self.hide)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(24)
        shadow.setOffset(0, 4)
        shadow.setColor(Qt.GlobalColor.black)
        self.setGraphicsEffect(shadow)
        parent.installEventFilter(self)
        self.hide()

    def show_message(self, text: str, offer: str) -> None:
        """Show a message; `offer` is `undo` or empty."""
        is_long = len(text) > 90
        self._text.setWordWrap(is_long)
        self._text.setFixedWidth(560) if is_long else self._text.setMinimumWidth(0)
        if not is_long:
            self._text.setMaximumWidth(16_777_215)
        self._text.setText(text)
        self.setAccessibleDescription(text)
        self._undo.setVisible(offer == "undo")
        self.show()
        self._place()
        self.raise_()
        self._timer.start(STAYS_MS if not is_long else STAYS_MS * 2)

    def text(self) -> str:
        """Return the message shown."""
        return self._text.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the place when the window changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.adjustSize()
        parent = self.parentWidget()
        if parent is not None:
            left = (parent.width() - self.width()) // 2
            self.move(left, parent.height() - self.height() - 40)
