"""What the marketplace refuses in an article, field by field."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.practice.checks.wording import check_digit_is_right
from tests.practice.market import COMPLETE, Document, Person, codes

WRONG: list[tuple[Document, dict[str, str]]] = [
    ({"colour": "red"}, {"/colour": "unknown-field"}),
    ({"a/b~c": 1}, {"/a~1b~0c": "unknown-field"}),
    ({"category": "boats"}, {"/category": "unknown-category", "/subcategory": "other-category"}),
    ({"subcategory": "boats"}, {"/subcategory": "unknown-subcategory"}),
    ({"category": "coax"}, {"/subcategory": "other-category"}),
    ({"category": 7}, {"/category": "unknown-category", "/subcategory": "other-category"}),
    ({"unit": "furlong"}, {"/unit": "unknown-unit"}),
    ({"specs": []}, {"/specs": "not-an-object"}),
    ({"specs": {"nothing": "x"}}, {"/specs/nothing": "unknown-spec"}),
    ({"specs": {"rodent_protection": True}}, {"/specs/rodent_protection": "foreign-spec"}),
    ({"specs": {"fibre_type": "OM99"}}, {"/specs/fibre_type": "unknown-value"}),
    ({"specs": {"fibre_type": ["OM4"]}}, {"/specs/fibre_type": "unknown-value"}),
    ({"specs": {"length": "3"}}, {"/specs/length": "not-an-object"}),
    ({"specs": {"length": {"value": 3, "unit": "m"}}}, {"/specs/length/value": "not-a-decimal"}),
    ({"specs": {"length": {"value": "3", "unit": "km"}}}, {"/specs/length/unit": "wrong-unit"}),
    ({"specs": {"length": {"value": "3"}}}, {"/specs/length/unit": "wrong-unit"}),
    (
        {"subcategory": "fo-pigtail", "specs": {"fibre_count": {"value": "2.5"}}},
        {"/specs/fibre_count/value": "not-whole"},
    ),
    (
        {"documents": [{"sha256": "0" * 64, "name": "Sheet", "language": "it"}]},
        {"/documents/0/sha256": "unknown-media", "/documents/0/language": "unknown-language"},
    ),
    ({"names": {"it": "Cavo"}}, {"/names/it": "unknown-language"}),
    ({"names": {"SP": "Cable"}}, {"/names/SP": "unknown-language"}),
    ({"names": {"en": "x" * 201}}, {"/names/en": "too-long"}),
    ({"names": {"en": "  "}}, {"/names/en": "empty"}),
    ({"names": {"en": 5}}, {"/names/en": "not-text"}),
    ({"names": "Cable"}, {"/names": "not-an-object"}),
    (
        {"descriptions": {"en": {"usage": "x" * 20_001, "story": "x"}}},
        {"/descriptions/en/usage": "too-long", "/descriptions/en/story": "unknown-field"},
    ),
    ({"descriptions": {"en": "text"}}, {"/descriptions/en": "not-an-object"}),
    ({"seller_reference": ""}, {"/seller_reference": "empty"}),
    ({"brand": "x" * 201}, {"/brand": "too-long"}),
    ({"part_number": 4711}, {"/part_number": "not-text"}),
    ({"barcode": "4006381333932"}, {"/barcode": "check-digit"}),
    ({"barcode": "123"}, {"/barcode": "not-a-gtin"}),
    ({"barcode": "٤٠٠٦٣٨١٣٣٣٩٣١"}, {"/barcode": "not-a-gtin"}),
    ({"condition": "used"}, {"/condition": "unknown-condition"}),
    ({"weight": {"value": "1", "unit": "stone"}}, {"/weight/unit": "wrong-unit"}),
    ({"weight": {"value": "0", "unit": "kg"}}, {"/weight/value": "not-positive"}),
    ({"weight": {"value": "1"}}, {"/weight/unit": "wrong-unit"}),
    ({"dimensions": {"length": "-1", "unit": "mm"}}, {"/dimensions/length": "not-positive"}),
    ({"dimensions": {"length": "1", "unit": "ft"}}, {"/dimensions/unit": "wrong-unit"}),
    ({"price": {"amount": "-1", "currency": "EUR"}}, {"/price/amount": "negative"}),
    ({"price": {"amount": "1.23456", "currency": "EUR"}}, {"/price/amount": "too-precise"}),
    ({"price": {"amount": 12.5, "currency": "EUR"}}, {"/price/amount": "not-a-decimal"}),
    ({"price": {"amount": "1,5", "currency": "EUR"}}, {"/price/amount": "not-a-decimal"}),
    ({"price": {"amount": "1e3", "currency": "EUR"}}, {"/price/amount": "not-a-decimal"}),
    ({"price": {"amount": "012", "currency": "EUR"}}, {"/price/amount": "not-a-decimal"}),
    ({"price": {"amount": "1", "currency": "EURO"}}, {"/price/currency": "unknown-currency"}),
    ({"price": {"currency": "EUR"}}, {"/price/amount": "not-a-decimal"}),
    (
        {"promotion": {"price": "9"}},
        {"/promotion/starts": "incomplete", "/promotion/ends": "incomplete"},
    ),
    (
        {"promotion": {"price": "9", "starts": "2026-12-31", "ends": "2026-12-01"}},
        {"/promotion/ends": "dates-reversed"},
    ),
    (
        {"promotion": {"price": "12.5", "starts": "2026-12-01", "ends": "2026-12-01"}},
        {"/promotion/price": "not-below-price"},
    ),
    (
        {"promotion": {"price": "9", "starts": "2026-02-30", "ends": "20261201"}},
        {"/promotion/starts": "not-a-date", "/promotion/ends": "not-a-date"},
    ),
    (
        {"price_breaks": [{"from": "10", "price": "11"}, {"from": "10", "price": "11"}]},
        {"/price_breaks/1/from": "not-rising", "/price_breaks/1/price": "not-falling"},
    ),
    ({"price_breaks": [{"from": "10", "price": "13"}]}, {"/price_breaks/0/price": "above-price"}),
    ({"price_breaks": [{"from": "10"}]}, {"/price_breaks/0/price": "not-a-decimal"}),
    (
        {"order_limits": {"minimum": "5", "maximum": "4"}},
        {"/order_limits/minimum": "minimum-over-maximum"},
    ),
    ({"order_limits": {"minimum": "0"}}, {"/order_limits/minimum": "not-positive"}),
    ({"pack": {"quantity": "0", "unit": "box"}}, {"/pack/quantity": "not-positive"}),
    ({"pack": {"quantity": "5"}}, {"/pack/unit": "not-text"}),
    ({"warranty": {"kind": "seller", "months": "24"}}, {"/warranty/months": "not-a-whole-number"}),
    ({"warranty": {"kind": "seller", "months": True}}, {"/warranty/months": "not-a-whole-number"}),
    ({"warranty": {"kind": "seller", "months": -1}}, {"/warranty/months": "out-of-range"}),
    ({"offers": [{"warehouse": "nowhere"}]}, {"/offers/0/warehouse": "unknown-warehouse"}),
    ({"offers": [7]}, {"/offers/0": "not-an-object"}),
    ({"offers": {}}, {"/offers": "not-a-list"}),
    ({"images": "abc"}, {"/images": "not-a-list"}),
    (
        {"images": ["x"] * 6},
        {f"/images/{index}": "not-a-digest" for index in range(5)} | {"/images": "too-many"},
    ),
    ({"videos": ["http://youtube.com/watch?v=1"]}, {"/videos/0": "not-a-video"}),
    ({"videos": ["https://shop.example/youtube.com"]}, {"/videos/0": "not-a-video"}),
    ({"videos": ["https://youtube.com.shop.example/v"]}, {"/videos/0": "not-a-video"}),
    ({"videos": ["https://me@youtube.com/v"]}, {"/videos/0": "not-a-video"}),
    ({"videos": ["https://youtube.com:8443/v"]}, {"/videos/0": "not-a-video"}),
    ({"videos": ["https://[youtube.com/v"]}, {"/videos/0": "not-a-video"}),
    ({"videos": [None]}, {"/videos/0": "not-text"}),
    ({"version": 3}, {"/version": "read-only"}),
    ({"ref": "another"}, {"/ref": "read-only"}),
    ({"tid": "T1-1"}, {"/tid": "read-only"}),
]


@pytest.mark.parametrize(("fields", "expected"), WRONG, ids=[str(case[1]) for case in WRONG])
def test_what_is_wrong_is_named_by_field(
    seller: Person, fields: Document, expected: dict[str, str]
) -> None:
    answer = seller.create(**{**COMPLETE, **fields})
    assert answer.status_code == 422
    assert codes(answer) == expected


def test_everything_wrong_is_said_at_once(seller: Person) -> None:
    answer = seller.create(names={"xx": "A"}, unit="?", price={"amount": "-1", "currency": "?"})
    assert set(codes(answer)) == {"/names/xx", "/unit", "/price/currency", "/price/amount"}


def test_a_full_article_is_taken_as_it_was_sent(seller: Person) -> None:
    seller.warehouse("w1")
    fields: Document = {
        **COMPLETE,
        "specs": {"fibre_type": "OM4", "length": {"value": "3", "unit": "m"}},
        "seller_reference": "00012345",
        "brand": "Acme",
        "part_number": "FC-3/X #1",
        "manufacturer_reference": "M 1",
        "barcode": "4006381333931",
        "weight": {"value": "0.12", "unit": "kg"},
        "dimensions": {"length": "3000", "width": "2", "height": "2.5", "unit": "mm"},
        "descriptions": {"fr": {"description": "Très bien.\nDeux lignes.", "usage": "Baies"}},
        "videos": ["https://youtu.be/abc", "https://player.vimeo.com/video/1"],
        "warranty": {"kind": "manufacturer", "months": 24},
        "offers": [{"warehouse": "w1", "vat_rate": "5.5"}],
        "pack": {"quantity": "10", "unit": "pack"},
        "order_limits": {"minimum": "1", "maximum": "500"},
        "promotion": {"price": "9.90", "starts": "2026-12-01", "ends": "2026-12-31"},
        "price_breaks": [{"from": "10", "price": "11.90"}, {"from": "100", "price": "10.00"}],
    }
    document = seller.article(**fields)
    assert {name: document[name] for name in fields} == fields


def test_a_number_without_a_unit_says_so(seller: Person) -> None:
    specs = {"fibre_count": {"value": "2", "unit": None}}
    article = seller.article(**{**COMPLETE, "subcategory": "fo-pigtail", "specs": specs})
    assert article["specs"] == {"fibre_count": {"value": "2", "unit": None}}
    changed = seller.patch(article, specs={"fibre_count": {"value": "4", "unit": None}})
    assert changed.json()["specs"] == {"fibre_count": {"value": "4", "unit": None}}


def test_changing_the_category_leaves_no_foreign_specification(seller: Person) -> None:
    article = seller.article(**COMPLETE, specs={"fibre_type": "OM4"})
    answer = seller.patch(article, category="tools", subcategory=None)
    assert codes(answer) == {"/specs/fibre_type": "needs-subcategory"}
    cleared = seller.patch(article, category="tools", subcategory=None, specs=None)
    assert cleared.json()["specs"] == {}


def test_a_price_may_fall_below_promotion_and_ladder_until_the_submission(
    seller: Person,
) -> None:
    promotion = {"price": "9.00", "starts": "2026-12-01", "ends": "2026-12-31"}
    ladder = [{"from": "10", "price": "11.00"}]
    article = seller.complete_article(promotion=promotion, price_breaks=ladder)
    lowered = seller.patch(article, price={"amount": "8.00", "currency": "EUR"})
    assert lowered.status_code == 200
    assert codes(seller.submit(lowered.json())) == {
        "/promotion/price": "not-below-price",
        "/price_breaks/0/price": "above-price",
    }
    mended = seller.patch(lowered.json(), promotion=None, price_breaks=[])
    assert seller.submit(mended.json()).status_code == 202


@given(st.from_regex(r"[0-9]{12}", fullmatch=True))
def test_exactly_one_check_digit_is_right(digits: str) -> None:
    assert sum(check_digit_is_right(digits + str(last)) for last in range(10)) == 1


@pytest.mark.parametrize("code", ["4006381333931", "036000291452", "96385074", "10614141000415"])
def test_real_bar_codes_are_right(code: str) -> None:
    assert check_digit_is_right(code)
