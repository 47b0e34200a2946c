"""Price arithmetic: packs, per cents and the price ladder, in exact decimals.

A price that comes from a per cent is rounded half up to the grain of the price it is taken from:
the cent, or 0.0001 where that price is finer than a cent or below one.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_FLOOR, ROUND_HALF_UP, Context, Decimal, localcontext
from enum import Enum

from desktop.domain.article import PriceBreak, Promotion

CENT = Decimal("0.01")
FINEST = Decimal("0.0001")
PERCENT_GRAIN = Decimal("0.1")
_EXACT = Context(prec=60)
"""Twelve whole digits and six decimals, multiplied: nothing is lost."""


class Phase(Enum):
    """Where a promotion stands on a day."""

    REVERSED = "reversed"
    COMING = "coming"
    RUNNING = "running"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Stage:
    """A promotion's phase, and the days until it starts (coming), ends (running) or since (ended).

    The last day still counts, so on it 0 days are left.
    """

    phase: Phase
    days: int


def pack_price(unit_price: Decimal, quantity: Decimal) -> Decimal:
    """Return the exact price of `quantity` units."""
    with localcontext(_EXACT):
        return unit_price * quantity


def less_percent(price: Decimal, percent: Decimal) -> Decimal:
    """Return `price` less `percent` per cent, rounded to the grain of the price."""
    with localcontext(_EXACT):
        exact = price * (100 - percent) / 100
        return exact.quantize(grain_of(price), rounding=ROUND_HALF_UP)


def in_proportion(price: Decimal, part: Decimal, whole: Decimal) -> Decimal:
    """Return the same part of `price` as `part` is of `whole`, rounded to the price's grain."""
    with localcontext(_EXACT):
        return (price * part / whole).quantize(grain_of(price), rounding=ROUND_HALF_UP)


def percent_below(price: Decimal, unit_price: Decimal) -> Decimal | None:
    """Return how far a price is below the unit price, in per cent to one decimal; None if free."""
    if unit_price <= 0:
        return None
    with localcontext(_EXACT):
        return ((unit_price - price) * 100 / unit_price).quantize(
            PERCENT_GRAIN, rounding=ROUND_HALF_UP
        )


def grain_of(price: Decimal) -> Decimal:
    """Return how finely prices made from this one are rounded."""
    with localcontext(_EXACT):
        return CENT if price >= 1 and price == price.quantize(CENT) else FINEST


def whole_packs(stock: Decimal, quantity: Decimal) -> tuple[Decimal, Decimal]:
    """Return how many whole packs there are, and the units left over; the pack is above zero."""
    with localcontext(_EXACT):
        packs = (stock / quantity).to_integral_value(rounding=ROUND_FLOOR)
        return packs, stock - packs * quantity


def to_whole_packs(limit: Decimal, quantity: Decimal) -> Decimal:
    """Return the smallest multiple of the pack that is not below a limit above zero."""
    packs, rest = whole_packs(limit, quantity)
    with localcontext(_EXACT):
        return (packs + 1 if rest else packs) * quantity


def sorted_ladder(steps: Iterable[PriceBreak]) -> tuple[PriceBreak, ...]:
    """Return the steps by rising quantity."""
    return tuple(sorted(steps, key=lambda step: step.from_quantity))


def stage_of(promotion: Promotion, today: date) -> Stage:
    """Tell where a promotion stands today."""
    if promotion.ends < promotion.starts:
        return Stage(Phase.REVERSED, 0)
    if today < promotion.starts:
        return Stage(Phase.COMING, (promotion.starts - today).days)
    if today > promotion.ends:
        return Stage(Phase.ENDED, (today - promotion.ends).days)
    return Stage(Phase.RUNNING, (promotion.ends - today).days)
