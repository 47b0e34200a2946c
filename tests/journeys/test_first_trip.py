"""From a workbook to the marketplace and back, and to a second workstation."""

import os
from collections.abc import Generator
from pathlib import Path

import pytest

from tests.journeys.trip import Trip, timed
from tests.journeys.workbooks import Cargo, real_cargo, small_cargo
from tests.shared_data import needs_shared_data
from tests.sync.processes import Run, Server, run, run_here

IMPORT_SECONDS = 10
SYNC_SECONDS = 60


@pytest.fixture
def server(tmp_path: Path) -> Generator[Server]:
    running = Server(tmp_path / "marketplace")
    try:
        yield running
    finally:
        running.end()


def crowd() -> float:
    """How many programs share a core: the promise is for a machine with nothing else to do."""
    return max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1))


def begun(server: Server, folder: Path, cargo: Cargo, by: Run = run) -> Trip:
    return Trip(server, folder / "office", folder / "colleague", cargo, by)


def there_and_back(trip: Trip) -> tuple[float, float]:
    """The whole trip; returns the seconds of importing and of the first sync."""
    trip.connect(trip.office)
    import_seconds = trip.import_everything()
    submitted = trip.submit()
    sync_seconds = timed(lambda: trip.sync(trip.office))

    trip.approve_all()
    trip.sync(trip.office)
    judged = trip.listed(trip.office, "tid", "review", "state")
    assert len(judged) == trip.cargo.count
    assert all(article["tid"] for article in judged)
    assert sum(article["review"] == "approved" for article in judged) == submitted
    assert {article["state"] for article in judged} == {"confirmed"}

    trip.connect(trip.colleague)
    trip.sync(trip.colleague)
    trip.same_on_both()
    trip.same_as_printed()
    return import_seconds, sync_seconds


def both_edit_different_fields(trip: Trip, ref: str) -> None:
    trip.set(trip.office, ref, "brand=Acme")
    trip.set(trip.colleague, ref, "warranty=36")
    for shop in (trip.office, trip.colleague, trip.office):
        trip.sync(shop)
    for shop in (trip.office, trip.colleague):
        document = trip.shown(shop, ref)
        assert document["brand"] == "Acme"
        assert document["warranty"]["months"] == 36


def both_edit_the_same_field(trip: Trip, ref: str) -> None:
    trip.set(trip.office, ref, "brand=Alpha")
    trip.set(trip.colleague, ref, "brand=Beta")
    trip.sync(trip.office)
    report = trip.sync(trip.colleague, code=1)
    assert report["conflicts"] == [{"ref": ref, "path": "brand"}]
    (conflict,) = trip.run(trip.colleague, "conflicts").json()["conflicts"]
    assert (conflict["mine"], conflict["theirs"]) == ("Beta", "Alpha")
    assert trip.run(trip.colleague, "resolve", ref, "brand", "mine").code == 0
    trip.sync(trip.colleague)
    trip.sync(trip.office)
    assert trip.shown(trip.office, ref)["brand"] == "Beta"


def a_stale_count_is_refused(trip: Trip) -> None:
    stocked = next(
        article for article in trip.listed(trip.office, "stock") if float(article["stock"]) > 5
    )
    ref = stocked["ref"]
    line = next(line for line in trip.shown(trip.office, ref)["stock"] if int(line["on_hand"]) > 2)
    place, now = line["warehouse"], int(line["on_hand"])
    assert trip.run(trip.colleague, "stock", "adjust", ref, place, "--", "-2").code == 0
    assert trip.run(trip.office, "stock", "count", ref, place, str(now + 10)).code == 0
    trip.sync(trip.colleague)
    (refused,) = trip.sync(trip.office, code=1)["parked"]
    assert refused["code"] == "stock-changed"
    assert refused["current"]["on_hand"] == str(now - 2)
    assert str(now - 2) in refused["message"]
    assert trip.run(trip.office, "stock", "count", ref, place, str(now - 2)).code == 0
    trip.sync(trip.office)


@pytest.mark.timeout(180)
def test_a_small_shop_goes_there_and_back(server: Server, tmp_path: Path) -> None:
    # In this process: the two thousand articles go by processes of their own.
    trip = begun(server, tmp_path, small_cargo(tmp_path / "cargo"), run_here)
    there_and_back(trip)
    ref = str(trip.listed(trip.office, "brand")[0]["ref"])
    both_edit_different_fields(trip, ref)
    both_edit_the_same_field(trip, ref)
    a_stale_count_is_refused(trip)
    trip.sync(trip.colleague)
    trip.same_on_both()
    assert trip.run(trip.office, "verify").code == trip.run(trip.colleague, "verify").code == 0


@needs_shared_data
@pytest.mark.timed
@pytest.mark.timeout(300)
def test_two_thousand_real_articles_go_there_and_back_in_time(
    server: Server, tmp_path: Path
) -> None:
    import_seconds, sync_seconds = there_and_back(begun(server, tmp_path, real_cargo()))
    assert import_seconds < IMPORT_SECONDS * crowd()
    assert sync_seconds < SYNC_SECONDS * crowd()


def test_without_a_marketplace_everything_is_kept(server: Server, tmp_path: Path) -> None:
    trip = begun(server, tmp_path, small_cargo(tmp_path / "cargo"))
    trip.connect(trip.office)
    trip.import_everything()
    server.end()
    said = run(trip.office, "sync")
    assert said.code == 3
    assert len(said.err.splitlines()) == 1
    assert run(trip.office, "status").json()["waiting"] == trip.cargo.count
    server.start()
    trip.sync(trip.office)
    assert run(trip.office, "status").json()["waiting"] == 0
