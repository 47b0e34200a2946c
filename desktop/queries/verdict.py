"""What an article's seller has changed since the version that the marketplace's verdict is about.

A verdict judges what was there when the article began to wait for it (`reviewed_version`), not what
was there when the verdict arrived. The history has a row for both.
"""

from dataclasses import dataclass

from sqlalchemy import Connection, select

from desktop.domain.document import JsonValue, mapping, same
from desktop.domain.fields import SELLER_FIELDS
from desktop.domain.ids import ArticleId
from desktop.domain.leaves import LeafChange
from desktop.store.journal import CREATED
from desktop.store.stored import stored
from desktop.store.tables import journal, step

REFUSALS: frozenset[str] = frozenset({"refused", "suspended"})


@dataclass(frozen=True, slots=True)
class Verdict:
    """When the refusal arrived here, and each field changed since the version that was reviewed.

    A change is as it was then and as it is now.
    """

    at: str
    changes: tuple[LeafChange, ...]


def verdict_of(connection: Connection, article: ArticleId) -> Verdict | None:
    """Return the newest refusal in the history of an article; None where there is none."""
    query = (
        select(journal.c.seq, journal.c.path, journal.c.after, step.c.at_display)
        .join(step, step.c.id == journal.c.step_id)
        .where(journal.c.entity_id == article, journal.c.path.in_(("review", CREATED)))
        .order_by(journal.c.seq.desc())
    )
    found = [
        (row.seq, row.path, _state(row.path, row.after), row.at_display)
        for row in connection.execute(query)
    ]
    for place, (seq, path, state, at) in enumerate(found):
        if state in REFUSALS:
            earlier = [(older, was) for older, _, was, _ in found[place + 1 : place + 2]]
            # A suspension is about what buyers see, not about what waits for a verdict.
            began = [older for older, was in earlier if was == "pending" and state == "refused"]
            return Verdict(at, _changes_since(connection, article, began[0] if began else seq))
        if path == "review":
            return None
    return None


def _state(path: str, after: str | None) -> JsonValue:
    value = _value(after)
    return mapping(value if path == "review" else mapping(value).get("review")).get("state")


def _changes_since(connection: Connection, article: ArticleId, seq: int) -> tuple[LeafChange, ...]:
    query = (
        select(journal.c.path, journal.c.before, journal.c.after)
        .where(journal.c.entity_id == article, journal.c.seq > seq)
        .order_by(journal.c.seq)
    )
    first: dict[str, JsonValue] = {}
    last: dict[str, JsonValue] = {}
    for row in connection.execute(query):
        if row.path.partition(".")[0] in SELLER_FIELDS:
            first.setdefault(row.path, _value(row.before))
            last[row.path] = _value(row.after)
    return tuple(
        LeafChange(path, before, last[path])
        for path, before in first.items()
        if not same(before, last[path])
    )


def _value(text: str | None) -> JsonValue:
    return None if text is None else stored(text)
