"""The suggested standard name: for every sub-category, in five languages, from what is known."""

import re
import unicodedata
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.article import Article, Measure, SpecValue, read_article
from desktop.domain.fields import LANGUAGES
from desktop.domain.name_templates import Group, Piece, Slot, part
from desktop.domain.naming import compose
from desktop.domain.taxonomy import Specification, SpecType
from tests.domain.name_samples import sample, taxonomy, templates

SNAPSHOT = Path(__file__).with_name("standard_names.txt")
SUBCATEGORIES = sorted(taxonomy().subcategories)
NARROW = "\u202f"


def names(article: Article) -> dict[str, str]:
    return dict(compose(article, taxonomy(), templates()))


def cord(**specs: SpecValue) -> Article:
    article = read_article({"subcategory": "fo-patch-cord", "brand": "Optavelle"})
    return replace(article, specs=specs)


def is_tidy(name: str) -> bool:
    blanks = any(one.isspace() and two.isspace() for one, two in pairwise(name))
    gaps = re.search(r"\s,|,,|\(\s*\)|[\[\]{}#|]", name)
    return not blanks and not gaps and name == name.strip(" ,–-/")


def test_the_names_of_all_subcategories_are_the_reviewed_ones() -> None:
    lines = [
        f"{key}\t{language}\t{name}"
        for key in taxonomy().subcategories
        for language, name in names(sample(key)).items()
    ]

    assert lines == SNAPSHOT.read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("key", SUBCATEGORIES)
def test_every_subcategory_has_a_tidy_name_in_five_languages(key: str) -> None:
    for choice in range(4):
        for whole in (False, True):
            found = names(sample(key, whole=whole, choice=choice))
            assert tuple(found) == LANGUAGES
            for name in found.values():
                assert is_tidy(name), name
                assert len(name) <= templates().limit
                assert "Optavelle" in name


@pytest.mark.parametrize("key", SUBCATEGORIES)
def test_a_template_asks_only_for_specifications_of_its_subcategory(key: str) -> None:
    template = templates().templates[key]
    known = set(taxonomy().subcategories[key].specs) | {"noun", "brand", ""}
    slots = [
        slot
        for one in template.parts
        for ways in one.ways.values()
        for way in ways
        for slot in slots_of(way.pieces)
    ]

    assert {slot.key for slot in slots} | {slot.other for slot in slots} <= known
    assert template.noun_spec in known
    assert {slot.term for slot in slots} <= {*templates().terms, ""}
    for value in template.nouns:
        assert value in {choice.value for choice in taxonomy().specs[template.noun_spec].choices}


def test_every_word_and_term_is_used() -> None:
    slots = [
        slot
        for template in templates().templates.values()
        for one in template.parts
        for ways in one.ways.values()
        for way in ways
        for slot in slots_of(way.pieces)
    ]

    assert set(templates().words) <= {slot.key for slot in slots}
    assert set(templates().terms) == {slot.term for slot in slots} - {""}


def test_words_are_only_for_values_that_exist() -> None:
    for key, words in templates().words.items():
        assert set(words) <= {choice.value for choice in taxonomy().specs[key].choices}, key


def slots_of(pieces: tuple[Piece, ...]) -> list[Slot]:
    found: list[Slot] = []
    for piece in pieces:
        if isinstance(piece, Slot):
            found.append(piece)
        elif isinstance(piece, Group):
            found.extend(slots_of(piece.pieces))
    return found


def test_a_patch_cord_is_named_as_the_trade_says_it() -> None:
    found = names(
        cord(
            fibre_type="OS2", connector_a="LC", polish_a="UPC", connector_b="SC", polish_b="APC",
            fibre_config="duplex", length=Measure(Decimal("2.5"), "m"),
        )
    )  # fmt: skip

    assert found["en"] == f"Fibre patch cord Optavelle OS2 LC/UPC – SC/APC duplex, 2.5{NARROW}m"
    assert found["fr"] == f"Jarretière optique Optavelle OS2 LC/UPC – SC/APC duplex, 2,5{NARROW}m"
    assert found["de"] == f"LWL-Patchkabel Optavelle OS2 LC/UPC – SC/APC Duplex, 2,5{NARROW}m"


def test_what_is_not_known_leaves_no_gap() -> None:
    assert names(cord(polish_a="UPC", length=Measure(Decimal(3), "m")))["en"] == (
        f"Fibre patch cord Optavelle, 3{NARROW}m"
    )


