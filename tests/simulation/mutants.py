"""Faults put into the engine on purpose: each must be caught, or the judge is asleep.

Every mutant replaces a function of the program for a block, here in the tests only. Source: sync
design, §2.12.
"""

from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from types import MappingProxyType

import pytest

from desktop.domain.document import Document, JsonValue
from desktop.domain.exchange import Answer, Item, Operation, Outcome, Page
from desktop.domain.ids import new_command_key
from desktop.domain.leaves import LeafChange
from desktop.store import differences, entities, outbox
from desktop.store.database import Database, Transaction
from desktop.store.entities import Entity
from desktop.store.facts import set_fact
from desktop.store.outbox import NewRow, OutboxRow
from desktop.store.stock import Figure
from desktop.sync import cut, merge_lists, mirror, pull, push, read_back, settle
from desktop.sync.absence import Absence
from desktop.sync.chronicle import Chronicle
from desktop.sync.merge import Merged
from desktop.sync.mirror import Mirror, Seen
from desktop.sync.read_back import ReadBack

Patch = pytest.MonkeyPatch
Mutant = Callable[[Patch], None]


@contextmanager
def mutated(name: str) -> Generator[None]:
    """Put one fault into the engine for a block."""
    with Patch.context() as patch:
        MUTANTS[name](patch)
        yield


def _blind_pull(patch: Patch) -> None:
    """What comes in replaces what is here."""

    def merged(
        _kind: str,
        _base: Document,
        _mine: Document,
        theirs: Document,
        _unsure: frozenset[str],
        **_answer: bool,
    ) -> Merged:
        return Merged(theirs, ())

    patch.setattr("desktop.sync.mirror._merged", merged)


def _last_writer_wins(patch: Patch) -> None:
    """Where both changed, mine is sent without a question."""
    original = mirror.merge_articles

    def merge(
        base: Document,
        mine: Document,
        theirs: Document,
        unsure: frozenset[str] = frozenset(),
        *,
        is_answer: bool = False,
    ) -> Merged:
        return Merged(original(base, mine, theirs, unsure, is_answer=is_answer).document, ())

    patch.setattr(mirror, "merge_articles", merge)


def _no_recover(patch: Patch) -> None:
    """What was on the wire is forgotten."""

    def recover(self: push.Push, *, afresh: bool) -> None:
        assert self or afresh

    patch.setattr(push.Push, "recover", recover)


def _sent_is_local(patch: Patch) -> None:
    """What was sent is taken to be all that is here, held fields too."""
    bench = vars(cut)["_Bench"]
    original: Callable[[object, Entity], NewRow | None] = bench.write_of

    def write_of(self: object, item: Entity) -> NewRow | None:
        row = original(self, item)
        return replace(row, sent=item.local) if row is not None and row.verb == "patch" else row

    patch.setattr(bench, "write_of", write_of)


def _acknowledgement_clobbers(patch: Patch) -> None:
    """The answer to my write replaces what I typed since."""
    original = Mirror.acknowledge

    def acknowledge(
        self: Mirror, known: Entity, sent: Document, answer: Document, version: int
    ) -> None:
        original(self, replace(known, local=answer), sent, answer, version)

    patch.setattr(Mirror, "acknowledge", acknowledge)


def _operations(change: Callable[[Operation], Operation]) -> Mutant:
    def mutant(patch: Patch) -> None:
        original = push.operation_of

        def operation_of(row: OutboxRow, item: Entity) -> Operation:
            return change(original(row, item))

        patch.setattr(push, "operation_of", operation_of)

    return mutant


def _under_another_key(operation: Operation) -> Operation:
    return replace(operation, key=new_command_key())


def _without_precondition(operation: Operation) -> Operation:
    return replace(operation, if_match=None)


def _under_another_name(operation: Operation) -> Operation:
    is_create = operation.verb == "create" and operation.kind == "article"
    return replace(operation, ref=new_command_key()) if is_create else operation


def _whatever_was_expected(operation: Operation) -> Operation:
    payload = {name: value for name, value in operation.payload.items() if name != "expected"}
    return replace(operation, payload=payload)


def _cursor_first(patch: Patch) -> None:
    """The cursor is written before what it stands for."""
    original: Callable[[pull.Pull, Page], int] = vars(pull.Pull)["_apply"]

    def apply(self: pull.Pull, page: Page) -> int:
        database: Database = vars(self)["_database"]
        with database.transaction() as tx:
            set_fact(tx, "cursor", page.cursor)
        return original(self, page)

    patch.setattr(pull.Pull, "_apply", apply)


