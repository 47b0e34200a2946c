"""Asking for review: what is complete goes, the rest hears what it lacks."""

from dataclasses import replace

import pytest

from desktop.domain.document import copy_of
from desktop.domain.rules import SUBMIT_REQUIRES
from desktop.store import entities
from tests.worlds import COMPLETE, Workstation


def test_complete_articles_are_asked_for_and_others_hear_what_they_lack(workstation: Workstation):
    complete = workstation.complete_article()
    without_picture = workstation.new_article(COMPLETE)
    bare = workstation.new_article(brand="Acme")
    result = workstation.shop.submissions.submit(
        [complete, without_picture, bare], workstation.shop.shop.submit_requires()
    )
    assert result.submitted == (complete,)
    assert {item.article: item.missing for item in result.incomplete} == {
        without_picture: ("images",),
        bare: SUBMIT_REQUIRES,
    }


def test_asking_twice_asks_once(workstation: Workstation):
    article = workstation.complete_article()
    workstation.shop.submissions.submit([article], SUBMIT_REQUIRES)
    again = workstation.shop.submissions.submit([article], SUBMIT_REQUIRES)
    assert again.settled == (article,)
    assert len(workstation.shop.articles.sheet(article).commands) == 1


def test_what_the_marketplace_asks_for_decides(workstation: Workstation):
    article = workstation.new_article({"names.en": "Cord"})
    assert workstation.shop.submissions.submit([article], ["names"]).submitted == (article,)


@pytest.mark.parametrize(("state", "asks"), [("approved", False), ("pending", False),
                                             ("refused", True), ("draft", True)])  # fmt: skip
def test_an_approved_article_is_asked_for_again_only_after_a_change(
    workstation: Workstation, state: str, *, asks: bool
):
    article = workstation.complete_article()
    with workstation.shop.database.transaction() as tx:
        item = entities.load(tx.connection, article)
        assert item is not None
        base = copy_of(item.local)
        base["review"] = {"state": state, "reasons": []}
        entities.save(tx, replace(item, base=base, local=base, version=1))
    result = workstation.shop.submissions.submit([article], SUBMIT_REQUIRES)
    assert bool(result.submitted) is asks
    workstation.types(article, "brand", "Other")
    result = workstation.shop.submissions.submit([article], SUBMIT_REQUIRES)
    assert bool(result.submitted) is not asks


def test_nothing_complete_is_no_step(workstation: Workstation):
    article = workstation.new_article(brand="Acme")
    workstation.shop.submissions.submit([article], SUBMIT_REQUIRES)
    assert workstation.shop.history.undo_verb() == "edit"
