"""A marketplace that stores something else than it was sent, and says that it took it.

As real ones do: prices are kept to the cent, a ladder has room for so many steps, pictures come in
an order of the marketplace's own, and stock is shown up to a most.
"""

from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal

from desktop.practice.canonical import Json

CENT = Decimal("0.01")
MOST_STEPS = 3
MOST_STOCK = Decimal(999)


def kept(fields: Mapping[str, Json]) -> dict[str, Json]:
    """The seller's fields, checked and in normal form, as such a marketplace keeps them."""
    found = dict(fields)
    found["price"] = _rounded(found.get("price"), "amount")
    found["promotion"] = _rounded(found.get("promotion"), "price")
    steps, images = found.get("price_breaks"), found.get("images")
    if isinstance(steps, list):
        found["price_breaks"] = [_rounded(step, "price") for step in steps[:MOST_STEPS]]
    if isinstance(images, list):
        found["images"] = sorted(images, key=str)
    return found


def kept_stock(figure: Decimal) -> Decimal:
    """A stock figure as such a marketplace keeps it."""
    return min(figure, MOST_STOCK)


def _rounded(group: Json, name: str) -> Json:
    price = group.get(name) if isinstance(group, dict) else None
    if not isinstance(group, dict) or not isinstance(price, str):
        return group
    cents = Decimal(price).quantize(CENT, ROUND_HALF_UP)
    return {**group, name: format(max(cents, CENT), "f")}
