"""The only socket: where it goes, how long it waits, how much it takes."""

import time
from collections.abc import Callable, Iterator

import pytest

from desktop.domain.errors import InputRefused
from desktop.marketplace.twoosk.session import (
    Ask,
    Oversized,
    Patience,
    Session,
    Unreachable,
    checked_url,
)
from tests.sync.faulty import Road

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n"


@pytest.mark.parametrize(
    ("typed", "base"),
    [
        ("https://market.example", "https://market.example"),
        (" https://market.example/ ", "https://market.example"),
        ("https://market.example/shop/v1/", "https://market.example/shop"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://localhost:8080/v1", "http://localhost:8080"),
        ("http://[::1]:8080", "http://[::1]:8080"),
    ],
)
def test_an_address_of_a_marketplace(typed: str, base: str) -> None:
    assert checked_url(typed) == base


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "market.example",
        "ftp://market.example",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "http://market.example",
        "http://10.0.0.7:8080",
        "http://127.0.0.1.market.example",
        "http://localhost@market.example",
        "http://user:word@127.0.0.1",
        "http://:word@127.0.0.1",
        "https://user@market.example",
        "https://market.example?token=1",
        "https://market.example#part",
        "https://",
        "http://[::1",
        "http://[nonsense]",
    ],
)
def test_addresses_a_token_is_never_sent_to(typed: str) -> None:
    with pytest.raises(InputRefused, match="not-a-marketplace-address"):
        checked_url(typed)


def slow_body() -> Iterator[bytes]:
    yield HEAD + b"Content-Length: 100000\r\n\r\n"
    while True:
        time.sleep(0.02)
        yield b"x"


def slow_chunks() -> Iterator[bytes]:
    yield HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
    while True:
        time.sleep(0.02)
        yield b"1\r\nx\r\n"


@pytest.mark.parametrize("drip", [slow_body, slow_chunks])
def test_a_body_that_drips_is_not_waited_for(
    road: Road, drip: Callable[[], Iterator[bytes]]
) -> None:
    road.lie = lambda _request: drip()
    session = Session(road.url, "token", "office", Patience(connect=5, piece=5, whole=0.3))
    started = time.monotonic()
    with pytest.raises(Oversized):
        session.ask(Ask("GET", "/meta"))
    assert time.monotonic() - started < 3
    session.close()


def test_silence_is_not_waited_for(road: Road) -> None:
    def silence() -> Iterator[bytes]:
        yield HEAD + b"Content-Length: 10\r\n\r\n"
        time.sleep(0.5)

    road.lie = lambda _request: silence()
    session = Session(road.url, "token", "office", Patience(connect=5, piece=0.1, whole=5))
    with pytest.raises(Unreachable):
        session.ask(Ask("GET", "/meta"))
    session.close()


def test_no_more_than_the_ceiling_is_taken(road: Road) -> None:
    road.lie = lambda _request: [HEAD + b"Content-Length: 2000\r\n\r\n" + b"x" * 2000]
    session = Session(road.url, "token", "office")
    with pytest.raises(Oversized):
        session.ask(Ask("GET", "/meta", ceiling=1000))
    assert len(session.ask(Ask("GET", "/meta", ceiling=2000)).body) == 2000
    session.close()


def test_nobody_there_is_unreachable() -> None:
    session = Session("http://127.0.0.1:9", "token", "office", Patience(connect=1))
    with pytest.raises(Unreachable):
        session.ask(Ask("GET", "/meta"))
    session.close()


def test_the_machines_proxies_netrc_and_cookies_are_not_used(
    road: Road, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    road.lie = lambda _request: [HEAD + b"Set-Cookie: a=b\r\nContent-Length: 2\r\n\r\n{}"]
    session = Session(road.url, "secret", "Büro\r\nX-Evil: 1")
    session.ask(Ask("GET", "/meta"))
    session.ask(Ask("GET", "/meta"))
    session.close()
    for request in road.passed:
        headers = {name.lower(): value for name, value in request.headers}
        assert headers["authorization"] == "Bearer secret"
        assert "cookie" not in headers
        assert "x-evil" not in headers
