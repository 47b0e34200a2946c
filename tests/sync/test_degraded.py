"""A marketplace that cannot do all of the contract: what is still kept, with every fault."""

import json
from collections.abc import Iterable
from contextlib import suppress
from decimal import Decimal

import pytest

from desktop.domain.document import mapping, object_list, text, text_list
from desktop.domain.errors import MarketplaceUnavailable
from desktop.domain.ids import ArticleId, WarehouseId
from tests.practice.market import picture
from tests.sync.faulty import Fault, Request, answered
from tests.sync.poor import FAULTS, Lacking, Poor
from tests.sync.world import Station

REAL = ("idempotency-keys", "if-match", "tombstones", "complete-changes", "stock-compare-and-set")
"""What none of the marketplaces we have run offers."""


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name.lower())
def test_nothing_is_lost_or_doubled_without_keys_versions_and_tombstones(
    lacking: Lacking, fault: Fault
) -> None:
    """An article is made, others are edited and removed; the fault strikes at every batch."""
    poor = lacking(*REAL)
    office, colleague = poor.office(), poor.colleague()
    at, was_reached = 0, True
    while was_reached:
        edited, removed = office.creates(), office.creates()
        poor.agree()
        known = set(office.articles())
        made = office.creates_with_picture()
        office.types(edited, "brand", "Acme")
        office.removes(removed)
        colleague.types(edited, "part_number", "P-1")
        colleague.syncs()
        was_reached = poor.syncs_with(office, fault, at)
        for station in (office, colleague, office):
            station.syncs()
        poor.world.they_agree()
        assert set(colleague.articles()) == known - {removed} | {made}
        assert len(text_list(colleague.sees(made, "images"))) == 1
        assert colleague.sees(edited, "brand") == "Acme"
        assert office.sees(edited, "part_number") == "P-1"
        at += 1
    assert at > 1


def test_a_colleagues_value_is_never_overwritten_unseen_without_if_match(
    lacking: Lacking,
) -> None:
    poor = lacking("if-match", "idempotency-keys")
    office, colleague = poor.office(), poor.colleague()
    article = office.creates(names__en="Cable", brand="Old")
    poor.agree()
    office.types(article, "brand", "Mine")
    colleague.types(article, "brand", "Theirs")
    colleague.syncs()
    # The colleague comes between our reading of the feed and our writing.
    office.syncs()
    assert office.conflicts() == {"brand": ("Mine", "Theirs")}
    assert poor.world.there()["article", article]["brand"] == "Theirs"
    office.resolves(article, "brand", "mine")
    poor.agree()
    assert colleague.sees(article, "brand") == "Mine"


@pytest.mark.parametrize("sent", ["12.50", "12.4567"], ids=["stored as sent", "rounded"])
def test_what_is_set_back_while_its_write_arrives_twice_is_not_lost_without_keys(
    lacking: Lacking, sent: str
) -> None:
    """The second arrival is refused as stale, though the first was taken."""
    poor = lacking("idempotency-keys", "stores-as-sent")
    office = poor.office()
    article = office.creates(names__en="Cable")
    office.types(article, "price", "9.00 EUR")
    poor.agree()
    office.types(article, "price", f"{sent} EUR")

    def sets_back(label: str) -> None:
        if label == "C5":
            office.types(article, "price", "9.00 EUR")

    poor.road.arm(Fault.DUPLICATE, 0, "/batch")
    office.syncs_until(sets_back)
    poor.road.clear()
    if office.conflicts():
        office.resolves(article, "price", "mine")
    poor.agree()
    assert text(mapping(office.sees(article, "price")).get("amount")) == "9.00"


