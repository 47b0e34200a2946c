"""The warehouses: where articles are collected from."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStackedWidget, QTableView

from desktop.domain.errors import DesktopError, InputRefused
from desktop.domain.vat import VatTable
from desktop.queries.shop import Warehouse
from desktop.ui.context import Context
from desktop.ui.frame.palette import Command
from desktop.ui.parts.buttons import button, wear
from desktop.ui.parts.empty import Empty
from desktop.ui.parts.labels import column
from desktop.ui.parts.page import Page
from desktop.ui.tasks import Latest
from desktop.ui.warehouses.dialog import Values, WarehouseDialog
from desktop.ui.warehouses.vat_dialog import VatDialog
from desktop.ui.words import FIELDS, word


class WarehousesPage(Page):
    """A list; one is added or changed in a dialog."""

    def __init__(self, context: Context) -> None:
        """Build the page and ask for the warehouses."""
        title = QCoreApplication.translate("WarehousesPage", "Warehouses")
        super().__init__("warehouses", "warehouses", title)
        self._context = context
        self._latest = Latest(context.tasks)
        self._rates = Latest(context.tasks)
        self._warehouses: Sequence[Warehouse] = ()
        self.header_row.addStretch(1)
        self._edit = button("editWarehouse", self.tr("Edit"), self._edit_current)
        rates = button("vatRates", self.tr("VAT rates…"), self._open_rates)
        self.header_row.addWidget(rates)
        new = button("newWarehouse", self.tr("New warehouse"), self.new, role="primary")
        for made, icon in ((self._edit, "edit"), (new, "add")):
            wear(context.theme, made, icon)
            self.header_row.addWidget(made)
        self._model = QStandardItemModel(self)
        self._table = self._build_table()
        self._empty = Empty(context.theme, "warehouses", "noWarehouses")
        self._empty.say(
            self.tr("Your warehouses will be here"),
            self.tr("Articles are offered from a warehouse, with their VAT rate and stock."),
        )
        self._empty.offer("emptyWarehouse", self.tr("New warehouse"), self.new, "primary")
        self._stack = QStackedWidget()
        self._stack.setObjectName("warehouseStack")
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._empty)
        column(self, gap=0).addWidget(self._stack)
        context.bridge.changed.connect(self._hear)

    def entered(self) -> None:
        """Read the warehouses anew."""
        self._read()
        self._table.setFocus()

    def new(self) -> None:
        """Ask for a new warehouse."""
        warehouses = self._context.do.warehouses

        def create(values: Values) -> object:
            rest = {key: value for key, value in values.items() if key != "name" and value}
            return warehouses.create(str(values["name"]), rest)

        self._ask(None, create)

    def commands(self) -> list[Command]:
        """Return what can be done besides editing a warehouse."""
        return [Command(self.tr("VAT rates…"), "", self._open_rates)]

    def _open_rates(self) -> None:
        see, context = self._context.see.trade, self._context

        def show(table: VatTable) -> None:
            dialog = VatDialog(self, context, table)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

        self._rates.ask(see.vat_table, show)

    def _edit_current(self) -> None:
        place = self._table.currentIndex().row()
        if not 0 <= place < len(self._warehouses):
            return
        warehouse, warehouses = self._warehouses[place], self._context.do.warehouses

        def change(values: Values) -> object:
            if not values["name"]:
                raise InputRefused("warehouse-without-name")
            return warehouses.change(warehouse.id, values)

        self._ask(warehouse, change)

    def _ask(self, warehouse: Warehouse | None, work: Callable[[Values], object]) -> None:
        def apply(
            values: Values, done: Callable[[], None], refused: Callable[[DesktopError], None]
        ) -> None:
            def saved(_result: object) -> None:
                done()
                self._context.teller.saved(self.tr("Warehouse saved here, not sent yet"))

            self._context.tasks.write(lambda: work(values), saved, refused)

        dialog = WarehouseDialog(self, warehouse, apply)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _hear(self) -> None:
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        self._latest.ask(self._context.see.shop.warehouses, self._show)

    def _show(self, warehouses: tuple[Warehouse, ...]) -> None:
        self._stack.setCurrentIndex(0 if warehouses else 1)
        self._edit.setEnabled(bool(warehouses))
        if warehouses == self._warehouses:
            return
        place = max(self._table.currentIndex().row(), 0)
        self._warehouses = warehouses
        self._model.setRowCount(0)
        for item in warehouses:
            amount, unit = item.availability
            hours = self.tr("%1 hours") if unit == "h" else self.tr("%1 weeks")
            texts = (
                item.name,
                item.country,
                item.city,
                hours.replace("%1", str(amount)),
                item.remarks,
                self.tr("Yes") if item.active else self.tr("No"),
            )
            cells = [QStandardItem(text) for text in texts]
            for cell, text in zip(cells, texts, strict=True):
                cell.setEditable(False)
                cell.setToolTip(text)
            self._model.appendRow(cells)
        self._table.selectRow(min(place, len(warehouses) - 1))

    def _build_table(self) -> QTableView:
        names = ("name", "country", "city", "availability", "remarks", "active")
        self._model.setHorizontalHeaderLabels([word(FIELDS, name) for name in names])
        table = QTableView()
        table.setObjectName("warehouseTable")
        table.setAccessibleName(self.title)
        table.setModel(self._model)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(44)
        header = table.horizontalHeader()
        header.setObjectName("warehouseHeader")
        header.setAccessibleName(self.tr("Columns"))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for place, width in enumerate((300, 80, 140, 150, 200, 90)):
            table.setColumnWidth(place, width)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.activated.connect(self._edit_current)
        return table
