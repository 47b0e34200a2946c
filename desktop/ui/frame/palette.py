"""The command palette (Ctrl+K): type part of a command, press Return."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSortFilterProxyModel, Qt
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QDialog, QLineEdit, QListView, QWidget

from desktop.ui.parts.labels import column


@dataclass(frozen=True, slots=True)
class Command:
    """Words and keys of a command, and what it does."""

    words: str
    keys: str
    act: Callable[[], object]


class CommandPalette(QDialog):
    """All commands, the fitting ones while one types."""

    def __init__(self, parent: QWidget, commands: Sequence[Command]) -> None:
        """Offer these commands."""
        super().__init__(parent)
        self._commands = list(commands)
        self.setObjectName("commandPalette")
        self.setWindowTitle(self.tr("Commands"))
        self.setAccessibleName(self.tr("Commands"))
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.resize(520, 380)
        layout = column(self, margin=12, gap=8)
        self._line = QLineEdit()
        self._line.setObjectName("commandSearch")
        self._line.setAccessibleName(self.tr("Search commands"))
        self._line.setPlaceholderText(self.tr("What do you want to do?"))
        model = QStandardItemModel(self)
        for number, command in enumerate(self._commands):
            text = f"{command.words}    {command.keys}" if command.keys else command.words
            item = QStandardItem(text)
            item.setEditable(False)
            item.setData(number, Qt.ItemDataRole.UserRole)
            model.appendRow(item)
        self._fitting = QSortFilterProxyModel(self)
        self._fitting.setSourceModel(model)
        self._fitting.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._list = QListView()
        self._list.setObjectName("palette")
        self._list.setAccessibleName(self.tr("Commands"))
        self._list.setModel(self._fitting)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout.addWidget(self._line)
        layout.addWidget(self._list, 1)
        self._line.textChanged.connect(self._filter)
        self._line.installEventFilter(self)
        self._list.clicked.connect(self._run)
        self._filter("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the list with the arrows while typing."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                self._go_to(self._list.currentIndex().row() + step)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._run()
                return True
        return super().eventFilter(watched, event)

    def _filter(self, text: str) -> None:
        self._fitting.setFilterFixedString(text)
        self._go_to(0)

    def _go_to(self, place: int) -> None:
        if 0 <= place < self._fitting.rowCount():
            self._list.setCurrentIndex(self._fitting.index(place, 0))

    def _run(self) -> None:
        number = self._list.currentIndex().data(Qt.ItemDataRole.UserRole)
        self.accept()
        if isinstance(number, int):
            self._commands[number].act()
