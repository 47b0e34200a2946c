"""One of several programs at one folder: `python -m tests.sync.two_hands FOLDER NAME ROUNDS`.

Makes an article of its own, puts one piece on the shelf and writes one field, again and again.
"""

import sys
from decimal import Decimal
from pathlib import Path

from desktop.app.wiring import Shop
from desktop.base.paths import ShopFolder

LANGUAGES = {"left": "fr", "right": "de"}


def main() -> int:
    """Work; a refusal ends the program with its code."""
    folder, name, rounds = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    shop = Shop(ShopFolder(folder))
    (common,) = shop.articles.ids("brand:Common")
    (place,) = (item.id for item in shop.shop.warehouses())
    for number in range(rounds):
        shop.edit.create({"names.en": f"{name} {number}"})
        shop.stock.adjust(common, place, Decimal(1), "received")
        shop.edit.enter(common, f"names.{LANGUAGES[name]}", f"{name} {number}")
    shop.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
