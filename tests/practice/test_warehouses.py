"""Warehouses over HTTP."""

import uuid

import pytest

from tests.practice.market import Document, Person, codes, write

FULL: Document = {
    "name": "PT - Box - Acme - Aveiro",
    "country": "PT",
    "city": "Aveiro",
    "availability": {"amount": 48, "unit": "h"},
    "remarks": "Mon-Fri 9-17",
    "active": True,
}


def change(seller: Person, warehouse: Document, **changes: object) -> int:
    path = f"/v1/warehouses/{warehouse['id']}"
    answer = seller.ask("PATCH", path, json=changes, headers=write(warehouse["version"]))
    return answer.status_code


def test_a_warehouse_is_created_once(seller: Person) -> None:
    first = seller.warehouse("w1", **FULL)
    assert first.status_code == 201
    document = first.json()
    assert {name: document[name] for name in FULL} == FULL
    again = seller.warehouse("w1", name="Other")
    assert (again.status_code, again.json()) == (200, document)


def test_a_name_is_enough(seller: Person) -> None:
    document = seller.warehouse("w1", name="Aveiro").json()
    assert (document["country"], document["active"], document["version"]) == (None, True, 1)


def test_a_warehouse_changes_under_its_version(seller: Person) -> None:
    warehouse = seller.warehouse("w1", **FULL).json()
    assert change(seller, warehouse, active=False, availability={"amount": 72}) == 200
    changed = seller.get("/warehouses/by-ref/w1").json()
    assert (changed["active"], changed["version"]) == (False, 2)
    assert changed["availability"] == {"amount": 72, "unit": "h"}
    assert change(seller, warehouse, city="Porto") == 412


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"name": ""}, {"/name": "empty"}),
        ({"name": None}, {"/name": "not-text"}),
        ({"country": "XX"}, {"/country": "unknown-country"}),
        ({"city": 5}, {"/city": "not-text"}),
        ({"active": "yes"}, {"/active": "not-a-boolean"}),
        ({"availability": {"amount": 13, "unit": "w"}}, {"/availability/amount": "out-of-range"}),
        ({"availability": {"amount": 0, "unit": "h"}}, {"/availability/amount": "out-of-range"}),
        ({"availability": {"amount": 1, "unit": "d"}}, {"/availability/unit": "wrong-unit"}),
        ({"availability": 24}, {"/availability": "not-an-object"}),
        ({"colour": "red"}, {"/colour": "unknown-field"}),
        ({"id": "W1"}, {"/id": "read-only"}),
    ],
)
def test_what_is_wrong_is_named_by_field(
    seller: Person, fields: Document, expected: dict[str, str]
) -> None:
    answer = seller.warehouse("w1", **{**FULL, **fields})
    assert answer.status_code == 422
    assert codes(answer) == expected


def test_unknown_warehouses_are_not_found(seller: Person) -> None:
    assert seller.get("/warehouses/by-ref/none").status_code == 404
    assert change(seller, {"id": "W0-0", "version": 1}, city="Porto") == 404


def test_what_the_caller_has_is_not_sent_again(seller: Person) -> None:
    seller.warehouse("w1")
    known = {"If-None-Match": '"v1"'}
    assert seller.ask("GET", "/v1/warehouses/by-ref/w1", headers=known).status_code == 304


def test_warehouses_are_in_the_feed(seller: Person) -> None:
    ref = uuid.uuid4().hex
    warehouse = seller.warehouse(ref).json()
    (item,) = seller.changes()["items"]
    assert (item["kind"], item["client_ref"], item["doc"]) == ("warehouse", ref, warehouse)
