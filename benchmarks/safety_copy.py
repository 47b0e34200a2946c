"""What the safety copy adds to the commit of one edit, both measured by turns in one run."""

import statistics
import tempfile
import time
from pathlib import Path

from desktop.app.wiring import Shop
from desktop.base.paths import ShopFolder
from desktop.store.article_index import refresh
from desktop.store.database import Database
from desktop.workflows.articles import Articles
from desktop.workflows.desk import Desk

EDITS = 300


def milliseconds(edit: Articles, shop: Shop, price: int) -> float:
    """Return what one edit of a price takes from the cell to the disk."""
    started = time.perf_counter()
    edit.enter(shop.articles.ids()[0], "price", str(price))
    return (time.perf_counter() - started) * 1000


def main() -> None:
    """Print both medians and their ratio."""
    with tempfile.TemporaryDirectory() as folder:
        shop = Shop(ShopFolder(Path(folder) / "shop"))
        shop.edit.create({"names.en": "Patch cord", "descriptions.en.description": "x" * 1500})
        bare = Database(shop.folder, before_commit=refresh)
        without = Articles(Desk(bare, shop.clock, shop.device), shop.shop.taxonomy)
        kept: list[float] = []
        lost: list[float] = []
        for number in range(1, EDITS):
            kept.append(milliseconds(shop.edit, shop, 2 * number))
            lost.append(milliseconds(without, shop, 2 * number + 1))
        shop.close()
        bare.close()
    with_copy, bare_commit = statistics.median(kept), statistics.median(lost)
    print(
        f"one edit: {with_copy:.2f} ms with the safety copy, {bare_commit:.2f} ms without, "
        f"ratio {with_copy / bare_commit:.2f}"
    )


if __name__ == "__main__":
    main()
