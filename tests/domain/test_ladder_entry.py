"""Steps of the price ladder as they are typed and pasted."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.article import PriceBreak, read_article
from desktop.domain.errors import InputRefused
from desktop.domain.ladder_entry import (
    LONGEST_PASTE,
    checked,
    ladder_value,
    read_discounted,
    read_pasted,
)

UNIT = Decimal("12.50")


@pytest.mark.parametrize("typed", ["-10 %", "−10%", " - 10 % ", "–10,0 %", "-10.0%"])
def test_a_discount_is_understood_in_every_spelling(typed: str) -> None:
    assert read_discounted("price_breaks", typed, UNIT) == "11.25"


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("10 %", "not-a-discount"),
        ("+10 %", "not-a-discount"),
        ("-0 %", "not-a-discount"),
        ("-100 %", "not-a-discount"),
        ("-NaN %", "not-a-discount"),
        ("-1e1 %", "not-a-discount"),
        ("--5 %", "not-a-discount"),
        ("%", "not-a-discount"),
        ("-" + "9" * 5000 + "%", "not-a-discount"),
        ("-1", "not-a-price"),
        ("NaN", "not-a-price"),
        ("1e999", "not-a-price"),
        ("9" * 5000, "not-a-price"),
    ],
)
def test_what_is_no_price_and_no_discount_is_refused(typed: str, code: str) -> None:
    with pytest.raises(InputRefused) as refused:
        read_discounted("price_breaks", typed, UNIT)
    assert refused.value.code == code


def test_a_discount_needs_a_unit_price() -> None:
    with pytest.raises(InputRefused, match="discount-without-price"):
        read_discounted("price_breaks", "-5 %", None)


@pytest.mark.parametrize(
    "pasted",
    [
        "10\t11,90\n50\t-20 %\n",
        "Quantity\tPrice\r\n50\t-20%\r\n10\t11.90 €\r\n",
        "\n≥ 10\t11.90 EUR\textra\n\n50\t10,00",
    ],
)
def test_rows_of_a_spreadsheet_become_steps_in_order(pasted: str) -> None:
    assert read_pasted("price_breaks", pasted, UNIT) == (
        PriceBreak(Decimal(10), Decimal("11.90")),
        PriceBreak(Decimal(50), Decimal("10.00")),
    )


@pytest.mark.parametrize(
    ("pasted", "code"),
    [
        ("", "not-a-pasted-ladder"),
        ("Quantity\tPrice", "not-a-pasted-ladder"),
        ("10 11.90", "not-a-pasted-ladder"),
        ("10\t11.90\nmany\t9", "not-a-quantity"),
        ("10\tcheap", "not-a-price"),
        ("0\t9", "step-of-nothing"),
        ("10\t9\n10\t8", "step-twice"),
        ("\n".join(f"{n}\t9" for n in range(1, 22)), "too-many-steps"),
        ("9" * (LONGEST_PASTE + 1), "not-a-pasted-ladder"),
    ],
)
def test_rows_that_cannot_be_read_refuse_the_whole(pasted: str, code: str) -> None:
    with pytest.raises(InputRefused) as refused:
        read_pasted("price_breaks", pasted, UNIT)
    assert refused.value.code == code


STEPS = st.lists(
    st.builds(
        PriceBreak,
        st.decimals("0.001", "99999", places=3),
        st.decimals("0.0001", "99999", places=4),
    ),
    max_size=20,
    unique_by=lambda step: step.from_quantity,
)


@given(STEPS)
def test_what_is_stored_reads_back_as_it_was(steps: list[PriceBreak]) -> None:
    found = checked("price_breaks", steps)

    assert read_article({"price_breaks": ladder_value(found)}).price_breaks == found
    assert checked("price_breaks", found) == found
