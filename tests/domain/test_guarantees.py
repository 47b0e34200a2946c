"""Guarantees proposed for a condition, from data."""

from desktop.base.data import resource
from desktop.domain.article import Warranty
from desktop.domain.document import parse_document
from desktop.domain.guarantees import read_guarantees
from desktop.domain.rules import WARRANTY_FLOOR_MONTHS
from desktop.domain.words import CONDITIONS, WARRANTY_KINDS

SHIPPED = read_guarantees(parse_document(resource("guarantees.json").read_bytes()))


def test_a_new_article_has_the_manufacturers_guarantee_a_refurbished_one_the_sellers() -> None:
    assert SHIPPED.of("new")[0].kind == "manufacturer"
    assert [item.kind for item in SHIPPED.of("refurbished")] == ["seller"]


def test_every_kind_is_offered_before_the_condition_is_chosen() -> None:
    assert {item.kind for item in SHIPPED.of("")} == {"manufacturer", "seller"}


def test_what_is_shipped_is_known_and_never_below_the_floor() -> None:
    for condition, row in SHIPPED.by_condition.items():
        assert condition in CONDITIONS.values()
        assert all(item.kind in WARRANTY_KINDS.values() for item in row)
        assert all(item.months >= WARRANTY_FLOOR_MONTHS for item in row)


def test_rows_without_months_are_left_out() -> None:
    found = read_guarantees(
        {"conditions": {"new": [{"kind": "seller"}, {"kind": "x", "months": 9}]}}
    )

    assert found.of("new") == (Warranty("x", 9),)
