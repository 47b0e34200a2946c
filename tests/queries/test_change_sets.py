"""What waits, grouped by the step that wrote it, whatever the route."""

import time
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.document import Document
from desktop.domain.ids import ArticleId
from desktop.queries.change_sets import ChangeSet
from desktop.store import entities
from desktop.store.conflicts import OpenConflict, open_all
from desktop.workflows.articles import Assignment
from tests.spreadsheet.books import book
from tests.worlds import Workstation


def confirm(at: Workstation, *articles: ArticleId) -> None:
    """Let the marketplace have everything of these articles."""
    with at.shop.database.transaction() as tx:
        found = entities.load_many(tx.connection, articles).values()
        entities.save_many(tx, [_confirmed(item) for item in found])


def _confirmed(item: entities.Entity) -> entities.Entity:
    return replace(item, base=item.local, version=item.version + 1, tid=f"T-{item.id}")


def known_article(at: Workstation, **fields: str) -> ArticleId:
    article = at.new_article({"names.en": "Antenna", "price": "10", **fields})
    confirm(at, article)
    return article


def waiting(at: Workstation) -> list[tuple[str, int, int]]:
    return [(item.verb, item.articles, item.fields) for item in at.shop.change_sets.waiting()]


def fields_of(at: Workstation, found: ChangeSet) -> list[tuple[str, object, object]]:
    return [
        (field.path, field.before, field.after)
        for article in at.shop.change_sets.articles(found.step)
        for field in article.fields
    ]


def test_nothing_waits_in_a_new_shop(workstation: Workstation):
    assert workstation.shop.change_sets.waiting() == ()
    assert workstation.shop.sent_sets.sent() == ()


def test_form_batch_excel_and_stock_are_one_change_set_each(
    workstation: Workstation, tmp_path: Path
):
    at = workstation
    first = known_article(at, seller_reference="A-1")
    second = known_article(at, seller_reference="A-2")
    place = at.warehouse()
    confirm(at, ArticleId(place))
    at.types(first, "brand", "Acme")
    at.shop.edit.batch([first, second], [Assignment("price", "*=", "1.10")])
    workbook = book(
        tmp_path / "articles.xlsx",
        [["Seller reference", "Name (FR)"], ["A-1", "Un"], ["A-2", "Deux"]],
    )
    at.shop.imports.articles(workbook)
    at.counts(first, place, 5)
    assert waiting(at) == [
        ("stock-count", 1, 1),
        ("import-articles", 2, 2),
        ("batch", 2, 2),
        ("edit", 1, 1),
    ]
    count, excel, batch, edit = at.shop.change_sets.waiting()
    assert fields_of(at, count) == [(f"stock.{place}", "0", "5")]
    assert sorted(fields_of(at, excel), key=repr) == [
        ("names.fr", None, "Deux"),
        ("names.fr", None, "Un"),
    ]
    old: Document = {"amount": "10.00", "currency": "EUR"}
    new: Document = {"amount": "11.00", "currency": "EUR"}
    assert fields_of(at, batch) == [("price", old, new)] * 2
    assert fields_of(at, edit) == [("brand", None, "Acme")]
    assert (edit.origin, excel.origin, edit.author) == ("user", "import", at.shop.device())


def test_a_value_belongs_to_the_newest_step_that_wrote_it(workstation: Workstation):
    article = known_article(workstation)
    workstation.types(article, "price", "11")
    workstation.types(article, "brand", "Acme")
    workstation.types(article, "price", "12")
    newest, brand = workstation.shop.change_sets.waiting()
    before: Document = {"amount": "10.00", "currency": "EUR"}
    after: Document = {"amount": "12.00", "currency": "EUR"}
    assert fields_of(workstation, newest) == [("price", before, after)]
    assert fields_of(workstation, brand) == [("brand", None, "Acme")]


def test_what_is_set_back_does_not_wait(workstation: Workstation):
    article = known_article(workstation)
    workstation.types(article, "price", "11")
    workstation.types(article, "price", "10")
    assert waiting(workstation) == []


