"""What is here, and was not named when everything was read again from the beginning.

Nothing is deleted for being absent: each is asked for. A deletion comes with its tombstone; where a
marketplace that keeps them has none, listing and reading may both be old, so that the next sync
asks once more before it believes them. What a restored marketplace has lost it gets again.
"""

from collections.abc import Callable, Iterable, Mapping

from desktop.domain.exchange import Answer, Item, Outcome
from desktop.domain.ids import new_command_key
from desktop.domain.numbers import decimal_text
from desktop.store import entities, outbox, stock
from desktop.store.database import Database, Transaction
from desktop.store.entities import Entity
from desktop.store.facts import fact, set_fact
from desktop.store.outbox import NewRow
from desktop.sync.chronicle import Chronicle
from desktop.sync.deletion_guard import DeletionGuard
from desktop.sync.farside import FarSide
from desktop.sync.mirror import KINDS, Mirror, Seen
from desktop.sync.readings import is_bare, read_of_a_living
from desktop.sync.starting_over import MISSED, START_OVER
from desktop.sync.stops import Stopped


class Absence:
    """Looks one by one for what was not named."""

    def __init__(
        self, database: Database, far: FarSide, shown_now: Callable[[], str], guard: DeletionGuard
    ) -> None:
        """Read `far`, write `database`; `guard` asks before a large part of the shop goes."""
        self._database = database
        self._far = far
        self._shown_now = shown_now
        self._guard = guard

    def look(self, seen: set[str], reason: str, *, is_whole: bool) -> list[Outcome]:
        """Ask for what was not listed; returns why single ones could not be read.

        Not `is_whole`: the listing was broken off before and went on in the middle, so that what
        it did not name may well be there; only a tombstone says otherwise.
        """
        able = self._far.capabilities()
        outcomes = self._asked(self._unnamed(seen, reason))
        missed = set[str]()
        if reason != "epoch":
            if not is_whole:
                outcomes = {ref: read_of_a_living(found, able) for ref, found in outcomes.items()}
            elif able.tombstones:
                missed = {ref for ref, found in outcomes.items() if is_bare(found)}
                outcomes = {ref: found for ref, found in outcomes.items() if ref not in missed}
            self._ask_about(outcomes)
        troubles = troubles_of(outcomes.values())
        for ref, outcome in outcomes.items():
            if outcome not in troubles:
                self._settle(ref, outcome, reason)
        with self._database.transaction() as tx:
            if troubles:
                # The next pull begins at the beginning again and asks for what is left.
                set_fact(tx, "cursor", "")
                return troubles
            if reason == "epoch":
                _count_lost_lines(tx)
            set_fact(tx, START_OVER, "")
            set_fact(tx, MISSED, " ".join(sorted(missed)))
        return []

    def look_again(self, seen: set[str]) -> list[Outcome]:
        """Ask again for what an earlier sync missed, unless it was named since; as `look`."""
        with self._database.reading() as connection:
            missed = fact(connection, MISSED).split()
            items = entities.load_many(connection, missed) if missed else {}
        if not missed:
            return []
        outcomes = self._asked(
            item for item in items.values() if not item.deleted and item.id not in seen
        )
        self._guard.note(_gone(outcomes))
        troubles = troubles_of(outcomes.values())
        left = {ref for ref, outcome in outcomes.items() if outcome in troubles}
        for ref, outcome in outcomes.items():
            if ref not in left:
                self._settle(ref, outcome, "expired")
        with self._database.transaction() as tx:
            set_fact(tx, MISSED, " ".join(sorted(left)))
        return troubles

    def _unnamed(self, seen: set[str], reason: str) -> list[Entity]:
        with self._database.reading() as connection:
            known = [
                item
                for kind in sorted(KINDS.values())
                for item in entities.load_kind(connection, kind)
                if item.base is not None and item.id not in seen
            ]
        if reason != "epoch":
            return known
        # Versions were forgotten with the old epoch: what has one was named before the break.
        return [item for item in known if not (item.version or item.seen_version)]

    def _asked(self, items: Iterable[Entity]) -> dict[str, Outcome]:
        return {item.id: self._far.fetch(item.kind, item.id) for item in items}

    def _ask_about(self, outcomes: Mapping[str, Outcome]) -> None:
        try:
            self._guard.note(_gone(outcomes))
        except Stopped:
            # Once that is answered, everything is listed again in one go.
            with self._database.transaction() as tx:
                set_fact(tx, "cursor", "")
            raise

    def _settle(self, ref: str, outcome: Outcome, reason: str) -> None:
        with self._database.transaction() as tx:
            mirror = Mirror(tx, Chronicle(self._shown_now))
            item = mirror.get(ref)
            if item is None:
                return
            if outcome.answer is Answer.GONE and reason == "epoch":
                mirror.forget_base(item)
            else:
                mirror.observe(Seen(as_item(item, outcome)))
            mirror.finish()


def troubles_of(outcomes: Iterable[Outcome]) -> list[Outcome]:
    """Return the answers that say nothing of a document; Stopped when nobody is signed in."""
    found = [outcome for outcome in outcomes if outcome.answer not in {Answer.OK, Answer.GONE}]
    for outcome in found:
        if outcome.answer is Answer.SIGN_IN:
            raise Stopped(outcome)
    return found


def as_item(known: Entity, outcome: Outcome) -> Item:
    """Return what a reading says of a thing, as the feed would."""
    document = outcome.document or {}
    found = document.get("version")
    version = found if isinstance(found, int) else known.version + 1
    is_gone = outcome.answer is Answer.GONE
    return Item(known.kind, known.tid, known.id, version, is_gone, document)


def _gone(outcomes: Mapping[str, Outcome]) -> list[str]:
    return [ref for ref, found in outcomes.items() if found.answer is Answer.GONE]


def _count_lost_lines(tx: Transaction) -> None:
    """Give the restored marketplace the figures it has lost, unless it gets others meanwhile."""
    rows = [
        NewRow(
            new_command_key(),
            line.article_id,
            "stock-count",
            {
                "warehouse": line.warehouse_id,
                "counted": decimal_text(line.on_hand),
                "expected": "0",
            },
        )
        for line in stock.lost(tx.connection)
        if line.on_hand
    ]
    stock.forget_lost(tx)
    outbox.add(tx, rows)
