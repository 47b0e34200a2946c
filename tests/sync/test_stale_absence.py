"""“No such thing” out of a cache is no deletion: only a tombstone takes an article away."""

import json
from collections.abc import Generator, Iterable

import pytest

from desktop.domain.errors import MarketplaceUnavailable
from desktop.store.facts import fact
from tests.practice.market import Market
from tests.sync.faulty import Request, Road, answered, road_to
from tests.sync.forgetting import kills_cursors
from tests.sync.world import Station, World

NOT_FOUND = '{"code": "not-found", "status": 404}'


def never_heard_of(request: Request) -> Iterable[bytes] | None:
    """A cache from before the article was made answers every reading of one."""
    if request.method != "GET" or "/articles/by-ref/" not in request.path:
        return None
    return answered("404 Not Found", NOT_FOUND)


@pytest.fixture
def road(market: Market) -> Generator[Road]:
    with road_to(market.url) as found:
        yield found


@pytest.fixture
def far_office(world: World, road: Road) -> Station:
    """A workstation behind that cache."""
    return world.station("far office", road.url)


def test_a_write_that_was_overtaken_does_not_take_the_article_away(
    world: World, office: Station, far_office: Station, road: Road
) -> None:
    article = office.creates(names__en="Cable")
    world.everybody_syncs()
    far_office.types(article, "brand", "Acme")
    office.types(article, "part_number", "P-1")

    def colleague_is_first(label: str) -> None:
        if label == "C3":
            office.syncs()

    road.lie = never_heard_of
    with pytest.raises(MarketplaceUnavailable) as trouble:
        far_office.syncs_until(colleague_is_first)
    assert trouble.value.code == "nonsense"
    assert far_office.articles() == [article]
    assert far_office.conflicts() == {}
    road.lie = None
    world.everybody_syncs()
    assert office.sees(article, "brand") == "Acme"
    assert far_office.sees(article, "part_number") == "P-1"
    world.they_agree()


def test_news_that_cannot_be_read_yet_do_not_take_the_article_away(
    world: World, office: Station, far_office: Station, road: Road
) -> None:
    article, place = office.creates(names__en="Cable"), office.opens_warehouse()
    world.everybody_syncs()
    far_office.adjusts(article, place, 5)
    far_office.syncs_lost_at("C4")
    office.types(article, "part_number", "P-1")
    office.syncs()
    for lie in (_unread_and_unsent, never_heard_of):
        road.lie = lie
        with pytest.raises(MarketplaceUnavailable):
            far_office.syncs()
    assert far_office.articles() == [article]
    road.lie = None
    world.everybody_syncs()
    assert far_office.sees(article, "part_number") == "P-1"
    assert far_office.stock(article) == {place: (5, 5)}
    world.they_agree()


def test_an_old_listing_and_an_old_reading_together_do_not_take_the_article_away(
    world: World, office: Station, far_office: Station, road: Road
) -> None:
    article = office.creates(names__en="Cable")
    world.everybody_syncs()
    kills_cursors(world)
    office.syncs()
    with office.shop.database.reading() as connection:
        newest = fact(connection, "cursor")

    def lists_nothing(request: Request) -> Iterable[bytes] | None:
        if "/changes" not in request.path or "cursor=" in request.path:
            return never_heard_of(request)
        return answered("200 OK", json.dumps({"items": [], "next": newest, "has_more": False}))

    road.lie = lists_nothing
    far_office.syncs()
    assert far_office.articles() == [article]
    road.lie = None
    far_office.syncs()
    assert far_office.articles() == [article]
    world.they_agree()


def _unread_and_unsent(request: Request) -> Iterable[bytes] | None:
    """Writes get no answer at all, so that news of the article is only noted."""
    return () if request.path.endswith("/batch") else never_heard_of(request)
