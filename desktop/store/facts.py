"""Single facts of a shop (account, device, cursor), and the marketplace's reference data."""

from sqlalchemy import Connection, bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert

from desktop.store.database import Transaction
from desktop.store.tables import meta, reference

VAT_RATES = "vat_rates"
"""The fact that holds the seller's own table of VAT rates, as JSON."""


_FACT = select(meta.c.value).where(meta.c.key == bindparam("of"))
"""Built once: asked several times in every sync, and building costs more than asking."""


def fact(connection: Connection, key: str) -> str:
    """Return a fact, empty where it is not known."""
    return connection.execute(_FACT, {"of": key}).scalar() or ""


def set_fact(tx: Transaction, key: str, value: str) -> None:
    """Write a fact; empty text forgets it."""
    tx.facts_changed = True
    if not value:
        tx.connection.execute(delete(meta).where(meta.c.key == key))
        return
    statement = insert(meta).values(key=key, value=value)
    tx.connection.execute(
        statement.on_conflict_do_update(
            index_elements=["key"], set_={"value": statement.excluded.value}
        )
    )


def reference_data(connection: Connection, name: str) -> tuple[str, str]:
    """Return (etag, JSON text) of a reference document (`taxonomy`, `brands`, `meta`), or empty."""
    row = connection.execute(
        select(reference.c.etag, reference.c.body).where(reference.c.name == name)
    ).one_or_none()
    return (row.etag, row.body) if row is not None else ("", "")


def set_reference_data(tx: Transaction, name: str, etag: str, body: str) -> None:
    """Keep a reference document."""
    statement = insert(reference).values(name=name, etag=etag, body=body)
    tx.connection.execute(
        statement.on_conflict_do_update(
            index_elements=["name"],
            set_={"etag": statement.excluded.etag, "body": statement.excluded.body},
        )
    )
    tx.reference = True
