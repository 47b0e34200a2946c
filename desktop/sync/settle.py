"""Settling: what an answer means for the row, the mirror and the person. One transaction each."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from desktop.domain.document import Document, mapping, same, text
from desktop.domain.exchange import Answer, Item, Outcome
from desktop.domain.leaves import changes_between, leaf
from desktop.store import outbox, stock
from desktop.store.database import Database, Transaction
from desktop.store.entities import Entity
from desktop.store.facts import fact
from desktop.store.outbox import COMMANDS, STOCK_VERBS, OutboxRow
from desktop.sync.chronicle import Chronicle
from desktop.sync.mirror import Mirror, Seen, figure_of
from desktop.sync.readings import version_in
from desktop.sync.retry import pause_after
from desktop.sync.slices import sliced
from desktop.sync.starting_over import START_OVER

FINAL = frozenset({Answer.OK, Answer.STALE, Answer.REFUSED, Answer.GONE})
"""Answers that say what became of the write."""


@dataclass(frozen=True, slots=True)
class Settled:
    """A frozen row, its answer, and the document read again where the answer asks for it.

    `resent`: the row may have been sent before, by a program that ended before its answer, or may
    lie in two imports where no key tells the second from the first.
    """

    row: OutboxRow
    outcome: Outcome
    again: Outcome | None = None
    resent: bool = False


class Pace(Protocol):
    """Time and chance, injected."""

    def ticks(self) -> float:
        """Return seconds that only rise."""
        ...

    def draw(self) -> float:
        """Return a number in [0, 1)."""
        ...


def needs_reading(outcome: Outcome) -> bool:
    """Tell whether the document must be fetched before this answer can be settled."""
    return outcome.answer in {Answer.STALE, Answer.GONE}


def was_passed_over(answer: "Settled", item: Entity) -> bool:
    """Tell whether the feed may have shown what the marketplace keeps while an answer was missing.

    It will not show it again, so that it must be read before the answer is believed.
    """
    row, outcome = answer.row, answer.outcome
    if row.verb in COMMANDS:
        return False
    if outcome.answer is Answer.REFUSED:
        was_waited_for = answer.resent or row.tries > 0 or bool(row.import_id)
        return item.base is not None and was_waited_for
    return outcome.answer is Answer.OK and 0 < version_in(outcome.document) == item.seen_version


def settle(
    database: Database, answers: Sequence[Settled], pace: Pace, shown_now: Callable[[], str]
) -> int:
    """Settle a batch, in one transaction or several; returns the number of new conflicts."""
    chronicle = Chronicle(shown_now)
    return sum(_settle_some(database, some, pace, chronicle) for some in sliced(database, answers))


def _settle_some(
    database: Database, answers: Sequence[Settled], pace: Pace, chronicle: Chronicle
) -> int:
    with database.transaction() as tx:
        mirror = Mirror(tx, chronicle)
        mirror.fetch([answer.row.entity_id for answer in answers])
        alive = outbox.by_keys(tx.connection, [answer.row.key for answer in answers])
        for answer in answers:
            item = mirror.get(answer.row.entity_id)
            if answer.row.key in alive and item is not None:
                _settle_one(tx, mirror, item, answer, pace)
        mirror.finish()
        return mirror.opened


def _settle_one(tx: Transaction, mirror: Mirror, item: Entity, answer: Settled, pace: Pace) -> None:
    row, outcome = answer.row, answer.outcome
    if outcome.answer not in FINAL or (answer.again and answer.again.answer not in FINAL):
        _postpone(tx, answer, pace)
        return
    mirror.settled(item.id)
    if outcome.answer is Answer.OK:
        outbox.settle(tx, row)
        _taken(tx, mirror, item, answer)
    elif outcome.answer is Answer.REFUSED:
        _refused(tx, mirror, item, answer)
    else:
        _overtaken(tx, mirror, item, answer)


def _taken(tx: Transaction, mirror: Mirror, item: Entity, answer: Settled) -> None:
    row, document = answer.row, answer.outcome.document or {}
    if row.verb in STOCK_VERBS:
        figure = figure_of(item.id, document, text(row.payload.get("warehouse")))
        if figure is not None:
            stock.observe(tx, [figure])
        if figure is not None and row.verb == "stock-count":
            mirror.read_back.counted(item.id, row.payload, figure)
        return
    if row.verb == "delete":
        mirror.observe(Seen(_item(item, {"version": item.version + 1}, deleted=True)))
        return
    version = version_in(document)
    if row.verb == "submit":
        # A verdict or a colleague may have moved the document on; either way it is news.
        mirror.observe(Seen(_item(item, document, deleted=False)))
        return
    sent = row.sent or {}
    is_plain_ack = version == (row.if_match or 0) + 1 and not document.get("deleted")
    if row.verb == "create" and _is_anothers_creation(answer, fact(tx.connection, "device")):
        # A restored marketplace got it again from somebody else: what differs is a question.
        mirror.put(replace(item, base=sent, version=0, parked=None))
        mirror.observe(Seen(_item(item, document, deleted=document.get("deleted") is True)))
    elif is_plain_ack:
        mirror.acknowledge(item, sent, document, version)
    else:
        mirror.put(replace(item, base=sent, version=(row.if_match or 0) + 1, parked=None))
        mirror.observe(Seen(_item(item, document, deleted=document.get("deleted") is True)))
    _observe_again(mirror, mirror.get(item.id) or item, answer, frozenset())


def _is_anothers_creation(answer: Settled, device: str) -> bool:
    """Tell whether a colleague made what we meant to make, as far as the marketplace says.

    It was there already. What was made from here and changed by a colleague since is of a later
    version, and can be the answer only to a creation that was sent before.
    """
    if not answer.outcome.replayed:
        return False
    document = answer.outcome.document or {}
    was_sent_before = bool(answer.row.tries) or answer.resent
    is_another = text(document.get("updated_by")) not in {"", device}
    return is_another and (version_in(document) == 1 or not was_sent_before)


def _refused(tx: Transaction, mirror: Mirror, item: Entity, answer: Settled) -> None:
    row, error = answer.row, answer.outcome.error or {"code": "refused"}
    if row.verb in COMMANDS:
        outbox.park(tx, row, error)
        figure = figure_of(item.id, error.get("current"), text(row.payload.get("warehouse")))
        if row.verb in STOCK_VERBS and figure is not None:
            stock.observe(tx, [figure])
        return
    outbox.settle(tx, row)
    keeps_wish = item.want_delete and row.verb != "delete"
    mirror.put(replace(item, parked=error, want_delete=keeps_wish))
    _observe_again(mirror, mirror.get(item.id) or item, answer, frozenset())


def _overtaken(tx: Transaction, mirror: Mirror, item: Entity, answer: Settled) -> None:
    row = answer.row
    is_gone = answer.again is not None and answer.again.answer is Answer.GONE
    device = fact(tx.connection, "device")
    if _is_own_write(answer, item, device):
        outbox.settle(tx, row)
        document = answer.again.document if answer.again else None
        mirror.acknowledge(item, row.sent or {}, document or {}, (row.if_match or 0) + 1)
        return
    if is_gone and row.verb != "delete" and _is_lost(tx, answer):
        _lost(tx, mirror, item, row)
        return
    if row.verb in COMMANDS and is_gone:
        outbox.park(tx, row, {"code": "article-deleted"})
    else:
        outbox.renew(tx, row)
    if row.verb == "delete" and not is_gone:
        # Somebody changed it meanwhile: show the newer version and ask again.
        mirror.put(replace(item, want_delete=False, parked={"code": "delete-overtaken"}))
    _observe_again(mirror, mirror.get(item.id) or item, answer, _unsure_of(answer, item, device))


def _is_lost(tx: Transaction, answer: Settled) -> bool:
    """Tell whether a restored marketplace has no memory of a thing, which is no deletion."""
    said = (answer.outcome.document, answer.again.document if answer.again else None)
    return said == (None, None) and fact(tx.connection, START_OVER) == "epoch"


def _lost(tx: Transaction, mirror: Mirror, item: Entity, row: OutboxRow) -> None:
    """Let a thing the marketplace has lost be sent again as a whole, its commands after it."""
    outbox.renew(tx, row)
    mirror.forget_base(item)


def _observe_again(mirror: Mirror, item: Entity, answer: Settled, unsure: frozenset[str]) -> None:
    if answer.again is None:
        return
    is_gone = answer.again.answer is Answer.GONE
    document = answer.again.document or {"version": item.version + 1}
    mirror.observe(Seen(_item(item, document, deleted=is_gone), unsure))


def _unsure_of(answer: Settled, item: Entity, device: str) -> frozenset[str]:
    """Return the leaves of a patch that may have been taken before.

    It was sent more than once, or arrived twice, for what is there now was written from here. One
    version further on there was one change since: ours, then both sides agree now, or another's
    and ours was never taken. Either way the documents themselves say what happened, but of leaves
    that were set back here since: of those the base says the same as before the patch.
    """
    row = answer.row
    was_sent_before = bool(row.tries) or answer.resent
    if row.verb != "patch" or row.sent is None:
        return frozenset()
    changes = changes_between(item.base or {}, row.sent)
    if _is_next(answer) and (was_sent_before or _is_from(answer, device)):
        return frozenset(
            change.path for change in changes if same(leaf(item.local, change.path), change.before)
        )
    return frozenset(change.path for change in changes) if was_sent_before else frozenset()


def _is_own_write(answer: Settled, item: Entity, device: str) -> bool:
    """Tell whether what is there now is what a patch was to make of it: it was taken before.

    Where the marketplace says that a colleague made it the same, ours was never taken.
    """
    sent = answer.row.sent
    if answer.row.verb != "patch" or sent is None or answer.again is None:
        return False
    there = answer.again.document or {}
    return (
        _is_next(answer)
        and _is_from(answer, device)
        and not any(item.owns(change.path) for change in changes_between(sent, there))
    )


def _is_from(answer: Settled, device: str) -> bool:
    """Tell whether what is there now was written from here, as far as the marketplace says."""
    there = (answer.again.document if answer.again else None) or {}
    return text(there.get("updated_by")) in {"", device}


def _is_next(answer: Settled) -> bool:
    """Tell whether what is there now is the version that the row was to make."""
    there = (answer.again.document if answer.again else None) or {}
    return answer.row.if_match is not None and version_in(there) == answer.row.if_match + 1


def _postpone(tx: Transaction, answer: Settled, pace: Pace) -> None:
    outcome = answer.outcome
    if outcome.answer in {Answer.OK, Answer.REFUSED} and answer.again is not None:
        outcome = answer.again
    wait = pause_after(outcome.answer, answer.row.tries, outcome.retry_after, pace.draw)
    error: Document = {"code": outcome.answer.value, **mapping(outcome.error)}
    later = outbox.Later(pace.ticks() + wait, error, _tries(answer), _import_of(answer))
    outbox.postpone(tx, answer.row, later)


def _import_of(answer: Settled) -> str:
    """Return the import that holds the write; nothing where it has to be sent again."""
    is_told = answer.outcome.answer in FINAL
    return answer.row.import_id if is_told else answer.outcome.import_id


def _tries(answer: Settled) -> int:
    """Count the sending that was not answered: whether it took effect is not known.

    Asking for a report is no sending, and what an import holds was answered, unless it was sent
    before that too.
    """
    row = answer.row
    if _import_of(answer):
        return max(row.tries, int(answer.resent))
    return row.tries + 1


def _item(item: Entity, document: Document, *, deleted: bool) -> Item:
    return Item(item.kind, item.tid, item.id, version_in(document), deleted, document)
