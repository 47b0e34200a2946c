"""Copies of the shop before what is risky and once a day, and the weekly look at every page.

A copy is made by whoever asks, off the window's thread. Where one cannot be made, the risky act
does not begin; the daily one is said and tried again with the next sync.
"""

from collections.abc import Callable
from datetime import datetime, timedelta

from desktop.base.clock import Clock
from desktop.base.crash_points import CrashPoint
from desktop.base.paths import ShopFolder
from desktop.domain.errors import LocalTrouble
from desktop.store.backups import DAILY, back_up, is_due, made_of
from desktop.store.database import Database
from desktop.store.facts import fact, set_fact

MANY = 50
"""More articles than these in one step are copied first."""
FRESH = timedelta(minutes=10)
"""A copy of a kind that is younger does for the next act of that kind."""
WEEK = timedelta(days=7)
LOOKED_THROUGH = "looked_through"
"""The fact that says when every page was looked at last."""
AGAIN = 3600.0
"""Seconds after which a daily copy that could not be made is tried again."""


class Upkeep:
    """Keeps copies of one shop."""

    def __init__(
        self, folder: ShopFolder, database: Callable[[], Database], clock: Clock, at: CrashPoint
    ) -> None:
        """Copy the database of `folder`."""
        self._folder = folder
        self._database = database
        self._clock = clock
        self._at = at
        self._rests_until = 0.0

    def before_many(self, articles: int) -> None:
        """Make a copy before a step over many articles; LocalTrouble where that cannot be."""
        if articles > MANY:
            self.before("before-many")

    def before(self, act: str) -> None:
        """Make a copy before a risky act, unless there is a fresh one of its kind."""
        now = self._clock.shown()
        if not any(_is_fresh(made, now) for made in made_of(self._folder, act)):
            back_up(self._folder, act, now, self._at, opened=self._database())

    def daily(self) -> LocalTrouble | None:
        """Make the copy of the day, once a week with a look at every page of it.

        The copy is looked through, not the database, so that nobody waits for it. Returns what
        stood against it.
        """
        now = self._clock.shown()
        if self._clock.ticks() < self._rests_until or not is_due(self._folder, now):
            return None
        with self._database().reading() as connection:
            thorough = _is_long_ago(fact(connection, LOOKED_THROUGH), now)
        try:
            back_up(
                self._folder,
                DAILY,
                now,
                self._at,
                thorough=thorough,
                opened=self._database(),
            )
        except LocalTrouble as trouble:
            self._rests_until = self._clock.ticks() + AGAIN
            return trouble
        if thorough:
            with self._database().transaction() as tx:
                set_fact(tx, LOOKED_THROUGH, now)
        return None


def _is_fresh(made: str, now: str) -> bool:
    try:
        age = datetime.fromisoformat(now) - datetime.fromisoformat(made)
    except (ValueError, TypeError):
        return False
    return timedelta() <= age < FRESH


def _is_long_ago(looked: str, now: str) -> bool:
    if not looked:
        return True
    age = datetime.fromisoformat(now) - datetime.fromisoformat(looked)
    return not timedelta() <= age < WEEK
