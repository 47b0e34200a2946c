"""Single facts of a shop (account, device, cursor), and the marketplace's reference data."""

from collections.abc import Iterable

from sqlalchemy import Connection, bindparam, delete, select

from desktop.store.database import Transaction
from desktop.store.tables import meta, reference
from desktop.store.upsert import upsert

VAT_RATES = "vat_rates"
"""The fact that holds the seller's own table of VAT rates, as JSON."""


# Built once: asked several times in every sync, and building costs more than asking.
_FACT = select(meta.c.value).where(meta.c.key == bindparam("of"))
_FACTS = select(meta.c.key, meta.c.value)
_FORGET = delete(meta).where(meta.c.key == bindparam("of"))
_KEEP = upsert(meta, ["key"])
_ETAGS = select(reference.c.name, reference.c.etag)
_REFERENCE = select(reference.c.etag, reference.c.body).where(reference.c.name == bindparam("of"))
_KEEP_REFERENCE = upsert(reference, ["name"])


def fact(connection: Connection, key: str) -> str:
    """Return a fact, empty where it is not known."""
    return connection.execute(_FACT, {"of": key}).scalar() or ""


def facts(connection: Connection, keys: Iterable[str]) -> tuple[str, ...]:
    """Return several facts in the order asked, each empty where it is not known."""
    found = {row.key: row.value for row in connection.execute(_FACTS)}
    return tuple(found.get(key) or "" for key in keys)


def set_fact(tx: Transaction, key: str, value: str) -> None:
    """Write a fact; empty text forgets it."""
    tx.facts_changed = True
    if not value:
        tx.connection.execute(_FORGET, {"of": key})
        return
    tx.connection.execute(_KEEP, {"key": key, "value": value})


def reference_data(connection: Connection, name: str) -> tuple[str, str]:
    """Return (etag, JSON text) of a reference document (`taxonomy`, `brands`, `meta`), or empty."""
    row = connection.execute(_REFERENCE, {"of": name}).one_or_none()
    return (row.etag, row.body) if row is not None else ("", "")


def reference_etags(connection: Connection) -> dict[str, str]:
    """Return the etag of every reference document that is kept."""
    return {row.name: row.etag for row in connection.execute(_ETAGS)}


def set_reference_data(tx: Transaction, name: str, etag: str, body: str) -> None:
    """Keep a reference document."""
    tx.connection.execute(_KEEP_REFERENCE, {"name": name, "etag": etag, "body": body})
    tx.reference = True
