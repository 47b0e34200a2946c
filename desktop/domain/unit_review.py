"""What a new unit of sale or pack puts in question: everything that is said per unit.

Source: help centre, weight and dimensions: weight and price follow the unit that was chosen.
"""

from collections.abc import Mapping

from desktop.domain.document import Document, JsonValue, same
from desktop.domain.leaves import leaf

PER_UNIT: tuple[str, ...] = ("price", "price_breaks", "promotion", "order_limits", "weight")
"""Fields that are meant per unit of sale, in the order a person would look at them."""


def basis(document: Mapping[str, JsonValue]) -> Document:
    """Return what the figures of an article rest on."""
    return {"unit": leaf(document, "unit"), "pack": leaf(document, "pack")}


def put_in_question(
    before: Mapping[str, JsonValue], after: Mapping[str, JsonValue]
) -> tuple[str, ...]:
    """Return the fields to look at again; none where unit and pack stayed, or were not set before.

    What changes in the same step is looked at already.
    """
    old, new = basis(before), basis(after)
    if not any(old[part] is not None and not same(old[part], new[part]) for part in old):
        return ()
    return tuple(
        path
        for path in PER_UNIT
        if leaf(after, path) is not None and same(leaf(before, path), leaf(after, path))
    )
