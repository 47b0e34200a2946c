"""Stock lines: the marketplace's figures, and what they become with the commands that wait.

Shown stock = figure on hand, folded with the pending commands in order: a count replaces, an
adjustment adds. It is computed, never stored; parked commands do not count.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import Connection, delete, literal_column, select, update
from sqlalchemy.dialects.sqlite import insert

from desktop.domain.document import Document, text
from desktop.domain.ids import ArticleId, WarehouseId
from desktop.store.among import is_among, these
from desktop.store.database import Transaction
from desktop.store.outbox import STOCK_VERBS
from desktop.store.stored import stored_document, stored_number
from desktop.store.tables import entity, outbox, stock


@dataclass(frozen=True, slots=True)
class StockLine:
    """One article in one warehouse, in units of sale; `shown` includes what waits."""

    article_id: ArticleId
    warehouse_id: WarehouseId
    on_hand: Decimal
    shown: Decimal
    version: int
    pending: int


@dataclass(frozen=True, slots=True)
class Figure:
    """What the marketplace says is on hand, at a version of the line."""

    article_id: ArticleId
    warehouse_id: WarehouseId
    on_hand: Decimal
    version: int


# Built once: asked after every change of an article, and building costs more than asking.
_FIGURES = select(stock).where(is_among(stock.c.article_id))
_PENDING = (
    select(outbox.c.entity_id, outbox.c.verb, outbox.c.payload)
    .where(
        is_among(outbox.c.entity_id),
        outbox.c.verb.in_([literal_column(f"'{verb}'") for verb in sorted(STOCK_VERBS)]),
        outbox.c.state != "parked",
    )
    .order_by(outbox.c.seq)
)
_FIGURE = insert(stock)
_OBSERVE = _FIGURE.on_conflict_do_update(
    index_elements=["article_id", "warehouse_id"],
    set_={"on_hand": _FIGURE.excluded.on_hand, "version": _FIGURE.excluded.version},
    where=_FIGURE.excluded.version > stock.c.version,
)


def apply_command(shown: Decimal, verb: str, payload: Document) -> Decimal:
    """Return the figure after one pending command."""
    if verb == "stock-count":
        return stored_number(text(payload.get("counted")))
    return shown + stored_number(text(payload.get("delta")))


def lines(connection: Connection, articles: Iterable[ArticleId]) -> list[StockLine]:
    """Return every line of these articles, those that exist only as a command included."""
    asked = these(articles)
    figures: dict[tuple[str, str], tuple[Decimal, int]] = {}
    shown: dict[tuple[str, str], Decimal] = {}
    pending: dict[tuple[str, str], int] = {}
    for row in connection.execute(_FIGURES, asked):
        figures[row.article_id, row.warehouse_id] = stored_number(row.on_hand), row.version
    for identity, verb, raw in connection.execute(_PENDING, asked):
        payload = stored_document(raw)
        key = identity, text(payload.get("warehouse"))
        before = shown.get(key, figures.get(key, (Decimal(0), 0))[0])
        shown[key] = apply_command(before, verb, payload)
        pending[key] = pending.get(key, 0) + 1
    return [
        StockLine(
            ArticleId(key[0]),
            WarehouseId(key[1]),
            figures.get(key, (Decimal(0), 0))[0],
            shown.get(key, figures.get(key, (Decimal(0), 0))[0]),
            figures.get(key, (Decimal(0), 0))[1],
            pending.get(key, 0),
        )
        for key in sorted(figures.keys() | shown.keys())
    ]


def known_figures(
    connection: Connection, articles: Iterable[ArticleId]
) -> dict[tuple[ArticleId, WarehouseId], Figure]:
    """Return what the marketplace said last of these articles, by article and warehouse."""
    wanted = sorted(articles)
    found: dict[tuple[ArticleId, WarehouseId], Figure] = {}
    for row in connection.execute(_FIGURES, these(wanted)) if wanted else ():
        article, warehouse = ArticleId(row.article_id), WarehouseId(row.warehouse_id)
        on_hand = stored_number(row.on_hand)
        found[article, warehouse] = Figure(article, warehouse, on_hand, row.version)
    return found


def take_back(tx: Transaction, figures: Iterable[Figure]) -> None:
    """Replace figures that turned out to be other ones at their own version."""
    for item in figures:
        line = (stock.c.article_id == item.article_id, stock.c.warehouse_id == item.warehouse_id)
        on_hand = format(item.on_hand, "f")
        tx.connection.execute(
            update(stock).where(*line, stock.c.version == item.version).values(on_hand=on_hand)
        )
        tx.touch(item.article_id)


def forget_versions(tx: Transaction) -> None:
    """Let every figure of the marketplace count as news; what stays at 0 it no longer has."""
    tx.connection.execute(update(stock).values(version=0))


def lost(connection: Connection) -> list[Figure]:
    """Return the lines the marketplace had and has no longer, of articles that are still here."""
    query = select(stock).join(entity, entity.c.id == stock.c.article_id)
    query = query.where(stock.c.version == 0, entity.c.deleted == 0)
    return [
        Figure(
            ArticleId(row.article_id), WarehouseId(row.warehouse_id), stored_number(row.on_hand), 0
        )
        for row in connection.execute(query.order_by(stock.c.article_id, stock.c.warehouse_id))
    ]


def forget_lost(tx: Transaction) -> None:
    """Drop the lines the marketplace has no longer."""
    for identity in tx.connection.execute(
        delete(stock).where(stock.c.version == 0).returning(stock.c.article_id)
    ).scalars():
        tx.touch(ArticleId(identity))


def observe(tx: Transaction, figures: Iterable[Figure]) -> None:
    """Take over the marketplace's figures; one of an older version is ignored."""
    rows = [
        {
            "article_id": item.article_id,
            "warehouse_id": item.warehouse_id,
            "on_hand": format(item.on_hand, "f"),
            "version": item.version,
        }
        for item in figures
    ]
    if not rows:
        return
    tx.connection.execute(_OBSERVE, rows)
    for row in rows:
        tx.touch(ArticleId(str(row["article_id"])))
