"""Stock: booked once, never below zero, counted only on the figure on file."""

import uuid

import pytest

from tests.practice.market import Document, Person, codes


@pytest.fixture
def article(seller: Person) -> Document:
    seller.warehouse("w1")
    return seller.article()


def test_a_difference_is_added(seller: Person, article: Document) -> None:
    first = seller.book(tid=article["tid"], warehouse="w1", delta="10", reason="received")
    assert first.status_code == 201
    assert first.json() == {
        "tid": article["tid"],
        "ref": article["ref"],
        "warehouse": "w1",
        "on_hand": "10",
        "version": 1,
    }
    second = seller.book(tid=article["tid"], warehouse="w1", delta="-2.5", reason="damaged")
    assert (second.json()["on_hand"], second.headers["ETag"]) == ("7.5", '"v2"')


def test_an_entry_is_booked_once_for_ever(seller: Person, article: Document) -> None:
    entry = uuid.uuid4().hex
    first = seller.book(entry, tid=article["tid"], warehouse="w1", delta="10")
    seller.book(tid=article["tid"], warehouse="w1", delta="1")
    again = seller.book(entry, tid=article["tid"], warehouse="w1", delta="10")
    assert (again.status_code, again.headers["Idempotency-Replayed"]) == (200, "true")
    assert again.json() == first.json()
    (line,) = seller.get("/stock", tid=article["tid"]).json()["lines"]
    assert line["on_hand"] == "11"


def test_an_entry_stands_for_one_booking_only(seller: Person, article: Document) -> None:
    entry = uuid.uuid4().hex
    seller.book(entry, tid=article["tid"], warehouse="w1", delta="10")
    other = seller.book(entry, tid=article["tid"], warehouse="w1", delta="11")
    assert (other.status_code, other.json()["code"]) == (422, "key-reused")


def test_stock_never_falls_below_zero(seller: Person, article: Document) -> None:
    seller.book(tid=article["tid"], warehouse="w1", delta="3")
    entry = uuid.uuid4().hex
    refused = seller.book(entry, tid=article["tid"], warehouse="w1", delta="-4")
    assert (refused.status_code, refused.json()["code"]) == (409, "insufficient")
    assert refused.json()["current"] == {"on_hand": "3", "version": 1}
    seller.book(tid=article["tid"], warehouse="w1", delta="1")
    assert seller.book(entry, tid=article["tid"], warehouse="w1", delta="-4").status_code == 201


def test_a_count_counts_on_the_figure_on_file(seller: Person, article: Document) -> None:
    first = seller.book(tid=article["tid"], warehouse="w1", counted="40", expected="0")
    assert (first.status_code, first.json()["on_hand"]) == (201, "40")
    stale = seller.book(tid=article["tid"], warehouse="w1", counted="37", expected="50")
    assert (stale.status_code, stale.json()["code"]) == (409, "stock-changed")
    assert stale.json()["current"] == {"on_hand": "40", "version": 1}
    good = seller.book(tid=article["tid"], warehouse="w1", counted="37", expected="40.0")
    assert good.json()["on_hand"] == "37"


def test_the_first_count_expects_nothing(seller: Person, article: Document) -> None:
    stale = seller.book(tid=article["tid"], warehouse="w1", counted="5", expected="1")
    assert stale.json()["current"] == {"on_hand": "0", "version": 0}


def test_each_warehouse_has_a_line_of_its_own(seller: Person, article: Document) -> None:
    seller.warehouse("w2")
    seller.book(tid=article["tid"], warehouse="w2", delta="2")
    seller.book(tid=article["tid"], warehouse="w1", delta="1")
    lines = seller.get("/stock", tid=article["tid"]).json()["lines"]
    assert [(line["warehouse"], line["on_hand"]) for line in lines] == [("w1", "1"), ("w2", "2")]


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ({"delta": 5}, {"/delta": "not-a-decimal"}),
        ({"delta": "1e3"}, {"/delta": "not-a-decimal"}),
        ({"delta": "0"}, {"/delta": "zero"}),
        ({"delta": "0.0001"}, {"/delta": "too-precise"}),
        ({"counted": "5"}, {"/expected": "not-a-decimal"}),
        ({"counted": "-5", "expected": "0"}, {"/counted": "negative"}),
        ({"delta": "1", "counted": "5"}, {"/counted": "unknown-field"}),
        ({"delta": "1", "colour": "x"}, {"/colour": "unknown-field"}),
        ({"delta": "1", "warehouse": "nowhere"}, {"/warehouse": "unknown-warehouse"}),
        ({"delta": "1", "tid": None}, {"/tid": "missing"}),
    ],
)
def test_a_wrong_entry_is_refused(
    seller: Person, article: Document, entry: Document, expected: dict[str, str]
) -> None:
    answer = seller.book(**{"tid": article["tid"], "warehouse": "w1", **entry})
    assert answer.status_code == 422
    assert codes(answer) == expected


def test_stock_of_an_unknown_article_cannot_be_booked(seller: Person, article: Document) -> None:
    del article
    assert seller.book(tid="T0-0", warehouse="w1", delta="1").status_code == 404
    assert seller.get("/stock", tid="T0-0").status_code == 404


def test_a_deleted_article_takes_its_lines_along(seller: Person, article: Document) -> None:
    seller.book(tid=article["tid"], warehouse="w1", delta="1")
    seller.delete(article)
    assert seller.book(tid=article["tid"], warehouse="w1", delta="1").status_code == 410
    kinds = [(item["kind"], item["op"]) for item in seller.changes()["items"]]
    assert kinds == [("warehouse", "upsert"), ("article", "delete")]
