"""One marketplace for all tests of a run; each test has an account of its own."""

from collections.abc import Generator
from pathlib import Path

import pytest

from tests.practice.market import Market, running_market
from tests.sync.world import Station, World, world_of


@pytest.fixture(scope="session")
def market(
    tmp_path_factory: pytest.TempPathFactory, market_database: str | None
) -> Generator[Market]:
    with running_market(tmp_path_factory.mktemp("marketplace"), market_database) as running:
        # The contract has tests of its own; here it would be most of the work.
        running.contract.check_bodies = False
        yield running


@pytest.fixture
def world(market: Market, tmp_path: Path) -> Generator[World]:
    with world_of(market, tmp_path) as found:
        yield found


@pytest.fixture
def office(world: World) -> Station:
    return world.station("office")


@pytest.fixture
def warehouse(world: World, office: Station) -> Station:
    """The second workstation of the same account."""
    assert office in world.stations
    return world.station("warehouse")
