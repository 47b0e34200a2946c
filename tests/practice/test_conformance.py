"""What any marketplace must do to be connected: `docs/protocol.md`, line by line.

Runs against the practice marketplace, or against another one: `--marketplace-at URL`, with the
tokens of two accounts in MARKETPLACE_TOKEN and MARKETPLACE_OTHER_TOKEN.
"""

import hashlib
import os
import uuid
from collections.abc import Generator
from contextlib import contextmanager

import pytest
import requests

from tests.practice.contract import Contract
from tests.practice.market import Document, Market, Person, checksum, picture, write

OFFSET_TYPE = "application/offset+octet-stream"


@contextmanager
def account(request: pytest.FixtureRequest, variable: str) -> Generator[Person]:
    """A new account of the practice marketplace, or the one whose token `variable` holds."""
    url = str(request.config.getoption("--marketplace-at") or "").rstrip("/")
    if not url:
        market: Market = request.getfixturevalue("market")
        yield market.seller()
        return
    token = os.environ.get(variable)
    assert token, f"name an account's token in {variable}"
    with requests.Session() as session:
        session.trust_env = False
        session.headers["Authorization"] = f"Bearer {token}"
        yield Person(url, token, session, Contract())


@pytest.fixture
def seller(request: pytest.FixtureRequest) -> Generator[Person]:
    with account(request, "MARKETPLACE_TOKEN") as person:
        yield person


@pytest.fixture
def other(request: pytest.FixtureRequest) -> Generator[Person]:
    """Somebody with another account."""
    with account(request, "MARKETPLACE_OTHER_TOKEN") as person:
        yield person


def fresh() -> str:
    """A name that nothing has yet."""
    return uuid.uuid4().hex


def end_of_feed(seller: Person) -> str:
    page = seller.changes()
    while page["has_more"]:
        page = seller.changes(page["next"])
    return str(page["next"])


def news(seller: Person, cursor: str) -> list[Document]:
    items: list[Document] = []
    while True:
        page = seller.changes(cursor)
        items += page["items"]
        cursor = page["next"]
        if not page["has_more"]:
            return items


def test_it_describes_itself(seller: Person) -> None:
    meta = seller.get("/meta").json()
    assert meta["api"] == "1"
    assert meta["catalogue_epoch"]
    assert seller.get("/taxonomy").status_code == 200


def test_nobody_is_let_in_without_a_token(seller: Person) -> None:
    answer = seller.ask("GET", "/v1/meta", headers={"Authorization": "Bearer nobody"})
    assert (answer.status_code, answer.json()["code"]) == (401, "unauthorised")


def test_a_reference_names_one_article_for_ever(seller: Person) -> None:
    ref = fresh()
    made = seller.create(ref, names={"en": "Cable"})
    again = seller.create(ref, names={"en": "Cord"})
    assert (made.status_code, again.status_code) == (201, 200)
    assert again.json() == made.json()
    assert seller.get(f"/articles/by-ref/{ref}").json() == made.json()
    assert seller.ask("PUT", f"/v1/articles/by-ref/{fresh()}", json={}).status_code == 428


def test_a_version_rises_by_one_and_is_the_etag(seller: Person) -> None:
    article = seller.article(fresh())
    changed = seller.patch(article, brand="Acme")
    assert (article["version"], changed.json()["version"]) == (1, 2)
    assert changed.headers["ETag"] == '"v2"'


def test_nobody_overwrites_what_they_have_not_seen(seller: Person) -> None:
    article = seller.article(fresh())
    now = seller.patch(article, brand="Acme").json()
    stale = seller.patch(article, brand="Bolt")
    assert (stale.status_code, stale.json()["code"]) == (412, "stale")
    assert stale.json()["current"] == now
    bare = {"Idempotency-Key": fresh()}
    path = f"/v1/articles/{article['tid']}"
    assert seller.ask("PATCH", path, json={"brand": "Bolt"}, headers=bare).status_code == 428
    assert seller.get(f"/articles/{article['tid']}").json() == now


def test_one_key_is_done_once(seller: Person) -> None:
    article, key = seller.article(fresh()), fresh()
    first = seller.patch_at(article["tid"], 1, {"brand": "Acme"}, key)
    again = seller.patch_at(article["tid"], 1, {"brand": "Acme"}, key)
    assert again.json() == first.json()
    assert again.headers["Idempotency-Replayed"] == "true"
    other = seller.patch_at(article["tid"], 1, {"brand": "Bolt"}, key)
    assert (other.status_code, other.json()["code"]) == (422, "key-reused")
    bare = {"If-Match": '"v2"'}
    path = f"/v1/articles/{article['tid']}"
    missing = seller.ask("PATCH", path, json={"brand": "Bolt"}, headers=bare)
    assert (missing.status_code, missing.json()["code"]) == (400, "key-missing")


def test_what_is_the_marketplaces_cannot_be_written(seller: Person) -> None:
    refused = seller.patch(seller.article(fresh()), review={"state": "approved"})
    assert (refused.status_code, refused.json()["code"]) == (422, "read-only")


