"""Advice on real articles: fast, and hardly ever wrong about contradictions."""

import json
import time

import pytest

from desktop.base.data import resource
from desktop.domain.advice import advise
from desktop.domain.advice_words import read_advice_words
from desktop.domain.article import Article, read_article
from desktop.domain.document import parse_document
from desktop.domain.leaves import with_leaves
from desktop.practice.demo_document import article_document
from desktop.practice.demo_lines import Entry, Shop, read_entries, read_shop
from desktop.practice.demo_words import Taxonomy, read_taxonomy
from desktop.spreadsheet.articles import read_articles
from desktop.spreadsheet.workbook import read_workbook
from tests.domain.name_samples import taxonomy
from tests.shared_data import SHARED_DATA, needs_shared_data

FALSE_ALARMS_PER_THOUSAND = 5


def test_the_demo_shop_is_contradicted_only_where_it_was_planted() -> None:
    words = read_advice_words(parse_document(resource("advice.json").read_text(encoding="utf-8")))
    shop, tree = read_shop(), read_taxonomy()
    found = [
        (one.path, one.code, one.fact)
        for entry in read_entries(shop)
        for one in advise(demo_article(entry, shop, tree), taxonomy(), words)
        if one.code != "tab-empty"
    ]

    assert found == [("names.en", "contradicts-specification", "5 m ≠ 3 m")]


def demo_article(entry: Entry, shop: Shop, tree: Taxonomy) -> Article:
    return read_article(parse_document(json.dumps(article_document(entry, shop, tree, []))))


def real_articles(name: str) -> list[Article]:
    sheet = read_articles(read_workbook(SHARED_DATA / name), taxonomy())
    return [read_article(with_leaves({}, row.values)) for row in sheet.rows]


@needs_shared_data
@pytest.mark.timed
def test_two_thousand_real_articles_are_read_in_a_moment_and_hardly_contradicted() -> None:
    words = read_advice_words(parse_document(resource("advice.json").read_text(encoding="utf-8")))
    for name, count in (("import-articles-clean-50.xlsx", 50), ("import-articles-2000.xlsx", 2000)):
        articles = real_articles(name)
        started = time.perf_counter()
        found = [one for article in articles for one in advise(article, taxonomy(), words)]

        assert time.perf_counter() - started < 5
        assert len(articles) == count
        alarms = [
            one for one in found if one.code not in {"tab-empty", "outside-link", "commercial-link"}
        ]
        assert len(alarms) <= FALSE_ALARMS_PER_THOUSAND * count / 1000, alarms
