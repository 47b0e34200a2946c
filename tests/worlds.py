"""A workstation with an opened shop, and the verbs of the person at it."""

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

from sqlalchemy import text

from desktop.app.wiring import Shop
from desktop.base.paths import ShopFolder
from desktop.domain.document import Document
from desktop.domain.fields import SELLER_FIELDS
from desktop.domain.ids import ArticleId, Sha256, WarehouseId
from desktop.queries.verification import verify
from desktop.store.database import Changes
from desktop.store.stock import Figure, observe
from desktop.workflows.undoing import Undone
from tests.pictures.drawing import png, scene

COMPLETE: Mapping[str, str] = {
    "category": "fibre",
    "subcategory": "fo-patch-cord",
    "names.en": "Patch cord OM4 LC-LC 3 m",
    "unit": "pce",
    "condition": "new",
    "price": "12.50",
}
"""What the marketplace asks for before a review, a picture apart."""

Tables = dict[str, list[tuple[object, ...]]]


@dataclass
class Workstation:
    """One person at one opened shop; `news` are the commits the screens were told of."""

    shop: Shop = field(repr=False)
    news: list[Changes] = field(default_factory=list[Changes], repr=False)

    def new_article(self, fields: Mapping[str, str] | None = None, **more: str) -> ArticleId:
        """Add an article and type its fields; a double underscore stands for a point."""
        typed = {**(fields or {}), **{key.replace("__", "."): value for key, value in more.items()}}
        article = self.shop.edit.create()
        for path, value in typed.items():
            self.types(article, path, value)
        return article

    def complete_article(self, name: str = "Patch cord OM4 LC-LC 3 m") -> ArticleId:
        """Add an article with everything a review asks for."""
        article = self.new_article({**COMPLETE, "names.en": name})
        self.shop.pictures.add(article, [self.picture(name)])
        return article

    def types(self, article: ArticleId, path: str, typed: str) -> bool:
        """Leave a cell of the form with this text in it; False if it said so already."""
        return self.shop.edit.enter(article, path, typed)

    def warehouse(self, name: str = "PT - Box - Acme - Aveiro") -> WarehouseId:
        """Add a warehouse."""
        return self.shop.warehouses.create(name)

    def counts(self, article: ArticleId, warehouse: WarehouseId, counted: str | int) -> bool:
        """Count what lies on the shelf."""
        return self.shop.stock.count(article, warehouse, Decimal(counted))

    def adjusts(self, article: ArticleId, warehouse: WarehouseId, delta: str | int) -> None:
        """Put on the shelf, or take from it."""
        self.shop.stock.adjust(article, warehouse, Decimal(delta), "correction")

    def picture(self, scribble: str = "a picture") -> Sha256:
        """Take in a picture that differs from any other with another scribble."""
        shade = scene(40 + sum(scribble.encode()) % 97, 30 + len(scribble))
        return self.shop.pictures.take_bytes(png(shade), f"{scribble}.png")

    def undoes(self) -> Undone | None:
        """Press undo."""
        return self.shop.undoing.undo()

    def redoes(self) -> Undone | None:
        """Press redo."""
        return self.shop.undoing.redo()

    def sees(self, article: ArticleId) -> Document:
        """Open the article."""
        return self.shop.articles.shown(article)

    def stock_of(self, article: ArticleId) -> dict[WarehouseId, str]:
        """Read the stock figures shown, by warehouse, lines of nothing apart."""
        lines = self.shop.articles.sheet(article).stock
        return {line.warehouse_id: f"{line.shown:f}" for line in lines if line.shown}

    def finds(self, query: str = "") -> list[ArticleId]:
        """Type into the search box."""
        return self.shop.articles.ids(query)

    def hears(self, article: ArticleId, warehouse: WarehouseId, on_hand: int, version: int) -> None:
        """Be told a stock figure by the marketplace."""
        with self.shop.database.transaction() as tx:
            observe(tx, [Figure(article, warehouse, Decimal(on_hand), version)])

    def problems(self) -> tuple[str, ...]:
        """Let the shop check itself."""
        return verify(self.shop.database, self.shop.blobs.verify).problems

    def shown(self) -> dict[str, dict[str, object]]:
        """Read everything a person can see of the shop, history apart."""
        articles: dict[str, object] = {
            identity: (
                self.sees(identity),
                [(row.verb, row.payload) for row in self.shop.articles.sheet(identity).commands],
            )
            for identity in self.finds()
        }
        warehouses: dict[str, object] = {item.id: item for item in self.shop.shop.warehouses()}
        return {"articles": articles, "warehouses": warehouses}

    def tables(self) -> Tables:
        """Read every row the shop keeps, the full-text index by its words."""
        with self.shop.database.reading() as connection:
            names = [
                name
                for (name,) in connection.execute(
                    text("SELECT name FROM sqlite_master WHERE type = 'table'")
                )
                if not name.startswith(("article_text_", "sqlite_"))
            ]
            return {
                name: sorted(
                    (tuple(row) for row in connection.execute(text(f'SELECT * FROM "{name}"'))),
                    key=repr,
                )
                for name in names
            }


def seller_part_of(document: Document) -> Document:
    """Return what the seller owns of a document that was shown."""
    return {name: document[name] for name in SELLER_FIELDS}


@contextmanager
def workstation_at(folder: Path) -> Generator[Workstation]:
    """Open a shop folder, new or not, for a block."""
    news: list[Changes] = []
    shop = Shop(ShopFolder(folder), [news.append])
    shop.device()
    try:
        yield Workstation(shop, news)
    finally:
        shop.close()
