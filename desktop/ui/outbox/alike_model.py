"""The rows of the preview: an article, its field, what is now and what will be; ticked or not."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop.domain.conflict_paths import DELETED
from desktop.domain.document import JsonValue
from desktop.queries.outbox import ConflictLine
from desktop.ui.values import Speaker
from desktop.workflows.resolving import Choice, Decision

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
NAME, FIELD, BEFORE, AFTER = range(4)


class AlikeModel(QAbstractTableModel):
    """Conflicts under one choice; everything is ticked at first."""

    ticked = Signal()

    def __init__(self, speaker: Speaker, parent: QObject) -> None:
        """Begin without rows."""
        super().__init__(parent)
        self._speaker = speaker
        self._lines: list[ConflictLine] = []
        self._on: list[bool] = []
        self._choice: Choice = "mine"

    def show_lines(self, lines: Sequence[ConflictLine], choice: Choice) -> None:
        """Show these conflicts as the choice would settle them; ticks of the same rows stay."""
        off = {
            (line.article_id, line.path)
            for line, is_on in zip(self._lines, self._on, strict=True)
            if not is_on
        }
        self.beginResetModel()
        self._lines = list(lines)
        self._on = [(line.article_id, line.path) not in off for line in lines]
        self._choice = choice
        self.endResetModel()
        self.ticked.emit()

    def decisions(self) -> list[Decision]:
        """Return the choice for every row that is ticked."""
        return [
            Decision(line.article_id, line.path, self._choice, line.theirs)
            for line, is_on in zip(self._lines, self._on, strict=True)
            if is_on
        ]

    def number_ticked(self) -> int:
        """Return how many rows are ticked."""
        return sum(self._on)

    def tick_all(self, *, is_on: bool) -> None:
        """Tick every row, or none."""
        self._on = [is_on] * len(self._lines)
        if self._lines:
            last = self.index(len(self._lines) - 1, 0)
            self.dataChanged.emit(self.index(0, 0), last, [Qt.ItemDataRole.CheckStateRole])
        self.ticked.emit()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return the number of conflicts."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Return article, field, before and after."""
        return 0 if parent.isValid() else 4

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the article's cell be ticked."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == NAME else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell in words, or its tick."""
        if not index.isValid():
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._words(self._lines[index.row()], index.column())
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == NAME:
            is_on = self._on[index.row()]
            return Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a row, or leave it out."""
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != NAME:
            return False
        self._on[index.row()] = Qt.CheckState(value) is Qt.CheckState.Checked
        self.dataChanged.emit(index, index, [role])
        self.ticked.emit()
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return what the columns are; before is on the side that the choice replaces."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        there, here = self.tr("On the marketplace now"), self.tr("Here now")
        return (
            self.tr("Article"),
            self.tr("Field"),
            there if self._choice == "mine" else here,
            self.tr("After"),
        )[section]

    def _words(self, line: ConflictLine, section: int) -> str:
        if section == NAME:
            return line.name or "–"
        if section == FIELD:
            return self._speaker.field(line.path)
        is_mine = (self._choice == "mine") == (section == AFTER)
        if line.path == DELETED:
            return self.tr("Kept, with my changes") if is_mine else self.tr("Removed")
        return self._said(line.path, line.mine if is_mine else line.theirs)

    def _said(self, path: str, value: JsonValue) -> str:
        return " ".join(self._speaker.say(path, value).split("\n"))
