"""Deciding: what a choice leaves, and what cannot be chosen."""

from dataclasses import replace

import pytest

from desktop.domain.document import JsonValue
from desktop.domain.errors import InputRefused
from desktop.domain.ids import ArticleId, new_command_key
from desktop.store import entities, outbox
from desktop.store.outbox import NewRow
from desktop.workflows.resolving import Choice, Decision
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


def dispute(at: Workstation, number: int) -> list[ArticleId]:
    """Articles whose brand two people changed."""
    found = [at.new_article(brand=f"Mine {place}") for place in range(number)]
    for place, article in enumerate(found):
        colleague(at, article, {"brand": f"Theirs {place}"}, conflict=True)
    return found


def decisions(at: Workstation, choice: Choice) -> list[Decision]:
    return [
        Decision(line.article_id, line.path, choice, line.theirs)
        for line in at.shop.outbox.conflicts()
    ]


@pytest.mark.parametrize(("choice", "brand"), [("mine", "Mine"), ("theirs", "Theirs")])
def test_many_conflicts_settled_together_are_one_step(
    workstation: Workstation, choice: Choice, brand: str
):
    articles = dispute(workstation, 5)
    before, open_ = workstation.shown(), workstation.shop.outbox.conflicts()
    assert workstation.shop.resolving.choose_all(decisions(workstation, choice)) == ()
    after = workstation.shown()
    assert workstation.shop.outbox.conflicts() == ()
    assert {str(workstation.sees(article)["brand"])[: len(brand)] for article in articles} == {
        brand
    }
    for _ in range(2):
        workstation.undoes()
        assert workstation.shown() == before
        assert workstation.shop.outbox.conflicts() == open_
        workstation.redoes()
        assert workstation.shown() == after
        assert workstation.shop.outbox.conflicts() == ()


def test_what_changed_there_since_it_was_seen_is_left_and_named(workstation: Workstation):
    first, second = dispute(workstation, 2)
    seen = decisions(workstation, "theirs")
    colleague(workstation, first, {"brand": "Newer"}, conflict=True)
    left = workstation.shop.resolving.choose_all(seen)
    assert [item.article for item in left] == [first]
    assert workstation.sees(second)["brand"] == "Theirs 1"
    (still,) = workstation.shop.outbox.conflicts()
    assert (still.article_id, still.theirs) == (first, "Newer")


def test_fields_and_the_removal_of_one_article_are_settled_together(workstation: Workstation):
    (article,) = dispute(workstation, 1)
    colleague(workstation, article, {}, deleted=True)
    before = workstation.shown()
    assert workstation.shop.resolving.choose_all(decisions(workstation, "mine")) == ()
    assert workstation.shop.outbox.conflicts() == ()
    (kept,) = workstation.finds()
    assert kept != article
    assert workstation.sees(kept)["brand"] == "Mine 0"
    workstation.undoes()
    assert workstation.shown() == before
    assert len(workstation.shop.outbox.conflicts()) == 2


def test_offers_typed_into_a_conflict_know_the_warehouses(workstation: Workstation):
    article, place = workstation.new_article(COMPLETE), workstation.warehouse()
    theirs: JsonValue = [{"warehouse": place, "vat_rate": "6"}]
    colleague(workstation, article, {"offers": theirs}, conflict=True)
    workstation.shop.resolving.enter(article, "offers", "Aveiro:23")
    assert workstation.sees(article)["offers"] == [{"warehouse": place, "vat_rate": "23"}]
    assert workstation.shop.outbox.conflicts() == ()
