"""Stock moves by differences and counts, never by a blind figure."""

from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.errors import InputRefused
from desktop.domain.ids import ArticleId, WarehouseId
from desktop.store import outbox
from desktop.workflows.stock import Count, add_counts
from tests.worlds import Workstation


@pytest.fixture
def article(workstation: Workstation) -> ArticleId:
    return workstation.new_article(brand="Acme")


@pytest.fixture
def place(workstation: Workstation) -> WarehouseId:
    return workstation.warehouse()


def commands(at: Workstation, article: ArticleId) -> list[tuple[str, str]]:
    return [
        (row.verb, str(row.payload.get("counted") or row.payload.get("delta")))
        for row in at.shop.articles.sheet(article).commands
    ]


Move = tuple[str, int, int]
"""What waits: kind, figure, and the figure it was based on."""
moves = st.lists(
    st.tuples(st.sampled_from(["count", "adjust", "hear"]), st.integers(-9, 30)), max_size=12
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(moves)
def test_the_figure_shown_is_the_last_one_heard_folded_with_what_waits(
    workstation: Workstation, moves: list[tuple[str, int]]
):
    article, place = workstation.new_article(), workstation.warehouse()
    heard, waiting, version = 0, list[Move](), 0
    for kind, number in moves:
        shown = fold(heard, waiting)
        if kind == "hear":
            heard, version = abs(number), version + 1
            workstation.hears(article, place, heard, version)
        elif kind == "adjust" and shown + number >= 0:
            workstation.adjusts(article, place, number)
            waiting = [*waiting, ("adjust", number, shown)]
        elif kind == "count" and number >= 0:
            workstation.counts(article, place, number)
            waiting = counted(waiting, number, shown)
        expected = fold(heard, waiting)
        assert workstation.stock_of(article) == ({place: str(expected)} if expected else {})


def counted(waiting: list[Move], number: int, shown: int) -> list[Move]:
    """A count replaces the count it follows, and is none where it says what was on file."""
    if number == shown:
        return waiting
    if waiting and waiting[-1][0] == "count":
        *waiting, (_, _, shown) = waiting
    return [*waiting, ("count", number, shown)] if number != shown else waiting


def fold(heard: int, waiting: list[Move]) -> int:
    for kind, number, _ in waiting:
        heard = number if kind == "count" else heard + number
    return heard


def test_a_second_count_replaces_the_one_that_waits(
    workstation: Workstation, article: ArticleId, place: WarehouseId
):
    workstation.counts(article, place, 5)
    workstation.counts(article, place, 8)
    assert commands(workstation, article) == [("stock-count", "8")]
    workstation.counts(article, place, 0)
    assert commands(workstation, article) == []


def test_the_same_count_again_is_no_news(
    workstation: Workstation, article: ArticleId, place: WarehouseId
):
    assert workstation.counts(article, place, 5)
    workstation.news.clear()
    assert not workstation.counts(article, place, 5)
    assert workstation.news == []


def test_of_two_counts_of_one_line_in_one_file_the_last_one_holds(
    workstation: Workstation, article: ArticleId, place: WarehouseId
):
    with workstation.shop.desk.step("import-quantities", "import") as work:
        add_counts(work, [Count(article, place, Decimal(n)) for n in (4, 7)])
    assert commands(workstation, article) == [("stock-count", "7")]


def test_a_refused_count_does_not_count_and_goes_when_somebody_counts_again(
    workstation: Workstation, article: ArticleId, place: WarehouseId
):
    workstation.hears(article, place, 4, 1)
    workstation.counts(article, place, 9)
    with workstation.shop.database.transaction() as tx:
        (row,) = outbox.of_entity(tx.connection, article)
        outbox.park(tx, row, {"code": "stock-changed"})
    assert workstation.stock_of(article) == {place: "4"}
    workstation.counts(article, place, 4)
    assert commands(workstation, article) == []
    assert workstation.sees(article)["state"] == "local"


def test_lines_of_several_warehouses_are_apart(
    workstation: Workstation, article: ArticleId, place: WarehouseId
):
    other = workstation.warehouse("FR - Box - Acme - Lyon")
    workstation.counts(article, place, 5)
    workstation.adjusts(article, other, 2)
    assert workstation.stock_of(article) == {place: "5", other: "2"}


@pytest.mark.parametrize("figure", ["-1", "1.2345", "1234567890123"])
def test_a_count_the_marketplace_could_not_take_changes_nothing(
    workstation: Workstation, article: ArticleId, place: WarehouseId, figure: str
):
    before = workstation.tables()
    with pytest.raises(InputRefused):
        workstation.counts(article, place, figure)
    assert workstation.tables() == before


@pytest.mark.parametrize("delta", ["-6", "0.0001", "1234567890123"])
def test_an_adjustment_that_cannot_be_changes_nothing(
    workstation: Workstation, article: ArticleId, place: WarehouseId, delta: str
):
    workstation.counts(article, place, 5)
    before = workstation.tables()
    with pytest.raises(InputRefused):
        workstation.adjusts(article, place, delta)
    assert workstation.tables() == before


def test_metres_have_fractions(workstation: Workstation, article: ArticleId, place: WarehouseId):
    workstation.counts(article, place, "1000")
    workstation.adjusts(article, place, "-0.305")
    assert workstation.stock_of(article) == {place: "999.695"}


def test_taking_nothing_is_no_step(
    workstation: Workstation, article: ArticleId, place: WarehouseId
):
    before = workstation.tables()
    workstation.adjusts(article, place, 0)
    assert workstation.tables()["step"] == before["step"]
