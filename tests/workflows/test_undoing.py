"""Undo and redo: each is the other's mirror, and neither takes what others did meanwhile."""

import threading
from collections.abc import Callable
from dataclasses import replace

import pytest

from desktop.domain.document import JsonValue
from desktop.domain.ids import ArticleId, WarehouseId
from desktop.domain.leaves import with_leaves
from desktop.store import conflicts, entities
from desktop.store.conflicts import OpenConflict
from desktop.workflows.articles import Assignment
from desktop.workflows.resolving import Choice
from tests.worlds import Workstation

Verb = Callable[[Workstation, ArticleId, WarehouseId], object]

VERBS: dict[str, Verb] = {
    "create": lambda at, _article, _place: at.shop.edit.create({"brand": "Acme"}),
    "edit": lambda at, article, _place: at.types(article, "names.fr", "Cordon"),
    "clear": lambda at, article, _place: at.types(article, "names.en", ""),
    "batch": lambda at, article, _place: at.shop.edit.batch(
        [article], [Assignment("price", "*=", "1.05"), Assignment("brand", "=", "Acme")]
    ),
    "clone": lambda at, article, _place: at.shop.edit.clone(article, times=3),
    "remove": lambda at, article, _place: at.shop.edit.remove([article]),
    "count": lambda at, article, place: at.counts(article, place, 9),
    "adjust": lambda at, article, place: at.adjusts(article, place, -2),
    "submit": lambda at, article, _place: at.shop.submissions.submit([article], ["names"]),
    "offer": lambda at, article, place: at.shop.edit.set_offer(article, place, "20"),
    "pictures": lambda at, article, _place: at.shop.pictures.add(article, [at.picture("new")]),
    "warehouse": lambda at, _article, _place: at.warehouse("FR - Box - Acme - Lyon"),
    "rename": lambda at, _article, place: at.shop.warehouses.change(place, {"remarks": "9-17"}),
}


@pytest.fixture
def article(workstation: Workstation) -> ArticleId:
    return workstation.complete_article()


@pytest.fixture
def place(workstation: Workstation, article: ArticleId) -> WarehouseId:
    """A warehouse with five of the article in it, counted and not yet sent."""
    place = workstation.warehouse()
    workstation.counts(article, place, 5)
    return place


@pytest.mark.parametrize("verb", sorted(VERBS))
def test_undo_takes_a_verb_back_and_redo_brings_it_again(
    workstation: Workstation, article: ArticleId, place: WarehouseId, verb: str
):
    before = workstation.shown()
    VERBS[verb](workstation, article, place)
    after = workstation.shown()
    assert after != before
    for _ in range(2):
        undone = workstation.undoes()
        assert undone is not None
        assert undone.left == ()
        assert workstation.shown() == before
        redone = workstation.redoes()
        assert redone is not None
        assert redone.left == ()
        assert workstation.shown() == after
    assert workstation.problems() == ()


def test_many_undos_then_as_many_redos_come_back_to_the_same_shop(
    workstation: Workstation, article: ArticleId, place: WarehouseId
):
    shop = [workstation.shown()]
    for verb in ("edit", "count", "adjust", "batch", "offer", "submit", "clone", "warehouse",
                 "pictures", "remove"):  # fmt: skip
        VERBS[verb](workstation, article, place)
        shop.append(workstation.shown())
    for state in reversed(shop[:-1]):
        workstation.undoes()
        assert workstation.shown() == state
    for state in shop[1:]:
        workstation.redoes()
        assert workstation.shown() == state
    assert workstation.redoes() is None


def test_there_is_nothing_to_redo_after_new_work(workstation: Workstation, article: ArticleId):
    workstation.types(article, "brand", "Acme")
    workstation.undoes()
    workstation.types(article, "brand", "Other")
    assert workstation.redoes() is None
    assert workstation.shop.history.redo_verb() == ""


def test_nothing_to_undo_in_a_new_shop(workstation: Workstation):
    assert workstation.undoes() is None
    assert workstation.redoes() is None
    assert workstation.shop.history.undo_verb() == ""


def test_an_earlier_count_waits_again_when_the_one_that_replaced_it_is_undone(
    workstation: Workstation, article: ArticleId, place: WarehouseId
):
    workstation.counts(article, place, 8)
    workstation.undoes()
    assert workstation.stock_of(article) == {place: "5"}
    workstation.undoes()
    assert workstation.stock_of(article) == {}
    assert workstation.shop.articles.sheet(article).commands == ()


def test_stock_and_submission_of_a_removed_article_come_back_with_it(
    workstation: Workstation, article: ArticleId, place: WarehouseId
):
    workstation.adjusts(article, place, 3)
    workstation.shop.submissions.submit([article], ["names"])
    before = [(row.verb, row.payload) for row in workstation.shop.articles.sheet(article).commands]
    workstation.shop.edit.remove([article])
    workstation.undoes()
    after = [(row.verb, row.payload) for row in workstation.shop.articles.sheet(article).commands]
    assert after == before


