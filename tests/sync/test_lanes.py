"""What goes first, what goes alone, what waits, and when it goes again."""

from decimal import Decimal
from pathlib import Path

import pytest

from desktop.domain.document import mapping, text
from desktop.domain.errors import MarketplaceUnavailable
from desktop.domain.exchange import Answer, Outcome
from desktop.sync.coalescing import Coalescing
from desktop.sync.cut import due
from desktop.sync.hold import Hold
from desktop.sync.plan import Plan
from tests.app.command_line import Prompt
from tests.sync.world import Station, World


def order(station: Station) -> list[str]:
    return due(station.shop.database)


def test_stock_goes_before_prices_and_prices_before_texts(office: Station):
    place = office.opens_warehouse()
    wordy, priced, stocked = (office.creates(names__en=name) for name in ("A", "B", "C"))
    office.syncs()
    office.types(wordy, "brand", "Acme")
    office.types(priced, "price", "7 EUR")
    office.adjusts(stocked, place, 1)
    assert order(office) == [stocked, priced, wordy]


def test_a_sync_of_stock_alone_leaves_everything_else(world: World, office: Station):
    place = office.opens_warehouse()
    article = office.creates()
    office.syncs()
    office.types(article, "brand", "Acme")
    office.adjusts(article, place, 4)
    fresh = office.creates()
    office.shop.sync(plan=Plan(only="stock"))
    assert office.stock(article) == {place: (4, 4)}
    there = world.there()
    assert there["article", article]["brand"] is None
    assert ("article", fresh) not in there


def test_a_sync_of_prices_alone_sends_no_text(world: World, office: Station):
    article = office.creates()
    office.syncs()
    office.types(article, "brand", "Acme")
    office.types(article, "price", "7 EUR")
    office.shop.sync(plan=Plan(only="prices"))
    there = world.there()["article", article]
    assert there["brand"] is None
    assert Decimal(text(mapping(there["price"])["amount"])) == 7
    office.syncs()
    world.they_agree()


def test_on_a_metered_network_pictures_wait(world: World, office: Station):
    article = office.creates_with_picture()
    office.shop.sync(plan=Plan(media=False))
    assert world.there()["article", article]["images"] == []
    assert office.shop.shop.status().bytes_left > 0
    office.syncs()
    assert office.shop.shop.status().bytes_left == 0
    world.they_agree()


def test_edits_wait_until_they_have_come_to_rest_and_stock_does_not(world: World, office: Station):
    place = office.opens_warehouse()
    article = office.creates()
    office.syncs()
    office.types(article, "brand", "Acme")
    office.adjusts(article, place, 4)
    cut: list[str] = []
    office.shop.sync(plan=Plan(is_ripe=lambda _identity: False, cut=cut.append))
    assert office.stock(article) == {place: (4, 4)}
    assert world.there()["article", article]["brand"] is None
    assert cut == [article]


def test_an_article_is_cut_after_a_rest_and_at_most_once_a_minute():
    watch = Coalescing(quiet=10, apart=60)
    watch.edited(["a"], 100)
    assert not watch.is_ripe("a", 109)
    watch.edited(["a"], 109)
    assert not watch.is_ripe("a", 118)
    assert watch.is_ripe("a", 119)
    assert watch.next_ripe() == 119
    watch.cut("a", 119)
    assert watch.next_ripe() is None
    watch.edited(["a"], 120)
    assert not watch.is_ripe("a", 178)
    assert watch.is_ripe("a", 179)
    watch.had_turn(179)
    assert watch.next_ripe() is None


def test_a_throttled_account_asks_nothing_until_the_pause_is_over(office: Station):
    now = office.shop.clock.ticks()
    outcome = Outcome(Answer.THROTTLED, retry_after=600)
    office.shop.hold.note(outcome, now, lambda: 0.5)
    with pytest.raises(MarketplaceUnavailable, match="throttled") as refused:
        office.shop.sync()
    assert 600 < int(refused.value.facts["seconds"]) <= 675
    office.syncs()


def test_a_pause_without_a_number_grows():
    hold = Hold()
    for _ in range(6):
        hold.note(Outcome(Answer.THROTTLED), 0, lambda: 0.0)
    assert hold.until == 32
    assert hold.remaining(40) == 0


def test_every_sync_is_in_the_history_of_syncs(office: Station):
    office.creates()
    office.syncs()
    office.shop.hold.note(
        Outcome(Answer.THROTTLED, retry_after=60), office.shop.clock.ticks(), float
    )
    with pytest.raises(MarketplaceUnavailable):
        office.shop.sync()
    failed, done = office.shop.shop.runs()
    assert (done.sent, done.confirmed, done.error) == (1, 1, None)
    assert (failed.error or {})["code"] == "throttled"


def test_a_pause_and_a_metered_network_outlive_the_program(office: Station):
    office.shop.switches.pause(on=True)
    office.shop.switches.spare(on=True)
    office.reopens()
    status = office.shop.shop.status()
    assert (status.paused, status.metered) == (True, True)


def test_the_command_line_pauses_and_sends_one_lane(
    office: Station, world: World, capsys: pytest.CaptureFixture[str]
):
    prompt = Prompt(Path(office.folder.root), capsys)
    article = office.creates()
    assert prompt("sync", "--pause").document == {"paused": True}
    assert prompt("status").document["paused"]
    assert prompt("sync", "--resume", "--only", "stock").document["sent"] == 0
    assert ("article", article) not in world.there()
    assert prompt("sync").document["confirmed"] == 1
    last = prompt("status").document["last_sync"]
    assert (last["sent"], last["error"]) == (1, None)
