"""Two spellings of one brand are told from two brands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.checks.likeness import alike, similar
from desktop.domain.brands import KnownBrands, Standing

KNOWN = ("CommScope", "Panduit", "Corning", "3M", "APC", "Level1", "Huber+Suhner", "R&M")


def brands(*, used: dict[str, int] | None = None, kept: frozenset[str] = frozenset()):
    return KnownBrands(frozenset(KNOWN), frozenset({"Optavelle"}), used or {}, kept)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Comm Scope", "CommScope"),
        ("COMMSCOPE", "CommScope"),
        ("Commscoop", "CommScope"),
        ("Panduitt", "Panduit"),
        ("Pandiut", "Panduit"),
        ("Pánduit", "Panduit"),
        ("Corning GmbH", "Corning"),
        ("Huber & Suhner AG", "Huber+Suhner"),
        ("R & M", "R&M"),
    ],
)
def test_a_misspelling_is_recognised(typed: str, meant: str):
    assert similar(typed, KNOWN) == (meant,)


@pytest.mark.parametrize("typed", ["", "GmbH", "3N", "ATC", "Level2", "Legrand", "Comscore UK"])
def test_another_brand_is_left_alone(typed: str):
    assert similar(typed, KNOWN) == ()


def test_a_known_brand_is_right_as_it_is_written():
    assert alike("Panduit", brands(used={"Panduitt": 90})) == ()


def test_of_two_unknown_spellings_the_one_on_more_articles_is_better():
    known = brands(used={"Fibrelane": 12, "Fiberlane": 2})
    assert alike("Fiberlane", known) == ("Fibrelane",)
    assert alike("Fibrelane", known) == ()


def test_a_brand_kept_on_purpose_is_not_asked_about_again():
    assert alike("Panduitt", brands(kept=frozenset({"Panduitt"}))) == ()


def test_how_the_marketplace_stands_to_a_brand():
    known = brands()
    assert known.standing("PANDUIT") is Standing.KNOWN
    assert known.standing("optavelle") is Standing.PROPOSED
    assert known.standing("Panduitt") is Standing.NEW
    nobody = KnownBrands(frozenset(), frozenset(), {}, frozenset())
    assert nobody.standing("Panduit") is Standing.UNHEARD


@given(st.text(max_size=300), st.lists(st.text(max_size=40), max_size=8))
def test_any_text_is_compared_without_trouble(name: str, others: list[str]):
    found = similar(name, others)
    assert len(found) <= 3
    assert set(found) <= set(others) - {name}
