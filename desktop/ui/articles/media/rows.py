"""A line of a list that is put in order by mouse and by keyboard: a document or a video."""

from PySide6.QtCore import QByteArray, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout

from desktop.ui.parts.buttons import icon_button
from desktop.ui.parts.labels import row, set_role
from desktop.ui.theme.theme import Theme


class MediaRow(QFrame):
    """Focus it and move it with Alt and the arrows, open it with Enter, remove it with Del."""

    moved = Signal(int, int)
    removed = Signal(int)
    opened = Signal(int)

    def __init__(self, theme: Theme, kind: str, place: int) -> None:
        """Be the line number `place` of a list of `kind` (`document`, `video`)."""
        super().__init__()
        self.mime = f"application/x-twoosk-{kind}"
        self._place = place
        self._pressed = QPoint()
        self.setObjectName(f"{kind}-{place}")
        self.setProperty("role", "side")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(self.tr("Alt+arrows move, Enter opens, Del removes"))
        self.content: QHBoxLayout = row(self, gap=8)
        self.content.setContentsMargins(8, 4, 8, 4)
        self._buttons = [
            icon_button(theme, f"{kind}Up-{place}", "previous", self.tr("Move up"),
                        lambda: self.moved.emit(place, place - 1)),
            icon_button(theme, f"{kind}Down-{place}", "next", self.tr("Move down"),
                        lambda: self.moved.emit(place, place + 1)),
            icon_button(theme, f"{kind}Open-{place}", "external", self.tr("Open"),
                        lambda: self.opened.emit(place)),
            icon_button(theme, f"{kind}Remove-{place}", "remove", self.tr("Remove"),
                        lambda: self.removed.emit(place)),
        ]  # fmt: skip

    def finish(self) -> None:
        """Put the buttons behind what the kind of line has added."""
        for part in self._buttons:
            self.content.addWidget(part)

    def stand(self, count: int) -> None:
        """Know how many lines there are: the first cannot go up, the last not down."""
        self.setVisible(self._place < count)
        self._buttons[0].setEnabled(self._place > 0)
        self._buttons[1].setEnabled(self._place < count - 1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the line is meant."""
        super().focusInEvent(event)
        set_role(self, "side-focus")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it is meant no more."""
        super().focusOutEvent(event)
        set_role(self, "side")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, open or remove by keyboard."""
        is_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if is_alt and event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            way = -1 if event.key() == Qt.Key.Key_Up else 1
            self.moved.emit(self._place, self._place + way)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(self._place)
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removed.emit(self._place)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag would begin."""
        self._pressed = event.position().toPoint()
        self.setFocus()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open it."""
        del event
        self.opened.emit(self._place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin a drag."""
        way = (event.position().toPoint() - self._pressed).manhattanLength()
        if way < QApplication.startDragDistance():
            return
        data = QMimeData()
        data.setData(self.mime, QByteArray(str(self._place).encode()))
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.setPixmap(self.grab())
        drag.setHotSpot(event.position().toPoint())
        drag.exec(Qt.DropAction.MoveAction)


def place_at(rows: list[MediaRow], y: float) -> int:
    """Return the place of the visible line at a height, the last one below them all."""
    shown = [number for number, line in enumerate(rows) if line.isVisible()]
    for number in shown:
        if y < rows[number].y() + rows[number].height():
            return number
    return max(shown, default=0)
