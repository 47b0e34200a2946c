"""Readers of plain figures, days and texts as a person types them, each to its one stored spelling.

Every refusal is `InputRefused` with a code and the facts `path` and `value`; nothing is guessed.
"""

import re
from datetime import datetime
from decimal import Decimal

from desktop.domain.errors import InputRefused
from desktop.domain.numbers import (
    MAX_PRICE_DECIMALS,
    decimal_text,
    has_room,
    money_text,
    read_decimal,
)

LONGEST_FIGURE = 200
"""No figure with its unit is as long; longer text is refused before it is looked at closely."""
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_MEASURE = re.compile(r"\s*([+-]?[\d.,\s\u00a0\u202f']+?)\s*([^\d\s.,][^\d]*)?\s*")


def clean_text(typed: str) -> str:
    """Return text without control characters, half characters and outer blanks.

    Line ends become plain. A half character is what a terminal makes of bytes that are no UTF-8.
    """
    return _CONTROL.sub("", typed.replace("\r\n", "\n").replace("\r", "\n")).strip()


def dropped_in(typed: str) -> int:
    """Return how many characters `clean_text` leaves out that somebody may have wanted."""
    return len(_CONTROL.findall(typed.replace("\r\n", "\n").replace("\r", "\n")))


def read_quantity(path: str, typed: str) -> str:
    """Read a quantity of at least zero."""
    number = read_decimal(typed)
    if number is None or number < 0 or not has_room(number):
        raise InputRefused("not-a-quantity", path=path, value=typed)
    return decimal_text(number)


def read_limit(path: str, typed: str) -> str:
    """Read a smallest or largest order quantity, above zero."""
    found = read_quantity(path, typed)
    if found == "0":
        raise InputRefused("limit-of-nothing", path=path, value=typed)
    return found


def read_price(path: str, typed: str) -> str:
    """Read a price above zero with at most four decimals."""
    number = read_decimal(typed)
    if number is None or number <= 0 or not has_room(number.to_integral_value()):
        raise InputRefused("not-a-price", path=path, value=typed)
    if not has_room(number, MAX_PRICE_DECIMALS):
        raise InputRefused("too-many-decimals", path=path, value=typed)
    return money_text(number)


def read_day(path: str, typed: str) -> str:
    """Read a day written `2026-12-31`, `31.12.2026` or `31/12/2026`."""
    for form in ("%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M:%S"):
        try:
            return datetime.strptime(typed.strip(), form).date().isoformat()  # noqa: DTZ007
        except ValueError:
            continue
    raise InputRefused("not-a-date", path=path, value=typed)


def read_rate(path: str, typed: str) -> str:
    """Read a VAT rate in per cent, 0 to 100."""
    number = read_decimal(typed.removesuffix("%").strip())
    if number is None or not 0 <= number <= 100:
        raise InputRefused("not-a-rate", path=path, value=typed)
    return decimal_text(number)


def read_months(path: str, typed: str) -> int:
    """Read a whole number of months, 0 to 600; `24 mois` and `2 ans` are understood."""
    match = re.fullmatch(r"(\d{1,3})\s*([^\W\d]*)\.?", typed.strip())
    word = match[2].casefold() if match else ""
    months = int(match[1]) * (12 if word[:1] in {"a", "j", "y"} else 1) if match else 0
    if match is None or word[:1] not in {"", "m", "a", "j", "y"} or months > 600:
        raise InputRefused("not-a-number-of-months", path=path, value=typed)
    return months


def read_measure(path: str, typed: str) -> tuple[Decimal, str]:
    """Read a number and the unit behind it, which may be missing."""
    match = _MEASURE.fullmatch(typed) if len(typed) <= LONGEST_FIGURE else None
    number = read_decimal(match[1]) if match else None
    if match is None or number is None or not has_room(number):
        raise InputRefused("not-a-number", path=path, value=typed)
    return number, (match[2] or "").strip()
