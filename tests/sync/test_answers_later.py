"""A marketplace that takes writes and says later what became of them: asked, never sent twice."""

from decimal import Decimal

import pytest
from sqlalchemy import delete

from desktop.app.sync_service import Pace, SyncService
from desktop.domain.document import mapping, text, text_list
from desktop.practice import tables
from desktop.store.database import Changes
from tests.sync.faulty import Fault, answered
from tests.sync.poor import FAULTS, Lacking, Poor
from tests.sync.serving import PATIENCE, reaches
from tests.sync.world import Station

LATER = "immediate-answers"
LONG = 3_600
ROUNDS = 2


def agree(poor: Poor) -> None:
    """Everything has come round: each step takes one sync to go and one to be answered."""
    for _ in range(ROUNDS):
        poor.world.everybody_syncs()
    poor.world.they_agree()


def sent(poor: Poor) -> int:
    """How many requests with writes the office has made."""
    return sum(request.path == "/v1/batch" for request in poor.road.passed)


@pytest.mark.parametrize("also", [(), ("idempotency-keys",), ("idempotency-keys", "if-match")])
def test_everything_comes_round(lacking: Lacking, also: tuple[str, ...]) -> None:
    poor = lacking(LATER, *also)
    office, colleague = poor.office(), poor.colleague()
    place, article = office.opens_warehouse(), office.creates_with_picture()
    removed = office.creates()
    office.counts(article, place, 5)
    agree(poor)
    office.submits(article)
    office.adjusts(article, place, 3)
    office.removes(removed)
    agree(poor)
    poor.world.staff_approves(article)
    agree(poor)
    assert text(mapping(colleague.sees(article, "review")).get("state")) == "approved"
    colleague.types(article, "brand", "Acme")
    office.types(article, "part_number", "P-1")
    agree(poor)
    assert office.articles() == [article]
    assert office.sees(article, "brand") == "Acme"
    assert colleague.sees(article, "part_number") == "P-1"
    assert colleague.stock(article) == {place: (8, 8)}


ROAD = [
    *((fault, only, False) for fault in FAULTS for only in ("/batch", "/imports")),
    *((fault, "/batch", True) for fault in (Fault.LOSE_ANSWER, Fault.DUPLICATE)),
]


@pytest.mark.parametrize(
    ("fault", "only", "keys"),
    ROAD,
    ids=[
        f"{fault.name.lower()} {only} {'keys' if keys else 'no keys'}" for fault, only, keys in ROAD
    ],
)
def test_nothing_is_lost_or_doubled_whatever_is_lost_on_the_road(
    lacking: Lacking, fault: Fault, only: str, *, keys: bool
) -> None:
    poor = lacking(LATER, *(() if keys else ("idempotency-keys",)))
    office, colleague = poor.office(), poor.colleague()
    place, article = office.opens_warehouse(), office.creates()
    office.counts(article, place, 50)
    agree(poor)
    removed, at, expected, was_reached = office.creates(), 0, 50, True
    agree(poor)
    while was_reached:
        known = set(office.articles())
        made = office.creates_with_picture()
        office.types(article, "brand", f"Acme {at}")
        office.adjusts(article, place, -3)
        office.removes(removed)
        colleague.types(article, "part_number", f"P-{at}")
        colleague.syncs()
        office.syncs()
        was_reached = poor.syncs_with(office, fault, at, only)
        agree(poor)
        expected -= 3
        assert set(colleague.articles()) == known - {removed} | {made}
        assert len(text_list(colleague.sees(made, "images"))) == 1
        assert colleague.sees(article, "brand") == f"Acme {at}"
        assert office.sees(article, "part_number") == f"P-{at}"
        assert colleague.stock(article) == {place: (expected, expected)}
        removed = made
        at += 1
    assert at > 1


@pytest.fixture
def waiting(lacking: Lacking) -> tuple[Poor, Station]:
    """A marketplace that takes its time, with a shop of one article."""
    poor = lacking(LATER, answer_seconds=LONG)
    office = poor.office()
    office.creates(names__en="Cable", brand="Old")
    office.syncs()
    poor.works_off()
    office.syncs()
    poor.world.they_agree()
    return poor, office


Waiting = tuple[Poor, Station]


def test_what_was_taken_shows_as_sending_and_is_not_sent_again(waiting: Waiting) -> None:
    poor, office = waiting
    (article,) = office.articles()
    office.types(article, "brand", "Mine")
    office.syncs()
    poor.road.clear()
    for _ in range(3):
        office.syncs()
        office.reopens()
    assert sent(poor) == 0
    assert [item.entity_id for item in office.shop.outbox.view().sending] == [article]
    poor.works_off()
    office.syncs()
    assert sent(poor) == 0
    poor.world.they_agree()
    assert office.sees(article, "brand") == "Mine"


def test_what_is_typed_meanwhile_goes_once_the_answer_is_there(waiting: Waiting) -> None:
    poor, office = waiting
    (article,) = office.articles()
    office.types(article, "brand", "First")
    office.syncs()
    office.types(article, "brand", "Second")
    office.syncs()
    assert office.sees(article, "brand") == "Second"
    poor.works_off()
    office.syncs()
    poor.works_off()
    office.syncs()
    poor.world.they_agree()
    assert poor.world.there()["article", article]["brand"] == "Second"


def test_who_was_first_meanwhile_makes_a_conflict(waiting: Waiting) -> None:
    poor, office = waiting
    colleague = poor.colleague()
    (article,) = office.articles()
    colleague.syncs()
    colleague.types(article, "brand", "Theirs")
    office.types(article, "brand", "Mine")
    colleague.syncs()
    office.syncs()
    poor.works_off()
    office.syncs()
    assert office.conflicts() == {"brand": ("Mine", "Theirs")}
    assert poor.world.there()["article", article]["brand"] == "Theirs"


