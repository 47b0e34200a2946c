"""Advice on texts: what the help centre's rules forbid is found, sound trade language is not."""

import time
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.base.data import resource
from desktop.domain.advice import advise
from desktop.domain.advice_words import AdviceWords, read_advice_words
from desktop.domain.article import Article, read_article
from desktop.domain.document import Document, JsonValue, parse_document
from desktop.domain.naming import compose
from desktop.domain.rules import Finding
from tests.domain.name_samples import sample, taxonomy, templates

FULL = {"description": "a", "usage": "b", "characteristics": "c", "composition": "d"}
CORD: Document = {
    "fibre_type": "OM4",
    "connector_a": "LC",
    "polish_a": "UPC",
    "connector_b": "LC",
    "polish_b": "UPC",
    "jacket_material": "LSZH",
    "cord_diameter": {"value": "2", "unit": "mm"},
    "length": {"value": "3", "unit": "m"},
}


@cache
def words() -> AdviceWords:
    return read_advice_words(parse_document(resource("advice.json").read_text(encoding="utf-8")))


def article(**fields: JsonValue) -> Article:
    return read_article({"subcategory": "fo-patch-cord", "specs": CORD, **fields})


def advice_on(text: str, language: str = "en", tab: str = "description") -> dict[str, str]:
    """Return code and fact of what is said about one description tab."""
    found = advise(article(descriptions={language: {**FULL, tab: text}}), taxonomy(), words())
    assert {finding.path for finding in found} <= {f"descriptions.{language}.{tab}"}
    return {finding.code: finding.fact for finding in found}


def advice_on_name(name: str, language: str = "en", **fields: JsonValue) -> dict[str, str]:
    """Return code and fact of what is said about a name."""
    found = advise(article(names={language: name}, **fields), taxonomy(), words())
    return {finding.code: finding.fact for finding in found if finding.code != "tab-empty"}


@pytest.mark.parametrize(
    "text",
    [
        "At the best price!", "Le meilleur prix du marché", "Jetzt kaufen und sparen",
        "¡Envío gratis!", "Portes grátis para a Europa", "PRIX IMBATTABLES",
    ],
)  # fmt: skip
def test_advertising_is_found_in_every_language(text: str) -> None:
    assert "advertising" in advice_on(text)


@pytest.mark.parametrize(
    "text",
    [
        "Order directly from our web-shop.", "Commandez directement chez nous.",
        "Besuchen Sie unsere Website.", "Visite nuestra tienda.", "Visite a nossa loja.",
    ],
)  # fmt: skip
def test_an_invitation_to_buy_elsewhere_is_found(text: str) -> None:
    assert "buying-elsewhere" in advice_on(text)


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Write to sales@optavelle.example.com", "sales@optavelle.example.com"),
        ("Questions? +33 1 23 45 67 89", "+33 1 23 45 67 89"),
        ("Infos au 01 23 45 67 89.", "01 23 45 67 89"),
        ("Tel.: 0341 123 45 67", "Tel.: 0341 123 45 67"),
    ],
)
def test_contact_details_are_found(text: str, fact: str) -> None:
    assert advice_on(text) == {"contact-details": fact}


@pytest.mark.parametrize(
    ("text", "code", "host"),
    [
        ("https://www.amazon.fr/dp/B00", "commercial-link", "amazon.fr"),
        ("See https://eu.store.example.com/x", "commercial-link", "eu.store.example.com"),
        ("https://maker.example.com/shop/cord", "commercial-link", "maker.example.com"),
        ("Data sheet: www.optavelle.eu/opv-1", "outside-link", "optavelle.eu"),
        ("optavelle.com", "outside-link", "optavelle.com"),
    ],
)
def test_links_to_shops_are_told_from_other_links(text: str, code: str, host: str) -> None:
    assert advice_on(text) == {code: host}


@pytest.mark.parametrize(
    "text", ["https://www.youtube.com/watch?v=1", "https://vimeo.com/1", "https://youtu.be/1"]
)
def test_a_video_is_a_welcome_link(text: str) -> None:
    assert advice_on(text) == {}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('<img src="cord">', "picture-content"),
        ("data:image/png;base64,iVBOR", "picture-content"),
        ("![cord](cord)", "picture-content"),
        ("see front.JPG", "picture-content"),
        ("<p>Cord</p>", "html-content"),
        ("3&nbsp;m", "html-content"),
    ],
)
def test_pictures_and_html_are_found(text: str, code: str) -> None:
    assert code in advice_on(text)


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Cord of 5 m for cabinets.", "5 m ≠ 3 m"),
        ("A 2.5 metre cord.", "2.5 m ≠ 3 m"),
        ("OM3 cord, factory-terminated.", "OM3 ≠ OM4"),
        ("Jacket of PVC.", "PVC ≠ LSZH"),
        ("With SC/UPC at both ends.", "SC ≠ LC"),
        ("With an SC connector.", "SC ≠ LC"),
        ("Polished LC/APC ends.", "APC ≠ UPC"),
        ("Length: 5 m", "5 m ≠ 3 m"),
        ("- Length : 300 cm\n- Cord diameter: 3 mm", "3 mm ≠ 2 mm"),
        ("Outer sheath material: PE", "PE ≠ LSZH"),
        ("Gaine PVC", "PVC ≠ LSZH"),
    ],
)
def test_a_text_that_contradicts_the_specifications_is_found(text: str, fact: str) -> None:
    assert advice_on(text) == {"contradicts-specification": fact}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Cord of 3 m.", "en"), ("Jarretière de 3,0 m", "fr"), ("Bending radius 30 mm.", "en"),
        ("For links of up to 100 m.", "en"), ("Liaisons jusqu’à 100 m", "fr"),
        ("Available in 1 m, 2 m and 5 m.", "en"), ("Compatible with OM3 and OM4.", "en"),
        ("Rückwärtskompatibel mit OM3", "de"), ("Compatible avec OM3", "fr"),
        ("Length: 3 m", "en"), ("Longueur : 3 m", "fr"), ("Länge: 3,00 m", "de"),
        ("LC/UPC at one end, SC/UPC adapters on request.", "en"), ("Area 5 m²", "en"),
        ("Fibre Channel (FC) storage.", "en"), ("2 x 3 m", "en"), ("1 m/s", "en"),
        ("Standards: IEC 61754-20", "en"), ("At 850 nm, 2.3 dB/km", "en"),
        ("EAN 3017620422003, PN 0101-2345", "en"), ("-20 to +70 °C", "en"),
    ],
)  # fmt: skip
def test_sound_trade_language_raises_no_alarm(text: str, language: str) -> None:
    assert advice_on(text, language) == {}


