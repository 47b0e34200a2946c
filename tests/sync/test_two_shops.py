"""Two workstations and a marketplace: what each does offline, and where all of them end."""

import sqlite3
from contextlib import closing

import pytest

from desktop.domain.document import text_list
from desktop.domain.errors import LocalTrouble
from desktop.domain.ids import ArticleId
from tests.practice.market import picture
from tests.sync.world import Station, World


def shared(world: World, office: Station) -> ArticleId:
    """An article both workstations have."""
    article = office.creates_with_picture()
    world.everybody_syncs()
    return article


def test_an_article_made_offline_reaches_the_other_workstation(
    world: World, office: Station, warehouse: Station
) -> None:
    article = office.creates_with_picture()
    world.everybody_syncs()
    assert warehouse.sees(article, "names.en") == "Patch cord OM4 LC-LC 3 m"
    assert str(warehouse.sees(article, "tid")).startswith("T")
    world.they_agree()


def test_different_fields_of_one_article_both_survive(
    world: World, office: Station, warehouse: Station
) -> None:
    article = shared(world, office)
    office.types(article, "brand", "Acme")
    warehouse.types(article, "price", "9.95 EUR")
    world.everybody_syncs()
    assert office.sees(article, "price") == {"amount": "9.95", "currency": "EUR"}
    assert warehouse.sees(article, "brand") == "Acme"
    world.they_agree()


def test_the_same_field_is_a_conflict_with_both_values(
    world: World, office: Station, warehouse: Station
) -> None:
    article = shared(world, office)
    office.types(article, "brand", "Acme")
    warehouse.types(article, "brand", "Bolt")
    office.syncs()
    warehouse.syncs()
    assert warehouse.conflicts() == {"brand": ("Bolt", "Acme")}
    assert warehouse.sees(article, "state") == "conflict"
    assert office.conflicts() == {}


@pytest.mark.parametrize(
    ("choice", "brand"), [("mine", "Bolt"), ("theirs", "Acme"), ("Cone", "Cone")]
)
def test_resolving_a_conflict_brings_both_to_the_same_value(
    world: World, office: Station, warehouse: Station, choice: str, brand: str
) -> None:
    article = shared(world, office)
    office.types(article, "brand", "Acme")
    warehouse.types(article, "brand", "Bolt")
    office.syncs()
    warehouse.syncs()
    warehouse.resolves(article, "brand", choice)
    world.everybody_syncs()
    assert office.sees(article, "brand") == brand
    world.they_agree()


def test_an_open_conflict_holds_only_its_own_field(
    world: World, office: Station, warehouse: Station
) -> None:
    article = shared(world, office)
    office.types(article, "brand", "Acme")
    warehouse.types(article, "brand", "Bolt")
    office.syncs()
    warehouse.syncs()
    warehouse.types(article, "part_number", "PN-1")
    warehouse.syncs()
    office.syncs()
    assert office.sees(article, "part_number") == "PN-1"
    assert office.sees(article, "brand") == "Acme"
    assert warehouse.conflicts() == {"brand": ("Bolt", "Acme")}


def test_news_about_a_field_in_conflict_is_shown_beside_mine(
    world: World, office: Station, warehouse: Station
) -> None:
    article = shared(world, office)
    office.types(article, "brand", "Acme")
    warehouse.types(article, "brand", "Bolt")
    office.syncs()
    warehouse.syncs()
    office.types(article, "brand", "Anvil")
    office.syncs()
    warehouse.syncs()
    assert warehouse.conflicts() == {"brand": ("Bolt", "Anvil")}


def test_a_conflict_ends_by_itself_when_both_sides_come_to_agree(
    world: World, office: Station, warehouse: Station
) -> None:
    article = shared(world, office)
    office.types(article, "brand", "Acme")
    warehouse.types(article, "brand", "Bolt")
    office.syncs()
    warehouse.syncs()
    office.types(article, "brand", "Bolt")
    world.everybody_syncs()
    world.they_agree()


