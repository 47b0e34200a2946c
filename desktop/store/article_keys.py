"""The keys of every article, for matching rows of a workbook and files of a folder."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import Connection, or_, select

from desktop.domain.ids import ArticleId
from desktop.store.tables import article_index


@dataclass(frozen=True, slots=True)
class ArticleKeys:
    """What an article can be recognised by; empty text where it has none."""

    id: ArticleId
    tid: str
    seller_reference: str
    brand: str
    part_number: str
    barcode: str
    image_count: int


def all_keys(connection: Connection) -> list[ArticleKeys]:
    """Return the keys of every article, in the order of touching."""
    query = select(
        article_index.c.article_id,
        article_index.c.tid,
        article_index.c.seller_reference,
        article_index.c.brand,
        article_index.c.part_number,
        article_index.c.barcode,
        article_index.c.images,
    ).order_by(article_index.c.touched_seq)
    return [
        ArticleKeys(
            ArticleId(row.article_id),
            row.tid,
            row.seller_reference,
            row.brand,
            row.part_number,
            row.barcode,
            row.images,
        )
        for row in connection.execute(query)
    ]


def codes_in_use(
    connection: Connection, references: Collection[str], parts: Collection[str]
) -> tuple[frozenset[str], frozenset[tuple[str, str]]]:
    """Return the references and the (brand, part number) of articles that share one of these.

    `parts` are folded part numbers; brand and part number are returned as they are compared.
    """
    query = select(
        article_index.c.seller_reference, article_index.c.brand, article_index.c.part_folded
    ).where(
        or_(
            article_index.c.seller_reference.in_(references),
            article_index.c.part_folded.in_(parts),
        )
    )
    rows = list(connection.execute(query))
    return (
        frozenset(row.seller_reference for row in rows) - {""},
        frozenset((row.brand.casefold(), row.part_folded) for row in rows if row.part_folded),
    )
