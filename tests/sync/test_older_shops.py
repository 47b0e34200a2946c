"""A shop of an older program with unsent work: brought up to date, and nothing of it lost."""

import pytest

from desktop.domain.ids import ArticleId, WarehouseId
from tests.store.older import OLDER, as_left_by
from tests.sync.world import Station, World


def is_updated(station: Station, schema: str) -> None:
    """The program is replaced by a newer one while it is closed."""
    station.closes()
    as_left_by(station.folder, schema)
    station.reopens()


Unsent = tuple[ArticleId, ArticleId, WarehouseId]


def works_unsent(office: Station, warehouse: Station) -> Unsent:
    """Edits, a new article with a picture, stock and a conflict, none of it sent."""
    article = office.creates_with_picture()
    place = office.opens_warehouse()
    office.counts(article, place, 5)
    office.syncs()
    warehouse.syncs()
    warehouse.types(article, "brand", "Theirs")
    warehouse.syncs()
    office.types(article, "brand", "Mine")
    office.syncs()
    office.types(article, "part_number", "P-7")
    office.adjusts(article, place, 3)
    made = office.creates_with_picture()
    return article, made, place


@pytest.mark.parametrize("schema", OLDER)
def test_unsent_work_of_an_older_program_is_sent_by_the_newer(
    world: World, office: Station, warehouse: Station, schema: str
) -> None:
    article, made, place = works_unsent(office, warehouse)
    before = office.shop.articles.shown(article), office.shop.articles.shown(made)
    is_updated(office, schema)
    assert (office.shop.articles.shown(article), office.shop.articles.shown(made)) == before
    assert office.conflicts() == {"brand": ("Mine", "Theirs")}
    office.resolves(article, "brand", "mine")
    world.everybody_syncs()
    world.they_agree()
    assert warehouse.sees(article, "brand") == "Mine"
    assert warehouse.sees(article, "part_number") == "P-7"
    assert warehouse.stock(article) == {place: (8, 8)}
    assert made in warehouse.articles()


@pytest.mark.parametrize("schema", OLDER)
def test_what_was_on_the_wire_of_an_older_program_is_done_once(
    world: World, office: Station, warehouse: Station, schema: str
) -> None:
    article, place = office.creates(), office.opens_warehouse()
    office.syncs()
    office.adjusts(article, place, 3)
    office.syncs_lost_at("C4")
    is_updated(office, schema)
    world.everybody_syncs()
    world.they_agree()
    assert warehouse.stock(article) == {place: (3, 3)}
