"""The demo shop as a seller finds it in the practice marketplace."""

from collections import Counter
from collections.abc import Generator
from pathlib import Path

import pytest

from desktop.practice.serve import prepare
from tests.practice.market import Document, Market, Person, running_market


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Generator[tuple[Market, Person, Path]]:
    data = tmp_path_factory.mktemp("demo")
    with running_market(data) as market:
        tokens = prepare(market.marketplace, data, "demo")
        yield market, market.person(tokens.seller), data


def documents(seller: Person, kind: str) -> list[Document]:
    return [item["doc"] for item in seller.changes()["items"] if item["kind"] == kind]


def test_every_article_of_the_demo_shop_is_taken(planted: tuple[Market, Person, Path]) -> None:
    _, seller, _ = planted
    articles = documents(seller, "article")
    assert len(articles) >= 140
    assert len(documents(seller, "warehouse")) >= 2
    states = Counter(article["review"]["state"] for article in articles)
    assert {"approved", "refused", "draft"} <= set(states)
    assert any(line["on_hand"] != "0" for line in documents(seller, "stock"))


def test_its_pictures_can_be_looked_at(planted: tuple[Market, Person, Path]) -> None:
    _, seller, _ = planted
    article = next(item for item in documents(seller, "article") if item["images"])
    answer = seller.ask("GET", f"/v1/media/{article['images'][0]}")
    assert answer.status_code == 200


def test_approved_articles_are_complete(planted: tuple[Market, Person, Path]) -> None:
    _, seller, _ = planted
    for article in documents(seller, "article"):
        if article["review"]["state"] == "approved":
            required = seller.get("/meta").json()["submit_requires"]
            assert all(article[name] for name in required)
            return


def test_a_shop_is_planted_only_once(planted: tuple[Market, Person, Path]) -> None:
    market, seller, data = planted
    before = seller.changes()["items"]
    prepare(market.marketplace, data, "demo")
    assert seller.changes()["items"] == before
