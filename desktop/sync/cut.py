"""Cutting: what is due now, at most one write per entity, frozen before the wire is touched.

Order inside one entity: create → patch → stock, submit → delete. Warehouses go before the articles
that name them, pictures and documents before the patch that names them; the other fields do not
wait.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from desktop.domain.article import digests_of, read_article
from desktop.domain.document import Document, object_list, text
from desktop.domain.exchange import Operation
from desktop.domain.fields import WAREHOUSE_FIELDS
from desktop.domain.ids import new_command_key
from desktop.domain.leaves import LeafChange, merge_patch, seller_part, with_leaves
from desktop.domain.rules import can_be_sent
from desktop.store import blobs, conflicts, entities, outbox
from desktop.store.database import Database, Transaction
from desktop.store.entities import Entity
from desktop.store.outbox import STOCK_VERBS, NewRow, OutboxRow
from desktop.sync.plan import Plan

AT_ONCE = 200
CONTENTS = frozenset({"images", "documents"})


def due(database: Database) -> list[str]:
    """Return the entities that may have something to send, in the order it should go.

    Warehouses first, for others name them; then stock, prices, everything else. Looked up in
    pieces: a commit waits for who reads, and prices have to be read out of every document.
    """
    with database.reading() as connection:
        dirty = entities.dirty_ids(connection)
        born = entities.dirty_ids(connection, kind="warehouse") if dirty else []
        ready = outbox.verbs_in_state(connection, "ready")
    priced: set[str] = set()
    for start in range(0, len(dirty), AT_ONCE):
        with database.reading() as connection:
            priced |= entities.with_new_prices(connection, dirty[start : start + AT_ONCE])
    dirty.sort(key=lambda identity: identity not in priced)
    stock = [identity for identity, verb in ready if verb in STOCK_VERBS]
    commanded = [identity for identity, _ in ready]
    return list(dict.fromkeys([*born, *stock, *dirty, *commanded]))


def freeze_due(tx: Transaction, identities: Sequence[str], plan: Plan) -> list[OutboxRow]:
    """Freeze at most one write for each of these entities and return the frozen rows."""
    bench = _Bench(tx, identities, plan)
    fresh: list[NewRow] = []
    frozen: list[OutboxRow] = []
    for identity in identities:
        item = bench.items.get(identity)
        if item is None or item.deleted or identity in bench.in_flight:
            continue
        row = bench.write_of(item)
        if row is not None:
            fresh.append(row)
            continue
        command = bench.command_of(item)
        if command is not None:
            outbox.freeze(tx, command)
            frozen.append(replace(command, state="sending"))
    outbox.add(tx, fresh)
    added = outbox.by_keys(tx.connection, [row.key for row in fresh])
    return [*(added[row.key] for row in fresh), *frozen]


def operation_of(row: OutboxRow, item: Entity) -> Operation:
    """Return the request a frozen row stands for; the same row always gives the same request.

    With an `import_id` it stands for the question what became of it.
    """
    return Operation(
        row.key, row.verb, item.kind, item.id, item.tid, row.payload, row.if_match, row.import_id
    )


class _Bench:
    """Everything needed to cut for a handful of entities, loaded at once."""

    def __init__(self, tx: Transaction, identities: Iterable[str], plan: Plan) -> None:
        self._plan = plan
        connection = tx.connection
        wanted = list(identities)
        self._connection = connection
        self.items = entities.load_many(connection, wanted)
        on_the_wire = outbox.verbs_in_state(connection, "sending")
        self.in_flight = {identity for identity, _ in on_the_wire}
        self._held = conflicts.held_paths(connection, wanted)
        self._ready: dict[str, list[OutboxRow]] = {}
        for row in outbox.ready_of(connection, wanted):
            self._ready.setdefault(row.entity_id, []).append(row)
        named = {digest for item in self.items.values() for digest in digests_of(item.local)}
        known = blobs.load_many(connection, named)
        self._there = {digest for digest, blob in known.items() if blob.remote == "yes"}
        self._unborn = set(entities.unborn_warehouses(connection))

    def write_of(self, item: Entity) -> NewRow | None:
        """Return the create, patch or delete that is due for an entity, or None."""
        held = self._held.get(item.id, frozenset())
        if item.parked is not None or "deleted" in held:
            return None
        is_patch = item.base is not None and not item.want_delete
        if not self._plan.may_write(item.kind, is_patch=is_patch):
            return None
        if not self._plan.is_ripe(item.id):
            return None
        if item.base is None:
            return self._create(item)
        if item.want_delete:
            return NewRow(
                new_command_key(), item.id, "delete", {}, "sending", if_match=item.version
            )
        changes = [
            change
            for change in item.unsent(held)
            if not self._must_wait(change) and self._may_change(item, change)
        ]
        if not changes:
            return None
        after = {change.path: change.after for change in changes}
        is_article = item.kind == "article"
        return NewRow(
            new_command_key(),
            item.id,
            "patch",
            merge_patch(changes),
            "sending",
            if_match=item.version,
            sent=with_leaves(item.base, after) if is_article else {**item.base, **after},
        )

    def command_of(self, item: Entity) -> OutboxRow | None:
        """Return the oldest command of an entity that may go now, or None."""
        if item.base is None or (item.id in self._held and "deleted" in self._held[item.id]):
            return None
        for row in self._ready.get(item.id, []):
            if not self._plan.may_command(row.verb):
                continue
            if row.verb in STOCK_VERBS:
                if text(row.payload.get("warehouse")) not in self._unborn:
                    return row
            elif self._is_settled(item):
                return replace(row, if_match=item.version)
        return None

    def _may_change(self, item: Entity, change: LeafChange) -> bool:
        return item.kind == "warehouse" or self._plan.may_change(change)

    def _is_settled(self, item: Entity) -> bool:
        return item.id not in self._held and item.parked is None and not item.unsent(frozenset())

    def _create(self, item: Entity) -> NewRow | None:
        if item.kind == "warehouse":
            payload: Document = {name: item.local.get(name) for name in WAREHOUSE_FIELDS}
        elif can_be_sent(read_article(item.local)):
            payload = seller_part(item.local)
            for change in item.unsent(frozenset()):
                if self._must_wait(change):
                    payload[change.path] = []
        else:
            return None
        return NewRow(new_command_key(), item.id, "create", payload, "sending", sent=payload)

    def _must_wait(self, change: LeafChange) -> bool:
        if change.path in CONTENTS:
            return not self._there.issuperset(digests_of({change.path: change.after}))
        if change.path == "offers":
            named = {text(row.get("warehouse")) for row in object_list(change.after)}
            return not named.isdisjoint(self._unborn)
        return False
