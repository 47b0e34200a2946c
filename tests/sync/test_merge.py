"""Two edits of one article, by kind of field: base, mine, theirs, and what comes of it."""

from dataclasses import dataclass

import pytest

from desktop.domain.document import Document, JsonValue
from desktop.domain.leaves import leaf
from desktop.sync.merge import Clash, merge_articles, merge_plain

CORD: Document = {"category": "fibre", "subcategory": "cord"}
BOX: Document = {"category": "fibre", "subcategory": "box"}
EUR10: JsonValue = {"amount": "10.00", "currency": "EUR"}
EUR12: JsonValue = {"amount": "12.00", "currency": "EUR"}
EUR9: JsonValue = {"amount": "9.00", "currency": "EUR"}
PROMOTION: JsonValue = {"price": "8.00", "starts": "2026-01-01", "ends": "2026-01-31"}
LATER: JsonValue = {"price": "8.00", "starts": "2026-02-01", "ends": "2026-02-28"}
CLASH = "clash"


def step(quantity: str, price: str) -> Document:
    return {"from": quantity, "price": price}


def offer(warehouse: str, rate: str) -> Document:
    return {"warehouse": warehouse, "vat_rate": rate}


@dataclass(frozen=True)
class Case:
    """One path on three sides; `merged` is the value or the word clash."""

    what: str
    path: str
    base: JsonValue
    mine: JsonValue
    theirs: JsonValue
    merged: JsonValue


CASES = (
    Case("brand: only mine", "brand", "A", "B", "A", "B"),
    Case("brand: only theirs", "brand", "A", "A", "C", "C"),
    Case("brand: both the same", "brand", "A", "B", "B", "B"),
    Case("brand: both, differently", "brand", "A", "B", "C", CLASH),
    Case("brand: I cleared it, they did nothing", "brand", "A", None, "A", None),
    Case("brand: I cleared it, they changed it", "brand", "A", None, "C", CLASH),
    Case("brand: both entered one for the first time", "brand", None, "B", "C", CLASH),
    Case("brand: composed and decomposed letters are the same", "brand", "x", "é", "e\u0301",
         "e\u0301"),
    Case("weight: an atom is taken whole", "weight", None, {"value": "1", "unit": "kg"}, None,
         {"value": "1", "unit": "kg"}),
    Case("weight: value here, unit there", "weight", {"value": "1", "unit": "kg"},
         {"value": "2", "unit": "kg"}, {"value": "1", "unit": "g"}, CLASH),
    Case("promotion: never half of each", "promotion", PROMOTION,
         {"price": "7.00", "starts": "2026-01-01", "ends": "2026-01-31"}, LATER, CLASH),
    Case("promotion: I ended it", "promotion", PROMOTION, None, PROMOTION, None),
    Case("name: one language each", "names.fr", "Câble", "Câble plat", "Câble", "Câble plat"),
    Case("name: the same language", "names.fr", "Câble", "Câble plat", "Câble rond", CLASH),
    Case("text: one tab", "descriptions.fr.usage", None, "Poser", None, "Poser"),
    Case("spec: I changed the length", "specs.length", {"value": "3", "unit": "m"},
         {"value": "5", "unit": "m"}, {"value": "3", "unit": "m"}, {"value": "5", "unit": "m"}),
    Case("spec: both changed the length", "specs.length", "3", "5", "7", CLASH),
    Case("pictures: each added one", "images", ["a"], ["a", "b"], ["a", "c"], ["a", "b", "c"]),
    Case("pictures: I removed one, they added one", "images", ["a", "b"], ["b"], ["a", "b", "c"],
         ["b", "c"]),
    Case("pictures: I moved them, they added one", "images", ["a", "b"], ["b", "a"],
         ["a", "x", "b"], ["b", "a", "x"]),
    Case("pictures: both moved them alike", "images", ["a", "b"], ["b", "a"], ["b", "a"],
         ["b", "a"]),
    Case("pictures: both moved them, differently", "images", ["a", "b", "c"], ["c", "a", "b"],
         ["b", "a", "c"], CLASH),
    Case("pictures: together too many", "images", ["a"], ["a", "b", "c"], ["a", "d", "e", "f"],
         CLASH),
    Case("pictures: each removed another, none left", "images", ["a", "b"], ["a"], ["b"], CLASH),
    Case("pictures: each brought a first one", "images", [], ["a"], ["b"], ["a", "b"]),
    Case("offers: one warehouse each", "offers", [offer("w1", "20")],
         [offer("w1", "20"), offer("w2", "6")], [offer("w1", "5.5")],
         [offer("w1", "5.5"), offer("w2", "6")]),
    Case("offers: the same warehouse", "offers", [offer("w1", "20")], [offer("w1", "6")],
         [offer("w1", "5.5")], CLASH),
    Case("offers: I withdrew what they changed", "offers", [offer("w1", "20")], [],
         [offer("w1", "6")], CLASH),
)  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.what)
def test_two_edits_of_one_field(case: Case) -> None:
    base, mine, theirs = (_with(case.path, value) for value in (case.base, case.mine, case.theirs))
    merged = merge_articles(base, mine, theirs)
    if case.merged == CLASH:
        assert merged.clashes == (Clash(case.path, case.base, case.mine or None, case.theirs),)
        assert _at(merged.document, case.path) == (case.mine or None)
    else:
        assert merged.clashes == ()
        assert _at(merged.document, case.path) == (case.merged or None)


