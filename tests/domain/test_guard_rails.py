"""Slips in price and stock are named with their field, and nothing sound is."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.article import read_article
from desktop.domain.document import Document, JsonValue
from desktop.domain.guard_rails import guard_rails, price_slip
from desktop.domain.numbers import Money
from desktop.domain.rules import Finding

TODAY = date(2026, 6, 15)
SOUND: Document = {
    "condition": "new",
    "warranty": {"kind": "seller", "months": 24},
    "price": {"amount": "12.50", "currency": "EUR"},
    "pack": {"quantity": "10", "unit": "box"},
    "order_limits": {"minimum": "10", "maximum": "100"},
    "promotion": {"price": "9.90", "starts": "2026-06-01", "ends": "2026-06-15"},
    "price_breaks": [{"from": "10", "price": "11.90"}, {"from": "50", "price": "10.90"}],
}


def risks(*on_hand: str, **changed: JsonValue) -> list[Finding]:
    article = read_article({**SOUND, **changed})
    return list(guard_rails(article, TODAY, [Decimal(figure) for figure in on_hand]))


def euros(amount: str, currency: str = "EUR") -> Money:
    return Money(Decimal(amount), currency)


def test_a_sound_offer_has_no_risks() -> None:
    assert risks("20", "0") == []


def test_a_promotion_on_its_last_day_still_runs_and_has_ended_the_day_after() -> None:
    yesterday: Document = {"price": "9.90", "starts": "2026-06-01", "ends": "2026-06-14"}

    assert risks(promotion=yesterday) == [Finding("promotion", "promotion-ended", "2026-06-14")]


def test_reversed_days_are_named_once_and_not_as_ended() -> None:
    wrong: Document = {"price": "9.90", "starts": "2026-06-02", "ends": "2026-06-01"}

    assert risks(promotion=wrong) == [Finding("promotion", "promotion-dates-reversed")]


def test_stock_that_leaves_a_broken_pack_is_named_with_the_pack() -> None:
    assert risks("20", "7") == [Finding("stock", "stock-not-a-multiple-of-pack", "10")]
    assert risks("7", pack=None) == []
    assert risks("7", pack={"quantity": "0", "unit": "box"}, order_limits=None) == []


def test_a_price_of_nothing_is_named_wherever_it_stands() -> None:
    free: Document = {"amount": "0", "currency": "EUR"}
    found = risks(price=free, promotion=None, price_breaks=[])

    assert found == [Finding("price", "price-zero")]
    assert Finding("price_breaks", "price-zero") in risks(
        price_breaks=[{"from": "10", "price": "0"}]
    )


def test_a_condition_asks_for_a_guarantee() -> None:
    assert risks(warranty=None) == [Finding("warranty", "warranty-missing", "new")]
    assert risks(warranty=None, condition="") == []
    short: Document = {"kind": "seller", "months": 5}
    assert risks(warranty=short) == [Finding("warranty", "warranty-short", "5")]


@pytest.mark.parametrize(
    ("before", "after", "code"),
    [
        ("12.50", "125", "price-ten-times"),
        ("12.50", "1250", "price-ten-times"),
        ("12.50", "1.25", "price-a-tenth"),
        ("12.50", "0.01", "price-a-tenth"),
    ],
)
def test_a_slip_of_the_decimal_mark_is_named_with_the_price_before(
    before: str, after: str, code: str
) -> None:
    assert price_slip(euros(before), euros(after)) == Finding("price", code, before)


def test_an_ordinary_change_of_price_is_no_slip() -> None:
    assert price_slip(euros("12.50"), euros("25")) is None
    assert price_slip(euros("12.50"), euros("124.99")) is None
    assert price_slip(None, euros("1")) is None
    assert price_slip(euros("10"), None) is None
    assert price_slip(euros("0"), euros("10")) is None
    assert price_slip(euros("10"), euros("100", "CHF")) is None


@given(
    st.decimals("0.01", "99999", places=2),
    st.decimals("0.01", "99999", places=2),
)
def test_a_slip_one_way_is_a_slip_the_other_way(one: Decimal, other: Decimal) -> None:
    there = price_slip(Money(one, "EUR"), Money(other, "EUR"))
    back = price_slip(Money(other, "EUR"), Money(one, "EUR"))

    assert (there is None) == (back is None)


def test_a_price_far_from_the_confirmed_one_is_named() -> None:
    article = read_article(SOUND)

    assert guard_rails(article, TODAY, (), euros("125.00")) == (
        Finding("price", "price-a-tenth", "125.00"),
    )
    assert guard_rails(article, TODAY, (), euros("12.00")) == ()


def test_a_first_step_above_the_unit_price_is_named_as_such() -> None:
    assert risks(price_breaks=[{"from": "10", "price": "13.00"}]) == [
        Finding("price_breaks", "ladder-above-price", "10")
    ]
