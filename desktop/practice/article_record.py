"""An article between its stored text and its parts: the seller's fields, the review, the rest."""

import json
from dataclasses import dataclass

from desktop.practice.article_document import normal, seller_part
from desktop.practice.canonical import Json, dump
from desktop.practice.documents import ARTICLE, Stored
from desktop.practice.review import DRAFT, Review


@dataclass(frozen=True, slots=True)
class Record:
    """One article: permanent names, version, the seller's fields in normal form, its review."""

    ref: str
    tid: str
    version: int
    fields: dict[str, Json]
    review: Review
    created_at: str


def record_of(stored: Stored) -> Record:
    """Take a stored article apart."""
    document: dict[str, Json] = json.loads(stored.body)
    created_at = document.get("created_at")
    return Record(
        ref=stored.client_ref,
        tid=stored.id,
        version=stored.version,
        fields=normal(seller_part(document)),
        review=_review(document.get("review"), stored),
        created_at=created_at if isinstance(created_at, str) else "",
    )


def stored_from(record: Record, device: str | None, now: str, *, deleted: bool = False) -> Stored:
    """Put an article together; `device` is who changed it, `None` for the marketplace.

    A deleted article keeps only its names, its version and when and by whom it was deleted.
    """
    server: dict[str, Json] = {
        "ref": record.ref,
        "tid": record.tid,
        "version": record.version,
        "created_at": record.created_at,
        "updated_at": now,
        "updated_by": device,
        "deleted": deleted,
    }
    own_reference = record.fields["seller_reference"]
    return Stored(
        kind=ARTICLE,
        id=record.tid,
        client_ref=record.ref,
        version=record.version,
        body=dump(
            server if deleted else {**record.fields, **server, "review": record.review.document()}
        ),
        deleted=deleted,
        own_reference=own_reference if isinstance(own_reference, str) and not deleted else None,
        content_version=record.review.content_version,
        submitted_version=record.review.submitted_version,
    )


def _review(value: Json, stored: Stored) -> Review:
    seen = value if isinstance(value, dict) else {}
    state, reasons = seen.get("state"), seen.get("reasons")
    return Review(
        state=state if isinstance(state, str) else DRAFT,
        reasons=tuple(reasons) if isinstance(reasons, list) else (),
        reviewed_version=_version(seen.get("reviewed_version")),
        live_version=_version(seen.get("live_version")),
        content_version=stored.content_version or 1,
        submitted_version=stored.submitted_version,
    )


def _version(value: Json) -> int | None:
    return value if isinstance(value, int) else None
