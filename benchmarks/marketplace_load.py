"""The marketplace under load: many workstations of many sellers push at once, on four set-ups.

Each set-up is a process of its own (`practice serve`) on this machine: SQLite and PostgreSQL, one
worker and four. Every client creates articles in batches, changes each and books stock; each answer
is on disk when it comes. Figures are ratios to SQLite with one worker in the same run, for seconds
say more about a machine than about a program.

    python benchmarks/marketplace_load.py [--clients 8] [--articles 100]
"""

import argparse
import sys
import tempfile
import threading
import time
import uuid
from collections.abc import Generator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import requests

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from desktop.practice.database import sqlite_url  # noqa: E402
from desktop.practice.marketplace import DATABASE_FILE, Keeping, open_marketplace  # noqa: E402
from tests import postgresql  # noqa: E402
from tests.sync.processes import Server  # noqa: E402

BATCH = 25
WRITES = 3
"""Of one article: made, changed, counted."""


@dataclass(frozen=True)
class SetUp:
    """One way to run the marketplace."""

    name: str
    database: str | None
    workers: int


def main() -> int:
    """Measure and print; 0 when everything that was sent was there afterwards."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clients", type=int, default=8)
    parser.add_argument("--articles", type=int, default=100, help="of each client")
    asked = parser.parse_args()
    with ExitStack() as running:
        found = list(set_ups(running))
        seconds = {each.name: measured(each, asked.clients, asked.articles) for each in found}
    first = seconds[found[0].name]
    writes = asked.clients * asked.articles * WRITES
    print(f"{asked.clients} clients, {writes} durable writes, in batches of {BATCH}:")
    for name, took in seconds.items():
        print(f"  {name:<24} {first / took:5.2f} x   ({writes / took:6.0f} writes a second)")
    return 0


def set_ups(running: ExitStack) -> Generator[SetUp]:
    """SQLite, and PostgreSQL where its programs are; one worker and four."""
    for workers in (1, 4):
        yield SetUp(f"SQLite, {workers} worker(s)", None, workers)
    if reason := postgresql.why_not():
        print(f"without PostgreSQL: {reason}")
        return
    cluster = running.enter_context(postgresql.running_cluster())
    for workers in (1, 4):
        yield SetUp(f"PostgreSQL, {workers} worker(s)", cluster.database(), workers)


def measured(set_up: SetUp, clients: int, articles: int) -> float:
    """Seconds until every client has pushed everything."""
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        tokens = [uuid.uuid4().hex for _ in range(clients)]
        keeping = Keeping(data, set_up.database or sqlite_url(data / DATABASE_FILE))
        marketplace = open_marketplace(keeping)
        for number, token in enumerate(tokens):
            marketplace.add_seller(f"Shop {number}", token)
        marketplace.close()
        options = ["--database", str(keeping.database), "--workers", str(set_up.workers)]
        server = Server(data, options)
        try:
            url = server.url
            threads = [
                threading.Thread(target=push, args=(url, token, articles)) for token in tokens
            ]
            started = time.perf_counter()
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            took = time.perf_counter() - started
            for token in tokens:
                assert counted(url, token) == articles, "the marketplace lost something"
        finally:
            server.end()
    return took


def push(url: str, token: str, articles: int) -> None:
    """One workstation: articles made, changed, and their stock counted."""
    with session_of(token) as session:
        place = f"{url}/v1/warehouses/by-ref/w1"
        headers = {"If-None-Match": "*"}
        session.put(place, json={"name": "Main"}, headers=headers, timeout=60).raise_for_status()
        for start in range(0, articles, BATCH):
            made = sent(session, url, [creation() for _ in range(min(BATCH, articles - start))])
            tids = [result["body"]["tid"] for result in made]
            sent(session, url, [change(tid) for tid in tids])
            sent(session, url, [count(tid) for tid in tids])


def sent(session: requests.Session, url: str, ops: list[dict[str, object]]) -> list[dict[str, Any]]:
    """The results of a batch in which everything was taken."""
    answer = session.post(f"{url}/v1/batch", json={"ops": ops}, timeout=120)
    answer.raise_for_status()
    results: list[dict[str, Any]] = answer.json()["results"]
    assert all(result["status"] < 300 for result in results), results
    return results


def counted(url: str, token: str) -> int:
    """How many articles with stock the account has."""
    total, cursor = 0, ""
    with session_of(token) as session:
        while True:
            asked = {"limit": "500", **({"cursor": cursor} if cursor else {})}
            page = session.get(f"{url}/v1/changes", params=asked, timeout=60).json()
            total += sum(item["kind"] == "stock" for item in page["items"])
            cursor = page["next"]
            if not page["has_more"]:
                return total


def session_of(token: str) -> requests.Session:
    """Signed in, past any proxy."""
    session = requests.Session()
    session.trust_env = False
    session.headers["Authorization"] = f"Bearer {token}"
    return session


def creation() -> dict[str, object]:
    """The op that makes one article of ordinary size."""
    words = {"description": "Low-loss patch cord for data centres. " * 20, "usage": "In racks."}
    return {
        "method": "PUT",
        "path": f"/v1/articles/by-ref/{uuid.uuid4().hex}",
        "if_none_match": "*",
        "body": {
            "names": dict.fromkeys(("en", "fr", "de"), "Patch cord OM4 LC-LC 3 m"),
            "descriptions": {"en": words, "fr": words},
            "price": {"amount": "12.50", "currency": "EUR"},
        },
    }


def change(tid: str) -> dict[str, object]:
    """The op that changes a price."""
    return {
        "key": str(uuid.uuid4()),
        "method": "PATCH",
        "path": f"/v1/articles/{tid}",
        "if_match": '"v1"',
        "body": {"price": {"amount": "11.90", "currency": "EUR"}},
    }


def count(tid: str) -> dict[str, object]:
    """The op that counts its stock."""
    return {
        "method": "PUT",
        "path": f"/v1/stock/entries/{uuid.uuid4()}",
        "body": {"tid": tid, "warehouse": "w1", "counted": "40", "expected": "0"},
    }


if __name__ == "__main__":
    sys.exit(main())
