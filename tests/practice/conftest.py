"""One marketplace for all tests of a run; each test has a seller of its own."""

from collections.abc import Generator

import pytest

from tests.practice.market import Market, Person, running_market


@pytest.fixture(scope="session")
def market(
    tmp_path_factory: pytest.TempPathFactory, market_database: str | None
) -> Generator[Market]:
    with running_market(tmp_path_factory.mktemp("marketplace"), market_database) as running:
        yield running


@pytest.fixture
def seller(market: Market) -> Person:
    return market.seller()


@pytest.fixture
def colleague(market: Market, seller: Person) -> Person:
    """A second workstation of the same shop."""
    return market.person(seller.token)


@pytest.fixture
def staff(market: Market) -> Person:
    return market.staff()
