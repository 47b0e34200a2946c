"""What a seller can do with warehouses: create, read, change. None is ever deleted."""

import json

from sqlalchemy import Connection

from desktop.practice import documents
from desktop.practice.answers import Answer, Ask, etag_of, identifier, must_create, must_match
from desktop.practice.canonical import Json, dump
from desktop.practice.checks.warehouse import (
    FIELDS,
    foreign_warehouse_fields,
    normal_warehouse,
    warehouse_errors,
)
from desktop.practice.desk import Desk
from desktop.practice.documents import WAREHOUSE, Stored
from desktop.practice.patching import merged_object
from desktop.practice.problems import FieldError, invalid, not_found


def create_warehouse(desk: Desk, ask: Ask) -> Answer:
    """Create under the caller's own reference, or show what that reference already named."""
    ref = identifier(ask.params["ref"])
    must_create(ask)
    existing = documents.find_by_ref(desk.connection, desk.seller_id, WAREHOUSE, ref)
    if existing is not None:
        return _shown(existing, 200)
    sent = _fields(ask.body)
    fields = {name: value for name, value in sent.items() if name != "ref" or value != ref}
    stored = _stored(desk.next_warehouse_id(), ref, 1, _checked({}, fields))
    documents.add(desk, stored)
    return _shown(stored, 201)


def read_warehouse(connection: Connection, seller_id: int, ask: Ask) -> Answer:
    """The warehouse under the caller's own reference; 304 when the caller has it."""
    stored = documents.find_by_ref(connection, seller_id, WAREHOUSE, ask.params["ref"])
    if stored is None:
        raise not_found("warehouse")
    if ask.if_none_match == etag_of(stored.version):
        return Answer(304, None, etag_of(stored.version))
    return _shown(stored, 200)


def change_warehouse(desk: Desk, ask: Ask) -> Answer:
    """Apply a merge patch to the seller's fields."""
    stored = documents.find(desk.connection, desk.seller_id, WAREHOUSE, ask.params["id"])
    if stored is None:
        raise not_found("warehouse")
    must_match(ask, stored.version, stored.body)
    before: dict[str, Json] = json.loads(stored.body)
    own = {name: before.get(name) for name in FIELDS}
    document = _checked(own, _fields(ask.body))
    changed = _stored(stored.id, stored.client_ref, stored.version + 1, document)
    documents.put(desk, changed)
    return _shown(changed, 200)


def _fields(body: Json) -> dict[str, Json]:
    if not isinstance(body, dict):
        raise invalid([FieldError("", "not-an-object", "The body must be a JSON object.")])
    return body


def _checked(before: dict[str, Json], patch: dict[str, Json]) -> dict[str, Json]:
    foreign = foreign_warehouse_fields(patch)
    document = normal_warehouse(merged_object(before, patch))
    errors = [*foreign, *warehouse_errors(document)]
    if errors:
        raise invalid(errors)
    return document


def _stored(id: str, ref: str, version: int, fields: dict[str, Json]) -> Stored:  # noqa: A002
    body = dump({**fields, "id": id, "ref": ref, "version": version})
    return Stored(WAREHOUSE, id, ref, version, body)


def _shown(stored: Stored, status: int) -> Answer:
    return Answer(status, stored.body, etag_of(stored.version))