@pytest.mark.parametrize(
    ("subcategory", "specs", "name", "fact"),
    [
        ("sc-patch-cord", {"category": "Cat 6"}, "Patch cord Cat.6A", "Cat.6A ≠ Cat 6"),
        ("sc-copper-cable", {"shielding": "U/UTP"}, "Cable F/UTP", "F/UTP ≠ U/UTP"),
        ("fo-cable", {"fibre_type": "G.652.D"}, "Cable G657A2", "G657A2 ≠ G.652.D"),
        ("fo-splitter", {"split_ratio": "1:8"}, "PLC splitter 1:16", "1:16 ≠ 1:8"),
        ("hfc-modem", {"docsis": "DOCSIS 3.0"}, "Modem DOCSIS 3.1", "DOCSIS 3.1 ≠ DOCSIS 3.0"),
        ("ae-switch", {"rack_units": {"value": "1", "unit": "U"}}, "Switch 2U", "2 U ≠ 1 U"),
        ("fo-attenuator", {"connector": "LC"}, "Attenuator SC/APC", "SC ≠ LC"),
        ("hfc-coax-cable", {"coax_type": "RG-6"}, "Coaxial cable RG11", "RG11 ≠ RG-6"),
    ],
)  # fmt: skip
def test_a_name_that_contradicts_the_specifications_is_found(
    subcategory: str, specs: Document, name: str, fact: str
) -> None:
    found = advice_on_name(name, subcategory=subcategory, specs=specs)

    assert found == {"contradicts-specification": fact}


def test_connectors_are_judged_only_when_both_ends_are_known() -> None:
    one_end: Document = {"connector_a": "LC"}

    assert advice_on_name("Patch cord SC/UPC", specs=one_end) == {}


def test_values_that_differ_by_a_mark_are_not_confused() -> None:
    cable = article(
        subcategory="hfc-coax-cable",
        specs={"screening_class": "A+"},
        descriptions={"en": {**FULL, "characteristics": "Screening class (EN 50117): A+"}},
    )

    assert advise(cable, taxonomy(), words()) == ()


def test_a_name_in_capitals_is_found_and_a_type_code_is_not() -> None:
    assert "name-in-capitals" in advice_on_name("PATCH CORD OPTAVELLE")
    assert advice_on_name("UPS APC SURT20KRMXLT", subcategory="ao-ups") == {}


def test_a_name_without_the_word_for_its_kind_is_found_in_the_language_of_the_name() -> None:
    assert advice_on_name("Optavelle OPV-1", "fr") == {
        "name-without-keyword": "Jarretières optiques"
    }
    assert advice_on_name("Jarretiere Optavelle", "fr") == {}


def test_empty_tabs_are_named_in_languages_that_are_begun() -> None:
    begun = article(names={"en": "Patch cord"}, descriptions={"fr": {"usage": "Baie"}})
    bare = article(names={"de": "Patchkabel", "en": "Patch cord"})

    assert advise(begun, taxonomy(), words()) == tuple(
        Finding(f"descriptions.fr.{tab}", "tab-empty")
        for tab in ("description", "characteristics", "composition")
    )
    assert {one.path.split(".")[1] for one in advise(bare, taxonomy(), words())} == {"de"}


def test_the_demo_words_of_every_subcategory_name_their_kind() -> None:
    for key in taxonomy().subcategories:
        assert words().keywords[key], key


@settings(max_examples=150, deadline=None)
@given(
    st.dictionaries(st.sampled_from(["en", "fr", "xx"]), st.text(max_size=200), max_size=2),
    st.text(max_size=300),
)
def test_any_text_can_be_read(names: dict[str, str], text: str) -> None:
    odd = replace(article(), names=names, descriptions={"fr": {"usage": text}})

    assert advise(odd, taxonomy(), words()) == advise(odd, taxonomy(), words())


@pytest.mark.parametrize("text", ["a", "a.", "1 ", "<p", "@", "+3 ", "www.a", "a:"])
def test_a_megabyte_is_read_in_no_time(text: str) -> None:
    endless = text * (1_000_000 // len(text))
    started = time.perf_counter()

    advice_on(endless)

    assert time.perf_counter() - started < 1


@pytest.mark.parametrize("key", sorted(taxonomy().subcategories))
def test_a_standard_name_needs_no_advice(key: str) -> None:
    for choice in range(3):
        for whole in (False, True):
            named = sample(key, whole=whole, choice=choice)
            # The sample's rack position and its height in units are not of one article.
            specs = {one: value for one, value in named.specs.items() if one != "rack_mount"}
            named = replace(named, specs=specs)
            named = replace(named, names=compose(named, taxonomy(), templates()))
            found = advise(named, taxonomy(), words())
            assert {one.code for one in found} == {"tab-empty"}, (found, named.names)
