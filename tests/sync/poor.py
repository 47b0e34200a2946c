"""A marketplace that cannot do all of the contract, and the bad road of the office to it."""

from collections.abc import Callable, Generator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.errors import MarketplaceUnavailable
from desktop.practice.features import Features
from tests.practice.market import running_market
from tests.sync.faulty import Fault, Road, road_to
from tests.sync.world import Station, World, world_of

FAULTS = (Fault.LOSE_REQUEST, Fault.LOSE_ANSWER, Fault.CUT, Fault.DUPLICATE, Fault.LATE)


@dataclass
class Poor:
    """A world whose marketplace lacks something."""

    world: World
    road: Road

    def office(self) -> Station:
        return self.world.station("office", self.road.url)

    def colleague(self) -> Station:
        return self.world.station("colleague")

    def syncs_with(self, station: Station, fault: Fault, at: int, only: str = "/batch") -> bool:
        """Sync once with a fault at that request to `only`; whether it was reached."""
        self.road.clear()
        self.road.arm(fault, at, only)
        with suppress(MarketplaceUnavailable):
            station.syncs()
        was_reached = self.road.counted() > at
        self.road.clear()
        return was_reached

    def agree(self) -> None:
        self.world.everybody_syncs()
        self.world.they_agree()

    def works_off(self) -> None:
        """The marketplace works on what it has taken for later."""
        seller_id = self.world.market.marketplace.first_seller()
        assert seller_id is not None
        self.world.market.works_off(seller_id)


Lacking = Callable[..., Poor]


def poor_world(folder: Path, database: str | None, features: Features) -> Generator[Poor]:
    """A marketplace of its own with these features, until the generator ends."""
    with running_market(folder / "marketplace", database, features) as market:
        market.contract.check_bodies = False
        with road_to(market.url) as road, world_of(market, folder / "shops") as world:
            yield Poor(world, road)
