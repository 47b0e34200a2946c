"""What waits or is on its way, as rows: article, kind of work, fields."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.queries.outbox import Waiting
from desktop.ui.values import Speaker
from desktop.ui.words import VERBS, word

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_WAREHOUSE_VERBS = {"create": "create-warehouse", "patch": "edit-warehouse"}


class WaitingModel(QAbstractTableModel):
    """Says rows only when they are looked at, so thousands cost nothing."""

    def __init__(self, speaker: Speaker) -> None:
        """Begin empty."""
        super().__init__()
        self._speaker = speaker
        self._rows: Sequence[Waiting] = ()

    def show_rows(self, rows: Sequence[Waiting]) -> None:
        """Show what waits."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_at(self, place: int) -> Waiting:
        """Return one row."""
        return self._rows[place]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt override
        """Return how many rows wait."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt override
        """Return article, work and fields."""
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        """Return the titles."""
        if orientation is Qt.Orientation.Horizontal and role == Role.DisplayRole:
            return (self.tr("Article"), self.tr("What"), self.tr("Fields"))[section]
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Return a cell's words."""
        if role not in {Role.DisplayRole, Role.ToolTipRole}:
            return None
        row = self._rows[index.row()]
        if index.column() == 0:
            return row.name or "–"
        if index.column() == 1:
            is_warehouse = row.kind == "warehouse"
            return word(
                VERBS, _WAREHOUSE_VERBS.get(row.verb, row.verb) if is_warehouse else row.verb
            )
        return ", ".join(self._speaker.field(path) for path in row.paths)