def test_the_part_number_stands_in_brackets_only_where_nothing_else_tells_articles_apart() -> None:
    bare = replace(cord(), part_number="OPV-7")

    assert names(bare)["fr"] == "Jarretière optique Optavelle (OPV-7)"
    assert "OPV-7" not in names(replace(bare, specs={"fibre_type": "OM4"}))["fr"]


def test_a_noun_alone_is_no_suggestion() -> None:
    assert names(replace(cord(), brand=" ")) == {}
    assert names(replace(cord(fibre_type="OM4"), subcategory="unheard-of")) == {}


def test_a_no_and_a_count_of_zero_say_nothing() -> None:
    switch = read_article({"subcategory": "ae-switch", "brand": "Optavelle"})
    few = replace(
        switch,
        specs={"ports_1g_rj45": Measure(Decimal(24), ""), "ports_sfp": Measure(Decimal(0), "")},
    )

    assert names(few)["en"] == "Ethernet switch Optavelle, 24 × RJ45 1G"
    assert "niboot" not in names(cord(fibre_type="OM4", uniboot=False))["en"]


def test_several_values_follow_the_order_of_the_list() -> None:
    radio = replace(
        read_article({"subcategory": "rf-ap", "brand": "Optavelle"}),
        specs={"wifi_bands": ("5 GHz", "2.4 GHz")},
    )

    assert names(radio)["de"] == f"WLAN-Access-Point Optavelle, 2,4/5{NARROW}GHz"


def test_large_numbers_are_said_in_larger_units() -> None:
    link = replace(
        read_article({"subcategory": "rf-ptp-radio"}),
        specs={
            "freq_min": Measure(Decimal(5700), "MHz"),
            "freq_max": Measure(Decimal(5800), "MHz"),
            "throughput": Measure(Decimal(1250), "Mbit/s"),
        },
    )

    assert names(link)["fr"] == (f"Liaison radio 5,7–5,8{NARROW}GHz, 1250{NARROW}Mbit/s")


def test_a_subcategory_without_a_template_is_named_by_what_it_recommends() -> None:
    bare = replace(templates(), templates={})

    name = compose(sample("fo-attenuator"), taxonomy(), bare)["en"]

    assert name.startswith("Optical attenuators Optavelle, 10")


def test_a_name_that_is_too_long_loses_its_luxuries_first_and_its_length_never() -> None:
    short = replace(templates(), limit=60)
    article = replace(sample("fo-patch-cord", whole=True), brand="Optavelle International")

    name = compose(article, taxonomy(), short)["en"]

    assert len(name) <= 60
    assert name.endswith(f", 3{NARROW}m")
    assert "Uniboot" not in name


@pytest.mark.parametrize("written", ["{length", "{a b}", "[{length}", "{length}]"])
def test_a_template_that_cannot_be_read_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match=r"brackets|place"):
        part(written)


def spec_values(spec: Specification) -> st.SearchStrategy[SpecValue]:
    if spec.type is SpecType.NUMBER:
        numbers = st.decimals(allow_nan=False, allow_infinity=False, places=3)
        return st.builds(Measure, numbers, st.sampled_from([spec.unit, "", "furlong"]))
    if spec.type is SpecType.BOOLEAN:
        return st.booleans()
    if spec.choices:
        chosen = st.sampled_from([choice.value for choice in spec.choices])
        return st.one_of(chosen, st.lists(chosen, max_size=3).map(tuple), st.text(max_size=20))
    return st.text(max_size=300)


@st.composite
def articles(draw: st.DrawFn) -> Article:
    key = draw(st.sampled_from(SUBCATEGORIES))
    wanted = draw(st.sets(st.sampled_from(taxonomy().subcategories[key].specs)))
    return replace(
        read_article({"subcategory": key}),
        brand=draw(st.text(max_size=200)),
        part_number=draw(st.text(max_size=200)),
        specs={spec: draw(spec_values(taxonomy().specs[spec])) for spec in sorted(wanted)},
    )


@settings(max_examples=150, deadline=None)
@given(articles())
def test_any_article_has_a_name_without_double_blanks_that_fits(article: Article) -> None:
    backwards = replace(article, specs=dict(reversed(list(article.specs.items()))))
    found = names(article)

    assert found == names(article) == names(backwards)
    for name in found.values():
        assert len(name) <= templates().limit
        assert not re.search(r"\s\s", name)
        assert name == name.strip()
        assert all(unicodedata.category(char) != "Cc" for char in name)
