"""What a person does to articles; what cannot be done changes nothing at all."""

import pytest

from desktop.domain.document import Document, JsonValue
from desktop.domain.errors import InputRefused
from desktop.domain.ids import ArticleId, Sha256
from desktop.workflows.articles import Assignment
from tests.worlds import COMPLETE, Workstation, seller_part_of


def sets(path: str, typed: str, op: str = "=") -> list[Assignment]:
    return [Assignment(path, op, typed)]


def test_a_new_article_has_every_field_and_nothing_in_it(workstation: Workstation):
    document = workstation.sees(workstation.new_article())
    assert document["state"] == "local"
    assert {name for name, value in seller_part_of(document).items() if value} == set()


def test_what_is_typed_is_seen_at_once_and_said_once(workstation: Workstation):
    article = workstation.new_article()
    assert workstation.types(article, "price", "12,5 €")
    assert not workstation.types(article, "price", "12.50")
    assert workstation.sees(article)["price"] == {"amount": "12.50", "currency": "EUR"}


@pytest.mark.parametrize(
    ("path", "typed"),
    [("price", "cheap"), ("nonsense", "1"), ("images", "x"), ("specs.length", "3 m of it")],
)
def test_a_refused_entry_leaves_the_shop_as_it_was(workstation: Workstation, path: str, typed: str):
    article = workstation.new_article(COMPLETE)
    before, news = workstation.tables(), len(workstation.news)
    with pytest.raises(InputRefused):
        workstation.types(article, path, typed)
    assert workstation.tables() == before
    assert len(workstation.news) == news


def test_an_article_that_is_not_there_is_refused_by_every_verb(workstation: Workstation):
    nobody = ArticleId("nobody")
    before = workstation.tables()
    edit = workstation.shop.edit
    for verb in (
        lambda: edit.enter(nobody, "brand", "x"),
        lambda: edit.set_values(nobody, {"brand": "x"}),
        lambda: edit.clone(nobody),
        lambda: edit.remove([nobody]),
        lambda: edit.set_images(nobody, []),
        lambda: edit.set_offer(nobody, "w", "20"),
        lambda: edit.withdraw_offer(nobody, "w"),
        lambda: edit.batch([nobody], sets("brand", "x")),
    ):
        with pytest.raises(InputRefused) as refused:
            verb()
        assert refused.value.code == "unknown-article"
    assert workstation.tables() == before


def test_a_batch_changes_what_it_can_and_names_what_it_cannot(workstation: Workstation):
    priced = workstation.new_article(price="10")
    already = workstation.new_article(price="10.50")
    without = workstation.new_article(brand="Acme")
    result = workstation.shop.edit.batch(
        [priced, already, without], [*sets("price", "5%", "="), *sets("brand", "Acme")]
    )
    assert result.changed == 0
    assert len(result.skipped) == 3
    result = workstation.shop.edit.batch([priced, already, without], sets("price", "1.05", "*="))
    assert (result.matched, result.changed, result.unchanged) == (3, 2, 0)
    assert [(item.article, item.reason.code) for item in result.skipped] == [
        (without, "nothing-to-reckon-with")
    ]
    assert workstation.sees(already)["price"] == {"amount": "11.03", "currency": "EUR"}


def test_several_orders_of_a_batch_build_on_each_other(workstation: Workstation):
    article = workstation.new_article()
    orders = [*sets("price", "10"), *sets("price", "1.5", "*="), *sets("price.currency", "USD")]
    result = workstation.shop.edit.batch([article], orders)
    assert [(item.change.path, item.change.after) for item in result.changes] == [
        ("price", {"amount": "15.00", "currency": "USD"})
    ]


def test_a_preview_tells_what_the_batch_then_does(workstation: Workstation):
    articles = [workstation.new_article(price=str(price)) for price in (1, 2, 3)]
    before = workstation.tables()
    preview = workstation.shop.edit.preview(articles, sets("price", "2", "*="))
    assert workstation.tables() == before
    assert workstation.shop.edit.batch(articles, sets("price", "2", "*=")) == preview


def test_a_preview_leaves_out_what_is_gone(workstation: Workstation):
    gone = ArticleId("gone")
    assert workstation.shop.edit.preview([gone], sets("brand", "x")).matched == 0


def test_a_batch_is_one_step_and_one_piece_of_news(workstation: Workstation):
    articles = [workstation.new_article() for _ in range(20)]
    workstation.news.clear()
    workstation.shop.edit.batch(articles, [*sets("brand", "Acme"), *sets("price", "3")])
    (news,) = workstation.news
    assert news.articles == set(articles)
    undone = workstation.undoes()
    assert undone is not None
    assert len(undone.reversed) == 40


