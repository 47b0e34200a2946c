"""Taken is not stored: what the marketplace has is compared with what was sent to it."""

from collections.abc import Callable, Generator
from contextlib import ExitStack
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given

from desktop.domain.document import Document, JsonValue, copy_of
from desktop.domain.ids import ArticleId, Sha256
from desktop.practice.features import Features
from desktop.sync.read_back import stored_otherwise
from tests.practice.market import Market, picture, running_market
from tests.sync.documents import articles
from tests.sync.test_repair import breaks, is_repaired
from tests.sync.world import Station, World, world_of

EXACT: JsonValue = {"amount": "12.4567", "currency": "EUR"}
DEARER: JsonValue = {"amount": "9.50", "currency": "EUR"}
ROUNDED: JsonValue = {"amount": "12.46", "currency": "EUR"}
ANSWERS = pytest.mark.parametrize("lacking", ["stores-as-sent", "answers-as-stored"])
"""Whether the answer shows what is stored, or what was sent: then only the feed tells."""
Careless = Callable[..., World]


@pytest.fixture(scope="module")
def markets(
    tmp_path_factory: pytest.TempPathFactory, market_database: str | None
) -> Generator[Callable[..., Market]]:
    """One marketplace for each way of lacking, for all tests of this page."""
    with ExitStack() as opened:

        @cache
        def made(*lacking: str) -> Market:
            folder, features = tmp_path_factory.mktemp("market"), Features().without(lacking)
            market = opened.enter_context(running_market(folder, market_database, features))
            market.contract.check_bodies = False
            return market

        yield made


@pytest.fixture
def careless(markets: Callable[..., Market], tmp_path: Path) -> Generator[Careless]:
    """An account of its own at such a marketplace."""
    with ExitStack() as opened:
        yield lambda *lacking: opened.enter_context(world_of(markets(*lacking), tmp_path))


def differing(station: Station) -> dict[str, tuple[JsonValue, JsonValue]]:
    """What was sent and what the marketplace has, by path."""
    return {item.path: (item.sent, item.found) for item in station.shop.differences.standing()}


@ANSWERS
def test_a_price_stored_otherwise_is_shown_as_sent_and_as_it_is(
    careless: Careless, lacking: str
) -> None:
    world = careless(lacking)
    office, colleague = world.station("office"), world.station("colleague")
    article = office.creates(names__en="Cable", price=EXACT)
    office.syncs()
    assert differing(office) == {"price": (EXACT, ROUNDED)}
    assert office.sees(article, "price") == ROUNDED
    colleague.syncs()
    assert differing(colleague) == {}
    world.they_agree()


@ANSWERS
def test_a_ladder_cut_and_pictures_in_another_order_are_shown(
    careless: Careless, lacking: str
) -> None:
    world = careless(lacking)
    office = world.station("office")
    article = office.creates()
    digests = [office.adds_picture(article, picture()) for _ in range(3)]
    backwards = sorted(digests, reverse=True)
    office.orders_pictures(article, backwards)
    steps: list[JsonValue] = [
        {"from": str(quantity), "price": price}
        for quantity, price in ((10, "12"), (20, "11"), (30, "10"), (40, "9"))
    ]
    office.sets(article, "price_breaks", steps)
    office.syncs()
    found = differing(office)
    assert found["images"] == (list(backwards), sorted(digests))
    assert (
        found["price_breaks"][0] == office.shop.history.of_field(article, "price_breaks")[0].before
    )
    assert len(list(found)) == 2
    world.they_agree()


@ANSWERS
def test_a_count_of_which_less_is_on_file_is_shown(careless: Careless, lacking: str) -> None:
    world = careless(lacking)
    office = world.station("office")
    article, warehouse = office.creates(), office.opens_warehouse()
    office.syncs()
    office.counts(article, warehouse, 1200)
    office.syncs()
    assert differing(office) == {f"stock.{warehouse}": ("1200", "999")}
    assert office.stock(article) == {warehouse: (999, 999)}
    office.counts(article, warehouse, 40)
    office.syncs()
    assert differing(office) == {}
    world.they_agree()


