"""The question before a large part of a shop is taken away at once."""

from collections.abc import Iterable
from functools import cached_property

from desktop.domain.document import Document
from desktop.domain.exchange import Answer, Outcome
from desktop.store import entities
from desktop.store.database import Database
from desktop.sync.stops import Stopped

GUARD_COUNT = 20
GUARD_SHARE = 0.2
GUARD_NAMED = 500
"""Articles that the question names at most."""


class DeletionGuard:
    """Stops a pull that would take away a large part of the shop."""

    def __init__(self, database: Database, *, accepted: bool) -> None:
        """Ask about the shop in `database`, unless the question was `accepted` before."""
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
