"""A refused change of stock: what each choice does, and that undo brings the question back."""

from decimal import Decimal

import pytest

from desktop.domain.document import Document
from desktop.domain.errors import InputRefused
from desktop.domain.ids import ArticleId, WarehouseId
from desktop.domain.stock_choice import StockChoice
from desktop.queries.outbox import Parked
from desktop.store.outbox import of_entity, park
from tests.worlds import Workstation


@pytest.fixture
def article(workstation: Workstation) -> ArticleId:
    return workstation.complete_article()


@pytest.fixture
def place(workstation: Workstation) -> WarehouseId:
    return workstation.warehouse()


def refuses(at: Workstation, article: ArticleId, code: str, on_hand: int) -> None:
    """Let the marketplace refuse the only command of an article."""
    error: Document = {"code": code, "current": {"on_hand": str(on_hand), "version": 2}}
    with at.shop.database.transaction() as tx:
        (row,) = of_entity(tx.connection, article)
        park(tx, row, error)


def refused_count(at: Workstation, article: ArticleId, place: WarehouseId) -> Parked:
    """25 counted when 19 was on file, and 16 are there now."""
    at.hears(article, place, 19, 1)
    at.counts(article, place, 25)
    at.hears(article, place, 16, 2)
    refuses(at, article, "stock-changed", 16)
    return question(at)


def question(at: Workstation) -> Parked:
    (found,) = at.shop.outbox.view().parked
    return found


def decides(at: Workstation, item: Parked, choice: StockChoice) -> None:
    assert item.seq is not None
    at.shop.resolving.stock(ArticleId(item.entity_id), item.seq, choice)


def commands(at: Workstation, article: ArticleId) -> list[tuple[str, object, object]]:
    with at.shop.database.reading() as connection:
        rows = of_entity(connection, article)
    return [
        (row.verb, row.payload.get("counted", row.payload.get("delta")),
         row.payload.get("expected"))
        for row in rows
    ]  # fmt: skip


def test_the_question_names_the_figures(
    workstation: Workstation, article: ArticleId, place: WarehouseId
):
    stock = refused_count(workstation, article, place).stock
    assert stock is not None
    assert (stock.warehouse, stock.now) == (place, Decimal(16))
    assert dict(stock.choices) == {"counted": 25, "difference": 22, "discard": 16}


def test_the_question_follows_the_figure(
    workstation: Workstation, article: ArticleId, place: WarehouseId
):
    refused_count(workstation, article, place)
    workstation.hears(article, place, 14, 3)
    stock = question(workstation).stock
    assert stock is not None
    assert dict(stock.choices) == {"counted": 25, "difference": 20, "discard": 14}


def test_keeping_the_count_counts_against_the_figure_now(
    workstation: Workstation, article: ArticleId, place: WarehouseId
):
    decides(workstation, refused_count(workstation, article, place), "counted")
    assert commands(workstation, article) == [("stock-count", "25", "16")]
    assert workstation.stock_of(article) == {place: "25"}


def test_keeping_the_difference_adjusts_the_figure_now(
    workstation: Workstation, article: ArticleId, place: WarehouseId
):
    decides(workstation, refused_count(workstation, article, place), "difference")
    assert commands(workstation, article) == [("stock-adjust", "6", None)]
    assert workstation.stock_of(article) == {place: "22"}


def test_discarding_leaves_the_figure(
    workstation: Workstation, article: ArticleId, place: WarehouseId
):
    decides(workstation, refused_count(workstation, article, place), "discard")
    assert commands(workstation, article) == []
    assert workstation.stock_of(article) == {place: "16"}


@pytest.mark.parametrize("choice", ["counted", "difference", "discard"])
def test_undo_asks_again_and_redo_decides_again(
    workstation: Workstation, article: ArticleId, place: WarehouseId, choice: StockChoice
):
    asked = refused_count(workstation, article, place)
    decides(workstation, asked, choice)
    decided = workstation.shown(), commands(workstation, article)
    for _ in range(2):
        undone = workstation.undoes()
        assert undone is not None
        assert undone.left == ()
        again = question(workstation)
        assert (again.payload, again.error, again.stock) == (
            asked.payload,
            asked.error,
            asked.stock,
        )
        assert workstation.stock_of(article) == {place: "16"}
        redone = workstation.redoes()
        assert redone is not None
        assert redone.left == ()
        assert (workstation.shown(), commands(workstation, article)) == decided
    assert workstation.problems() == ()


def test_a_difference_below_zero_is_not_offered(
    workstation: Workstation, article: ArticleId, place: WarehouseId
):
    workstation.hears(article, place, 50, 1)
    workstation.counts(article, place, 40)
    workstation.hears(article, place, 3, 2)
    refuses(workstation, article, "stock-changed", 3)
    asked, before = question(workstation), workstation.tables()
    assert asked.stock is not None
    assert set(asked.stock.choices) == {"counted", "discard"}
    with pytest.raises(InputRefused, match="not-a-choice"):
        decides(workstation, asked, "difference")
    assert workstation.tables() == before


def test_a_difference_that_may_have_been_taken_is_not_offered(
    workstation: Workstation, article: ArticleId, place: WarehouseId
):
    workstation.hears(article, place, 50, 1)
    workstation.adjusts(article, place, -2)
    refuses(workstation, article, "stock-unsure", 47)
    stock = question(workstation).stock
    assert stock is not None
    assert set(stock.choices) == {"discard"}


def test_a_decision_made_twice_is_refused(
    workstation: Workstation, article: ArticleId, place: WarehouseId
):
    asked = refused_count(workstation, article, place)
    decides(workstation, asked, "counted")
    with pytest.raises(InputRefused, match="no-such-conflict"):
        decides(workstation, asked, "difference")
    assert workstation.stock_of(article) == {place: "25"}


def test_a_refusal_for_another_reason_has_no_such_choice(
    workstation: Workstation, article: ArticleId, place: WarehouseId
):
    workstation.counts(article, place, 4)
    refuses(workstation, article, "forbidden", 0)
    assert question(workstation).stock is None
