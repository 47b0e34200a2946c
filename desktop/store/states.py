"""The state of an article as a person sees it, worked out from what waits for it.

`local` only here and not yet on its way · `waiting` has changes to send · `sending` frozen for the
wire · `confirmed` as the marketplace has it · `parked` refused, needs a decision · `conflict` both
sides changed. Of several, the one that needs the person most is shown.
"""

from collections.abc import Iterable

from sqlalchemy import Connection, func, select

from desktop.domain.article import read_article
from desktop.domain.rules import can_be_sent
from desktop.store.among import is_among, these
from desktop.store.entities import Entity
from desktop.store.tables import article_index, conflict, entity, outbox

STATES: tuple[str, ...] = ("conflict", "parked", "sending", "waiting", "local", "confirmed")


# Built once: asked after every change of an article, and building costs more than asking.
_IN_CONFLICT = select(conflict.c.entity_id).where(is_among(conflict.c.entity_id))
_ROWS = select(outbox.c.entity_id, outbox.c.state).where(is_among(outbox.c.entity_id))
_DIRTY = select(entity.c.id).where(is_among(entity.c.id), entity.c.dirty == 1)


def count_articles(connection: Connection) -> dict[str, int]:
    """Return how many articles there are in each state that occurs."""
    query = select(article_index.c.state, func.count()).group_by(article_index.c.state)
    return {str(state): int(number) for state, number in connection.execute(query)}


def states_of(
    connection: Connection, items: Iterable[Entity], *, connected: bool
) -> dict[str, str]:
    """Return the state of each entity; `connected` tells whether the shop has a marketplace."""
    wanted = {item.id: item for item in items}
    in_conflict: set[str] = set()
    rows: dict[str, set[str]] = {}
    dirty: set[str] = set()
    asked = these(wanted)
    in_conflict.update(connection.execute(_IN_CONFLICT, asked).scalars())
    for identity, state in connection.execute(_ROWS, asked):
        rows.setdefault(identity, set()).add(state)
    dirty.update(connection.execute(_DIRTY, asked).scalars())
    return {
        identity: _state(
            item,
            rows.get(identity, set()),
            in_conflict=identity in in_conflict,
            dirty=identity in dirty,
            connected=connected,
        )
        for identity, item in wanted.items()
    }


def _state(item: Entity, rows: set[str], *, in_conflict: bool, dirty: bool, connected: bool) -> str:
    if in_conflict:
        return "conflict"
    if item.parked is not None or "parked" in rows:
        return "parked"
    if "sending" in rows:
        return "sending"
    if item.base is None and not (connected and can_be_sent(read_article(item.local))):
        return "local"
    return "waiting" if dirty or "ready" in rows else "confirmed"
