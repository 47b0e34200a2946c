"""What a review asks for, and what looks risky."""

import pytest

from desktop.domain.article import read_article
from desktop.domain.document import Document
from desktop.domain.rules import SUBMIT_REQUIRES, can_be_sent, missing, warnings


def codes(document: Document) -> list[str]:
    return [finding.code for finding in warnings(read_article(document))]


def test_an_empty_article_lacks_everything_that_is_required():
    assert missing(read_article({})) == SUBMIT_REQUIRES


def test_a_requirement_this_version_does_not_know_counts_as_met():
    assert missing(read_article({}), ["energy_label"]) == ()


@pytest.mark.parametrize(
    "document", [{"names": {"pt": "Cabo"}}, {"seller_reference": "1"}, {"part_number": "X"}]
)
def test_an_article_with_a_name_or_reference_can_be_sent(document: Document):
    assert can_be_sent(read_article(document))
    assert not can_be_sent(read_article({"brand": "Acme"}))


@pytest.mark.parametrize(
    ("document", "code"),
    [
        ({"warranty": {"kind": "seller", "months": 5}}, "warranty-short"),
        ({"order_limits": {"minimum": "9", "maximum": "8"}}, "minimum-over-maximum"),
        ({"order_limits": {"minimum": "5"}, "pack": {"quantity": "10", "unit": "box"}},
         "not-a-multiple-of-pack"),
        ({"price": {"amount": "9", "currency": "EUR"},
          "promotion": {"price": "9", "starts": "2026-01-01", "ends": "2026-01-02"}},
         "promotion-not-below-price"),
        ({"promotion": {"price": "9", "starts": "2026-01-02", "ends": "2026-01-01"}},
         "promotion-dates-reversed"),
        ({"price_breaks": [{"from": "10", "price": "9"}, {"from": "5", "price": "8"}]},
         "ladder-not-rising"),
        ({"price_breaks": [{"from": "5", "price": "8"}, {"from": "10", "price": "9"}]},
         "ladder-not-falling"),
    ],
)  # fmt: skip
def test_risks_are_named(document: Document, code: str):
    assert codes(document) == [code]


def test_a_pack_of_nothing_is_no_reason_to_fall_over():
    document: Document = {
        "order_limits": {"minimum": "5"},
        "pack": {"quantity": "0", "unit": "box"},
    }
    assert codes(document) == []


def test_a_sound_article_has_no_risks():
    assert codes({"warranty": {"kind": "seller", "months": 6}, "price_breaks": []}) == []
