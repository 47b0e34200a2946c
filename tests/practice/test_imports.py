"""Batches that are taken now and worked on later: the report says what became of each op."""

from collections.abc import Callable, Generator
from pathlib import Path

import pytest

from desktop.practice.features import Features
from tests.practice.market import Document, Market, Person, creation, running_market

LONG = 3_600


@pytest.fixture(scope="module")
def slow(
    tmp_path_factory: pytest.TempPathFactory, market_database: str | None
) -> Generator[Market]:
    """A marketplace that works on nothing for an hour."""
    features = Features(answer_seconds=LONG).without(["immediate-answers"])
    with running_market(tmp_path_factory.mktemp("slow"), market_database, features) as market:
        yield market


Works = Callable[[], None]


@pytest.fixture
def seller(slow: Market) -> tuple[Person, Works]:
    """A seller, and the marketplace at work on what it has taken from them."""
    person = slow.seller()
    number = int(person.get("/meta").json()["account"]["id"].removeprefix("S"))
    return person, lambda: slow.works_off(number)


def hands_in(seller: Person, *ops: Document) -> str:
    """The number of the import that holds them."""
    answer = seller.ask("POST", "/v1/batch", json={"ops": ops})
    assert answer.status_code == 202, answer.text
    assert int(answer.headers["Retry-After"]) > 0
    return answer.json()["import"]


def test_nothing_is_done_and_nothing_said_before_it_is_worked_on(
    seller: tuple[Person, Works],
) -> None:
    person, works = seller
    name = hands_in(person, creation("r1"), creation("r2", colour="red"))
    answer = person.get(f"/imports/{name}")
    assert answer.json() == {"import": name, "state": "waiting"}
    assert int(answer.headers["Retry-After"]) > 0
    assert person.changes()["items"] == []
    works()
    report = person.get(f"/imports/{name}").json()
    assert report["state"] == "done"
    assert [result["status"] for result in report["results"]] == [201, 422]
    assert [item["client_ref"] for item in person.changes()["items"]] == ["r1"]


def test_batches_are_worked_on_in_the_order_they_came_and_once(
    seller: tuple[Person, Works],
) -> None:
    person, works = seller
    names = [hands_in(person, creation("same", names={"en": text})) for text in ("One", "Two")]
    works()
    works()
    first, second = (person.get(f"/imports/{name}").json()["results"][0] for name in names)
    assert (first["status"], second["status"]) == (201, 200)
    assert second["body"]["names"] == {"en": "One"}
    assert second["body"]["version"] == 1


def test_whoever_handed_it_in_is_named(seller: tuple[Person, Works]) -> None:
    person, works = seller
    headers = {"X-Device": "Warehouse Aveiro"}
    ops = {"ops": [creation("named")]}
    assert person.ask("POST", "/v1/batch", json=ops, headers=headers).status_code == 202
    works()
    (item,) = person.changes()["items"]
    assert item["doc"]["updated_by"] == "Warehouse Aveiro"


def test_what_is_no_batch_is_refused_at_once(seller: tuple[Person, Works]) -> None:
    person, _ = seller
    assert person.ask("POST", "/v1/batch", json={"ops": "all"}).status_code == 422
    many = [creation(f"r{number}") for number in range(51)]
    assert person.ask("POST", "/v1/batch", json={"ops": many}).status_code == 413


def test_a_report_is_for_its_seller_only(slow: Market, seller: tuple[Person, Works]) -> None:
    person, _ = seller
    name = hands_in(person, creation("mine"))
    assert slow.seller().get(f"/imports/{name}").status_code == 404
    assert person.get("/imports/unheard-of").json()["code"] == "not-found"


def test_it_is_worked_on_without_being_asked_once_it_is_due(
    tmp_path: Path, market_database: str | None
) -> None:
    features = Features(answer_seconds=0).without(["immediate-answers"])
    with running_market(tmp_path, market_database, features) as market:
        person = market.seller()
        hands_in(person, creation("due"))
        assert [item["client_ref"] for item in person.changes()["items"]] == ["due"]


def test_who_answers_at_once_has_no_reports(market: Market) -> None:
    answer = market.seller().get("/imports/any")
    assert (answer.status_code, answer.json()["code"]) == (404, "not-offered")
