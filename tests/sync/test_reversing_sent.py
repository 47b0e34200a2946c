"""A change set that was sent is taken back as a new one, checked against what others did since."""

import pytest

from desktop.domain.errors import InputRefused
from desktop.workflows.articles import Assignment
from tests.sync.world import Station, World


def newest_sent(station: Station) -> int:
    """The number of the newest change set the marketplace has."""
    return station.shop.sent_sets.sent()[0].step


def test_what_a_colleague_changed_since_is_left(
    world: World, office: Station, warehouse: Station
) -> None:
    articles = [office.creates(names__en=f"Cable {number}", brand="Old") for number in range(3)]
    world.everybody_syncs()
    office.shop.edit.batch(articles, [Assignment("brand", "=", "Acme")])
    world.everybody_syncs()
    step = newest_sent(office)
    warehouse.types(articles[1], "brand", "Bolt")
    world.everybody_syncs()
    done = office.shop.undoing.reverse(step)
    assert done is not None
    assert {entry.entity_id for entry in done.reversed} == {articles[0], articles[2]}
    assert [(item.entity_id, item.reason) for item in done.left] == [(articles[1], "changed-since")]
    world.everybody_syncs()
    world.they_agree()
    assert [warehouse.sees(article, "brand") for article in articles] == ["Old", "Bolt", "Old"]


def test_a_colleagues_change_that_is_not_known_yet_becomes_a_question(
    world: World, office: Station, warehouse: Station
) -> None:
    article = office.creates(names__en="Cable", brand="Old")
    world.everybody_syncs()
    office.types(article, "brand", "Acme")
    world.everybody_syncs()
    warehouse.types(article, "brand", "Bolt")
    warehouse.syncs()
    office.shop.undoing.reverse(newest_sent(office))
    office.syncs()
    assert office.conflicts() == {"brand": ("Old", "Bolt")}
    assert world.there()["article", article]["brand"] == "Bolt"
    office.resolves(article, "brand", "mine")
    world.everybody_syncs()
    world.they_agree()
    assert warehouse.sees(article, "brand") == "Old"


def test_sent_stock_is_taken_back_beside_what_others_booked(
    world: World, office: Station, warehouse: Station
) -> None:
    place, article = office.opens_warehouse(), office.creates()
    world.everybody_syncs()
    office.adjusts(article, place, 10)
    world.everybody_syncs()
    warehouse.adjusts(article, place, 3)
    world.everybody_syncs()
    office.shop.undoing.reverse(newest_sent(office))
    world.everybody_syncs()
    assert warehouse.stock(article) == {place: (3, 3)}
    world.they_agree()


def test_a_reversal_is_reversed_in_turn_and_none_twice(
    world: World, office: Station, warehouse: Station
) -> None:
    article = office.creates(names__en="Cable", brand="Old")
    world.everybody_syncs()
    office.types(article, "brand", "Acme")
    world.everybody_syncs()
    step = newest_sent(office)
    office.shop.undoing.reverse(step)
    world.everybody_syncs()
    with pytest.raises(InputRefused) as refused:
        office.shop.undoing.reverse(step)
    assert refused.value.code == "already-reversed"
    office.shop.undoing.reverse(newest_sent(office))
    world.everybody_syncs()
    assert warehouse.sees(article, "brand") == "Acme"
    world.they_agree()
