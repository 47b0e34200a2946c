"""Meta, taxonomy and brands: what the marketplace tells every seller."""

import hashlib
import uuid

from desktop.base.data import resource
from tests.practice.market import Market, Person, codes


def propose(seller: Person, name: object, key: str | None = None) -> tuple[int, object]:
    answer = seller.ask(
        "POST",
        "/v1/brands",
        json={"client_ref": uuid.uuid4().hex, "name": name},
        headers={"Idempotency-Key": key or str(uuid.uuid4())},
    )
    return answer.status_code, answer.json()


def test_meta_says_who_one_is_and_what_counts(market: Market) -> None:
    meta = market.seller("Twin Cables").get("/meta").json()
    assert meta["account"]["name"] == "Twin Cables"
    assert meta["languages"] == ["en", "fr", "de", "es", "pt"]
    assert meta["submit_requires"] == [
        "category",
        "subcategory",
        "names",
        "unit",
        "condition",
        "price",
        "images",
    ]
    assert (meta["limits"]["page"], meta["limits"]["batch_ops"]) == (500, 50)
    assert meta["key_retention_days"] >= 30
    assert meta["catalogue_epoch"] == market.seller().get("/meta").json()["catalogue_epoch"]


def test_the_taxonomy_is_served_as_it_is_shipped(seller: Person) -> None:
    answer = seller.get("/taxonomy")
    shipped = resource("taxonomy.json").read_bytes()
    assert hashlib.sha256(answer.content).digest() == hashlib.sha256(shipped).digest()
    known = {"If-None-Match": answer.headers["ETag"]}
    assert seller.ask("GET", "/v1/taxonomy", headers=known).status_code == 304


def test_a_brand_is_proposed_once(seller: Person) -> None:
    name = f"Acme {uuid.uuid4()}"
    assert propose(seller, name) == (201, {"name": name, "state": "proposed"})
    assert propose(seller, name.upper()) == (200, {"name": name, "state": "proposed"})
    assert {"name": name, "state": "proposed"} in seller.get("/brands").json()["brands"]


def test_a_nameless_brand_is_refused(seller: Person) -> None:
    for name in ("", None, 5, "x" * 201):
        assert propose(seller, name)[0] == 422
    answer = seller.ask(
        "POST", "/v1/brands", json={"name": "A"}, headers={"Idempotency-Key": str(uuid.uuid4())}
    )
    assert codes(answer) == {"/client_ref": "invalid"}


def test_an_article_proposes_its_brand(seller: Person) -> None:
    name = f"Acme {uuid.uuid4()}"
    seller.article(names={"en": "A"}, brand=name)
    assert {"name": name, "state": "proposed"} in seller.get("/brands").json()["brands"]


def test_an_approved_article_makes_its_brand_known_to_all(
    market: Market, seller: Person, staff: Person
) -> None:
    name = f"Acme {uuid.uuid4()}"
    article = seller.complete_article(brand=name)
    seller.submit(article)
    staff.act(article["tid"], "approve")
    for person in (seller, market.seller()):
        assert {"name": name, "state": "known"} in person.get("/brands").json()["brands"]
