"""Pulling: the feed page by page, the cursor in the same transaction as the data.

A dead cursor or a marketplace restored from a backup starts over from the beginning, in merge mode:
what is here and not there is looked at one by one, and nothing is deleted for being absent.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from desktop.base.crash_points import CrashPoint
from desktop.domain.document import Document
from desktop.domain.exchange import Answer, Item, Outcome, Page
from desktop.domain.ids import new_command_key
from desktop.domain.numbers import decimal_text
from desktop.store import blobs, differences, entities, outbox, stock
from desktop.store.database import Database, Transaction
from desktop.store.facts import facts, set_fact
from desktop.store.outbox import NewRow
from desktop.store.rebuilding import DOUBTFUL
from desktop.sync.absence import read_of_a_living
from desktop.sync.chronicle import Chronicle
from desktop.sync.farside import FarSide
from desktop.sync.mirror import KINDS, Mirror, Seen
from desktop.sync.slices import sliced
from desktop.sync.stops import Stopped
from desktop.sync.sweep import Sweep

GUARD_COUNT = 20
GUARD_SHARE = 0.2
GUARD_NAMED = 500
"""Articles that the question names at most."""
START_OVER = "start_over"
"""The fact that says why everything has to be read again: `expired`, `epoch`, or nothing."""


@dataclass(slots=True)
class Pulled:
    """What a pull brought; counts of things, and why single ones could not be read."""

    items: int = 0
    conflicts: int = 0
    trouble: Outcome | None = None
    read_again: str = ""
    """Why everything was read from the beginning: `expired`, `epoch`, or nothing."""


class Pull:
    """Brings the marketplace's news into the mirror."""

    def __init__(
        self, database: Database, far: FarSide, shown_now: Callable[[], str], at: CrashPoint
    ) -> None:
        """Read `far`, write `database`."""
        self._database = database
        self._far = far
        self._shown_now = shown_now
        self._at = at
        self._doubtful = False
        self.brought: list[Pulled] = []
        """What each run brought, also one that ended early."""

    def run(self, *, accept_deletions: bool, progress: Callable[[int], None]) -> Pulled:
        """Read the feed to its end; Stopped says why it could not be."""
        pulled = Pulled()
        self.brought.append(pulled)
        with self._database.reading() as connection:
            cursor, reason, doubtful = facts(connection, ("cursor", START_OVER, DOUBTFUL))
        self._doubtful = bool(doubtful)
        seen: set[str] = set()
        cursors: set[str] = set()
        has_expired, is_whole = False, not cursor
        guard = _DeletionGuard(self._database, accepted=accept_deletions)
        while self._far.capabilities().delta_feed:
            page = self._page(cursor)
            if page is None:
                if has_expired:
                    # A marketplace whose every cursor is dead at once would keep us here for ever.
                    raise Stopped(Outcome(Answer.NONSENSE, error={"code": "feed-in-a-circle"}))
                has_expired = is_whole = True
                cursor, reason = "", reason or "expired"
                self._start_over(reason)
                seen.clear()
                cursors.clear()
                continue
            if page.has_more and page.cursor in cursors:
                raise Stopped(Outcome(Answer.NONSENSE, error={"code": "feed-in-a-circle"}))
            cursors.add(page.cursor)
            guard.note(item.ref for item in page.items if item.deleted)
            seen.update(item.ref for item in page.items)
            self._at("P1")
            if page.items or page.cursor != cursor:
                # No news, no transaction: an idle sync writes nothing to the disk.
                pulled.conflicts += self._apply(page)
            self._at("P2")
            pulled.items += len(page.items)
            progress(pulled.items)
            cursor = page.cursor
            if not page.has_more:
                break
        pulled.read_again = reason
        has_listing = bool(reason) and self._far.capabilities().delta_feed
        troubles = (
            self._look_for_absent(seen, reason, guard, is_whole=is_whole) if has_listing else []
        )
        swept = Sweep(self._database, self._far, self._shown_now).run_if_due(guard.note)
        pulled.items += swept.items
        pulled.conflicts += swept.conflicts
        troubles += self._catch_up()
        pulled.trouble = troubles[0] if troubles else None
        if self._doubtful and not troubles:
            with self._database.transaction() as tx:
                set_fact(tx, DOUBTFUL, "")
        return pulled

    def _page(self, cursor: str) -> Page | None:
        feed = self._far.changes(cursor)
        if feed.expired and cursor:
            return None
        if feed.page is None:
            raise Stopped(feed.outcome)
        return feed.page

    def _apply(self, page: Page) -> int:
        """Take a page over in slices, for nobody shall wait for the whole to save.

        The cursor goes on with the last one: a page that was broken off comes again as a whole.
        """
        opened = 0
        chronicle = Chronicle(self._shown_now)
        left = len(page.items)
        for items in sliced(self._database, page.items) if page.items else [page.items]:
            left -= len(items)
            with self._database.transaction() as tx:
                mirror = Mirror(tx, chronicle, doubtful=self._doubtful)
                mirror.fetch([item.ref for item in items])
                for item in items:
                    mirror.observe(Seen(item))
                mirror.observe_stock([item for item in items if item.kind == "stock"])
                mirror.finish()
                if not left:
                    set_fact(tx, "cursor", page.cursor)
            opened += mirror.opened
        return opened

    def _start_over(self, reason: str) -> None:
        with self._database.transaction() as tx:
            start_over(tx, reason)

    def _look_for_absent(
        self, seen: set[str], reason: str, guard: "_DeletionGuard", *, is_whole: bool
    ) -> list[Outcome]:
        """Ask for what is here and was not listed; returns why single ones could not be read.

        Not `is_whole`: the listing was broken off before and went on in the middle, so that what
        it did not name may well be there; only a tombstone says otherwise.
        """
        with self._database.reading() as connection:
            absent = [
                item
                for kind in sorted(KINDS.values())
                for item in entities.load_kind(connection, kind)
                if item.base is not None and item.id not in seen
            ]
        able = self._far.capabilities()
        outcomes = {item.id: self._far.fetch(item.kind, item.id) for item in absent}
        if not is_whole and reason != "epoch":
            outcomes = {ref: read_of_a_living(found, able) for ref, found in outcomes.items()}
        if reason != "epoch":
            self._ask_about(guard, outcomes)
        troubles = _troubles(outcomes.values())
        for ref, outcome in outcomes.items():
            if outcome not in troubles:
                self._settle_absent(ref, outcome, reason)
        with self._database.transaction() as tx:
            if troubles:
                # The next pull begins at the beginning again and asks for what is left.
                set_fact(tx, "cursor", "")
                return troubles
            if reason == "epoch":
                _count_lost_lines(tx)
            set_fact(tx, START_OVER, "")
        return []

    def _ask_about(self, guard: "_DeletionGuard", outcomes: Mapping[str, Outcome]) -> None:
        try:
            guard.note(ref for ref, found in outcomes.items() if found.answer is Answer.GONE)
        except Stopped:
            # Once that is answered, everything is listed again in one go.
            with self._database.transaction() as tx:
                set_fact(tx, "cursor", "")
            raise

    def _settle_absent(self, ref: str, outcome: Outcome, reason: str) -> None:
        with self._database.transaction() as tx:
            mirror = Mirror(tx, Chronicle(self._shown_now))
            item = mirror.get(ref)
            if item is None:
                return
            if outcome.answer is Answer.GONE and reason == "epoch":
                mirror.forget_base(item)
            else:
                mirror.observe(Seen(_as_item(item.kind, item.tid, ref, outcome, item.version)))
            mirror.finish()

    def _catch_up(self) -> list[Outcome]:
        """Read again what the feed spoke of while our own write was on its way."""
        with self._database.reading() as connection:
            behind = entities.load_many(connection, entities.behind(connection))
        able = self._far.capabilities()
        outcomes = {
            item.id: read_of_a_living(self._far.fetch(item.kind, item.id), able)
            for item in behind.values()
        }
        troubles = _troubles(outcomes.values())
        for item in behind.values():
            outcome = outcomes[item.id]
            if outcome in troubles:
                continue
            with self._database.transaction() as tx:
                mirror = Mirror(tx, Chronicle(self._shown_now))
                mirror.observe(Seen(_as_item(item.kind, item.tid, item.id, outcome, item.version)))
                mirror.finish()
        return troubles


