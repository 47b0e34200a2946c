"""What the marketplace's staff do: approve, refuse and suspend, whoever the seller is."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection, or_, select

from desktop.practice import documents, limits, review
from desktop.practice.article_document import SELLER_OWNED
from desktop.practice.article_record import record_of, stored_from
from desktop.practice.articles import gone, living_article
from desktop.practice.brands import accept_brand
from desktop.practice.canonical import Json
from desktop.practice.catalogue import Catalogue
from desktop.practice.checks.findings import Findings
from desktop.practice.checks.values import group, text
from desktop.practice.database import Database
from desktop.practice.desk import Desk, open_desk
from desktop.practice.documents import ARTICLE, Stored
from desktop.practice.features import Features
from desktop.practice.problems import Problem, invalid, not_found
from desktop.practice.review import Review
from desktop.practice.tables import documents as table

_Verdict = Callable[[Review, int], Review]


@dataclass(frozen=True, slots=True)
class Staff:
    """The staff's verbs; each answers with the document it leaves."""

    database: Database
    catalogue: Catalogue
    features: Features

    def approve(self, name: str) -> str:
        """Approve the version that waits; an article that is approved stays as it is."""
        return self._judge(name, review.approved, (review.PENDING,), review.APPROVED)

    def refuse(self, name: str, body: Json) -> str:
        """Refuse the version that waits: `{pointer, reason}`."""
        pointer, words = _reason(body, with_pointer=True)
        reason = _written("refused", pointer, words)
        return self._judge(
            name, lambda seen, version: review.refused(seen, reason, version), (review.PENDING,)
        )

    def suspend(self, name: str, body: Json) -> str:
        """Take an article off sale: `{reason}`; one that is suspended stays as it is."""
        _, words = _reason(body, with_pointer=False)
        reason = _written("suspended", "", words)
        return self._judge(
            name,
            lambda seen, _: review.suspended(seen, reason),
            (review.PENDING, review.APPROVED, review.REFUSED),
            review.SUSPENDED,
        )

    def approve_all(self) -> list[str]:
        """Approve every article that waits."""
        waiting: dict[int, list[str]] = defaultdict(list)
        with self.database.reading() as connection:
            rows = connection.execute(
                select(table.c.seller_id, table.c.id)
                .where(
                    table.c.kind == ARTICLE,
                    table.c.submitted_version.is_not(None),
                    table.c.deleted.is_(False),
                )
                .order_by(table.c.seller_id, table.c.seq)
            )
            for row in rows:
                waiting[row.seller_id].append(row.id)
        bodies: list[str] = []
        for seller_id, tids in waiting.items():
            with open_desk(self.database, self.catalogue, self.features, seller_id) as desk:
                bodies.extend(self._approved(desk, tids))
        return bodies

    def _approved(self, desk: Desk, tids: Sequence[str]) -> list[str]:
        found = (documents.find(desk.connection, desk.seller_id, ARTICLE, tid) for tid in tids)
        return [
            _judged(desk, stored, review.approved)
            for stored in found
            if stored is not None and _state(stored) == review.PENDING
        ]

    def _judge(
        self, name: str, verdict: _Verdict, from_states: Sequence[str], already: str | None = None
    ) -> str:
        with self.database.reading() as connection:
            seller_id, tid = _locate(connection, name)
        with open_desk(self.database, self.catalogue, self.features, seller_id) as desk:
            stored = living_article(desk, tid)
            state = _state(stored)
            if state == already:
                return stored.body
            if state not in from_states:
                detail = f"The article is {state}; nothing waits for a verdict."
                raise Problem(409, "not-pending", detail, current=stored.body)
            return _judged(desk, stored, verdict)


def _judged(desk: Desk, stored: Stored, verdict: _Verdict) -> str:
    record = record_of(stored)
    version = stored.version + 1
    after = replace(record, version=version, review=verdict(record.review, version))
    changed = stored_from(after, None, desk.now)
    documents.put(desk, changed)
    brand = record.fields["brand"]
    if after.review.state == review.APPROVED and isinstance(brand, str):
        accept_brand(desk.connection, brand)
    return changed.body


def _state(stored: Stored) -> str:
    return record_of(stored).review.state


def _locate(connection: Connection, name: str) -> tuple[int, str]:
    """The one article of that reference or TID, else of that reference of the seller's own."""
    for column in (
        or_(table.c.client_ref == name, table.c.id == name),
        table.c.own_reference == name,
    ):
        rows = connection.execute(
            select(table.c.seller_id, table.c.id, table.c.deleted, table.c.body, table.c.version)
            .where(table.c.kind == ARTICLE, column)
            .limit(2)
        ).all()
        if len(rows) > 1:
            raise Problem(409, "ambiguous", "Several articles have this reference.")
        if rows and rows[0].deleted:
            raise gone(Stored(ARTICLE, rows[0].id, "", rows[0].version, rows[0].body))
        if rows:
            return rows[0].seller_id, rows[0].id
    raise not_found("article")


def _reason(body: Json, *, with_pointer: bool) -> tuple[str, str]:
    found = Findings()
    names = ("pointer", "reason") if with_pointer else ("reason",)
    parts = group(found, (), body, names) or {}
    words = text(found, ("reason",), parts.get("reason"), limits.REMARKS)
    pointer = parts.get("pointer", "")
    if not isinstance(pointer, str) or not _is_field(pointer):
        found.add(("pointer",), "unknown-field", "This points to no field of an article.")
        pointer = ""
    if found.errors or words is None:
        raise invalid(found.errors)
    return pointer, words


def _is_field(pointer: str) -> bool:
    return not pointer or (
        len(pointer) <= 200 and pointer[0] == "/" and pointer.split("/")[1] in SELLER_OWNED
    )


def _written(code: str, pointer: str, words: str) -> Json:
    return {"code": code, "pointer": pointer, "message": {"en": words}}
