"""Taking over what the marketplace says: merge, conflicts, tombstones. One call, one transaction.

`observe` is the only way in for a document seen in the feed or fetched; an own write that was taken
comes in by `acknowledge`. Source: sync design, §2.5.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

from desktop.domain.article import digests_of
from desktop.domain.conflict_paths import DELETED, side
from desktop.domain.document import Document, JsonValue, mapping, same, text
from desktop.domain.exchange import Item
from desktop.domain.fields import WAREHOUSE_FIELDS
from desktop.domain.ids import ArticleId, WarehouseId
from desktop.domain.leaves import LeafChange, changes_between
from desktop.domain.numbers import parse_decimal
from desktop.store import blobs, conflicts, entities, outbox, stock
from desktop.store.blobs import Blob
from desktop.store.conflicts import OpenConflict
from desktop.store.database import Transaction
from desktop.store.entities import Entity, EntityKind
from desktop.store.facts import fact
from desktop.store.journal import CREATED
from desktop.store.outbox import COMMANDS
from desktop.store.stock import Figure
from desktop.sync.chronicle import Chronicle
from desktop.sync.merge import Merged, merge_articles, merge_plain
from desktop.sync.read_back import ReadBack, is_one_write
from desktop.sync.starting_over import START_OVER

KINDS: dict[str, EntityKind] = {"article": "article", "warehouse": "warehouse"}


@dataclass(frozen=True, slots=True)
class Seen:
    """A document of the marketplace, and which paths of ours it may or may not already hold."""

    item: Item
    unsure: frozenset[str] = frozenset()


class Mirror:
    """The mirror within one transaction; writes what it holds when `finish` is called."""

    def __init__(self, tx: Transaction, chronicle: Chronicle, *, doubtful: bool = False) -> None:
        """Work in `tx`; `chronicle` takes what changes.

        `doubtful`: this database is an older copy, so what is unsent in it may have been sent.
        """
        self._tx = tx
        self._chronicle = chronicle
        self._doubtful = doubtful
        self._held: dict[str, Entity] = {}
        self._asked: set[str] = set()
        self._changed: dict[str, None] = {}
        on_the_wire = outbox.verbs_in_state(tx.connection, "sending")
        self._in_flight = {identity for identity, _ in on_the_wire}
        self._rewritten = {identity for identity, verb in on_the_wire if verb not in COMMANDS}
        self.read_back = ReadBack(tx, chronicle.shown_now)
        self.opened = 0

    def fetch(self, refs: Iterable[str]) -> None:
        """Load many rows at once."""
        wanted = list(refs)
        self._held.update(entities.load_many(self._tx.connection, wanted))
        self._asked.update(wanted)

    def settled(self, ref: str) -> None:
        """Note that nothing of this entity is on the wire any more."""
        self._in_flight.discard(ref)
        self._rewritten.discard(ref)

    def get(self, ref: str) -> Entity | None:
        """Return a row as it now stands in this transaction."""
        if ref not in self._asked:
            self.fetch([ref])
        return self._held.get(ref)

    def put(self, item: Entity) -> None:
        """Take a new row; it is written by `finish`."""
        self._held[item.id] = item
        self._asked.add(item.id)
        self._changed[item.id] = None

    def observe(self, seen: Seen) -> None:
        """Take over a thing as the marketplace has it; older news and own echoes do nothing."""
        item = seen.item
        kind = KINDS.get(item.kind)
        if kind is None:
            return
        known = self.get(item.ref)
        if known is None:
            if not item.deleted:
                self._first_sight(item, kind)
            return
        if item.version == known.version and not item.deleted:
            self._same_version(known, item)
            return
        if item.version <= known.version or (known.deleted and (known.version or item.deleted)):
            return
        if item.ref in self._in_flight:
            # The outcome of our own write is unknown; what it is will be read again once it is.
            self.put(replace(known, seen_version=max(known.seen_version, item.version)))
            return
        if item.deleted:
            self._deleted_there(known, item)
        elif known.deleted:
            # A restored marketplace has it again; its reference is the same for ever.
            self._first_sight(item, kind)
        else:
            self._merge(known, item, seen.unsure)

    def observe_stock(self, items: Iterable[Item]) -> None:
        """Take over stock figures, also of articles the feed has not brought yet."""
        figures: list[Figure] = []
        for item in items:
            on_hand = parse_decimal(text(item.document.get("on_hand")))
            if on_hand is not None:
                warehouse = WarehouseId(text(item.document.get("warehouse")))
                figures.append(Figure(ArticleId(item.ref), warehouse, on_hand, item.version))
        self.finish()
        other = self.read_back.figures(figures, lambda ref: self.get(ref) is not None)
        stock.take_back(self._tx, other)
        stock.observe(self._tx, figures)

    def acknowledge(self, known: Entity, sent: Document, answer: Document, version: int) -> None:
        """Take over the marketplace's spelling of our own write; newer edits here stay."""
        self._own_write(replace(known, version=version, parked=None), sent, answer)

    def _own_write(self, known: Entity, sent: Document, stored: Document) -> None:
        merged = _merged(known.kind, sent, known.local, stored, frozenset(), is_answer=True)
        self._chronicle.note_ours(known.id, self.read_back.written(known, sent, stored))
        self.put(replace(known, tid=_tid(known, stored), base=stored, local=merged.document))
        # An edit of an approved article begins to wait for a review of its own.
        self._chronicle.note(known.id, _review_change(known.local, stored), stored)
        self._note_contents(stored)

    def _same_version(self, known: Entity, item: Item) -> None:
        """Look whether the marketplace has what it answered when it took our write."""
        base = known.base
        if base is None or not known.version or known.deleted or item.ref in self._rewritten:
            return
        if not same(base, item.document) and is_one_write(base, item.document):
            self._own_write(known, base, item.document)

    def forget_base(self, known: Entity) -> None:
        """Treat a thing as never sent: the marketplace has lost it and shall get it again."""
        self.read_back.gone(known.id)
        self.put(replace(known, base=None, version=0, seen_version=0, tid=""))

    def finish(self) -> None:
        """Write rows and history."""
        entities.save_many(self._tx, [self._held[ref] for ref in self._changed])
        self._changed.clear()
        self._chronicle.write(self._tx)

    def _first_sight(self, item: Item, kind: EntityKind) -> None:
        fresh = entities.new_entity(item.ref, kind, item.document)
        self.put(
            replace(fresh, tid=_tid(fresh, item.document), base=item.document, version=item.version)
        )
        self._note(item, [LeafChange(CREATED, None, item.document)])
        self._note_contents(item.document)

    def _merge(self, known: Entity, item: Item, unsure: frozenset[str]) -> None:
        base = known.base if known.base is not None else {}
        if known.base is not None and not known.version:
            # A restored marketplace: its change may be news, or the loss of what we sent.
            unsure = frozenset(_changed(base, item.document))
        if known.base is None and fact(self._tx.connection, START_OVER) == "epoch":
            # A colleague made it again, and may have emptied on purpose what is filled here.
            unsure = frozenset(_changed(known.local, item.document))
        if self._doubtful and item.version > known.version + 1:
            # One version further on there was one change: ours, and both agree, or another's.
            unsure |= {change.path for change in known.unsent(frozenset())}
        merged = _merged(known.kind, base, known.local, item.document, unsure)
        updated = replace(
            known,
            tid=_tid(known, item.document),
            base=item.document,
            version=item.version,
            local=merged.document,
        )
        if known.want_delete and any(known.owns(path) for path in _changed(base, item.document)):
            # Somebody changed what was about to be deleted: show it and ask again.
            updated = replace(updated, want_delete=False, parked={"code": "delete-overtaken"})
        self._settle_conflicts(known, merged, item)
        self.read_back.seen(known.id, item.document)
        self.put(updated)
        changes = changes_between(known.local, merged.document)
        self._note(item, (*changes, *_review_change(known.local, item.document)))
        self._note_contents(item.document)

    def _settle_conflicts(self, known: Entity, merged: Merged, item: Item) -> None:
        clashes = {clash.path: clash for clash in merged.clashes}
        still_open = conflicts.of_entity(self._tx.connection, known.id)
        agreed = [
            found.path
            for found in still_open
            if found.path not in clashes
            and (
                # It lives there again, for its marketplace was restored.
                found.path == DELETED
                or same(side(merged.document, found.path), side(item.document, found.path))
            )
        ]
        conflicts.close(self._tx, known.id, agreed)
        conflicts.open_all(
            self._tx,
            [
                OpenConflict(
                    known.id,
                    clash.path,
                    clash.base,
                    clash.theirs,
                    item.version,
                    text(item.document.get("updated_by")),
                    text(item.document.get("updated_at")),
                )
                for clash in merged.clashes
            ],
        )
        self.opened += len(merged.clashes)

    def _deleted_there(self, known: Entity, item: Item) -> None:
        rows = outbox.of_entity(self._tx.connection, known.id)
        is_dirty = known.base is None or bool(known.unsent(frozenset())) or bool(rows)
        if is_dirty and not known.want_delete:
            conflict = OpenConflict(
                known.id,
                DELETED,
                None,
                None,
                item.version,
                text(item.document.get("updated_by")),
                text(item.document.get("updated_at")),
            )
            self.finish()
            conflicts.open_all(self._tx, [conflict])
            self.opened += 1
            self.put(replace(known, version=item.version))
            return
        self.read_back.gone(known.id)
        for row in rows:
            outbox.settle(self._tx, row)
        conflicts.close(
            self._tx,
            known.id,
            [found.path for found in conflicts.of_entity(self._tx.connection, known.id)],
        )
        self.put(replace(known, deleted=True, version=item.version, want_delete=False))
        self._note(item, [LeafChange(DELETED, None, after=True)])

    def _note(self, item: Item, changes: Iterable[LeafChange]) -> None:
        self._chronicle.note(item.ref, changes, item.document)

    def _note_contents(self, document: Document) -> None:
        digests = digests_of(document)
        known = blobs.load_many(self._tx.connection, digests)
        blobs.add(
            self._tx,
            [
                Blob(digest, 0, "", "", 0, 0, have_local=False, remote="yes")
                for digest in digests
                if digest not in known
            ],
        )


