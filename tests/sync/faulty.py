"""A bad road between a workstation and the marketplace: one request at a time, one fault each."""

import http.client
import socket
import threading
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from enum import Enum
from urllib.parse import urlsplit

MOST_BYTES = 64 * 1024


class Fault(Enum):
    """What may happen to a request and its answer."""

    LOSE_REQUEST = "the request is lost"
    LOSE_ANSWER = "the answer is lost, the work is done"
    UNAVAILABLE = "503"
    THROTTLED = "429 with Retry-After"
    LATE = "the answer is lost and the request arrives after the next one"
    CUT = "the answer breaks off half-way"
    DUPLICATE = "the request arrives twice"


@dataclass(frozen=True)
class Request:
    """What a client sent."""

    method: str
    path: str
    headers: tuple[tuple[str, str], ...]
    body: bytes


@dataclass(frozen=True)
class Answer:
    """What goes back, as bytes."""

    head: bytes
    body: bytes


def answered(status: str, body: str) -> Iterable[bytes]:
    """What a lie says, as raw bytes."""
    head = f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n"
    return head.encode(), body.encode()


Lie = Callable[[Request], Iterable[bytes] | None]
"""What somebody on the road says himself, as raw bytes; None lets the request pass."""


@dataclass
class Road:
    """A proxy; `fault` strikes at the request numbered `at`, counted from `arm`.

    With `only`, those are counted whose path contains it.
    """

    upstream: str
    url: str = ""
    passed: list[Request] = field(default_factory=list[Request])
    lie: Lie | None = None
    _fault: Fault | None = None
    _at: int = -1
    _only: str = ""
    _late: list[Request] = field(default_factory=list[Request])

    def arm(self, fault: Fault, at: int, only: str = "") -> None:
        """Let one fault happen."""
        self._fault, self._at, self._only = fault, at, only
        self.passed.clear()

    def counted(self) -> int:
        """How many requests of those that count have come."""
        return sum(self._only in request.path for request in self.passed)

    def clear(self) -> None:
        """Count from nought, without faults; what was late arrives now."""
        self._fault = self.lie = None
        self.passed.clear()
        self.deliver_late()

    def deliver_late(self) -> None:
        """Bring what was held back."""
        late, self._late = self._late, []
        for request in late:
            self._asked(request)

    def serve(self, connection: socket.socket) -> None:
        """Carry one request and its answer."""
        request = _read(connection)
        if request is None:
            return
        number = self.counted() if self._only in request.path else -1
        self.passed.append(request)
        lie = self.lie(request) if self.lie else None
        if lie is None:
            answer = self._carried(request, self._fault if number == self._at else None)
            lie = (answer.head, answer.body) if answer is not None else ()
        with suppress(OSError):
            for piece in lie:
                connection.sendall(piece)

    def _carried(self, request: Request, fault: Fault | None) -> Answer | None:
        if fault is Fault.LATE:
            self._late.append(request)
            return None
        if fault is Fault.LOSE_REQUEST:
            return None
        if fault is Fault.UNAVAILABLE:
            return _problem(503, "Service Unavailable", "")
        if fault is Fault.THROTTLED:
            return _problem(429, "Too Many Requests", "Retry-After: 1\r\n")
        answer = self._asked(request)
        if fault is Fault.DUPLICATE:
            answer = self._asked(request)
        self.deliver_late()
        if fault is Fault.LOSE_ANSWER:
            return None
        if fault is Fault.CUT:
            return Answer(answer.head, answer.body[: len(answer.body) // 2])
        return answer

    def _asked(self, request: Request) -> Answer:
        parts = urlsplit(self.upstream)
        upstream = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=20)
        try:
            upstream.putrequest(request.method, request.path, skip_host=True)
            for name, value in request.headers:
                upstream.putheader(name, value)
            upstream.endheaders(request.body)
            answer = upstream.getresponse()
            body = answer.read()
            lines = [f"HTTP/1.1 {answer.status} {answer.reason}"]
            lines += [
                f"{name}: {value}"
                for name, value in answer.getheaders()
                if name.lower() not in {"connection", "transfer-encoding"}
            ]
            return Answer("\r\n".join([*lines, "Connection: close", "", ""]).encode(), body)
        finally:
            upstream.close()


def _problem(status: int, reason: str, headers: str) -> Answer:
    body = b'{"code": "throttled", "retryable": true}'
    head = f"HTTP/1.1 {status} {reason}\r\n{headers}Content-Type: application/problem+json\r\n"
    return Answer(f"{head}Content-Length: {len(body)}\r\nConnection: close\r\n\r\n".encode(), body)


def _read(connection: socket.socket) -> Request | None:
    with connection.makefile("rb") as stream:
        first = stream.readline(MOST_BYTES).decode("latin-1").split()
        if len(first) != 3:
            return None
        headers: list[tuple[str, str]] = []
        while line := stream.readline(MOST_BYTES).strip():
            name, _, value = line.decode("latin-1").partition(":")
            headers.append((name, value.strip()))
        length = next(
            (int(value) for name, value in headers if name.lower() == "content-length"), 0
        )
        body = stream.read(length)
    return Request(first[0], first[1], tuple(headers), body)


@contextmanager
def road_to(upstream: str) -> Generator[Road]:
    """A road for a block; requests go over it one after another."""
    road = Road(upstream)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        road.url = f"http://127.0.0.1:{listening.getsockname()[1]}"
        listening.settimeout(None)

        def run() -> None:
            while True:
                connection, _ = listening.accept()
                with connection:
                    if not road.upstream:
                        return
                    road.serve(connection)

        thread = threading.Thread(target=run)
        thread.start()
        try:
            yield road
        finally:
            road.upstream = ""
            with suppress(OSError), socket.create_connection(listening.getsockname(), timeout=5):
                pass
            thread.join(20)
            assert not thread.is_alive()
