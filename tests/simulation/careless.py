"""A marketplace that takes a value and keeps another one: what it makes of what it was sent.

Written anew, like all of the simulation's marketplace; only what a write names is kept otherwise.
"""

from collections.abc import Mapping
from decimal import Decimal

from desktop.domain.document import Document, JsonValue

CARELESS = ("answers as stored", "answers as sent")
"""The two ways: the answer shows what is kept, or what was sent, and then only the feed tells."""
MOST_STEPS = 1
CENT = Decimal("0.01")
FEWER = Decimal(1)


def kept(document: Document, written: Mapping[str, JsonValue]) -> Document:
    """The document as such a marketplace keeps it after a write of these fields."""
    found = dict(document)
    price, images, steps = found.get("price"), found.get("images"), found.get("price_breaks")
    if "price" in written and isinstance(price, dict):
        dearer = Decimal(str(price["amount"])) + CENT
        found["price"] = {**price, "amount": format(dearer, "f")}
    if "images" in written and isinstance(images, list):
        found["images"] = list(reversed(images))
    if "price_breaks" in written and isinstance(steps, list):
        found["price_breaks"] = steps[:MOST_STEPS]
    return found


def counted(figure: Decimal) -> Decimal:
    """A counted figure as such a marketplace keeps it."""
    return max(figure - FEWER, Decimal(0))
