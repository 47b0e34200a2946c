"""The OpenAPI document and the server say the same."""

import json
import re
from pathlib import Path

import pytest
from fastapi.routing import APIRoute
from openapi_spec_validator import validate

from desktop.practice import limits
from desktop.practice.app import create_app
from desktop.practice.article_document import SELLER_OWNED, SERVER_OWNED
from desktop.practice.features import Features, published
from desktop.practice.operations import WRITES, find_write
from tests.practice.contract import PROSE, Contract
from tests.practice.market import Market

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def contract() -> Contract:
    return Contract()


def test_the_document_is_valid_openapi(contract: Contract) -> None:
    assert contract.document["openapi"] == "3.1.0"
    validate(contract.document)


def test_server_and_document_have_the_same_addresses_and_statuses(
    market: Market, contract: Contract
) -> None:
    served = {
        (method, re.sub(r":path\}", "}", route.path)): {str(status) for status in route.responses}
        for route in create_app(market.marketplace).routes
        if isinstance(route, APIRoute)
        for method in route.methods or ()
    }
    promised = {
        operation: statuses - {"default"} for operation, statuses in contract.operations().items()
    }
    assert served == promised


def test_every_promise_leaves_room_for_other_problems(contract: Contract) -> None:
    assert all("default" in statuses for statuses in contract.operations().values())


def test_the_article_of_the_document_is_the_article_of_the_server(contract: Contract) -> None:
    schemas = contract.document["components"]["schemas"]
    assert set(schemas["Article"]["properties"]) == SELLER_OWNED | SERVER_OWNED
    assert set(schemas["ArticlePatch"]["properties"]) == SELLER_OWNED


def test_the_limits_of_the_document_are_those_published(contract: Contract) -> None:
    schemas = contract.document["components"]["schemas"]
    assert set(schemas["Meta"]["properties"]["limits"]["properties"]) == set(published(Features()))
    assert schemas["Batch"]["properties"]["ops"]["maxItems"] == limits.BATCH_OPS
    assert schemas["Changes"]["properties"]["items"]["maxItems"] == limits.PAGE


def test_every_write_can_go_into_a_batch() -> None:
    for write in WRITES:
        path = re.sub(r"\{[a-z_]+\}", "x-1", write.path)
        found = find_write(write.method, path)
        assert found is not None
        assert found[0] is write


def test_the_prose_names_every_address(contract: Contract) -> None:
    prose = re.sub(r"\s+", " ", PROSE.read_text("utf-8"))
    parts = {
        part
        for path in contract.document["paths"]
        for part in (path.removeprefix("/v1"),)
        if part.startswith("/practice") is False
    }
    assert [part for part in sorted(parts) if part not in prose] == []


def test_the_prose_names_every_limit_capability_and_code(contract: Contract) -> None:
    prose = PROSE.read_text("utf-8")
    meta = contract.document["components"]["schemas"]["Meta"]["properties"]
    names = {*meta["limits"]["properties"], *meta["capabilities"]["properties"]}
    codes = {
        found
        for module in (ROOT / "desktop" / "practice").rglob("*.py")
        for found in re.findall(r'Problem\(\s*[\w.]+,\s*"([a-z-]+)"', module.read_text("utf-8"))
    }
    assert len(codes) > 15
    assert [name for name in sorted(names | codes) if f"`{name}" not in prose] == []


def test_every_example_of_the_prose_is_what_the_document_describes(contract: Contract) -> None:
    found = re.findall(r"```json (\w+)\n(.*?)```", PROSE.read_text("utf-8"), re.DOTALL)
    assert len(found) > 7
    for name, example in found:
        contract.conforms(json.loads(example), {"$ref": f"#/components/schemas/{name}"})


def test_the_examples_meta_is_what_the_practice_marketplace_says(market: Market) -> None:
    (example,) = re.findall(r"```json Meta\n(.*?)```", PROSE.read_text("utf-8"), re.DOTALL)
    said, answered = json.loads(example), market.seller().get("/meta").json()
    for name in ("account", "catalogue_epoch"):
        del said[name], answered[name]
    assert said == answered