def test_what_somebody_changed_since_is_left_and_named(
    workstation: Workstation, article: ArticleId
):
    workstation.shop.edit.set_values(article, {"brand": "Mine", "part_number": "P-1"})
    colleague(workstation, article, {"brand": "Theirs"})
    undone = workstation.undoes()
    assert undone is not None
    assert [(left.path, left.reason) for left in undone.left] == [("brand", "changed-since")]
    document = workstation.sees(article)
    assert (document["brand"], document["part_number"]) == ("Theirs", None)


def test_a_step_of_which_nothing_can_be_undone_does_not_block_the_one_before(
    workstation: Workstation, article: ArticleId
):
    workstation.types(article, "unit", "m")
    workstation.types(article, "brand", "Mine")
    colleague(workstation, article, {"brand": "Theirs"})
    undone = workstation.undoes()
    assert undone is not None
    assert undone.reversed == ()
    workstation.undoes()
    assert workstation.sees(article)["unit"] == "pce"


def test_an_article_the_marketplace_knows_is_not_taken_back_by_undoing_its_creation(
    workstation: Workstation,
):
    article = workstation.new_article()
    colleague(workstation, article, {"brand": "Acme"})
    undone = workstation.undoes()
    assert undone is not None
    assert [left.reason for left in undone.left] == ["already-sent"]
    assert workstation.finds() == [article]


def test_two_people_at_one_undo_button_take_back_each_step_once(
    workstation: Workstation, article: ArticleId, place: WarehouseId
):
    for number in range(1, 21):
        workstation.adjusts(article, place, number)
    done: list[int] = []

    def press() -> None:
        done.extend(bool(workstation.undoes()) for _ in range(10))

    threads = [threading.Thread(target=press) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert done == [True] * 20
    assert workstation.stock_of(article) == {place: "5"}


def test_a_conflict_settled_by_mistake_is_open_again_after_undo(
    workstation: Workstation, article: ArticleId
):
    workstation.types(article, "brand", "Mine")
    colleague(workstation, article, {"brand": "Theirs"}, conflict=True)
    choices: list[tuple[Choice, str]] = [("mine", "Mine"), ("theirs", "Theirs")]
    for choice, brand in choices:
        before = workstation.shown()
        workstation.shop.resolving.choose(article, "brand", choice)
        assert workstation.sees(article)["brand"] == brand
        assert workstation.shop.outbox.conflicts() == ()
        workstation.undoes()
        assert workstation.shown() == before
        (conflict,) = workstation.shop.outbox.conflicts()
        assert (conflict.mine, conflict.theirs, conflict.theirs_by) == ("Mine", "Theirs", "Ana")
        workstation.redoes()
        assert workstation.shop.outbox.conflicts() == ()
        assert workstation.sees(article)["brand"] == brand
        workstation.undoes()


def test_a_deleted_article_kept_by_mistake_is_in_conflict_again_after_undo(
    workstation: Workstation, article: ArticleId
):
    colleague(workstation, article, {}, deleted=True)
    before = workstation.shown()
    choices: list[Choice] = ["mine", "theirs"]
    for choice in choices:
        workstation.shop.resolving.choose(article, "deleted", choice)
        after = workstation.shown()
        assert article not in workstation.finds()
        workstation.undoes()
        assert workstation.shown() == before
        assert workstation.shop.outbox.conflicts()[0].path == "deleted"
        workstation.redoes()
        assert workstation.shown() == after
        workstation.undoes()


def test_a_command_given_up_by_mistake_waits_again_after_undo(
    workstation: Workstation, article: ArticleId, place: WarehouseId
):
    before = workstation.shown()
    (row,) = workstation.shop.articles.sheet(article).commands
    workstation.shop.resolving.discard_command(article, row.seq)
    assert workstation.stock_of(article) == {}
    workstation.undoes()
    assert workstation.stock_of(article) == {place: "5"}
    assert workstation.shown() == before
    workstation.redoes()
    assert workstation.stock_of(article) == {}


@pytest.mark.usefixtures("place")
def test_the_document_holds_no_trace_of_the_history(workstation: Workstation, article: ArticleId):
    fields = set(workstation.sees(article))
    colleague(workstation, article, {"brand": "Theirs"}, conflict=True)
    workstation.shop.resolving.choose(article, "brand", "mine")
    workstation.shop.resolving.retry(article)
    for row in workstation.shop.articles.sheet(article).commands:
        workstation.shop.resolving.discard_command(article, row.seq)
    for _ in range(4):
        workstation.undoes()
    assert set(workstation.sees(article)) == fields


def colleague(
    at: Workstation,
    article: ArticleId,
    values: dict[str, JsonValue],
    *,
    conflict: bool = False,
    deleted: bool = False,
) -> None:
    """Let the marketplace's document come in with a colleague's values."""
    with at.shop.database.transaction() as tx:
        item = entities.load(tx.connection, article)
        assert item is not None
        theirs = with_leaves(item.base or item.local, values)
        local = item.local if conflict else with_leaves(item.local, values)
        paths = ["deleted"] if deleted else list(values) if conflict else []
        conflicts.open_all(
            tx,
            [
                OpenConflict(article, path, None, values.get(path), 1, "Ana", "2026-01-01")
                for path in paths
            ],
        )
        entities.save(tx, replace(item, base=theirs, version=item.version + 1, local=local))
