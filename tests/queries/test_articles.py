"""What the table, the form and `show` can see of an article."""

from decimal import Decimal

import pytest

from desktop.domain.errors import InputRefused
from desktop.domain.fields import SELLER_FIELDS
from desktop.domain.ids import ArticleId
from tests.worlds import COMPLETE, Workstation

SHOWN = {*SELLER_FIELDS, "ref", "tid", "stock", "state", "review"}


def test_the_document_shown_is_that_of_the_contract(workstation: Workstation):
    article = workstation.complete_article()
    place = workstation.warehouse()
    workstation.counts(article, place, 5)
    document = workstation.sees(article)
    assert set(document) == SHOWN
    assert document["ref"] == article
    assert document["tid"] is None
    assert document["state"] == "local"
    assert document["review"] == {"state": "draft", "reasons": []}
    assert document["stock"] == [{"warehouse": place, "on_hand": "0", "shown": "5"}]
    assert document["price"] == {"amount": "12.50", "currency": "EUR"}


def test_an_empty_article_shows_every_field_all_the_same(workstation: Workstation):
    document = workstation.sees(workstation.new_article())
    assert set(document) == SHOWN
    assert [document[name] for name in ("names", "specs", "descriptions")] == [{}, {}, {}]
    assert [document[name] for name in ("images", "documents", "videos", "offers")] == [[]] * 4
    assert document["stock"] == []


def test_a_row_of_the_table_says_what_the_article_says(workstation: Workstation):
    article = workstation.complete_article()
    workstation.types(article, "names.fr", "Cordon")
    workstation.counts(article, workstation.warehouse(), "1000")
    (row,) = workstation.shop.articles.rows([article], language="fr")
    assert (row.name, row.price, row.stock, row.image_count, row.languages, row.missing) == (
        "Cordon",
        Decimal("12.50"),
        Decimal(1000),
        1,
        ("en", "fr"),
        (),
    )


def test_rows_come_in_the_order_asked_without_those_that_are_gone(workstation: Workstation):
    first, second = workstation.new_article(brand="A"), workstation.new_article(brand="B")
    wanted = [second, ArticleId("gone"), first]
    assert [row.id for row in workstation.shop.articles.rows(wanted)] == [second, first]
    assert [row.id for row in workstation.shop.articles.rows_many(wanted)] == [second, first]


def test_a_reference_is_an_id_a_sellers_reference_or_a_part_number_of_one(workstation: Workstation):
    first = workstation.new_article(seller_reference="A-1", part_number="P-1")
    workstation.new_article(seller_reference="A-2", part_number="P-2")
    third = workstation.new_article(seller_reference="A-3", part_number="P-2")
    find = workstation.shop.articles.find
    assert [find(text) for text in (first, "A-1", "P-1", "A-3")] == [first, first, first, third]
    with pytest.raises(InputRefused, match="reference-not-unique"):
        find("P-2")
    for text in ("", "nobody", "a-1"):
        with pytest.raises(InputRefused, match="unknown-article"):
            find(text)


def test_a_removed_article_is_shown_to_nobody(workstation: Workstation):
    article = workstation.new_article(brand="Acme")
    workstation.shop.edit.remove([article])
    with pytest.raises(InputRefused, match="unknown-article"):
        workstation.sees(article)


def test_the_form_shows_what_is_missing_and_what_is_risky(workstation: Workstation):
    article = workstation.new_article(COMPLETE, warranty="3")
    sheet = workstation.shop.articles.sheet(article)
    assert sheet.missing == ("images",)
    assert [finding.code for finding in sheet.warnings] == ["warranty-short"]


def test_known_bar_codes_are_found(workstation: Workstation):
    article = workstation.new_article(barcode="4006381333931")
    known = workstation.shop.articles.known_codes(["4006381333931", "96385074"])
    assert known == {"4006381333931": article}


def test_counting_counts(workstation: Workstation):
    for brand in ("A", "A", "B"):
        workstation.new_article(brand=brand)
    assert workstation.shop.articles.count("brand:A") == 2
    assert workstation.shop.articles.count() == 3
