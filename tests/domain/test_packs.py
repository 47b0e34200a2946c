"""Packs: what one holds, costs and weighs."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.article import Measure, Pack
from desktop.domain.numbers import Money
from desktop.domain.packs import has_packs, in_packs, pack_price, pack_weight

REEL = Pack(Decimal(500), "reel")


def test_a_reel_costs_and_weighs_what_its_metres_do():
    assert pack_price(Money(Decimal("0.8950"), "EUR"), REEL) == Money(Decimal("447.5"), "EUR")
    assert pack_weight(Measure(Decimal("0.021"), "kg"), REEL) == Measure(Decimal("10.5"), "kg")


def test_stock_is_whole_packs_and_what_is_left():
    assert in_packs(Decimal("1200.5"), REEL) == (2, Decimal("200.5"))


def test_one_unit_alone_is_no_pack():
    assert has_packs(REEL)
    assert not any(
        has_packs(pack) for pack in (None, Pack(Decimal(1), "box"), Pack(Decimal(0), ""))
    )


@given(
    st.decimals(min_value=0, max_value=10**9, places=3),
    st.decimals(min_value="0.001", max_value=10**6, places=3),
)
def test_packs_and_the_rest_make_up_the_stock(on_hand: Decimal, quantity: Decimal):
    whole, left = in_packs(on_hand, Pack(quantity, "box"))
    assert whole * quantity + left == on_hand
    assert 0 <= left < quantity
