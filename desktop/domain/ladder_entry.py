"""From what a person typed or pasted to steps of the price ladder.

A price may be given as a discount on the unit price: `-10 %`. Every refusal is `InputRefused`.
"""

import re
from collections.abc import Iterable
from decimal import Decimal
from itertools import pairwise

from desktop.domain.article import PriceBreak
from desktop.domain.document import JsonValue
from desktop.domain.entry_numbers import read_price, read_quantity
from desktop.domain.errors import InputRefused
from desktop.domain.numbers import Money, decimal_text, money_text, read_decimal
from desktop.domain.pricing import in_proportion, less_percent, sorted_ladder

MOST_STEPS = 20
"""The marketplace takes no more. Source: `limits` of its meta document."""
LONGEST_PASTE = 20_000
_DISCOUNT = re.compile(r"([-+−–])?\s?(\S{1,20})\s?%")


def read_discounted(path: str, typed: str, unit_price: Decimal | None) -> str:
    """Read a price, or a discount on the unit price such as `-10 %`."""
    typed = typed.strip()
    if not typed.endswith("%"):
        return read_price(path, typed)
    match = _DISCOUNT.fullmatch(typed)
    percent = read_decimal(match[2]) if match and match[1] not in {None, "+"} else None
    if percent is None or not 0 < percent < 100:
        raise InputRefused("not-a-discount", path=path, value=typed)
    if unit_price is None:
        raise InputRefused("discount-without-price", path=path, value=typed)
    return read_price(path, money_text(less_percent(unit_price, percent)))


def read_step(path: str, quantity: str, price: str, unit_price: Decimal | None) -> PriceBreak:
    """Read one step; its quantity is above zero."""
    found = read_quantity(path, quantity)
    if found == "0":
        raise InputRefused("step-of-nothing", path=path, value=quantity)
    return PriceBreak(Decimal(found), Decimal(read_discounted(path, price, unit_price)))


def read_pasted(path: str, pasted: str, unit_price: Decimal | None) -> tuple[PriceBreak, ...]:
    """Read rows copied from a spreadsheet: quantity and price, apart by a tab; by quantity.

    A first row of headings is passed over; any other row that cannot be read refuses the whole.
    """
    if len(pasted) > LONGEST_PASTE:
        raise InputRefused("not-a-pasted-ladder", path=path, value=pasted)
    steps: list[PriceBreak] = []
    for number, line in enumerate(pasted.splitlines()):
        cells = [cell.strip() for cell in line.split("\t") if cell.strip()]
        if not cells or (number == 0 and not any(map(str.isdigit, line))):
            continue
        if len(cells) < 2:
            raise InputRefused("not-a-pasted-ladder", path=path, value=line.strip())
        quantity = cells[0].lstrip("≥> ").strip()
        steps.append(read_step(path, quantity, _bare(cells[1]), unit_price))
    if not steps:
        raise InputRefused("not-a-pasted-ladder", path=path, value=pasted.strip())
    return checked(path, steps)


def checked(path: str, steps: Iterable[PriceBreak]) -> tuple[PriceBreak, ...]:
    """Return the steps by rising quantity; refuses one quantity given twice, and too many steps."""
    found = sorted_ladder(steps)
    for step, following in pairwise(found):
        if step.from_quantity == following.from_quantity:
            raise InputRefused("step-twice", path=path, value=decimal_text(step.from_quantity))
    if len(found) > MOST_STEPS:
        raise InputRefused("too-many-steps", path=path, limit=MOST_STEPS, found=len(found))
    return found


def transferred(
    steps: Iterable[PriceBreak], theirs: Money | None, own: Money | None
) -> tuple[PriceBreak, ...]:
    """Return another article's steps; with both unit prices, their discounts on one's own price.

    Steps that would be at or above the one before, for the price is so small, are left out.
    """
    found: list[PriceBreak] = []
    for step in steps:
        price = step.price
        if theirs is not None and own is not None and theirs.amount > 0:
            price = in_proportion(own.amount, step.price, theirs.amount)
        if price > 0 and (not found or price < found[-1].price):
            found.append(PriceBreak(step.from_quantity, price))
    return tuple(found)


def ladder_value(steps: Iterable[PriceBreak]) -> JsonValue:
    """Return the stored form of the steps; None for none."""
    rows: list[JsonValue] = [
        {"from": decimal_text(step.from_quantity), "price": money_text(step.price)}
        for step in steps
    ]
    return rows or None


def _bare(cell: str) -> str:
    """Take the currency off a price as a spreadsheet copies it."""
    return cell.removesuffix("EUR").strip("€$£\u00a0\u202f ")
