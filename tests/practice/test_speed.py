"""A large shop in one evening: two thousand articles through batches, and read back."""

import time
import uuid

import pytest

from tests.practice.market import COMPLETE, Document, Person, picture

ARTICLES, ENTRIES, SUBMITS = 2_000, 2_421, 208


def in_batches(seller: Person, ops: list[Document]) -> list[Document]:
    return [
        result["body"]
        for start in range(0, len(ops), 50)
        for result in seller.batch(*ops[start : start + 50])
        if result["status"] < 300
    ]


@pytest.mark.timed
def test_two_thousand_articles_are_taken_and_given_in_time(seller: Person, staff: Person) -> None:
    seller.warehouse("w1")
    image = seller.upload(picture())
    words = {"description": "Low-loss cord. " * 40, "usage": "In racks."}
    seller.contract.check_bodies = False  # the checking would take longer than the answering
    started = time.monotonic()
    articles = in_batches(
        seller,
        [
            {
                "method": "PUT",
                "path": f"/v1/articles/by-ref/{uuid.uuid4().hex}",
                "if_none_match": "*",
                "body": {
                    **COMPLETE,
                    "seller_reference": f"{number:08}",
                    "brand": f"Brand {number % 50}",
                    "names": dict.fromkeys(("en", "fr", "de"), f"Cord {number}"),
                    "descriptions": {"en": words, "fr": words},
                    "images": [image],
                    "offers": [{"warehouse": "w1", "vat_rate": "20"}],
                },
            }
            for number in range(ARTICLES)
        ],
    )
    lines = in_batches(
        seller,
        [
            {
                "method": "PUT",
                "path": f"/v1/stock/entries/{uuid.uuid4()}",
                "body": {
                    "tid": articles[number % ARTICLES]["tid"],
                    "warehouse": "w1",
                    "delta": "5",
                },
            }
            for number in range(ENTRIES)
        ],
    )
    waiting = in_batches(
        seller,
        [
            {
                "key": str(uuid.uuid4()),
                "method": "POST",
                "path": f"/v1/articles/{article['tid']}/submit",
                "if_match": '"v1"',
            }
            for article in articles[:SUBMITS]
        ],
    )
    written = time.monotonic()
    assert (len(articles), len(lines), len(waiting)) == (ARTICLES, ENTRIES, SUBMITS)
    seen: set[str] = set()
    page = seller.changes()
    while page["items"]:
        seen.update(item["id"] for item in page["items"])
        page = seller.changes(page["next"])
    read = time.monotonic()
    approved = staff.ask("POST", "/practice/approve-all").json()["articles"]
    judged = time.monotonic()
    seller.contract.check_bodies = True
    assert len(seen) == 1 + ARTICLES + ARTICLES
    assert len(approved) >= SUBMITS
    assert written - started < 20
    assert read - written < 2
    assert judged - read < 5
