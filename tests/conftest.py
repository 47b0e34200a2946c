"""What every room's tests may ask for."""

import os
import shutil
from collections.abc import Generator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests import postgresql
from tests.practice.market import Market, running_market
from tests.sync.world import World, world_of
from tests.worlds import Workstation, workstation_at

# Examples open real shops on machines of any load: how long one takes says nothing about the law.
settings.register_profile(
    "laws",
    deadline=None,
    max_examples=int(os.environ.get("EXAMPLES", "100")),
    suppress_health_check=[HealthCheck.too_slow],
    print_blob=True,
)
settings.load_profile("laws")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--marketplace-on",
        choices=("sqlite", "postgresql"),
        default="sqlite",
        help="the database of the practice marketplace that the tests use",
    )
    parser.addoption(
        "--marketplace-at",
        metavar="URL",
        help="another marketplace to hold against the contract: tests/practice/test_conformance.py",
    )


@pytest.fixture(scope="session")
def cluster() -> Generator[postgresql.Cluster]:
    """A PostgreSQL server of this run's own."""
    if reason := postgresql.why_not():
        pytest.skip(reason)
    with postgresql.running_cluster() as running:
        yield running


@pytest.fixture(scope="session")
def market_database(request: pytest.FixtureRequest) -> str | None:
    """The address of a new database for the marketplace; None for a SQLite file of its own."""
    if request.config.getoption("--marketplace-on") == "sqlite":
        return None
    running: postgresql.Cluster = request.getfixturevalue("cluster")
    return running.database()


@pytest.fixture(scope="module")
def own_market(tmp_path_factory: pytest.TempPathFactory) -> Generator[Market]:
    """A marketplace of a module's own, for its epoch is everybody's."""
    with running_market(tmp_path_factory.mktemp("own-market")) as running:
        # The contract has tests of its own; here it would be most of the work.
        running.contract.check_bodies = False
        yield running


@pytest.fixture
def own_world(own_market: Market, tmp_path: Path) -> Generator[World]:
    """Several workstations of one account at a marketplace of their own."""
    with world_of(own_market, tmp_path) as found:
        yield found


@pytest.fixture(scope="session")
def new_shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A shop folder that was opened once: to copy it is faster than to make another."""
    folder = tmp_path_factory.mktemp("new") / "shop"
    with workstation_at(folder):
        pass
    return folder


@pytest.fixture
def workstation(new_shop: Path, tmp_path: Path) -> Generator[Workstation]:
    """A person at a new, empty shop that has never been connected."""
    shutil.copytree(new_shop, tmp_path / "shop")
    with workstation_at(tmp_path / "shop") as opened:
        yield opened
