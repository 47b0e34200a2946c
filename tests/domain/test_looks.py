"""Which looks of pictures are alike."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.looks import ALIKE, BITS, distance, neighbours

LOOK = st.integers(0, 2**BITS - 1)
SLIPS = st.lists(st.integers(0, BITS - 1), max_size=ALIKE + 2)


def with_slips(look: int, slips: list[int]) -> int:
    for bit in slips:
        look ^= 1 << bit
    return look


@st.composite
def families(draw: st.DrawFn) -> list[int]:
    """A look and others that differ from it in a few bits."""
    look = draw(LOOK)
    return [look, *(with_slips(look, slips) for slips in draw(st.lists(SLIPS, max_size=4)))]


@given(st.lists(families(), max_size=4))
def test_none_is_missed_and_none_invented(shop: list[list[int]]) -> None:
    looks = {look for family in shop for look in family}
    near = neighbours(looks)
    for look in looks:
        wanted = {other for other in looks if other != look and distance(look, other) <= ALIKE}
        assert set(near.get(look, ())) == wanted
        found = [distance(look, other) for other in near.get(look, ())]
        assert found == sorted(found)
