"""Whatever answers in the marketplace's place: a clear error, nothing applied, nothing lost."""

import gzip
import itertools
import json
import socket
import threading
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager

import pytest

from desktop.app.cli import main
from desktop.domain.document import canonical
from tests.sync.faulty import Lie, Request, Road
from tests.sync.world import Station, World

PLACES = ("/v1/meta", "/v1/changes", "/v1/batch")
MEGABYTE = b"x" * (1024 * 1024)


def reply(body: bytes, *headers: str, status: str = "200 OK", length: int | None = None) -> bytes:
    """An answer with any body and headers."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body) if length is None else length}"]
    typed = [] if any(line.startswith("Content-Type") for line in headers) else [JSON]
    return "\r\n".join([*lines, *typed, *headers, "Connection: close", "", ""]).encode() + body


JSON = "Content-Type: application/json"
HTML = "Content-Type: text/html"
PAGE = b"<html><body><form>Please sign in</form></body></html>"


def endless() -> Iterator[bytes]:
    """A body without a length and without an end."""
    yield b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n"
    yield from itertools.repeat(MEGABYTE)


def announced_as_two_gigabytes() -> Iterator[bytes]:
    yield reply(b"", length=2 * 1024**3)
    yield from itertools.repeat(MEGABYTE)


def bomb() -> Iterator[bytes]:
    """Sixty megabytes of blanks in sixty kilobytes."""
    yield reply(gzip.compress(b" " * (60 * 1024 * 1024)), "Content-Encoding: gzip")


def problem(status: str, code: str, *headers: str) -> bytes:
    return reply(json.dumps({"code": code}).encode(), *headers, status=status)


def chunked(*lines: bytes) -> bytes:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
    return head + b"Transfer-Encoding: chunked\r\n\r\n" + b"".join(lines)


LIES: dict[str, Callable[[], Iterable[bytes]]] = {
    "not JSON": lambda: [reply(b"hello")],
    "nothing": lambda: [reply(b"")],
    "a list": lambda: [reply(b"[]")],
    "an empty object": lambda: [reply(b"{}")],
    "NaN": lambda: [reply(b'{"version": NaN}')],
    "a float": lambda: [reply(b'{"version": 1.5}')],
    "broken UTF-8": lambda: [reply(b'{"name": "\xff\xfe"}')],
    "nested a hundred thousand deep": lambda: [reply(b"[" * 100_000 + b"]" * 100_000)],
    "nested nine hundred deep in a large object": lambda: [
        reply(b'{"a":' + b"[" * 900 + b"]" * 900 + b"}" + b" " * 200_000)
    ],
    "a login page with 200": lambda: [reply(PAGE, HTML)],
    "a login page that claims to be JSON": lambda: [reply(PAGE)],
    "a page for an error": lambda: [reply(PAGE, HTML, status="500 Internal Server Error")],
    "a page for a missing address": lambda: [reply(PAGE, HTML, status="404 Not Found")],
    "a body that breaks off": lambda: [reply(b'{"account": {', length=5000)],
    "a chunk that breaks off": lambda: [chunked(b"1000\r\n", b'{"account"')],
    "a chunk of a nonsensical size": lambda: [chunked(b"zz\r\nabc\r\n0\r\n\r\n")],
    "a chunk of a negative size": lambda: [chunked(b"-5\r\nabc\r\n0\r\n\r\n")],
    "a wrong encoding": lambda: [reply(b"{}", "Content-Encoding: gzip")],
    "another protocol": lambda: [b"SSH-2.0-OpenSSH_9.0\r\n"],
    "a hang-up": list,
    "a header of a megabyte": lambda: [reply(b"{}", f"X: {'y' * 1024 * 1024}")],
    "a thousand headers": lambda: [reply(b"{}", *(f"X-{n}: y" for n in range(1000)))],
    "a body without end": endless,
    "two gigabytes": announced_as_two_gigabytes,
    "a gzip bomb": bomb,
    "401": lambda: [problem("401 Unauthorized", "unauthorised")],
    "401 as a page": lambda: [reply(PAGE, HTML, status="401 Unauthorized")],
    "403": lambda: [problem("403 Forbidden", "forbidden")],
    "404": lambda: [problem("404 Not Found", "not-found")],
    "409": lambda: [problem("409 Conflict", "insufficient")],
    "410 for ever": lambda: [problem("410 Gone", "cursor-expired")],
    "412": lambda: [problem("412 Precondition Failed", "stale")],
    "422": lambda: [problem("422 Unprocessable", "invalid")],
    "418": lambda: [problem("418 I'm a teapot", "teapot")],
    "500": lambda: [problem("500 Internal Server Error", "internal")],
    "429 come back yesterday": lambda: [
        problem("429 Too Many Requests", "throttled", "Retry-After: -1")
    ],
    "429 come back in ten years": lambda: [
        problem("429 Too Many Requests", "throttled", "Retry-After: 315360000")
    ],
    "429 come back never": lambda: [
        problem("429 Too Many Requests", "throttled", "Retry-After: nan")
    ],
    "503 come back on a date": lambda: [
        problem("503 Unavailable", "down", "Retry-After: Wed, 21 Oct 2055 07:28:00 GMT")
    ],
    "202 and an import nobody knows": lambda: [reply(b'{"import": "x1"}', status="202 Accepted")],
    "202 and an import without a name": lambda: [
        reply(b'{"import": "../../etc"}', status="202 Accepted")
    ],
    "304 unasked": lambda: [reply(b"", status="304 Not Modified")],
    "a redirect without an address": lambda: [reply(b"", status="302 Found")],
    "a redirect to itself": lambda: [
        reply(b"", "Location: /v1/meta", status="307 Temporary Redirect")
    ],
    "a redirect to a file": lambda: [
        reply(b"", "Location: file:///etc/hostname", status="301 Moved Permanently")
    ],
}


def lying(place: str, lie: Callable[[], Iterable[bytes]]) -> Lie:
    """Lie about one address."""
    return lambda request: lie() if request.path.startswith(place) else None


def sync(office: Station) -> int:
    """`twoosk-desktop sync`, from the command line."""
    office.closes()
    try:
        return main(["--shop", str(office.folder.root), "sync"])
    finally:
        office.reopens()


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("what", LIES)
def test_no_answer_of_the_contract(
    world: World,
    office: Station,
    road: Road,
    capsys: pytest.CaptureFixture[str],
    what: str,
    place: str,
) -> None:
    known = office.creates(names__en="Known", brand="Acme")
    office.syncs()
    office.types(known, "brand", "Bolt")
    new = office.creates_with_picture()
    before = [canonical(office.shop.articles.shown(found)) for found in (known, new)]
    road.lie = lying(place, LIES[what])
    assert sync(office) == 3
    assert "Traceback" not in capsys.readouterr().err
    after = [canonical(office.shop.articles.shown(found)) for found in (known, new)]
    assert [_content(text) for text in after] == [_content(text) for text in before]
    road.clear()
    assert sync(office) == 0
    world.they_agree()


def _content(shown: str) -> str:
    """Without what only says how far the sending has come."""
    document = json.loads(shown)
    return json.dumps({name: value for name, value in document.items() if name != "state"})


def test_an_unfriendly_taxonomy_is_not_taken(office: Station, road: Road) -> None:
    road.lie = lying("/v1/taxonomy", LIES["a login page with 200"])
    assert sync(office) == 3


def test_a_refused_sign_in_says_so(
    office: Station, road: Road, capsys: pytest.CaptureFixture[str]
) -> None:
    road.lie = lying("/v1/meta", LIES["401"])
    assert sync(office) == 3
    said = capsys.readouterr().err
    road.lie = lying("/v1/meta", LIES["500"])
    assert sync(office) == 3
    assert capsys.readouterr().err != said


@contextmanager
def spy() -> Generator[tuple[str, list[bytes]]]:
    """Somebody who notes down whatever is sent to him."""
    heard: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def listen() -> None:
            connection, _ = listening.accept()
            with connection:
                connection.settimeout(5)
                heard.append(connection.recv(65536))

        thread = threading.Thread(target=listen)
        thread.start()
        address = listening.getsockname()
        try:
            yield f"127.0.0.1:{address[1]}", heard
        finally:
            with socket.create_connection(address, timeout=5) as last:
                last.sendall(b"over")
            thread.join(10)


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "303 See Other", "307 T", "308 P"])
@pytest.mark.parametrize("place", [*PLACES, "/v1/media"])
def test_a_redirect_elsewhere_is_never_followed(
    world: World, office: Station, road: Road, place: str, status: str
) -> None:
    office.creates_with_picture()
    with spy() as (elsewhere, heard):
        location = f"Location: http://{elsewhere}/v1/meta"
        road.lie = lying(place, lambda: [reply(b"", location, status=status)])
        sync(office)
    assert heard == [b"over"]
    road.clear()
    assert sync(office) == 0
    world.they_agree()


def test_an_upload_place_elsewhere_is_never_used(world: World, office: Station, road: Road) -> None:
    """The marketplace names the place to go on with an upload; only its path counts."""
    office.creates_with_picture()
    with spy() as (elsewhere, heard):
        head = f"Location: http://{elsewhere}/v1/media/uploads/abc"
        road.lie = lambda request: (
            [reply(b"", head, "Upload-Offset: 0", status="201 Created")]
            if request.method == "POST" and request.path == "/v1/media"
            else None
        )
        sync(office)
    assert heard == [b"over"]
    road.clear()
    sync(office)
    world.they_agree()


def test_an_upload_that_never_gets_on_is_given_up_for_now(
    world: World, office: Station, road: Road
) -> None:
    office.creates_with_picture()

    def lie(request: Request) -> Iterable[bytes] | None:
        if request.method == "POST" and request.path == "/v1/media":
            head = ("Location: /v1/media/uploads/abc", "Upload-Offset: 0")
            return [reply(b"", *head, status="201 Created")]
        if request.method == "PATCH":
            return [reply(b"", "Upload-Offset: 0", status="204 No Content")]
        return None

    road.lie = lie
    sync(office)
    assert len([found for found in road.passed if found.method == "PATCH"]) == 1
    road.clear()
    sync(office)
    world.they_agree()


def feed(items: list[object], following: str, *, has_more: bool) -> bytes:
    return reply(json.dumps({"items": items, "next": following, "has_more": has_more}).encode())


FEEDS: dict[str, Callable[[int], bytes]] = {
    "the same page for ever": lambda _: feed([{"kind": "order"}], "a", has_more=True),
    "two pages in turn for ever": lambda n: feed([{"kind": "order"}], "ab"[n % 2], has_more=True),
    "empty pages for ever": lambda n: feed([], str(n), has_more=True),
    "no cursor": lambda _: reply(b'{"items": [], "has_more": false}'),
    "has_more is a word": lambda _: reply(b'{"items": [], "next": "a", "has_more": "no"}'),
    "an article without a document": lambda _: feed([entry({})], "a", has_more=False),
    "an article of another reference": lambda _: feed(
        [entry({"ref": "other", "tid": "T1", "version": 9})], "a", has_more=False
    ),
    "an article of another version": lambda _: feed(
        [entry({"ref": "one", "tid": "T1", "version": 3})], "a", has_more=False
    ),
    "an article that names a file as a picture": lambda _: feed(
        [entry({"ref": "one", "tid": "T1", "version": 9, "images": ["../../shop.sqlite"]})],
        "a",
        has_more=False,
    ),
    "a reference that climbs": lambda _: feed(
        [
            {
                "kind": "article",
                "client_ref": "../one",
                "version": 9,
                "op": "upsert",
                "doc": {"ref": "../one", "tid": "T1", "version": 9},
            }
        ],
        "a",
        has_more=False,
    ),
    "stock that is no number": lambda _: feed(
        [
            {
                "kind": "stock",
                "client_ref": "one",
                "version": 9,
                "op": "upsert",
                "doc": {"ref": "one", "warehouse": "w", "on_hand": "many", "version": 9},
            }
        ],
        "a",
        has_more=False,
    ),
}


def entry(document: object) -> object:
    return {"kind": "article", "client_ref": "one", "version": 9, "op": "upsert", "doc": document}


@pytest.mark.parametrize("what", FEEDS)
def test_a_feed_that_cannot_be_one(world: World, office: Station, road: Road, what: str) -> None:
    office.creates_with_picture()
    asked = itertools.count()
    road.lie = lying("/v1/changes", lambda: [FEEDS[what](next(asked))])
    assert sync(office) == 3
    assert next(asked) < 6
    road.clear()
    assert sync(office) == 0
    world.they_agree()


def test_kinds_of_a_newer_marketplace_are_passed_by(
    world: World, office: Station, road: Road
) -> None:
    office.creates()

    def lie() -> list[bytes]:
        page = world.account.changes()
        page["items"].append({"kind": "order", "client_ref": "o", "version": 1, "op": "upsert"})
        return [reply(json.dumps(page).encode())]

    road.lie = lying("/v1/changes", lie)
    assert sync(office) == 0
    world.they_agree()


RESULTS: dict[str, Callable[[list[dict[str, str]]], object]] = {
    "no results": lambda _: [],
    "results without a status": lambda ops: [{"key": op["key"]} for op in ops],
    "taken, without a document": lambda ops: [{"key": op["key"], "status": 200} for op in ops],
    "taken, of another article": lambda ops: [
        {"key": op["key"], "status": 200, "body": {"ref": "x", "tid": "T1", "version": 9}}
        for op in ops
    ],
    "taken, gone back in version": lambda ops: [
        {"key": op["key"], "status": 200, "body": {"ref": ref(op), "tid": "T1", "version": 0}}
        for op in ops
    ],
    "a status of a thousand": lambda ops: [{"key": op["key"], "status": 1000} for op in ops],
}


def ref(operation: dict[str, str]) -> str:
    return operation["path"].rsplit("/", 1)[-1]


@pytest.mark.parametrize("what", RESULTS)
def test_a_batch_answered_with_nonsense_is_sent_again(
    world: World, office: Station, road: Road, what: str
) -> None:
    for number in range(3):
        office.creates(names__en=f"Cable {number}")

    def lie(request: Request) -> Iterable[bytes] | None:
        if request.path != "/v1/batch":
            return None
        results = RESULTS[what](json.loads(request.body)["ops"])
        return [reply(json.dumps({"results": results}).encode())]

    road.lie = lie
    assert sync(office) == 3
    assert len(office.articles()) == 3
    road.clear()
    assert sync(office) == 0
    world.they_agree()


@pytest.mark.parametrize("status", [404, 412])
def test_a_marketplace_that_never_agrees_with_itself_is_left_after_a_while(
    world: World, office: Station, road: Road, status: int
) -> None:
    """Each write is stale, and each time the document is what it was."""
    article = office.creates()
    office.syncs()
    office.types(article, "brand", "Bolt")

    def lie(request: Request) -> Iterable[bytes] | None:
        if request.path != "/v1/batch":
            return None
        ops = json.loads(request.body)["ops"]
        results = [{"key": op["key"], "status": status, "body": {"code": "stale"}} for op in ops]
        return [reply(json.dumps({"results": results}).encode())]

    road.lie = lie
    sync(office)
    assert len([found for found in road.passed if found.path == "/v1/batch"]) < 50
    assert office.sees(article, "brand") == "Bolt"
    road.clear()
    assert sync(office) == 0
    world.they_agree()


def test_smaller_limits_of_a_marketplace_are_kept(
    world: World, office: Station, road: Road
) -> None:
    for number in range(12):
        office.creates(names__en=f"Cable {number}")
    meta = world.account.get("/meta").json()
    meta["limits"].update(batch_ops=5, page=3)
    road.lie = lying("/v1/meta", lambda: [reply(json.dumps(meta).encode())])
    assert sync(office) == 0
    batches = [found for found in road.passed if found.path == "/v1/batch"]
    assert [len(json.loads(found.body)["ops"]) for found in batches] == [5, 5, 2]
    world.they_agree()
