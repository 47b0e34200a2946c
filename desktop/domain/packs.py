"""What a pack holds, costs and weighs: a reel of 500 m is 500 units of sale.

Price, weight and stock are stored per unit of sale; a buyer of packs sees both. Source: help
centre, weight and dimensions, second example.
"""

from decimal import Decimal

from desktop.domain import pricing
from desktop.domain.article import Measure, Pack
from desktop.domain.numbers import Money
from desktop.domain.pricing import whole_packs


def has_packs(pack: Pack | None) -> bool:
    """Tell whether the article is sold in packs: one unit alone is no pack."""
    return pack is not None and pack.quantity > 0 and pack.quantity != 1


def pack_price(price: Money, pack: Pack) -> Money:
    """Return what one pack costs, exactly."""
    return Money(pricing.pack_price(price.amount, pack.quantity), price.currency)


def pack_weight(weight: Measure, pack: Pack) -> Measure:
    """Return what the content of one pack weighs, in the same unit."""
    return Measure(weight.value * pack.quantity, weight.unit)


def in_packs(on_hand: Decimal, pack: Pack) -> tuple[int, Decimal]:
    """Return the whole packs in a stock figure and the units of sale left over."""
    packs, rest = whole_packs(on_hand, pack.quantity)
    return int(packs), rest
