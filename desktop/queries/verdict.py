"""What an article's seller has changed since the marketplace's verdict."""

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
    """When the refusal arrived here, and each field changed since: as it was then, as it is now."""

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
    for row in connection.execute(query):
        after = _value(row.after)
        review = after if row.path == "review" else mapping(after).get("review")
        if mapping(review).get("state") in REFUSALS:
            return Verdict(row.at_display, _changes_since(connection, article, row.seq))
        if row.path == "review":
            return None
    return None


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
