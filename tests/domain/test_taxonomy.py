"""Everything in the tree is found by its name in any of the five languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.document import JsonValue
from desktop.domain.fields import LANGUAGES
from desktop.domain.taxonomy import fold, label_in, read_taxonomy
from tests.domain.documents import json_values
from tests.domain.test_entry import TAXONOMY


def test_the_starting_tree_is_whole():
    assert (len(TAXONOMY.categories), len(TAXONOMY.subcategories), len(TAXONOMY.specs)) == (
        6,
        62,
        291,
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_category_is_found_by_its_name(language: str):
    for category in TAXONOMY.categories.values():
        assert TAXONOMY.find_category(category.names[language].upper()) == category


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_subcategory_is_found_by_its_name_in_its_category(language: str):
    for item in TAXONOMY.subcategories.values():
        assert TAXONOMY.find_subcategory(item.names[language].upper(), item.category) == item


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_specification_is_found_by_its_name_in_its_subcategory(language: str):
    reached: set[str] = set()
    for item in TAXONOMY.subcategories.values():
        for spec in TAXONOMY.specs_of(item.key):
            assert TAXONOMY.find_spec(spec.names[language], item.key) == spec
            reached.add(spec.key)
    assert reached == set(TAXONOMY.specs)


def test_every_key_finds_its_own():
    for key, category in TAXONOMY.categories.items():
        assert TAXONOMY.find_category(key) == category
    for key, item in TAXONOMY.subcategories.items():
        assert TAXONOMY.find_subcategory(key) == item
    for key, spec in TAXONOMY.specs.items():
        assert TAXONOMY.find_spec(key) == spec


def test_every_subcategory_has_a_category_a_unit_and_known_specifications():
    for item in TAXONOMY.subcategories.values():
        assert item.category in TAXONOMY.categories
        assert item.unit_of_sale in TAXONOMY.units
        assert set(item.specs) <= set(TAXONOMY.specs)
        assert item.recommended <= set(item.specs)


def test_an_unknown_name_finds_nothing():
    assert TAXONOMY.find_category("Bananas") is None
    assert TAXONOMY.find_subcategory("fo-patch-cord", "active") is None
    assert TAXONOMY.find_spec("") is None
    assert TAXONOMY.specs_of("bananas") == ()


@pytest.mark.parametrize(
    ("written", "compared"),
    [("  Câble  COAXIAL (75 Ω) ", "cable coaxial 75 ω"), ("Straße", "strasse"), ("m²", "m2"),
     ("ISO™", "isotm"), ("İzmir", "izmir"), ("9/125 µm", "9 125 μm"), ("a_b", "a b"), ("", "")],
)  # fmt: skip
def test_names_are_compared_without_case_accents_and_punctuation(written: str, compared: str):
    assert fold(written) == compared


@given(st.text())
def test_folding_twice_is_folding_once(written: str):
    assert fold(fold(written)) == fold(written)


@given(json_values, json_values, json_values)
def test_a_nonsense_document_makes_a_tree_without_the_nonsense(
    one: JsonValue, two: JsonValue, three: JsonValue
):
    read_taxonomy({"categories": one, "subcategories": two, "specs": three, "units_of_sale": one})


def test_a_name_falls_back_to_english_then_to_any():
    assert label_in({"en": "Cable", "fr": "Câble"}, "fr") == "Câble"
    assert label_in({"en": "Cable", "fr": "Câble"}, "de") == "Cable"
    assert label_in({"pt": "Cabo"}, "de") == "Cabo"
    assert label_in({}, "de") == ""
