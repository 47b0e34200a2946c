"""One Twoosk account, reached: satisfies the port of `sync/farside.py`."""

from collections.abc import Callable, Sequence
from pathlib import Path
from urllib.parse import quote, urlencode

from desktop.domain.document import Document, mapping, object_list, text
from desktop.domain.exchange import (
    Answer,
    Capabilities,
    Feed,
    Item,
    Operation,
    Outcome,
    Page,
    ReferenceData,
)
from desktop.marketplace.twoosk.answers import outcome_of, verdict
from desktop.marketplace.twoosk.imports import UNKNOWN, results_by_key, results_in, taken
from desktop.marketplace.twoosk.session import Ask, Oversized, Reply, Session, Unreachable
from desktop.marketplace.twoosk.shapes import (
    SHAPES,
    capabilities_in,
    is_answer,
    is_document,
    is_name,
    is_stock_line,
    version_of,
)
from desktop.marketplace.twoosk.uploads import Uploads
from desktop.marketplace.twoosk.wire import COLLECTIONS, batches

UNREADABLE = Outcome(Answer.NONSENSE, error={"code": "unreadable-answer"})
OF_ONE_WRITE = frozenset({Answer.REFUSED, Answer.GONE, Answer.STALE})
"""Answers that make sense for one write only, never for a batch."""
ALREADY_THERE = 200
"""The status of a creation that created nothing; else it is 201."""
FEED_PAGE = 100
"""Reading a larger page keeps the interpreter, and so the window, for a tenth of a second."""


class TwooskMarketplace:
    """The REST contract of `docs/protocol.md`, spoken as a client."""

    def __init__(self, session: Session, *, before_call: Callable[[], None]) -> None:
        """Speak over `session`; `before_call` is asked before every request may go out."""
        self._session = session
        self._before_call = before_call
        self._capabilities = Capabilities()
        self._uploads = Uploads(self._ask)

    def capabilities(self) -> Capabilities:
        """Return what the marketplace said it can do."""
        return self._capabilities

    def meta(self) -> Outcome:
        """Return account, epoch, limits and requirements."""
        outcome = self._outcome(Ask("GET", "/meta"))
        if outcome.answer is Answer.OK and not _is_meta(outcome.document):
            return Outcome(Answer.NONSENSE, error={"code": "not-a-marketplace"})
        if outcome.document is not None:
            self._capabilities = capabilities_in(outcome.document)
        return outcome

    def reference(self, name: str, etag: str) -> tuple[Outcome, ReferenceData | None]:
        """Return a reference document unless `etag` still holds."""
        headers = {"If-None-Match": etag} if etag else {}
        reply = self._reply(Ask("GET", f"/{name}", headers))
        if isinstance(reply, Outcome):
            return reply, None
        if reply.status == 304:
            return Outcome(Answer.OK), ReferenceData(etag, None)
        outcome = outcome_of(reply)
        if outcome.answer is not Answer.OK or outcome.document is None:
            return outcome, None
        return outcome, ReferenceData(reply.headers.get("etag", ""), outcome.document)

    def changes(self, cursor: str) -> Feed:
        """Return a page of the feed."""
        limit = str(min(self._capabilities.page_size, FEED_PAGE))
        asked = {"limit": limit, **({"cursor": cursor} if cursor else {})}
        outcome = self._outcome(Ask("GET", f"/changes?{urlencode(asked)}"))
        if outcome.answer is Answer.GONE:
            is_expired = (outcome.error or {}).get("status") == 410
            return Feed(outcome, expired=is_expired)
        if outcome.answer is not Answer.OK:
            return Feed(outcome)
        page = _page(outcome.document or {})
        if page is None or (page.has_more and page.cursor == cursor):
            return Feed(Outcome(Answer.NONSENSE, error={"code": "unreadable-feed"}))
        return Feed(outcome, page)

    def snapshot(self, kind: str, place: str) -> Feed:
        """Return a page of all documents of a kind."""
        asked = {"kind": kind, **({"page": place} if place else {})}
        outcome = self._outcome(Ask("GET", f"/snapshot?{urlencode(asked)}"))
        if outcome.answer is not Answer.OK:
            return Feed(outcome)
        document = outcome.document or {}
        following = text(document.get("next_page"))
        # The last page has no next one; the feed's pages always have.
        as_page: Document = {
            "items": document.get("items"),
            "next": following or "end",
            "has_more": bool(following),
        }
        page = _page(as_page)
        if page is None or any(item.kind != kind for item in page.items):
            return Feed(Outcome(Answer.NONSENSE, error={"code": "unreadable-feed"}))
        return Feed(outcome, page)

    def stock_line(self, tid: str, warehouse: str) -> Outcome:
        """Return the figure on file."""
        outcome = self._outcome(Ask("GET", f"/stock?{urlencode({'tid': tid})}"))
        if outcome.answer is not Answer.OK:
            return outcome
        lines = object_list((outcome.document or {}).get("lines"))
        if not all(is_stock_line(line) for line in lines):
            return UNREADABLE
        none: Document = {"on_hand": "0", "version": 0}
        found = next((line for line in lines if line.get("warehouse") == warehouse), none)
        return Outcome(Answer.OK, document=found)

    def fetch(self, kind: str, ref: str) -> Outcome:
        """Return one document as it now is."""
        outcome = self._outcome(Ask("GET", f"/{COLLECTIONS[kind]}/by-ref/{quote(ref, safe='')}"))
        if outcome.answer is Answer.OK and not is_document(kind, ref, outcome.document):
            return UNREADABLE
        return outcome

    def send(self, operations: Sequence[Operation]) -> list[Outcome]:
        """Carry out writes in batches; a lost batch answer is one lost answer for each of them.

        Of those that an import holds, what became of them is asked.
        """
        fresh = [write for write in operations if not write.import_id]
        told = dict(zip((write.key for write in fresh), self._sent(fresh), strict=True))
        for name in dict.fromkeys(write.import_id for write in operations if write.import_id):
            held = [write for write in operations if write.import_id == name]
            told.update(zip((write.key for write in held), self._reported(name, held), strict=True))
        return [told[write.key] for write in operations]

    def _sent(self, operations: Sequence[Operation]) -> list[Outcome]:
        limits = self._capabilities
        outcomes: list[Outcome] = []
        size = limits.batch_bytes - 1024
        for group, body in batches(operations, operations=limits.batch_operations, size=size):
            if len(body) > limits.batch_bytes:
                outcomes.append(_oversized(len(body), limits.batch_bytes))
            else:
                outcomes.extend(self._batch(group, body))
        return outcomes

    def has_media(self, sha256: str) -> Outcome:
        """Tell whether a content is there."""
        return self._outcome(Ask("HEAD", f"/media/{sha256}"))

    def upload(
        self, sha256: str, mime: str, file: Path, place: str, started: Callable[[str], None]
    ) -> Outcome:
        """Upload a content, going on at `place` if that upload still exists."""
        return self._uploads.upload(sha256, mime, file, place, started)

    def download(self, sha256: str, limit: int) -> tuple[Outcome, bytes]:
        """Return a content of at most `limit` bytes."""
        reply = self._reply(Ask("GET", f"/media/{sha256}", ceiling=limit))
        if isinstance(reply, Outcome):
            return reply, b""
        if reply.status == 200:
            mime = reply.headers.get("content-type", "").partition(";")[0]
            return Outcome(Answer.OK, document={"mime": mime}), reply.body
        return outcome_of(reply), b""

    def _batch(self, group: Sequence[Operation], body: bytes) -> list[Outcome]:
        headers = {"Content-Type": "application/json"}
        outcome = self._outcome(Ask("POST", "/batch", headers, body))
        if outcome.answer in OF_ONE_WRITE and not (
            outcome.answer is Answer.REFUSED and len(group) == 1
        ):
            # It speaks of the request as a whole: what became of each write is not said.
            outcome = Outcome(Answer.NONSENSE, error=outcome.error)
        later = None if self._capabilities.immediate_answers else taken(outcome)
        if outcome.answer is not Answer.OK or later is not None:
            return [later or outcome] * len(group)
        by_key = results_by_key(outcome.document)
        return [_result(write, by_key.get(write.key)) for write in group]

    def _reported(self, name: str, group: Sequence[Operation]) -> list[Outcome]:
        found = results_in(name, self._outcome(Ask("GET", f"/imports/{quote(name, safe='')}")))
        if isinstance(found, Outcome):
            return [found] * len(group)
        return [
            _result(write, found[write.key]) if write.key in found else UNKNOWN for write in group
        ]

    def _outcome(self, ask: Ask) -> Outcome:
        reply = self._reply(ask)
        return reply if isinstance(reply, Outcome) else outcome_of(reply)

    def _reply(self, ask: Ask) -> Reply | Outcome:
        try:
            return self._ask(ask)
        except Unreachable as error:
            return Outcome(Answer.DOWN, error={"code": "unreachable", "reason": str(error)})
        except Oversized:
            return Outcome(Answer.NONSENSE, error={"code": "answer-too-large"})

    def _ask(self, ask: Ask) -> Reply:
        self._before_call()
        return self._session.ask(ask)


