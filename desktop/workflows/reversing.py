"""Reversing one entry of the history, checked against the present values.

Each function returns why it left the entry alone, or empty text. What it does is noted as the
mirror image of the entry, so that reversing that again brings the first state back.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from desktop.domain.conflict_paths import side
from desktop.domain.document import JsonValue, mapping, same, text
from desktop.domain.errors import InputRefused
from desktop.domain.ids import ArticleId, WarehouseId, new_command_key
from desktop.domain.leaves import LeafChange, leaf
from desktop.domain.numbers import decimal_text
from desktop.domain.translation import read_mark
from desktop.store import conflicts, differences, entities, outbox
from desktop.store.facts import VAT_RATES
from desktop.store.journal import CONFLICT, CREATED, DIFFERENCE, MARKED, REFUSED, WITHDRAWN, Entry
from desktop.store.outbox import NewRow, OutboxRow
from desktop.workflows.articles import DELETED, remove_here
from desktop.workflows.desk import Work
from desktop.workflows.stock import Count, add_adjustment, add_counts, replace_count, shown_in
from desktop.workflows.submission import SUBMITTED
from desktop.workflows.vat_rates import keep_rates, kept_rates

CHANGED, SENT, GONE = "changed-since", "already-sent", "gone"


@dataclass(frozen=True, slots=True)
class Reversal:
    """The step being reversed: its `commands` that still wait, and whether this is a redo."""

    work: Work
    verb: str
    commands: Sequence[OutboxRow]
    is_redo: bool

    def reverse(self, entry: Entry) -> str:
        """Reverse one entry."""
        name = entry.change.path.partition(".")[0]
        known = {
            CREATED: self._creation,
            DELETED: self._deletion,
            SUBMITTED: self._submission,
            "stock": self._stock,
            WITHDRAWN: self._withdrawal,
            REFUSED: self._refusal,
            CONFLICT: self._conflict,
            DIFFERENCE: self._difference,
            MARKED: self._mark,
            VAT_RATES: self._vat_rates,
        }
        try:
            return known.get(name, self._leaf)(entry)
        except InputRefused:
            return GONE

    def _creation(self, entry: Entry) -> str:
        work = self.work
        if entry.change.after is None:
            if entities.load(work.tx.connection, entry.entity_id) is not None:
                return CHANGED
            document = mapping(entry.change.before)
            kind: entities.EntityKind = "article" if "names" in document else "warehouse"
            work.create(entities.new_entity(entry.entity_id, kind, document))
            work.write()
            return ""
        item = work.get(entry.entity_id)
        if item.base is not None or entities.is_in_flight(work.tx.connection, item.id):
            return SENT
        remove_here(work, item.id)
        return ""

    def _deletion(self, entry: Entry) -> str:
        item = self.work.even_deleted(entry.entity_id)
        if entities.is_in_flight(self.work.tx.connection, item.id):
            return SENT
        wanted = entry.change.before is True
        if self.verb == "resolve":
            self.work.put(replace(item, deleted=wanted))
            self.work.write()
        else:
            self.work.put(replace(item, want_delete=wanted))
        return self._mirrored(entry)

    def _submission(self, entry: Entry) -> str:
        if entry.change.after is None:
            return self._give_again(entry, "submit", None)
        return self._take_back(entry, "submit", None)

    def _withdrawal(self, entry: Entry) -> str:
        verb = entry.change.path.partition(".")[2]
        if entry.change.after is None:
            return self._give_again(entry, verb, entry.change.before)
        return self._take_back(entry, verb, entry.change.after)

    def _refusal(self, entry: Entry) -> str:
        verb = entry.change.path.partition(".")[2]
        if entry.change.after is not None:
            return self._take_back(entry, verb, mapping(entry.change.after).get("payload"))
        self.work.get(entry.entity_id)
        known = mapping(entry.change.before)
        again = NewRow(
            new_command_key(),
            entry.entity_id,
            outbox.checked_verb(verb),
            mapping(known.get("payload")),
            state="parked",
            step_id=self.work.step,
            error=mapping(known.get("error")),
        )
        outbox.add(self.work.tx, [again])
        return self._mirrored(entry)

    def _give_again(self, entry: Entry, verb: str, payload: JsonValue) -> str:
        self.work.get(entry.entity_id)
        again = NewRow(
            new_command_key(),
            entry.entity_id,
            outbox.checked_verb(verb),
            mapping(payload),
            step_id=self.work.step,
        )
        outbox.add(self.work.tx, [again])
        return self._mirrored(entry)

    def _take_back(self, entry: Entry, verb: str, payload: JsonValue) -> str:
        found = self._waiting(
            entry, lambda row: row.verb == verb and same(row.payload, mapping(payload))
        )
        if found is None:
            return SENT
        outbox.settle(self.work.tx, found)
        return self._mirrored(entry)

    def _waiting(self, entry: Entry, fits: Callable[[OutboxRow], bool]) -> OutboxRow | None:
        """Return the step's own command, else the newest like it: undoing gives commands again."""
        rows = [
            row
            for row in outbox.of_entity(self.work.tx.connection, entry.entity_id)
            if row.state != "sending"
        ]
        fitting = [row for row in rows if fits(row)]
        own = {row.seq for row in self.commands}
        return next((row for row in fitting if row.seq in own), fitting[-1] if fitting else None)

    def _stock(self, entry: Entry) -> str:
        work, article = self.work, ArticleId(entry.entity_id)
        warehouse = WarehouseId(entry.change.path.partition(".")[2])
        before, after = (Decimal(text(item)) for item in (entry.change.before, entry.change.after))
        wanted = shown_in(work, article, warehouse) + before - after
        own = self._own_stock_command(entry, warehouse)
        if own is not None and own.state == "parked":
            outbox.settle(work.tx, own)
        elif wanted < 0:
            return CHANGED
        elif own is not None:
            replace_count(work, own, wanted)
        elif self.is_redo and self.verb != "stock-adjust":
            # Noted by the count itself, as it was when it was first given.
            add_counts(work, [Count(article, warehouse, wanted)])
            return ""
        else:
            add_adjustment(work, article, warehouse, before - after, "correction", before=None)
        return self._mirrored(entry)

    def _own_stock_command(self, entry: Entry, warehouse: str) -> OutboxRow | None:
        before, after = (Decimal(text(item)) for item in (entry.change.before, entry.change.after))
        own = {row.seq for row in self.commands}
        if self.verb == "stock-adjust":
            verb, key, figure = "stock-adjust", "delta", decimal_text(after - before)
        else:
            verb, key, figure = "stock-count", "counted", decimal_text(after)

        def fits(row: OutboxRow) -> bool:
            is_its_line = text(row.payload.get("warehouse")) == warehouse
            is_like_it = row.verb == verb and row.payload.get(key) == figure
            return is_its_line and (row.seq in own or (is_like_it and not self.is_redo))

        return self._waiting(entry, fits)

    def _conflict(self, entry: Entry) -> str:
        work, path = self.work, entry.change.path.partition(".")[2]
        item = work.even_deleted(entry.entity_id)
        if entry.change.after is None:
            known = conflicts.from_document(item.id, path, mapping(entry.change.before))
            if path != DELETED and not same(side(item.base or {}, path), known.theirs):
                return CHANGED
            work.write()
            conflicts.open_all(work.tx, [known])
        else:
            conflicts.close(work.tx, item.id, [path])
        work.put(work.even_deleted(item.id))
        return self._mirrored(entry)

    def _difference(self, entry: Entry) -> str:
        work, path = self.work, entry.change.path.partition(".")[2]
        item = work.get(entry.entity_id)
        if entry.change.after is not None:
            differences.forget(work.tx, item.id, [path])
            return self._mirrored(entry)
        known = differences.from_document(item.id, path, mapping(entry.change.before))
        if not known.warehouse and not same(leaf(item.base or {}, path), known.found):
            return CHANGED
        differences.record(work.tx, [known])
        return self._mirrored(entry)

    def _mark(self, entry: Entry) -> str:
        path = entry.change.path.partition(".")[2]
        self.work.get(entry.entity_id)
        if self.work.marks(entry.entity_id).get(path) != read_mark(entry.change.after):
            return CHANGED
        self.work.mark(entry.entity_id, path, read_mark(entry.change.before))
        return ""

    def _vat_rates(self, entry: Entry) -> str:
        if kept_rates(self.work) != entry.change.after:
            return CHANGED
        keep_rates(self.work, entry.change.before)
        return self._mirrored(entry)

    def _leaf(self, entry: Entry) -> str:
        item = self.work.get(entry.entity_id)
        if not same(leaf(item.local, entry.change.path), entry.change.after):
            return CHANGED
        self.work.change(
            entry.entity_id, {entry.change.path: entry.change.before}, is_reversal=True
        )
        return ""

    def _mirrored(self, entry: Entry) -> str:
        change = entry.change
        self.work.note(entry.entity_id, LeafChange(change.path, change.after, change.before))
        return ""
