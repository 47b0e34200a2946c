"""Numbers as people of different countries write them are read exactly, or not at all."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import InputRefused
from desktop.spreadsheet.numerals import marks_seen, measure, plain_number

MONEY = st.decimals(min_value=0, max_value=10**9, places=2)
# thousands mark and decimal mark: France, Germany and Spain, Switzerland, Portugal, Britain
LOCALES = [
    (" ", ","),
    ("\u202f", ","),
    ("\u00a0", ","),
    (".", ","),
    ("'", "."),
    ("’", "."),
    (",", "."),
]


def formatted(number: Decimal, thousands: str, mark: str) -> str:
    return f"{number:,.2f}".replace(",", "#").replace(".", mark).replace("#", thousands)


@pytest.mark.parametrize(("thousands", "mark"), LOCALES)
@given(number=MONEY, sign=st.sampled_from(["", "-", "+"]))
def test_money_reads_back_in_every_locale(
    thousands: str, mark: str, number: Decimal, sign: str
) -> None:
    read = plain_number(sign + formatted(number, thousands, mark), "")
    assert read is not None
    assert Decimal(read) == (-number if sign == "-" else number)


@given(number=st.decimals(min_value=1, max_value=999, places=3))
def test_three_decimals_are_read_by_the_mark_of_the_column_or_not_at_all(number: Decimal) -> None:
    written = f"{number:.3f}".replace(".", ",")
    assert Decimal(plain_number(written, ",") or "") == number
    assert Decimal(plain_number(written, ".") or "") == number * 1000
    with pytest.raises(InputRefused, match="ambiguous-number"):
        plain_number(written, "")


def test_a_leading_zero_makes_the_mark_certain() -> None:
    assert plain_number("0,720", "") == "0.720"
    assert marks_seen(["0,720", "3,980"]) == {","}


@pytest.mark.parametrize(
    "text", ["", "x", "1 2", "12 34 567", "1,2,3", "1.23.456", "1e5", "12,", "½"]
)
def test_what_is_no_number_is_none(text: str) -> None:
    assert plain_number(text, ",") is None


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("2,36 kg", ("2,36", "kg")),
        ("1.64KG", ("1.64", "KG")),
        ("1\u00a0700\u00a0g", ("1\u00a0700", "g")),
        ("110 pcs", ("110", "pcs")),
        ("0,35 dB/100 m", ("0,35", "dB/100 m")),
        ("n.c.", ("", "n.c.")),
    ],
)
def test_a_measure_is_number_and_unit(text: str, parts: tuple[str, str]) -> None:
    assert measure(text) == parts


def test_a_column_that_uses_both_marks_tells_nothing() -> None:
    assert marks_seen(["1,77", "1.64KG", "12"]) == {",", "."}
    assert marks_seen(["EUR 2 209,90", "1.913,50"]) == {","}
