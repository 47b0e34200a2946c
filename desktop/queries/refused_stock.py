"""A refused change of stock as a person decides on it: where, the figure now, what can be set."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import Connection

from desktop.domain.document import text
from desktop.domain.ids import ArticleId, WarehouseId
from desktop.domain.stock_choice import StockChoice, stock_choices
from desktop.store import stock
from desktop.store.entities import load_many
from desktop.store.outbox import STOCK_VERBS, OutboxRow


@dataclass(frozen=True, slots=True)
class RefusedStock:
    """`now` is the figure with what waits; `choices` the figure that each choice leads to."""

    warehouse: WarehouseId
    warehouse_name: str
    now: Decimal
    choices: Mapping[StockChoice, Decimal]


def refused_stock(connection: Connection, rows: Iterable[OutboxRow]) -> dict[int, RefusedStock]:
    """Return what can be decided on refused stock commands, by `seq`."""
    wanted = [row for row in rows if row.verb in STOCK_VERBS]
    articles = {ArticleId(row.entity_id) for row in wanted}
    figures = {
        (line.article_id, line.warehouse_id): line.shown
        for line in stock.lines(connection, articles)
    }
    sites = load_many(connection, {text(row.payload.get("warehouse")) for row in wanted})
    found: dict[int, RefusedStock] = {}
    for row in wanted:
        warehouse = WarehouseId(text(row.payload.get("warehouse")))
        now = figures.get((ArticleId(row.entity_id), warehouse), Decimal(0))
        choices = stock_choices(row.payload, row.error or {}, now)
        if choices:
            site = sites.get(warehouse)
            name = text(site.local.get("name")) if site else ""
            found[row.seq] = RefusedStock(warehouse, name, now, choices)
    return found