def test_a_stale_answer_is_not_settled_by_a_reading_that_is_older(lacking: Lacking) -> None:
    """A cache has the article from before our write was taken, and a colleague changed it since."""
    poor = lacking("idempotency-keys")
    office, colleague = poor.office(), poor.colleague()
    article = office.creates(names__en="Cable", brand="Old")
    poor.agree()
    before = json.dumps(poor.world.there()["article", article])
    office.types(article, "brand", "Mine")
    assert poor.syncs_with(office, Fault.LOSE_ANSWER, 0)
    colleague.syncs()
    colleague.types(article, "brand", "Old")
    colleague.syncs()

    def out_of_a_cache(request: Request) -> Iterable[bytes] | None:
        is_reading = request.method == "GET" and "/articles/by-ref/" in request.path
        return answered("200 OK", before) if is_reading else None

    poor.road.lie = out_of_a_cache
    with suppress(MarketplaceUnavailable):
        office.syncs()
    poor.road.lie = None
    office.syncs()
    assert office.conflicts() == {"brand": ("Mine", "Old")}
    assert poor.world.there()["article", article]["brand"] == "Old"


def test_without_if_match_a_change_between_the_feed_and_the_write_is_seen(
    lacking: Lacking,
) -> None:
    poor = lacking("if-match", "idempotency-keys")
    office, colleague = poor.office(), poor.colleague()
    article = office.creates(names__en="Cable", brand="Old")
    poor.agree()
    office.types(article, "brand", "Mine")
    colleague.types(article, "brand", "Theirs")

    def colleague_comes_in_between(label: str) -> None:
        if label == "C3":
            colleague.syncs()

    office.syncs_until(colleague_comes_in_between)
    assert office.conflicts() == {"brand": ("Mine", "Theirs")}
    assert poor.world.there()["article", article]["brand"] == "Theirs"


def test_without_if_match_a_deletion_of_what_somebody_changed_asks_first(
    lacking: Lacking,
) -> None:
    poor = lacking("if-match", "idempotency-keys", "tombstones")
    office, colleague = poor.office(), poor.colleague()
    article = office.creates()
    poor.agree()
    office.removes(article)
    colleague.types(article, "brand", "Theirs")

    def colleague_comes_in_between(label: str) -> None:
        if label == "C3":
            colleague.syncs()

    office.syncs_until(colleague_comes_in_between)
    assert ("article", article) in poor.world.there()
    assert office.sees(article, "brand") == "Theirs"


def test_a_deletion_nobody_speaks_of_is_found(lacking: Lacking) -> None:
    poor = lacking("tombstones")
    office, colleague = poor.office(), poor.colleague()
    kept, removed, edited = office.creates(), office.creates(), office.creates()
    poor.agree()
    office.removes(removed, edited)
    office.syncs()
    colleague.types(edited, "brand", "Mine")
    colleague.syncs()
    assert set(colleague.articles()) == {kept, edited}
    assert list(colleague.conflicts()) == ["deleted"]
    colleague.resolves(edited, "deleted", "theirs")
    poor.agree()


def test_many_deletions_nobody_speaks_of_are_asked_about(lacking: Lacking) -> None:
    poor = lacking("tombstones")
    office, colleague = poor.office(), poor.colleague()
    articles = [office.creates(names__en=f"Cable {number}") for number in range(30)]
    poor.agree()
    office.removes(*articles[:25])
    office.syncs()
    with pytest.raises(Exception, match="mass-deletion"):
        colleague.syncs()
    assert len(colleague.articles()) == 30
    colleague.syncs(accept_deletions=True)
    assert sorted(colleague.articles()) == sorted(articles[25:])


@pytest.mark.parametrize("lack", ["complete-changes", "changes"])
def test_what_the_feed_is_silent_about_is_found_by_content(lacking: Lacking, lack: str) -> None:
    poor = lacking(lack)
    office, colleague = poor.office(), poor.colleague()
    place, article = office.opens_warehouse(), office.creates()
    first = office.adds_picture(article)
    second = office.adds_picture(article, picture())
    office.counts(article, place, 5)
    poor.agree()
    office.orders_pictures(article, [second, first])
    office.types(article, "names.fr", "Cordon")
    office.adjusts(article, place, 7)
    poor.agree()
    assert colleague.sees(article, "images") == [second, first]
    assert colleague.sees(article, "names.fr") == "Cordon"
    assert colleague.stock(article) == {place: (12, 12)}


@pytest.fixture
def counted(lacking: Lacking) -> tuple[Poor, Station, Station, ArticleId, WarehouseId]:
    """Fifty on file where figures can only be set, known to both."""
    poor = lacking("stock-compare-and-set", "idempotency-keys")
    office, colleague = poor.office(), poor.colleague()
    place, article = office.opens_warehouse(), office.creates()
    office.counts(article, place, 50)
    poor.agree()
    return poor, office, colleague, article, place


