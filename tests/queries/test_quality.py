"""What a check of the shop finds, and which names it suggests."""

from tests.worlds import Workstation


def test_a_check_names_what_is_missing_and_what_is_risky(workstation: Workstation) -> None:
    complete = workstation.complete_article()
    workstation.types(complete, "descriptions.en.usage", "Order now at the best price")
    bare = workstation.new_article(names__en="Patch cord")

    found = {item.id: item.assessment for item in workstation.shop.quality.check()}

    assert found[complete].missing == ()
    assert "advertising" in {one.code for one in found[complete].warnings}
    assert "images" in found[bare].missing
    assert found[complete].score > found[bare].score


def test_a_check_is_of_what_the_query_finds(workstation: Workstation) -> None:
    workstation.new_article(brand="Optavelle")
    wanted = workstation.new_article(brand="Ventelmar")

    assert [item.id for item in workstation.shop.quality.check("brand:Ventelmar")] == [wanted]


def test_a_check_sees_stock_that_is_no_whole_pack(workstation: Workstation) -> None:
    article = workstation.new_article(pack="10 box", names__en="Patch cord")
    workstation.counts(article, workstation.warehouse(), 25)

    (item,) = workstation.shop.quality.check()

    assert "stock-not-a-multiple-of-pack" in {one.code for one in item.assessment.warnings}


def test_a_check_sees_a_promotion_that_has_ended(workstation: Workstation) -> None:
    workstation.new_article(price="10", promotion="9 2020-01-01..2020-01-31")

    (item,) = workstation.shop.quality.check()

    assert "promotion-ended" in {one.code for one in item.assessment.warnings}


def test_a_suggestion_changes_nothing(workstation: Workstation) -> None:
    article = workstation.new_article(subcategory="fo-patch-cord", brand="Optavelle")
    workstation.types(article, "specs.fibre_type", "OM4")

    assert workstation.shop.quality.suggest(article)["fr"] == "Jarretière optique Optavelle OM4"
    assert workstation.sees(article)["names"] == {}
