"""`stock adjust`, `stock count`."""

import argparse
from decimal import Decimal

from desktop.app.output import Output
from desktop.app.run import Commands, with_shop
from desktop.app.wiring import Shop
from desktop.domain.errors import InputRefused
from desktop.domain.ids import ArticleId, WarehouseId
from desktop.domain.numbers import decimal_text, read_decimal
from desktop.store.stock import StockLine
from desktop.workflows.stock import REASONS


def register(commands: Commands) -> None:
    """Add the commands."""
    family = commands.family("stock", "adjust or count stock")
    adjust = family.add("adjust", "add or take away", with_shop(_adjust))
    adjust.add_argument("ref", metavar="REF")
    adjust.add_argument("warehouse", metavar="WAREHOUSE")
    adjust.add_argument("delta", metavar="±N")
    adjust.add_argument("--reason", default="correction", metavar="R", help=", ".join(REASONS))
    count = family.add("count", "record what was counted", with_shop(_count))
    count.add_argument("ref", metavar="REF")
    count.add_argument("warehouse", metavar="WAREHOUSE")
    count.add_argument("counted", metavar="N")


def _adjust(arguments: argparse.Namespace, shop: Shop, output: Output) -> int:
    article, warehouse = _line(arguments, shop)
    delta = _number("delta", arguments.delta)
    shop.stock.adjust(article, warehouse, delta, arguments.reason)
    return _told(article, warehouse, shop, output)


def _count(arguments: argparse.Namespace, shop: Shop, output: Output) -> int:
    article, warehouse = _line(arguments, shop)
    shop.stock.count(article, warehouse, _number("counted", arguments.counted))
    return _told(article, warehouse, shop, output)


def _line(arguments: argparse.Namespace, shop: Shop) -> tuple[ArticleId, WarehouseId]:
    return shop.articles.find(arguments.ref), shop.shop.find_warehouse(arguments.warehouse).id


def _number(path: str, typed: str) -> Decimal:
    number = read_decimal(typed)
    if number is None:
        raise InputRefused("not-a-quantity", path=path, value=typed)
    return number


def _told(article: ArticleId, warehouse: WarehouseId, shop: Shop, output: Output) -> int:
    nothing = StockLine(article, warehouse, Decimal(0), Decimal(0), 0, 0)
    lines = shop.articles.sheet(article).stock
    line = next((line for line in lines if line.warehouse_id == warehouse), nothing)
    shown = decimal_text(line.shown)
    on_hand = decimal_text(line.on_hand)
    output.document(
        {
            "ref": article,
            "warehouse": warehouse,
            "on_hand": on_hand,
            "shown": shown,
            "pending": line.pending,
        },
        [f"{shown} (the marketplace has {on_hand}, {line.pending} commands waiting)"],
    )
    return 0
