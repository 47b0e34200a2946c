"""Deciding: what a choice leaves, and what cannot be chosen."""

from dataclasses import replace

import pytest

from desktop.domain.errors import InputRefused
from desktop.domain.ids import ArticleId, new_command_key
from desktop.store import entities, outbox
from desktop.store.outbox import NewRow
from tests.workflows.test_undoing import colleague
from tests.worlds import COMPLETE, Workstation


@pytest.fixture
def disputed(workstation: Workstation) -> ArticleId:
    """An article whose brand two people changed."""
    article = workstation.new_article(COMPLETE, brand="Mine")
    colleague(workstation, article, {"brand": "Theirs"}, conflict=True)
    return article


def test_a_conflict_is_shown_with_both_values(workstation: Workstation, disputed: ArticleId):
    (found,) = workstation.shop.outbox.conflicts()
    assert (found.article_id, found.path, found.mine, found.theirs) == (
        disputed,
        "brand",
        "Mine",
        "Theirs",
    )
    assert workstation.sees(disputed)["state"] == "conflict"


@pytest.mark.parametrize(
    ("value", "state"), [("Third", "waiting"), ("Theirs", "confirmed"), ("Mine", "waiting")]
)
def test_a_typed_value_settles(
    workstation: Workstation, disputed: ArticleId, value: str, state: str
):
    workstation.shop.resolving.enter(disputed, "brand", value)
    document = workstation.sees(disputed)
    assert (document["brand"], document["state"]) == (value, state)


def test_typing_the_other_sides_value_in_the_form_settles_too(
    workstation: Workstation, disputed: ArticleId
):
    workstation.types(disputed, "brand", "Theirs")
    assert workstation.shop.outbox.conflicts() == ()


@pytest.mark.parametrize("path", ["names.fr", "nonsense"])
def test_a_path_without_a_conflict_is_refused_and_nothing_changes(
    workstation: Workstation, disputed: ArticleId, path: str
):
    before = workstation.tables()
    with pytest.raises(InputRefused, match="no-such-conflict"):
        workstation.shop.resolving.choose(disputed, path, "mine")
    with pytest.raises(InputRefused, match="no-such-conflict"):
        workstation.shop.resolving.enter(disputed, path, "x")
    assert workstation.tables() == before


def test_a_value_that_is_refused_leaves_the_conflict_open(workstation: Workstation):
    article = workstation.new_article(COMPLETE)
    colleague(workstation, article, {"price": None}, conflict=True)
    before = workstation.tables()
    with pytest.raises(InputRefused, match="not-a-price"):
        workstation.shop.resolving.enter(article, "price", "cheap")
    assert workstation.tables() == before


def test_discarding_goes_back_to_what_the_marketplace_has(
    workstation: Workstation, disputed: ArticleId
):
    workstation.types(disputed, "part_number", "P-1")
    workstation.shop.resolving.discard_edits(disputed)
    document = workstation.sees(disputed)
    assert (document["brand"], document["part_number"], document["state"]) == (
        "Theirs",
        None,
        "confirmed",
    )


def test_discarding_an_article_only_here_removes_it(workstation: Workstation):
    article = workstation.new_article(brand="Acme")
    workstation.shop.resolving.discard_edits(article)
    assert workstation.finds() == []


def test_an_article_on_its_way_is_not_forgotten_but_deleted_when_it_has_arrived(
    workstation: Workstation,
):
    article = workstation.new_article(brand="Acme")
    with workstation.shop.database.transaction() as tx:
        outbox.add(tx, [NewRow(new_command_key(), article, "create", {}, state="sending")])
    workstation.shop.resolving.discard_edits(article)
    with workstation.shop.database.reading() as connection:
        item = entities.load(connection, article)
        assert item is not None
        assert item.want_delete
        assert outbox.of_entity(connection, article)


def test_a_refused_edit_goes_again(workstation: Workstation, disputed: ArticleId):
    workstation.shop.resolving.choose(disputed, "brand", "mine")
    with workstation.shop.database.transaction() as tx:
        item = entities.load(tx.connection, disputed)
        assert item is not None
        entities.save(tx, replace(item, parked={"code": "validation"}))
    assert workstation.sees(disputed)["state"] == "parked"
    workstation.shop.resolving.retry(disputed)
    assert workstation.sees(disputed)["state"] == "waiting"