def test_a_batch_that_changes_nothing_is_no_step(workstation: Workstation):
    article = workstation.new_article(brand="Acme")
    workstation.shop.edit.batch([article], sets("brand", "Acme"))
    assert workstation.shop.history.undo_verb() == "edit"


def test_a_clone_has_everything_but_stock_and_what_must_be_unique(workstation: Workstation):
    source = workstation.complete_article()
    place = workstation.warehouse()
    for path, typed in (
        ("barcode", "4006381333931"), ("seller_reference", "A-1"), ("part_number", "P-1"),
        ("descriptions.fr.usage", "Pour tout"), ("specs.length", "3 m"), ("warranty", "24"),
        ("promotion", "9 2026-01-01..2026-02-01"), ("price_breaks", "10:11"),
    ):  # fmt: skip
        workstation.types(source, path, typed)
    workstation.shop.edit.set_offer(source, place, "20")
    workstation.counts(source, place, 5)
    wanted: Document = {
        **seller_part_of(workstation.sees(source)),
        "barcode": None,
        "seller_reference": None,
    }
    clones = workstation.shop.edit.clone(source, times=3)
    assert len({source, *clones}) == 4
    for clone in clones:
        assert seller_part_of(workstation.sees(clone)) == wanted
        assert workstation.sees(clone)["tid"] is None
        assert workstation.stock_of(clone) == {}


def test_removing_an_article_never_sent_leaves_nothing_behind(workstation: Workstation):
    place = workstation.warehouse()
    before = workstation.tables()
    article = workstation.new_article(COMPLETE)
    workstation.counts(article, place, 5)
    workstation.shop.submissions.submit([article], ["names"])
    assert workstation.shop.edit.remove([article]) == 1
    after = workstation.tables()
    for table in ("entity", "outbox", "stock", "expected_picture", "article_index", "conflict",
                  "article_text"):  # fmt: skip
        assert after[table] == before[table], table
    assert workstation.problems() == ()


def test_pictures_are_put_in_order_and_five_are_enough(workstation: Workstation):
    article = workstation.new_article()
    images = [workstation.picture(str(number)) for number in range(6)]
    workstation.shop.pictures.add(article, images[:5])
    assert workstation.shop.edit.set_images(article, reversed(images[:5]))
    shown = workstation.sees(article)["images"]
    assert shown == list(reversed(images[:5]))
    with pytest.raises(InputRefused, match="too-many-pictures"):
        workstation.shop.edit.set_images(article, images)
    assert workstation.sees(article)["images"] == shown
    assert workstation.shop.edit.set_images(article, [images[0], images[0]])
    assert workstation.sees(article)["images"] == [images[0]]


def test_an_offer_is_added_changed_and_withdrawn(workstation: Workstation):
    article, place = workstation.new_article(), workstation.warehouse()

    def offers() -> JsonValue:
        return workstation.sees(article)["offers"]

    assert workstation.shop.edit.set_offer(article, place, "20")
    assert not workstation.shop.edit.set_offer(article, place, "20")
    assert workstation.shop.edit.set_offer(article, place, "23")
    assert offers() == [{"warehouse": place, "vat_rate": "23"}]
    assert workstation.shop.edit.withdraw_offer(article, place)
    assert not workstation.shop.edit.withdraw_offer(article, place)
    assert offers() == []


def test_an_empty_picture_list_clears(workstation: Workstation):
    article = workstation.complete_article()
    images: list[Sha256] = []
    assert workstation.shop.edit.set_images(article, images)
    assert workstation.sees(article)["images"] == []


def test_another_subcategory_brings_its_category_and_keeps_only_what_fits(
    workstation: Workstation,
):
    article = workstation.new_article(
        category="fibre", subcategory="fo-patch-cord", specs__length="3 m", specs__fibre_type="OM4"
    )
    workstation.types(article, "subcategory", "sc-patch-cord")
    shown = workstation.shop.articles.shown(article)
    assert shown["category"] == "structured"
    assert shown["specs"] == {"length": {"value": "3", "unit": "m"}}


def test_another_category_leaves_the_subcategory_to_be_chosen(workstation: Workstation):
    article = workstation.new_article(
        category="fibre", subcategory="fo-patch-cord", specs__fibre_type="OM4"
    )
    workstation.types(article, "category", "tools")
    shown = workstation.shop.articles.shown(article)
    assert (shown["category"], shown["subcategory"], shown["specs"]) == ("tools", None, {})
