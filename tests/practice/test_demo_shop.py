"""The demo shop is a believable, valid shop: same data, same documents, every time."""

import hashlib
import io
from collections import Counter

import pytest
from PIL import Image

from desktop.base.data import resource
from desktop.practice import limits
from desktop.practice.article_document import normal, seller_part
from desktop.practice.canonical import Json
from desktop.practice.catalogue import Catalogue, read_catalogue
from desktop.practice.checks.article import Surroundings, errors_in, missing_for_review
from desktop.practice.checks.warehouse import normal_warehouse, warehouse_errors
from desktop.practice.checks.wording import check_digit_is_right
from desktop.practice.demo_shop import DemoShop, build

# A workstation knows articles by these: another value would make a second article of each.
KNOWN_REFS = {
    "FO-1010/1": "2fe1c4a312685ba186d0dbb409de4e95",
    "AT-7002": "3ab12930390f5f6eaae305d0be2c3efb",
}


@pytest.fixture(scope="module")
def shop() -> DemoShop:
    return build()


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return read_catalogue(resource("taxonomy.json"))


def _text(value: Json) -> str:
    assert isinstance(value, str)
    return value


def _items(value: Json) -> list[Json]:
    assert isinstance(value, list)
    return value


def _words(value: Json) -> dict[str, Json]:
    assert isinstance(value, dict)
    return value


def test_the_shop_is_stocked_over_the_whole_trade(shop: DemoShop, catalogue: Catalogue) -> None:
    assert 140 <= len(shop.articles) <= 160
    assert {
        _text(article.document["category"]) for article in shop.articles
    } == catalogue.categories
    assert len({_text(article.document["subcategory"]) for article in shop.articles}) >= 40


def test_every_article_is_one_the_marketplace_accepts(shop: DemoShop, catalogue: Catalogue) -> None:
    warehouses = {_text(warehouse["ref"]) for warehouse in shop.warehouses}
    media = dict.fromkeys(shop.pictures, "image/jpeg")
    around = Surroundings(catalogue, warehouses, media, limits.PRICE_DECIMALS)
    found = {
        _text(article.document["seller_reference"]): errors
        for article in shop.articles
        if (errors := errors_in(normal(seller_part(article.document)), around))
    }
    assert found == {}


def test_what_was_sent_for_review_is_complete(shop: DemoShop) -> None:
    sent = [article for article in shop.articles if article.review["state"] != "draft"]
    assert [missing_for_review(article.document) for article in sent] == [[]] * len(sent)


def test_the_warehouses_are_ones_the_marketplace_accepts(shop: DemoShop) -> None:
    names = [_text(warehouse["name"]) for warehouse in shop.warehouses]
    assert names == ["PT - Box - Ventelmar - Aveiro", "DE - Pallet - Ventelmar - Leipzig"]
    assert [warehouse_errors(normal_warehouse(house)) for house in shop.warehouses] == [[], []]


def test_references_are_unique_and_stay_the_same(shop: DemoShop) -> None:
    refs = {
        _text(article.document["seller_reference"]): _text(article.document["ref"])
        for article in shop.articles
    }
    assert len(refs) == len(set(refs.values())) == len(shop.articles)
    assert all(len(ref) == 32 and int(ref, 16) for ref in refs.values())
    assert KNOWN_REFS.items() <= refs.items()


def test_bar_codes_are_in_house_and_right(shop: DemoShop) -> None:
    codes = [_text(code) for article in shop.articles if (code := article.document["barcode"])]
    assert len(codes) == len(set(codes)) > 130
    assert all(20 <= int(code[:2]) <= 29 and len(code) == 13 for code in codes)
    assert all(check_digit_is_right(code) for code in codes)


def test_most_articles_speak_five_languages_and_some_do_not(shop: DemoShop) -> None:
    spoken = Counter(len(_words(article.document["names"])) for article in shop.articles)
    assert spoken[5] >= 140
    assert spoken[1] >= 2
    assert len(spoken) >= 3


def test_every_text_is_written_out(shop: DemoShop) -> None:
    for article in shop.articles:
        texts = [_text(name) for name in _words(article.document["names"]).values()]
        for tabs in _words(article.document["descriptions"]).values():
            texts += [_text(text) for text in _words(tabs).values()]
        assert not [text for text in texts if "{" in text or "  " in text]


def test_every_state_of_review_is_there(shop: DemoShop) -> None:
    states = Counter(_text(article.review["state"]) for article in shop.articles)
    assert states["approved"] > len(shop.articles) / 2
    assert {"draft", "pending", "refused", "suspended"} < states.keys()


def test_a_refusal_gives_reasons_in_five_languages(shop: DemoShop, catalogue: Catalogue) -> None:
    for article in shop.articles:
        reasons = _items(article.review["reasons"])
        assert bool(reasons) == (article.review["state"] in ("refused", "suspended"))
        for reason in map(_words, reasons):
            assert reason["code"] in ("image", "inconsistent", "missing")
            assert _text(reason["pointer"]).startswith("/")
            assert set(_words(reason["message"])) == set(catalogue.languages)


def test_stock_lies_only_where_the_article_is_offered(shop: DemoShop) -> None:
    quantities: list[int] = []
    for article in shop.articles:
        offers = map(_words, _items(article.document["offers"]))
        assert {_text(offer["warehouse"]) for offer in offers} == article.stock.keys()
        quantities += [int(quantity) for quantity in article.stock.values()]
    assert quantities.count(0) > 10
    assert max(quantities) > 100_000


def test_cable_is_priced_to_a_hundredth_of_a_cent(shop: DemoShop) -> None:
    cable = next(a for a in shop.articles if a.document["seller_reference"] == "FO-3901")
    assert cable.document["unit"] == "m"
    assert cable.document["price"] == {"amount": "0.0175", "currency": "EUR"}
    assert cable.document["pack"] == {"quantity": "1000", "unit": "reel"}


def test_every_picture_opens_and_is_named_by_its_digest(shop: DemoShop) -> None:
    for digest, data in shop.pictures.items():
        assert hashlib.sha256(data).hexdigest() == digest
        with Image.open(io.BytesIO(data), formats=("JPEG", "PNG")) as picture:
            picture.load()
            assert min(picture.size) >= 400


def test_pictures_are_modest_and_few_articles_have_none(shop: DemoShop) -> None:
    assert sum(map(len, shop.pictures.values())) < 12_000_000
    counts = Counter(len(_items(article.document["images"])) for article in shop.articles)
    assert 0 < counts[0] < 10
    assert max(counts) <= 4


def test_no_picture_lies_unused(shop: DemoShop) -> None:
    used = {_text(d) for article in shop.articles for d in _items(article.document["images"])}
    assert used == shop.pictures.keys()


def test_two_builds_are_equal(shop: DemoShop) -> None:
    assert build() == shop
