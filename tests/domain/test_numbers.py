"""Numbers as people of five languages write them, exact to the last digit."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.numbers import (
    decimal_text,
    has_room,
    is_ambiguous,
    money_text,
    parse_decimal,
    read_decimal,
)

exact = st.decimals(allow_nan=False, allow_infinity=False, places=4, min_value=0, max_value=10**11)


def grouped(value: Decimal, thousands: str, mark: str) -> str:
    whole, _, fraction = format(value, "f").partition(".")
    return f"{int(whole):,}".replace(",", thousands) + (f"{mark}{fraction}" if fraction else "")


@pytest.mark.parametrize(
    ("thousands", "mark"),
    [(",", "."), (".", ","), (" ", ","), ("\u202f", ","), ("\u00a0", ","), ("'", "."), ("’", ".")],
)
@given(exact)
def test_every_number_reads_the_same_in_every_spelling(thousands: str, mark: str, value: Decimal):
    assert read_decimal(grouped(value, thousands, mark)) == value


@given(exact)
def test_the_stored_text_reads_back_to_the_same_number(value: Decimal):
    assert parse_decimal(decimal_text(value)) == value
    assert parse_decimal(money_text(value)) == value
    assert money_text(parse_decimal(money_text(value)) or Decimal()) == money_text(value)


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("12,5", "12.5"),
        ("1.234,50", "1234.50"),
        ("1,234.50", "1234.50"),
        ("1.234.567", "1234567"),
        ("1,234,567", "1234567"),
        (" 7 ", "7"),
        ("-3", "-3"),
        ("+ 4", "4"),
        (",5", "0.5"),
        ("5,", "5"),
        ("007", "7"),
    ],
)
def test_numbers_as_they_are_typed(typed: str, value: str):
    assert read_decimal(typed) == Decimal(value)


@pytest.mark.parametrize(
    "typed",
    ["", " ", ".", ",", "-", "+-1", "1e5", "0x10", "NaN", "Infinity", "twelve", "1..2", "1,2,3.4",
     "1 2", "12 50", "1,2.5", "1.2.3", "1234,567,890", "1.234.56", "1,234.567.89", "½", "٣",
     "1_000", "--1", "1-"],
)  # fmt: skip
def test_what_is_no_number_is_not_guessed(typed: str):
    assert read_decimal(typed) is None


@given(st.text())
def test_any_text_is_a_number_or_none(typed: str):
    found = read_decimal(typed)
    assert found is None or found.is_finite()


@pytest.mark.parametrize(
    ("value", "text"),
    [("12.5", "12.50"), ("12", "12.00"), ("0.0175", "0.0175"), ("12.500", "12.50"),
     ("1E+3", "1000.00"), ("0", "0.00")],
)  # fmt: skip
def test_money_has_one_spelling(value: str, text: str):
    assert money_text(Decimal(value)) == text


@pytest.mark.parametrize(
    ("typed", "reads_two_ways"),
    [("1.234", True), ("1,234", True), ("12,34", False), ("0,123", False), ("1234,567", False),
     ("1,234.5", False), ("12", False)],
)  # fmt: skip
def test_a_mark_before_three_digits_is_ambiguous(typed: str, *, reads_two_ways: bool):
    assert is_ambiguous(typed) is reads_two_ways


@pytest.mark.parametrize(
    ("value", "fits"),
    [("999999999999.999999", True), ("1000000000000", False), ("0.0000001", False), ("-12", True),
     ("1E+40", False)],
)  # fmt: skip
def test_the_marketplace_has_room_for_twelve_digits_and_six_decimals(value: str, *, fits: bool):
    assert has_room(Decimal(value)) is fits
