"""Categories and sub-categories are found by part of a name in any language."""

import pytest

from desktop.domain.kind_search import find_categories, find_kinds, kind_of
from tests.domain.test_entry import TAXONOMY


def keys(typed: str, language: str = "en") -> list[str]:
    return [kind.subcategory for kind in find_kinds(TAXONOMY, typed, language)]


@pytest.mark.parametrize(
    "typed", ["patch cord", "jarretiere", "JARRETIÈRE", "LWL-Patchkabel", "latiguillo fibra"]
)
def test_a_sub_category_is_found_in_any_language_without_accents(typed: str):
    assert "fo-patch-cord" in keys(typed)


def test_names_in_the_persons_language_come_first():
    first = find_kinds(TAXONOMY, "fibre optic patch", "en")[0]
    assert (first.subcategory, first.category) == ("fo-patch-cord", "fibre")
    assert first.within == "Fibre optics"


def test_the_category_s_name_finds_all_of_it():
    found = keys("fibre optics")
    assert set(found) >= {item.key for item in TAXONOMY.subcategories_of("fibre")}


def test_nothing_typed_gives_everything_in_order():
    assert keys("") == list(TAXONOMY.subcategories)
    assert [kind.category for kind in find_categories(TAXONOMY, "", "fr")] == list(
        TAXONOMY.categories
    )


@pytest.mark.parametrize("typed", ["zzz", "patch zzz"])
def test_what_no_name_holds_is_not_found(typed: str):
    assert keys(typed) == []
    assert find_categories(TAXONOMY, typed, "de") == ()


def test_every_word_typed_narrows():
    assert set(keys("patch fibre")) < set(keys("patch"))


def test_a_kind_that_is_gone_has_no_words():
    assert kind_of(TAXONOMY, "gone", "en") is None
    found = kind_of(TAXONOMY, "fo-patch-cord", "fr")
    assert found is not None
    assert found.within == "Fibre optique"