def test_a_clash_in_one_field_lets_the_others_through() -> None:
    base: Document = {"brand": "A", "barcode": "1", "unit": "m"}
    merged = merge_articles(
        base, {**base, "brand": "B", "barcode": "2"}, {**base, "brand": "C", "unit": "pce"}
    )
    assert [clash.path for clash in merged.clashes] == ["brand"]
    assert (merged.document["brand"], merged.document["barcode"]) == ("B", "2")
    assert merged.document["unit"] == "pce"


def test_moving_an_article_while_another_edits_its_specs_is_one_question() -> None:
    base: Document = {**CORD, "specs": {"length": "3"}}
    mine: Document = {**BOX, "specs": {"doors": "2"}}
    theirs: Document = {**CORD, "specs": {"length": "5"}}
    merged = merge_articles(base, mine, theirs)
    assert [clash.path for clash in merged.clashes] == ["category"]
    assert merged.clashes[0].mine == mine
    assert merged.clashes[0].theirs == theirs
    assert merged.document["specs"] == {"doors": "2"}


def test_moving_an_article_alone_takes_its_specs_along() -> None:
    base: Document = {**CORD, "specs": {"length": "3"}}
    moved: Document = {**BOX, "specs": {"doors": "2"}}
    assert merge_articles(base, moved, base).document["specs"] == {"doors": "2"}
    assert merge_articles(base, base, moved).document["specs"] == {"doors": "2"}


def test_both_moving_it_to_the_same_place_merges_the_specs_one_by_one() -> None:
    base: Document = {**CORD, "specs": {}}
    merged = merge_articles(
        base, {**BOX, "specs": {"doors": "2"}}, {**BOX, "specs": {"height": "42"}}
    )
    assert merged.clashes == ()
    assert merged.document["specs"] == {"doors": "2", "height": "42"}


def test_a_step_each_makes_one_ladder_in_order() -> None:
    merged = merge_articles(
        {"price": EUR10, "price_breaks": [step("10", "9")]},
        {"price": EUR10, "price_breaks": [step("10", "9"), step("100", "7")]},
        {"price": EUR10, "price_breaks": [step("10", "9"), step("50", "8")]},
    )
    assert merged.clashes == ()
    assert merged.document["price_breaks"] == [
        step("10", "9"),
        step("50", "8"),
        step("100", "7"),
    ]


def test_two_steps_that_make_no_sound_ladder_are_a_question() -> None:
    merged = merge_articles(
        {"price": EUR10, "price_breaks": []},
        {"price": EUR10, "price_breaks": [step("10", "7")]},
        {"price": EUR10, "price_breaks": [step("50", "8")]},
    )
    assert [clash.path for clash in merged.clashes] == ["price_breaks"]


def test_a_new_price_beside_a_new_ladder_is_a_question() -> None:
    merged = merge_articles(
        {"price": EUR10, "price_breaks": []},
        {"price": EUR9, "price_breaks": []},
        {"price": EUR10, "price_breaks": [step("10", "9.5")]},
    )
    assert [clash.path for clash in merged.clashes] == ["price_breaks"]
    assert merged.document["price"] == EUR9
    assert merged.document["price_breaks"] == []


def test_the_question_about_a_ladder_never_shows_my_ladder_beside_their_price() -> None:
    base: Document = {"price": EUR10, "price_breaks": [step("10", "9")]}
    mine: Document = {"price": EUR10, "price_breaks": [step("10", "8")]}
    theirs: Document = {"price": EUR12, "price_breaks": [step("10", "11")]}
    merged = merge_articles(base, mine, theirs)
    assert [clash.path for clash in merged.clashes] == ["price_breaks"]
    assert merged.clashes[0].mine == mine
    assert (merged.document["price"], merged.document["price_breaks"]) == (
        EUR10,
        [step("10", "8")],
    )


def test_two_prices_and_a_new_ladder_are_one_question() -> None:
    merged = merge_articles(
        {"price": EUR10, "price_breaks": []},
        {"price": EUR9, "price_breaks": []},
        {"price": EUR12, "price_breaks": [step("10", "11")]},
    )
    assert [clash.path for clash in merged.clashes] == ["price_breaks"]
    assert merged.document["price_breaks"] == []


def test_what_may_have_been_taken_already_is_a_question_unless_both_agree() -> None:
    """My 1→2 was lost on the way back; theirs shows 1 again: never applied, or set back?"""
    base: Document = {"brand": "1", "unit": "m"}
    mine: Document = {"brand": "2", "unit": "m"}
    assert merge_articles(base, mine, base, frozenset({"brand"})).clashes == (
        Clash("brand", "1", "2", "1"),
    )
    assert merge_articles(base, mine, mine, frozenset({"brand"})).clashes == ()


def test_a_field_of_a_newer_marketplace_is_kept_and_never_mine() -> None:
    merged = merge_articles({"eco": "A"}, {"eco": "A"}, {"eco": {"score": "B"}})
    assert merged.document["eco"] == {"score": "B"}


def test_a_warehouse_merges_by_field() -> None:
    base: Document = {"name": "A", "city": "Porto", "version": 1}
    merged = merge_plain(
        base,
        {**base, "name": "B", "city": "Aveiro"},
        {"name": "C", "city": "Porto", "version": 2},
        ("name", "city"),
    )
    assert merged.clashes == (Clash("name", "A", "B", "C"),)
    assert merged.document == {"name": "B", "city": "Aveiro", "version": 2}


def _with(path: str, value: JsonValue) -> Document:
    document: Document = {}
    *parents, last = path.split(".")
    place = document
    for name in parents:
        child: Document = {}
        place[name] = child
        place = child
    place[last] = value
    return document


def _at(document: Document, path: str) -> JsonValue:
    return leaf(document, path)
