"""The page of an article as a buyer will see it, from the mirror of the moment."""

from datetime import date
from decimal import Decimal

from desktop.base.clock import Clock
from desktop.domain.buyer_page import BuyerPage, Place, buyer_page
from desktop.domain.ids import ArticleId
from desktop.queries.articles import ArticleQueries
from desktop.queries.shop import ShopQueries


class PreviewQueries:
    """What the preview sees."""

    def __init__(self, shop: ShopQueries, articles: ArticleQueries, clock: Clock) -> None:
        """The clock tells which promotions run (day in UTC)."""
        self._shop = shop
        self._articles = articles
        self._clock = clock

    def page(self, article: ArticleId, language: str) -> BuyerPage:
        """Return the page in a language; InputRefused("unknown-article") if there is none."""
        sheet = self._articles.sheet(article)
        on_hand = {line.warehouse_id: line.shown for line in sheet.stock}
        places = [
            Place(
                item.id, item.name, item.country, item.availability,
                on_hand.get(item.id, Decimal(0)),
            )
            for item in self._shop.warehouses()
        ]  # fmt: skip
        today = date.fromisoformat(self._clock.shown()[:10])
        return buyer_page(sheet.article, self._shop.taxonomy(), places, language, today)
