"""Giving up what waits, field by field, and taking back what was sent."""

import pytest

from desktop.domain.errors import InputRefused
from desktop.domain.ids import ArticleId
from desktop.store import outbox
from desktop.workflows.articles import Assignment
from tests.queries.test_change_sets import confirm, known_article, waiting
from tests.worlds import Workstation


def newest(at: Workstation) -> int:
    return at.shop.change_sets.waiting()[0].step


def test_one_field_of_a_batch_goes_back_and_undo_brings_it_again(workstation: Workstation):
    first, second = known_article(workstation), known_article(workstation)
    workstation.shop.edit.batch([first, second], [Assignment("brand", "=", "Acme")])
    before = workstation.shown()
    done = workstation.shop.discarding.discard(newest(workstation), [(first, "brand")])
    assert (done.fields, done.left) == (1, ())
    assert workstation.sees(first)["brand"] is None
    assert workstation.sees(second)["brand"] == "Acme"
    assert waiting(workstation) == [("batch", 1, 1)]
    workstation.undoes()
    assert workstation.shown() == before


def test_a_whole_change_set_goes_back_in_one_step(workstation: Workstation):
    articles = [known_article(workstation) for _ in range(3)]
    workstation.shop.edit.batch(
        articles, [Assignment("brand", "=", "Acme"), Assignment("price", "*=", "2")]
    )
    before = workstation.shown()
    step = newest(workstation)
    done = workstation.shop.discarding.discard(step, workstation.shop.change_sets.paths(step))
    assert (done.fields, waiting(workstation)) == (6, [])
    workstation.undoes()
    assert workstation.shown() == before


def test_a_waiting_count_goes_back_and_undo_brings_it_again(workstation: Workstation):
    article, place = known_article(workstation), workstation.warehouse()
    workstation.hears(article, place, 5, 1)
    workstation.counts(article, place, 9)
    done = workstation.shop.discarding.discard(newest(workstation), [(article, f"stock.{place}")])
    assert done.fields == 1
    assert workstation.stock_of(article) == {place: "5"}
    workstation.undoes()
    assert workstation.stock_of(article) == {place: "9"}


def test_what_was_sent_meanwhile_is_left_alone_and_named(workstation: Workstation):
    article, place = known_article(workstation), workstation.warehouse()
    workstation.hears(article, place, 5, 1)
    workstation.counts(article, place, 9)
    step = newest(workstation)
    with workstation.shop.database.transaction() as tx:
        (row,) = outbox.of_entity(tx.connection, article)
        outbox.freeze(tx, row)
    done = workstation.shop.discarding.discard(step, [(article, f"stock.{place}")])
    assert done.fields == 0
    assert [(item.path, item.reason) for item in done.left] == [(f"stock.{place}", "already-sent")]


def test_a_new_article_can_be_given_up_and_brought_again(workstation: Workstation):
    article = workstation.new_article(names__en="Antenna", price="3")
    before = workstation.shown()
    step = newest(workstation)
    workstation.shop.discarding.discard(step, [(article, "")])
    assert workstation.finds() == []
    workstation.undoes()
    assert workstation.shown() == before


def test_a_removal_and_a_submission_can_be_given_up(workstation: Workstation):
    article = known_article(workstation)
    workstation.shop.submissions.submit([article], ["names"])
    submission = newest(workstation)
    workstation.shop.edit.remove([article])
    removal = newest(workstation)
    workstation.shop.discarding.discard(removal, [(article, "deleted")])
    workstation.shop.discarding.discard(submission, [(article, "submit")])
    assert waiting(workstation) == []
    workstation.undoes()
    workstation.undoes()
    brought_again = workstation.shop.change_sets.waiting()
    assert [(item.articles, item.is_reversal) for item in brought_again] == [(1, True)] * 2


def test_a_sent_change_set_is_reversed_as_a_new_one_that_waits(workstation: Workstation):
    first, second = known_article(workstation), known_article(workstation)
    workstation.shop.edit.batch([first, second], [Assignment("brand", "=", "Acme")])
    confirm(workstation, first, second)
    sent = workstation.shop.sent_sets.sent()[0]
    done = workstation.shop.undoing.reverse(sent.step)
    assert (len(done.reversed), done.left) == (2, ())
    (reversal,) = workstation.shop.change_sets.waiting()
    assert (reversal.articles, reversal.is_reversal) == (2, True)
    workstation.undoes()
    assert workstation.sees(first)["brand"] == "Acme"


def test_what_others_changed_meanwhile_is_left_alone_and_named(workstation: Workstation):
    first, second = known_article(workstation), known_article(workstation)
    workstation.shop.edit.batch([first, second], [Assignment("brand", "=", "Acme")])
    confirm(workstation, first, second)
    sent = workstation.shop.sent_sets.sent()[0]
    workstation.types(second, "brand", "Bolt")
    done = workstation.shop.undoing.reverse(sent.step)
    assert [(item.entity_id, item.path, item.reason) for item in done.left] == [
        (second, "brand", "changed-since")
    ]
    assert workstation.sees(first)["brand"] is None
    assert workstation.sees(second)["brand"] == "Bolt"


def test_a_sent_count_is_reversed_by_its_difference_and_undone_again(workstation: Workstation):
    article, place = known_article(workstation), workstation.warehouse()
    workstation.hears(article, place, 5, 1)
    workstation.counts(article, place, 9)
    step = newest(workstation)
    _stock_is_sent(workstation, article)
    workstation.hears(article, place, 7, 2)
    workstation.shop.undoing.reverse(step)
    assert workstation.stock_of(article) == {place: "3"}
    workstation.undoes()
    assert workstation.stock_of(article) == {place: "7"}


def _stock_is_sent(at: Workstation, article: ArticleId) -> None:
    with at.shop.database.transaction() as tx:
        for row in outbox.of_entity(tx.connection, article):
            outbox.settle(tx, row)


def test_a_change_set_is_reversed_once(workstation: Workstation):
    article = known_article(workstation)
    workstation.types(article, "brand", "Acme")
    step = newest(workstation)
    workstation.shop.undoing.reverse(step)
    for wrong in (step, 99_999):
        with pytest.raises(InputRefused, match="already-reversed"):
            workstation.shop.undoing.reverse(wrong)
