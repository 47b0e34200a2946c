"""Reckoning in a batch is exact, and rounds like a till."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.document import Document, JsonValue
from desktop.domain.errors import InputRefused
from desktop.domain.reckoning import reckon


def priced(amount: str) -> Document:
    return {"price": {"amount": amount, "currency": "EUR"}}


@pytest.mark.parametrize(
    ("before", "op", "typed", "after"),
    [
        ("12.50", "*=", "1.05", "13.13"),
        ("10.10", "*=", "1,05", "10.61"),
        ("0.0175", "*=", "1.05", "0.0184"),
        ("12.50", "+=", "2", "14.50"),
        ("12.50", "-=", "0.50", "12.00"),
        ("0.10", "*=", "0.05", "0.01"),
    ],
)
def test_prices_round_half_up_to_the_grain_they_had(before: str, op: str, typed: str, after: str):
    assert reckon(priced(before), "price", op, typed) == (
        "price",
        {"amount": after, "currency": "EUR"},
    )


@pytest.mark.parametrize(
    ("document", "path", "typed", "name", "after"),
    [
        ({"weight": {"value": "3", "unit": "kg"}}, "weight", "0.333333", "weight",
         {"value": "0.999999", "unit": "kg"}),
        ({"weight": {"value": "0.000003", "unit": "kg"}}, "weight", "0.5", "weight",
         {"value": "0.000002", "unit": "kg"}),
        ({"pack": {"quantity": "5", "unit": "box"}}, "pack", "2", "pack",
         {"quantity": "10", "unit": "box"}),
        ({"promotion": {"price": "10.00", "starts": "2026-01-01"}}, "promotion", "0.9",
         "promotion", {"price": "9.00", "starts": "2026-01-01"}),
        ({"order_limits": {"minimum": "5", "maximum": None}}, "order_limits.minimum", "2",
         "order_limits", {"minimum": "10", "maximum": None}),
    ],
)  # fmt: skip
def test_other_numbers_are_reckoned_too(
    document: Document, path: str, typed: str, name: str, after: JsonValue
):
    assert reckon(document, path, "*=", typed) == (name, after)


@pytest.mark.parametrize(
    ("document", "path", "op", "typed", "code"),
    [
        ({}, "price", "*=", "2", "nothing-to-reckon-with"),
        (priced("1"), "price", "*=", "twice", "not-a-number"),
        (priced("1"), "brand", "*=", "2", "not-a-number"),
        (priced("1"), "price", "-=", "1", "result-not-above-zero"),
        (priced("0.01"), "price", "*=", "0.01", "result-not-above-zero"),
        (priced("999999999999"), "price", "*=", "999999999999", "not-a-number"),
        (priced("1"), "price", "*=", "9" * 40, "not-a-number"),
        ({"names": {"fr": "x"}}, "names.fr", "+=", "1", "nothing-to-reckon-with"),
    ],
)
def test_what_cannot_be_reckoned_is_refused(
    document: Document, path: str, op: str, typed: str, code: str
):
    with pytest.raises(InputRefused) as refused:
        reckon(document, path, op, typed)
    assert refused.value.code == code


@given(
    st.decimals("0.01", 10**11, places=2), st.decimals("0.0001", 1000, places=4),
    st.sampled_from(["*=", "+=", "-="]),
)  # fmt: skip
def test_any_reckoning_gives_a_price_or_a_refusal(price: Decimal, operand: Decimal, op: str):
    try:
        _, after = reckon(priced(f"{price:f}"), "price", op, f"{operand:f}")
    except InputRefused:
        return
    assert isinstance(after, dict)
    exact = {"*=": price * operand, "+=": price + operand, "-=": price - operand}[op]
    assert abs(Decimal(str(after["amount"])) - exact) <= Decimal("0.005")
