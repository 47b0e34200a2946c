"""The dated table of VAT rates: what is proposed on a day, and what cannot be entered."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.data import resource
from desktop.domain.document import Document, JsonValue, parse_document
from desktop.domain.errors import InputRefused
from desktop.domain.vat import (
    VatRate,
    VatTable,
    read_vat_row,
    table_document,
    table_from,
    vat_table,
)

SHIPPED = table_from(parse_document(resource("vat-rates.json").read_bytes()))
UNION = {
    "AT": "20", "BE": "21", "BG": "20", "HR": "25", "CY": "19", "CZ": "21", "DK": "25", "EE": "24",
    "FI": "25.5", "FR": "20", "DE": "19", "GR": "24", "HU": "27", "IE": "23", "IT": "22",
    "LV": "21", "LT": "21", "LU": "17", "MT": "18", "NL": "21", "PL": "23", "PT": "23", "RO": "21",
    "SK": "23", "SI": "22", "ES": "21", "SE": "25",
}  # fmt: skip
"""At the end of 2025."""
EU = sorted(UNION)


@pytest.mark.parametrize(("country", "rate"), sorted(UNION.items()))
def test_the_shipped_table_knows_every_country_of_the_union(country: str, rate: str) -> None:
    assert SHIPPED.rate_on(country, date(2025, 12, 31)) == Decimal(rate)


def test_a_rate_holds_from_its_first_day_until_the_next_one() -> None:
    assert SHIPPED.rate_on("DE", date(2020, 6, 30)) == 19
    assert SHIPPED.rate_on("DE", date(2020, 7, 1)) == 16
    assert SHIPPED.rate_on("DE", date(2020, 12, 31)) == 16
    assert SHIPPED.rate_on("DE", date(2021, 1, 1)) == 19


def test_nothing_is_proposed_for_what_is_not_known() -> None:
    assert SHIPPED.rate_on("US", date(2026, 1, 1)) is None
    assert SHIPPED.rate_on("", date(2026, 1, 1)) is None
    assert SHIPPED.rate_on("FR", date(1999, 1, 1)) is None


def test_a_row_is_read_as_it_is_typed() -> None:
    assert read_vat_row(" ch ", "8,1 %", "01.01.2024") == VatRate(
        "CH", date(2024, 1, 1), Decimal("8.1")
    )


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (("FRA", "20", "2026-01-01"), "not-a-country"),
        (("", "20", "2026-01-01"), "not-a-country"),
        (("ΦΡ", "20", "2026-01-01"), "not-a-country"),
        (("FR", "120", "2026-01-01"), "not-a-rate"),
        (("FR", "5.555", "2026-01-01"), "not-a-rate"),
        (("FR", "-1", "2026-01-01"), "not-a-rate"),
        (("FR", "20", "2026-02-30"), "not-a-date"),
    ],
)
def test_a_row_that_makes_no_sense_is_refused(row: tuple[str, str, str], code: str) -> None:
    with pytest.raises(InputRefused) as refused:
        read_vat_row(*row)
    assert refused.value.code == code


def test_two_rates_from_one_day_are_refused() -> None:
    day = date(2026, 1, 1)
    with pytest.raises(InputRefused, match="vat-day-twice"):
        vat_table([VatRate("FR", day, Decimal(20)), VatRate("FR", day, Decimal(21))])


ROWS = st.lists(
    st.builds(
        VatRate,
        st.sampled_from(EU),
        st.dates(date(1990, 1, 1), date(2040, 1, 1)),
        st.decimals(0, 100, places=2),
    ),
    unique_by=lambda row: (row.country, row.valid_from),
)


@given(ROWS)
def test_a_table_is_stored_without_loss(rows: list[VatRate]) -> None:
    table = vat_table(rows)

    assert table_from(table_document(table)) == table


@given(ROWS, st.sampled_from(EU), st.dates(date(1990, 1, 1), date(2040, 1, 1)))
def test_the_newest_rate_that_has_begun_is_proposed(
    rows: list[VatRate], country: str, day: date
) -> None:
    begun = [row for row in rows if row.country == country and row.valid_from <= day]
    found = VatTable(tuple(rows)).rate_on(country, day)

    assert found == (max(begun, key=lambda row: row.valid_from).rate if begun else None)


def test_rows_that_cannot_be_read_are_left_out() -> None:
    raw: Document = {"country": "FR", "rate": "20", "from": "2014-01-01"}
    broken: list[JsonValue] = [
        {**raw, "rate": "x"},
        {**raw, "from": "soon"},
        {**raw, "rate": "101"},
    ]

    assert table_from({"rates": [*broken, raw]}).rows == (
        VatRate("FR", date(2014, 1, 1), Decimal(20)),
    )
