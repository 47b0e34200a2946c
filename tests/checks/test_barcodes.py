"""Bar codes: what a wrong one probably should be, and that two checks are one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.checks.barcodes import corrections, is_valid
from desktop.domain import gtin

GIVEN = st.one_of(st.text("0123456789", max_size=15), st.text(max_size=15))


@given(GIVEN)
def test_our_own_check_and_that_of_python_stdnum_are_the_same(code: str):
    assert gtin.is_valid(code) == is_valid(code)


@given(GIVEN)
def test_only_valid_codes_are_offered_and_none_for_a_valid_one(typed: str):
    found = corrections(typed)
    assert all(gtin.is_valid(one.code) for one in found)
    assert not (found and gtin.is_valid(gtin.clean(typed)))
    assert len({one.code for one in found}) == len(found)


@pytest.mark.parametrize(
    ("typed", "code", "reason"),
    [
        ("4006381333932", "4006381333931", "check-digit"),
        ("400638-1333932", "4006381333931", "check-digit"),
        ("36000291452", "036000291452", "leading-zero"),
        ("3-16-148410-X", "9783161484100", "isbn"),
        ("9638507", "96385074", "no-check-digit"),
    ],
)
def test_the_likeliest_correction_comes_first(typed: str, code: str, reason: str):
    assert next((one.code, one.reason) for one in corrections(typed)) == (code, reason)


def test_twelve_digits_may_lack_their_check_digit_or_have_a_wrong_one():
    found = {one.reason: one.code for one in corrections("400638133393")}
    assert found == {"check-digit": "400638133390", "no-check-digit": "4006381333931"}


@pytest.mark.parametrize("typed", ["", "abc", "123", "٤٠٠٦٣٨١٣٣٣٩٣٢", "1" * 40, "96385074"])
def test_nothing_is_made_up(typed: str):
    assert corrections(typed) == ()
