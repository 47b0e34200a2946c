"""From HTTP answers to outcomes: what the status means, and never trusting the body."""

from desktop.domain.document import Document, JsonValue, mapping, parse, text
from desktop.domain.exchange import Answer, Outcome
from desktop.marketplace.twoosk.session import Reply

_BY_STATUS = {
    401: Answer.SIGN_IN,
    404: Answer.GONE,
    408: Answer.DOWN,
    410: Answer.GONE,
    412: Answer.STALE,
    429: Answer.THROTTLED,
}
PLAIN = frozenset({401, 408, 429})
"""What a gateway before the marketplace may say in its own words."""
BUSY_CODES = frozenset({"key-busy"})
MAX_DEPTH = 64


def outcome_of(reply: Reply) -> Outcome:
    """Return what a reply means; a body that is not JSON of the contract is nonsense."""
    body = document_of(reply.body)
    if body is None and reply.body and reply.status not in PLAIN and reply.status < 500:
        return Outcome(Answer.NONSENSE, error={"code": "unreadable-answer", "status": reply.status})
    return verdict(
        reply.status,
        body,
        retry_after=seconds(reply.headers.get("retry-after", "")),
        replayed=reply.headers.get("idempotency-replayed") == "true",
    )


def verdict(
    status: int,
    body: Document | None,
    *,
    retry_after: float | None = None,
    replayed: bool = False,
) -> Outcome:
    """Return what a status and its body mean, in a reply of its own or inside a batch."""
    if 200 <= status < 300:
        return Outcome(Answer.OK, document=body, retry_after=retry_after, replayed=replayed)
    error: Document = {"code": "refused", "status": status, **_problem(body)}
    if status >= 500:
        return Outcome(Answer.DOWN, error=error, retry_after=retry_after)
    if status == 409 and text(error.get("code")) in BUSY_CODES:
        return Outcome(Answer.BUSY, error=error, retry_after=retry_after)
    if 300 <= status < 400 and status != 304:
        return Outcome(Answer.NONSENSE, error={"code": "redirect", "status": status})
    answer = _BY_STATUS.get(status, Answer.REFUSED)
    current = mapping(error.get("current")) or None
    document = current if answer in {Answer.GONE, Answer.STALE} else None
    return Outcome(answer, document=document, error=error, retry_after=retry_after)


def document_of(body: bytes) -> Document | None:
    """Return a JSON object, or None for anything else: floats, NaN, arrays, too deep."""
    if not body:
        return None
    try:
        value = parse(body)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) and _is_shallow(value) else None


def seconds(header: str) -> float | None:
    """Read `Retry-After`; None unless it is a number of seconds from 0 to a day."""
    try:
        value = float(header)
    except ValueError:
        return None
    return value if 0 <= value <= 86_400 else None


def _problem(body: Document | None) -> Document:
    kept = ("code", "detail", "errors", "current", "retryable")
    return {name: body[name] for name in kept if name in body} if body else {}


def _is_shallow(document: Document) -> bool:
    level: list[JsonValue] = [document]
    for _ in range(MAX_DEPTH):
        level = [
            inner
            for value in level
            if isinstance(value, (dict, list))
            for inner in (value.values() if isinstance(value, dict) else value)
        ]
        if not level:
            return True
    return False
