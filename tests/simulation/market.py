"""The marketplace of the simulation: the contract of docs/protocol.md in memory, written anew.

It shares no code with the practice marketplace and none with the program but the words of the
port. Every accepted change gets a commit number, which its documents carry as `updated_at`.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import TypeVar

from desktop.domain.document import Document, JsonValue
from desktop.domain.exchange import Answer, Item, Operation, Outcome, Page
from tests.simulation.articles import accepted, born, patched, submitted
from tests.simulation.careless import CARELESS, counted, kept
from tests.simulation.spelling import normal, spelled

T = TypeVar("T")
Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Thing:
    """One state of an article or warehouse."""

    kind: str
    ref: str
    identity: str
    version: int
    commit: int
    deleted: bool
    text: str

    @property
    def document(self) -> Document:
        return json.loads(self.text)


@dataclass(frozen=True, slots=True)
class Line:
    """A stock line."""

    ref: str
    warehouse: str
    on_hand: Decimal
    version: int
    commit: int


@dataclass(frozen=True, slots=True)
class Write:
    """An accepted change of a document: who, under which key, and both states.

    `meant` is the text the write was to leave, which a careless marketplace does not keep.
    """

    device: str
    key: str
    verb: str
    before: Thing | None
    after: Thing
    meant: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A booked stock entry; `delta` is what it says, `astray` what was kept beside that."""

    operation: Operation
    delta: Decimal
    answer: str
    astray: Decimal


@dataclass
class Rules:
    """What kind of marketplace it is.

    A refusing one does not take a brand that begins with B; one without keys remembers no request.
    A `careless` one (a way of `CARELESS`) keeps two writes of three otherwise than it was sent. One
    that answers `later` takes writes in, works on them in order, and tells in a report.
    """

    page: int = 100
    normalises: bool = False
    adds_fields: bool = False
    refuses: bool = False
    keys: bool = True
    careless: str = ""
    later: bool = False

    def is_careless(self, commit: int) -> bool:
        return self.careless in CARELESS and commit % 3 > 0

    def answers(self, meant: T, kept: T) -> T:
        """What a careless marketplace says of a write it kept otherwise."""
        return meant if self.careless == "answers as sent" else kept


@dataclass
class Books:
    """Everything the marketplace would write into a backup."""

    things: dict[Key, Thing] = field(default_factory=dict[Key, Thing])
    past: dict[Key, tuple[Thing, ...]] = field(default_factory=dict[Key, tuple[Thing, ...]])
    lines: dict[Key, Line] = field(default_factory=dict[Key, Line])
    ledger: dict[str, Entry] = field(default_factory=dict[str, Entry])
    orders: dict[Key, Decimal] = field(default_factory=dict[Key, Decimal])
    keys: dict[str, tuple[str, Outcome]] = field(default_factory=dict[str, tuple[str, Outcome]])
    media: frozenset[str] = frozenset()

    def copy(self) -> "Books":
        return Books(
            dict(self.things),
            dict(self.past),
            dict(self.lines),
            dict(self.ledger),
            dict(self.orders),
            dict(self.keys),
            self.media,
        )


def _nobody(_write: Write) -> None:
    """Nobody listens."""


def _no_count(_device: str, _key: str, _line: Line) -> None:
    """Nobody listens."""


