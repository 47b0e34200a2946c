"""The history of syncs, and the questions a sync stops at."""

import pytest

from desktop.domain.errors import LocalTrouble
from desktop.sync.plan import Plan
from tests.app.command_line import Prompt
from tests.sync.forgetting import begins_a_new_epoch, kills_cursors, loses
from tests.sync.poor import Lacking
from tests.sync.world import Station, World


@pytest.fixture
def world(own_world: World) -> World:
    return own_world


def test_a_sync_tells_what_it_moved_who_wanted_it_and_what_is_left(office: Station):
    office.creates()
    office.syncs()
    (run,) = office.shop.shop.runs()
    assert (run.sent, run.confirmed, run.refused, run.waiting) == (1, 1, 0, 0)
    assert run.by_person
    assert run.took > 0


def test_what_was_refused_is_counted_once(office: Station):
    office.creates(names__en="Cable", barcode="4006381333932")
    office.syncs()
    office.syncs()
    again, first = office.shop.shop.runs()
    assert (first.refused, first.parked) == (1, 1)
    assert (again.refused, again.parked) == (0, 1)


def test_looks_that_found_nothing_share_a_line(office: Station):
    office.syncs()
    for _ in range(3):
        office.shop.sync(by_person=False)
    newest, asked = office.shop.shop.runs()
    assert (newest.times, asked.times) == (3, 1)
    assert newest.since <= newest.at
    office.shop.sync()
    assert [run.times for run in office.shop.shop.runs()] == [1, 3, 1]


def test_the_feed_is_read_again_only_by_a_sync_that_sent_something(lacking: Lacking):
    poor = lacking()
    office = poor.office()
    office.creates()
    looks: list[int] = []
    for _ in range(2):
        poor.road.clear()
        office.syncs()
        looks.append(sum(request.path.startswith("/v1/changes") for request in poor.road.passed))
    assert looks == [2, 1]


def test_a_sync_that_ended_early_tells_what_it_moved_before(world: World, office: Station):
    articles = [office.creates(names__en=f"Cable {number}") for number in range(30)]
    office.syncs()
    loses(world, *articles)
    kills_cursors(world)
    # The first sync notes what it missed, the second believes it.
    office.syncs()
    with pytest.raises(LocalTrouble, match="mass-deletion"):
        office.syncs()
    run = office.shop.shop.runs(1)[0]
    assert run.question == "mass-deletion"
    assert set(str((run.error or {})["refs"]).split()) <= set(articles)
    assert office.shop.shop.status().asks == "mass-deletion"
    office.syncs(accept_deletions=True)
    assert office.shop.shop.status().asks == ""
    assert office.articles() == []


def test_a_restored_marketplace_is_a_question_where_somebody_can_be_asked(
    world: World, office: Station
):
    lost = office.creates()
    office.syncs()
    office.types(lost, "brand", "Acme")
    loses(world, lost)
    begins_a_new_epoch(world)
    for _ in range(2):
        with pytest.raises(LocalTrouble, match="marketplace-restored"):
            office.shop.sync(accept_restored=False)
    assert world.there() == {}
    assert office.sees(lost, "brand") == "Acme"
    office.syncs()
    assert office.shop.shop.runs(1)[0].read_again == "epoch"
    office.shop.sync(accept_restored=False)
    world.they_agree()


def test_the_command_line_tells_of_the_last_sync(
    office: Station, capsys: pytest.CaptureFixture[str]
):
    office.creates()
    office.shop.sync(plan=Plan(only="prices"))
    last = Prompt(office.folder.root, capsys)("status").document["last_sync"]
    assert (last["lane"], last["sent"], last["waiting"]) == ("prices", 0, 1)
    assert float(last["seconds"]) > 0
