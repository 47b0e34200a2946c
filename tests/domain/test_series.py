"""A series of siblings: what is stepped, what follows, what is left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.article import Article, read_article
from desktop.domain.document import Document, JsonValue
from desktop.domain.errors import InputRefused
from desktop.domain.fields import LANGUAGES
from desktop.domain.leaves import flatten, with_leaves
from desktop.domain.naming import compose
from desktop.domain.series import (
    IS_SOURCE,
    PART_TAKEN,
    REFERENCE_TAKEN,
    SeriesOrder,
    SeriesPlan,
    Taken,
    checked,
    plan_series,
    read_steps,
)
from tests.domain.name_samples import taxonomy, templates


def names(article: Article) -> dict[str, str]:
    return dict(compose(article, taxonomy(), templates()))


def cord(**more: JsonValue) -> Document:
    """A patch cord of 3 m under its standard names."""
    plain = with_leaves(
        {},
        {
            "category": "fibre",
            "subcategory": "fo-patch-cord",
            "brand": "Optavelle",
            "part_number": "FO-1010/3",
            "seller_reference": "LCLC-03M",
            "barcode": "4006381333931",
            "price": {"amount": "4.10", "currency": "EUR"},
            "specs.length": {"value": "3", "unit": "m"},
            "specs.fibre_type": "OM4",
            "specs.connector_a": "LC",
            "specs.connector_b": "LC",
            "specs.colour": "blue",
        },
    )
    named = {f"names.{code}": name for code, name in names(read_article(plain)).items()}
    return with_leaves(plain, {**named, **more})


def plan(source: Document, *steps: str, **patterns: str) -> SeriesPlan:
    order = SeriesOrder(read_steps(steps), patterns)
    return plan_series(source, order, taxonomy(), names, templates().inflected)


def lengths(found: SeriesPlan) -> list[str]:
    return [str(item.document["part_number"]) for item in found.wanted()]


def body(text: str, *steps: str, language: str = "fr") -> str:
    """Return a description after the first step."""
    path = f"descriptions.{language}.description"
    sibling = plan(cord(**{path: text}), *steps).wanted()[0]
    return read_article(sibling.document).descriptions[language]["description"]


def test_one_cord_becomes_its_lengths_and_the_one_it_is_stays_out() -> None:
    found = plan(cord(), "length=1,2,3,5,10")
    assert lengths(found) == ["FO-1010/1", "FO-1010/2", "FO-1010/5", "FO-1010/10"]
    assert [item.problem for item in found.siblings] == ["", "", IS_SOURCE, "", ""]


def test_standard_names_are_composed_anew_in_every_language() -> None:
    for item in plan(cord(), "length=0,5;10").wanted():
        article = read_article(item.document)
        assert dict(article.names) == names(article)
        assert set(article.names) == set(LANGUAGES)


def test_a_name_of_the_sellers_own_follows_word_by_word() -> None:
    source = cord(**{"names.de": "Mein Kabel 3 m, blau", "names.en": "My 3-m cord"})
    (item,) = plan(source, "length=1,5;").wanted()
    article = read_article(item.document)
    assert article.name("de") == "Mein Kabel 1,5 m, blau"
    assert article.name("en") == "My 1.5-m cord"
    assert article.name("fr") == names(article)["fr"]


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Longueur 3 m.", "Longueur 10 m."),
        ("Cordon de 3 mètres", "Cordon de 10 mètres"),
        ("Soit 300 cm.", "Soit 1000 cm."),
        ("3,0 m et 3.0 m", "10 m et 10 m"),
        ("13 m, 3 mm, 3 km, 3 MHz, 2,3 m", "13 m, 3 mm, 3 km, 3 MHz, 2,3 m"),
        ("Réf. PC-3 m ; 3M Telecom", "Réf. PC-3 m ; 3M Telecom"),
    ],
)
def test_only_what_speaks_of_the_length_is_changed(text: str, after: str) -> None:
    assert body(text, "length=10") == after


def test_one_metre_is_singular() -> None:
    assert body("Cordon de 3 mètres", "length=1") == "Cordon de 1 mètre"
    assert body("3 metres long", "length=1", language="en") == "1 metre long"


def test_a_word_that_two_specifications_share_is_left_alone() -> None:
    assert body("LC vers LC", "connector_a=SC") == "LC vers LC"


def test_an_enumeration_is_stepped_in_the_words_of_each_language() -> None:
    assert body("Gaine : bleu. Bleu !", "colour=red") == "Gaine : rouge. Rouge !"
    assert body("Mantel blau", "colour=red", language="de") == "Mantel rot"


@pytest.mark.parametrize(
    ("language", "text", "colour", "after"),
    [
        ("de", "Blaues Kabel, mit blauem Mantel", "yellow", "Gelbes Kabel, mit gelbem Mantel"),
        ("de", "ein blaues Kabel", "orange", "ein orange Kabel"),
        ("fr", "Gaine bleue, fils bleus", "green", "Gaine verte, fils verts"),
        ("fr", "Gaines bleues", "brown", "Gaines marron"),
        ("es", "Cubierta azul, hilos azules", "red", "Cubierta rojo, hilos rojos"),
        ("pt", "Fios azuis", "white", "Fios brancos"),
        ("de", "Bläuling, blaugrün, Blauton", "red", "Bläuling, blaugrün, Blauton"),
    ],
)
def test_a_colour_is_stepped_in_the_form_that_the_sentence_asks_for(
    language: str, text: str, colour: str, after: str
) -> None:
    """Where a form fits two, the plainer stands: a wrong ending is less than a wrong colour."""
    assert body(text, f"colour={colour}", language=language) == after


def test_every_colour_declines_in_every_language_that_declines() -> None:
    choices = [choice.value for choice in taxonomy().specs["colour"].choices]
    forms = templates().inflected["colour"]
    assert set(forms) == set(choices)
    for languages in forms.values():
        assert set(languages) == {"fr", "de", "es", "pt"}
        assert {len(found) for code, found in languages.items() if code != "de"} <= {1, 4}
        assert len(languages["de"]) in {1, 6}


def test_values_change_all_at_once() -> None:
    source = with_leaves(cord(), {"specs.cord_diameter": {"value": "2", "unit": "mm"}})
    source = with_leaves(source, {"descriptions.en.usage": "2 mm thick, 3 m long"})
    (item,) = plan(source, "length=2", "cord_diameter=3").wanted()
    assert read_article(item.document).descriptions["en"]["usage"] == "3 mm thick, 2 m long"


def test_several_specifications_make_every_combination() -> None:
    found = plan(cord(), "length=1,3", "colour=red,blue")
    assert len(found.siblings) == 4
    assert [item.problem for item in found.siblings].count(IS_SOURCE) == 1


def test_a_padded_code_stays_padded_and_its_pattern_can_be_read() -> None:
    found = plan(cord(), "length=1,10")
    assert found.patterns["seller_reference"] == "LCLC-{length:02}M"
    codes = [item.document["seller_reference"] for item in found.wanted()]
    assert codes == ["LCLC-01M", "LCLC-10M"]


def test_a_part_number_without_a_place_is_left_out_and_a_reference_gets_one() -> None:
    source = cord(part_number="FO-BLACK", seller_reference="REF")
    found = plan(source, "length=1,2")
    assert [item.document["part_number"] for item in found.wanted()] == [None, None]
    references = [item.document["seller_reference"] for item in found.wanted()]
    assert references == ["REF-1", "REF-2"]


def test_a_pattern_of_ones_own_is_taken() -> None:
    found = plan(cord(), "length=1,2", part_number="X{length}-{colour}")
    assert lengths(found) == ["X1-BLUE", "X2-BLUE"]


def test_a_bar_code_is_never_copied() -> None:
    assert [item.document["barcode"] for item in plan(cord(), "length=1,2").wanted()] == [None] * 2


def test_codes_in_use_are_named() -> None:
    taken = Taken(frozenset({"LCLC-01M"}), frozenset({("optavelle", "fo10102")}))
    found = checked(plan(cord(), "length=1,2,5"), taken)
    assert [item.problem for item in found.siblings] == [REFERENCE_TAKEN, PART_TAKEN, ""]


def test_two_siblings_never_share_a_code() -> None:
    found = checked(plan(cord(), "length=1,2", part_number="SAME"), Taken(frozenset(), frozenset()))
    assert [item.problem for item in found.siblings] == ["", PART_TAKEN]


@pytest.mark.parametrize(
    ("steps", "code"),
    [
        (["length"], "not-a-series"),
        (["length="], "not-a-series"),
        (["length=1,long"], "not-a-number"),
        (["port_count=1"], "unknown-specification"),
        (["uniboot=yes"], "series-not-steppable"),
        (["colour=infrared"], "not-a-choice"),
        (["length=" + ",".join(map(str, range(1, 300)))], "series-too-long"),
    ],
)
def test_what_is_no_series_says_why(steps: list[str], code: str) -> None:
    with pytest.raises(InputRefused, match=code):
        plan(cord(), *steps)


def test_a_comma_inside_values_needs_semicolons() -> None:
    assert read_steps(["length=0,5;1"]) == {"length": ("0,5", "1")}
    assert read_steps(["length=1, 2"]) == {"length": ("1", "2")}


@given(st.lists(st.integers(1, 500), min_size=1, max_size=6, unique=True))
def test_everything_else_is_copied(values: list[int]) -> None:
    source = with_leaves(cord(), {"descriptions.en.usage": "For racks.", "unit": "pce"})
    stepped = {"barcode", "part_number", "seller_reference", "specs.length"}
    for item in plan(source, "length=" + ",".join(map(str, values))).wanted():
        before, after = flatten(source), flatten(item.document)
        changed = {path for path in before | after if before.get(path) != after.get(path)}
        assert {path for path in changed if not path.startswith("names.")} <= stepped
        assert {change.path for change in item.changes} == changed