class Market:
    """One account of a marketplace."""

    def __init__(self, rules: Rules) -> None:
        self.rules = rules
        self.books = Books()
        self.epoch = 1
        self.commit = 0
        self.oldest = 0
        self.uploads: dict[str, tuple[str, int]] = {}
        self.submitted: set[str] = set()
        self.waiting: list[tuple[str, Operation, str]] = []
        self.reports: dict[str, Outcome] = {}
        self._taken_in = 0
        self.on_write: Callable[[Write], None] = _nobody
        self.on_stray_count: Callable[[str, str, Line], None] = _no_count
        self._backup = Books()

    # What the marketplace does by itself.

    def backs_up(self) -> None:
        self._backup = self.books.copy()

    def is_restored(self) -> None:
        """It is what it was at the last backup, and says so by a new epoch."""
        self.books = self._backup.copy()
        self.epoch += 1
        self.oldest = 0
        self.waiting.clear()
        self.reports.clear()

    def forgets_keys(self) -> None:
        """What was answered is not known any more; what waits is not old enough for that."""
        self.works_off(len(self.waiting))
        self.books.keys.clear()
        self.reports.clear()

    def works_off(self, count: int) -> None:
        """Work on so many of the writes it has taken in, in the order they came."""
        for _ in range(count):
            name, operation, device = self.waiting.pop(0)
            self.reports[name] = self.write(operation, device)

    def forgets_cursors(self) -> None:
        self.oldest = self.commit + 1
        self.commit += 1

    def order(self, ref: str, warehouse: str, quantity: Decimal) -> bool:
        """A buyer takes some; False where there is not enough."""
        line = self.books.lines.get((ref, warehouse))
        if line is None or line.on_hand < quantity or self._is_gone(ref):
            return False
        key = ref, warehouse
        self.books.orders[key] = self.books.orders.get(key, Decimal(0)) + quantity
        self._set_line(ref, warehouse, line.on_hand - quantity)
        return True

    def judge(self, ref: str, state: str) -> bool:
        """The staff says what it thinks of an article that waits for it."""
        thing = self.books.things["article", ref]
        document = thing.document
        review = document.get("review")
        if thing.deleted or not isinstance(review, dict) or review.get("state") != "pending":
            return False
        reasons: list[JsonValue] = [{"code": "blurred", "pointer": "/images"}]
        document["review"] = {
            "state": state,
            "reasons": reasons if state == "refused" else [],
            "reviewed_version": thing.version,
            "live_version": thing.version if state == "approved" else review.get("live_version"),
        }
        self._put(thing, document, "", Operation("", "judge", thing.kind, ref, "", {}, None))
        return True

    # What the port asks for.

    def meta(self) -> Document:
        limits: Document = {"page": self.rules.page}
        return {
            "account": {"id": "acc-1", "name": "A shop"},
            "catalogue_epoch": str(self.epoch),
            "limits": limits,
            "submit_requires": ["names"],
        }

    def changes(self, cursor: str, *, until: int | None = None) -> Page | None:
        """What changed after `cursor`, as it was at commit `until`; None for a dead cursor."""
        after = 0
        if cursor:
            epoch, after, given = (int(part) for part in cursor.split("-"))
            if epoch != self.epoch or given < self.oldest:
                return None
        if until is None:
            things = [thing for thing in self.books.things.values() if thing.commit > after]
        else:
            things = [
                thing
                for states in self.books.past.values()
                if (thing := _at(states, until)) is not None and thing.commit > after
            ]
        found: list[Thing | Line] = list(things)
        found += [
            line
            for line in self.books.lines.values()
            if after < line.commit <= (until if until is not None else self.commit)
        ]
        found.sort(key=lambda changed: changed.commit)
        page = found[: self.rules.page]
        last = page[-1].commit if page else after
        items = tuple(
            _item(changed) if isinstance(changed, Thing) else self._line_item(changed)
            for changed in page
        )
        # A cursor is as young as the reading it was given in, however old the news it points at.
        return Page(items, f"{self.epoch}-{last}-{self.commit}", len(found) > len(page))

    def fetch(self, kind: str, ref: str, *, until: int | None = None) -> Outcome:
        states = self.books.past.get((kind, ref), ())
        thing = states[-1] if states and until is None else _at(states, until or 0)
        if thing is None:
            return Outcome(Answer.GONE, error={"code": "not-found", "status": 404})
        if thing.deleted:
            return Outcome(Answer.GONE, thing.document, {"code": "gone", "status": 410})
        return Outcome(Answer.OK, thing.document)

    def takes(self, operation: Operation, device: str) -> Outcome:
        """Carry out one write, or take it in for later."""
        if not self.rules.later:
            return self.write(operation, device)
        self._taken_in += 1
        name = f"import-{self._taken_in}"
        self.waiting.append((name, operation, device))
        return _later(name)

    def report(self, name: str) -> Outcome:
        """What became of a write that was taken in."""
        if any(waiting[0] == name for waiting in self.waiting):
            return _later(name)
        unknown = Outcome(Answer.DOWN, error={"code": "import-unknown"})
        return self.reports.get(name, unknown)

    def write(self, operation: Operation, device: str) -> Outcome:
        """Carry out one write: key, precondition, validation, effect."""
        if operation.verb in {"stock-adjust", "stock-count"}:
            return self._book(operation, device)
        if operation.verb == "create":
            return self._create(operation, device)
        payload = spelled([operation.verb, operation.tid, operation.payload])
        stored = self.books.keys.get(operation.key)
        if stored is not None:
            is_same = stored[0] == payload
            return _again(stored[1]) if is_same else _refusal(422, "key-reused")
        outcome = self._change(operation, device)
        if outcome.answer is Answer.OK and operation.key and self.rules.keys:
            self.books.keys[operation.key] = payload, outcome
        return outcome

    def start_upload(self, sha256: str) -> str:
        place = f"upload-{len(self.uploads) + 1}"
        self.uploads[place] = sha256, 0
        return place

    def receive(self, place: str, count: int) -> None:
        sha256, received = self.uploads[place]
        self.uploads[place] = sha256, received + count

    def finish_upload(self, place: str) -> None:
        sha256, _ = self.uploads.pop(place)
        self.books.media |= {sha256}

    # Inside.

    def _create(self, operation: Operation, device: str) -> Outcome:
        known = self.books.things.get((operation.kind, operation.ref))
        if known is not None:
            return _again(Outcome(Answer.OK, known.document))
        error = self._fault_of(operation.kind, operation.payload, operation.payload)
        if error is not None:
            return error
        identity = f"{operation.kind[0].upper()}{self.commit + 1}"
        document = self._spelled(born(operation.kind, operation.ref, identity, operation.payload))
        thing = Thing(operation.kind, operation.ref, identity, 0, 0, deleted=False, text="{}")
        return self._put(thing, document, device, operation, is_new=True)

    def _change(self, operation: Operation, device: str) -> Outcome:
        thing = self.books.things.get((operation.kind, operation.ref))
        if thing is None or thing.identity != operation.tid:
            return Outcome(Answer.GONE, error={"code": "not-found", "status": 404})
        if thing.deleted:
            return Outcome(Answer.GONE, thing.document, {"code": "gone", "status": 410})
        if operation.if_match is not None and operation.if_match != thing.version:
            error: Document = {"code": "stale", "status": 412}
            return Outcome(Answer.STALE, thing.document, error)
        if operation.verb == "delete":
            return self._delete(thing, operation, device)
        if operation.verb == "submit":
            self.submitted.add(operation.key)
            document = submitted(thing.document)
            if document is None:
                return Outcome(Answer.OK, thing.document)
            return self._put(thing, document, device, operation)
        document = self._spelled(patched(thing.kind, thing.document, operation.payload))
        error_found = self._fault_of(thing.kind, document, operation.payload)
        if error_found is not None:
            return error_found
        return self._put(thing, document, device, operation)

    def _delete(self, thing: Thing, operation: Operation, device: str) -> Outcome:
        tombstone: Document = {"ref": thing.ref, "tid": thing.identity, "deleted": True}
        self._put(thing, tombstone, device, operation, is_gone=True)
        for key in [key for key in self.books.lines if key[0] == thing.ref]:
            del self.books.lines[key]
        return Outcome(Answer.OK)

    def _put(
        self,
        thing: Thing,
        document: Document,
        device: str,
        operation: Operation,
        *,
        is_new: bool = False,
        is_gone: bool = False,
    ) -> Outcome:
        self.commit += 1
        document["version"] = thing.version + 1
        if thing.kind == "article":
            document["updated_at"] = str(self.commit)
            document["updated_by"] = _name_of(device) or None
            if self.rules.adds_fields:
                document["rating"] = {"stars": str(self.commit % 5)}
        meant = found = spelled(document)
        if operation.verb in {"create", "patch"} and self.rules.is_careless(self.commit):
            found = spelled(kept(document, operation.payload))
        after = Thing(
            thing.kind,
            thing.ref,
            thing.identity,
            thing.version + 1,
            self.commit,
            deleted=is_gone,
            text=found,
        )
        place = thing.kind, thing.ref
        self.books.things[place] = after
        self.books.past[place] = (*self.books.past.get(place, ()), after)
        before = None if is_new else thing
        self.on_write(Write(device, operation.key, operation.verb, before, after, meant))
        return Outcome(Answer.OK, json.loads(self.rules.answers(meant, found)))

    def _book(self, operation: Operation, device: str) -> Outcome:
        booked = self.books.ledger.get(operation.key)
        if booked is not None:
            return Outcome(Answer.OK, json.loads(booked.answer), replayed=True)
        payload = operation.payload
        warehouse = str(payload.get("warehouse"))
        if self._is_gone(operation.ref):
            return Outcome(Answer.GONE, error={"code": "gone", "status": 410})
        if ("warehouse", warehouse) not in self.books.things:
            return _refusal(422, "invalid")
        line = self.books.lines.get((operation.ref, warehouse))
        on_hand = line.on_hand if line else Decimal(0)
        if operation.verb == "stock-adjust":
            delta = Decimal(str(payload.get("delta")))
        else:
            if "expected" in payload and Decimal(str(payload["expected"])) != on_hand:
                return self._stock_refusal("stock-changed", line)
            delta = Decimal(str(payload.get("counted"))) - on_hand
        if on_hand + delta < 0:
            return self._stock_refusal("insufficient", line)
        meant = found = on_hand + delta
        if operation.verb == "stock-count" and self.rules.is_careless(self.commit + 1):
            found = counted(meant)
        line = self._set_line(operation.ref, warehouse, found)
        if found != meant:
            self.on_stray_count(device, operation.key, line)
        told = replace(line, on_hand=self.rules.answers(meant, found))
        answer = self._line_document(told)
        self.books.ledger[operation.key] = Entry(operation, delta, spelled(answer), found - meant)
        return Outcome(Answer.OK, answer)

    def _stock_refusal(self, code: str, line: Line | None) -> Outcome:
        current: Document = {
            "on_hand": str(line.on_hand) if line else "0",
            "version": line.version if line else 0,
        }
        return Outcome(Answer.REFUSED, error={"code": code, "status": 409, "current": current})

    def _set_line(self, ref: str, warehouse: str, on_hand: Decimal) -> Line:
        self.commit += 1
        known = self.books.lines.get((ref, warehouse))
        line = Line(ref, warehouse, on_hand, (known.version if known else 0) + 1, self.commit)
        self.books.lines[ref, warehouse] = line
        return line

    def _line_document(self, line: Line) -> Document:
        return {
            "tid": self.books.things["article", line.ref].identity,
            "ref": line.ref,
            "warehouse": line.warehouse,
            "on_hand": format(line.on_hand, "f"),
            "version": line.version,
        }

    def _line_item(self, line: Line) -> Item:
        document = self._line_document(line)
        name = f"{document['tid']}:{line.warehouse}"
        return Item("stock", name, line.ref, line.version, deleted=False, document=document)

    def _is_gone(self, ref: str) -> bool:
        thing = self.books.things.get(("article", ref))
        return thing is None or thing.deleted

    def _spelled(self, document: Document) -> Document:
        return normal(document) if self.rules.normalises else document

    def _fault_of(self, kind: str, document: Document, payload: Document) -> Outcome | None:
        if kind != "article":
            return None if document.get("name") else _refusal(422, "invalid", "/name")
        warehouses = {ref for found, ref in self.books.things if found == "warehouse"}
        fault = accepted(document, payload, self.books.media, warehouses)
        if fault is None and self.rules.refuses and str(document.get("brand")).startswith("B"):
            fault = "/brand"
        return _refusal(422, "invalid", fault) if fault is not None else None


def _at(states: tuple[Thing, ...], commit: int) -> Thing | None:
    return next((thing for thing in reversed(states) if thing.commit <= commit), None)


def _item(thing: Thing) -> Item:
    return Item(thing.kind, thing.identity, thing.ref, thing.version, thing.deleted, thing.document)


def _name_of(device: str) -> str:
    """What colleagues see: a machine keeps its name, whatever disk is put in."""
    return device.partition("#")[0]


def _later(name: str) -> Outcome:
    return Outcome(Answer.BUSY, error={"code": "answered-later"}, retry_after=1.0, import_id=name)


def _again(outcome: Outcome) -> Outcome:
    return Outcome(outcome.answer, outcome.document, outcome.error, replayed=True)


def _refusal(status: int, code: str, pointer: str = "") -> Outcome:
    error: Document = {"code": code, "status": status}
    if pointer:
        error["errors"] = [{"pointer": pointer, "code": "invalid", "message": "not taken"}]
    return Outcome(Answer.REFUSED, error=error)
