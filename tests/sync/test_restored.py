"""The marketplace forgets: dead cursors, a restored backup, a store that lost its articles."""

import pytest
from sqlalchemy import update

from desktop.domain.document import canonical, object_list
from desktop.domain.errors import LocalTrouble
from desktop.practice.tables import documents
from tests.sync.forgetting import (
    backup_of,
    begins_a_new_epoch,
    kills_cursors,
    loses,
    puts_back,
    seller_of,
)
from tests.sync.world import Station, World


@pytest.fixture
def world(own_world: World) -> World:
    return own_world


def test_a_dead_cursor_means_reading_again_and_nothing_else(
    world: World, office: Station, warehouse: Station
) -> None:
    article = office.creates_with_picture()
    world.everybody_syncs()
    office.types(article, "brand", "Acme")
    warehouse.types(article, "unit", "m")
    warehouse.syncs()
    kills_cursors(world)
    world.everybody_syncs()
    assert (office.sees(article, "brand"), office.sees(article, "unit")) == ("Acme", "m")
    world.they_agree()


def test_what_is_gone_when_a_cursor_died_is_asked_for_one_by_one(
    world: World, office: Station
) -> None:
    gone, kept = office.creates(names__en="Gone"), office.creates(names__en="Kept")
    office.syncs()
    loses(world, gone)
    kills_cursors(world)
    office.syncs()
    assert office.articles() == sorted([gone, kept])
    # Neither listed nor found nor declared deleted: it is asked for once more before it goes.
    office.syncs()
    assert office.articles() == [kept]
    world.they_agree()


def test_a_marketplace_that_lost_nearly_all_asks_before_the_shop_follows(
    world: World, office: Station
) -> None:
    articles = [office.creates(names__en=f"Cable {number}") for number in range(30)]
    office.syncs()
    loses(world, *articles)
    kills_cursors(world)
    office.syncs()
    with pytest.raises(LocalTrouble, match="mass-deletion"):
        office.syncs()
    assert len(office.articles()) == 30
    with pytest.raises(LocalTrouble, match="mass-deletion"):
        office.syncs()
    office.syncs(accept_deletions=True)
    assert office.articles() == []


def test_a_restored_marketplace_gets_again_what_it_lost(world: World, office: Station) -> None:
    place = office.opens_warehouse()
    lost, kept = office.creates_with_picture(), office.creates(names__en="Kept")
    office.adjusts(lost, place, 12)
    office.adjusts(kept, place, 3)
    office.syncs()
    loses(world, lost)
    begins_a_new_epoch(world)
    office.syncs()
    office.syncs()
    assert office.articles() == sorted([lost, kept])
    assert office.stock(lost) == {place: (12, 12)}
    assert office.stock(kept) == {place: (3, 3)}
    world.they_agree()


def test_a_restored_marketplace_gets_everything_again_from_two_workstations(
    world: World, office: Station, warehouse: Station
) -> None:
    place = office.opens_warehouse()
    articles = [office.creates_with_picture() for _ in range(30)]
    office.adjusts(articles[0], place, 5)
    world.everybody_syncs()
    loses(world, *articles)
    begins_a_new_epoch(world)
    world.everybody_syncs()
    assert len(warehouse.articles()) == 30
    assert warehouse.stock(articles[0]) == {place: (5, 5)}
    world.they_agree()


def test_a_restored_older_figure_counts_as_news(world: World, office: Station) -> None:
    place = office.opens_warehouse()
    article = office.creates()
    for _ in range(3):
        office.adjusts(article, place, 10)
        office.syncs()
    with world.market.marketplace.database.writing() as connection:
        line = object_list([found for key, found in world.there().items() if key[0] == "stock"])[0]
        body = f'{{"on_hand":"10","ref":"{article}","tid":"{line["tid"]}",'
        connection.execute(
            update(documents)
            .where(documents.c.seller_id == seller_of(world), documents.c.kind == "stock")
            .values(version=1, body=f'{body}"version":1,"warehouse":"{place}"}}')
        )
    begins_a_new_epoch(world)
    office.syncs()
    assert office.stock(article) == {place: (10, 10)}
    world.they_agree()


@pytest.mark.parametrize("verb", ["types", "removes"])
def test_what_was_on_the_wire_is_not_meant_for_a_version_of_another_epoch(
    world: World, office: Station, warehouse: Station, verb: str
) -> None:
    """The restored marketplace counts on from an older version; the same number means another."""
    article = office.creates(names__en="Cable")
    world.everybody_syncs()
    backup = backup_of(world, article)
    office.types(article, "part_number", "P-1")
    world.everybody_syncs()
    if verb == "types":
        office.types(article, "brand", "Acme")
    else:
        office.removes(article)
    office.syncs_lost_at("C4")
    puts_back(world, article, backup)
    begins_a_new_epoch(world)
    warehouse.types(article, "brand", "Corning")
    warehouse.syncs()
    warehouse.resolves(article, "part_number", "mine")
    office.syncs()
    assert world.there()["article", article]["brand"] == "Corning"
    if verb == "types":
        assert office.conflicts()["brand"] == ("Acme", "Corning")
    else:
        assert [found["code"] for found in office.parked()] == ["delete-overtaken"]


