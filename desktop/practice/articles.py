"""What a seller can do with articles: create, read, change, delete, submit."""

from dataclasses import replace

from sqlalchemy import Connection, select

from desktop.practice import careless, documents, review
from desktop.practice.answers import Answer, Ask, etag_of, identifier, must_create, must_match
from desktop.practice.article_document import (
    foreign_fields,
    normal,
    reviewed_part,
    seller_part,
)
from desktop.practice.article_record import Record, record_of, stored_from
from desktop.practice.brands import propose_brand
from desktop.practice.canonical import Json
from desktop.practice.checks.article import Surroundings, errors_in, missing_for_review
from desktop.practice.checks.attachments import digests_in
from desktop.practice.desk import Desk
from desktop.practice.documents import ARTICLE, Stored
from desktop.practice.patching import merged_object
from desktop.practice.problems import FieldError, Problem, invalid, not_found
from desktop.practice.stock import forget_lines
from desktop.practice.tables import documents as documents_table
from desktop.practice.tables import media as media_table

FOLLOW_THE_PRICE = frozenset({"promotion", "price_breaks"})
# Where the feed is incomplete, as real ones are: changes of these alone move no stamp.
UNNOTICED = frozenset({"images", "documents", "names", "descriptions", "offers"})


def create_article(desk: Desk, ask: Ask) -> Answer:
    """Create under the caller's own reference, or show what that reference already named."""
    ref = identifier(ask.params["ref"])
    must_create(ask)
    existing = documents.find_by_ref(desk.connection, desk.seller_id, ARTICLE, ref)
    if existing is not None:
        return shown(existing, 200)
    fields = _sent_fields(ask.body)
    own_names = [name for name, own in (("ref", ref), ("tid", None)) if fields.get(name) == own]
    fields = {name: value for name, value in fields.items() if name not in own_names}
    document = _checked(desk, {}, fields)
    record = Record(
        ref=ref,
        tid=desk.next_tid(),
        version=1,
        fields=document,
        review=review.Review(),
        created_at=desk.now,
    )
    stored = stored_from(_as_kept(desk, record), desk.device, desk.now)
    documents.add(desk, stored)
    return _answered(desk, record, stored, 201)


def read_article(connection: Connection, seller_id: int, ask: Ask) -> Answer:
    """The article, 304 when the caller has it, 410 with the tombstone when it is deleted."""
    return _read(documents.find(connection, seller_id, ARTICLE, ask.params["tid"]), ask)


def read_article_by_ref(connection: Connection, seller_id: int, ask: Ask) -> Answer:
    """The same by the reference the workstation gave."""
    return _read(documents.find_by_ref(connection, seller_id, ARTICLE, ask.params["ref"]), ask)


def change_article(desk: Desk, ask: Ask) -> Answer:
    """Apply a merge patch to the seller's fields."""
    stored = living_article(desk, ask.params["tid"])
    must_match(ask, stored.version, stored.body)
    patch = _sent_fields(ask.body)
    before = record_of(stored)
    fields = _checked(desk, before.fields, patch)
    version = stored.version + 1
    standing = before.review
    if reviewed_part(fields) != reviewed_part(before.fields):
        standing = review.edited(standing, version)
    changed = replace(before, fields=fields, version=version, review=standing)
    touched = {name for name, value in fields.items() if value != before.fields.get(name)}
    is_noticed = desk.features.complete_changes or not touched <= UNNOTICED
    return _put(desk, changed, 200, is_noticed=is_noticed)


def delete_article(desk: Desk, ask: Ask) -> Answer:
    """Delete for good; a tombstone stays and its stock lines go with it."""
    stored = living_article(desk, ask.params["tid"])
    must_match(ask, stored.version, stored.body)
    record = replace(record_of(stored), version=stored.version + 1)
    forget_lines(desk, stored.id)
    if not desk.features.tombstones:
        documents.remove(desk, stored)
        return Answer(204)
    documents.put(desk, stored_from(record, desk.device, desk.now, deleted=True))
    return Answer(204)


