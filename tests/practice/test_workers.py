"""Several worker processes on one address: as one marketplace, whichever of them answers."""

import hashlib
import os
import signal
import sys
import threading
from collections.abc import Generator
from contextlib import suppress
from pathlib import Path

import pytest
import requests

from tests import postgresql
from tests.practice.contract import Contract
from tests.practice.market import Person, checksum, picture
from tests.practice.test_races import at_once
from tests.sync.processes import Server

WORKERS = 2
PATIENCE = 30
OFFSET_TYPE = "application/offset+octet-stream"

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="counts processes as Linux shows them"
)


class Shop:
    """A marketplace of several processes and people whose every request is a new connection."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.contract = Contract()
        self._sessions: list[requests.Session] = []

    def person(self) -> Person:
        session = requests.Session()
        session.trust_env = False
        session.headers.update(
            {"Authorization": f"Bearer {self.server.token}", "Connection": "close"}
        )
        self._sessions.append(session)
        return Person(self.server.url, self.server.token, session, self.contract)

    def people(self, count: int) -> list[Person]:
        return [self.person() for _ in range(count)]

    def ends(self) -> None:
        for session in self._sessions:
            session.close()
        self.server.end()


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def shop(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Generator[Shop]:
    options = ["--workers", str(WORKERS)]
    if request.param == "postgresql":
        cluster: postgresql.Cluster = request.getfixturevalue("cluster")
        options += ["--database", cluster.database()]
    running = Shop(Server(tmp_path_factory.mktemp(request.param) / "marketplace", options))
    try:
        yield running
    finally:
        running.ends()


@pytest.fixture
def short_lived(tmp_path: Path) -> Generator[Shop]:
    """One whose processes may be killed."""
    running = Shop(Server(tmp_path / "marketplace", ["--workers", str(WORKERS)]))
    try:
        yield running
    finally:
        running.ends()


def workers_of(pid: int) -> set[int]:
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
    return {int(child) for child in children if b"spawn_main" in command_of(int(child))}


def command_of(pid: int) -> bytes:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except FileNotFoundError:
        return b""


def waits_until_gone(pids: set[int]) -> None:
    """Until none of these processes is there; a process that ended but was not read is gone."""
    ended = threading.Event()
    for _ in range(PATIENCE * 20):
        if not any(b"spawn_main" in command_of(pid) for pid in pids):
            return
        ended.wait(0.05)
    raise AssertionError("workers outlive their parent")


def test_they_answer_as_one(shop: Shop) -> None:
    """Edits, keys, references, stock and the feed, from many people at the same moment."""
    assert len(workers_of(shop.server.facts["pid"])) == WORKERS
    first = shop.person()
    first.warehouse("w1")
    article = first.article()
    tid = article["tid"]

    edits = [
        lambda person=person, name=f"Brand {number}": person.patch(article, brand=name).status_code
        for number, person in enumerate(shop.people(6))
    ]
    assert at_once(edits) == [200, 412, 412, 412, 412, 412]

    changes = {"part_number": "P-1"}
    keyed = [
        lambda person=person: person.patch_at(tid, 2, changes, "one-key").status_code
        for person in shop.people(4)
    ]
    assert at_once(keyed) == [200] * 4
    assert first.get(f"/articles/{tid}").json()["version"] == 3

    made = [lambda person=person: person.create("same").status_code for person in shop.people(6)]
    assert at_once(made) == [200] * 5 + [201]

    def books(person: Person) -> int:
        return sum(person.book(tid=tid, warehouse="w1", delta="1").status_code for _ in range(8))

    assert at_once([lambda person=person: books(person) for person in shop.people(6)]) == [1608] * 6
    (line,) = first.get("/stock", tid=tid).json()["lines"]
    assert (line["on_hand"], line["version"]) == ("48", 48)

    counts = [
        lambda person=person, number=number: (
            person.book(tid=tid, warehouse="w1", counted=str(number), expected="48").status_code
        )
        for number, person in enumerate(shop.people(5))
    ]
    assert at_once(counts) == [201, 409, 409, 409, 409]


def test_a_reader_misses_no_commit_of_any_of_them(shop: Shop) -> None:
    reader, seen, done = shop.person(), set[str](), threading.Event()
    start = reader.changes()["next"]

    def follow() -> None:
        cursor = start
        while True:
            finished = done.is_set()
            page = reader.changes(cursor)
            seen.update(item["id"] for item in page["items"])
            cursor = page["next"]
            if finished and not page["items"]:
                return

    following = threading.Thread(target=follow)
    following.start()
    create = [
        lambda person=person: sum(person.create().status_code for _ in range(15))
        for person in shop.people(5)
    ]
    assert at_once(create) == [15 * 201] * 5
    done.set()
    following.join(PATIENCE)
    assert len(seen) == 75


def test_an_upload_goes_on_at_whichever_answers_next(shop: Shop) -> None:
    person, data = shop.person(), picture((64, 64)) + bytes(4_000)
    place = person.start_upload(data, "image/png").headers["Location"]
    piece = 500
    for start in range(0, len(data), piece):
        part = data[start : start + piece]
        sent = {"Content-Type": OFFSET_TYPE, "Upload-Offset": str(start)}
        answer = person.ask(
            "PATCH", place, data=part, headers={**sent, "Upload-Checksum": checksum(part)}
        )
        assert answer.status_code == 204, answer.text
        arrived = person.ask("HEAD", place).headers["Upload-Offset"]
        assert arrived == str(start + len(part))
    digest = hashlib.sha256(data).hexdigest()
    for other in shop.people(WORKERS * 2):
        assert other.ask("GET", f"/v1/media/{digest}").content == data


def test_one_file_sent_by_several_at_once_is_kept_once(shop: Shop) -> None:
    data = picture((64, 64))
    sent = [
        lambda person=person: person.start_upload(data, "image/png", data).status_code
        for person in shop.people(6)
    ]
    assert at_once(sent) == [201] * 6


def test_of_two_pieces_for_one_place_one_is_taken(shop: Shop) -> None:
    data = picture((200, 200)) + bytes(400_000)
    place = shop.person().start_upload(data, "image/png").headers["Location"]
    headers = {"Content-Type": OFFSET_TYPE, "Upload-Offset": "0", "Upload-Checksum": checksum(data)}
    sent = [
        lambda person=person: person.ask("PATCH", place, data=data, headers=headers).status_code
        for person in shop.people(5)
    ]
    assert at_once(sent) == [204, 409, 409, 409, 409]


def test_one_that_is_killed_is_replaced_and_nothing_acknowledged_is_lost(short_lived: Shop) -> None:
    pid = int(short_lived.server.facts["pid"])
    acknowledged: list[str] = []
    enough, done = threading.Event(), threading.Event()

    def write() -> None:
        person, number = short_lived.person(), 0
        while not done.is_set():
            number += 1
            with suppress(requests.RequestException):
                if person.create(f"r{number}").status_code in {200, 201}:
                    acknowledged.append(f"r{number}")
            if len(acknowledged) >= 20:
                enough.set()

    writer = threading.Thread(target=write)
    writer.start()
    assert enough.wait(PATIENCE)
    before = workers_of(pid)
    killed = sorted(before)[:1]
    for worker in killed:
        os.kill(worker, signal.SIGKILL)
    waits_until_gone(set(killed))
    waited = threading.Event()
    for _ in range(PATIENCE * 20):
        if len(workers_of(pid)) == WORKERS:
            break
        waited.wait(0.05)
    done.set()
    writer.join(PATIENCE)
    assert len(workers_of(pid)) == WORKERS
    assert workers_of(pid).isdisjoint(killed)
    reader = short_lived.person()
    there = {item["client_ref"] for item in reader.changes()["items"]}
    assert there >= set(acknowledged)


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_all_end_with_their_parent(short_lived: Shop, how: signal.Signals) -> None:
    workers = workers_of(short_lived.server.facts["pid"])
    assert len(workers) == WORKERS
    short_lived.server.end(how)
    waits_until_gone(workers)


def test_told_to_stop_all_end_and_the_ready_line_was_said_once(short_lived: Shop) -> None:
    workers = workers_of(short_lived.server.facts["pid"])
    assert len(workers) == WORKERS
    assert short_lived.server.ends_saying() == ""
    waits_until_gone(workers)
