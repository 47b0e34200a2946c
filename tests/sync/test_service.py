"""The sync that runs behind a window: pause and the metered network, without the window waiting."""

from collections.abc import Generator

import pytest

from desktop.app.sync_service import Pace, SyncService
from tests.sync.serving import reaches
from tests.sync.world import Station, World


@pytest.fixture
def service(office: Station) -> Generator[SyncService]:
    found = SyncService(office.shop, Pace(by_itself=False))
    yield found
    found.stop()


def test_a_pause_ends_a_running_sync_before_its_next_piece_and_resuming_sends_the_rest(
    world: World, office: Station, service: SyncService
):
    for number in range(120):
        office.creates(names__en=f"Cable {number}")

    paused: list[int] = []

    def stop_after_the_first_piece() -> None:
        state = service.state()
        if state.kind == "running" and 0 < state.done < 120 and not paused:
            paused.append(state.done)
            service.pause(on=True)

    service.listen(stop_after_the_first_piece)
    service.request()
    reaches(service, lambda state: state.kind == "paused")
    status = office.shop.shop.status()
    assert status.paused
    assert 0 < status.waiting < 120
    assert 0 < len(world.there()) < 120
    service.pause(on=False)
    reaches(service, lambda state: state.kind == "idle" and bool(state.facts))
    assert len(world.there()) == 120


def test_what_was_switched_last_is_written_also_when_the_program_ends_at_once(
    office: Station, service: SyncService
):
    service.spare(on=True)
    service.pause(on=True)
    service.stop()
    status = office.shop.shop.status()
    assert (status.metered, status.paused) == (True, True)


def test_a_switch_alone_sends_nothing(office: Station, service: SyncService):
    office.creates()
    service.spare(on=True)
    service.pause(on=True)
    reaches(service, lambda state: state.kind == "paused")
    assert office.shop.shop.runs() == ()
