"""The marketplace's review, and what it refuses outright."""

from desktop.domain.document import text
from desktop.domain.ids import ArticleId
from tests.sync.world import Station, World


def approved(world: World, office: Station) -> ArticleId:
    article = office.creates_with_picture()
    office.submits(article)
    office.syncs()
    world.staff_approves(article)
    world.everybody_syncs()
    return article


def test_submitting_brings_the_article_before_the_staff(world: World, office: Station) -> None:
    article = office.creates_with_picture()
    office.submits(article)
    office.syncs()
    assert office.sees(article, "review.state") == "pending"
    world.they_agree()


def test_the_verdict_comes_with_the_next_sync(
    world: World, office: Station, warehouse: Station
) -> None:
    article = approved(world, office)
    assert office.sees(article, "review.state") == "approved"
    assert warehouse.sees(article, "review.state") == "approved"
    world.they_agree()


def test_a_refusal_says_why(world: World, office: Station) -> None:
    article = office.creates_with_picture()
    office.submits(article)
    office.syncs()
    world.staff_refuses(article, "/images/0", "The picture is blurred.")
    office.syncs()
    assert office.sees(article, "review.state") == "refused"
    assert "The picture is blurred." in str(office.sees(article, "review.reasons"))
    world.they_agree()


def test_a_corrected_article_is_submitted_again(world: World, office: Station) -> None:
    article = office.creates_with_picture()
    office.submits(article)
    office.syncs()
    world.staff_refuses(article, "/names/en", "Say the length.")
    office.syncs()
    office.types(article, "names.en", "Patch cord OM4, 3 m")
    office.submits(article)
    office.syncs()
    assert office.sees(article, "review.state") == "pending"
    world.staff_approves(article)
    office.syncs()
    world.they_agree()


def test_an_edit_of_an_approved_article_waits_for_review_again(
    world: World, office: Station
) -> None:
    article = approved(world, office)
    office.types(article, "names.en", "Another name")
    office.syncs()
    assert office.sees(article, "review.state") == "pending"
    world.they_agree()


def test_a_new_price_needs_no_review(world: World, office: Station) -> None:
    article = approved(world, office)
    office.types(article, "price", "11 EUR")
    office.syncs()
    assert office.sees(article, "review.state") == "approved"
    world.they_agree()


def test_a_submission_waits_until_the_article_itself_is_sent(world: World, office: Station) -> None:
    """What is judged is what the person saw when they submitted."""
    article = office.creates()
    office.syncs()
    office.adds_picture(article)
    office.types(article, "names.en", "The name to be judged")
    office.submits(article)
    office.syncs()
    judged = world.there()["article", article]
    assert judged["names"] == {"en": "The name to be judged"}
    assert office.sees(article, "review.state") == "pending"
    world.they_agree()


def test_a_submission_after_a_colleagues_edit_still_goes_out(
    world: World, office: Station, warehouse: Station
) -> None:
    article = office.creates_with_picture()
    world.everybody_syncs()
    office.submits(article)
    warehouse.types(article, "brand", "Bolt")
    warehouse.syncs()
    office.syncs()
    assert office.sees(article, "review.state") == "pending"
    world.everybody_syncs()
    world.they_agree()


def test_a_submission_waits_while_a_conflict_is_open(
    world: World, office: Station, warehouse: Station
) -> None:
    article = office.creates_with_picture()
    world.everybody_syncs()
    office.types(article, "brand", "Acme")
    warehouse.types(article, "brand", "Bolt")
    warehouse.submits(article)
    office.syncs()
    warehouse.syncs()
    assert warehouse.sees(article, "review.state") == "draft"
    warehouse.resolves(article, "brand", "mine")
    world.everybody_syncs()
    assert office.sees(article, "review.state") == "pending"
    world.they_agree()


def test_what_the_marketplace_refuses_is_parked_with_its_reasons_and_kept(
    world: World, office: Station
) -> None:
    article = office.creates()
    office.syncs()
    office.sets(article, "subcategory", "no-such-thing")
    office.syncs()
    (error,) = office.parked()
    assert error["code"] == "invalid"
    assert "unknown-subcategory" in str(error["errors"])
    assert office.sees(article, "subcategory") == "no-such-thing"
    assert world.there()["article", article]["subcategory"] == "fo-patch-cord"


def test_a_refused_edit_is_not_sent_again_until_it_is_changed(
    world: World, office: Station
) -> None:
    article = office.creates()
    office.syncs()
    office.sets(article, "subcategory", "no-such-thing")
    office.syncs()
    assert office.syncs().sent == 0
    office.sets(article, "subcategory", "fo-pigtail")
    assert office.syncs().confirmed == 1
    world.they_agree()


def test_a_refused_edit_goes_again_when_asked_to(world: World, office: Station) -> None:
    article = office.creates()
    office.syncs()
    office.sets(article, "subcategory", "no-such-thing")
    office.syncs()
    office.shop.resolving.retry(article)
    assert office.syncs().sent == 1
    assert [text(error["code"]) for error in office.parked()] == ["invalid"]
    office.shop.resolving.discard_edits(article)
    office.syncs()
    world.they_agree()


def test_one_refused_article_does_not_hold_up_the_others(world: World, office: Station) -> None:
    bad = office.creates(names__en="Bad", subcategory="no-such-thing")
    good = [office.creates(names__en=f"Good {number}") for number in range(60)]
    office.syncs()
    assert {key[1] for key in world.there()} == set(good)
    assert office.sees(bad, "state") == "parked"


def test_an_article_nobody_could_recognise_is_kept_here_until_it_has_a_name(
    world: World, office: Station
) -> None:
    article = office.creates(unit="pce")
    office.syncs()
    assert world.there() == {}
    assert office.sees(article, "state") == "local"
    office.types(article, "names.en", "Cable")
    office.syncs()
    world.they_agree()


def since(station: Station, article: ArticleId) -> list[tuple[str, object, object]]:
    changes = station.shop.articles.sheet(article).since_refusal
    return [(one.path, one.before, one.after) for one in changes]


def test_what_changed_while_the_article_waited_counts_as_changed_since_the_refusal(
    world: World, office: Station
) -> None:
    """The verdict is about the version that was submitted, whenever it arrives."""
    article = office.creates_with_picture()
    office.types(article, "brand", "Acme")
    office.submits(article)
    office.syncs()
    office.types(article, "brand", "Zenith")
    world.staff_refuses(article, "/brand", "Which brand?")
    office.syncs()
    assert since(office, article) == [("brand", "Acme", "Zenith")]
    office.types(article, "brand", "Acme")
    assert since(office, article) == []


def test_an_edit_of_an_approved_article_that_is_refused_is_not_changed_since(
    world: World, office: Station
) -> None:
    article = approved(world, office)
    office.types(article, "names.en", "Patch cord")
    office.syncs()
    office.types(article, "names.en", "Patch cord, long")
    world.staff_refuses(article, "/names/en", "Say the length.")
    office.syncs()
    assert since(office, article) == [("names.en", "Patch cord", "Patch cord, long")]
