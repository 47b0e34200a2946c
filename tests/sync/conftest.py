"""One marketplace for all tests of a run; each test has an account of its own."""

from collections.abc import Generator
from pathlib import Path

import pytest

from desktop.practice.features import Features
from tests.practice.market import Market, running_market
from tests.sync.poor import Lacking, Poor, poor_world
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


@pytest.fixture
def lacking(tmp_path: Path, market_database: str | None) -> Generator[Lacking]:
    """Makes a marketplace without some capabilities, or with other figures."""
    closing: list[Generator[Poor]] = []

    def made(
        *names: str,
        price_decimals: int = 4,
        body_bytes: int = 2_000_000,
        answer_seconds: int = 0,
    ) -> Poor:
        features = Features(
            price_decimals=price_decimals, body_bytes=body_bytes, answer_seconds=answer_seconds
        )
        opened = poor_world(tmp_path, market_database, features.without(names))
        closing.append(opened)
        return next(opened)

    yield made
    for opened in closing:
        assert next(opened, None) is None
