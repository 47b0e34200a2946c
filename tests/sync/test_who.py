"""Who changed what: the device's name is in every history, and beside every conflict."""

from desktop.practice import act
from tests.sync.world import Station, World


def authors(station: Station, article: str, path: str) -> list[str]:
    lines = station.shop.history.of_article(station.shop.articles.find(article))
    return [line.author for line in lines if line.path == path]


def test_every_workstation_sees_who_changed_a_field(
    world: World, office: Station, warehouse: Station
):
    article = office.creates()
    world.everybody_syncs()
    office.types(article, "brand", "Acme")
    world.everybody_syncs()
    warehouse.types(article, "brand", "Bolt")
    world.everybody_syncs()
    assert authors(office, article, "brand") == ["warehouse", "office"]
    assert authors(warehouse, article, "brand") == ["warehouse", "office"]


def test_a_conflict_names_the_other_device_also_where_it_removed_the_article(
    world: World, office: Station, warehouse: Station
):
    changed, removed = office.creates(), office.creates(names__en="Cable")
    world.everybody_syncs()
    warehouse.types(changed, "brand", "Theirs")
    warehouse.removes(removed)
    warehouse.syncs()
    office.types(changed, "brand", "Mine")
    office.types(removed, "brand", "Mine")
    office.syncs()
    found = office.shop.outbox.conflicts()
    assert {(item.path, item.theirs_by) for item in found} == {
        ("brand", "warehouse"),
        ("deleted", "warehouse"),
    }
    assert all(item.theirs_at for item in found)


def test_a_verdict_is_not_ascribed_to_a_colleague(
    world: World, office: Station, warehouse: Station
):
    article = office.creates_with_picture()
    office.syncs()
    office.submits(article)
    world.everybody_syncs()
    act.refuse(world.market.url, world.market.staff_token, article, "/images", "Blurred.")
    world.everybody_syncs()
    assert authors(warehouse, article, "review")[0] not in {"office", "warehouse"}


def test_a_name_is_kept_as_colleagues_see_it(world: World, office: Station, warehouse: Station):
    office.shop.rename_device("  Lager Erdgeschoss, Arbeitsplatz am Wareneingang\t2 ")
    article = office.creates(names__en="Cable")
    world.everybody_syncs()
    assert warehouse.sees(article, "updated_by") == office.shop.device()
