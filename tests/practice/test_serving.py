"""The server as a process of its own: started, stopped, killed and started again."""

import json
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import requests

from desktop.practice.marketplace import Keeping
from desktop.practice.serve import PracticeTrouble, serve
from tests.practice.contract import Contract
from tests.practice.market import Person

SERVE = """
import json, sys
from pathlib import Path
from desktop.practice.marketplace import Keeping
from desktop.practice.serve import serve

def announce(facts):
    print(json.dumps(facts), flush=True)

serve(Keeping(Path(sys.argv[1])), port=0, seed="empty", announce=announce)
print("ended", flush=True)
"""


class Served:
    """A marketplace process and its seller."""

    def __init__(self, data: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", SERVE, str(data)], stdout=subprocess.PIPE, text=True
        )
        self.facts: dict[str, Any] = json.loads(self.line())
        session = requests.Session()
        session.trust_env = False
        session.headers["Authorization"] = f"Bearer {self.facts['token']}"
        self.seller = Person(self.facts["url"], self.facts["token"], session, Contract())

    def line(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline()

    def end(self, number: signal.Signals) -> int:
        """Send a signal and wait; the exit code."""
        self.seller.session.close()
        self.process.send_signal(number)
        return self.process.wait(20)


@contextmanager
def served(data: Path) -> Generator[Served]:
    running = Served(data)
    try:
        yield running
    finally:
        running.seller.session.close()
        running.process.kill()
        running.process.wait(20)
        if running.process.stdout is not None:
            running.process.stdout.close()


def test_it_announces_itself_once_it_answers(tmp_path: Path) -> None:
    with served(tmp_path) as market:
        assert set(market.facts) == {"url", "token", "staff_token", "pid"}
        assert market.facts["pid"] == market.process.pid
        assert market.facts["url"].startswith("http://127.0.0.1:")
        assert market.seller.get("/meta").json()["account"]["id"] == "S1"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_in_an_orderly_way(tmp_path: Path, number: signal.Signals) -> None:
    with served(tmp_path) as market:
        assert market.end(number) == 0
        assert market.line() == "ended\n"


@pytest.mark.skipif(os.name == "nt", reason="file modes are those of POSIX")
def test_tokens_are_made_once_and_kept_for_their_owner_only(tmp_path: Path) -> None:
    with served(tmp_path) as market:
        first = market.facts
        article = market.seller.article()
        epoch = market.seller.get("/meta").json()["catalogue_epoch"]
        market.end(signal.SIGTERM)
    assert (tmp_path / "tokens.json").stat().st_mode & 0o777 == 0o600
    database = (tmp_path / "marketplace.db").read_bytes()
    assert str(first["token"]).encode() not in database
    with served(tmp_path) as market:
        assert market.facts["token"] == first["token"]
        assert market.facts["staff_token"] == first["staff_token"]
        assert market.seller.get(f"/articles/{article['tid']}").json() == article
        assert market.seller.get("/meta").json()["catalogue_epoch"] == epoch


@pytest.mark.parametrize("kill_after", [3, 20, 60])
def test_killed_at_any_moment_it_has_kept_what_it_acknowledged(
    tmp_path: Path, kill_after: int
) -> None:
    acknowledged: dict[str, str] = {}
    with served(tmp_path) as market:
        enough = threading.Event()

        def write_until_it_breaks() -> None:
            market.seller.warehouse("w1")
            for number in range(10_000):
                try:
                    answer = market.seller.create(f"r{number}")
                    tid = answer.json()["tid"]
                    market.seller.book(f"e{number}", tid=tid, warehouse="w1", delta="1")
                except requests.RequestException:
                    return
                acknowledged[f"r{number}"] = tid
                if len(acknowledged) == kill_after:
                    enough.set()

        writer = threading.Thread(target=write_until_it_breaks)
        writer.start()
        assert enough.wait(60)
        market.process.kill()
        writer.join(60)
    with served(tmp_path) as market:
        seller = market.seller
        for ref, tid in acknowledged.items():
            assert seller.get(f"/articles/by-ref/{ref}").json()["tid"] == tid
            (line,) = seller.get("/stock", tid=tid).json()["lines"]
            assert line["on_hand"] == "1"
            replay = seller.book(f"e{ref[1:]}", tid=tid, warehouse="w1", delta="1")
            assert replay.status_code == 200


def test_a_port_that_is_taken_is_named(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(PracticeTrouble) as trouble:
            serve(Keeping(tmp_path), port=port, seed="empty", announce=print)
    assert trouble.value.code == "port-taken"


@pytest.mark.parametrize("port", [-1, 70_000])
def test_a_port_that_cannot_be_is_named(tmp_path: Path, port: int) -> None:
    with pytest.raises(PracticeTrouble, match="port-taken"):
        serve(Keeping(tmp_path), port=port, seed="empty", announce=print)


def test_an_unknown_seed_is_named(tmp_path: Path) -> None:
    with pytest.raises(PracticeTrouble, match="unknown-seed"):
        serve(Keeping(tmp_path), port=0, seed="parsley", announce=print)


@pytest.mark.parametrize("database", ["nonsense", "mysterydb://me:secret@host/db", "sqlite:////"])
def test_a_database_that_cannot_be_opened_is_named_without_its_address(
    tmp_path: Path, database: str
) -> None:
    with pytest.raises(PracticeTrouble) as trouble:
        serve(Keeping(tmp_path, database), port=0, seed="empty", announce=print)
    assert trouble.value.code == "store-unusable"
    assert "secret" not in str(trouble.value)


def test_a_store_that_is_no_database_is_named(tmp_path: Path) -> None:
    (tmp_path / "marketplace.db").write_bytes(b"this is no database" * 100)
    with pytest.raises(PracticeTrouble, match="store-unusable"):
        serve(Keeping(tmp_path), port=0, seed="empty", announce=print)
