"""Codes and numbers stay as they are in a translation."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.protected import altered, neutral_codes, protected
from tests.domain.name_samples import taxonomy

CODES = neutral_codes(taxonomy())


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Patch cord OM4 LC/UPC, 3 m", {"OM4", "LC/UPC", "3 m"}),
        ("G.652.D cable of 12 fibres", {"G.652.D", "12"}),
        ("SFP+ 10GBASE-LR at 1310 nm", {"SFP+", "10GBASE-LR", "1310 nm"}),
        ("Cat 6A U/FTP in RJ45", {"Cat 6A", "U/FTP", "RJ45"}),
        ("a 24-port panel of 1U", {"24", "1 U"}),
        ("OM4-Patchkabel, 4x4", {"OM4", "4x4"}),
        ("plain words", set[str]()),
    ],
)
def test_what_stays_is_found(text: str, wanted: set[str]) -> None:
    assert set(protected(text, CODES)) == wanted


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("OM4 cable, 1.5 m", "OM4-Kabel, 1,5 m"),
        ("1,000 m reel", "Trommel mit 1.000 m"),
        ("2 000 N", "2000 N"),
        ("panel of 2U", "Patchfeld, 2 HE"),
        ('19" rack', "19 Zoll Schrank"),
        ("24-port panel", "panneau 24 ports"),
        ("LC–SC duplex", "duplex LC-SC"),
        ("10 Gbps uplink", "Uplink mit 10 Gbit/s"),
        ("from -40 °C to 70 °C", "de -40\u00a0°C à 70\u00a0°C"),
    ],
)
def test_another_way_of_writing_numbers_is_no_change(source: str, target: str) -> None:
    assert altered(source, target, CODES) == ()


@pytest.mark.parametrize(
    ("source", "target", "lost"),
    [
        ("Cord OM4 LC/UPC", "Cordon OM3 LC/UPC", ("OM4",)),
        ("Cable G.652.D", "Kabel G652D", ("G.652.D",)),
        ("Cord of 3 m", "Cordon de 5 m", ("3 m",)),
        ("Cord of 3 m", "Cordon de 3 km", ("3 m",)),
        ("LC/UPC", "LC/APC", ("LC/UPC",)),
        ("12 fibres", "fibres", ("12",)),
    ],
)
def test_what_was_altered_is_named(source: str, target: str, lost: tuple[str, ...]) -> None:
    assert altered(source, target, CODES) == lost


def test_an_articles_own_part_number_stays() -> None:
    own = ("AFL-00123/xx",)
    assert altered("Panel AFL-00123/xx", "Panneau AFL-00124/xx", CODES, own) == own


words = st.lists(
    st.one_of(
        st.text(max_size=12),
        st.sampled_from(["OM4", "LC/UPC", "3 m", "1.000", "1,5", "Cat 6A", "12-fibre", "2U", "-"]),
    )
).map(" ".join)


@given(words)
def test_nothing_is_altered_in_a_copy(text: str) -> None:
    assert altered(text, text, CODES) == ()


@given(words, words)
def test_words_added_alter_nothing(text: str, more: str) -> None:
    assert altered(text, f"{text} {more}", CODES) == ()