def _deletion_wins(patch: Patch) -> None:
    """A tombstone takes an article away, whatever of it is unsent."""

    def deleted(self: Mirror, known: Entity, item: Item) -> None:
        tx: Transaction = vars(self)["_tx"]
        for row in outbox.of_entity(tx.connection, known.id):
            outbox.settle(tx, row)
        self.put(replace(known, deleted=True, version=item.version, want_delete=False))

    patch.setattr(Mirror, "_deleted_there", deleted)


def _refusal_dropped(patch: Patch) -> None:
    """What is refused is taken back without a word."""

    def refused(tx: Transaction, there: Mirror, item: Entity, answer: settle.Settled) -> None:
        outbox.settle(tx, answer.row)
        if answer.row.verb == "patch" and item.base is not None:
            there.put(replace(item, local=item.base))

    patch.setattr(settle, "_refused", refused)


def _new_key_on_retry(patch: Patch) -> None:
    """What is sent again is sent as something new."""
    original = push.Push.recover

    def recover(self: push.Push, *, afresh: bool) -> None:
        database: Database = vars(self)["_database"]
        with database.transaction() as tx:
            for row in outbox.in_state(tx.connection, "sending"):
                outbox.settle(tx, row)
                again = NewRow(
                    new_command_key(), row.entity_id, row.verb, row.payload, "sending",
                    if_match=row.if_match, sent=row.sent, step_id=row.step_id,
                )  # fmt: skip
                outbox.add(tx, [again])
        original(self, afresh=afresh)

    patch.setattr(push.Push, "recover", recover)


def _import_is_done(patch: Patch) -> None:
    """What an import holds counts as done, whatever its report will say."""

    def postpone(tx: Transaction, answer: settle.Settled, pace: settle.Pace) -> None:
        if answer.outcome.import_id:
            outbox.settle(tx, answer.row)
        else:
            original(tx, answer, pace)

    original = vars(settle)["_postpone"]
    patch.setattr(settle, "_postpone", postpone)


def _any_success_is_mine(patch: Patch) -> None:
    """Every 2xx counts as the answer to my own write alone."""

    def taken(tx: Transaction, there: Mirror, item: Entity, answer: settle.Settled) -> None:
        row, document = answer.row, answer.outcome.document or {}
        if row.verb in {"create", "patch"} and not document.get("deleted"):
            version = document.get("version")
            assert isinstance(version, int)
            there.acknowledge(item, row.sent or {}, document, version)
        else:
            original(tx, there, item, answer)

    original = vars(settle)["_taken"]
    patch.setattr(settle, "_taken", taken)


def _never_unsure(patch: Patch) -> None:
    """A patch that was sent twice is believed not to have been taken before."""

    def unsure(_answer: settle.Settled, _item: Entity, _device: str) -> frozenset[str]:
        return frozenset()

    patch.setattr(settle, "_unsure_of", unsure)


def _pull_regardless(patch: Patch) -> None:
    """News is merged while the fate of one's own write is unknown."""
    original = Mirror.__init__

    def begin(
        self: Mirror, tx: Transaction, chronicle: Chronicle, *, doubtful: bool = False
    ) -> None:
        original(self, tx, chronicle, doubtful=doubtful)
        vars(self)["_in_flight"].clear()

    patch.setattr(Mirror, "__init__", begin)


def _conflicts_not_held(patch: Patch) -> None:
    """A field in conflict is sent with the others."""

    def nothing_held(_connection: object, _identities: object) -> dict[str, frozenset[str]]:
        return {}

    patch.setattr(cut.conflicts, "held_paths", nothing_held)
    patch.setattr(entities, "held_paths", nothing_held)


def _lists_whole(patch: Patch) -> None:
    """Pictures are one value: mine or theirs."""

    def mine(
        _base: JsonValue, mine: JsonValue, _theirs: JsonValue, _key: str, _limit: int | None
    ) -> tuple[JsonValue, bool]:
        return mine, False

    assert merge_lists.merge_members
    patch.setattr("desktop.sync.merge.merge_members", mine)


def _news_missed_in_flight(patch: Patch) -> None:
    """What the feed says of an article on the wire is dropped, for the cursor goes on."""

    def behind(_connection: object) -> list[str]:
        return []

    patch.setattr(entities, "behind", behind)


def _older_is_news(patch: Patch) -> None:
    """An older version replaces a newer one."""
    original = Mirror.observe

    def observe(self: Mirror, seen: Seen) -> None:
        known = self.get(seen.item.ref)
        if known is not None and known.version and not known.deleted:
            self.put(replace(known, version=min(known.version, seen.item.version - 1)))
        original(self, seen)

    patch.setattr(Mirror, "observe", observe)


