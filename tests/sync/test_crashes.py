"""The program ends at the worst places, each of them, each time it comes by."""

import pytest

from desktop.domain.ids import ArticleId
from tests.sync.world import Crash, Station, World

LABELS = ("C3", "C4", "C5", "C6", "C7", "C8", "P1", "P2", "M5")


class CrashAt:
    """Ends the program the n-th time it comes past a label."""

    def __init__(self, label: str, occurrence: int) -> None:
        self._label = label
        self._left = occurrence

    def __call__(self, label: str) -> None:
        if label == self._label:
            if self._left == 0:
                raise Crash
            self._left -= 1


def work(office: Station, warehouse: Station) -> None:
    """A bit of everything, with a colleague who was quicker at one article."""
    place = office.opens_warehouse()
    shared = office.creates(names__en="Shared")
    gone = office.creates(names__en="Gone")
    office.adjusts(shared, place, 10)
    office.syncs()
    warehouse.syncs()
    office.types(shared, "brand", "Acme")
    office.adjusts(shared, place, 5)
    office.counts(shared, place, 20)
    office.removes(gone)
    office.submits(office.creates_with_picture())


@pytest.mark.parametrize("label", LABELS)
def test_a_crash_at_every_labelled_place(
    world: World, office: Station, warehouse: Station, label: str
) -> None:
    """Work is done, the sync ends at the place; the next sync finishes; then the next place."""
    occurrence, has_crashed = 0, True
    while has_crashed:
        work(office, warehouse)
        crash = CrashAt(label, occurrence)
        try:
            office.syncs_until(overtaken(crash, warehouse) if label == "C8" else crash)
            has_crashed = False
        except Crash:
            pass
        for station in (office, warehouse, office, warehouse):
            station.syncs()
        decides(office)
        world.everybody_syncs()
        world.they_agree()
        occurrence += 1
    assert occurrence > 1


def decides(station: Station) -> None:
    """The person keeps what they wrote, and deletes what they wanted to."""
    for line in station.shop.outbox.conflicts():
        station.resolves(line.article_id, line.path, "mine")
    for item in station.shop.outbox.view().parked:
        assert item.error["code"] == "delete-overtaken"
        station.removes(ArticleId(item.entity_id))


class Overtaken:
    """A colleague changes things between reading and sending, so that answers are stale."""

    def __init__(self, crash: CrashAt, warehouse: Station) -> None:
        self._crash = crash
        self._warehouse = warehouse
        self._was_quick = False

    def __call__(self, label: str) -> None:
        if label == "C3" and not self._was_quick:
            self._was_quick = True
            for article in self._warehouse.articles()[:3]:
                self._warehouse.types(article, "unit", "m")
                self._warehouse.types(article, "part_number", f"PN-{article[:6]}")
            self._warehouse.syncs()
        self._crash(label)


def overtaken(crash: CrashAt, warehouse: Station) -> Overtaken:
    return Overtaken(crash, warehouse)


def test_a_crash_after_crash_after_crash_still_ends_in_agreement(
    world: World, office: Station, warehouse: Station
) -> None:
    work(office, warehouse)
    for label in (*LABELS[:5], *reversed(LABELS[:5]), "C3", "C6"):
        try:
            office.syncs_until(CrashAt(label, 0))
        except Crash:
            continue
    world.everybody_syncs()
    world.they_agree()
