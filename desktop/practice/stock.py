"""Stock: a permanent ledger of entries, and the line each one leaves behind."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import partial

from sqlalchemy import ColumnElement, Connection, bindparam, delete, insert, select

from desktop.practice import careless, documents, limits
from desktop.practice.answers import Answer, Ask, etag_of, identifier
from desktop.practice.canonical import Json, dump
from desktop.practice.checks.findings import Findings
from desktop.practice.checks.values import decimal, group, not_negative, text
from desktop.practice.desk import Desk
from desktop.practice.documents import ARTICLE, STOCK, WAREHOUSE, Stored
from desktop.practice.problems import FieldError, Problem, invalid, not_found
from desktop.practice.tables import documents as documents_table
from desktop.practice.tables import stock_entries

DIGITS = 3

_EARLIER = select(stock_entries.c.fingerprint, stock_entries.c.line, stock_entries.c.etag).where(
    stock_entries.c.seller_id == bindparam("of_seller"),
    stock_entries.c.entry_id == bindparam("name"),
)
_BOOK = insert(stock_entries)


@dataclass(frozen=True, slots=True)
class Entry:
    """What the caller wants booked: a difference, or a count made when `expected` was on file."""

    tid: str
    warehouse: str
    delta: Decimal | None
    counted: Decimal
    expected: Decimal


def book_entry(desk: Desk, ask: Ask) -> Answer:
    """Book once for ever; the same entry again is answered as the first time."""
    entry_id = identifier(ask.params["entry_id"])
    sent = dump(ask.body)
    fingerprint = hashlib.sha256(sent.encode()).hexdigest()
    names = {"of_seller": desk.seller_id, "name": entry_id}
    earlier = desk.connection.execute(_EARLIER, names).first()
    if earlier is not None:
        if earlier.fingerprint != fingerprint:
            raise Problem(422, "key-reused", "This entry was booked with other contents.")
        return Answer(200, earlier.line, earlier.etag, replayed=True)
    entry = _entry(ask.body)
    line = _booked(desk, entry, partial(_after, entry))
    desk.connection.execute(
        _BOOK,
        {
            "seller_id": desk.seller_id,
            "entry_id": entry_id,
            "fingerprint": fingerprint,
            "tid": entry.tid,
            "warehouse": entry.warehouse,
            "entry": sent,
            "line": line.body,
            "etag": etag_of(line.version),
            "booked_at": desk.now,
        },
    )
    return Answer(201, line.body, etag_of(line.version))


def set_level(desk: Desk, ask: Ask) -> Answer:
    """Set a figure whatever it was: all that a marketplace without a ledger can do."""
    found = Findings()
    parts = group(found, (), ask.body, ("on_hand",)) or {}
    counted = not_negative(found, ("on_hand",), parts.get("on_hand"), digits=DIGITS)
    if found.errors or counted is None:
        raise invalid(found.errors)
    place = Entry(ask.params["tid"], ask.params["warehouse"], None, counted, Decimal(0))
    line_id = f"{place.tid}:{place.warehouse}"
    known = documents.find(desk.connection, desk.seller_id, STOCK, line_id)
    if known is not None and _on_hand(known) == counted:
        return Answer(200, known.body, etag_of(known.version))
    line = _booked(desk, place, lambda _on_hand, _version: counted)
    return Answer(200, line.body, etag_of(line.version))


def list_stock(connection: Connection, seller_id: int, ask: Ask) -> Answer:
    """The lines of one article; 404 when there is no such article."""
    tid = ask.query.get("tid")
    if tid is None:
        raise invalid([FieldError("/tid", "missing", "Name the article: ?tid=")])
    if documents.find(connection, seller_id, ARTICLE, tid) is None:
        raise not_found("article")
    bodies = connection.scalars(
        select(documents_table.c.body)
        .where(*_lines_of(seller_id, tid))
        .order_by(documents_table.c.part)
    )
    return Answer(200, f'{{"lines":[{",".join(bodies)}]}}')


def forget_lines(desk: Desk, tid: str) -> None:
    """Drop the lines of an article that is being deleted; the ledger stays."""
    desk.connection.execute(delete(documents_table).where(*_lines_of(desk.seller_id, tid)))


def _lines_of(seller_id: int, tid: str) -> tuple[ColumnElement[bool], ...]:
    table = documents_table.c
    return (
        table.seller_id == seller_id,
        table.kind == STOCK,
        table.id.startswith(f"{tid}:", autoescape=True),
    )


def _entry(body: Json) -> Entry:
    found = Findings()
    names = ("tid", "warehouse", "delta", "reason", "counted", "expected")
    parts = group(found, (), body, names) or {}
    tid, warehouse = (_name(found, name, parts.get(name)) for name in ("tid", "warehouse"))
    if parts.get("reason") is not None:
        text(found, ("reason",), parts["reason"], limits.TEXT)
    delta: Decimal | None = None
    counted = expected = Decimal(0)
    if "delta" in parts:
        for name in ("counted", "expected"):
            if name in parts:
                found.add((name,), "unknown-field", "Either a difference or a count.")
        delta = decimal(found, ("delta",), parts["delta"], digits=DIGITS)
        if delta == 0:
            found.add(("delta",), "zero", "A difference of zero changes nothing.")
    else:
        counted, expected = (
            not_negative(found, (name,), parts.get(name), digits=DIGITS) or Decimal(0)
            for name in ("counted", "expected")
        )
    if found.errors:
        raise invalid(found.errors)
    return Entry(tid, warehouse, delta, counted, expected)


def _name(found: Findings, field: str, value: Json) -> str:
    if isinstance(value, str) and value:
        return value
    found.add((field,), "missing", "This is needed.")
    return ""


def _booked(desk: Desk, entry: Entry, after_entry: Callable[[Decimal, int], Decimal]) -> Stored:
    article = documents.find(desk.connection, desk.seller_id, ARTICLE, entry.tid)
    if article is None:
        raise not_found("article")
    if article.deleted:
        raise Problem(410, "gone", "This article has been deleted.", current=article.body)
    warehouse = documents.find_by_ref(desk.connection, desk.seller_id, WAREHOUSE, entry.warehouse)
    if warehouse is None:
        raise invalid([FieldError("/warehouse", "unknown-warehouse", "No such warehouse.")])
    line_id = f"{entry.tid}:{entry.warehouse}"
    line = documents.find(desk.connection, desk.seller_id, STOCK, line_id)
    version, on_hand = (0, Decimal(0)) if line is None else (line.version, _on_hand(line))
    figure = after_entry(on_hand, version)
    kept = careless.kept_stock(figure) if desk.features.is_careless else figure
    after = _stored_line(article, entry.warehouse, kept, version + 1)
    if line is None:
        documents.add(desk, after)
    else:
        documents.put(desk, after, is_noticed=desk.features.complete_changes)
    if desk.features.answers_as_stored:
        return after
    return _stored_line(article, entry.warehouse, figure, version + 1)


def _after(entry: Entry, on_hand: Decimal, version: int) -> Decimal:
    current = dump({"on_hand": _plain(on_hand), "version": version})
    if entry.delta is None:
        if entry.expected != on_hand:
            detail = f"{_plain(on_hand)} are on file, not {_plain(entry.expected)}."
            raise Problem(409, "stock-changed", detail, current=current)
        return entry.counted
    after = on_hand + entry.delta
    if after < 0:
        detail = f"Only {_plain(on_hand)} are on file."
        raise Problem(409, "insufficient", detail, current=current)
    return after


def _stored_line(article: Stored, warehouse: str, on_hand: Decimal, version: int) -> Stored:
    body = dump(
        {
            "tid": article.id,
            "ref": article.client_ref,
            "warehouse": warehouse,
            "on_hand": _plain(on_hand),
            "version": version,
        }
    )
    new = Stored(STOCK, f"{article.id}:{warehouse}", article.client_ref, version, body)
    return replace(new, part=warehouse)


def _on_hand(line: Stored) -> Decimal:
    document: dict[str, str] = json.loads(line.body)
    return Decimal(document["on_hand"])


def _plain(number: Decimal) -> str:
    if number == 0:
        return "0"
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text
