"""Asks for a new warehouse, or for changes of one."""

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QDialog, QGridLayout, QWidget

from desktop.domain.document import JsonValue
from desktop.domain.errors import DesktopError
from desktop.queries.shop import Warehouse
from desktop.ui.parts.buttons import button
from desktop.ui.parts.inputs import Choice, Line, Text
from desktop.ui.parts.labels import column, label, row
from desktop.ui.words import FIELDS, sentence, word

Values = dict[str, JsonValue]
Apply = Callable[[Values, Callable[[], None], Callable[[DesktopError], None]], None]


class WarehouseDialog(QDialog):
    """All fields of a warehouse; stays open while something is refused."""

    def __init__(self, parent: QWidget, warehouse: Warehouse | None, apply: Apply) -> None:
        """Show a warehouse, or empty fields for a new one."""
        super().__init__(parent)
        self._apply = apply
        title = self.tr("Edit warehouse") if warehouse else self.tr("New warehouse")
        self.setObjectName("warehouseDialog")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setMinimumWidth(520)
        layout = column(self, margin=24, gap=12)
        layout.addWidget(label(title, "title"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        self._name = self._line(grid, "name", 0, 0, wide=True)
        self._name.setPlaceholderText(self.tr("Country - Package - Company - City"))
        self._country = self._line(grid, "country", 2, 0)
        self._country.setMaxLength(2)
        self._city = self._line(grid, "city", 2, 1)
        grid.addWidget(label(word(FIELDS, "availability"), "label"), 4, 0)
        self._amount = Line()
        self._amount.setObjectName("warehouse-availability")
        self._amount.setAccessibleName(word(FIELDS, "availability"))
        self._unit = Choice()
        self._unit.setObjectName("warehouse-availability-unit")
        self._unit.setAccessibleName(self.tr("Hours or weeks"))
        self._unit.offer([("h", self.tr("hours")), ("w", self.tr("weeks"))])
        time = row(gap=8)
        time.addWidget(self._amount, 1)
        time.addWidget(self._unit, 2)
        grid.addLayout(time, 5, 0)
        layout.addLayout(grid)
        layout.addWidget(label(word(FIELDS, "remarks"), "label"))
        self._remarks = Text()
        self._remarks.setObjectName("warehouse-remarks")
        self._remarks.setAccessibleName(word(FIELDS, "remarks"))
        self._remarks.setPlaceholderText(self.tr("For example opening hours"))
        self._remarks.setFixedHeight(84)
        layout.addWidget(self._remarks)
        self._active = QCheckBox(word(FIELDS, "active"))
        self._active.setObjectName("warehouse-active")
        self._active.setAccessibleName(word(FIELDS, "active"))
        layout.addWidget(self._active)
        self._error = label("", "error", name="warehouseError", wrap=True)
        self._error.hide()
        layout.addWidget(self._error)
        buttons = row(gap=8)
        buttons.addStretch(1)
        buttons.addWidget(button("warehouseCancel", self.tr("Cancel"), self.reject))
        save = button("warehouseSave", self.tr("Save"), self._save, role="primary")
        save.setDefault(True)
        buttons.addWidget(save)
        layout.addLayout(buttons)
        self._fill(warehouse)

    def _line(
        self, grid: QGridLayout, name: str, line: int, place: int, *, wide: bool = False
    ) -> Line:
        words = word(FIELDS, name)
        made = Line()
        made.setObjectName(f"warehouse-{name}")
        made.setAccessibleName(words)
        grid.addWidget(label(words, "label"), line, place)
        grid.addWidget(made, line + 1, place, 1, 2 if wide else 1)
        return made

    def _fill(self, warehouse: Warehouse | None) -> None:
        self._amount.setText(str(warehouse.availability[0] if warehouse else 48))
        self._unit.put(warehouse.availability[1] if warehouse else "h")
        self._active.setChecked(warehouse is None or warehouse.active)
        if warehouse is not None:
            self._name.setText(warehouse.name)
            self._country.setText(warehouse.country)
            self._city.setText(warehouse.city)
            self._remarks.setPlainText(warehouse.remarks)

    def _save(self) -> None:
        amount = self._amount.text().strip()
        values: Values = {
            "name": self._name.text().strip(),
            "country": self._country.text().strip().upper() or None,
            "city": self._city.text().strip() or None,
            "availability": {
                "amount": int(amount) if amount.isdecimal() else 0,
                "unit": self._unit.value() or "h",
            },
            "remarks": self._remarks.toPlainText().strip() or None,
            "active": self._active.isChecked(),
        }
        self._apply(values, self.accept, self._refuse)

    def _refuse(self, error: DesktopError) -> None:
        self._error.setText(sentence(error))
        self._error.show()
        self._name.setFocus()
