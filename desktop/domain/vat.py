"""VAT rates by country, each from a day on: what is proposed when an article is offered.

A seller's table replaces the shipped one; a rate holds until the next of its country begins.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import pairwise

from desktop.domain.document import Document, JsonValue, object_list, text
from desktop.domain.entry_numbers import read_day, read_rate
from desktop.domain.errors import InputRefused
from desktop.domain.numbers import decimal_text, parse_decimal

MOST_ROWS = 1000


@dataclass(frozen=True, slots=True, order=True)
class VatRate:
    """A country's rate in per cent, from a day on; `country` is an ISO 3166 code."""

    country: str
    valid_from: date
    rate: Decimal


@dataclass(frozen=True, slots=True)
class VatTable:
    """All rates, by country and day."""

    rows: tuple[VatRate, ...] = ()

    def rate_on(self, country: str, day: date) -> Decimal | None:
        """Return the rate of a country on a day; None where the table does not know it."""
        found = [row for row in self.rows if row.country == country and row.valid_from <= day]
        return max(found, key=lambda row: row.valid_from).rate if found else None


def read_vat_row(country: str, rate: str, valid_from: str) -> VatRate:
    """Read a row as a person typed it."""
    code = country.strip().upper()
    if len(code) != 2 or not code.isascii() or not code.isalpha():
        raise InputRefused("not-a-country", path="country", value=country.strip())
    figure = Decimal(read_rate("vat_rate", rate))
    if figure != figure.quantize(Decimal("0.01")):
        raise InputRefused("not-a-rate", path="vat_rate", value=rate)
    return VatRate(code, date.fromisoformat(read_day("valid_from", valid_from)), figure)


def vat_table(rows: Iterable[VatRate]) -> VatTable:
    """Return the table of these rows; refuses two rates of a country for one day."""
    found = sorted(rows)
    for row, following in pairwise(found):
        if (row.country, row.valid_from) == (following.country, following.valid_from):
            raise InputRefused("vat-day-twice", country=row.country, day=row.valid_from.isoformat())
    if len(found) > MOST_ROWS:
        raise InputRefused("too-many-vat-rows", limit=MOST_ROWS, found=len(found))
    return VatTable(tuple(found))


def table_from(document: Document) -> VatTable:
    """Read a stored table; rows that cannot be read are left out, of two for a day one stays."""
    rows = (_row(raw) for raw in object_list(document.get("rates")))
    known = {(row.country, row.valid_from): row for row in rows if row is not None}
    return VatTable(tuple(sorted(known.values())))


def table_document(table: VatTable) -> Document:
    """Return the stored form of a table."""
    rates: list[JsonValue] = [
        {
            "country": row.country,
            "rate": decimal_text(row.rate),
            "from": row.valid_from.isoformat(),
        }
        for row in table.rows
    ]
    return {"rates": rates}


def _row(raw: Document) -> VatRate | None:
    rate = parse_decimal(text(raw.get("rate")))
    try:
        valid_from = date.fromisoformat(text(raw.get("from")))
    except ValueError:
        return None
    if rate is None or not 0 <= rate <= 100:
        return None
    return VatRate(text(raw.get("country")), valid_from, rate)
