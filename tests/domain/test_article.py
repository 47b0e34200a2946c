"""The typed reading of a document takes what it can and never falls over the rest."""

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.article import Dimensions, Measure, Pack, Promotion, Warranty, read_article
from desktop.domain.document import Document
from desktop.domain.fields import FIELDS
from desktop.domain.numbers import Money
from desktop.domain.rules import missing, warnings
from tests.domain.documents import documents, json_values


@given(st.dictionaries(st.sampled_from(sorted(FIELDS)), json_values))
def test_any_document_can_be_read(document: Document):
    article = read_article(document)
    missing(article)
    warnings(article)
    article.name("fr")


@given(documents)
def test_what_is_there_is_read(document: Document):
    article = read_article(document)
    assert dict(article.names) == document["names"]
    assert list(article.images) == document["images"]


def test_the_parts_of_an_article_are_typed():
    article = read_article(
        {
            "price": {"amount": "12.50", "currency": "EUR"},
            "weight": {"value": "0.12", "unit": "kg"},
            "dimensions": {"length": "1", "width": None, "height": "3", "unit": "mm"},
            "warranty": {"kind": "seller", "months": 24},
            "pack": {"quantity": "10", "unit": "box"},
            "promotion": {"price": "9.90", "starts": "2026-12-01", "ends": "2026-12-31"},
            "specs": {"length": {"value": "3", "unit": "m"}, "plug": ["LC"], "outdoor": False},
        }
    )
    assert article.price == Money(Decimal("12.50"), "EUR")
    assert article.weight == Measure(Decimal("0.12"), "kg")
    assert article.dimensions == Dimensions(Decimal(1), None, Decimal(3), "mm")
    assert article.warranty == Warranty("seller", 24)
    assert article.pack == Pack(Decimal(10), "box")
    assert article.promotion == Promotion(Decimal("9.90"), date(2026, 12, 1), date(2026, 12, 31))
    assert article.specs == {
        "length": Measure(Decimal(3), "m"),
        "plug": ("LC",),
        "outdoor": False,
    }


def test_a_half_promotion_counts_as_none():
    assert read_article({"promotion": {"price": "9.90", "starts": "soon"}}).promotion is None


def test_an_article_never_sent_is_a_draft():
    assert read_article({}).review.state == "draft"


def test_a_reason_names_its_field_by_path():
    review: Document = {"state": "refused", "reasons": [{"code": "x", "pointer": "/names/fr"}]}
    assert read_article({"review": review}).review.reasons[0].path == "names.fr"