def test_a_price_and_a_new_ladder_are_settled_together(
    world: World, office: Station, warehouse: Station
) -> None:
    article = shared(world, office)
    office.sets(article, "price_breaks", [{"from": "10", "price": "12.00"}])
    warehouse.types(article, "price", "11.00 EUR")
    office.syncs()
    warehouse.syncs()
    assert list(warehouse.conflicts()) == ["price_breaks"]
    warehouse.resolves(article, "price_breaks", "theirs")
    world.everybody_syncs()
    assert warehouse.sees(article, "price") == {"amount": "12.50", "currency": "EUR"}
    world.they_agree()


def test_pictures_added_on_both_sides_are_all_there(
    world: World, office: Station, warehouse: Station
) -> None:
    article = shared(world, office)
    office.adds_picture(article)
    warehouse.adds_picture(article)
    world.everybody_syncs()
    assert len(text_list(office.sees(article, "images"))) == 3
    world.they_agree()


def test_one_orders_pictures_and_the_other_adds_one(
    world: World, office: Station, warehouse: Station
) -> None:
    article = office.creates()
    first, second = office.adds_picture(article), office.adds_picture(article)
    world.everybody_syncs()
    office.orders_pictures(article, [second, first])
    third = warehouse.adds_picture(article)
    world.everybody_syncs()
    # The new one stays behind its left neighbour.
    assert office.sees(article, "images") == [second, third, first]
    world.they_agree()


def test_the_same_picture_on_two_articles_is_sent_once(world: World, office: Station) -> None:
    data = picture()
    one, other = office.creates(), office.creates()
    assert office.adds_picture(one, data) == office.adds_picture(other, data)
    office.syncs()
    world.they_agree()


def test_a_removed_article_goes_everywhere(
    world: World, office: Station, warehouse: Station
) -> None:
    article = shared(world, office)
    office.removes(article)
    world.everybody_syncs()
    assert warehouse.articles() == []
    world.they_agree()


def test_an_article_removed_before_it_was_ever_sent_is_never_sent(
    world: World, office: Station
) -> None:
    office.removes(office.creates())
    office.syncs()
    assert world.there() == {}
    world.they_agree()


@pytest.mark.parametrize("choice", ["mine", "theirs"])
def test_an_article_edited_here_and_deleted_there_waits_for_a_decision(
    world: World, office: Station, warehouse: Station, choice: str
) -> None:
    article = shared(world, office)
    office.removes(article)
    office.syncs()
    warehouse.types(article, "brand", "Bolt")
    warehouse.syncs()
    assert list(warehouse.conflicts()) == ["deleted"]
    assert warehouse.sees(article, "brand") == "Bolt"
    warehouse.resolves(article, "deleted", choice)
    world.everybody_syncs()
    brands = [office.sees(found, "brand") for found in office.articles()]
    assert brands == (["Bolt"] if choice == "mine" else [])
    assert article not in office.articles()
    world.they_agree()


def test_a_deletion_of_what_somebody_changed_meanwhile_is_asked_again(
    world: World, office: Station, warehouse: Station
) -> None:
    article = shared(world, office)
    office.types(article, "brand", "Acme")
    warehouse.removes(article)
    office.syncs()
    warehouse.syncs()
    assert [error["code"] for error in warehouse.parked()] == ["delete-overtaken"]
    assert warehouse.sees(article, "brand") == "Acme"
    warehouse.removes(article)
    world.everybody_syncs()
    assert office.articles() == []
    world.they_agree()


def test_a_verdict_alone_does_not_stand_in_the_way_of_a_deletion(
    world: World, office: Station, warehouse: Station
) -> None:
    article = shared(world, office)
    office.submits(article)
    world.everybody_syncs()
    warehouse.removes(article)
    world.staff_approves(article)
    world.everybody_syncs()
    assert office.articles() == []
    world.they_agree()


