"""Every fault at every request of short stories: nothing is lost, nothing is doubled.

`make faults` strikes at every request; the tests of every day at every fourth.
"""

import json
import os
from collections.abc import Callable, Generator
from dataclasses import dataclass

import pytest
from sqlalchemy import func, select

from desktop.domain.document import text_list
from desktop.domain.errors import MarketplaceUnavailable
from desktop.domain.ids import ArticleId, WarehouseId
from desktop.practice.tables import stock_entries
from desktop.practice.tokens import signed_in
from tests.practice.market import Market
from tests.sync.faulty import Fault, Road, road_to
from tests.sync.world import Station, World

EVERY = int(os.environ.get("FAULTS_EVERY", "4"))


@pytest.fixture(scope="module")
def road(market: Market) -> Generator[Road]:
    with road_to(market.url) as found:
        yield found


@dataclass
class Scene:
    """Who is there, and what they have before the road turns bad."""

    world: World
    office: Station
    colleague: Station
    article: ArticleId
    place: WarehouseId
    known: frozenset[ArticleId]
    booked: int


@dataclass(frozen=True)
class Story:
    """What is prepared, what happens offline before the faulty sync, and what must be true."""

    name: str
    happens: Callable[[Scene], None]
    is_true: Callable[[Scene], None]


def _create(scene: Scene) -> None:
    article = scene.office.creates_with_picture()
    scene.office.submits(article)


def _created(scene: Scene) -> None:
    (new,) = set(scene.office.articles()) - scene.known
    assert scene.office.sees(new, "review.state") == "pending"
    assert len(text_list(scene.office.sees(new, "images"))) == 1


def _patch(scene: Scene) -> None:
    scene.office.types(scene.article, "brand", "Acme")
    scene.office.types(scene.article, "price", "9.90 EUR")


def _patched(scene: Scene) -> None:
    assert scene.office.sees(scene.article, "brand") == "Acme"
    assert scene.world.there()["article", scene.article]["version"] == 2


def _stock(scene: Scene) -> None:
    scene.office.counts(scene.article, scene.place, 40)
    scene.office.adjusts(scene.article, scene.place, 5)


def _stocked(scene: Scene) -> None:
    assert scene.office.stock(scene.article) == {scene.place: (45, 45)}
    assert ledger(scene.world) == scene.booked + 2


def _both(scene: Scene) -> None:
    scene.colleague.types(scene.article, "names.en", "Their name")
    scene.colleague.adjusts(scene.article, scene.place, 1)
    scene.colleague.syncs()
    scene.office.types(scene.article, "brand", "Mine")
    scene.office.adjusts(scene.article, scene.place, 2)


def _both_there(scene: Scene) -> None:
    assert scene.colleague.sees(scene.article, "brand") == "Mine"
    assert scene.office.sees(scene.article, "names.en") == "Their name"
    assert scene.office.stock(scene.article) == {scene.place: (53, 53)}
    assert ledger(scene.world) == scene.booked + 2


def _remove(scene: Scene) -> None:
    scene.office.removes(scene.article)


def _removed(scene: Scene) -> None:
    assert set(scene.office.articles()) == scene.known - {scene.article}


STORIES = (
    Story("an article with a picture is made and submitted", _create, _created),
    Story("fields are changed", _patch, _patched),
    Story("stock is counted and adjusted", _stock, _stocked),
    Story("two edit the same article", _both, _both_there),
    Story("an article is removed", _remove, _removed),
)


def ledger(world: World) -> int:
    """How many stock entries the marketplace booked for this account."""
    with world.market.marketplace.database.reading() as connection:
        seller = signed_in(connection, f"Bearer {world.token}").seller_id
        query = select(func.count()).select_from(stock_entries)
        return connection.scalar(query.where(stock_entries.c.seller_id == seller)) or 0


def shop_on(world: World, road: Road) -> tuple[Station, Station, WarehouseId]:
    """An office behind the road, a colleague who is not, and a place for stock."""
    road.clear()
    office, colleague = world.station("office", road.url), world.station("warehouse")
    return office, colleague, office.opens_warehouse()


def prepared(world: World, place: WarehouseId, story: Story) -> Scene:
    """One more article of fifty, both up to date; then the story happens offline."""
    office, colleague = world.stations
    article = office.creates()
    office.adjusts(article, place, 50)
    office.syncs()
    colleague.syncs()
    known = frozenset(office.articles())
    scene = Scene(world, office, colleague, article, place, known, ledger(world))
    story.happens(scene)
    return scene


