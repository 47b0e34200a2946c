"""Price arithmetic is exact: packs, per cents, whole packs and the days of a promotion."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.article import PriceBreak, Promotion
from desktop.domain.pricing import (
    Phase,
    Stage,
    grain_of,
    less_percent,
    pack_price,
    percent_below,
    sorted_ladder,
    stage_of,
    to_whole_packs,
    whole_packs,
)

PRICES = st.decimals("0.0001", "999999999999", places=4)
QUANTITIES = st.decimals("0.000001", "999999", places=6).filter(lambda value: value > 0)
PERCENTS = st.decimals("0.01", "99.99", places=2)


@given(PRICES, QUANTITIES)
def test_a_pack_costs_exactly_its_units(price: Decimal, quantity: Decimal) -> None:
    assert Fraction(pack_price(price, quantity)) == Fraction(price) * Fraction(quantity)


def test_a_reel_of_cable_keeps_its_four_decimals() -> None:
    assert pack_price(Decimal("0.4235"), Decimal(500)) == Decimal("211.7500")


@given(PRICES, PERCENTS)
def test_a_discount_is_off_by_no_more_than_half_a_grain(price: Decimal, percent: Decimal) -> None:
    exact = Fraction(price) * (100 - Fraction(percent)) / 100
    found = less_percent(price, percent)

    assert abs(Fraction(found) - exact) <= Fraction(grain_of(price)) / 2
    assert found == found.quantize(grain_of(price))


@given(PRICES, PERCENTS, PERCENTS)
def test_a_larger_discount_never_costs_more(price: Decimal, one: Decimal, other: Decimal) -> None:
    small, large = sorted((one, other))

    assert less_percent(price, large) <= less_percent(price, small) <= price


@pytest.mark.parametrize(
    ("price", "percent", "found"),
    [
        ("12.50", "10", "11.25"),
        ("0.42", "10", "0.378"),
        ("0.4235", "15", "0.36"),
        ("9", "5", "8.55"),
    ],
)
def test_a_discount_is_rounded_as_the_price_is(price: str, percent: str, found: str) -> None:
    assert less_percent(Decimal(price), Decimal(percent)) == Decimal(found)


@given(PRICES, st.decimals("1", "99", places=0))
def test_the_percent_shown_is_the_discount_typed(price: Decimal, percent: Decimal) -> None:
    shown = percent_below(less_percent(price, percent), price)

    assert shown is not None
    assert abs(shown - percent) <= Decimal("0.1") + 50 * grain_of(price) / price


def test_nothing_is_below_a_price_of_nothing() -> None:
    assert percent_below(Decimal(1), Decimal(0)) is None
    assert percent_below(Decimal(15), Decimal(10)) == Decimal(-50)


@given(QUANTITIES, QUANTITIES)
def test_packs_and_rest_make_the_stock(stock: Decimal, pack: Decimal) -> None:
    packs, rest = whole_packs(stock, pack)

    assert Fraction(packs) * Fraction(pack) + Fraction(rest) == Fraction(stock)
    assert 0 <= rest < pack
    assert packs == packs.to_integral_value()


@given(QUANTITIES, QUANTITIES)
def test_a_limit_rounded_up_is_the_nearest_whole_pack(limit: Decimal, pack: Decimal) -> None:
    rounded = to_whole_packs(limit, pack)

    assert limit <= rounded < limit + pack
    assert Fraction(rounded) % Fraction(pack) == 0
    assert to_whole_packs(rounded, pack) == rounded


@given(st.lists(st.builds(PriceBreak, QUANTITIES, PRICES)))
def test_sorting_a_ladder_twice_is_sorting_it_once(steps: list[PriceBreak]) -> None:
    once = sorted_ladder(steps)

    assert sorted_ladder(once) == once
    assert sorted(once, key=repr) == sorted(steps, key=repr)


@pytest.mark.parametrize(
    ("today", "stage"),
    [
        (date(2026, 5, 30), Stage(Phase.COMING, 2)),
        (date(2026, 6, 1), Stage(Phase.RUNNING, 14)),
        (date(2026, 6, 15), Stage(Phase.RUNNING, 0)),
        (date(2026, 6, 16), Stage(Phase.ENDED, 1)),
    ],
)
def test_a_promotion_is_coming_running_or_ended(today: date, stage: Stage) -> None:
    promotion = Promotion(Decimal(9), date(2026, 6, 1), date(2026, 6, 15))

    assert stage_of(promotion, today) == stage


def test_a_promotion_with_reversed_days_is_none_of_these() -> None:
    wrong = Promotion(Decimal(9), date(2026, 6, 2), date(2026, 6, 1))

    assert stage_of(wrong, date(2026, 6, 1)).phase is Phase.REVERSED
