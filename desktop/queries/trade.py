"""What the section on price and stock may look up: VAT rates, guarantees, ladders of its like."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path

from sqlalchemy import select

from desktop.base.clock import Clock
from desktop.domain.article import Article, PriceBreak, read_article
from desktop.domain.document import parse_document
from desktop.domain.entry_subject import Site, Trade
from desktop.domain.guarantees import Guarantees, read_guarantees
from desktop.domain.ids import ArticleId
from desktop.domain.numbers import Money
from desktop.domain.vat import VatTable, table_from
from desktop.queries.shop import ShopQueries
from desktop.store.database import Database
from desktop.store.facts import VAT_RATES, fact
from desktop.store.tables import article_index, entity

MOST_LADDERS = 100


@dataclass(frozen=True, slots=True)
class TradeKnowledge:
    """The shipped files of VAT rates and guarantees; they are read when first needed."""

    vat_rates: Path
    guarantees: Path


@dataclass(frozen=True, slots=True)
class LadderOf:
    """The price ladder of another article, with its unit price."""

    article: ArticleId
    name: str
    price: Money | None
    steps: tuple[PriceBreak, ...]


class TradeQueries:
    """Read-only views for price and stock."""

    def __init__(
        self, database: Database, shop: ShopQueries, knowledge: TradeKnowledge, clock: Clock
    ) -> None:
        """Read from `database`; the clock tells which rates hold (day in UTC)."""
        self._database = database
        self._shop = shop
        self._knowledge = knowledge
        self._clock = clock

    def today(self) -> date:
        """Return the day that rates and promotions are compared with."""
        return date.fromisoformat(self._clock.shown()[:10])

    def vat_table(self) -> VatTable:
        """Return the seller's VAT rates, or the shipped ones before he has changed any."""
        with self._database.reading() as connection:
            stored = fact(connection, VAT_RATES)
        return table_from(parse_document(stored)) if stored else self.shipped_vat_table

    @cached_property
    def shipped_vat_table(self) -> VatTable:
        """The VAT rates the program came with."""
        return table_from(parse_document(self._knowledge.vat_rates.read_text(encoding="utf-8")))

    @cached_property
    def guarantees(self) -> Guarantees:
        """The guarantees proposed for each condition."""
        return read_guarantees(
            parse_document(self._knowledge.guarantees.read_text(encoding="utf-8"))
        )

    def trade(self) -> Trade:
        """Return the warehouses and rates that offers are read with."""
        sites = [Site(item.id, item.name, item.country) for item in self._shop.warehouses()]
        return Trade(tuple(sites), self.vat_table(), self.today())

    def ladders_like(self, article: Article, *, language: str = "en") -> tuple[LadderOf, ...]:
        """Return the ladders of other articles of the same sub-category, newest first."""
        if not article.subcategory:
            return ()
        query = (
            select(entity.c.id, entity.c.local)
            .join(article_index, article_index.c.article_id == entity.c.id)
            .where(
                article_index.c.subcategory == article.subcategory,
                entity.c.id != article.id,
                entity.c.local.contains('"price_breaks":[{', autoescape=True),
            )
            .order_by(article_index.c.touched_seq.desc())
            .limit(MOST_LADDERS)
        )
        with self._database.reading() as connection:
            found = [
                (row.id, read_article(parse_document(row.local)))
                for row in connection.execute(query)
            ]
        return tuple(
            LadderOf(ArticleId(identity), other.name(language), other.price, other.price_breaks)
            for identity, other in found
            if other.price_breaks
        )