def thirty(world: World, office: Station) -> list[ArticleId]:
    """A shop of thirty articles, known to everybody."""
    articles = [office.creates(names__en=f"Cable {number}") for number in range(30)]
    world.everybody_syncs()
    return articles


def test_a_large_deletion_is_asked_about_first(
    world: World, office: Station, warehouse: Station
) -> None:
    articles = thirty(world, office)
    office.removes(*articles[:25])
    office.syncs()
    with pytest.raises(LocalTrouble) as trouble:
        warehouse.syncs()
    assert trouble.value.code == "mass-deletion"
    said = trouble.value.facts
    assert (said["count"], said["of"]) == ("25", "30")
    assert set(said["refs"].split()) == set(articles[:25])
    assert len(warehouse.articles()) == 30
    warehouse.syncs(accept_deletions=True)
    assert len(warehouse.articles()) == 5
    (copy,) = warehouse.folder.backups.glob("*before-deletions.sqlite")
    with closing(sqlite3.connect(copy)) as connection:
        query = "SELECT count(*) FROM entity WHERE kind = 'article' AND deleted = 0"
        assert connection.execute(query).fetchone() == (30,)
    world.they_agree()


def test_a_large_deletion_is_asked_about_although_half_of_it_comes_later_in_the_sync(
    world: World, office: Station, warehouse: Station
) -> None:
    articles = thirty(world, office)
    office.removes(*articles[:13])
    office.syncs()
    office.removes(*articles[13:25])
    warehouse.types(articles[29], "brand", "Acme")

    def office_goes_on(label: str) -> None:
        if label == "C3":
            office.syncs()

    with pytest.raises(LocalTrouble, match="mass-deletion") as trouble:
        warehouse.syncs_until(office_goes_on)
    assert (trouble.value.facts["count"], trouble.value.facts["of"]) == ("25", "30")
    assert set(warehouse.articles()) == set(articles[13:])
    warehouse.syncs(accept_deletions=True)
    world.everybody_syncs()
    world.they_agree()
    assert office.articles() == warehouse.articles()


def test_two_workstations_may_open_warehouses_and_offer_from_both(
    world: World, office: Station, warehouse: Station
) -> None:
    article = shared(world, office)
    here, there = office.opens_warehouse("PT - A - A - A"), warehouse.opens_warehouse("FR - B - B")
    office.shop.edit.set_offer(article, here, "23")
    warehouse.shop.edit.set_offer(article, there, "20")
    world.everybody_syncs()
    offers = office.sees(article, "offers")
    assert isinstance(offers, list)
    assert len(offers) == 2
    world.they_agree()


def test_a_warehouse_renamed_on_both_sides_is_a_conflict(
    world: World, office: Station, warehouse: Station
) -> None:
    place = office.opens_warehouse()
    world.everybody_syncs()
    office.shop.warehouses.change(place, {"name": "North"})
    warehouse.shop.warehouses.change(place, {"name": "South"})
    office.syncs()
    warehouse.syncs()
    assert warehouse.conflicts() == {"name": ("South", "North")}
    warehouse.resolves(ArticleId(place), "name", "mine")
    world.everybody_syncs()
    world.they_agree()


def test_with_a_deleted_article_go_the_other_questions_about_it(
    office: Station, warehouse: Station
) -> None:
    """A field was in conflict when a colleague deleted the article: one decision settles both."""
    article = office.creates(names__en="Cable", brand="Old")
    office.syncs()
    warehouse.syncs()
    office.types(article, "brand", "New")
    office.syncs()
    warehouse.types(article, "brand", "Newer")
    warehouse.syncs()
    office.removes(article)
    office.syncs()
    warehouse.syncs()
    assert sorted(warehouse.conflicts()) == ["brand", "deleted"]
    warehouse.resolves(article, "deleted", "theirs")
    assert warehouse.is_done()
    warehouse.shop.undoing.undo()
    assert sorted(warehouse.conflicts()) == ["brand", "deleted"]
