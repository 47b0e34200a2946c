"""Brands spelled in two ways and codes carried twice, for `check` over the whole shop."""

from collections.abc import Iterator

from sqlalchemy import Connection, func, select

from desktop.checks.likeness import alike
from desktop.domain.article import Article
from desktop.domain.query_text import folded_code
from desktop.domain.rules import Finding
from desktop.domain.taxonomy import fold
from desktop.store.brands import known_brands
from desktop.store.tables import article_index


class IdentityRisks:
    """What the shop looked like when this was built."""

    def __init__(self, connection: Connection) -> None:
        """Read the brands, and the codes that more than one article carries."""
        self._brands = known_brands(connection)
        self._likely: dict[str, str] = {}
        columns = article_index.c
        self._barcodes = _twice(connection, "barcode")
        self._references = _twice(connection, "seller_reference")
        parts = select(columns.brand, columns.part_folded).where(
            columns.part_folded.in_(_twice(connection, "part_folded"))
        )
        seen: set[tuple[str, str]] = set()
        self._parts: set[tuple[str, str]] = set()
        for brand, part in connection.execute(parts):
            key = (fold(brand), part)
            (self._parts if key in seen else seen).add(key)

    def of(self, article: Article) -> Iterator[Finding]:
        """Give what is risky in how an article can be recognised."""
        likely = self._better_brand(article.brand)
        if likely:
            yield Finding("brand", "brand-alike", likely)
        part = (fold(article.brand), folded_code(article.part_number))
        if all(part) and part in self._parts:
            yield Finding("part_number", "part-number-twice", article.part_number)
        if article.seller_reference in self._references:
            yield Finding("seller_reference", "reference-twice", article.seller_reference)
        if article.barcode in self._barcodes:
            yield Finding("barcode", "barcode-twice", article.barcode)

    def _better_brand(self, name: str) -> str:
        if name not in self._likely:
            self._likely[name] = next(iter(alike(name, self._brands)), "")
        return self._likely[name]


def _twice(connection: Connection, name: str) -> set[str]:
    column = article_index.c[name]
    query = select(column).where(column != "").group_by(column).having(func.count() > 1)
    return set(connection.execute(query).scalars())
