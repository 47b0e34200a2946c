"""Bar codes and their check digit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.gtin import LENGTHS, clean, is_valid


def with_check_digit(digits: str) -> str:
    total = sum(int(d) * (3 if place % 2 == 0 else 1) for place, d in enumerate(reversed(digits)))
    return digits + str(-total % 10)


@given(st.sampled_from(sorted(LENGTHS)), st.data())
def test_the_right_check_digit_is_the_only_valid_one(length: int, data: st.DataObject):
    digits = data.draw(st.text("0123456789", min_size=length - 1, max_size=length - 1))
    valid = [digits + last for last in "0123456789" if is_valid(digits + last)]
    assert valid == [with_check_digit(digits)]


@pytest.mark.parametrize("code", ["4006381333931", "036000291452", "96385074", "10614141000415"])
def test_known_codes_are_valid(code: str):
    assert is_valid(code)


@pytest.mark.parametrize(
    "code", ["", "4006381333932", "400638133393", "ABCDEFGH", "٤٠٠٦٣٨١٣٣٣٩٣١", "40063813339310"]
)
def test_other_codes_are_not(code: str):
    assert not is_valid(code)


def test_blanks_hyphens_and_the_apostrophe_of_a_spreadsheet_go():
    assert clean("'400-6381\u00a0333 931") == "4006381333931"
