"""The search box: every field and operator, words of any language, codes however they are typed."""

from collections.abc import Generator
from dataclasses import replace

import pytest

from desktop.domain.document import copy_of
from desktop.domain.errors import InputRefused
from desktop.domain.ids import ArticleId
from desktop.domain.query import NUMBER_FIELDS, TEXT_FIELDS
from desktop.store import entities
from tests.worlds import Workstation, workstation_at


def open_with_a_switch(at: Workstation) -> ArticleId:
    """Add a complete article with a stock of five, counted and not yet sent."""
    article = at.complete_article("Managed switch 24 ports")
    for path, typed in (
        ("brand", "Câbleries d'Été"), ("part_number", "WS-C2960X/24 TS"),
        ("barcode", "4006381333931"), ("weight", "2,5 kg"),
        ("seller_reference", "00012345"), ("manufacturer_reference", "MR-77"), ("warranty", "24"),
        ("names.fr", "Commutateur géré 9/125 µm"), ("names.de", "Straße 2 m²"),
        ("descriptions.es.usage", "Señalización óptica"), ("price", "99.90"),
    ):  # fmt: skip
        at.types(article, path, typed)
    place = at.warehouse()
    at.shop.edit.set_offer(article, place, "23")
    at.counts(article, place, 5)
    return article


@pytest.fixture
def switch(workstation: Workstation) -> ArticleId:
    return open_with_a_switch(workstation)


@pytest.fixture(scope="module")
def searched(tmp_path_factory: pytest.TempPathFactory) -> Generator[Workstation]:
    """A shop with that one article, approved; to search in, not to change."""
    with workstation_at(tmp_path_factory.mktemp("searched") / "shop") as at:
        approve(at, open_with_a_switch(at))
        yield at


@pytest.fixture
def cord(workstation: Workstation) -> ArticleId:
    """An article with hardly anything in it."""
    return workstation.new_article(brand="Bolt", price="3.50", condition="refurbished", unit="m")


def approve(at: Workstation, article: ArticleId) -> None:
    with at.shop.database.transaction() as tx:
        item = entities.load(tx.connection, article)
        assert item is not None
        base = copy_of(item.local)
        base["review"] = {"state": "approved", "reasons": []}
        entities.save(tx, replace(item, base=base, local=base, version=7, tid="TW-1001"))


MATCHING = [
    "ref:{id}", "tid:TW-1001", "category:fibre", 'category:"fibre optique"', "category:optics",
    "subcategory:fo-patch-cord", 'sub:"jarretière"', "brand:cable", "brand:Été", "brand:été",
    "part:c2960", "part_number:WS-C2960X/24", "pn:ws", "sku:00012345",
    "manufacturer_reference:MR-77",
    "ean:4006381333931", "gtin:4006381333931", 'name:"managed switch"', "name:géré", "name:GERE",
    "unit:pce", "condition:new", "condition:neuf", "state:waiting", "state:approved",
    "review:approved", "warehouse:aveiro", "missing:pt", "language:fr", "language:DE",
    "price:99.90", "price=99,9", "price>99", "price>=99.9", "price<100", "price<=99.9", "stock:5",
    "stock>4", "stock<6", "images:1", "pictures>=1", "weight:2.5", "warranty:24", "version:7",
    "switch", "SWITCH", "swit", "gere", "géré", "commutateur", "strasse", "STRASSE", "m²", "µm",
    "senalizacion", "óptica", "ws-c2960x/24 ts", "wsc2960x24ts", "c2960", "2960", "00012345",
    "TW-1001", '"managed switch"', "managed ports", '-"switch managed"', "-cord", "-brand:bolt",
    "switch price>50 -stock>10", "", "9/125", "4006381333931",
]  # fmt: skip


@pytest.mark.parametrize("query", MATCHING)
def test_the_switch_is_found(searched: Workstation, query: str):
    (switch,) = searched.finds()
    assert searched.finds(query.replace("{id}", switch)) == [switch], query


def test_every_field_of_the_language_is_tried():
    tried = {query.partition(":")[0] for query in MATCHING if ":" in query}
    aliases = {"part_number", "seller_reference", "barcode"}
    assert tried | {"price", "stock"} >= (TEXT_FIELDS | NUMBER_FIELDS) - aliases


@pytest.mark.parametrize(
    "query",
    ["tid:TW-2", "category:active", "brand:bolt", "state:confirmed", "state:refused",
     "review:draft",
     "warehouse:porto", "missing:images", "missing:fr", "language:pt", "price>100", "stock<5",
     "images:0", "-switch", '"switch managed"', "wsc2961", "tch", "unit:m price>50",
     "state:nonsense", "name:%", "brand:_"],
)  # fmt: skip
def test_the_switch_is_not_found(searched: Workstation, query: str):
    assert searched.finds(query) == []


@pytest.mark.parametrize("query", ["colour:red", "price>cheap", "brand>1", "body:x", "stock:"])
def test_what_has_no_meaning_is_refused(searched: Workstation, query: str):
    with pytest.raises(InputRefused):
        searched.finds(query)


@pytest.mark.parametrize(
    "query",
    ['"', "'", "*", "a* OR b", "NEAR(a b)", "(", "\x00", "%", "\\", "🔌", "-", "AND", "a" * 9999],
)  # fmt: skip
def test_no_text_breaks_the_search(searched: Workstation, query: str):
    assert len(searched.finds(query)) <= 1


def test_missing_parts_are_found(workstation: Workstation, switch: ArticleId, cord: ArticleId):
    assert workstation.finds("missing:images") == [cord]
    assert workstation.finds("missing:any") == [cord]
    assert workstation.finds("-missing:any") == [switch]
    assert workstation.finds("condition:reconditionné unit:m stock:0") == [cord]


def test_a_warehouse_is_found_by_its_offers_before_anything_was_ever_sent(
    workstation: Workstation, switch: ArticleId, cord: ArticleId
):
    place = workstation.warehouse("FR - Box - Acme - Lyon")
    workstation.counts(cord, place, 3)
    assert workstation.finds("warehouse:lyon") == [cord]
    assert workstation.finds("warehouse:AVEIRO") == [switch]


def test_articles_sort_by_what_their_columns_say(
    workstation: Workstation, switch: ArticleId, cord: ArticleId
):
    ids = workstation.shop.articles.ids
    assert ids("", sort="price") == [cord, switch]
    assert ids("", sort="price", descending=True) == [switch, cord]
    assert ids("", sort="stock", descending=True) == [switch, cord]
    assert ids("", sort="brand") == [cord, switch]
    assert ids("", sort="name", language="fr", descending=True) == [switch, cord]
    assert ids() == sorted([switch, cord], key=[switch, cord].index)


def test_what_has_no_name_or_price_yet_comes_last_either_way(
    workstation: Workstation, switch: ArticleId, cord: ArticleId
):
    draft = workstation.new_article()
    ids = workstation.shop.articles.ids
    for column in ("name", "price"):
        for descending in (False, True):
            assert ids("", sort=column, descending=descending)[-1] == draft
    assert {switch, cord} < set(ids())
