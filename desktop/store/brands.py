"""The brands known here: from the marketplace, from the shop's articles, kept on purpose."""

from sqlalchemy import Connection, func, select

from desktop.domain.brands import KnownBrands
from desktop.domain.document import (
    JsonValue,
    canonical,
    object_list,
    parse,
    parse_document,
    text,
    text_list,
)
from desktop.store.database import Transaction
from desktop.store.facts import fact, reference_data, set_fact
from desktop.store.tables import article_index

KEPT = "brands_kept"


def known_brands(connection: Connection) -> KnownBrands:
    """Read everything there is to know about brands."""
    body = reference_data(connection, "brands")[1]
    listed = object_list(parse_document(body).get("brands")) if body else []
    by_state = [(text(item.get("state")), text(item.get("name"))) for item in listed]
    query = select(article_index.c.brand, func.count()).group_by(article_index.c.brand)
    kept = fact(connection, KEPT)
    return KnownBrands(
        known=frozenset(name for state, name in by_state if name and state != "proposed"),
        proposed=frozenset(name for state, name in by_state if name and state == "proposed"),
        used={str(row[0]): int(row[1]) for row in connection.execute(query) if row[0]},
        kept=frozenset(text_list(parse(kept))) if kept else frozenset(),
    )


def keep_brand(tx: Transaction, name: str) -> None:
    """Remember that a brand is no misspelling of another."""
    kept = fact(tx.connection, KEPT)
    names: list[JsonValue] = [*text_list(parse(kept))] if kept else []
    if name not in names:
        set_fact(tx, KEPT, canonical([*names, name]))
    tx.reference = True