@ANSWERS
def test_what_is_kept_goes_again_and_what_is_taken_is_settled(
    careless: Careless, lacking: str
) -> None:
    world = careless(lacking)
    office = world.station("office")
    kept, taken = (
        office.creates(names__en="Cable", price=EXACT),
        office.creates(names__en="Cable", price=EXACT),
    )
    office.syncs()
    office.shop.read_back.choose(kept, "price", "mine")
    office.shop.read_back.choose(taken, "price", "theirs")
    assert office.sees(kept, "price") == EXACT
    assert differing(office) == {}
    office.syncs()
    (again,) = office.shop.differences.standing()
    assert (again.article_id, again.sent, again.found) == (kept, EXACT, ROUNDED)
    assert office.sees(taken, "price") == ROUNDED


@ANSWERS
def test_a_value_that_fits_ends_the_difference(careless: Careless, lacking: str) -> None:
    world = careless(lacking)
    office = world.station("office")
    article = office.creates(names__en="Cable", price=EXACT)
    office.syncs()
    office.sets(article, "price", {"amount": "12.00", "currency": "EUR"})
    assert differing(office) == {}
    office.syncs()
    assert differing(office) == {}
    world.they_agree()


@ANSWERS
def test_an_edit_taken_back_shows_the_difference_again(careless: Careless, lacking: str) -> None:
    world = careless(lacking)
    office = world.station("office")
    article = office.creates(names__en="Cable", price=EXACT)
    office.syncs()
    office.types(article, "brand", "Acme")
    office.syncs()
    office.types(article, "price", "13")
    assert differing(office) == {}
    office.shop.undoing.undo()
    assert differing(office) == {"price": (EXACT, ROUNDED)}


@ANSWERS
def test_settling_can_be_undone(careless: Careless, lacking: str) -> None:
    world = careless(lacking)
    office = world.station("office")
    article, warehouse = office.creates(names__en="Cable", price=EXACT), office.opens_warehouse()
    office.syncs()
    office.counts(article, warehouse, 1200)
    office.syncs()
    before = differing(office)
    assert set(before) == {"price", f"stock.{warehouse}"}
    for path in before:
        for choice in ("mine", "theirs"):
            office.shop.read_back.choose(article, path, "mine" if choice == "mine" else "theirs")
            assert path not in differing(office)
            office.shop.undoing.undo()
            assert differing(office) == before


def test_the_difference_of_a_count_is_sent_as_what_is_missing(careless: Careless) -> None:
    """A sale in between is not undone by it."""
    world = careless("stores-as-sent")
    office = world.station("office")
    article, warehouse = office.creates(), office.opens_warehouse()
    office.syncs()
    office.counts(article, warehouse, 1200)
    office.syncs()
    office.shop.read_back.choose(article, f"stock.{warehouse}", "mine")
    assert office.stock(article) == {warehouse: (999, 1200)}


@ANSWERS
def test_a_colleagues_change_after_ours_is_no_difference(careless: Careless, lacking: str) -> None:
    world = careless(lacking)
    office, colleague = world.station("office"), world.station("colleague")
    article = office.creates(names__en="Cable", price=EXACT)
    office.syncs()
    colleague.syncs()
    colleague.types(article, "price", "14")
    colleague.syncs()
    office.syncs()
    assert differing(office) == {}
    world.they_agree()


@ANSWERS
def test_an_article_removed_elsewhere_takes_its_differences_along(
    careless: Careless, lacking: str
) -> None:
    world = careless(lacking)
    office, colleague = world.station("office"), world.station("colleague")
    article = office.creates(names__en="Cable", price=EXACT)
    office.syncs()
    colleague.syncs()
    colleague.removes(article)
    colleague.syncs()
    office.syncs()
    assert differing(office) == {}


