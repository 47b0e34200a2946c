"""Exact numbers as text: money, quantities, rates. No float ever stands for one of them."""

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

MINOR_DIGITS = 2
MAX_PRICE_DECIMALS = 4
MAX_STOCK_DECIMALS = 3
MAX_DECIMALS = 6
MAX_WHOLE_DIGITS = 12
_SPACES = " \u00a0\u202f'\u2019"


@dataclass(frozen=True, slots=True)
class Money:
    """An exact amount per unit of sale; `currency` is an ISO 4217 code."""

    amount: Decimal
    currency: str

    def text(self) -> str:
        """Return the amount with at least two decimals and no needless zeros after them."""
        return money_text(self.amount)


def decimal_text(value: Decimal) -> str:
    """Return plain notation without exponent or trailing zeros: `10`, `0.12`."""
    if value == 0:
        return "0"
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def money_text(value: Decimal) -> str:
    """Return an amount in one spelling: `12.50`, `0.0175`."""
    text = decimal_text(value)
    whole, _, fraction = text.partition(".")
    return f"{whole}.{fraction.ljust(MINOR_DIGITS, '0')}"


def parse_decimal(text: str) -> Decimal | None:
    """Read plain decimal notation with a point; None for anything else, exponents included."""
    if not text.strip().lstrip("+-").replace(".", "", 1).isdecimal() or not text.isascii():
        return None
    try:
        return Decimal(text.strip())
    except InvalidOperation:
        return None


def has_room(value: Decimal, decimals: int = MAX_DECIMALS) -> bool:
    """Tell whether the marketplace takes a number of this length. Source: `docs/protocol.md`."""
    whole, _, fraction = decimal_text(value.copy_abs()).partition(".")
    return len(whole) <= MAX_WHOLE_DIGITS and len(fraction) <= decimals


def read_decimal(text: str) -> Decimal | None:
    """Read a number as a person types it: `1 234,50`, `1.234,50`, `1,234.50`, `12,5`.

    A single comma or point is the decimal mark; `is_ambiguous` tells when that is a guess. Digits
    are grouped by three or not at all: `1 2` and `1,2.5` are no numbers.
    """
    plain = text.strip()
    sign = plain[:1] if plain.startswith(("+", "-")) else ""
    digits = plain[len(sign) :].strip()
    comma, point = digits.rfind(","), digits.rfind(".")
    last = "," if comma > point else "."
    other = "." if last == "," else ","
    if other not in digits and digits.count(last) > 1:
        whole, fraction = _ungrouped(digits, last), ""
    else:
        whole, _, fraction = digits.partition(last)
        whole = _ungrouped(whole, other)
    return None if whole is None else parse_decimal(f"{sign}{whole}.{fraction}")


def is_ambiguous(text: str) -> bool:
    """Tell whether a typed number such as `1.234` or `1,234` reads differently by country."""
    plain = text.strip().lstrip("+-")
    for mark in (",", "."):
        head, found, tail = plain.partition(mark)
        if found and len(tail) == 3 and tail.isdecimal() and head.isdecimal():
            return len(head) <= 3 and not head.startswith("0")
    return False


def _ungrouped(whole: str, mark: str) -> str | None:
    head, *groups = re.split(f"[{_SPACES}{mark}]", whole)
    if groups and (not 1 <= len(head) <= 3 or any(len(group) != 3 for group in groups)):
        return None
    return head + "".join(groups)
