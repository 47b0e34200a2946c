"""Who may do what: tokens, staff, and shops that never see each other."""

import uuid

import pytest

from tests.practice.market import Market, Person, picture, write


@pytest.fixture
def rival(market: Market) -> Person:
    return market.seller("Another shop")


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer wrong", "Basic dXNlcjpwYXNz", "Bearer é"])
def test_without_a_valid_token_nothing_is_told(market: Market, header: str) -> None:
    nobody = market.person("wrong")
    headers = {"Authorization": header.encode("latin-1").decode("latin-1")}
    for method, path in (
        ("GET", "/v1/meta"),
        ("GET", "/v1/changes"),
        ("PUT", "/v1/articles/by-ref/x"),
        ("POST", "/v1/batch"),
        ("POST", "/v1/media"),
        ("POST", "/practice/approve-all"),
    ):
        answer = nobody.ask(method, path, headers=headers)
        assert (answer.status_code, answer.json()["code"]) == (401, "unauthorised")
        assert answer.headers["WWW-Authenticate"] == "Bearer"


def test_staff_are_not_sellers_and_sellers_are_not_staff(seller: Person, staff: Person) -> None:
    assert staff.get("/changes").json()["code"] == "forbidden"
    assert staff.create().status_code == 403
    article = seller.article()
    assert seller.act(article["tid"], "approve").status_code == 403
    assert seller.ask("POST", "/practice/approve-all").status_code == 403


def test_a_seller_never_sees_anothers_documents(seller: Person, rival: Person) -> None:
    seller.warehouse("w1")
    article = seller.article("ref-1", names={"en": "A"}, brand=f"Own {uuid.uuid4()}")
    seller.book(tid=article["tid"], warehouse="w1", delta="5")
    digest = seller.upload(picture())
    tid = article["tid"]
    for path in (
        f"/articles/{tid}",
        "/articles/by-ref/ref-1",
        "/warehouses/by-ref/w1",
        f"/media/{digest}",
    ):
        assert rival.get(path).status_code == 404
    assert rival.get("/stock", tid=tid).status_code == 404
    assert rival.ask("HEAD", f"/v1/media/{digest}").status_code == 404
    assert rival.changes()["items"] == []
    assert rival.get("/snapshot", kind="article").json()["items"] == []
    names = [brand["name"] for brand in rival.get("/brands").json()["brands"]]
    assert article["brand"] not in names


def test_a_seller_cannot_change_anothers_documents(seller: Person, rival: Person) -> None:
    warehouse = seller.warehouse("w1").json()
    article = seller.article()
    assert rival.patch(article, brand="Acme").status_code == 404
    assert rival.delete(article).status_code == 404
    assert rival.submit(article).status_code == 404
    rival.warehouse("w1")
    assert rival.book(tid=article["tid"], warehouse="w1", delta="1").status_code == 404
    path = f"/v1/warehouses/{warehouse['id']}"
    assert rival.ask("PATCH", path, json={}, headers=write(1)).status_code == 404
    assert seller.get(f"/articles/{article['tid']}").json() == article


def test_references_keys_and_entries_belong_to_their_seller(seller: Person, rival: Person) -> None:
    key, entry = str(uuid.uuid4()), uuid.uuid4().hex
    tids: set[str] = set()
    for person, brand in ((seller, "One"), (rival, "Two")):
        person.warehouse("w1")
        article = person.article("same-ref")
        tids.add(article["tid"])
        patched = person.patch_at(article["tid"], 1, {"brand": brand}, key)
        assert (patched.status_code, patched.json()["brand"]) == (200, brand)
        booked = person.book(entry, tid=article["tid"], warehouse="w1", delta="5")
        assert booked.status_code == 201
    assert len(tids) == 2


def test_an_upload_belongs_to_its_seller(seller: Person, rival: Person) -> None:
    start = seller.start_upload(picture(), "image/png")
    assert rival.ask("HEAD", start.headers["Location"]).status_code == 404


def test_anothers_file_cannot_be_named(seller: Person, rival: Person) -> None:
    digest = seller.upload(picture())
    assert rival.create(names={"en": "A"}, images=[digest]).status_code == 422
    start = rival.start_upload(picture(), "image/png")
    assert start.headers["Upload-Offset"] == "0"


def test_two_workstations_share_one_shop(seller: Person, colleague: Person) -> None:
    article = seller.article()
    assert colleague.patch(article, brand="Acme").status_code == 200
    assert seller.patch(article, brand="Other").status_code == 412