def test_a_new_article_is_one_change(workstation: Workstation):
    article = workstation.new_article(names__en="Antenna", price="3")
    (found,) = workstation.shop.change_sets.waiting()
    assert (found.verb, found.articles, found.fields) == ("create-article", 1, 1)
    (listed,) = workstation.shop.change_sets.articles(found.step)
    assert (listed.entity_id, listed.name) == (article, "Antenna")


def test_removal_and_submission_are_change_sets(workstation: Workstation):
    first, second = known_article(workstation), known_article(workstation)
    workstation.shop.submissions.submit([first], ["names"])
    workstation.shop.edit.remove([second])
    assert waiting(workstation) == [("remove", 1, 1), ("submit", 1, 1)]


def test_what_a_conflict_holds_is_not_counted_as_waiting(workstation: Workstation):
    article = known_article(workstation)
    workstation.types(article, "price", "11")
    workstation.types(article, "brand", "Acme")
    with workstation.shop.database.transaction() as tx:
        open_all(tx, [OpenConflict(article, "price_breaks", None, {}, 2, "Lager 2", "")])
        tx.touch(article)
    assert waiting(workstation) == [("edit", 1, 1)]


def test_what_has_no_history_is_shown_all_the_same(workstation: Workstation):
    item = entities.new_entity("11111111-1111-4111-8111-111111111111", "article", {"names": {}})
    with workstation.shop.database.transaction() as tx:
        entities.save(tx, item)
    (found,) = workstation.shop.change_sets.waiting()
    assert (found.step, found.verb, found.articles) == (0, "", 1)
    assert [item.entity_id for item in workstation.shop.change_sets.articles(0)] == [item.id]


def test_pages_follow_each_other_without_gap_or_double(workstation: Workstation):
    for _ in range(5):
        known_article(workstation)
    articles = workstation.finds()
    workstation.shop.edit.batch(articles, [Assignment("brand", "=", "Acme")])
    (found,) = workstation.shop.change_sets.waiting()
    queries = workstation.shop.change_sets
    pages = [queries.articles(found.step, start=start, limit=2) for start in (0, 2, 4, 6)]
    assert [len(page) for page in pages] == [2, 2, 1, 0]
    assert {item.entity_id for page in pages for item in page} == set(articles)


def test_a_confirmed_change_set_is_listed_as_sent_until_somebody_changes_it(
    workstation: Workstation,
):
    article = known_article(workstation)
    workstation.types(article, "brand", "Acme")
    assert "edit" not in {item.verb for item in workstation.shop.sent_sets.sent() if item.step > 3}
    confirm(workstation, article)
    newest = workstation.shop.sent_sets.sent()[0]
    assert (newest.verb, newest.articles, newest.fields) == ("edit", 1, 1)
    workstation.types(article, "brand", "Bolt")
    confirm(workstation, article)
    assert newest.step not in {item.step for item in workstation.shop.sent_sets.sent()}


@pytest.mark.timed
def test_ten_thousand_waiting_articles_are_grouped_within_a_second(workstation: Workstation):
    documents = {f"{number:032x}": number for number in range(10_000)}
    with workstation.shop.desk.step("import-articles", "import") as work:
        for identity, number in documents.items():
            fields: Document = {"names": {"en": f"Patch cord {number}"}, "brand": "Acme"}
            work.create_article(ArticleId(identity), fields)
    confirm(workstation, *map(ArticleId, documents))
    workstation.shop.edit.batch(
        [ArticleId(identity) for identity in documents], [Assignment("brand", "=", "Bolt")]
    )
    started = time.perf_counter()
    (found,) = workstation.shop.change_sets.waiting()
    assert (found.articles, found.fields) == (10_000, 10_000)
    grouped = time.perf_counter()
    assert len(workstation.shop.change_sets.articles(found.step, start=9_800)) == 200
    paged = time.perf_counter()
    print(f"grouped in {grouped - started:.2f} s, page in {paged - grouped:.2f} s")
    assert grouped - started < 1
    assert paged - grouped < 1