def submit_article(desk: Desk, ask: Ask) -> Answer:
    """Ask for review; what is incomplete is refused field by field."""
    stored = living_article(desk, ask.params["tid"])
    must_match(ask, stored.version, stored.body)
    before = record_of(stored)
    errors = [
        *missing_for_review(before.fields),
        *errors_in(before.fields, _surroundings(desk, before.fields)),
    ]
    if errors:
        raise Problem(422, "invalid", "The article is not complete.", errors=errors)
    if not review.needs_submission(before.review):
        return shown(stored, 202)
    version = stored.version + 1
    waiting = replace(before, version=version, review=review.submitted(before.review, version))
    return _put(desk, waiting, 202)


def living_article(desk: Desk, tid: str) -> Stored:
    """The seller's article; 404 when there is none, 410 when it is deleted."""
    stored = documents.find(desk.connection, desk.seller_id, ARTICLE, tid)
    if stored is None:
        raise not_found("article")
    if stored.deleted:
        raise gone(stored)
    return stored


def gone(stored: Stored) -> Problem:
    """410 with the tombstone."""
    return Problem(410, "gone", "This article has been deleted.", current=stored.body)


def shown(stored: Stored, status: int) -> Answer:
    """The whole document with its ETag."""
    return Answer(status, stored.body, etag_of(stored.version))


def _read(stored: Stored | None, ask: Ask) -> Answer:
    if stored is None:
        raise not_found("article")
    if stored.deleted:
        raise gone(stored)
    if ask.if_none_match == etag_of(stored.version):
        return Answer(304, None, etag_of(stored.version))
    return shown(stored, 200)


def _put(desk: Desk, record: Record, status: int, *, is_noticed: bool = True) -> Answer:
    stored = stored_from(_as_kept(desk, record), desk.device, desk.now)
    documents.put(desk, stored, is_noticed=is_noticed)
    return _answered(desk, record, stored, status)


def _as_kept(desk: Desk, record: Record) -> Record:
    if not desk.features.is_careless:
        return record
    return replace(record, fields=careless.kept(record.fields))


def _answered(desk: Desk, taken: Record, stored: Stored, status: int) -> Answer:
    if desk.features.answers_as_stored:
        return shown(stored, status)
    return shown(stored_from(taken, desk.device, desk.now), status)


def _sent_fields(body: Json) -> dict[str, Json]:
    if not isinstance(body, dict):
        raise invalid([FieldError("", "not-an-object", "The body must be a JSON object.")])
    return body


def _checked(desk: Desk, before: dict[str, Json], patch: dict[str, Json]) -> dict[str, Json]:
    foreign = foreign_fields(patch)
    fields = normal(merged_object(seller_part(before), seller_part(patch)))
    errors = [*foreign, *errors_in(fields, _surroundings(desk, fields))]
    blamed = [error for error in errors if not _is_others_fault(error, before, patch)]
    if blamed:
        raise invalid(blamed)
    brand = fields["brand"]
    if isinstance(brand, str):
        propose_brand(desk.connection, desk.seller_id, brand)
    return fields


def _is_others_fault(error: FieldError, before: dict[str, Json], patch: dict[str, Json]) -> bool:
    """Whether a promotion or ladder only came to lie above a price that was changed alone.

    Buyers pay the lower of the two, so the price may go first; the submission asks for both.
    """
    field = error.pointer.removeprefix("/").partition("/")[0]
    return field in FOLLOW_THE_PRICE and field not in patch and bool(before.get(field))


def _surroundings(desk: Desk, fields: dict[str, Json]) -> Surroundings:
    digests = digests_in(fields)
    media: dict[str, str] = {}
    if digests:
        rows = desk.connection.execute(
            select(media_table.c.sha256, media_table.c.mime).where(
                media_table.c.seller_id == desk.seller_id, media_table.c.sha256.in_(digests)
            )
        )
        media = {row.sha256: row.mime for row in rows}
    warehouses: frozenset[str] = frozenset()
    if fields["offers"]:
        refs = desk.connection.scalars(
            select(documents_table.c.client_ref).where(
                documents_table.c.seller_id == desk.seller_id,
                documents_table.c.kind == documents.WAREHOUSE,
            )
        )
        warehouses = frozenset(refs)
    return Surroundings(desk.catalogue, warehouses, media, desk.features.price_decimals)
