"""The history of one article: who changed what, when, from what to what."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHeaderView, QTableView, QWidget

from desktop.queries.history import HistoryLine
from desktop.ui import formats
from desktop.ui.articles.who import who
from desktop.ui.parts.buttons import button
from desktop.ui.parts.labels import column, label, row
from desktop.ui.values import Speaker
from desktop.ui.words import VERBS, word

CREATED = "created"


class HistoryDialog(QDialog):
    """A table of changes, the newest first."""

    def __init__(
        self, parent: QWidget, speaker: Speaker, name: str, lines: Sequence[HistoryLine]
    ) -> None:
        """Show the lines of an article."""
        super().__init__(parent)
        self.setObjectName("history")
        self.setWindowTitle(self.tr("History"))
        self.setAccessibleName(self.tr("History"))
        self.resize(960, 560)
        layout = column(self, margin=24, gap=12)
        layout.addWidget(label(self.tr("History"), "title"))
        layout.addWidget(label(name, "muted", wrap=True))
        model = QStandardItemModel(self)
        model.setHorizontalHeaderLabels(
            [
                self.tr("When"),
                self.tr("Who"),
                self.tr("What"),
                self.tr("Field"),
                self.tr("Before"),
                self.tr("After"),
            ]
        )
        for line in lines:
            is_whole = line.path == CREATED
            before = "" if is_whole else speaker.say(line.path, line.before)
            after = "" if is_whole else speaker.say(line.path, line.after)
            texts = (
                formats.moment(line.at),
                who(line),
                word(VERBS, line.verb),
                speaker.field(line.path),
                before,
                after,
            )
            items = [QStandardItem(text) for text in texts]
            for item, text in zip(items, texts, strict=True):
                item.setEditable(False)
                item.setToolTip(text)
            model.appendRow(items)
        table = QTableView()
        table.setObjectName("historyTable")
        table.setAccessibleName(self.tr("Changes"))
        table.setProperty("role", "framed")
        table.setModel(model)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(34)
        header = table.horizontalHeader()
        header.setAccessibleName(self.tr("Columns"))
        header.setObjectName("historyHeader")
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for place, width in enumerate((140, 110, 150, 160, 170, 170)):
            table.setColumnWidth(place, width)
        header.setSectionResizeMode(5, QHeaderView.ResizeMode.Stretch)
        layout.addWidget(table, 1)
        buttons = row(gap=8)
        buttons.addStretch(1)
        buttons.addWidget(button("historyClose", self.tr("Close"), self.accept))
        layout.addLayout(buttons)
