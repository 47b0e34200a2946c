"""`set` covers every field of the section on price and stock, as `set --fields` tells."""

from pathlib import Path

import pytest

from desktop.app.commands.spellings import SPELLINGS
from desktop.domain.entry import SETTABLE
from tests.app.command_line import Prompt
from tests.spreadsheet.books import book
from tests.workflows.test_imports import ARTICLES, QUANTITIES


@pytest.fixture
def filled(prompt: Prompt, tmp_path: Path) -> Prompt:
    """Three articles, stock in two warehouses, one of them in Lyon and one in Aveiro."""
    assert prompt("import", "articles", str(book(tmp_path / "a.xlsx", ARTICLES))).code == 0
    assert prompt("import", "quantities", str(book(tmp_path / "q.xlsx", QUANTITIES))).code == 0
    return prompt


def test_every_field_that_can_be_set_is_listed(prompt: Prompt) -> None:
    said = prompt("set", "--fields")
    assert said.code == 0
    listed = {item["field"].partition(".")[0] for item in said.document["fields"]}
    assert listed == SETTABLE
    assert "price_breaks=10:11.90 100:-15%" in prompt.plain("set", "--fields").out


@pytest.mark.parametrize(
    ("assignment", "field", "stored"),
    [
        ("condition=reconditionné", "condition", "refurbished"),
        ("warranty=24 months manufacturer", "warranty", {"kind": "manufacturer", "months": 24}),
        ("price=0,4235 USD", "price", {"amount": "0.4235", "currency": "USD"}),
        ("price.currency=chf", "price", {"amount": "100.00", "currency": "CHF"}),
        ("pack=500 reel", "pack", {"quantity": "500", "unit": "reel"}),
        ("order_limits=10..100", "order_limits", {"minimum": "10", "maximum": "100"}),
        (
            "promotion=-20 % 2026-12-01..2026-12-31",
            "promotion",
            {"price": "80.00", "starts": "2026-12-01", "ends": "2026-12-31"},
        ),
        (
            "price_breaks=100:-15% 10:-5%",
            "price_breaks",
            [{"from": "10", "price": "95.00"}, {"from": "100", "price": "85.00"}],
        ),
    ],
)
def test_a_field_of_price_and_stock_is_set(
    filled: Prompt, assignment: str, field: str, stored: object
) -> None:
    assert filled("set", "A-1", "price=100").code == 0
    assert filled("set", "A-1", assignment).code == 0
    assert filled("show", "A-1").document[field] == stored


def test_offers_are_set_by_the_names_of_warehouses(filled: Prompt) -> None:
    (lyon, *_) = [item["warehouse"] for item in filled("show", "A-1").document["offers"]]
    assert filled("set", "A-1", "offers=lyon:5.5").code == 0
    offers = filled("show", "A-1").document["offers"]
    assert [item["vat_rate"] for item in offers] == ["5.5"]
    assert offers[0]["warehouse"] in {lyon, *(item["warehouse"] for item in offers)}
    assert filled("set", "A-1", "offers=").code == 0
    assert filled("show", "A-1").document["offers"] == []


def test_a_warehouse_nobody_knows_is_refused(filled: Prompt) -> None:
    assert "no warehouse" in filled("set", "A-1", "offers=Atlantis:20").refused(2)


def test_every_example_is_accepted(filled: Prompt) -> None:
    filled("set", "A-1", "price=100", "category=fibre", "subcategory=fo-patch-cord")
    theirs = {"offers": "lyon:20", "images": "", "documents": ""}
    for item in SPELLINGS:
        example = theirs.get(item.field, item.example)
        path = item.field.replace("LANG", "fr").replace("TAB", "usage").replace("KEY", "length")
        said = filled("set", "A-1", f"{path}={example}", "--preview")
        assert (said.code, said.err) == (0, ""), item


def test_a_price_far_from_the_one_confirmed_is_no_matter_before_the_first_sync(
    filled: Prompt,
) -> None:
    filled("set", "A-1", "price=1000")
    (found,) = filled("check", "A-1").document["articles"]
    assert "price-ten-times" not in {item["code"] for item in found["warnings"]}


def test_nothing_to_set_is_said(prompt: Prompt) -> None:
    prompt("set", "brand:acme").refused(2)


def test_set_warns_of_what_deserves_a_second_look_and_changes_it_all_the_same(
    filled: Prompt,
) -> None:
    said = filled("set", "A-1", "price=1000", "brand=Ac\x07me")
    assert said.code == 0
    assert [(one["field"], one["code"]) for one in said.document["warnings"]] == [
        ("brand", "control-characters-dropped"),
        ("price", "price-ten-times"),
    ]
    assert said.document["warnings"][0]["ref"] is None
    assert said.document["warnings"][1]["message"].startswith("The price is ten times")
    lines = filled.plain("set", "A-1", "price=10", "--preview").out
    assert "price: The price is a tenth of what it was (1000.00)" in lines
    assert filled("show", "A-1").document["price"]["amount"] == "1000.00"
