"""A real marketplace, a road on which somebody may lie, and a shop with work to send."""

from collections.abc import Generator
from pathlib import Path

import pytest

from tests.practice.market import Market, running_market
from tests.sync.faulty import Road, road_to
from tests.sync.world import Station, World, world_of


@pytest.fixture(scope="session")
def market(tmp_path_factory: pytest.TempPathFactory) -> Generator[Market]:
    with running_market(tmp_path_factory.mktemp("marketplace")) as running:
        running.contract.check_bodies = False
        yield running


@pytest.fixture
def road(market: Market) -> Generator[Road]:
    with road_to(market.url) as found:
        yield found


@pytest.fixture
def world(market: Market, road: Road, tmp_path: Path) -> Generator[World]:
    with world_of(market, tmp_path, road.url) as found:
        yield found


@pytest.fixture
def office(world: World) -> Station:
    return world.station("office")
