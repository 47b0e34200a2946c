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
from desktop.marketplace.twoosk.session import Ask, Oversized, Reply, Session, Unreachable
from desktop.marketplace.twoosk.uploads import Uploads
from desktop.marketplace.twoosk.wire import COLLECTIONS, batches

PAGE_SIZE = 500
KINDS = frozenset({"article", "warehouse", "stock"})


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
        asked = {"limit": str(PAGE_SIZE), **({"cursor": cursor} if cursor else {})}
        outcome = self._outcome(Ask("GET", f"/changes?{urlencode(asked)}"))
        if outcome.answer is Answer.GONE:
            return Feed(outcome, expired=True)
        if outcome.answer is not Answer.OK:
            return Feed(outcome)
        page = _page(outcome.document or {})
        if page is None or (page.has_more and page.cursor == cursor):
            return Feed(Outcome(Answer.NONSENSE, error={"code": "unreadable-feed"}))
        return Feed(outcome, page)

    def fetch(self, kind: str, ref: str) -> Outcome:
        """Return one document as it now is."""
        return self._outcome(Ask("GET", f"/{COLLECTIONS[kind]}/by-ref/{quote(ref, safe='')}"))

    def send(self, operations: Sequence[Operation]) -> list[Outcome]:
        """Carry out writes in batches; a lost batch answer is one lost answer for each of them."""
        limits = self._capabilities
        outcomes: list[Outcome] = []
        groups = batches(
            operations, operations=limits.batch_operations, size=limits.batch_bytes - 1024
        )
        for group, body in groups:
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
        if outcome.answer is not Answer.OK:
            return [outcome] * len(group)
        results = object_list((outcome.document or {}).get("results"))
        by_key = {text(result.get("key")): result for result in results}
        return [_result(by_key.get(write.key)) for write in group]

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


def _is_meta(document: Document | None) -> bool:
    found = document or {}
    return bool(
        text(mapping(found.get("account")).get("id")) and text(found.get("catalogue_epoch"))
    )


def _page(document: Document) -> Page | None:
    cursor, has_more = document.get("next"), document.get("has_more")
    if not isinstance(cursor, str) or not cursor or not isinstance(has_more, bool):
        return None
    items = [_item(raw) for raw in object_list(document.get("items"))]
    known = [item for item in items if item is not None]
    return Page(tuple(known), cursor, has_more)


def _item(raw: Document) -> Item | None:
    kind, version = text(raw.get("kind")), raw.get("version")
    document = mapping(raw.get("doc"))
    ref = text(raw.get("client_ref")) or text(document.get("ref"))
    if kind not in KINDS or not ref or not isinstance(version, int):
        return None
    is_deleted = raw.get("op") == "delete"
    return Item(kind, text(raw.get("id")), ref, version, is_deleted, document)


def _result(result: Document | None) -> Outcome:
    status = result.get("status") if result else None
    if result is None or not isinstance(status, int):
        return Outcome(Answer.NONSENSE, error={"code": "unreadable-answer"})
    body = mapping(result.get("body")) or None
    return verdict(status, body, replayed=result.get("replayed") is True)