def test_what_is_refused_later_waits_for_a_decision(waiting: Waiting) -> None:
    poor, office = waiting
    (article,) = office.articles()
    office.types(article, "price", "10.00 EUR")
    office.sets(article, "promotion", {"price": "12.00", "starts": "2027-01-01"})
    office.syncs()
    assert office.parked() == []
    poor.works_off()
    office.syncs()
    (error,) = office.parked()
    assert error["code"] == "invalid"
    assert "promotion" in str(error["errors"])


def test_an_import_nobody_knows_any_more_is_sent_again_and_done_once(waiting: Waiting) -> None:
    poor, office = waiting
    (article,) = office.articles()
    place = office.opens_warehouse()
    office.syncs()
    poor.works_off()
    office.syncs()
    office.counts(article, place, 50)
    office.syncs()
    poor.works_off()
    with poor.world.market.marketplace.database.writing() as connection:
        connection.execute(delete(tables.imports))
    poor.road.clear()
    office.syncs()
    assert sent(poor) == 0
    office.syncs()
    assert sent(poor) == 1
    poor.works_off()
    office.syncs()
    poor.world.they_agree()
    assert office.stock(article) == {place: (50, 50)}


def test_a_sale_while_a_figure_waits_to_be_set_is_asked_about(lacking: Lacking) -> None:
    """It is undone by the figure that was to be set; nobody can prevent that, but it is said."""
    poor = lacking(LATER, "stock-compare-and-set", "idempotency-keys", answer_seconds=LONG)
    office = poor.office()
    place, article = office.opens_warehouse(), office.creates()
    office.counts(article, place, 50)
    for _ in range(ROUNDS):
        office.syncs()
        poor.works_off()
    office.syncs()
    poor.world.they_agree()
    office.adjusts(article, place, -3)
    office.syncs()
    level = f"/v1/stock/levels/{text(office.sees(article, 'tid'))}/{place}"
    assert poor.world.account.ask("PUT", level, json={"on_hand": "40"}).ok
    poor.works_off()
    office.syncs()
    (error,) = office.parked()
    assert error["code"] == "stock-unsure"
    assert mapping(error["current"])["on_hand"] == "47"


def test_an_adjustment_is_made_once_where_figures_are_set_later(lacking: Lacking) -> None:
    poor = lacking(LATER, "stock-compare-and-set", "idempotency-keys")
    office, colleague = poor.office(), poor.colleague()
    place, article = office.opens_warehouse(), office.creates()
    office.counts(article, place, 50)
    agree(poor)
    for fault in FAULTS:
        for only in ("/batch", "/imports"):
            office.adjusts(article, place, -1)
            if only == "/imports":
                office.syncs()
            assert poor.syncs_with(office, fault, 0, only)
            agree(poor)
    assert colleague.stock(article) == {place: (40, 40)}


def test_a_window_is_told_that_the_marketplace_has_a_write(lacking: Lacking) -> None:
    poor = lacking(LATER)
    office = poor.office()
    place, article = office.opens_warehouse(), office.creates()
    agree(poor)
    seen: list[tuple[int, int]] = []

    def look(changes: Changes) -> None:
        if changes.outbox:
            (found,) = office.shop.change_sets.waiting()
            seen.append((found.sending, found.taken))

    office.adjusts(article, place, 3)
    office.shop.database.listen(look)
    office.syncs()
    assert seen[-2:] == [(1, 0), (0, 1)]


def test_a_window_asks_again_without_waiting_for_its_next_round(lacking: Lacking) -> None:
    poor = lacking(LATER)
    office = poor.office()
    article = office.creates_with_picture()
    office.shop.stock.count(article, office.opens_warehouse(), Decimal(5))
    service = SyncService(office.shop, Pace(every=10 * PATIENCE))
    try:
        reaches(service, lambda state: state.kind == "idle" and office.is_done())
    finally:
        service.stop()
    poor.world.they_agree()


REPORTS = {
    "a state nobody knows": ("200 OK", '{"import": "x", "state": "lost"}'),
    "done without results": ("200 OK", '{"import": "x", "state": "done"}'),
    "an empty object": ("200 OK", "{}"),
    "a page": ("200 OK", "<html>Please sign in</html>"),
    "403": ("403 Forbidden", '{"code": "forbidden"}'),
    "412": ("412 Precondition Failed", '{"code": "stale"}'),
    "422": ("422 Unprocessable", '{"code": "invalid"}'),
    "500": ("500 Internal Server Error", '{"code": "internal"}'),
    "nothing of ours in it": ("200 OK", '{"import": "x", "state": "done", "results": []}'),
    "results that are none": (
        "200 OK",
        '{"import": "x", "state": "done", "results": [{"key": 7}, {"status": "201"}, 5]}',
    ),
}


@pytest.mark.parametrize("what", REPORTS)
def test_a_report_that_cannot_be_one_changes_nothing(waiting: Waiting, what: str) -> None:
    poor, office = waiting
    (article,) = office.articles()
    office.types(article, "brand", "Mine")
    office.syncs()
    poor.works_off()
    poor.road.lie = lambda request: (
        answered(*REPORTS[what]) if request.path.startswith("/v1/imports/") else None
    )
    office.syncs()
    assert office.sees(article, "brand") == "Mine"
    assert [item.entity_id for item in office.shop.outbox.view().sending] == [article]
    poor.road.lie = None
    office.syncs()
    poor.works_off()
    office.syncs()
    poor.world.they_agree()
    assert poor.world.there()["article", article]["brand"] == "Mine"
