"""What the article table and the form can see."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import Column, ColumnElement, Text, func, select

from desktop.domain.article import Article, Review, read_article
from desktop.domain.document import Document, JsonValue, copy_of
from desktop.domain.errors import InputRefused
from desktop.domain.ids import ArticleId, Sha256
from desktop.domain.leaves import LeafChange, complete
from desktop.domain.rules import Finding, missing, warnings
from desktop.queries.differences import DifferenceLine, standing_of
from desktop.queries.search import condition_of
from desktop.queries.shop import ShopQueries
from desktop.queries.verdict import REFUSALS, Verdict, verdict_of
from desktop.store.conflicts import OpenConflict, held_paths, of_entity
from desktop.store.database import Database, Reading
from desktop.store.entities import Entity, load
from desktop.store.outbox import OutboxRow
from desktop.store.outbox import of_entity as rows_of
from desktop.store.states import states_of
from desktop.store.stock import StockLine, lines
from desktop.store.tables import article_index

SORTABLE: tuple[str, ...] = (
    "name", "tid", "seller_reference", "brand", "part_number", "subcategory", "price", "stock",
    "images", "review", "state", "touched_seq",
)  # fmt: skip
NEWEST = "touched_seq"
CHUNK = 400
SEPARATOR = " "
"""No id holds one."""


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """One line of the article table; `price` and `stock` are per unit of sale."""

    id: ArticleId
    tid: str
    name: str
    brand: str
    part_number: str
    seller_reference: str
    category: str
    subcategory: str
    unit: str
    price: Decimal | None
    currency: str
    stock: Decimal
    main_image: Sha256 | None
    image_count: int
    languages: tuple[str, ...]
    missing: tuple[str, ...]
    review: str
    state: str


@dataclass(frozen=True, slots=True)
class ArticleSheet:
    """Everything the form shows of one article."""

    id: ArticleId
    document: Document
    article: Article
    state: str
    version: int
    unsent: tuple[LeafChange, ...]
    stock: tuple[StockLine, ...]
    conflicts: tuple[OpenConflict, ...]
    parked: Document | None
    commands: tuple[OutboxRow, ...]
    missing: tuple[str, ...]
    warnings: tuple[Finding, ...]
    refused_at: str = ""
    """When the refusal arrived here, for display; empty where there is none."""
    since_refusal: tuple[LeafChange, ...] = ()
    """What the seller has changed since the version reviewed: as it was then, as it is now."""
    differences: tuple[DifferenceLine, ...] = ()
    """What the marketplace stores otherwise than it was sent."""


def blanks_last(column: Column[object]) -> list[ColumnElement[bool]]:
    """Return what sorts articles without a value after the others, whichever way the others go."""
    if column.nullable:
        return [column.is_(None)]
    return [column == ""] if isinstance(column.type, Text) else []


class ArticleQueries:
    """Read-only views of the articles of one shop."""

    def __init__(self, database: Database, shop: ShopQueries) -> None:
        """Read from `database`; `shop` knows the taxonomy."""
        self._database = database
        self._shop = shop

    def ids(
        self,
        query: str = "",
        *,
        sort: str = NEWEST,
        descending: bool = False,
        language: str = "en",
    ) -> list[ArticleId]:
        """Return the ids that match, in order; raises InputRefused for a query with no meaning."""
        condition = condition_of(query, self._shop.taxonomy())
        name = f"name_{language}" if sort == "name" else sort
        column = article_index.c[name]
        order = column.desc() if descending else column.asc()
        ordered = (
            select(article_index.c.article_id)
            .where(condition)
            .order_by(*blanks_last(column), order, article_index.c.touched_seq)
            .subquery()
        )
        # One row instead of thousands: each row fetched hands the interpreter over and back.
        statement = select(func.group_concat(ordered.c.article_id, SEPARATOR))
        with self._database.reading() as connection:
            found = connection.execute(statement).scalar_one()
        return [ArticleId(identity) for identity in found.split(SEPARATOR)] if found else []

    def count(self, query: str = "") -> int:
        """Return how many articles match."""
        condition = condition_of(query, self._shop.taxonomy())
        statement = select(func.count()).select_from(article_index).where(condition)
        with self._database.reading() as connection:
            return int(connection.execute(statement).scalar_one())

    def rows(self, ids: Sequence[ArticleId], *, language: str = "en") -> list[ArticleRow]:
        """Return table rows for these ids, in their order, without those that are gone."""
        statement = select(article_index).where(article_index.c.article_id.in_(ids))
        with self._database.reading() as connection:
            found = {
                row.article_id: ArticleRow(
                    id=ArticleId(row.article_id),
                    tid=row.tid,
                    name=getattr(row, f"name_{language}"),
                    brand=row.brand,
                    part_number=row.part_number,
                    seller_reference=row.seller_reference,
                    category=row.category,
                    subcategory=row.subcategory,
                    unit=row.unit,
                    price=Decimal(row.price_text) if row.price_text else None,
                    currency=row.currency,
                    stock=Decimal(str(row.stock)).normalize(),
                    main_image=Sha256(row.main_image) if row.main_image else None,
                    image_count=row.images,
                    languages=tuple(row.languages.split()),
                    missing=tuple(row.missing.split()),
                    review=row.review,
                    state=row.state,
                )
                for row in connection.execute(statement)
            }
        return [found[identity] for identity in ids if identity in found]

    def rows_many(self, ids: Sequence[ArticleId], *, language: str = "en") -> Iterator[ArticleRow]:
        """Give the rows of any number of articles, some hundred at a time."""
        for start in range(0, len(ids), CHUNK):
            yield from self.rows(ids[start : start + CHUNK], language=language)

    def sheet(self, article: ArticleId) -> ArticleSheet:
        """Return everything about one article; InputRefused("unknown-article") if there is none."""
        connected, requires = self._shop.is_connected(), self._shop.submit_requires()
        with self._database.reading() as connection:
            item = load(connection, article)
            if item is None or item.kind != "article" or item.deleted:
                raise InputRefused("unknown-article", ref=article)
            held = held_paths(connection, [article]).get(article, frozenset())
            state = states_of(connection, [item], connected=connected)[article]
            verdict = _verdict(connection, item)
            return ArticleSheet(
                id=article,
                document=_document(item),
                article=read_article(_document(item)),
                state=state,
                version=item.version,
                unsent=item.unsent(held),
                stock=tuple(lines(connection, [article])),
                conflicts=tuple(of_entity(connection, article)),
                parked=item.parked,
                commands=tuple(rows_of(connection, article)),
                missing=missing(read_article(item.local), requires),
                warnings=warnings(read_article(item.local)),
                refused_at=verdict.at if verdict else "",
                since_refusal=verdict.changes if verdict else (),
                differences=standing_of(connection, item),
            )

    def shown(self, article: ArticleId) -> Document:
        """Return the document of `show`: the article with `stock`, `state` and `review`."""
        sheet = self.sheet(article)
        document = copy_of(sheet.document)
        document["stock"] = [
            {
                "warehouse": line.warehouse_id,
                "on_hand": format(line.on_hand, "f"),
                "shown": format(line.shown, "f"),
            }
            for line in sheet.stock
        ]
        document["state"] = sheet.state
        document["review"] = _review(sheet.article.review)
        return document

    def find(self, reference: str) -> ArticleId:
        """Return the article a REF names: local id, TID, seller's reference, unique part number."""
        names = ("article_id", "tid", "seller_reference", "part_number") if reference else ()
        with self._database.reading() as connection:
            for name in names:
                query = select(article_index.c.article_id).where(article_index.c[name] == reference)
                found = list(connection.execute(query.limit(2)).scalars())
                if len(found) == 1:
                    return ArticleId(found[0])
                if found:
                    raise InputRefused("reference-not-unique", ref=reference)
        raise InputRefused("unknown-article", ref=reference)

    def known_codes(self, codes: Collection[str]) -> Mapping[str, ArticleId]:
        """Return the articles that already carry one of these bar codes."""
        query = select(article_index.c.barcode, article_index.c.article_id).where(
            article_index.c.barcode.in_(codes)
        )
        with self._database.reading() as connection:
            return {row.barcode: ArticleId(row.article_id) for row in connection.execute(query)}


def _verdict(connection: Reading, item: Entity) -> Verdict | None:
    review = read_article(item.local).review
    return verdict_of(connection, ArticleId(item.id)) if review.state in REFUSALS else None


def _document(item: Entity) -> Document:
    document = complete(item.local)
    document["ref"] = item.id
    document["tid"] = item.tid or None
    return document


def _review(review: Review) -> JsonValue:
    return {
        "state": review.state,
        "reasons": [
            {"code": reason.code, "pointer": reason.pointer, "message": dict(reason.message)}
            for reason in review.reasons
        ],
    }
