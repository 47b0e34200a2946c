"""Single values: text, exact numbers, dates, whole numbers, objects and lists of them."""

import re
from collections.abc import Collection
from datetime import date
from decimal import Decimal

from desktop.practice.canonical import Json
from desktop.practice.checks.findings import Findings, Place

_PLAIN = re.compile(r"-?(0|[1-9][0-9]{0,11})(\.[0-9]{1,6})?")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def text(found: Findings, place: Place, value: Json, longest: int) -> str | None:
    """A text of 1 to `longest` characters, not only blanks."""
    if not isinstance(value, str):
        return found.add(place, "not-text", "This must be text.")
    if not value.strip():
        return found.add(place, "empty", "An empty text is left out, or null.")
    if len(value) > longest:
        return found.add(place, "too-long", f"At most {longest} characters.")
    return value


def one_of(
    found: Findings, place: Place, value: Json, choices: Collection[str], code: str
) -> str | None:
    """One of a list of texts."""
    if isinstance(value, str) and value in choices:
        return value
    return found.add(place, code, "This is not one of the values allowed here.")


def decimal(
    found: Findings, place: Place, value: Json, *, digits: int = 6, whole: bool = False
) -> Decimal | None:
    """An exact number as text in plain notation, with at most `digits` decimals."""
    if not isinstance(value, str) or not _PLAIN.fullmatch(value):
        return found.add(place, "not-a-decimal", 'A number is text in plain notation: "12.50".')
    number = Decimal(value)
    exponent = number.as_tuple().exponent
    if isinstance(exponent, int) and -exponent > digits:
        return found.add(place, "too-precise", f"At most {digits} decimals.")
    if whole and number != number.to_integral_value():
        return found.add(place, "not-whole", "This must be a whole number.")
    return number


def positive(found: Findings, place: Place, value: Json, *, digits: int = 6) -> Decimal | None:
    """An exact number above zero."""
    number = decimal(found, place, value, digits=digits)
    if number is not None and number <= 0:
        return found.add(place, "not-positive", "This must be more than zero.")
    return number


def not_negative(found: Findings, place: Place, value: Json, *, digits: int = 6) -> Decimal | None:
    """An exact number, zero or more."""
    number = decimal(found, place, value, digits=digits)
    if number is not None and number < 0:
        return found.add(place, "negative", "This must not be negative.")
    return number


def day(found: Findings, place: Place, value: Json) -> date | None:
    """A calendar day, `2026-12-31`."""
    if isinstance(value, str) and _DAY.fullmatch(value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
    return found.add(place, "not-a-date", "A day is written 2026-12-31.")


def whole_number(found: Findings, place: Place, value: Json, low: int, high: int) -> int | None:
    """A JSON whole number within bounds."""
    if isinstance(value, bool) or not isinstance(value, int):
        return found.add(place, "not-a-whole-number", "This must be a whole number.")
    if not low <= value <= high:
        return found.add(place, "out-of-range", f"This must be from {low} to {high}.")
    return value


def group(
    found: Findings, place: Place, value: Json, parts: Collection[str]
) -> dict[str, Json] | None:
    """An object with no other keys than `parts`."""
    if not isinstance(value, dict):
        return found.add(place, "not-an-object", "This must be an object.")
    for key in value:
        if key not in parts:
            found.add((*place, key), "unknown-field", f"There is no field {key[:60]} here.")
    return value


def items(found: Findings, place: Place, value: Json, most: int) -> list[Json]:
    """A list of at most `most` items; empty when it is none."""
    if not isinstance(value, list):
        found.add(place, "not-a-list", "This must be a list.")
        return []
    if len(value) > most:
        found.add(place, "too-many", f"At most {most}.")
    return value[:most]
