"""What sync and a marketplace adapter say to each other: plain, frozen data.

No adapter raises for what the far side says: every answer is an `Outcome`.
"""

from dataclasses import dataclass
from enum import Enum

from desktop.domain.document import Document


class Answer(Enum):
    """What came of a request."""

    OK = "ok"
    """Taken; the outcome carries the document or figure as it now is."""
    STALE = "stale"
    """The precondition failed: somebody else was first."""
    REFUSED = "refused"
    """Never in this form: validation, role, stock figure, file limits."""
    GONE = "gone"
    """The thing was deleted there, or is not known."""
    BUSY = "busy"
    """The same request is still being worked on."""
    THROTTLED = "throttled"
    """Too fast; `retry_after` seconds are asked for."""
    SIGN_IN = "sign-in"
    """The token is not accepted (any more)."""
    DOWN = "down"
    """No answer: whether it took effect is unknown."""
    NONSENSE = "nonsense"
    """An answer that cannot be one of this contract; never applied."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """The answer to one request; `error` is the problem document where there is one.

    `replayed`: it was done before, or was there already. `import_id` names the import whose report
    will say what becomes of a write, while no answer does.
    """

    answer: Answer
    document: Document | None = None
    error: Document | None = None
    retry_after: float | None = None
    replayed: bool = False
    import_id: str = ""


@dataclass(frozen=True, slots=True)
class Operation:
    """One write, frozen: sending it again is sending the same.

    `verb` is an outbox verb; `kind` is `article` or `warehouse`; `tid` is the far side's identity
    once known; `if_match` the version it is based on. With an `import_id` it has been sent, and
    only what became of it is asked.
    """

    key: str
    verb: str
    kind: str
    ref: str
    tid: str
    payload: Document
    if_match: int | None
    import_id: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of the feed: a thing as it now is, or its deletion."""

    kind: str
    identity: str
    ref: str
    version: int
    deleted: bool
    document: Document


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the feed; `cursor` goes with it into the same transaction."""

    items: tuple[Item, ...]
    cursor: str
    has_more: bool


@dataclass(frozen=True, slots=True)
class Feed:
    """A page, or why there is none; `expired` means: start again from a snapshot."""

    outcome: Outcome
    page: Page | None = None
    expired: bool = False


@dataclass(frozen=True, slots=True)
class ReferenceData:
    """A reference document (`taxonomy`, `brands`); `body` is None when it has not changed."""

    etag: str
    body: Document | None


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a marketplace can do; the engine's promises weaken where it cannot.

    `complete_feed`: every change moves what the feed goes by; `immediate_answers`: what becomes of
    a write is said in its answer, not in a report; `batch_bytes` bounds one request.
    """

    idempotency_keys: bool = True
    if_match: bool = True
    tombstones: bool = True
    delta_feed: bool = True
    complete_feed: bool = True
    stock_compare_and_set: bool = True
    immediate_answers: bool = True
    price_decimals: int = 4
    batch_operations: int = 50
    batch_bytes: int = 512 * 1024
    page_size: int = 500
