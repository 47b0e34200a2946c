"""Numbers, money and days as they are written in a language, whatever the window speaks."""

from datetime import date
from decimal import Decimal

from desktop.domain.numbers import decimal_text, money_text

_THOUSANDS = {"en": ",", "de": "."}
_SIGNS = {"EUR": "€", "GBP": "£", "USD": "$"}
GROUP = 3


def number_in(language: str, value: Decimal) -> str:
    """Return a number with the language's marks: `1 234,5` in French."""
    return _marked(language, decimal_text(value))


def money_in(language: str, amount: Decimal, currency: str) -> str:
    """Return an exact amount with its currency behind it: `1.234,50 €` in German."""
    sign = _SIGNS.get(currency, currency)
    return f"{_marked(language, money_text(amount))}\u00a0{sign}".rstrip()


def day_in(language: str, day: date) -> str:
    """Return a day as the language's country writes it: `31.12.2026` in German."""
    return day.strftime("%d.%m.%Y" if language == "de" else "%d/%m/%Y")


def _marked(language: str, plain: str) -> str:
    whole, point, fraction = plain.partition(".")
    sign = "-" if whole.startswith("-") else ""
    digits = whole.removeprefix("-")
    mark = _THOUSANDS.get(language, "\u202f")
    first = len(digits) % GROUP
    groups = [digits[:first]] if first else []
    groups += [digits[place : place + GROUP] for place in range(first, len(digits), GROUP)]
    decimal_mark = "." if language == "en" else ","
    return f"{sign}{mark.join(groups)}{decimal_mark if point else ''}{fraction}"
