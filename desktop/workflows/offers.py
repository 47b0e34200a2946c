"""What a person does to offers: sell an article from a warehouse, known or new."""

from collections.abc import Callable, Mapping

from desktop.domain.document import Document, JsonValue, object_list, text
from desktop.domain.entry_subject import Site, Trade
from desktop.domain.entry_trade import proposed_rate
from desktop.domain.ids import ArticleId, WarehouseId
from desktop.workflows.desk import Desk, Work
from desktop.workflows.warehouses import add_warehouse


class Offers:
    """The verbs on offers; a new one gets the VAT rate of its country that holds today."""

    def __init__(self, desk: Desk, trade: Callable[[], Trade]) -> None:
        """Work at `desk`; `trade` gives the VAT rates and the day."""
        self._desk = desk
        self._trade = trade

    def add(self, article: ArticleId, warehouse: WarehouseId) -> bool:
        """Offer an article from a warehouse; False if it already is."""
        trade = self._trade()
        with self._desk.step("edit") as work:
            return _add(work, article, warehouse, trade)

    def add_from_new(
        self, article: ArticleId, name: str, values: Mapping[str, JsonValue]
    ) -> WarehouseId:
        """Add a warehouse and offer the article from it, as one step."""
        trade = self._trade()
        with self._desk.step("create-warehouse") as work:
            warehouse = add_warehouse(work, name, values)
            _add(work, article, warehouse, trade)
        return warehouse


def _add(work: Work, article: ArticleId, warehouse: WarehouseId, trade: Trade) -> bool:
    place = work.get(warehouse).local
    site = Site(warehouse, text(place.get("name")), text(place.get("country")))
    offers = object_list(work.get(article).local.get("offers"))
    if any(offer.get("warehouse") == warehouse for offer in offers):
        return False
    row: Document = {"warehouse": warehouse, "vat_rate": proposed_rate(site, trade)}
    wanted: list[JsonValue] = [*offers, row]
    return work.change(article, {"offers": wanted}) > 0
