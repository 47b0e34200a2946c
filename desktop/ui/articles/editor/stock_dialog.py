"""Asks for a change of stock: add or take away with a reason, or the figure counted."""

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtWidgets import QDialog, QWidget

from desktop.domain.errors import DesktopError, InputRefused
from desktop.domain.numbers import read_decimal
from desktop.queries.shop import Warehouse
from desktop.ui import formats
from desktop.ui.parts.buttons import button
from desktop.ui.parts.inputs import Choice, Line
from desktop.ui.parts.labels import column, label, row
from desktop.ui.words import STOCK_REASONS, sentence, word


class StockDialog(QDialog):
    """One figure for one warehouse; stays open while the figure is refused."""

    def __init__(
        self,
        parent: QWidget,
        warehouse: Warehouse,
        shown: Decimal,
        *,
        is_count: bool,
        apply: Callable[[Decimal, str, Callable[[], None], Callable[[DesktopError], None]], None],
    ) -> None:
        """Show the present figure; `apply` does it and answers."""
        super().__init__(parent)
        self._apply = apply
        self._is_count = is_count
        title = self.tr("Count stock") if is_count else self.tr("Adjust stock")
        self.setWindowTitle(title)
        self.setObjectName("stockDialog")
        self.setAccessibleName(title)
        self.setMinimumWidth(400)
        layout = column(self, margin=24, gap=12)
        layout.addWidget(label(title, "heading"))
        layout.addWidget(label(warehouse.name, "muted", wrap=True))
        now = self.tr("Now: %1").replace("%1", formats.number(shown))
        layout.addWidget(label(now, name="stockNow"))
        self._figure = Line()
        self._figure.setObjectName("stockFigureEntry")
        what = self.tr("Counted") if is_count else self.tr("Difference, like +10 or -2")
        self._figure.setAccessibleName(what)
        self._figure.setPlaceholderText(what)
        layout.addWidget(self._figure)
        self._reason = Choice()
        self._reason.setObjectName("stockReason")
        self._reason.setAccessibleName(self.tr("Reason"))
        self._reason.offer([(key, word(STOCK_REASONS, key)) for key in STOCK_REASONS])
        self._reason.setVisible(not is_count)
        layout.addWidget(self._reason)
        self._error = label("", "error", name="stockError", wrap=True)
        self._error.hide()
        layout.addWidget(self._error)
        buttons = row(gap=8)
        buttons.addStretch(1)
        buttons.addWidget(button("stockCancel", self.tr("Cancel"), self.reject))
        ok = button("stockOk", title, self._ok, role="primary")
        ok.setDefault(True)
        buttons.addWidget(ok)
        layout.addLayout(buttons)

    def _ok(self) -> None:
        typed = self._figure.text().strip()
        figure = read_decimal(typed.replace("−", "-"))
        if figure is None:
            self._refuse(InputRefused("not-a-number", path="stock", value=typed))
            return
        self._apply(figure, self._reason.value(), self.accept, self._refuse)

    def _refuse(self, error: DesktopError) -> None:
        self._error.setText(sentence(error))
        self._error.show()
        self._figure.setFocus()
