"""What a person types becomes one stored spelling, or is refused with a code."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.data import resource
from desktop.domain.document import Document, JsonValue, canonical, parse, parse_document
from desktop.domain.entry import (
    SETTABLE,
    Entry,
    read_entry,
)
from desktop.domain.entry_numbers import clean_text, read_day, read_months, read_rate
from desktop.domain.entry_subject import Site, Trade
from desktop.domain.errors import InputRefused
from desktop.domain.ids import WarehouseId
from desktop.domain.taxonomy import read_taxonomy
from desktop.domain.vat import VatRate, VatTable

TAXONOMY = read_taxonomy(parse_document(resource("taxonomy.json").read_bytes()))
ARTICLE: Document = {
    "category": "fibre",
    "subcategory": "fo-patch-cord",
    "price": {"amount": "10.00", "currency": "USD"},
    "warranty": {"kind": "manufacturer", "months": 12},
    "weight": {"value": "1", "unit": "g"},
    "promotion": {"price": "9.00", "starts": "2026-01-01", "ends": "2026-02-01"},
    "pack": {"quantity": "500", "unit": "box"},
    "images": ["aa11" * 16, "bb22" * 16],
    "documents": [{"sha256": "cc33" * 16, "name": "Data sheet"}],
}
TRADE = Trade(
    (
        Site(WarehouseId("w1"), "FR - Box - Acme - Lyon", "FR"),
        Site(WarehouseId("w2"), "PT - Box - Acme - Aveiro", "PT"),
        Site(WarehouseId("w3"), "Depot", ""),
    ),
    VatTable((VatRate("PT", date(2011, 1, 1), Decimal(23)),)),
    date(2026, 6, 15),
)


def reads(path: str, typed: str, article: Document | None = None) -> tuple[str, JsonValue]:
    return read_entry(
        path, typed, Entry(TAXONOMY, ARTICLE if article is None else article, lambda: TRADE)
    )


def refusal(path: str, typed: str) -> str:
    with pytest.raises(InputRefused) as refused:
        reads(path, typed)
    return refused.value.code


GOOD: list[tuple[str, str, JsonValue]] = [
    ("category", "Fibre optique", "fibre"),
    ("category", "GLASFASERTECHNIK LWL", "fibre"),
    ("seller_reference", " 00012345 ", "00012345"),
    ("brand", "Câbleries d'Été", "Câbleries d'Été"),
    ("part_number", "WS-C2960X/24 #1", "WS-C2960X/24 #1"),
    ("barcode", "'4006381 333931", "4006381333931"),
    ("unit", "Stück", "pce"),
    ("unit", "mètre", "m"),
    ("weight", "2,36 kg", {"value": "2.36", "unit": "kg"}),
    ("weight", "500", {"value": "500", "unit": "g"}),
    ("weight.unit", "pound", {"value": "1", "unit": "lb"}),
    ("dimensions", "120 x 80×45,5 cm",
     {"length": "120", "width": "80", "height": "45.5", "unit": "cm"}),
    ("names.fr", "  Cordon   optique ", "Cordon optique"),
    ("name.SP", "Cable de fibra", "Cable de fibra"),
    ("descriptions.fr.usage", "Ligne 1\r\nLigne 2", "Ligne 1\nLigne 2"),
    ("condition", "Reconditionné", "refurbished"),
    ("condition", "NEU", "new"),
    ("warranty", "24 mois", {"kind": "manufacturer", "months": 24}),
    ("warranty", "2 vendeur", {"kind": "seller", "months": 2}),
    ("warranty.months", "3 ans", {"kind": "manufacturer", "months": 36}),
    ("price", "12,5 €", {"amount": "12.50", "currency": "EUR"}),
    ("price", "EUR 1.234,5678", {"amount": "1234.5678", "currency": "EUR"}),
    ("price", "7", {"amount": "7.00", "currency": "USD"}),
    ("price.amount", "8", {"amount": "8.00", "currency": "USD"}),
    ("pack", "10 box", {"quantity": "10", "unit": "box"}),
    ("pack", "305", {"quantity": "305", "unit": "pack"}),
    ("order_limits", "5-50", {"minimum": "5", "maximum": "50"}),
    ("order_limits", "..50", {"minimum": None, "maximum": "50"}),
    ("order_limits", "5", {"minimum": "5", "maximum": None}),
    ("promotion", "9,90 01/12/2026..31.12.2026",
     {"price": "9.90", "starts": "2026-12-01", "ends": "2026-12-31"}),
    ("promotion.ends", "2026-03-01",
     {"price": "9.00", "starts": "2026-01-01", "ends": "2026-03-01"}),
    ("warranty", "24 months manufacturer", {"kind": "manufacturer", "months": 24}),
    ("pack.unit", "reel", {"quantity": "500", "unit": "reel"}),
    ("promotion", "-25 % 2026-12-01 .. 2026-12-31",
     {"price": "7.50", "starts": "2026-12-01", "ends": "2026-12-31"}),
    ("promotion.price", "-20%", {"price": "8.00", "starts": "2026-01-01", "ends": "2026-02-01"}),
    ("price_breaks", "100:-15% 10:9,50",
     [{"from": "10", "price": "9.50"}, {"from": "100", "price": "8.50"}]),
    ("offers", "lyon: 5,5; PT - Box - Acme - Aveiro",
     [{"warehouse": "w1", "vat_rate": "5.5"}, {"warehouse": "w2", "vat_rate": "23"}]),
    ("offers", "w3", [{"warehouse": "w3", "vat_rate": None}]),
    ("price_breaks", "100:9 10:9,50",
     [{"from": "10", "price": "9.50"}, {"from": "100", "price": "9.00"}]),
    ("videos", "https://youtu.be/dQw4w9WgXcQ vimeo.com/76979871",
     ["https://www.youtube.com/watch?v=dQw4w9WgXcQ", "https://vimeo.com/76979871"]),
    ("specs.length", "300 cm", {"value": "3", "unit": "m"}),
    ("images", "bb22bb aa11aa", ["bb22" * 16, "aa11" * 16]),
    ("images", "bb22bb", ["bb22" * 16]),
    ("documents", "CC33CC", [{"sha256": "cc33" * 16, "name": "Data sheet"}]),
]  # fmt: skip

BAD: list[tuple[str, str, str]] = [
    ("category", "Bananas", "unknown-category"),
    ("subcategory", "Bananas", "unknown-subcategory"),
    ("seller_reference", "x" * 81, "too-long"),
    ("part_number", "one\ntwo", "too-long"),
    ("barcode", "4006381333932", "barcode-check-digit"),
    ("unit", "fathom", "unknown-unit"),
    ("weight", "heavy", "not-a-number"),
    ("weight", "0 kg", "not-a-weight"),
    ("weight", "-1 kg", "not-a-weight"),
    ("weight", "1 stone", "unknown-unit"),
    ("weight", "1234567890123 kg", "not-a-number"),
    ("dimensions", "1 x 2", "not-dimensions"),
    ("dimensions", "1 x 2 x 3 parsec", "not-dimensions"),
    ("names.xx", "Hello", "unknown-field"),
    ("names", "Hello", "unknown-field"),
    ("names.fr", "x" * 201, "too-long"),
    ("descriptions.fr.colour", "x", "unknown-field"),
    ("descriptions.fr.usage", "x" * 20_001, "too-long"),
    ("condition", "broken", "unknown-condition"),
    ("warranty", "for ever", "not-a-number-of-months"),
    ("warranty", "601", "not-a-number-of-months"),
    ("warranty.kind", "mine", "unknown-warranty"),
    ("price", "0", "not-a-price"),
    ("price", "-1", "not-a-price"),
    ("price", "cheap", "not-a-price"),
    ("price", "1.23456", "too-many-decimals"),
    ("price", "1." + "0" * 30 + "1", "too-many-decimals"),
    ("price", "1234567890123", "not-a-price"),
    ("price.currency", "euro", "unknown-currency"),
    ("pack", "0 box", "not-a-quantity"),
    ("order_limits", "many", "not-a-quantity"),
    ("order_limits", "..", "not-a-quantity"),
    ("order_limits", "-5", "not-a-quantity"),
    ("order_limits", "0", "limit-of-nothing"),
    ("order_limits", "5..0", "limit-of-nothing"),
    ("order_limits.maximum", "0", "limit-of-nothing"),
    ("promotion", "9.90", "not-a-promotion"),
    ("promotion", "9.90 2026-12-31..2026-12-01", "promotion-dates-reversed"),
    ("promotion.starts", "31/31/2026", "not-a-date"),
    ("price_breaks", "10-9.50", "not-a-ladder"),
    ("price_breaks", "10:9 10:8", "step-twice"),
    ("price_breaks", "0:9", "step-of-nothing"),
    ("price_breaks", "10:15%", "not-a-discount"),
    ("price_breaks", " ".join(f"{n}:9" for n in range(1, 22)), "too-many-steps"),
    ("promotion.price", "", "promotion-incomplete"),
    ("promotion", "-120 % 2026-01-01..2026-02-01", "not-a-discount"),
    ("pack.quantity", "0", "limit-of-nothing"),
    ("pack.unit", "x" * 81, "too-long"),
    ("offers", "Nowhere:20", "unknown-warehouse"),
    ("offers", "Acme:20", "unknown-warehouse"),
    ("offers", "Lyon:20; Lyon:19.6", "warehouse-twice"),
    ("offers", "Lyon:120", "not-a-rate"),
    ("offers", "Lyon;" * 3000, "not-offers"),
    ("videos", "https://example.com/v", "not-a-video-address"),
    ("specs.length", "long", "not-a-number"),
    ("specs.length", "3 kg", "unknown-unit"),
    ("specs.colour_of_the_sky", "blue", "unknown-specification"),
    ("images", "abc", "not-on-article"),
    ("images", "dddddd", "not-on-article"),
    ("images", "aa11aa aa11aa", "not-on-article"),
    ("documents", "aa11aa", "not-on-article"),
    ("tid", "1", "unknown-field"),
    ("review", "approved", "unknown-field"),
    ("nonsense", "1", "unknown-field"),
    ("brand.name", "x", "unknown-field"),
]


@pytest.mark.parametrize(("path", "typed", "stored"), GOOD)
def test_what_is_understood_has_one_stored_spelling(path: str, typed: str, stored: JsonValue):
    assert reads(path, typed)[1] == stored


@pytest.mark.parametrize(("path", "typed", "code"), BAD)
def test_what_is_not_understood_is_refused_by_code(path: str, typed: str, code: str):
    assert refusal(path, typed) == code


def test_every_settable_field_has_a_good_and_a_bad_example():
    anything = {"brand", "manufacturer_reference"}
    assert {path.partition(".")[0] for path, _, _ in GOOD} >= SETTABLE - {
        "name",
        "subcategory",
        "manufacturer_reference",
    }
    assert {path.partition(".")[0] for path, _, _ in BAD} >= SETTABLE - anything


@given(
    st.sampled_from(
        [*sorted(SETTABLE), "names.fr", "descriptions.de.usage", "price.amount", "specs.length",
         "warranty.months", "promotion.starts", "pack.quantity", "images", "x.y.z"]
    ),
    st.text(),
)  # fmt: skip
def test_any_text_in_any_field_is_stored_exactly_or_refused(path: str, typed: str):
    try:
        _, value = reads(path, typed)
    except InputRefused:
        return
    assert canonical(parse(canonical(value))) == canonical(value)
    canonical(value).encode()


@pytest.mark.parametrize("path", ["brand", "names.fr", "price", "images", "descriptions.en.usage"])
def test_nothing_typed_clears_the_field(path: str):
    assert reads(path, "  ") == (path, None)


def test_clearing_the_last_member_of_a_group_clears_the_group():
    assert reads("pack.quantity", "", {"pack": {"quantity": "5"}}) == ("pack", None)


def test_control_characters_and_half_characters_go():
    assert clean_text("\x00a\x07b\x7f\udcff\r\nc\t") == "ab\nc"


@pytest.mark.parametrize("text", ["كابل ألياف ضوئية ٣ متر", "\u202bעברית\u202c", "光ファイバー 🔌"])
def test_texts_of_any_script_are_kept_as_they_are(text: str):
    assert reads("names.en", text)[1] == text


def test_a_megabyte_is_refused_for_every_field_and_at_once():
    for path in (*SETTABLE - {"specs", "descriptions", "names"}, "names.fr", "specs.length",
                 "descriptions.fr.usage"):  # fmt: skip
        assert refusal(path, "7" * 1_000_000)


@pytest.mark.parametrize(
    ("typed", "months"),
    [("24", 24), ("24 mois", 24), ("2 ans", 24), ("2 años", 24), ("3 anos", 36), ("1 Jahr", 12),
     ("5 years", 60), ("6 Monate", 6), ("0", 0)],
)  # fmt: skip
def test_guarantees_in_months_or_years_of_five_languages(typed: str, months: int):
    assert read_months("warranty", typed) == months


@pytest.mark.parametrize("typed", ["", "12.5", "-3", "51 ans", "12 weeks", "mois"])
def test_other_lengths_of_guarantee_are_refused(typed: str):
    with pytest.raises(InputRefused):
        read_months("warranty", typed)


@pytest.mark.parametrize(
    ("typed", "rate"), [("23", "23"), ("5,5 %", "5.5"), ("0", "0"), ("100%", "100")]
)
def test_vat_rates_in_per_cent(typed: str, rate: str):
    assert read_rate("vat_rate", typed) == rate


@pytest.mark.parametrize("typed", ["", "-1", "101", "normal", "%"])
def test_other_rates_are_refused(typed: str):
    with pytest.raises(InputRefused):
        read_rate("vat_rate", typed)


@pytest.mark.parametrize(
    "typed", ["2026-12-31", "31.12.2026", "31/12/2026", " 2026-12-31T10:00:00",
              "2026-12-31 00:00:00"]
)  # fmt: skip
def test_days_as_they_are_written(typed: str):
    assert read_day("promotion", typed) == "2026-12-31"


@pytest.mark.parametrize("typed", ["", "2026-02-30", "12/31/2026", "tomorrow", "31.12.26"])
def test_other_days_are_refused(typed: str):
    with pytest.raises(InputRefused):
        read_day("promotion", typed)
