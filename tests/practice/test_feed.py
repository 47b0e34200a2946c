"""The change feed and the snapshot."""

import base64
import json
from datetime import UTC, datetime

import pytest

from tests.practice.market import Document, Market, Person


def everything(seller: Person, limit: int) -> list[Document]:
    items: list[Document] = []
    cursor: str | None = None
    while True:
        page = seller.changes(cursor, limit)
        assert len(page["items"]) <= limit
        items += page["items"]
        cursor = page["next"]
        if not page["has_more"]:
            return items


@pytest.mark.parametrize("limit", [1, 2, 5, 500])
def test_pages_together_hold_everything_once(seller: Person, limit: int) -> None:
    tids = [seller.article()["tid"] for _ in range(5)]
    assert [item["id"] for item in everything(seller, limit)] == tids


def test_a_document_appears_once_at_its_last_change(seller: Person) -> None:
    first, second = seller.article(), seller.article()
    seller.patch(first, brand="Acme")
    items = everything(seller, 500)
    assert [(item["id"], item["version"]) for item in items] == [
        (second["tid"], 1),
        (first["tid"], 2),
    ]


def test_an_item_carries_the_whole_document(seller: Person) -> None:
    article = seller.article("r1")
    (item,) = everything(seller, 500)
    assert item == {
        "kind": "article",
        "id": article["tid"],
        "client_ref": "r1",
        "version": 1,
        "op": "upsert",
        "doc": article,
    }


def test_a_deletion_appears_as_a_tombstone(seller: Person) -> None:
    article = seller.article()
    cursor = seller.changes()["next"]
    seller.delete(article)
    (item,) = seller.changes(cursor)["items"]
    assert (item["op"], item["version"], item["doc"]["deleted"]) == ("delete", 2, True)


def test_stock_lines_carry_the_articles_reference(seller: Person) -> None:
    seller.warehouse("w1")
    article = seller.article("r1")
    cursor = seller.changes()["next"]
    line = seller.book(tid=article["tid"], warehouse="w1", delta="1").json()
    (item,) = seller.changes(cursor)["items"]
    assert (item["kind"], item["id"]) == ("stock", f"{article['tid']}:w1")
    assert (item["client_ref"], item["doc"]) == ("r1", line)


def test_an_idle_reader_keeps_its_cursor(seller: Person) -> None:
    seller.article()
    cursor = seller.changes()["next"]
    page = seller.changes(cursor)
    assert (page["items"], page["has_more"], page["next"]) == ([], False, cursor)


def test_what_changes_between_pages_is_not_missed(seller: Person) -> None:
    articles = [seller.article() for _ in range(4)]
    page = seller.changes(limit=2)
    seller.patch(articles[0], brand="Acme")
    rest = seller.changes(page["next"])
    assert [item["id"] for item in rest["items"]] == [
        articles[2]["tid"],
        articles[3]["tid"],
        articles[0]["tid"],
    ]


@pytest.mark.parametrize("cursor", ["rubbish", "WyJvdGhlciIsIjEiXQ", "/../", "[]", "W10"])
def test_a_dead_cursor_says_start_again(seller: Person, cursor: str) -> None:
    answer = seller.get("/changes", cursor=cursor)
    assert (answer.status_code, answer.json()["code"]) == (410, "cursor-expired")


@pytest.mark.parametrize("number", ["²", "-1", "", "9" * 5_000, "1e3"])
def test_a_forged_cursor_is_dead(seller: Person, number: str) -> None:
    epoch = seller.get("/meta").json()["catalogue_epoch"]
    forged = base64.urlsafe_b64encode(json.dumps([epoch, number, "0"]).encode()).decode()
    assert seller.get("/changes", cursor=forged).status_code == 410
    forged = base64.urlsafe_b64encode(json.dumps([epoch, number, "x"]).encode()).decode()
    assert seller.get("/snapshot", kind="article", page=forged).status_code == 410


def test_a_cursor_from_the_future_is_dead(market: Market, seller: Person) -> None:
    other = market.seller()
    for _ in range(3):
        other.article()
    assert seller.get("/changes", cursor=other.changes()["next"]).status_code == 410


def test_forgotten_tombstones_kill_the_cursors_before_them(market: Market, seller: Person) -> None:
    kept, deleted = seller.article(), seller.article()
    before = seller.changes()["next"]
    seller.delete(deleted)
    after = seller.changes()["next"]
    market.marketplace.compact(-1)
    assert seller.get("/changes", cursor=before).status_code == 410
    assert seller.changes(after)["items"] == []
    assert [item["id"] for item in seller.changes()["items"]] == [kept["tid"]]


def test_a_long_feed_can_be_read_after_tombstones_were_forgotten(
    market: Market, seller: Person
) -> None:
    """The first pages lie before the forgotten tombstones; whoever begins anew may pass there."""
    articles = [seller.article() for _ in range(4)]
    seller.delete(seller.article())
    market.marketplace.compact(-1)
    assert [item["id"] for item in everything(seller, 1)] == [found["tid"] for found in articles]


@pytest.mark.parametrize("limit", ["0", "501", "-1", "many", "99999999999999999999", "²"])
def test_a_page_has_1_to_500_items(seller: Person, limit: str) -> None:
    assert seller.get("/changes", limit=limit).status_code == 422


def test_a_snapshot_lists_what_lives_and_where_to_continue(seller: Person) -> None:
    kept, deleted = seller.article(), seller.article()
    seller.delete(deleted)
    snapshot = seller.get("/snapshot", kind="article").json()
    assert [item["doc"] for item in snapshot["items"]] == [kept]
    assert snapshot["next_page"] is None
    later = seller.article()
    items = seller.changes(snapshot["cursor"])["items"]
    assert [item["id"] for item in items] == [later["tid"]]


def test_a_snapshot_of_many_pages_misses_nothing(seller: Person) -> None:
    ops = [
        {
            "key": str(number),
            "method": "PUT",
            "path": f"/v1/articles/by-ref/{number}",
            "if_none_match": "*",
            "body": {"part_number": str(number)},
        }
        for number in range(250)
    ]
    for start in range(0, 250, 50):
        seller.batch(*ops[start : start + 50])
    first = seller.get("/snapshot", kind="article").json()
    changed = seller.patch(first["items"][0]["doc"], brand="Acme").json()
    second = seller.get("/snapshot", kind="article", page=first["next_page"]).json()
    assert len(first["items"]) + len(second["items"]) == 250
    assert second["next_page"] is None
    assert second["cursor"] == first["cursor"]
    (item,) = seller.changes(first["cursor"])["items"]
    assert item["doc"] == changed


def test_a_snapshot_of_another_kind_or_page_is_refused(seller: Person) -> None:
    assert seller.get("/snapshot", kind="order").status_code == 422
    assert seller.get("/snapshot", kind="article", page="x").status_code == 410


def test_moments_are_in_utc(seller: Person) -> None:
    made = datetime.fromisoformat(seller.article()["created_at"])
    assert abs((datetime.now(UTC) - made).total_seconds()) < 60
