"""Stock per warehouse: where the article is offered, at which VAT, and how many there are."""

from collections.abc import Callable, Sequence
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from desktop.domain.document import JsonValue
from desktop.domain.entry_numbers import read_rate
from desktop.domain.errors import DesktopError, InputRefused
from desktop.domain.ids import ArticleId, WarehouseId
from desktop.queries.articles import ArticleSheet
from desktop.queries.shop import Warehouse
from desktop.ui import formats
from desktop.ui.articles.editor.box import Box, Save
from desktop.ui.articles.editor.stock_dialog import StockDialog
from desktop.ui.context import Context
from desktop.ui.parts.buttons import button
from desktop.ui.parts.inputs import Choice, Line
from desktop.ui.parts.labels import label, row
from desktop.ui.words import sentence


class WarehousesBox(Box):
    """A small table with one line for each warehouse that offers or stores the article."""

    def __init__(self, context: Context, save: Save, title: str) -> None:
        """Begin without warehouses."""
        super().__init__(context, save, "offers", title)
        self._warehouses: dict[str, Warehouse] = {}
        self._article: ArticleId | None = None
        self._shown: tuple[object, ...] = ()
        self._holder = QWidget()
        self._grid = QGridLayout(self._holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 1)
        self.body.addWidget(self._holder)
        self._more = Choice()
        self._more.picked.connect(self._offer)
        self._more.setMinimumContentsLength(28)
        self.own(self._more, name="offerFrom", title=self.tr("Offer from another warehouse"))
        line = row(gap=8)
        line.addWidget(self._more)
        line.addStretch(1)
        self.body.addLayout(line)

    def know(self, warehouses: Sequence[Warehouse]) -> None:
        """Know the shop's warehouses."""
        self._warehouses = {item.id: item for item in warehouses}
        self._shown = ()

    def show_value(self, value: JsonValue, sheet: ArticleSheet) -> None:
        """Show a line for each warehouse."""
        del value
        self._article = sheet.id
        rates = {offer.warehouse: offer.vat_rate for offer in sheet.article.offers}
        figures = {line.warehouse_id: (line.on_hand, line.shown) for line in sheet.stock}
        shown: tuple[object, ...] = (sheet.id, tuple(rates.items()), tuple(figures.items()))
        if shown == self._shown:
            return
        self._shown = shown
        self._empty()
        ids = [item for item in self._warehouses if item in rates or item in figures]
        if ids:
            for place, title in enumerate(
                (self.tr("Warehouse"), self.tr("VAT %"), self.tr("Stock"))
            ):
                head = label(title, "label")
                side = Qt.AlignmentFlag.AlignRight if place == 2 else Qt.AlignmentFlag.AlignLeft
                self._grid.addWidget(head, 0, place, side)
        for number, identity in enumerate(ids, start=1):
            on_hand, figure = figures.get(WarehouseId(identity), (Decimal(0), Decimal(0)))
            self._add_line(number, self._warehouses[identity], rates, on_hand, figure)
        others = [item for item in self._warehouses.values() if item.id not in ids]
        self._more.offer([("", self.tr("Offer from…")), *((item.id, item.name) for item in others)])
        self._more.setVisible(bool(others))

    def _add_line(
        self,
        number: int,
        warehouse: Warehouse,
        rates: dict[WarehouseId, Decimal | None],
        on_hand: Decimal,
        figure: Decimal,
    ) -> None:
        identity = warehouse.id
        name = label(warehouse.name, wrap=True)
        rate = Line()
        rate.setObjectName(f"vat-{number}")
        rate.setAccessibleName(f"{self.tr('VAT %')} {warehouse.name}")
        rate.setFixedWidth(72)
        rate.setText(formats.typed(rates.get(identity)))
        rate.setEnabled(identity in rates)
        rate.editingFinished.connect(lambda: self._set_rate(identity, rate))
        stock = _figure(on_hand, figure, f"stock-{number}")
        self._grid.addWidget(name, number, 0)
        self._grid.addWidget(rate, number, 1)
        self._grid.addWidget(stock, number, 2, Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(
            self._act(
                f"adjust-{number}",
                self.tr("Adjust…"),
                warehouse,
                lambda: self._ask(warehouse, figure, is_count=False),
            ),
            number,
            3,
        )
        self._grid.addWidget(
            self._act(
                f"count-{number}",
                self.tr("Count…"),
                warehouse,
                lambda: self._ask(warehouse, figure, is_count=True),
            ),
            number,
            4,
        )
        if identity in rates:
            self._grid.addWidget(
                self._act(
                    f"withdraw-{number}",
                    self.tr("Withdraw"),
                    warehouse,
                    lambda: self._withdraw(identity),
                ),
                number,
                5,
            )

    def _act(
        self, name: str, text: str, warehouse: Warehouse, act: Callable[[], object]
    ) -> QPushButton:
        made = button(name, text, act)
        made.setAccessibleName(f"{text} {warehouse.name}")
        return made

    def _empty(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _offer(self, identity: str) -> None:
        if identity:
            self._do(lambda article: self.context.do.articles.set_offer(article, identity, None))

    def _withdraw(self, identity: str) -> None:
        self._do(lambda article: self.context.do.articles.withdraw_offer(article, identity))

    def _set_rate(self, identity: str, line: Line) -> None:
        if not line.isModified():
            return
        line.setModified(False)
        typed = line.text().strip()
        try:
            rate = read_rate("offers", typed) if typed else None
        except InputRefused as error:
            self.answer(sentence(error))
            return
        self._do(lambda article: self.context.do.articles.set_offer(article, identity, rate))

    def _do(self, work: Callable[[ArticleId], bool]) -> None:
        article = self._article
        if article is None:
            return

        def saved(is_changed: bool) -> None:
            self.answer("")
            if is_changed:
                self.context.teller.saved(self.tr("Saved here, not sent yet"))

        self.context.tasks.write(
            lambda: work(article), saved, lambda error: self.answer(sentence(error))
        )

    def _ask(self, warehouse: Warehouse, shown: Decimal, *, is_count: bool) -> None:
        article, stock = self._article, self.context.do.stock
        if article is None:
            return

        def apply(
            figure: Decimal,
            reason: str,
            done: Callable[[], None],
            refused: Callable[[DesktopError], None],
        ) -> None:
            def work() -> None:
                if is_count:
                    stock.count(article, warehouse.id, figure)
                else:
                    stock.adjust(article, warehouse.id, figure, reason)

            def saved(_nothing: None) -> None:
                done()
                self.context.teller.saved(self.tr("Stock saved here, not sent yet"))

            self.context.tasks.write(work, saved, refused)

        dialog = StockDialog(self, warehouse, shown, is_count=is_count, apply=apply)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


def _figure(on_hand: Decimal, shown: Decimal, name: str) -> QLabel:
    text = formats.number(shown)
    if shown != on_hand:
        text = f"{formats.number(on_hand)} → {text}"
    return label(text, "heading", name=name)