@pytest.mark.parametrize("theirs", ["Corning", ""], ids=["filled", "emptied"])
def test_a_creation_on_the_wire_is_compared_with_what_a_colleague_made_of_it_again(
    world: World, office: Station, warehouse: Station, theirs: str
) -> None:
    article = office.creates(names__en="Cable", brand="Acme")
    office.syncs_lost_at("C5")
    warehouse.syncs()
    loses(world, article)
    begins_a_new_epoch(world)
    warehouse.types(article, "brand", theirs)
    warehouse.syncs()
    office.syncs()
    assert office.conflicts() == {"brand": ("Acme", theirs or None)}
    office.resolves(article, "brand", "theirs")
    world.everybody_syncs()
    world.they_agree()


def test_what_two_workstations_give_back_at_once_is_compared(
    world: World, office: Station, warehouse: Station
) -> None:
    article = office.creates(names__en="Cable", brand="Old")
    world.everybody_syncs()
    loses(world, article)
    begins_a_new_epoch(world)
    office.types(article, "brand", "Mine")
    warehouse.types(article, "brand", "Theirs")

    def warehouse_is_first(label: str) -> None:
        if label == "C3":
            warehouse.syncs()

    office.syncs_until(warehouse_is_first)
    assert office.conflicts() == {"brand": ("Mine", "Theirs")}
    office.resolves(article, "brand", "mine")
    world.everybody_syncs()
    world.they_agree()
    assert warehouse.sees(article, "brand") == "Mine"


@pytest.mark.parametrize("choice", ["mine", "theirs"])
def test_a_restored_older_article_is_a_question_for_it_may_be_a_loss(
    world: World, office: Station, choice: str
) -> None:
    article = office.creates(names__en="Cable", brand="Old")
    office.syncs()
    old = world.there()["article", article]
    office.types(article, "brand", "New")
    office.syncs()
    with world.market.marketplace.database.writing() as connection:
        connection.execute(
            update(documents)
            .where(documents.c.seller_id == seller_of(world), documents.c.client_ref == article)
            .values(version=old["version"], body=canonical(old))
        )
    begins_a_new_epoch(world)
    office.syncs()
    assert office.conflicts() == {"brand": ("New", "Old")}
    office.resolves(article, "brand", choice)
    office.syncs()
    assert office.sees(article, "brand") == ("New" if choice == "mine" else "Old")
    world.they_agree()


def test_an_article_a_restored_marketplace_has_again_comes_back(
    world: World, office: Station, warehouse: Station
) -> None:
    article = office.creates()
    world.everybody_syncs()
    before = world.there()["article", article]
    office.removes(article)
    world.everybody_syncs()
    with world.market.marketplace.database.writing() as connection:
        connection.execute(
            update(documents)
            .where(documents.c.seller_id == seller_of(world), documents.c.client_ref == article)
            .values(version=before["version"], body=canonical(before), deleted=False)
        )
    begins_a_new_epoch(world)
    world.everybody_syncs()
    assert warehouse.articles() == [article]
    world.they_agree()


def test_a_write_to_what_a_restored_marketplace_lost_is_no_deletion(
    world: World, office: Station, warehouse: Station
) -> None:
    """The whole article goes again, with the edit and the stock that were on the wire."""
    article, counted = office.creates(names__en="Cable"), office.creates(names__en="Counted")
    place = office.opens_warehouse()
    world.everybody_syncs()
    office.types(article, "brand", "Acme")
    office.adjusts(counted, place, 5)
    office.syncs_lost_at("C4")
    loses(world, article, counted)
    begins_a_new_epoch(world)
    office.syncs()
    assert office.conflicts() == {}
    assert office.parked() == []
    warehouse.syncs()
    # Another workstation cannot know whether that is news or the loss of what was there.
    warehouse.resolves(article, "brand", "theirs")
    world.everybody_syncs()
    assert warehouse.sees(article, "brand") == "Acme"
    assert warehouse.stock(counted) == {place: (5, 5)}
    world.they_agree()


def test_what_a_restored_marketplace_has_again_is_no_question_any_more(
    world: World, office: Station, warehouse: Station
) -> None:
    """It was deleted there while something here was unsent; the backup is older than that."""
    article = office.creates(names__en="Cable")
    world.everybody_syncs()
    backup = backup_of(world, article)
    office.types(article, "brand", "Acme")
    warehouse.removes(article)
    warehouse.syncs()
    office.syncs()
    assert set(office.conflicts()) == {"deleted"}
    puts_back(world, article, backup)
    begins_a_new_epoch(world)
    world.everybody_syncs()
    assert office.conflicts() == {}
    assert warehouse.sees(article, "brand") == "Acme"
    world.they_agree()