def _deletion_not_asked_again(patch: Patch) -> None:
    """Who wanted to delete an article is not told that it changed since."""
    original: Callable[[Mirror, Entity, Item, frozenset[str]], None] = vars(Mirror)["_merge"]

    def merge(self: Mirror, known: Entity, item: Item, unsure: frozenset[str]) -> None:
        original(self, known, item, unsure)
        found = self.get(item.ref)
        if known.want_delete and found is not None:
            self.put(replace(found, want_delete=True, parked=None))

    patch.setattr(Mirror, "_merge", merge)


def _count_follows(patch: Patch) -> None:
    """A count that does not fit any more is based on the new figure and sent again."""
    original = vars(settle)["_refused"]

    def refused(tx: Transaction, there: Mirror, item: Entity, answer: settle.Settled) -> None:
        row, error = answer.row, answer.outcome.error or {}
        current = error.get("current")
        if row.verb == "stock-count" and isinstance(current, dict):
            outbox.settle(tx, row)
            payload: Document = {**row.payload, "expected": current["on_hand"]}
            again = NewRow(new_command_key(), item.id, row.verb, payload, step_id=row.step_id)
            outbox.add(tx, [again])
        else:
            original(tx, there, item, answer)

    patch.setattr(settle, "_refused", refused)


def _absent_is_deleted(patch: Patch) -> None:
    """What a listing leaves out is taken away."""
    original: Callable[..., list[Outcome]] = vars(Absence)["look"]

    def look(self: Absence, seen: set[str], reason: str, *, is_whole: bool) -> list[Outcome]:
        database: Database = vars(self)["_database"]
        with database.transaction() as tx:
            for item in entities.load_kind(tx.connection, "article"):
                if item.base is not None and item.id not in seen:
                    entities.save(tx, replace(item, deleted=True))
        return original(self, seen, reason, is_whole=is_whole)

    patch.setattr(Absence, "look", look)


def _read_back_not_compared(patch: Patch) -> None:
    """What was taken is believed to be stored as it was sent."""

    def nothing(_sent: Document, _stored: Document) -> tuple[LeafChange, ...]:
        return ()

    patch.setattr(read_back, "stored_otherwise", nothing)


def _echo_not_compared(patch: Patch) -> None:
    """The answer to a write is believed; what the feed says of the same version is ignored."""

    def same_version(self: Mirror, known: Entity, item: Item) -> None:
        assert self
        assert known.id == item.ref

    patch.setattr(Mirror, "_same_version", same_version)


def _count_not_compared(patch: Patch) -> None:
    """A counted figure that was taken is believed to be stored as it was sent."""

    def no_count(self: ReadBack, ref: str, payload: Document, figure: Figure) -> None:
        assert self
        assert figure.article_id == ref
        assert payload

    patch.setattr(ReadBack, "counted", no_count)


def _difference_forgotten(patch: Patch) -> None:
    """What is kept otherwise is shown until the next pull only."""
    original: Callable[[pull.Pull, Page], int] = vars(pull.Pull)["_apply"]

    def apply(self: pull.Pull, page: Page) -> int:
        database: Database = vars(self)["_database"]
        with database.transaction() as tx:
            differences.forget_all(tx)
        return original(self, page)

    patch.setattr(pull.Pull, "_apply", apply)


def _stale_is_final(patch: Patch) -> None:
    """After a stale answer the document is not read again."""

    def needs_reading(outcome: Outcome) -> bool:
        return outcome.answer is Answer.GONE

    patch.setattr(push, "needs_reading", needs_reading)


MUTANTS: Mapping[str, Mutant] = MappingProxyType(
    {
        "blind pull": _blind_pull,
        "last writer wins": _last_writer_wins,
        "no recover": _no_recover,
        "sent is local": _sent_is_local,
        "acknowledgement clobbers": _acknowledgement_clobbers,
        "no idempotency": _operations(_under_another_key),
        "cursor first": _cursor_first,
        "deletion wins over unsent work": _deletion_wins,
        "no If-Match": _operations(_without_precondition),
        "blind stock figure": _operations(_whatever_was_expected),
        "refusal dropped": _refusal_dropped,
        "new key on retry": _new_key_on_retry,
        "no reference of one's own": _operations(_under_another_name),
        "any success is mine": _any_success_is_mine,
        "never unsure": _never_unsure,
        "pull regardless of what is on the wire": _pull_regardless,
        "conflicts not held": _conflicts_not_held,
        "lists whole": _lists_whole,
        "news missed in flight": _news_missed_in_flight,
        "older is news": _older_is_news,
        "deletion not asked again": _deletion_not_asked_again,
        "count follows the figure": _count_follows,
        "absent is deleted": _absent_is_deleted,
        "stale is final": _stale_is_final,
        "read-back not compared": _read_back_not_compared,
        "count not compared": _count_not_compared,
        "feed not compared with the answer": _echo_not_compared,
        "difference forgotten at the next pull": _difference_forgotten,
        "an import is done": _import_is_done,
    }
)
