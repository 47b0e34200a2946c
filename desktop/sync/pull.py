"""Pulling: the feed page by page, the cursor in the same transaction as the data.

A dead cursor or a marketplace restored from a backup starts over from the beginning, in merge mode:
what is here and not there is looked at one by one, and nothing is deleted for being absent.
"""

from collections.abc import Callable
from dataclasses import dataclass

from desktop.base.crash_points import CrashPoint
from desktop.domain.exchange import Answer, Outcome, Page
from desktop.store import entities
from desktop.store.database import Database
from desktop.store.facts import facts, set_fact
from desktop.store.rebuilding import DOUBTFUL
from desktop.sync.absence import Absence, as_item, troubles_of
from desktop.sync.chronicle import Chronicle
from desktop.sync.deletion_guard import DeletionGuard
from desktop.sync.farside import FarSide
from desktop.sync.mirror import Mirror, Seen
from desktop.sync.readings import read_of_a_living
from desktop.sync.slices import sliced
from desktop.sync.starting_over import START_OVER, start_over
from desktop.sync.stops import Stopped
from desktop.sync.sweep import Sweep


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
        self._guard = DeletionGuard(database)
        self.brought: list[Pulled] = []
        """What each run brought, also one that ended early."""

    def run(self, *, accept_deletions: bool, progress: Callable[[int], None]) -> None:
        """Read the feed to its end; Stopped says why it could not be.

        What came of it stands last in `brought`.
        """
        pulled = Pulled()
        self.brought.append(pulled)
        with self._database.reading() as connection:
            cursor, reason, doubtful = facts(connection, ("cursor", START_OVER, DOUBTFUL))
        self._doubtful = bool(doubtful)
        seen: set[str] = set()
        cursors: set[str] = set()
        has_expired, is_whole = False, not cursor
        guard = self._guard
        guard.begin(accepted=accept_deletions)
        absence = Absence(self._database, self._far, self._shown_now, guard)
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
        # A second look in the same sync would be answered out of the same cache.
        troubles = absence.look_again(seen) if len(self.brought) == 1 else []
        if reason and self._far.capabilities().delta_feed:
            troubles += absence.look(seen, reason, is_whole=is_whole)
        swept = Sweep(self._database, self._far, self._shown_now).run_if_due(guard.note)
        pulled.items += swept.items
        pulled.conflicts += swept.conflicts
        troubles += self._catch_up()
        pulled.trouble = troubles[0] if troubles else None
        if self._doubtful and not troubles:
            with self._database.transaction() as tx:
                set_fact(tx, DOUBTFUL, "")

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

    def _catch_up(self) -> list[Outcome]:
        """Read again what the feed spoke of while our own write was on its way."""
        with self._database.reading() as connection:
            behind = entities.load_many(connection, entities.behind(connection))
        able = self._far.capabilities()
        outcomes = {
            item.id: read_of_a_living(self._far.fetch(item.kind, item.id), able)
            for item in behind.values()
        }
        troubles = troubles_of(outcomes.values())
        for item in behind.values():
            outcome = outcomes[item.id]
            if outcome in troubles:
                continue
            with self._database.transaction() as tx:
                mirror = Mirror(tx, Chronicle(self._shown_now))
                mirror.observe(Seen(as_item(item, outcome)))
                mirror.finish()
        return troubles