def figure_of(ref: str, current: JsonValue, warehouse: str) -> Figure | None:
    """Read a stock figure out of an answer; None where there is none."""
    raw = mapping(current)
    on_hand = parse_decimal(text(raw.get("on_hand")))
    version = raw.get("version")
    if on_hand is None or not isinstance(version, int) or version < 1:
        return None
    return Figure(ArticleId(ref), WarehouseId(warehouse), Decimal(on_hand), version)


def _changed(before: Document, after: Document) -> list[str]:
    return [change.path for change in changes_between(before, after)]


def _review_change(before: Document, after: Document) -> tuple[LeafChange, ...]:
    if same(before.get("review"), after.get("review")):
        return ()
    return (LeafChange("review", before.get("review"), after.get("review")),)


def _merged(
    kind: EntityKind,
    base: Document,
    mine: Document,
    theirs: Document,
    unsure: frozenset[str],
    *,
    is_answer: bool = False,
) -> Merged:
    if kind == "article":
        return merge_articles(base, mine, theirs, unsure, is_answer=is_answer)
    return merge_plain(base, mine, theirs, WAREHOUSE_FIELDS, unsure)


def _tid(known: Entity, document: Document) -> str:
    identity = document.get("tid") if known.kind == "article" else document.get("id")
    return identity if isinstance(identity, str) else known.tid
