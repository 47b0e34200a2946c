"""The page a buyer will see: exact prices, the language's own words, gaps in place."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.article import read_article
from desktop.domain.buyer_page import BuyerPage, Place, buyer_page
from desktop.domain.buyer_prices import PriceBox
from desktop.domain.document import JsonValue
from desktop.domain.ids import WarehouseId
from desktop.domain.leaves import with_leaves
from desktop.domain.spoken import day_in, money_in, number_in
from desktop.domain.text_structure import Bullets
from tests.domain.documents import documents
from tests.domain.name_samples import taxonomy

TODAY = date(2026, 11, 25)
AVEIRO = Place(WarehouseId("w1"), "Aveiro", "PT", (24, "h"), Decimal(50))
CABLE: dict[str, JsonValue] = {
    "category": "fibre",
    "subcategory": "fo-cable",
    "unit": "m",
    "price": {"amount": "0.85", "currency": "EUR"},
    "pack": {"quantity": "500", "unit": "reel"},
}


def page(language: str = "en", **more: JsonValue) -> BuyerPage:
    article = read_article(with_leaves({}, {**CABLE, **more}))
    return buyer_page(article, taxonomy(), [AVEIRO], language, TODAY)


def prices(**more: JsonValue) -> PriceBox:
    found = page("en", **more).prices
    assert found is not None
    return found


def promotion(starts: str, ends: str) -> JsonValue:
    return {"price": "0.75", "starts": starts, "ends": ends}


def test_a_reel_costs_its_metres_exactly() -> None:
    assert prices().pack_price == Decimal("425.00")
    assert prices(price={"amount": "0.0175", "currency": "EUR"}).pack_price == Decimal("8.7500")


def test_a_pack_of_one_is_no_pack() -> None:
    assert prices(pack={"quantity": "1", "unit": "pack"}).pack is None


def test_a_running_promotion_is_the_price_of_the_day() -> None:
    box = prices(promotion=promotion("2026-11-25", "2026-11-25"))
    assert (box.now, box.before, box.coming) == (Decimal("0.75"), Decimal("0.85"), None)
    assert box.pack_price == Decimal(375)


@pytest.mark.parametrize(
    ("starts", "ends", "is_coming"),
    [("2026-11-26", "2026-12-01", True), ("2026-11-01", "2026-11-24", False)],
)
def test_a_promotion_of_another_day_changes_no_price(
    starts: str, ends: str, is_coming: bool
) -> None:
    box = prices(promotion=promotion(starts, ends))
    assert (box.now, box.before) == (Decimal("0.85"), None)
    assert (box.coming is not None) is is_coming


def test_the_ladder_says_what_a_pack_costs_and_what_is_saved() -> None:
    ladder: JsonValue = [{"from": "1000", "price": "0.80"}, {"from": "5000", "price": "0.68"}]
    first, second = prices(price_breaks=ladder).steps
    assert (first.pack_price, first.saves) == (Decimal("400.00"), Decimal("5.9"))
    assert (second.pack_price, second.saves) == (Decimal("340.00"), Decimal("20.0"))


def test_a_step_of_the_ladder_never_costs_more_than_the_promotion() -> None:
    ladder: JsonValue = [{"from": "1000", "price": "0.80"}, {"from": "5000", "price": "0.68"}]
    box = prices(price_breaks=ladder, promotion=promotion("2026-11-01", "2026-12-01"))
    assert [step.price for step in box.steps] == [Decimal("0.75"), Decimal("0.68")]


def test_the_smallest_order_is_reckoned_on_its_step() -> None:
    ladder: JsonValue = [{"from": "1000", "price": "0.80"}]
    box = prices(price_breaks=ladder, order_limits={"minimum": "1000", "maximum": None})
    assert box.minimum_total == Decimal("800.00")


def test_an_offer_adds_its_tax_exactly() -> None:
    (offer,) = page(offers=[{"warehouse": "w1", "vat_rate": "23"}]).offers
    assert offer.gross == Decimal("1.0455")
    assert offer.place.on_hand == 50


def test_a_warehouse_that_is_gone_is_a_gap() -> None:
    assert "offers" in page(offers=[{"warehouse": "w9", "vat_rate": "23"}]).gaps


def test_no_other_language_stands_in() -> None:
    found = page("fr", **{"names.en": "Cable", "descriptions.en.usage": "Outside."})
    assert found.name == ""
    assert {"names.fr", "descriptions.fr.usage", "images", "warranty"} <= set(found.gaps)


def test_texts_keep_their_structure() -> None:
    found = page(**{"descriptions.en.usage": "Outside:\n\n- ducts\n- poles"})
    usage = next(tab for tab in found.tabs if tab.tab == "usage")
    assert isinstance(usage.blocks[1], Bullets)


def test_specifications_are_said_with_their_unit_in_the_language() -> None:
    specs: dict[str, JsonValue] = {"specs.length": {"value": "2.5", "unit": "m"}}
    lines = page("de", subcategory="fo-patch-cord", **specs).specs
    said = {line.path: (line.label, line.said) for line in lines}
    assert said["specs.length"] == ("Länge", "2,5 m")
    assert said["specs.fibre_type"][1] == ""
    assert "specs.fibre_type" in page("de", subcategory="fo-patch-cord").gaps


def test_numbers_are_written_as_the_language_does() -> None:
    value = Decimal("-1234567.5")
    assert number_in("en", value) == "-1,234,567.5"
    assert number_in("de", value) == "-1.234.567,5"
    assert number_in("fr", value) == "-1\u202f234\u202f567,5"
    assert money_in("fr", Decimal("12.5"), "EUR") == "12,50\u00a0€"
    assert day_in("de", TODAY) == "25.11.2026"


@given(documents, st.sampled_from(["en", "fr", "de", "es", "pt"]))
def test_any_article_has_a_page(document: dict[str, JsonValue], language: str) -> None:
    found = buyer_page(read_article(document), taxonomy(), [AVEIRO], language, TODAY)
    assert found.language == language
