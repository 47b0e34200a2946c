"""Fitting a remembered translation to a new source."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.memory_match import adapted, numbers, skeleton


@pytest.mark.parametrize(
    ("remembered", "translation", "source", "wanted"),
    [
        ("Cord 3 m", "Cordon 3 m", "Cord 5 m", "Cordon 5 m"),
        ("Cord 3 m", "Cordon 3 m", "Cord 0.5 m", "Cordon 0,5 m"),
        ("Cord OM4 2 m", "Cordon OM4 2 m", "Cord OM4 1 m", "Cordon OM4 1 m"),
        ("4 ports, 2 m", "2 m, 4 ports", "8 ports, 3 m", "3 m, 8 ports"),
    ],
)
def test_numbers_follow_the_source(
    remembered: str, translation: str, source: str, wanted: str
) -> None:
    assert adapted(remembered, translation, source, "fr") == wanted


@pytest.mark.parametrize(
    ("remembered", "translation", "source"),
    [
        ("Cord 3 m", "Cordon trois mètres", "Cord 5 m"),
        ("Cord 3 m", "Cordon 3 m", "Cable 5 m"),
        ("2 ports, 2 m", "2 ports, 2 m", "4 ports, 3 m"),
        ("1 port", "1 port", "2 port"),
        ("Cord OM3", "Cordon OM3", "Cord OM4"),
    ],
)
def test_where_it_is_not_safe_nothing_is_adapted(
    remembered: str, translation: str, source: str
) -> None:
    assert adapted(remembered, translation, source, "fr") is None


lengths = st.integers(2, 9999).map(str)


@given(lengths, lengths)
def test_adapting_there_and_back_changes_nothing(old: str, new: str) -> None:
    remembered, translation = f"Cord {old} m", f"Cordon {old} m"
    there = adapted(remembered, translation, f"Cord {new} m", "fr")
    assert there == f"Cordon {new} m"
    assert there is not None
    assert adapted(f"Cord {new} m", there, remembered, "fr") == translation


@given(st.text())
def test_a_skeleton_has_no_numbers_of_its_own(text: str) -> None:
    assert numbers(skeleton(text)) == []
