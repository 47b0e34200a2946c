"""Reckoning in a batch: `price*=1.05`, `price+=2`, `price-=0.50`, in exact decimals."""

from decimal import ROUND_HALF_UP, Decimal

from desktop.domain.document import Document, JsonValue, mapping, text
from desktop.domain.errors import InputRefused
from desktop.domain.numbers import (
    decimal_text,
    has_room,
    money_text,
    parse_decimal,
    read_decimal,
)

_NUMBERS = {"price": "amount", "promotion": "price", "weight": "value", "pack": "quantity"}
CENT = Decimal("0.01")
SMALLEST = Decimal("0.0001")
FINEST = Decimal("0.000001")


def reckon(document: Document, path: str, op: str, typed: str) -> tuple[str, JsonValue]:
    """Return the leaf path and its new value; InputRefused where there is no number to change.

    A price is rounded half up to the cent, or to 0.0001 where it already was finer than a cent;
    another number to 0.000001.
    """
    name, _, member = path.partition(".")
    key = member or _NUMBERS.get(name, "")
    group = mapping(document.get(name))
    before = parse_decimal(text(group.get(key))) if key else None
    operand = read_decimal(typed)
    if not key or operand is None or not has_room(operand):
        raise InputRefused("not-a-number", path=path, value=typed)
    if before is None:
        raise InputRefused("nothing-to-reckon-with", path=path)
    after = {"*=": before * operand, "+=": before + operand, "-=": before - operand}[op]
    is_money = key in {"amount", "price"}
    grain = _grain(before) if is_money else FINEST
    if not has_room(after.to_integral_value()):
        raise InputRefused("not-a-number", path=path, value=decimal_text(after))
    after = after.quantize(grain, rounding=ROUND_HALF_UP)
    if after <= 0:
        raise InputRefused("result-not-above-zero", path=path, value=decimal_text(after))
    return name, {**group, key: money_text(after) if is_money else decimal_text(after)}


def _grain(price: Decimal) -> Decimal:
    return CENT if price == price.quantize(CENT) else SMALLEST
