"""Whatever is sent, the answer is a clean refusal and never a failure of the server."""

import json
import uuid

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.practice.market import Person, write

JSON = {"Content-Type": "application/json", "If-None-Match": "*"}


@pytest.mark.parametrize(
    "body",
    [
        b"{",
        b"\xff\xfe",
        b'{"names": NaN}',
        b'{"a": Infinity}',
        b"[" * 100_000,
        b'{"a":' * 5_000 + b"1" + b"}" * 5_000,
        b'{"names":{"en":"\\ud800"}}',
        b'{"\\udfff":1}',
        b'{"names":{"en":"a\\u0000b"}}',
        b'{"n":' + b"9" * 5_000 + b"}",
        b"{} {}",
    ],
    ids=range(11),
)
def test_what_is_not_json_is_refused(seller: Person, body: bytes) -> None:
    for method, path in (("PUT", "/v1/articles/by-ref/x"), ("POST", "/v1/batch")):
        answer = seller.ask(method, path, data=body, headers=JSON)
        assert (answer.status_code, answer.json()["code"]) == (400, "bad-json")


@pytest.mark.parametrize("body", [b"", b"null", b"[]", b'"x"', b"7", b"true"])
def test_what_is_no_document_is_refused(seller: Person, body: bytes) -> None:
    article = seller.article()
    path = f"/v1/articles/{article['tid']}"
    answers = (
        seller.ask("PUT", "/v1/articles/by-ref/x", data=body, headers=JSON),
        seller.ask("PUT", "/v1/warehouses/by-ref/x", data=body, headers=JSON),
        seller.ask("PUT", "/v1/stock/entries/x", data=body, headers=JSON),
        seller.ask("PATCH", path, data=body, headers={**JSON, **write(1)}),
    )
    assert [answer.status_code for answer in answers] == [422, 422, 422, 422]


def test_a_body_of_another_type_is_refused(seller: Person) -> None:
    headers = {"Content-Type": "text/html", "If-None-Match": "*"}
    answer = seller.ask("PUT", "/v1/articles/by-ref/x", data=b"<p>", headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (415, "unsupported-media")


def test_a_body_over_the_ceiling_is_refused(seller: Person) -> None:
    body = b" " * (2 * 1024 * 1024 + 1)
    answer = seller.ask("PUT", "/v1/articles/by-ref/x", data=body, headers=JSON)
    assert (answer.status_code, answer.json()["code"]) == (413, "too-large")


@pytest.mark.parametrize("ref", ["x" * 65, "a%20b", "%C3%A9", "a%22b", "%00", "a;b", "a%0Ab"])
def test_names_are_plain(seller: Person, ref: str) -> None:
    headers = {"If-None-Match": "*"}
    for path in ("articles/by-ref", "warehouses/by-ref", "stock/entries"):
        answer = seller.ask("PUT", f"/v1/{path}/{ref}", json={"name": "x"}, headers=headers)
        assert answer.status_code in (404, 422)


@pytest.mark.parametrize("etag", ["v1", '"v01"', '"v0"', 'W/"v1"', "*", '"v1", "v2"', "", '"v²"'])
def test_only_the_exact_version_matches(seller: Person, etag: str) -> None:
    article = seller.article()
    headers = {"If-Match": etag.encode().decode("latin-1"), "Idempotency-Key": str(uuid.uuid4())}
    answer = seller.ask("PATCH", f"/v1/articles/{article['tid']}", json={}, headers=headers)
    assert answer.status_code == 412


@pytest.mark.parametrize("key", ["", "a b", "x" * 65])
def test_a_key_is_a_plain_name(seller: Person, key: str) -> None:
    article = seller.article()
    headers = {"If-Match": '"v1"', "Idempotency-Key": key}
    answer = seller.ask("PATCH", f"/v1/articles/{article['tid']}", json={}, headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (400, "key-missing")


def test_unknown_addresses_and_methods_are_refused_as_problems(seller: Person) -> None:
    assert seller.ask("GET", "/v1/nothing").json()["code"] == "not-found"
    assert seller.ask("POST", "/v1/meta").json()["code"] == "method-not-allowed"
    assert seller.ask("GET", "/").json()["code"] == "not-found"


FIELD_NAMES = st.sampled_from(
    [
        "category",
        "subcategory",
        "specs",
        "names",
        "descriptions",
        "images",
        "documents",
        "videos",
        "weight",
        "dimensions",
        "price",
        "offers",
        "pack",
        "order_limits",
        "promotion",
        "price_breaks",
        "warranty",
        "barcode",
        "unit",
        "review",
        "tid",
    ]
)
SCRAPS = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["value", "unit", "amount", "en", "from", "price", "sha256", ""]),
            inner,
            max_size=3,
        )
    ),
    max_leaves=6,
)


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.dictionaries(FIELD_NAMES, SCRAPS, max_size=5))
def test_no_document_makes_the_server_fail(seller: Person, fields: dict[str, object]) -> None:
    body = json.dumps({"part_number": "X", **fields}).encode()
    answer = seller.ask("PUT", f"/v1/articles/by-ref/{uuid.uuid4()}", data=body, headers=JSON)
    assert answer.status_code in (201, 400, 422)
