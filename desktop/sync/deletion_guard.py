"""The question before a large part of a shop is taken away at once."""

from collections.abc import Iterable

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
    """Stops a sync that would take away a large part of the shop, in one pull or by and by."""

    def __init__(self, database: Database) -> None:
        """Ask about the shop in `database`."""
        self._database = database
        self._accepted = False
        self._shop: frozenset[str] | None = None
        self._gone: dict[str, None] = {}

    def begin(self, *, accepted: bool) -> None:
        """Look at the shop again, for a pull begins; `accepted`: the question was answered."""
        self._accepted = accepted
        self._shop = None

    def note(self, deleted: Iterable[str]) -> None:
        """Raise Stopped when with these too many would go; none of them may be applied then."""
        named = list(deleted)
        if not named:
            return
        shop = self._living()
        self._gone |= dict.fromkeys(ref for ref in named if ref in shop)
        count, of = len(self._gone), len(shop | self._gone.keys())
        if count > GUARD_COUNT and count > GUARD_SHARE * of and not self._accepted:
            shown = " ".join(list(self._gone)[:GUARD_NAMED])
            error: Document = {"code": "mass-deletion", "count": count, "of": of, "refs": shown}
            raise Stopped(Outcome(Answer.REFUSED, error=error))

    def _living(self) -> frozenset[str]:
        if self._shop is None:
            with self._database.reading() as connection:
                self._shop = frozenset(entities.living(connection, "article"))
        return self._shop
