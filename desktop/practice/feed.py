"""The change feed and the snapshot: how a workstation's mirror is filled and kept.

Every document has one place in its seller's feed, given at its last change; so the feed is always
compact, and a reader who continues from a cursor misses nothing that was committed.
"""

import base64
import binascii
import json
import re
from collections.abc import Sequence

from sqlalchemy import Connection, RowMapping, select

from desktop.practice import limits
from desktop.practice.answers import Answer, Ask
from desktop.practice.canonical import Json, dump
from desktop.practice.documents import ARTICLE, STOCK, WAREHOUSE
from desktop.practice.problems import FieldError, Problem, invalid
from desktop.practice.store_facts import epoch_of
from desktop.practice.tables import documents, sellers

KINDS = (ARTICLE, WAREHOUSE, STOCK)

_NUMBER = re.compile(r"[0-9]{1,18}")


def list_changes(connection: Connection, seller_id: int, ask: Ask) -> Answer:
    """The changes after a cursor, oldest first; without a cursor, everything there is."""
    epoch = epoch_of(connection)
    since, floor = _since(connection, seller_id, ask.query.get("cursor"), epoch)
    limit = _limit(ask.query.get("limit"))
    rows = (
        connection.execute(
            select(documents)
            .where(documents.c.seller_id == seller_id, documents.c.seq > since)
            .order_by(documents.c.seq)
            .limit(limit + 1)
        )
        .mappings()
        .all()
    )
    page = rows[:limit]
    upto: int = page[-1]["seq"] if page else since
    has_more = "true" if len(rows) > limit else "false"
    following = dump(_token(epoch, str(upto), str(floor)))
    return Answer(200, f'{{"has_more":{has_more},"items":{_items(page)},"next":{following}}}')


def take_snapshot(connection: Connection, seller_id: int, ask: Ask) -> Answer:
    """All living documents of one kind, page by page, and the cursor to continue from.

    The cursor is the feed's end at the first page: what changes while pages are read is delivered
    again by the feed, so listing and feed together are consistent.
    """
    kind = ask.query.get("kind", ARTICLE)
    if kind not in KINDS:
        raise invalid([FieldError("/kind", "unknown-kind", f"One of {', '.join(KINDS)}.")])
    epoch = epoch_of(connection)
    head = _head(connection, seller_id)
    start, after = _page(ask.query.get("page"), epoch, head)
    rows = (
        connection.execute(
            select(documents)
            .where(
                documents.c.seller_id == seller_id,
                documents.c.kind == kind,
                documents.c.deleted.is_(False),
                documents.c.id > after,
            )
            .order_by(documents.c.id)
            .limit(limits.DEFAULT_PAGE + 1)
        )
        .mappings()
        .all()
    )
    page = rows[: limits.DEFAULT_PAGE]
    more = len(rows) > limits.DEFAULT_PAGE
    following = dump(_token(epoch, str(start), page[-1]["id"]) if more else None)
    cursor = dump(_token(epoch, str(start), str(_floor(connection, seller_id))))
    return Answer(200, f'{{"cursor":{cursor},"items":{_items(page)},"next_page":{following}}}')


def _items(rows: Sequence[RowMapping]) -> str:
    return f"[{','.join(_item(row) for row in rows)}]"


def _item(row: RowMapping) -> str:
    # The stored text is spliced in: reading and writing it again would be most of the work.
    op = "delete" if row["deleted"] else "upsert"
    return (
        f'{{"client_ref":"{row["client_ref"]}","doc":{row["body"]},"id":"{row["id"]}",'
        f'"kind":"{row["kind"]}","op":"{op}","version":{row["version"]}}}'
    )


def _limit(text: str | None) -> int:
    if text is None:
        return limits.DEFAULT_PAGE
    if not _NUMBER.fullmatch(text) or not 1 <= int(text) <= limits.PAGE:
        message = f"A whole number from 1 to {limits.PAGE}."
        raise invalid([FieldError("/limit", "out-of-range", message)])
    return int(text)


def _since(
    connection: Connection, seller_id: int, cursor: str | None, epoch: str
) -> tuple[int, int]:
    """Return where a reader stands, and the floor of forgotten tombstones when it began.

    Who has begun at the beginning since the last forgetting may stand before the floor: a long feed
    could never be read page by page otherwise.
    """
    floor = _floor(connection, seller_id)
    if not cursor:
        return 0, floor
    parts = _parts(cursor)
    is_ours = len(parts) == 3 and parts[0] == epoch
    if not is_ours or not all(_NUMBER.fullmatch(part) for part in parts[1:]):
        raise _expired()
    since, known = int(parts[1]), int(parts[2])
    if since > _head(connection, seller_id) or (since < floor and known != floor):
        raise _expired()
    return since, known


def _floor(connection: Connection, seller_id: int) -> int:
    query = select(sellers.c.feed_floor).where(sellers.c.id == seller_id)
    return connection.execute(query).scalar_one()


def _head(connection: Connection, seller_id: int) -> int:
    return connection.execute(select(sellers.c.seq).where(sellers.c.id == seller_id)).scalar_one()


def _page(token: str | None, epoch: str, head: int) -> tuple[int, str]:
    if not token:
        return head, ""
    parts = _parts(token)
    if len(parts) != 3 or parts[0] != epoch or not _NUMBER.fullmatch(parts[1]):
        raise _expired()
    return int(parts[1]), parts[2]


def _expired() -> Problem:
    return Problem(410, "cursor-expired", "This cursor is no longer known; start again.")


def _token(*parts: str) -> str:
    text = json.dumps(parts, separators=(",", ":"))
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def _parts(token: str) -> list[str]:
    try:
        text = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4))
        value: Json = json.loads(text)
    except (binascii.Error, ValueError, RecursionError):
        return []
    if not isinstance(value, list):
        return []
    return [item for item in value if isinstance(item, str)]
