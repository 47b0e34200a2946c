"""The section on price and stock: its fields, and the card each stands on."""

from collections.abc import Iterator, Sequence

from desktop.queries.shop import Warehouse
from desktop.ui.articles.editor.box import Box, Save, title_of
from desktop.ui.articles.editor.trade.guarantee import ConditionBox, GuaranteeBox
from desktop.ui.articles.editor.trade.ladder import LadderBox
from desktop.ui.articles.editor.trade.offers import OffersBox
from desktop.ui.articles.editor.trade.packs import LimitsBox, PackBox
from desktop.ui.articles.editor.trade.price import PriceBox
from desktop.ui.articles.editor.trade.promotion import PromotionBox
from desktop.ui.context import Context


class TradeSection:
    """Builds the fields; the form places them."""

    def __init__(self, context: Context, save: Save) -> None:
        """Build every field of the section."""
        self._offers = OffersBox(context, save, title_of("offers"))
        self._placed: tuple[tuple[str, Box, bool], ...] = (
            ("price", PriceBox(context, save, title_of("price")), True),
            ("price", ConditionBox(context, save, title_of("condition")), False),
            ("price", GuaranteeBox(context, save, title_of("warranty")), False),
            ("warehouses", self._offers, True),
            ("orders", PackBox(context, save, title_of("pack")), False),
            ("orders", LimitsBox(context, save, title_of("order_limits")), False),
            ("promotion", PromotionBox(context, save, title_of("promotion")), True),
            ("ladder", LadderBox(context, save, title_of("price_breaks")), True),
        )

    def placed(self) -> Iterator[tuple[str, Box, bool]]:
        """Give each field with its card, and whether it takes the whole width."""
        yield from self._placed

    def know(self, warehouses: Sequence[Warehouse]) -> None:
        """Know the shop's warehouses."""
        self._offers.know(warehouses)
