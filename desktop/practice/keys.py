"""Idempotency keys: the answer of a write that was done is given again, never done again."""

import hashlib

from sqlalchemy import Connection, bindparam, delete, insert, select

from desktop.practice import clock, limits
from desktop.practice.answers import Answer, Ask, is_identifier
from desktop.practice.canonical import dump
from desktop.practice.desk import Desk
from desktop.practice.problems import Problem
from desktop.practice.tables import keys

_BY_KEY = select(keys.c.fingerprint, keys.c.status, keys.c.etag, keys.c.body).where(
    keys.c.seller_id == bindparam("of_seller"), keys.c.key == bindparam("name")
)


def required_key(ask: Ask) -> str:
    """The request's key; 400 `key-missing` without one."""
    key = (ask.key or "").strip().strip('"')
    if not key:
        raise Problem(400, "key-missing", "Idempotency-Key is needed.")
    if not is_identifier(key):
        raise Problem(400, "key-missing", "Idempotency-Key is not a UUID.")
    return key


def fingerprint_of(method: str, ask: Ask) -> str:
    """What a key stands for: method, path and content."""
    text = f"{method} {ask.path}\n{dump(ask.body)}"
    return hashlib.sha256(text.encode()).hexdigest()


def replayed(desk: Desk, key: str, fingerprint: str) -> Answer | None:
    """The stored answer of that key; 422 `key-reused` when it stood for something else."""
    names = {"of_seller": desk.seller_id, "name": key}
    row = desk.connection.execute(_BY_KEY, names).first()
    if row is None:
        return None
    if row.fingerprint != fingerprint:
        raise Problem(422, "key-reused", "This key was used for another request.")
    return Answer(row.status, row.body, row.etag, replayed=True)


def remember(desk: Desk, key: str, fingerprint: str, answer: Answer) -> None:
    """Keep the answer in the transaction that did the work."""
    desk.connection.execute(
        insert(keys),
        {
            "seller_id": desk.seller_id,
            "key": key,
            "fingerprint": fingerprint,
            "status": answer.status,
            "etag": answer.etag,
            "body": answer.body,
            "used_at": desk.now,
        },
    )


def drop_old_keys(connection: Connection) -> None:
    """Forget keys older than the promised retention."""
    oldest = clock.days_ago(limits.KEY_RETENTION_DAYS)
    connection.execute(delete(keys).where(keys.c.used_at < oldest))
