"""The way from one workstation to the marketplace: satisfies the port, and may do its worst."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from desktop.domain.exchange import (
    Answer,
    Capabilities,
    Feed,
    Operation,
    Outcome,
    ReferenceData,
)
from desktop.store.database import assert_no_transaction
from tests.simulation.market import Market
from tests.simulation.options import Fault
from tests.simulation.spelling import spelled
from tests.simulation.violation import held
from tests.simulation.weather import Weather

T = TypeVar("T")
MOST_REQUESTS = 5_000
DOWN = Outcome(Answer.DOWN, error={"code": "unreachable"})
ANSWERS = {
    Fault.BEFORE: DOWN,
    Fault.AFTER: DOWN,
    Fault.LATE: DOWN,
    Fault.ERROR: Outcome(Answer.DOWN, error={"code": "internal", "status": 503}, retry_after=2.0),
    Fault.THROTTLED: Outcome(
        Answer.THROTTLED, error={"code": "throttled", "status": 429}, retry_after=3.0
    ),
    Fault.BUSY: Outcome(Answer.BUSY, error={"code": "key-busy", "status": 409}),
    Fault.NONSENSE: Outcome(Answer.NONSENSE, error={"code": "unreadable-answer", "status": 200}),
    Fault.REDIRECT: Outcome(Answer.NONSENSE, error={"code": "redirect", "status": 302}),
    Fault.SIGNED_OUT: Outcome(Answer.SIGN_IN, error={"code": "unauthorised", "status": 401}),
}
ARRIVES = frozenset({Fault.AFTER, Fault.TWICE, Fault.NONSENSE})
"""The request arrives at once, whatever comes back."""
LATER = frozenset({Fault.LATE, Fault.BUSY})
"""The request arrives some time after."""


@dataclass
class Traffic:
    """What all roads share: requests under way, the log of all of them, and who watches."""

    late: list[Callable[[], object]] = field(default_factory=list[Callable[[], object]])
    contents: dict[str, bytes] = field(default_factory=dict[str, bytes])
    lines: list[str] = field(default_factory=list[str])
    answered: set[str] = field(default_factory=set[str])
    """The keys of writes of which somebody knows that they were taken."""
    cached_at: int = 0

    def note(self, line: str) -> None:
        self.lines.append(line)
        held(len(self.lines) < MOST_REQUESTS, "I6", "the two sides talk for ever")

    def digest(self) -> str:
        """The log of all requests and their faults, as one figure."""
        return hashlib.sha256("\n".join(self.lines).encode()).hexdigest()

    def arrive(self) -> None:
        """Everything under way arrives."""
        while self.late:
            self.late.pop(0)()


class Road:
    """The port of `desktop/sync/farside.py` for one workstation."""

    def __init__(
        self,
        market: Market,
        traffic: Traffic,
        device: str,
        weather: Weather,
        *,
        meanwhile: Callable[[], None],
        frozen: Callable[[Operation], None],
        taxonomy: str,
    ) -> None:
        self._market = market
        self._traffic = traffic
        self._device = device
        self._weather = weather
        self._meanwhile = meanwhile
        self._frozen = frozen
        self._taxonomy = taxonomy

    def capabilities(self) -> Capabilities:
        rules = self._market.rules
        return Capabilities(
            idempotency_keys=rules.keys, immediate_answers=not rules.later, page_size=rules.page
        )

    def meta(self) -> Outcome:
        return self._plain("meta", "", lambda: Outcome(Answer.OK, self._market.meta()))

    def reference(self, name: str, etag: str) -> tuple[Outcome, ReferenceData | None]:
        def ask() -> tuple[Outcome, ReferenceData | None]:
            if etag == "1":
                return Outcome(Answer.OK), ReferenceData("1", None)
            return Outcome(Answer.OK), ReferenceData("1", {"of": self._taxonomy})

        return self._carried("reference", name, ask, lambda outcome: (outcome, None), ask)

    def changes(self, cursor: str) -> Feed:
        def ask(until: int | None = None) -> Feed:
            page = self._market.changes(cursor, until=until)
            if page is None:
                error = {"code": "cursor-expired", "status": 410}
                return Feed(Outcome(Answer.GONE, error=dict(error)), expired=True)
            return Feed(Outcome(Answer.OK), page)

        return self._carried(
            "changes", cursor, ask, Feed, lambda: ask(max(self._traffic.cached_at, 0))
        )

    def snapshot(self, kind: str, place: str) -> Feed:
        """A listing; this marketplace's feed says everything, so nobody asks for one."""
        assert not place
        page = self._market.changes("")
        assert page is not None
        items = tuple(item for item in page.items if item.kind == kind)
        return Feed(Outcome(Answer.OK), replace(page, items=items))

    def stock_line(self, tid: str, warehouse: str) -> Outcome:
        """One line; this marketplace compares and sets, so nobody asks for it."""
        for line in self._market.books.lines.values():
            thing = self._market.books.things["article", line.ref]
            if (thing.identity, line.warehouse) == (tid, warehouse):
                return Outcome(Answer.OK, {"on_hand": str(line.on_hand), "version": line.version})
        return Outcome(Answer.GONE)

    def fetch(self, kind: str, ref: str) -> Outcome:
        return self._carried(
            "fetch",
            ref,
            lambda: self._market.fetch(kind, ref),
            lambda outcome: outcome,
            lambda: self._market.fetch(kind, ref, until=self._traffic.cached_at),
        )

    def send(self, operations: Sequence[Operation]) -> list[Outcome]:
        for operation in operations:
            if not operation.import_id:
                self._frozen(operation)
        self._before()
        whole = self._weather.fault(self._device, "batch") if len(operations) > 1 else None
        return [
            self._asked(operation) if operation.import_id else self._written(operation, whole)
            for operation in operations
        ]

    def has_media(self, sha256: str) -> Outcome:
        def ask() -> Outcome:
            return Outcome(Answer.OK if sha256 in self._market.books.media else Answer.GONE)

        return self._carried(
            "has-media", sha256, ask, lambda outcome: outcome, lambda: Outcome(Answer.GONE)
        )

    def upload(
        self, sha256: str, mime: str, file: Path, place: str, started: Callable[[str], None]
    ) -> Outcome:
        content = file.read_bytes()
        assert mime
        assert hashlib.sha256(content).hexdigest() == sha256
        self._before()
        fault = self._weather.fault(self._device, "upload")
        self._traffic.note(f"{self._device} upload {sha256} {fault}")
        if fault in LATER:
            self._traffic.late.append(lambda: self._take_in(sha256, content))
        if fault is not None and fault not in ARRIVES:
            return ANSWERS[fault]
        if self._market.uploads.get(place, ("", 0))[0] != sha256:
            place = self._market.start_upload(sha256)
            started(place)
        while self._market.uploads[place][1] < len(content):
            received = self._market.uploads[place][1]
            self._market.receive(place, min(len(content) - received, len(content) // 2 + 1))
            if self._weather.fault(self._device, "chunk") not in {None, Fault.TWICE}:
                return DOWN
        self._market.finish_upload(place)
        self._take_in(sha256, content)
        return ANSWERS.get(fault, Outcome(Answer.OK)) if fault else Outcome(Answer.OK)

    def download(self, sha256: str, limit: int) -> tuple[Outcome, bytes]:
        content = self._traffic.contents.get(sha256, b"")
        assert len(content) <= limit

        def ask() -> tuple[Outcome, bytes]:
            if sha256 not in self._market.books.media:
                return Outcome(Answer.GONE), b""
            return Outcome(Answer.OK, {"mime": "image/png"}), content

        def failed(outcome: Outcome) -> tuple[Outcome, bytes]:
            if outcome.answer is Answer.NONSENSE:
                return Outcome(Answer.OK, {"mime": "image/png"}), content[:9]
            return outcome, b""

        return self._carried("download", sha256, ask, failed, ask)

    def _take_in(self, sha256: str, content: bytes) -> None:
        self._traffic.contents[sha256] = content
        self._market.books.media |= {sha256}

    def _written(self, operation: Operation, whole: Fault | None) -> Outcome:
        fault = whole or self._weather.fault(self._device, operation.verb, operation.ref)
        payload = spelled(operation.payload)
        self._traffic.note(
            f"{self._device} {operation.verb} {operation.key} {operation.ref} "
            f"{operation.if_match} {payload} {fault}"
        )
        outcome = self._through(
            fault,
            lambda: self._market.takes(operation, self._device),
            lambda outcome: outcome,
            lambda: DOWN,
        )
        if outcome.answer is Answer.OK:
            self._traffic.answered.add(operation.key)
        return outcome

    def _asked(self, operation: Operation) -> Outcome:
        """What became of a write that was taken in; an old report says that it waits."""
        name = operation.import_id
        outcome = self._carried(
            "report",
            operation.ref,
            lambda: self._market.report(name),
            lambda outcome: replace(outcome, import_id=name),
            lambda: replace(ANSWERS[Fault.BUSY], import_id=name),
        )
        if outcome.answer is Answer.OK:
            self._traffic.answered.add(operation.key)
        return outcome

    def _plain(self, verb: str, what: str, ask: Callable[[], Outcome]) -> Outcome:
        return self._carried(verb, what, ask, lambda outcome: outcome, ask)

    def _carried(
        self,
        verb: str,
        what: str,
        ask: Callable[[], T],
        failed: Callable[[Outcome], T],
        old: Callable[[], T],
    ) -> T:
        self._before()
        fault = self._weather.fault(self._device, verb, what)
        self._traffic.note(f"{self._device} {verb} {what} {fault}")
        return self._through(fault, ask, failed, old)

    def _through(
        self,
        fault: Fault | None,
        ask: Callable[[], T],
        failed: Callable[[Outcome], T],
        old: Callable[[], T],
    ) -> T:
        if fault is None:
            return ask()
        if fault is Fault.STALE:
            return old()
        if fault in ARRIVES:
            ask()
            if fault is Fault.TWICE:
                return ask()
        elif fault in LATER:
            self._traffic.late.append(ask)
        return failed(ANSWERS[fault])

    def _before(self) -> None:
        assert_no_transaction()
        late = self._traffic.late
        which = self._weather.late_one(len(late)) if late else None
        if which is not None:
            late.pop(which)()
        waiting = len(self._market.waiting)
        if waiting:
            self._market.works_off(self._weather.worked_off(waiting))
        if self._weather.meanwhile():
            self._meanwhile()
