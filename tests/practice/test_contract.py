"""The OpenAPI document and the server say the same."""

import re

import pytest
from fastapi.routing import APIRoute
from openapi_spec_validator import validate

from desktop.practice import limits
from desktop.practice.app import create_app
from desktop.practice.article_document import SELLER_OWNED, SERVER_OWNED
from desktop.practice.features import Features, published
from desktop.practice.operations import WRITES, find_write
from tests.practice.contract import Contract
from tests.practice.market import Market


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
