"""Stock: adjusted or counted, never overwritten."""

import pytest

from desktop.domain.document import mapping, text
from desktop.domain.errors import InputRefused
from desktop.domain.ids import ArticleId, WarehouseId
from desktop.domain.stock_choice import StockChoice
from tests.sync.world import Station, World


@pytest.fixture
def place(office: Station) -> WarehouseId:
    return office.opens_warehouse()


@pytest.fixture
def article(world: World, office: Station, warehouse: Station, place: WarehouseId) -> ArticleId:
    """Fifty on file, known to both."""
    found = office.creates()
    office.adjusts(found, place, 50)
    world.everybody_syncs()
    assert warehouse.stock(found) == {place: (50, 50)}
    return found


def test_adjustments_of_both_add_up(
    world: World, office: Station, warehouse: Station, article: ArticleId, place: WarehouseId
) -> None:
    office.adjusts(article, place, 10)
    warehouse.adjusts(article, place, -3)
    world.everybody_syncs()
    assert office.stock(article) == {place: (57, 57)}
    world.they_agree()


def test_what_waits_is_shown_and_counts_only_once_sent(
    world: World, office: Station, warehouse: Station, article: ArticleId, place: WarehouseId
) -> None:
    office.adjusts(article, place, 10)
    assert office.stock(article) == {place: (50, 60)}
    assert warehouse.stock(article) == {place: (50, 50)}
    world.everybody_syncs()
    world.they_agree()


def test_a_count_takes_effect_on_the_figure_it_was_made_on(
    world: World, office: Station, article: ArticleId, place: WarehouseId
) -> None:
    office.counts(article, place, 40)
    world.everybody_syncs()
    assert office.stock(article) == {place: (40, 40)}
    world.they_agree()


def test_a_count_on_a_stale_figure_is_refused_with_the_current_one(
    office: Station, warehouse: Station, article: ArticleId, place: WarehouseId
) -> None:
    warehouse.adjusts(article, place, -3)
    office.counts(article, place, 40)
    warehouse.syncs()
    office.syncs()
    (error,) = office.parked()
    assert error["code"] == "stock-changed"
    assert error["current"] == {"on_hand": "47", "version": 2}
    assert office.stock(article) == {place: (47, 47)}
    assert office.sees(article, "state") == "parked"


def test_a_refused_count_is_not_sent_again_by_itself(
    world: World, office: Station, warehouse: Station, article: ArticleId, place: WarehouseId
) -> None:
    warehouse.adjusts(article, place, -3)
    office.counts(article, place, 40)
    warehouse.syncs()
    office.syncs()
    warehouse.adjusts(article, place, 3)
    world.everybody_syncs()
    assert office.stock(article) == {place: (50, 50)}
    assert len(office.parked()) == 1


def test_counting_again_settles_a_refused_count(
    world: World, office: Station, warehouse: Station, article: ArticleId, place: WarehouseId
) -> None:
    warehouse.adjusts(article, place, -3)
    office.counts(article, place, 40)
    warehouse.syncs()
    office.syncs()
    office.counts(article, place, 37)
    world.everybody_syncs()
    assert warehouse.stock(article) == {place: (37, 37)}
    world.they_agree()


def test_taking_more_than_there_is_left_is_refused_with_the_current_figure(
    office: Station, warehouse: Station, article: ArticleId, place: WarehouseId
) -> None:
    office.adjusts(article, place, -40)
    warehouse.adjusts(article, place, -40)
    office.syncs()
    warehouse.syncs()
    (error,) = warehouse.parked()
    assert (error["code"], text(mapping(error["current"]).get("on_hand"))) == ("insufficient", "10")
    assert warehouse.stock(article) == {place: (10, 10)}


def test_taking_more_than_is_shown_is_refused_at_once(
    office: Station, article: ArticleId, place: WarehouseId
) -> None:
    with pytest.raises(InputRefused, match="stock-below-zero"):
        office.adjusts(article, place, -51)


def test_each_warehouse_has_its_own_figure(
    world: World, office: Station, warehouse: Station, article: ArticleId, place: WarehouseId
) -> None:
    other = warehouse.opens_warehouse("FR - B - C - Lyon")
    warehouse.counts(article, other, 7)
    office.adjusts(article, place, 1)
    world.everybody_syncs()
    assert office.stock(article) == {place: (51, 51), other: (7, 7)}
    world.they_agree()


def test_stock_entered_before_the_article_was_ever_sent_follows_it(
    world: World, office: Station, warehouse: Station
) -> None:
    place = office.opens_warehouse()
    article = office.creates()
    office.counts(article, place, 12)
    office.adjusts(article, place, -2)
    world.everybody_syncs()
    assert warehouse.stock(article) == {place: (10, 10)}
    world.they_agree()


def test_stock_of_an_article_deleted_meanwhile_is_a_decision(
    world: World, office: Station, warehouse: Station, article: ArticleId, place: WarehouseId
) -> None:
    office.removes(article)
    warehouse.adjusts(article, place, 1)
    office.syncs()
    warehouse.syncs()
    assert list(warehouse.conflicts()) == ["deleted"]
    warehouse.resolves(article, "deleted", "theirs")
    world.everybody_syncs()
    world.they_agree()


def test_a_figure_the_marketplace_never_had_makes_no_line(
    office: Station, warehouse: Station
) -> None:
    """A refusal names the figure nought where there is no line; that is not a line."""
    place = office.opens_warehouse()
    article = office.creates()
    office.counts(article, place, 5)
    office.counts(article, place, 5)
    office.syncs()
    warehouse.syncs()
    assert warehouse.stock(article) == office.stock(article) == {place: (5, 5)}


@pytest.fixture
def refused(
    office: Station, warehouse: Station, article: ArticleId, place: WarehouseId
) -> ArticleId:
    """The office counted 40 of fifty when three had been sold, and was refused."""
    warehouse.adjusts(article, place, -3)
    office.counts(article, place, 40)
    warehouse.syncs()
    office.syncs()
    return article


@pytest.mark.parametrize(
    ("choice", "figure"), [("counted", 40), ("difference", 37), ("discard", 47)]
)
def test_a_refused_count_is_settled_by_a_choice(
    world: World,
    office: Station,
    warehouse: Station,
    refused: ArticleId,
    place: WarehouseId,
    choice: StockChoice,
    figure: int,
) -> None:
    office.decides_stock(refused, choice)
    world.everybody_syncs()
    assert warehouse.stock(refused) == {place: (figure, figure)}
    world.they_agree()


def test_a_difference_holds_whatever_is_sold_meanwhile(
    world: World, office: Station, warehouse: Station, refused: ArticleId, place: WarehouseId
) -> None:
    warehouse.adjusts(refused, place, -2)
    office.decides_stock(refused, "difference")
    world.everybody_syncs()
    assert office.stock(refused) == {place: (35, 35)}
    world.they_agree()


def test_a_count_that_was_kept_asks_again_when_more_is_sold_meanwhile(
    world: World, office: Station, warehouse: Station, refused: ArticleId, place: WarehouseId
) -> None:
    office.decides_stock(refused, "counted")
    warehouse.adjusts(refused, place, -2)
    warehouse.syncs()
    office.syncs()
    (error,) = office.parked()
    assert error["current"] == {"on_hand": "45", "version": 3}
    office.decides_stock(refused, "counted")
    world.everybody_syncs()
    assert warehouse.stock(refused) == {place: (40, 40)}
    world.they_agree()
