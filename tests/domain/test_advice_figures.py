"""Advice on real articles: fast, and hardly ever wrong about contradictions."""

import time

from desktop.base.data import resource
from desktop.domain.advice import advise
from desktop.domain.advice_words import read_advice_words
from desktop.domain.article import Article, read_article
from desktop.domain.document import parse_document
from desktop.domain.leaves import with_leaves
from desktop.spreadsheet.articles import read_articles
from desktop.spreadsheet.workbook import read_workbook
from tests.domain.name_samples import taxonomy
from tests.shared_data import SHARED_DATA, needs_shared_data

pytestmark = needs_shared_data
FALSE_ALARMS_PER_THOUSAND = 5


def real_articles(name: str) -> list[Article]:
    sheet = read_articles(read_workbook(SHARED_DATA / name), taxonomy())
    return [read_article(with_leaves({}, row.values)) for row in sheet.rows]


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
