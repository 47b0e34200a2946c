"""Brands: those the marketplace knows, and each seller's proposals."""

from typing import Final

from sqlalchemy import Connection, bindparam, delete, insert, select

from desktop.practice import limits
from desktop.practice.answers import Answer, Ask, is_identifier
from desktop.practice.canonical import Json, dump
from desktop.practice.checks.findings import Findings
from desktop.practice.checks.values import group, text
from desktop.practice.desk import Desk
from desktop.practice.problems import invalid
from desktop.practice.store_facts import EPOCH
from desktop.practice.tables import brands, facts

MARKETPLACE: Final = 0

_BY_NAME = (
    select(brands.c.name, brands.c.owner)
    .where(
        (brands.c.owner == MARKETPLACE) | (brands.c.owner == bindparam("seller")),
        brands.c.folded == bindparam("name"),
    )
    .order_by(brands.c.owner)
)


def list_brands(connection: Connection, seller_id: int, _ask: Ask) -> Answer:
    """The known brands and this seller's own proposals, by name."""
    rows = connection.execute(
        select(brands.c.folded, brands.c.name, brands.c.owner)
        .where(brands.c.owner.in_((MARKETPLACE, seller_id)))
        .order_by(brands.c.folded, brands.c.owner.desc())
    )
    # A brand that became known while it was being proposed is known.
    shown = {row.folded: _shown(row.name, row.owner) for row in rows}
    return Answer(200, dump({"brands": list(shown.values())}))


def create_brand(desk: Desk, ask: Ask) -> Answer:
    """Propose a brand: 201, or 200 when it is known or proposed already."""
    found = Findings()
    parts = group(found, (), ask.body, ("client_ref", "name")) or {}
    name = text(found, ("name",), parts.get("name"), limits.TEXT) if not found.errors else None
    client_ref = parts.get("client_ref")
    if not isinstance(client_ref, str) or not is_identifier(client_ref):
        found.add(("client_ref",), "invalid", "A reference of your own is needed.")
    if found.errors or name is None:
        raise invalid(found.errors)
    existing = _find(desk.connection, desk.seller_id, name)
    if existing is not None:
        return Answer(200, dump(existing))
    propose_brand(desk.connection, desk.seller_id, name)
    return Answer(201, dump(_shown(name, desk.seller_id)))


def propose_brand(connection: Connection, seller_id: int, name: str) -> None:
    """Remember a brand an article names, unless it is known or proposed already."""
    if _find(connection, seller_id, name) is None:
        connection.execute(
            insert(brands), {"owner": seller_id, "folded": name.casefold(), "name": name}
        )


def accept_brand(connection: Connection, name: str) -> None:
    """Make a proposed brand known to every seller, as approving an article of it does."""
    folded = name.casefold()
    known = select(brands.c.name).where(brands.c.owner == MARKETPLACE, brands.c.folded == folded)
    if connection.execute(known).first() is None:
        # Brands are shared: whoever is to add one waits for whoever is adding one.
        connection.execute(select(facts.c.value).where(facts.c.name == EPOCH).with_for_update())
        if connection.execute(known).first() is None:
            row = {"owner": MARKETPLACE, "folded": folded, "name": name}
            connection.execute(insert(brands), row)
    connection.execute(
        delete(brands).where(brands.c.owner != MARKETPLACE, brands.c.folded == folded)
    )


def _find(connection: Connection, seller_id: int, name: str) -> dict[str, Json] | None:
    row = connection.execute(_BY_NAME, {"seller": seller_id, "name": name.casefold()}).first()
    return None if row is None else _shown(row.name, row.owner)


def _shown(name: str, owner: int) -> dict[str, Json]:
    return {"name": name, "state": "known" if owner == MARKETPLACE else "proposed"}