def ended_well(scene: Scene, road: Road, story: Story) -> None:
    road.clear()
    for station in (scene.office, scene.colleague, scene.office):
        station.syncs()
    story.is_true(scene)
    scene.world.they_agree()


@pytest.mark.parametrize("fault", Fault, ids=lambda fault: fault.name.lower())
@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_one_fault_anywhere(world: World, road: Road, story: Story, fault: Fault) -> None:
    """The sync either ends or says the marketplace cannot be reached; the next ones finish it."""
    place = shop_on(world, road)[2]
    at, was_reached = list(Fault).index(fault) % EVERY, True
    while was_reached:
        scene = prepared(world, place, story)
        road.clear()
        road.arm(fault, at)
        was_stopped = False
        try:
            scene.office.syncs()
        except MarketplaceUnavailable:
            was_stopped = True
        was_reached = len(road.passed) > at
        ended_well(scene, road, story)
        assert was_reached or not was_stopped
        at += EVERY
    assert at > 5


def test_a_write_is_sent_again_byte_for_byte_under_the_same_key(world: World, road: Road) -> None:
    scene = prepared(world, shop_on(world, road)[2], STORIES[1])
    road.clear()
    scene.office.syncs()
    (batch,) = [request for request in road.passed if request.path == "/v1/batch"]
    at = road.passed.index(batch)

    scene.office.types(scene.article, "brand", "Other")
    road.arm(Fault.LOSE_ANSWER, at)
    with pytest.raises(MarketplaceUnavailable):
        scene.office.syncs()
    (lost,) = [request for request in road.passed if request.path == "/v1/batch"]
    scene.office.types(scene.article, "unit", "m")
    road.clear()
    scene.office.syncs()
    again, fresh = (request for request in road.passed if request.path == "/v1/batch")
    assert again.body == lost.body
    assert json.loads(fresh.body)["ops"][0]["key"] != json.loads(lost.body)["ops"][0]["key"]
    assert json.loads(fresh.body)["ops"][0]["body"] == {"unit": "m"}


def test_my_lost_write_never_hides_that_a_colleague_set_it_back(world: World, road: Road) -> None:
    """Mine was taken, the answer lost, a colleague undid it: their decision stands."""
    office, warehouse, _ = shop_on(world, road)
    article = office.creates(names__en="Cable", brand="Old")
    world.everybody_syncs()
    office.types(article, "brand", "New")
    road.clear()
    office.syncs()
    batch = next(n for n, request in enumerate(road.passed) if request.path == "/v1/batch")
    office.types(article, "brand", "Newer")
    road.arm(Fault.LOSE_ANSWER, batch)
    with pytest.raises(MarketplaceUnavailable):
        office.syncs()
    warehouse.syncs()
    warehouse.types(article, "brand", "New")
    warehouse.syncs()
    road.clear()
    world.everybody_syncs()
    assert office.sees(article, "brand") == "New"
    world.they_agree()


@pytest.mark.parametrize("kept", ["New", "Newer"])
def test_where_the_key_is_forgotten_a_lost_write_that_may_have_been_undone_is_a_question(
    world: World, road: Road, kept: str
) -> None:
    """The program ended before the answer; the marketplace does not know the key any more."""
    office, warehouse, _ = shop_on(world, road)
    article = office.creates(names__en="Cable", brand="New")
    world.everybody_syncs()
    office.types(article, "brand", "Newer")
    road.clear()
    office.syncs_lost_at("C6")
    warehouse.syncs()
    warehouse.types(article, "brand", "New")
    warehouse.syncs()
    forget_keys(world)
    office.syncs()
    assert office.conflicts() == {"brand": ("Newer", "New")}
    office.resolves(article, "brand", "mine" if kept == "Newer" else "theirs")
    world.everybody_syncs()
    assert warehouse.sees(article, "brand") == kept
    world.they_agree()


def test_where_the_key_is_forgotten_what_was_set_back_since_the_lost_write_stays(
    world: World, road: Road
) -> None:
    """The base and mine are the same again, and yet it was mine that I wanted."""
    office, _, _ = shop_on(world, road)
    article = office.creates(names__en="Cable", brand="Old")
    world.everybody_syncs()
    office.types(article, "brand", "New")
    office.syncs_lost_at("C6")
    office.types(article, "brand", "Old")
    forget_keys(world)
    world.everybody_syncs()
    assert office.sees(article, "brand") == "Old"
    world.they_agree()


def forget_keys(world: World) -> None:
    """The marketplace's memory of keys has run out."""
    with world.market.marketplace.database.writing() as connection:
        connection.exec_driver_sql("DELETE FROM keys")
