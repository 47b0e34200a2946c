"""The shop as a whole: counts, brands, warehouses, reference data."""

from desktop.domain.rules import SUBMIT_REQUIRES
from desktop.store.facts import set_fact, set_reference_data
from tests.queries.test_search import approve
from tests.workflows.test_undoing import colleague
from tests.worlds import COMPLETE, Workstation


def test_a_new_shop_stands_at_nothing(workstation: Workstation):
    status = workstation.shop.shop.status()
    assert (status.articles, status.waiting, status.sending, status.parked, status.conflicts) == (
        (0,) * 5
    )
    assert (status.review, status.connected_to) == ({}, "")


def test_articles_are_counted_by_state_and_verdict(workstation: Workstation):
    workstation.new_article(brand="A")
    approved = workstation.new_article(COMPLETE)
    approve(workstation, approved)
    disputed = workstation.new_article(COMPLETE)
    colleague(workstation, disputed, {"brand": "Theirs"}, conflict=True)
    status = workstation.shop.shop.status()
    assert (status.articles, status.waiting, status.conflicts) == (3, 1, 1)
    assert status.by_state == {"local": 1, "confirmed": 1, "conflict": 1}
    assert status.review == {"approved": 1, "draft": 2}


def test_an_article_waits_once_the_shop_is_connected_and_it_can_be_known_by_something(
    workstation: Workstation,
):
    with workstation.shop.database.transaction() as tx:
        set_fact(tx, "url", "http://127.0.0.1:1")
    named = workstation.new_article({"names.en": "Cord"})
    nameless = workstation.new_article(brand="Acme")
    assert workstation.sees(named)["state"] == "waiting"
    assert workstation.sees(nameless)["state"] == "local"
    assert workstation.finds("state:waiting") == [named]


def test_brands_are_those_of_the_marketplace_and_those_in_use(workstation: Workstation):
    workstation.new_article(brand="zeta")
    with workstation.shop.database.transaction() as tx:
        set_reference_data(tx, "brands", "1", '{"brands":[{"name":"Acme"},{"name":"Zeta"},{}]}')
    assert workstation.shop.shop.brands() == ("Acme", "Zeta", "zeta")


def test_the_subcategories_in_use_come_with_the_most_used_first(workstation: Workstation) -> None:
    for subcategory in ("fo-pigtail", "", "fo-patch-cord", "fo-patch-cord", "fo-adapter"):
        workstation.new_article(names__en="Cord", subcategory=subcategory)
    most_used = ("fo-patch-cord", "fo-adapter", "fo-pigtail")
    assert workstation.shop.shop.subcategories(9) == most_used
    assert workstation.shop.shop.subcategories(2) == most_used[:2]


def test_the_marketplaces_own_tree_and_requirements_replace_the_starting_ones(
    workstation: Workstation,
):
    shop = workstation.shop.shop
    assert len(shop.taxonomy().subcategories) == 62
    assert shop.submit_requires() == SUBMIT_REQUIRES
    with workstation.shop.database.transaction() as tx:
        set_reference_data(tx, "taxonomy", "7", '{"categories":[{"key":"new","names":{}}]}')
        set_reference_data(tx, "meta", "", '{"submit_requires":["names"]}')
    assert list(shop.taxonomy().categories) == ["new"]
    assert shop.submit_requires() == ("names",)


def test_warehouses_come_by_name(workstation: Workstation):
    for name in ("PT - Box - Acme - Porto", "de - Box - Acme - Ulm"):
        workstation.warehouse(name)
    assert [item.city for item in workstation.shop.shop.warehouses()] == ["Ulm", "Porto"]
