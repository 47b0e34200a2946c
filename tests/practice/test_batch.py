"""Batches: each op stands or falls alone, in order."""

import json
import uuid

import pytest

from tests.practice.market import Person, creation


def test_every_op_has_its_own_outcome(seller: Person) -> None:
    article = seller.article("r0")
    results = seller.batch(
        creation("r1"),
        creation("r2", colour="red"),
        {
            "key": "patch",
            "method": "PATCH",
            "path": f"/v1/articles/{article['tid']}",
            "if_match": '"v7"',
            "body": {"brand": "Acme"},
        },
        {"key": "?", "method": "PUT", "path": "/v1/nothing/here"},
        creation("r3"),
    )
    assert [result["status"] for result in results] == [201, 422, 412, 404, 201]
    assert [result["key"] for result in results] == [
        "create-r1",
        "create-r2",
        "patch",
        "?",
        "create-r3",
    ]
    assert results[0]["etag"] == '"v1"'
    assert results[1]["body"]["code"] == "invalid"
    assert results[2]["body"]["current"] == article
    refs = {item["client_ref"] for item in seller.changes()["items"]}
    assert refs == {"r0", "r1", "r3"}


def test_later_ops_build_on_earlier_ones(seller: Person) -> None:
    tid = seller.article()["tid"]
    results = seller.batch(
        {
            "key": str(uuid.uuid4()),
            "method": "PATCH",
            "path": f"/v1/articles/{tid}",
            "if_match": '"v1"',
            "body": {"brand": "One"},
        },
        {
            "key": str(uuid.uuid4()),
            "method": "PATCH",
            "path": f"/v1/articles/{tid}",
            "if_match": '"v2"',
            "body": {"brand": "Two"},
        },
        {
            "key": str(uuid.uuid4()),
            "method": "DELETE",
            "path": f"/v1/articles/{tid}",
            "if_match": '"v3"',
        },
    )
    assert [result["status"] for result in results] == [200, 200, 204]
    assert results[2]["body"] is None


def test_a_lost_batch_can_be_sent_again(seller: Person) -> None:
    tid = seller.article()["tid"]
    seller.warehouse("w1")
    ops = [
        creation("r1"),
        {
            "key": str(uuid.uuid4()),
            "method": "PATCH",
            "path": f"/v1/articles/{tid}",
            "if_match": '"v1"',
            "body": {"brand": "One"},
        },
        {
            "key": "entry",
            "method": "PUT",
            "path": f"/v1/stock/entries/{uuid.uuid4()}",
            "body": {"tid": tid, "warehouse": "w1", "delta": "5"},
        },
    ]
    first, again = seller.batch(*ops), seller.batch(*ops)
    assert [result["status"] for result in again] == [200, 200, 200]
    assert [result["body"] for result in again] == [result["body"] for result in first]
    assert [result.get("replayed", False) for result in again] == [False, True, True]


def test_a_key_means_the_same_alone_and_in_a_batch(seller: Person) -> None:
    tid = seller.article()["tid"]
    key = str(uuid.uuid4())
    alone = seller.patch_at(tid, 1, {"brand": "One"}, key)
    (result,) = seller.batch(
        {
            "key": key,
            "method": "PATCH",
            "path": f"/v1/articles/{tid}",
            "if_match": '"v1"',
            "body": {"brand": "One"},
        }
    )
    assert (result["replayed"], result["body"]) == (True, alone.json())


def test_a_batch_of_51_ops_is_too_large(seller: Person) -> None:
    ops = [creation(f"r{number}") for number in range(51)]
    answer = seller.ask("POST", "/v1/batch", json={"ops": ops})
    assert (answer.status_code, answer.json()["code"]) == (413, "too-large")
    assert seller.changes()["items"] == []


def test_a_batch_over_512_kib_is_too_large(seller: Person) -> None:
    body = {"ops": [creation("r1", names={"en": "x" * (512 * 1024)})]}
    answer = seller.ask("POST", "/v1/batch", json=body)
    assert (answer.status_code, answer.json()["code"]) == (413, "too-large")


@pytest.mark.parametrize(
    "op",
    [
        None,
        7,
        "op",
        [],
        {},
        {"method": 1, "path": []},
        {"method": "PUT", "path": "/articles/by-ref/x"},
        {"method": "GET", "path": "/v1/meta"},
        {"method": "PUT", "path": "/v1/articles/by-ref/bad%20name", "if_none_match": "*"},
        {"method": "PATCH", "path": "/v1/articles/T1-000001", "body": {}},
        {"method": "PUT", "path": "/v1/batch", "extra": True},
    ],
)
def test_a_malformed_op_spoils_nothing_but_itself(seller: Person, op: object) -> None:
    answer = seller.ask(
        "POST",
        "/v1/batch",
        data=json.dumps({"ops": [op, creation("r1")]}).encode(),
        headers={"Content-Type": "application/json"},
    )
    bad, good = answer.json()["results"]
    assert bad["status"] in (400, 404, 422)
    assert good["status"] == 201


@pytest.mark.parametrize("body", [{}, {"ops": {}}, {"ops": None}, [], "x"])
def test_a_batch_is_a_list_of_ops(seller: Person, body: object) -> None:
    assert seller.ask("POST", "/v1/batch", json=body).status_code == 422


def test_an_empty_batch_does_nothing(seller: Person) -> None:
    assert seller.batch() == []
