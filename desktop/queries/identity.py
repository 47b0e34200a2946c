"""What the form tells about brand, part number, reference and bar code while they are typed."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, select

from desktop.checks.barcodes import Correction, corrections
from desktop.checks.likeness import alike
from desktop.domain import gtin
from desktop.domain.brands import KnownBrands, Standing
from desktop.domain.ids import ArticleId
from desktop.domain.query_text import folded_code
from desktop.domain.taxonomy import fold
from desktop.store.brands import known_brands
from desktop.store.database import Database
from desktop.store.tables import article_index

MOST = 3


@dataclass(frozen=True, slots=True)
class BrandLook:
    """How the marketplace stands to a brand, and better known spellings of it, nearest first."""

    standing: Standing
    alike: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Twin:
    """Another article of the shop that carries the same code."""

    id: ArticleId
    name: str
    reference: str


@dataclass(frozen=True, slots=True)
class CodeLook:
    """Articles with the same code, and what a wrong bar code probably should be."""

    twins: tuple[Twin, ...]
    corrections: tuple[Correction, ...] = ()


class IdentityQueries:
    """What is known of what articles are recognised by."""

    def __init__(self, database: Database) -> None:
        """Read from `database`."""
        self._database = database

    def brands(self) -> KnownBrands:
        """Return the brands of marketplace and shop."""
        with self._database.reading() as connection:
            return known_brands(connection)

    def brand(self, typed: str) -> BrandLook:
        """Look at a brand; nothing typed is nothing to say."""
        name = " ".join(typed.split())
        if not name:
            return BrandLook(Standing.UNHEARD, ())
        brands = self.brands()
        return BrandLook(brands.standing(name), alike(name, brands))

    def code(
        self, article: ArticleId, path: str, typed: str, brand: str, language: str
    ) -> CodeLook:
        """Look at a `barcode`, `part_number` (with its brand) or `seller_reference`."""
        wanted = _same_code(path, typed.strip(), brand)
        twins = self._twins(article, wanted, brand if path == "part_number" else "", language)
        return CodeLook(twins, corrections(typed) if path == "barcode" else ())

    def _twins(
        self, article: ArticleId, wanted: ColumnElement[bool] | None, brand: str, language: str
    ) -> tuple[Twin, ...]:
        if wanted is None:
            return ()
        columns = article_index.c
        name = columns[f"name_{language}"]
        query = select(
            columns.article_id, name.label("name"), columns.seller_reference, columns.brand
        ).where(and_(wanted, columns.article_id != article))
        with self._database.reading() as connection:
            rows = connection.execute(query.limit(MOST if not brand else 100)).all()
        fitting = [row for row in rows if not brand or fold(row.brand) == fold(brand)]
        return tuple(
            Twin(ArticleId(row.article_id), row.name, row.seller_reference)
            for row in fitting[:MOST]
        )


def _same_code(path: str, typed: str, brand: str) -> ColumnElement[bool] | None:
    """Return what finds the same code; a bar code is the same with leading zeros or without."""
    columns = article_index.c
    if path == "barcode":
        code = gtin.clean(typed)
        if not gtin.is_valid(code):
            return None
        bare = code.lstrip("0")
        return columns.barcode.in_([bare.zfill(length) for length in sorted(gtin.LENGTHS)])
    if path == "part_number":
        code = folded_code(typed)
        return columns.part_folded == code if code and fold(brand) else None
    if path == "seller_reference" and typed:
        return columns.seller_reference == typed
    return None
