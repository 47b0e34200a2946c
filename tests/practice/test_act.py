"""What `practice act` calls, against a running marketplace."""

import pytest

from desktop.practice.act import ActError, approve, approve_all, pointer_of, refuse, suspend
from tests.practice.market import Document, Market, Person


@pytest.fixture
def waiting(seller: Person) -> Document:
    return seller.submit(seller.complete_article(seller_reference="Réf 1/2 #3")).json()


def state_of(document: Document) -> str:
    return document["review"]["state"]


def test_articles_are_approved_in_the_order_asked(market: Market, seller: Person) -> None:
    waiting = [seller.submit(seller.complete_article()).json() for _ in range(2)]
    refs = [waiting[1]["tid"], waiting[0]["ref"]]
    documents = approve(market.url, market.staff_token, refs)
    assert [document["tid"] for document in documents] == [waiting[1]["tid"], waiting[0]["tid"]]
    assert [state_of(document) for document in documents] == ["approved", "approved"]


def test_all_that_waits_is_approved(market: Market, waiting: Document) -> None:
    documents = approve_all(market.url + "/", market.staff_token)
    assert waiting["tid"] in {document["tid"] for document in documents}


def test_an_article_is_refused_by_its_own_reference(
    market: Market, seller: Person, waiting: Document
) -> None:
    own = f"Réf/{waiting['tid']}"
    seller.submit(seller.patch(waiting, seller_reference=own).json())
    document = refuse(market.url, market.staff_token, own, pointer_of("names.en"), "Unclear.")
    assert state_of(document) == "refused"


def test_an_article_is_suspended(market: Market, waiting: Document) -> None:
    document = suspend(market.url, market.staff_token, waiting["tid"], "Recall.")
    assert state_of(document) == "suspended"


@pytest.mark.parametrize(
    ("path", "pointer"),
    [("", ""), ("price", "/price"), ("names.fr", "/names/fr"), ("specs.a/b", "/specs/a~1b")],
)
def test_a_path_becomes_a_pointer(path: str, pointer: str) -> None:
    assert pointer_of(path) == pointer


def test_what_the_marketplace_refuses_comes_with_its_code(market: Market, seller: Person) -> None:
    with pytest.raises(ActError) as refused:
        approve(market.url, market.staff_token, ["nobody knows this"])
    assert (refused.value.code, refused.value.status) == ("not-found", 404)
    with pytest.raises(ActError) as refused:
        approve_all(market.url, "wrong")
    assert (refused.value.code, refused.value.status) == ("unauthorised", 401)
    with pytest.raises(ActError) as refused:
        refuse(market.url, market.staff_token, seller.article()["tid"], "/price", "Why?")
    assert (refused.value.code, refused.value.status) == ("not-pending", 409)


@pytest.mark.parametrize("url", ["http://127.0.0.1:9", "ftp://127.0.0.1", "nowhere", "http://["])
def test_a_marketplace_that_is_not_there(url: str) -> None:
    with pytest.raises(ActError) as failed:
        approve_all(url, "token")
    assert (failed.value.code, failed.value.status) == ("unreachable", 0)
