"""Every field of the document can be set and is shown; what cannot be read changes nothing."""

import pytest

from desktop.domain.document import JsonValue
from desktop.domain.fields import LANGUAGES, SELLER_FIELDS, TABS
from desktop.domain.leaves import leaf
from tests.app.command_line import Prompt, Said
from tests.worlds import workstation_at

VALUES: dict[str, tuple[str, JsonValue]] = {
    "category": ("Fibre optique", "fibre"),
    "subcategory": ("Jarretières optiques", "fo-patch-cord"),
    "specs.length": ("250 cm", {"value": "2.5", "unit": "m"}),
    "specs.connector_a": ("lc", "LC"),
    "specs.uniboot": ("oui", True),
    "seller_reference": ("B-1", "B-1"),
    "brand": ("Optavelle", "Optavelle"),
    "part_number": ("FO-1010/3", "FO-1010/3"),
    "manufacturer_reference": ("0037332", "0037332"),
    "barcode": ("4006381333931", "4006381333931"),
    "unit": ("mètre", "m"),
    "weight": ("38 g", {"value": "38", "unit": "g"}),
    "dimensions": ("1 x 2,5 x 3 cm", {"length": "1", "width": "2.5", "height": "3", "unit": "cm"}),
    "videos": (
        "https://youtu.be/dQw4w9WgXcQ",
        ["https://www.youtube.com/watch?v=dQw4w9WgXcQ"],
    ),
    "condition": ("reconditionné", "refurbished"),
    "warranty": ("2 ans", {"kind": "seller", "months": 24}),
    "price": ("12,5 USD", {"amount": "12.50", "currency": "USD"}),
    "offers": ("Aveiro:23", [{"warehouse": "Aveiro", "vat_rate": "23"}]),
    "pack": ("500 reel", {"quantity": "500", "unit": "reel"}),
    "order_limits": ("10-200", {"minimum": "10", "maximum": "200"}),
    "promotion": (
        "9,90 2026-12-01..2026-12-31",
        {"price": "9.90", "starts": "2026-12-01", "ends": "2026-12-31"},
    ),
    "price_breaks": (
        "10:11,90 100:10",
        [{"from": "10", "price": "11.90"}, {"from": "100", "price": "10.00"}],
    ),
    **{f"names.{code}": (f"Name {code}", f"Name {code}") for code in LANGUAGES},
    **{
        f"descriptions.{code}.{tab}": (f"{tab}\n\n- {code}", f"{tab}\n\n- {code}")
        for code in LANGUAGES
        for tab in TABS
    },
}  # fmt: skip
BAD: dict[str, str] = {
    "category": "vegetables",
    "subcategory": "carrots",
    "specs.length": "far",
    "specs.fibre_type": "OM9",
    "specs.colour_of_love": "red",
    "seller_reference": "x" * 81,
    "brand": "x" * 81,
    "part_number": "x" * 81,
    "manufacturer_reference": "x" * 81,
    "barcode": "123",
    "unit": "furlong",
    "weight": "heavy",
    "dimensions": "large",
    "names.en": "x" * 201,
    "names.xx": "x",
    "descriptions.en.usage": "x" * 20_001,
    "descriptions.en.story": "x",
    "images": "abcdef",
    "documents": "abcdef",
    "videos": "https://example.com/v",
    "condition": "broken",
    "warranty": "forever",
    "price": "cheap",
    "offers": "Nowhere:20",
    "pack": "many",
    "order_limits": "few",
    "promotion": "cheap",
    "price_breaks": "10=9",
    "tid": "T-1",
    "review": "approved",
    "ref": "x",
    "stock": "5",
    "colour": "red",
}


@pytest.fixture
def shop(prompt: Prompt) -> Prompt:
    """A shop with one article of a kind, two pictures, and a warehouse."""
    with workstation_at(prompt.shop) as at:
        article = at.new_article(
            {"category": "fibre", "subcategory": "fo-patch-cord", "seller_reference": "A-1"}
        )
        at.shop.pictures.add(article, [at.picture("front"), at.picture("the back of it")])
        at.warehouse("Aveiro")
    return prompt


def assign(shop: Prompt, path: str, typed: str) -> Said:
    return shop("set", "", f"{path}={typed}")


def test_the_tables_cover_every_field_of_the_document() -> None:
    by_hand = {"images", "documents"}
    assert {path.partition(".")[0] for path in VALUES} | by_hand == set(SELLER_FIELDS)
    assert {path.partition(".")[0] for path in BAD} >= set(SELLER_FIELDS)


def test_every_field_is_set_shown_and_cleared(shop: Prompt) -> None:
    with workstation_at(shop.shop) as at:
        place = at.shop.shop.find_warehouse("Aveiro").id
    wanted = {path: value for path, (_, value) in VALUES.items()}
    wanted["offers"] = [{"warehouse": place, "vat_rate": "23"}]
    said = shop("set", "", *(f"{path}={typed}" for path, (typed, _) in VALUES.items()))
    assert (said.code, said.err) == (0, "")
    document = shop("show", "FO-1010/3").document
    assert {path: leaf(document, path) for path in VALUES} == wanted
    (ref,) = (entry["ref"] for entry in shop("list").document["articles"])
    # The category goes last: without it there are no specifications to clear.
    assert shop("set", "", *(f"{path}=" for path in reversed(VALUES))).code == 0
    document = shop("show", ref).document
    assert {path: leaf(document, path) for path in VALUES} == dict.fromkeys(VALUES)


def test_what_cannot_be_read_is_refused_and_changes_nothing(shop: Prompt) -> None:
    with workstation_at(shop.shop) as at:
        before = at.tables()
    for path, typed in BAD.items():
        reason = assign(shop, path, typed).refused(2)
        assert "could not be done" not in reason, path
    with workstation_at(shop.shop) as at:
        assert at.tables() == before


def test_pictures_are_put_in_order_by_their_digests(shop: Prompt) -> None:
    first, second = shop("show", "A-1").document["images"]
    assert assign(shop, "images", f"{second[:12]} {first}").code == 0
    assert shop("show", "A-1").document["images"] == [second, first]
    assert assign(shop, "images", second).code == 0
    assert shop("show", "A-1").document["images"] == [second]
    assign(shop, "images", f"{second} {second}").refused(2)


def test_one_that_cannot_take_it_is_skipped_with_its_reason(shop: Prompt) -> None:
    with workstation_at(shop.shop) as at:
        at.new_article({"category": "fibre", "subcategory": "fo-cable"})
    said = assign(shop, "specs.connector_a", "LC")
    assert said.code == 1
    (skipped,) = said.document["skipped"]
    assert skipped["code"] == "unknown-specification"
    assert said.document["changed"] == 1


def test_check_and_suggest_read_what_was_set(shop: Prompt) -> None:
    before = shop("check").document["articles"][0]["score"]
    for path in ("brand", "specs.length", "specs.connector_a", "names.fr"):
        assign(shop, path, VALUES[path][0])
    assert shop("check").document["articles"][0]["score"] > before
    names = shop("suggest", "A-1").document["names"]
    assert "Optavelle" in names["de"]
    assert "2,5" in names["fr"]
