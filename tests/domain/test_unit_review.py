"""A new unit or pack puts in question what is said per unit."""

from desktop.domain.document import Document
from desktop.domain.unit_review import put_in_question

CABLE: Document = {
    "unit": "pce",
    "price": {"amount": "450.00", "currency": "EUR"},
    "weight": {"value": "12", "unit": "kg"},
    "price_breaks": [],
    "order_limits": None,
}
REEL: Document = {"quantity": "500", "unit": "reel"}


def test_a_new_unit_questions_what_has_a_value():
    assert put_in_question(CABLE, {**CABLE, "unit": "m"}) == ("price", "weight")


def test_another_pack_or_none_does_too():
    packed: Document = {**CABLE, "pack": REEL}
    half: Document = {"quantity": "250", "unit": "reel"}
    assert put_in_question(packed, {**packed, "pack": half}) == ("price", "weight")
    assert put_in_question(packed, {**packed, "pack": None}) == ("price", "weight")


def test_what_changes_along_is_looked_at_already():
    price: Document = {"amount": "0.90", "currency": "EUR"}
    assert put_in_question(CABLE, {**CABLE, "unit": "m", "price": price}) == ("weight",)


def test_the_first_unit_and_the_first_pack_of_an_article_question_nothing():
    before: Document = {**CABLE, "unit": None}
    assert put_in_question(before, {**before, "unit": "pce"}) == ()
    assert put_in_question(CABLE, {**CABLE, "pack": REEL}) == ()


def test_anything_else_questions_nothing():
    assert put_in_question(CABLE, {**CABLE, "brand": "Acme"}) == ()
