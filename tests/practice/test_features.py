"""The marketplace with less than the contract: what it lacks it says, and really lacks."""

from collections.abc import Generator
from pathlib import Path

import pytest

from desktop.practice.features import Features, switches
from tests.practice.market import Market, codes, running_market


@pytest.fixture(scope="module")
def poor(
    tmp_path_factory: pytest.TempPathFactory, market_database: str | None
) -> Generator[Market]:
    """One that lacks everything that can be lacked."""
    features = Features(price_decimals=2, body_bytes=20_000).without(switches())
    with running_market(tmp_path_factory.mktemp("poor"), market_database, features) as market:
        yield market


def test_it_says_what_it_lacks(poor: Market) -> None:
    meta = poor.seller().get("/meta").json()
    able = meta["capabilities"]
    lacking = ("changes", "complete_changes", "tombstones", "if_match", "idempotency_keys")
    assert [able[name] for name in lacking] == [False] * 5
    assert able["stock"] == "absolute"
    limits = meta["limits"]
    assert (limits["price_decimals"], limits["batch_bytes"], limits["body_bytes"]) == (
        2, 20_000, 20_000,
    )  # fmt: skip


def test_the_last_write_wins_and_a_key_means_nothing(poor: Market) -> None:
    seller = poor.seller()
    article = seller.article()
    for number in range(2):
        answer = seller.patch_at(article["tid"], 1, {"brand": "Acme"}, "one-key")
        assert (answer.status_code, answer.json()["version"]) == (200, number + 2)
        assert "Idempotency-Replayed" not in answer.headers
    bare = seller.ask("PATCH", f"/v1/articles/{article['tid']}", json={"brand": "Bolt"})
    assert bare.json()["brand"] == "Bolt"


def test_a_deletion_leaves_nothing_and_frees_the_reference(poor: Market) -> None:
    seller = poor.seller()
    article = seller.article("again")
    assert seller.delete(article).status_code == 204
    assert seller.get(f"/articles/{article['tid']}").status_code == 404
    assert seller.get("/snapshot", kind="article").json()["items"] == []
    assert seller.article("again")["tid"] != article["tid"]


def test_stock_is_a_figure_that_is_set(poor: Market) -> None:
    seller = poor.seller()
    seller.warehouse("w1")
    tid = seller.article()["tid"]
    assert seller.book(tid=tid, warehouse="w1", delta="1").json()["code"] == "not-offered"
    path = f"/v1/stock/levels/{tid}/w1"
    versions = [
        seller.ask("PUT", path, json={"on_hand": figure}).json()["version"]
        for figure in ("5", "5", "3.5")
    ]
    assert versions == [1, 1, 2]
    assert seller.ask("PUT", path, json={"on_hand": "-1"}).status_code == 422
    assert seller.ask("PUT", path, json={}).status_code == 422
    elsewhere = f"/v1/stock/levels/{tid}/nowhere"
    assert seller.ask("PUT", elsewhere, json={"on_hand": "1"}).status_code == 422


def test_where_there_is_a_ledger_no_figure_can_be_set(seller_line: tuple[Market, str]) -> None:
    market, path = seller_line
    answer = market.seller().ask("PUT", path, json={"on_hand": "5"})
    assert (answer.status_code, answer.json()["code"]) == (404, "not-offered")


@pytest.fixture
def seller_line(market: Market) -> tuple[Market, str]:
    return market, "/v1/stock/levels/T1-000001/w1"


def test_there_is_no_feed(poor: Market) -> None:
    assert poor.seller().get("/changes").json()["code"] == "not-offered"


def test_prices_have_two_decimals(poor: Market) -> None:
    answer = poor.seller().create(
        names={"en": "Cable"},
        price={"amount": "0.0175", "currency": "EUR"},
        price_breaks=[{"from": "10", "price": "0.015"}],
    )
    assert codes(answer) == {
        "/price/amount": "too-precise",
        "/price_breaks/0/price": "too-precise",
    }


def test_a_request_has_so_many_bytes(poor: Market) -> None:
    answer = poor.seller().create(
        names={"en": "Cable"}, descriptions={"en": {"usage": "x" * 20_000}}
    )
    assert answer.status_code == 413


def test_pictures_texts_and_stock_change_without_moving_the_feed(tmp_path: Path) -> None:
    features = Features().without(["complete-changes"])
    with running_market(tmp_path, None, features) as market:
        seller = market.seller()
        seller.warehouse("w1")
        article = seller.article()
        seller.book(tid=article["tid"], warehouse="w1", delta="1")
        end = seller.changes()["next"]
        seller.book(tid=article["tid"], warehouse="w1", delta="1")
        article = seller.patch(article, names={"en": "Cord"}).json()
        assert seller.changes(end)["items"] == []
        seller.patch(article, brand="Acme")
        (item,) = seller.changes(end)["items"]
        assert item["doc"]["brand"] == "Acme"


def test_what_cannot_be_switched_off_is_named() -> None:
    with pytest.raises(ValueError, match="gravity"):
        Features().without(["if-match", "gravity"])