@ANSWERS
def test_a_repaired_shop_still_shows_what_is_kept_otherwise(
    careless: Careless, lacking: str
) -> None:
    """Also where nothing else of the article waits; and what was settled before stays settled."""
    world = careless(lacking)
    office = world.station("office")
    article, other = (office.creates(names__en=name, price=EXACT) for name in ("Cable", "Cord"))
    warehouse = office.opens_warehouse()
    office.syncs()
    office.counts(article, warehouse, 1200)
    office.syncs()
    office.shop.read_back.choose(other, "price", "theirs")
    before = differing(office)
    assert before == {"price": (EXACT, ROUNDED), f"stock.{warehouse}": ("1200", "999")}
    breaks(office)
    is_repaired(office)
    assert differing(office) == before
    office.syncs()
    assert differing(office) == before
    office.shop.read_back.choose(article, "price", "theirs")
    assert differing(office).keys() == {f"stock.{warehouse}"}
    world.they_agree()


@ANSWERS
def test_a_marketplace_that_can_do_less_is_read_back_too(careless: Careless, lacking: str) -> None:
    world = careless(lacking, "idempotency-keys", "if-match", "tombstones", "stock-compare-and-set")
    office, colleague = world.station("office"), world.station("colleague")
    article, warehouse = office.creates(names__en="Cable", price=EXACT), office.opens_warehouse()
    office.syncs()
    office.counts(article, warehouse, 1200)
    office.types(article, "brand", "Acme")
    world.everybody_syncs()
    assert differing(office) == {
        "price": (EXACT, ROUNDED),
        f"stock.{warehouse}": ("1200", "999"),
    }
    assert differing(colleague) == {}
    assert colleague.stock(article) == {warehouse: (999, 999)}


def test_an_honest_marketplace_leaves_no_difference(
    world: World, office: Station, warehouse: Station
) -> None:
    article = office.creates_with_picture()
    site = office.opens_warehouse()
    office.adds_picture(article, picture())
    office.types(article, "warranty", "24 months")
    office.sets(article, "offers", [{"warehouse": site, "vat_rate": "23.0"}])
    office.sets(article, "pack", {"quantity": "10.0", "unit": "pce"})
    office.counts(article, site, 25)
    world.everybody_syncs()
    warehouse.orders_pictures(article, list(reversed(_pictures(warehouse, article))))
    warehouse.adjusts(article, site, -3)
    world.everybody_syncs()
    assert differing(office) == differing(warehouse) == {}
    world.they_agree()


def _pictures(station: Station, article: ArticleId) -> list[Sha256]:
    return list(station.shop.articles.sheet(article).article.images)


@given(articles())
def test_a_spelling_is_no_difference(document: Document) -> None:
    """Numbers written longer, and rows in another order, say the same."""
    other = copy_of(document)
    for name, value in list(other.items()):
        other[name] = _respelt(value)
    rows = other.get("price_breaks")
    if isinstance(rows, list):
        other["price_breaks"] = list(reversed(rows))
    assert stored_otherwise(document, other) == ()


def _respelt(value: JsonValue) -> JsonValue:
    if isinstance(value, dict):
        return {key: _respelt(item) for key, item in value.items()}
    if isinstance(value, str) and value.replace(".", "", 1).isdecimal() and value.isascii():
        return f"{value}0" if "." in value else f"{value}.0"
    return value


def test_a_price_typed_before_the_feed_tells_of_a_cut_ladder_does_not_send_the_ladder_again(
    careless: Careless,
) -> None:
    """The answer said that all steps were taken; the edit is of the price alone."""
    world = careless("answers-as-stored")
    office = world.station("office")
    article = office.creates(names__en="Cable")
    office.types(article, "price", "9.00 EUR")
    office.syncs()
    steps: list[JsonValue] = [
        {"from": str(number), "price": f"{8 - number // 10}.00"} for number in (10, 20, 30, 40)
    ]
    office.sets(article, "price_breaks", steps)

    passed: list[str] = []

    def prices(label: str) -> None:
        passed.append(label)
        if label == "P1" and "C7" in passed and office.sees(article, "price") != DEARER:
            office.types(article, "price", "9.50 EUR")

    office.syncs_until(prices)
    assert office.sees(article, "price_breaks") == steps[:3]
    office.syncs()
    assert world.there()["article", article]["price"] == DEARER
    assert differing(office)["price_breaks"] == (steps, steps[:3])
    world.they_agree()
