"""Two writers at once: exactly one wins, and nothing is done twice or lost."""

import threading
import uuid
from collections.abc import Callable

from tests.practice.market import Market, Person


def at_once(actions: list[Callable[[], int]]) -> list[int]:
    """Run all actions at the same moment; their results sorted."""
    results: list[int] = []
    barrier = threading.Barrier(len(actions))

    def run(action: Callable[[], int]) -> None:
        barrier.wait(20)
        results.append(action())

    threads = [threading.Thread(target=run, args=(action,)) for action in actions]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    return sorted(results)


def workstations(market: Market, seller: Person, count: int) -> list[Person]:
    return [market.person(seller.token) for _ in range(count)]


def test_of_two_edits_of_one_version_one_wins(market: Market, seller: Person) -> None:
    article = seller.article()
    actions = [
        lambda person=person, name=f"Brand {number}": person.patch(article, brand=name).status_code
        for number, person in enumerate(workstations(market, seller, 6))
    ]
    assert at_once(actions) == [200, 412, 412, 412, 412, 412]
    assert seller.get(f"/articles/{article['tid']}").json()["version"] == 2


def test_one_key_sent_twice_at_once_is_done_once(market: Market, seller: Person) -> None:
    article = seller.article()
    key = str(uuid.uuid4())
    actions = [
        lambda person=person: person.patch_at(article["tid"], 1, {"brand": "Acme"}, key).status_code
        for person in workstations(market, seller, 4)
    ]
    assert at_once(actions) == [200] * 4
    assert seller.get(f"/articles/{article['tid']}").json()["version"] == 2


def test_one_reference_makes_one_article(market: Market, seller: Person) -> None:
    actions = [
        lambda person=person: person.create("same").status_code
        for person in workstations(market, seller, 4)
    ]
    assert at_once(actions) == [200, 200, 200, 201]
    assert len(seller.changes()["items"]) == 1


def test_no_difference_is_lost(market: Market, seller: Person) -> None:
    seller.warehouse("w1")
    tid = seller.article()["tid"]

    def ten_times(person: Person) -> int:
        return sum(person.book(tid=tid, warehouse="w1", delta="1").status_code for _ in range(10))

    people = workstations(market, seller, 4)
    assert at_once([lambda person=person: ten_times(person) for person in people]) == [2010] * 4
    (line,) = seller.get("/stock", tid=tid).json()["lines"]
    assert (line["on_hand"], line["version"]) == ("40", 40)


def test_of_two_counts_on_one_figure_one_counts(market: Market, seller: Person) -> None:
    seller.warehouse("w1")
    tid = seller.article()["tid"]
    actions = [
        lambda person=person, number=number: (
            person.book(tid=tid, warehouse="w1", counted=str(number + 1), expected="0").status_code
        )
        for number, person in enumerate(workstations(market, seller, 4))
    ]
    assert at_once(actions) == [201, 409, 409, 409]


def test_a_reader_who_follows_the_feed_misses_no_commit(market: Market, seller: Person) -> None:
    writers = workstations(market, seller, 3)
    seen: set[str] = set()
    done = threading.Event()

    def follow() -> int:
        cursor: str | None = None
        while True:
            finished = done.is_set()
            page = reader.changes(cursor)
            seen.update(item["id"] for item in page["items"])
            cursor = page["next"]
            if finished and not page["items"]:
                return len(seen)

    reader = market.person(seller.token)
    following = threading.Thread(target=follow)
    following.start()

    def create_some(person: Person) -> int:
        return sum(person.create().status_code for _ in range(15))

    at_once([lambda person=person: create_some(person) for person in writers])
    done.set()
    following.join(60)
    assert len(seen) == 45
