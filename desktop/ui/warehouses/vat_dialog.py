"""The table of VAT rates, to be edited: nothing changes before it is saved."""

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHeaderView, QTableView, QWidget

from desktop.domain.errors import DesktopError, InputRefused
from desktop.domain.vat import VatRate, VatTable, read_vat_row, vat_table
from desktop.ui import formats
from desktop.ui.context import Context
from desktop.ui.parts.buttons import button, wear
from desktop.ui.parts.labels import column, label, row
from desktop.ui.words import sentence


class VatDialog(QDialog):
    """Rows of country, rate and first day; the newest rate that has begun is proposed."""

    def __init__(self, parent: QWidget, context: Context, table: VatTable) -> None:
        """Show the table as it is."""
        super().__init__(parent)
        self._context = context
        title = self.tr("VAT rates")
        self.setObjectName("vatDialog")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setMinimumSize(480, 560)
        layout = column(self, margin=24, gap=12)
        layout.addWidget(label(title, "title"))
        hint = self.tr(
            "When an article is offered from a warehouse, the rate of its country that holds that "
            "day is proposed. Offers you have made keep their rate."
        )
        layout.addWidget(label(hint, "muted", wrap=True))
        self._model = QStandardItemModel(self)
        self._model.setHorizontalHeaderLabels(
            [self.tr("Country"), self.tr("VAT %"), self.tr("Valid from")]
        )
        self._table = self._build_table(title)
        layout.addWidget(self._table, 1)
        acts = row(gap=8)
        add = button("vatAdd", self.tr("Add a rate"), self._add)
        wear(context.theme, add, "add")
        self._remove = button("vatRemove", self.tr("Take out"), self._take_out)
        restore = button("vatRestore", self.tr("Use the shipped rates"), self._restore, role="link")
        for part in (add, self._remove):
            acts.addWidget(part)
        acts.addStretch(1)
        acts.addWidget(restore)
        layout.addLayout(acts)
        self._error = label("", "error", name="vatError", wrap=True)
        self._error.hide()
        layout.addWidget(self._error)
        buttons = row(gap=8)
        buttons.addStretch(1)
        buttons.addWidget(button("vatCancel", self.tr("Cancel"), self.reject))
        buttons.addWidget(button("vatSave", self.tr("Save"), self._save, role="primary"))
        layout.addLayout(buttons)
        self._fill(table)

    def _build_table(self, title: str) -> QTableView:
        table = QTableView()
        table.setObjectName("vatTable")
        table.setAccessibleName(title)
        table.setProperty("role", "framed")
        table.setModel(self._model)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(36)
        header = table.horizontalHeader()
        header.setObjectName("vatHeader")
        header.setAccessibleName(self.tr("Columns"))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return table

    def _fill(self, table: VatTable) -> None:
        self._model.setRowCount(0)
        for rate in table.rows:
            self._model.appendRow(_cells(rate))

    def _add(self) -> None:
        today = self._context.see.trade.today()
        day = QLocale().toString(QDate(today.year, today.month, today.day), formats.day_form())
        self._model.appendRow([_cell(""), _figure(""), _cell(day)])
        place = self._model.index(self._model.rowCount() - 1, 0)
        self._table.scrollTo(place)
        self._table.setCurrentIndex(place)
        self._table.setFocus()
        self._table.edit(place)

    def _take_out(self) -> None:
        place = self._table.currentIndex()
        if place.isValid():
            self._model.removeRow(place.row())

    def _restore(self) -> None:
        self._fill(self._context.see.trade.shipped_vat_table)

    def _save(self) -> None:
        # A cell still being typed in is taken as it stands.
        self._table.setFocus()
        try:
            table = self._read()
        except InputRefused as error:
            self._refuse(error)
            return
        rates, shipped = self._context.do.vat_rates, self._context.see.trade.shipped_vat_table

        def work() -> None:
            if table == shipped:
                rates.restore()
            else:
                rates.save(table)

        def saved(_nothing: None) -> None:
            self.accept()
            self._context.teller.saved(self.tr("VAT rates saved"))

        self._context.tasks.write(work, saved, self._refuse)

    def _read(self) -> VatTable:
        rows: list[VatRate] = []
        for number in range(self._model.rowCount()):
            cells = [self._model.item(number, place).text().strip() for place in range(3)]
            if not cells[0] and not cells[1]:
                continue
            try:
                rows.append(read_vat_row(cells[0], cells[1], _iso(cells[2])))
            except InputRefused:
                self._table.setCurrentIndex(self._model.index(number, 0))
                raise
        return vat_table(rows)

    def _refuse(self, error: DesktopError) -> None:
        self._error.setText(sentence(error))
        self._error.show()


def _cells(rate: VatRate) -> list[QStandardItem]:
    day = QDate(rate.valid_from.year, rate.valid_from.month, rate.valid_from.day)
    return [
        _cell(rate.country),
        _figure(formats.typed(rate.rate)),
        _cell(QLocale().toString(day, formats.day_form())),
    ]


def _cell(text: str) -> QStandardItem:
    return QStandardItem(text)


def _figure(text: str) -> QStandardItem:
    cell = QStandardItem(text)
    cell.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return cell


def _iso(typed: str) -> str:
    """Read a day as the country writes it; anything else is left for the reader to refuse."""
    day = QLocale().toDate(typed, formats.day_form())
    return day.toString(Qt.DateFormat.ISODate) if day.isValid() else typed
