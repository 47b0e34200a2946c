"""The background sync of a window: one thread, awake when there is something to do.

It syncs at once when asked and for stock, some seconds after the last edit of an article, and
every minute for the others' news; after a failure it waits longer each time, and as long as the
marketplace asks for.
"""

import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from desktop.app.wiring import Shop
from desktop.domain.errors import DesktopError, MarketplaceUnavailable
from desktop.domain.sync_run import Question
from desktop.store.database import Changes
from desktop.sync.coalescing import APART, Coalescing
from desktop.sync.engine import Progress, SyncReport
from desktop.sync.plan import Plan
from desktop.ui.sync_control import Kind, SyncState

AFTER_EDIT = 10.0
EVERY = 60.0
LONGEST = 300.0


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds to wait: after the last edit, between looks, at most after failures.

    `apart`: between two writes of the same article that nobody asked for.
    """

    after_edit: float = AFTER_EDIT
    every: float = EVERY
    longest: float = LONGEST
    apart: float = APART
    by_itself: bool = True


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person asked for: one lane alone or all, pictures in any case."""

    only: str = ""
    media: bool = False


class SyncService:
    """Syncs a shop in the background; satisfies the window's `SyncControl`."""

    def __init__(self, shop: Shop, pace: Pace | None = None) -> None:
        """Start the thread; it rests until there is a marketplace and something to do."""
        self._shop = shop
        self._pace = pace or Pace()
        self._news = threading.Condition()
        self._due: float | None = shop.clock.ticks() if self._pace.by_itself else None
        self._stopping = False
        self._asked: Wish | None = None
        self._switches: list[Callable[[], None]] = []
        self._is_halted = False
        self._agreed: Question | None = None
        self._coalescing = Coalescing(self._pace.after_edit, self._pace.apart)
        self._failures = 0
        self._asked_in_vain = 0
        self._listeners: list[Callable[[], None]] = []
        self._state = SyncState("idle" if shop.shop.is_connected() else "unconnected")
        shop.database.listen(self._committed)
        self._thread = threading.Thread(target=self._work, name="sync", daemon=True)
        self._thread.start()

    def request(self, only: str = "", *, media: bool = False) -> None:
        """Ask for a sync now, of everything or of one lane alone; returns at once.

        `media`: pictures travel although the network is metered.
        """
        with self._news:
            self._asked = Wish(only, media=media)
            self._is_halted = False
        self._wake_at(self._shop.clock.ticks())

    def agree(self, question: Question) -> None:
        """Go on with what the last sync stopped to ask; counts for the next sync alone."""
        with self._news:
            self._agreed = question
        self.request()

    def pause(self, *, on: bool) -> None:
        """Let nothing go by itself any more, or again; this outlives the program.

        A sync that runs ends before its next piece.
        """
        self._switch(lambda: self._shop.switches.pause(on=on))
        if on:
            with self._news:
                self._is_halted = True
            self._wake_at(self._shop.clock.ticks())
        else:
            self.request()

    def spare(self, *, on: bool) -> None:
        """Let pictures wait until they are asked for, or no longer."""
        self._switch(lambda: self._shop.switches.spare(on=on))
        self._wake_at(self._shop.clock.ticks())

    def _switch(self, write: Callable[[], None]) -> None:
        """Leave it to the thread: the window never waits for the disk."""
        with self._news:
            self._switches.append(write)

    def state(self) -> SyncState:
        """Return how it stands."""
        return self._state

    def listen(self, listener: Callable[[], None]) -> None:
        """Have `listener` called from the sync's thread when `state` has changed."""
        self._listeners.append(listener)

    def stop(self) -> None:
        """End the thread at the next safe point; returns when it has ended."""
        with self._news:
            self._stopping = True
            self._news.notify()
        self._thread.join()

    def _committed(self, changes: Changes) -> None:
        is_own = threading.get_ident() == self._thread.ident
        if not changes.outbox or is_own or not self._pace.by_itself:
            return
        now = self._shop.clock.ticks()
        self._coalescing.edited(changes.articles, now)
        self._wake_at(now if changes.urgent else now + self._pace.after_edit)

    def _wake_at(self, moment: float) -> None:
        with self._news:
            is_later_edit = self._due is None or moment > self._due
            urgent = moment <= self._shop.clock.ticks()
            self._due = moment if urgent or is_later_edit else self._due
            self._news.notify()

    def _work(self) -> None:
        while self._wait():
            try:
                self._take_turn()
                trouble = self._shop.upkeep.daily()
            except DesktopError as error:
                # A damaged file shows anywhere; the thread stays, and the window is told.
                trouble = error
            if trouble is not None:
                self._tell(SyncState(_kind_of(trouble), 0, 0, trouble.code, trouble.facts))
        with suppress(DesktopError):
            self._write_switches()

    def _take_turn(self) -> None:
        has_switched = self._write_switches()
        if not self._shop.shop.is_connected():
            self._tell(SyncState("unconnected"))
            return
        with self._news:
            asked, self._asked = self._asked, None
            agreed, self._agreed = self._agreed, None
        if asked is None and self._shop.switches.is_paused():
            self._tell(SyncState("paused"))
            return
        if asked is None and has_switched:
            return
        self._sync_once(asked, agreed)

    def _write_switches(self) -> bool:
        """Write down what was switched; tells whether anything was."""
        with self._news:
            switches, self._switches = self._switches, []
        for write in switches:
            write()
        return bool(switches)

    def _wait(self) -> bool:
        """Rest until something is due; False when it is time to end."""
        with self._news:
            while not self._stopping:
                now = self._shop.clock.ticks()
                if self._due is not None and self._due <= now:
                    self._due = now + self._pause() if self._pace.by_itself else None
                    return True
                self._news.wait(self._due - now if self._due is not None else None)
            return False

    def _pause(self) -> float:
        if not self._failures:
            ripe = self._coalescing.next_ripe()
            soon = ripe - self._shop.clock.ticks() if ripe is not None else self._pace.every
            return min(self._pace.every, max(soon, 1.0))
        return min(self._pace.longest, self._pace.every * 2.0 ** (self._failures - 1))

    def _sync_once(self, asked: Wish | None, agreed: Question | None) -> None:
        self._tell(SyncState("running"))
        started = self._shop.clock.ticks()
        try:
            plan = self._by_itself() if asked is None else self._as_asked(asked)
            report = self._shop.sync(
                accept_deletions=agreed == "mass-deletion",
                accept_restored=agreed == "marketplace-restored",
                progress=self._progressed,
                is_paused=self._is_stopping,
                plan=replace(plan, cut=self._cut),
                by_person=asked is not None,
            )
            self._coalescing.had_turn(started)
            self._failures = 0
            self._ask_for_answers()
            self._tell(self._after(report))
        except DesktopError as error:
            self._failures += 1
            facts = {**error.facts, **self._resuming()}
            self._tell(SyncState(_kind_of(error), 0, 0, error.code, facts))

    def _ask_for_answers(self) -> None:
        """Come back sooner where the marketplace answers later, each time a little less soon."""
        answers_at = self._shop.shop.answers_at() if self._pace.by_itself else None
        self._asked_in_vain = self._asked_in_vain + 1 if answers_at is not None else 0
        if answers_at is not None:
            soon = self._shop.clock.ticks() + min(self._pace.every, 2.0**self._asked_in_vain)
            with self._news:
                due = self._due if self._due is not None else soon
                self._due = min(due, max(soon, answers_at))

    def _by_itself(self) -> Plan:
        """Return what goes without being asked for: what has come to rest."""

        def is_ripe(article: str) -> bool:
            return self._coalescing.is_ripe(article, self._shop.clock.ticks())

        return Plan(is_ripe=is_ripe, media=not self._shop.switches.is_sparing())

    def _as_asked(self, wish: Wish) -> Plan:
        return Plan(only=wish.only, media=wish.media or not self._shop.switches.is_sparing())

    def _cut(self, article: str) -> None:
        self._coalescing.cut(article, self._shop.clock.ticks())

    def _resuming(self) -> Mapping[str, str]:
        """Return the moment until which the marketplace asked for a pause, if it did."""
        left = self._shop.hold.remaining(self._shop.clock.ticks())
        if not left:
            return {}
        with self._news:
            self._due = self._shop.clock.ticks() + left
        now = datetime.fromisoformat(self._shop.clock.shown())
        return {"resuming": (now + timedelta(seconds=left)).isoformat(timespec="seconds")}

    def _after(self, report: SyncReport) -> SyncState:
        status = self._shop.shop.status()
        facts: Mapping[str, str] = {
            "pulled": str(report.pulled),
            "sent": str(report.sent),
            "parked": str(status.parked),
            "conflicts": str(status.conflicts),
            "at": self._shop.clock.shown(),
        }
        return SyncState("attention" if status.decisions else "idle", 0, 0, "sync-done", facts)

    def _progressed(self, progress: Progress) -> None:
        self._tell(replace(self._state, done=progress.done, total=progress.total))

    def _is_stopping(self) -> bool:
        return self._stopping or self._is_halted

    def _tell(self, state: SyncState) -> None:
        if state != self._state:
            self._state = state
            for listener in self._listeners:
                listener()


def _kind_of(error: DesktopError) -> Kind:
    if error.code in {"sign-in", "no-token"}:
        return "signin"
    return "offline" if isinstance(error, MarketplaceUnavailable) else "attention"