def test_a_merge_patch_replaces_removes_and_leaves_the_rest(seller: Person) -> None:
    article = seller.article(
        fresh(), names={"en": "Cable", "fr": "Câble"}, brand="Acme", part_number="P-1"
    )
    changed = seller.patch(article, names={"fr": None}, brand=None).json()
    assert changed["names"] == {"en": "Cable"}
    assert (changed["brand"], changed["part_number"]) == (None, "P-1")


def test_the_feed_tells_of_every_change_and_deletion(seller: Person) -> None:
    cursor = end_of_feed(seller)
    kept, removed = seller.article(fresh()), seller.article(fresh())
    changed = seller.patch(kept, brand="Acme").json()
    assert seller.delete(removed).status_code == 204
    told = {item["client_ref"]: item for item in news(seller, cursor)}
    assert (told[kept["ref"]]["op"], told[kept["ref"]]["doc"]) == ("upsert", changed)
    assert told[removed["ref"]]["op"] == "delete"
    gone = seller.get(f"/articles/{removed['tid']}")
    assert (gone.status_code, gone.json()["code"]) == (410, "gone")
    assert news(seller, end_of_feed(seller)) == []


def test_a_cursor_that_is_none_is_said_to_be_dead(seller: Person) -> None:
    answer = seller.get("/changes", cursor="nonsense")
    assert (answer.status_code, answer.json()["code"]) == (410, "cursor-expired")


def test_snapshot_and_feed_hold_everything_together(seller: Person) -> None:
    before = seller.article(fresh())
    page = seller.get("/snapshot", kind="article").json()
    items, cursor = list(page["items"]), page["cursor"]
    after = seller.article(fresh())
    while page["next_page"]:
        page = seller.get("/snapshot", kind="article", page=page["next_page"]).json()
        items += page["items"]
    known = {item["client_ref"] for item in [*items, *news(seller, cursor)]}
    assert {before["ref"], after["ref"]} <= known


def test_stock_is_booked_once_and_counted_only_on_its_figure(seller: Person) -> None:
    place, entry = fresh(), fresh()
    seller.warehouse(place, name="Main")
    tid = seller.article(fresh())["tid"]
    where: Document = {"tid": tid, "warehouse": place}
    assert seller.book(entry, **where, counted="50", expected="0").status_code == 201
    replay = seller.book(entry, **where, counted="50", expected="0")
    assert (replay.status_code, replay.json()["on_hand"]) == (200, "50")
    assert seller.book(**where, delta="-3", reason="damaged").json()["on_hand"] == "47"
    stale = seller.book(**where, counted="40", expected="50")
    assert (stale.status_code, stale.json()["code"]) == (409, "stock-changed")
    assert stale.json()["current"]["on_hand"] == "47"
    short = seller.book(**where, delta="-48")
    assert (short.status_code, short.json()["code"]) == (409, "insufficient")
    (line,) = seller.get("/stock", tid=tid).json()["lines"]
    assert line["on_hand"] == "47"


def test_each_op_of_a_batch_stands_or_falls_alone(seller: Person) -> None:
    article = seller.article(fresh())
    path = f"/v1/articles/{article['tid']}"
    results = seller.batch(
        {"key": fresh(), "method": "PATCH", "path": path, "if_match": '"v9"', "body": {}},
        {"key": fresh(), "method": "PATCH", "path": path, "if_match": '"v1"',
         "body": {"brand": "Acme"}},
        {"key": fresh(), "method": "POST", "path": "/v1/nonsense", "body": {}},
        {"key": fresh(), "method": "PATCH", "path": path, "if_match": '"v2"',
         "body": {"unit": "pce"}},
    )  # fmt: skip
    assert [result["status"] for result in results] == [412, 200, 404, 200]
    now = seller.get(f"/articles/{article['tid']}").json()
    assert (now["brand"], now["unit"], now["version"]) == ("Acme", "pce", 3)


def test_an_interrupted_upload_goes_on_and_comes_back_whole(seller: Person) -> None:
    data = picture((64, 64)) + os.urandom(6_000)
    place = seller.start_upload(data, "image/png").headers["Location"]
    cut = 2_500

    def sends(start: int, piece: bytes, said: bytes) -> int:
        headers = {"Content-Type": OFFSET_TYPE, "Upload-Offset": str(start)}
        sent = {**headers, "Upload-Checksum": checksum(said)}
        return seller.ask("PATCH", place, data=piece, headers=sent).status_code

    assert sends(0, data[:cut], data[:cut]) == 204
    assert sends(cut, data[cut:], b"damaged") == 460
    assert seller.ask("HEAD", place).headers["Upload-Offset"] == str(cut)
    assert sends(0, data[:cut], data[:cut]) == 409
    assert sends(cut, data[cut:], data[cut:]) == 204
    digest = hashlib.sha256(data).hexdigest()
    assert seller.ask("GET", f"/v1/media/{digest}").content == data


def test_another_account_sees_nothing_of_it(seller: Person, other: Person) -> None:
    article = seller.article(fresh())
    digest = seller.upload(picture())
    assert other.get(f"/articles/{article['tid']}").status_code == 404
    assert other.ask("HEAD", f"/v1/media/{digest}").status_code == 404
    path = f"/v1/articles/{article['tid']}"
    answer = other.ask("PATCH", path, json={"brand": "Bolt"}, headers=write(1))
    assert answer.status_code == 404
    assert other.create(article["ref"], names={"en": "Cable"}).status_code == 201