def _oversized(size: int, limit: int) -> Outcome:
    """Return the refusal of one write that no request to this marketplace can carry."""
    error: Document = {"code": "too-large-for-request", "size": size, "limit": limit}
    return Outcome(Answer.REFUSED, error=error)


def _is_meta(document: Document | None) -> bool:
    found = document or {}
    return bool(
        text(mapping(found.get("account")).get("id")) and text(found.get("catalogue_epoch"))
    )


def _page(document: Document) -> Page | None:
    cursor, has_more = document.get("next"), document.get("has_more")
    if not isinstance(cursor, str) or not cursor or not isinstance(has_more, bool):
        return None
    raw_items = object_list(document.get("items"))
    if has_more and not raw_items:
        return None
    items = [_item(raw) for raw in raw_items if raw.get("kind") in SHAPES]
    known = [item for item in items if item is not None]
    # An entry that cannot be read may be news: passing it by would lose it for ever.
    return Page(tuple(known), cursor, has_more) if len(known) == len(items) else None


def _item(raw: Document) -> Item | None:
    kind, version, document = text(raw.get("kind")), version_of(raw), mapping(raw.get("doc"))
    ref = text(raw.get("client_ref")) or text(document.get("ref"))
    is_deleted = raw.get("op") == "delete"
    is_fit = is_document(kind, ref, document) and version_of(document) == version
    if not is_name(ref) or not version or not (is_fit or is_deleted):
        return None
    return Item(kind, text(raw.get("id")), ref, version, is_deleted, document)


def _result(write: Operation, result: Document | None) -> Outcome:
    status = result.get("status") if result else None
    if result is None or not isinstance(status, int):
        return UNREADABLE
    body = mapping(result.get("body")) or None
    was_there = write.verb == "create" and status == ALREADY_THERE
    outcome = verdict(status, body, replayed=was_there or result.get("replayed") is True)
    if outcome.answer is Answer.OK and not is_answer(write, body):
        return UNREADABLE
    return outcome
