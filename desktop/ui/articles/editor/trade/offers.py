"""Where the article is offered: stock and VAT rate of each warehouse, and adding another."""

from collections.abc import Callable, Sequence
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from desktop.domain.document import JsonValue
from desktop.domain.errors import DesktopError
from desktop.domain.ids import ArticleId
from desktop.domain.packs import has_packs
from desktop.domain.pricing import whole_packs
from desktop.domain.vat import VatTable
from desktop.queries.articles import ArticleSheet
from desktop.queries.shop import Warehouse
from desktop.ui import formats
from desktop.ui.articles.editor.box import Box, Save
from desktop.ui.articles.editor.stock_dialog import StockDialog
from desktop.ui.articles.editor.trade.offer_rows import OfferActs, OfferLine, OfferRows
from desktop.ui.context import Context
from desktop.ui.parts.buttons import button
from desktop.ui.parts.inputs import Choice
from desktop.ui.parts.labels import label, row
from desktop.ui.tasks import Latest
from desktop.ui.unit_words import UnitWords
from desktop.ui.warehouses.dialog import Values, WarehouseDialog
from desktop.ui.warehouses.vat_dialog import VatDialog
from desktop.ui.words import sentence

NEW = "new"


class OffersBox(Box):
    """A line for each warehouse that offers or stores the article."""

    def __init__(self, context: Context, save: Save, title: str) -> None:
        """Begin without warehouses."""
        super().__init__(context, save, "offers", title)
        self._words = UnitWords(context.taxonomy, context.language)
        self._warehouses: dict[str, Warehouse] = {}
        self._vat = VatTable()
        self._rates = Latest(context.tasks)
        self._sheet: ArticleSheet | None = None
        acts = OfferActs(self._set_rate, self._offer, self._withdraw, self._ask)
        self._rows = OfferRows(context, acts)
        self.body.addWidget(self._rows)
        self._none = label(
            self.tr("Not offered from any warehouse yet. Add one to give its stock and VAT rate."),
            "muted",
            name="noOffers",
            wrap=True,
        )
        self.body.addWidget(self._none)
        self._all = label("", "small", name="stockInAll", wrap=True)
        self.body.addWidget(self._all)
        self._more = Choice()
        self._more.picked.connect(self._pick)
        self._more.setMinimumContentsLength(28)
        self.own(self._more, name="offerFrom", title=self.tr("Add warehouse"))
        line = row(gap=8)
        line.addWidget(self._more)
        line.addStretch(1)
        line.addWidget(button("editVatRates", self.tr("VAT rates…"), self._edit_rates, role="link"))
        self.body.addLayout(line)

    def know(self, warehouses: Sequence[Warehouse]) -> None:
        """Know the shop's warehouses; the VAT rates are looked up along with them."""
        self._warehouses = {item.id: item for item in warehouses}
        self._rates.ask(self.context.see.trade.vat_table, self._know_rates)
        if self._sheet is not None:
            self._show(self._sheet)

    def show_value(self, value: JsonValue, sheet: ArticleSheet) -> None:
        """Show a line for each warehouse."""
        del value
        self._sheet = sheet
        self._show(sheet)

    def reset(self) -> None:
        """Forget what was typed in another article."""
        super().reset()
        self._rows.forget()

    def _show(self, sheet: ArticleSheet) -> None:
        lines = self._lines(sheet)
        self._rows.show_lines(lines, sheet.article, self._words)
        self._none.setVisible(not lines)
        total = sum((line.shown for line in lines), Decimal(0))
        self._all.setVisible(len(lines) > 1)
        said = self.tr("In all: %1").replace("%1", self._words.amount(total, sheet.article.unit))
        pack = sheet.article.pack
        if pack is not None and has_packs(pack):
            packs = sum(int(whole_packs(line.shown, pack.quantity)[0]) for line in lines)
            said += f" · {formats.count(packs)} × {self._words.pack_name(pack)}"
        self._all.setText(said)
        taken = {line.warehouse.id for line in lines}
        others = [item for item in self._warehouses.values() if item.id not in taken]
        self._more.offer(
            [
                ("", self.tr("Add warehouse…")),
                *((item.id, item.name) for item in others if item.active),
                (NEW, self.tr("New warehouse…")),
            ]
        )

    def _know_rates(self, table: VatTable) -> None:
        self._vat = table
        if self._sheet is not None:
            self._show(self._sheet)

    def _lines(self, sheet: ArticleSheet) -> list[OfferLine]:
        today = self.context.see.trade.today()
        rates = {offer.warehouse: offer.vat_rate for offer in sheet.article.offers}
        figures = {line.warehouse_id: line for line in sheet.stock}
        found: list[OfferLine] = []
        for warehouse in self._warehouses.values():
            figure = figures.get(warehouse.id)
            on_hand = figure.on_hand if figure else Decimal(0)
            shown = figure.shown if figure else Decimal(0)
            if warehouse.id in rates or on_hand or shown:
                found.append(
                    OfferLine(
                        warehouse,
                        rates.get(warehouse.id),
                        warehouse.id in rates,
                        self._vat.rate_on(warehouse.country, today),
                        on_hand,
                        shown,
                    )
                )
        return found

    def _pick(self, identity: str) -> None:
        self._more.put("")
        if identity == NEW:
            self._ask_for_new()
        elif identity:
            self._offer(self._warehouses[identity])

    def _offer(self, warehouse: Warehouse) -> None:
        self._do(lambda article: self.context.do.offers.add(article, warehouse.id))

    def _withdraw(self, warehouse: Warehouse) -> None:
        self._do(lambda article: self.context.do.articles.withdraw_offer(article, warehouse.id))

    def _set_rate(
        self, warehouse: Warehouse, rate: str | None, failed: Callable[[str], None]
    ) -> None:
        self._do(
            lambda article: self.context.do.articles.set_offer(article, warehouse.id, rate), failed
        )

    def _do(
        self, work: Callable[[ArticleId], bool], failed: Callable[[str], None] | None = None
    ) -> None:
        sheet = self._sheet
        if sheet is None:
            return

        def saved(is_changed: bool) -> None:
            self.answer("")
            if is_changed:
                self.context.teller.saved(self.tr("Saved here, not sent yet"))

        say = failed or self.answer
        self.context.tasks.write(lambda: work(sheet.id), saved, lambda error: say(sentence(error)))

    def _ask_for_new(self) -> None:
        sheet, offers = self._sheet, self.context.do.offers
        if sheet is None:
            return

        def apply(
            values: Values, done: Callable[[], None], refused: Callable[[DesktopError], None]
        ) -> None:
            rest = {key: value for key, value in values.items() if key != "name" and value}

            def saved(_result: object) -> None:
                done()
                self.context.teller.saved(self.tr("Warehouse saved here, not sent yet"))

            self.context.tasks.write(
                lambda: offers.add_from_new(sheet.id, str(values["name"]), rest), saved, refused
            )

        self._open(WarehouseDialog(self, None, apply))

    def _ask(self, line: OfferLine, *, is_count: bool) -> None:
        sheet, stock = self._sheet, self.context.do.stock
        if sheet is None:
            return

        def apply(
            figure: Decimal,
            reason: str,
            done: Callable[[], None],
            refused: Callable[[DesktopError], None],
        ) -> None:
            def work() -> None:
                if is_count:
                    stock.count(sheet.id, line.warehouse.id, figure)
                else:
                    stock.adjust(sheet.id, line.warehouse.id, figure, reason)

            def saved(_nothing: None) -> None:
                done()
                self.context.teller.saved(self.tr("Stock saved here, not sent yet"))

            self.context.tasks.write(work, saved, refused)

        self._open(StockDialog(self, line.warehouse, line.shown, is_count=is_count, apply=apply))

    def _edit_rates(self) -> None:
        self._open(VatDialog(self, self.context, self._vat))

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