def _troubles(outcomes: Iterable[Outcome]) -> list[Outcome]:
    """Return the answers that say nothing of a document; Stopped when nobody is signed in."""
    found = [outcome for outcome in outcomes if outcome.answer not in {Answer.OK, Answer.GONE}]
    for outcome in found:
        if outcome.answer is Answer.SIGN_IN:
            raise Stopped(outcome)
    return found


def start_over(tx: Transaction, reason: str) -> None:
    """Forget the cursor, and for a new epoch the versions too, for they may have gone back."""
    set_fact(tx, "cursor", "")
    set_fact(tx, START_OVER, reason)
    if reason == "epoch":
        entities.forget_versions(tx)
        differences.forget_all(tx)
        stock.forget_versions(tx)
        blobs.forget_remote(tx)


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


class _DeletionGuard:
    """Stops a pull that would take away a large part of the shop."""

    def __init__(self, database: Database, *, accepted: bool) -> None:
        self._database = database
        self._accepted = accepted
        self._gone: list[str] = []

    @cached_property
    def _shop(self) -> frozenset[str]:
        with self._database.reading() as connection:
            return frozenset(entities.living(connection, "article"))

    def note(self, deleted: Iterable[str]) -> None:
        """Raise Stopped when with these too many would go; none of them may be applied then."""
        named = list(deleted)
        if not named:
            return
        self._gone += [ref for ref in named if ref in self._shop]
        count, of = len(self._gone), len(self._shop)
        if count > GUARD_COUNT and count > GUARD_SHARE * of and not self._accepted:
            shown = " ".join(self._gone[:GUARD_NAMED])
            error: Document = {"code": "mass-deletion", "count": count, "of": of, "refs": shown}
            raise Stopped(Outcome(Answer.REFUSED, error=error))


def _as_item(kind: str, tid: str, ref: str, outcome: Outcome, version: int) -> Item:
    document = outcome.document or {}
    found = document.get("version")
    is_gone = outcome.answer is Answer.GONE
    return Item(kind, tid, ref, found if isinstance(found, int) else version + 1, is_gone, document)