Counted = tuple[Poor, Station, Station, ArticleId, WarehouseId]


def there(poor: Poor, article: ArticleId) -> Decimal:
    """The figure the marketplace has."""
    answer = poor.world.account.get(
        "/stock", tid=text(mapping(poor.world.there()["article", article]).get("tid"))
    )
    return sum(
        (Decimal(text(line.get("on_hand"))) for line in object_list(answer.json()["lines"])),
        Decimal(0),
    )


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name.lower())
def test_an_adjustment_is_made_once_where_figures_are_set(counted: Counted, fault: Fault) -> None:
    poor, office, colleague, article, place = counted
    expected, at, was_reached = 50, 0, True
    while was_reached:
        office.adjusts(article, place, -3)
        was_reached = poor.syncs_with(office, fault, at)
        office.syncs()
        colleague.syncs()
        poor.world.they_agree()
        expected -= 3
        assert there(poor, article) == expected
        assert colleague.stock(article) == {place: (expected, expected)}
        at += 1
    assert at > 1


def test_a_sale_before_the_adjustment_is_kept_where_figures_are_set(counted: Counted) -> None:
    poor, office, colleague, article, place = counted
    office.adjusts(article, place, -3)
    colleague.adjusts(article, place, -10)
    poor.agree()
    assert there(poor, article) == 37


def test_a_count_on_a_stale_figure_is_refused_where_figures_are_set(counted: Counted) -> None:
    poor, office, colleague, article, place = counted
    office.counts(article, place, 40)
    colleague.adjusts(article, place, -3)
    colleague.syncs()
    office.syncs()
    (error,) = office.parked()
    assert error["code"] == "stock-changed"
    assert there(poor, article) == 47


def test_what_became_of_a_lost_adjustment_is_asked_when_others_wrote_twice_since(
    counted: Counted,
) -> None:
    """Nobody can know whether ours is among the changes: not done again, not forgotten."""
    poor, office, colleague, article, place = counted
    office.adjusts(article, place, -3)
    office.syncs_lost_at("C6")
    for _ in range(2):
        colleague.adjusts(article, place, -1)
        colleague.syncs()
    office.syncs()
    (error,) = office.parked()
    assert error["code"] == "stock-unsure"
    assert mapping(error["current"])["on_hand"] == "45"
    assert there(poor, article) == 45


def test_a_price_more_exact_than_the_marketplace_keeps_is_refused_before_it_is_sent(
    lacking: Lacking,
) -> None:
    poor = lacking(price_decimals=2)
    office = poor.office()
    exact, round_ = office.creates(), office.creates()
    office.types(exact, "price", "0.0175 EUR")
    office.types(round_, "price", "0.1700 EUR")
    poor.road.clear()
    office.syncs()
    (error,) = office.parked()
    (named,) = object_list(error["errors"])
    assert (named["pointer"], named["code"]) == ("/price/amount", "price-decimals")
    assert ("article", exact) not in poor.world.there()
    assert ("article", round_) in poor.world.there()
    assert all(b"0.0175" not in request.body for request in poor.road.passed)
    office.types(exact, "price", "0.02 EUR")
    poor.agree()


def test_requests_are_cut_by_bytes_and_what_fits_none_is_named(lacking: Lacking) -> None:
    limit = 20_000
    poor = lacking(body_bytes=limit)
    office = poor.office()
    long = "word " * 1_200
    for number in range(8):
        article = office.creates(names__en=f"Cable {number}")
        office.types(article, "descriptions.en.description", long)
    huge = office.creates(names__en="Cable")
    for language in ("en", "fr", "de", "es", "pt"):
        office.types(huge, f"descriptions.{language}.description", long)
    poor.road.clear()
    office.syncs()
    bodies = [request.body for request in poor.road.passed if request.path == "/v1/batch"]
    assert len(bodies) > 2
    assert max(map(len, bodies)) <= limit
    (error,) = office.parked()
    assert error["code"] == "too-large-for-request"
    assert len([key for key in poor.world.there() if key[0] == "article"]) == 8
