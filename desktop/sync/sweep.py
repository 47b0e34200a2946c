"""Comparing all there with all here, where the feed does not say everything.

A marketplace without tombstones never speaks of a deletion; one whose change stamps miss changes
never speaks of those; one without a feed never speaks at all. So now and then every document is
listed and compared with the mirror by content, and what is here and not there is looked at one by
one. Source: sync design, §2.10; real marketplaces, §2 A.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from desktop.domain.exchange import Answer, Capabilities, Outcome, Page
from desktop.store import entities
from desktop.store.database import Database
from desktop.store.entities import Entity
from desktop.store.facts import fact, set_fact
from desktop.sync.absence import as_item
from desktop.sync.chronicle import Chronicle
from desktop.sync.farside import FarSide
from desktop.sync.mirror import Mirror, Seen
from desktop.sync.stops import Stopped

KINDS = ("warehouse", "article", "stock")
PAGE = 200
"""About as many documents as a page of a listing has."""
WAITED = "pulls_since_sweep"


@dataclass(slots=True)
class Swept:
    """What a sweep brought; counts of things."""

    items: int = 0
    conflicts: int = 0


class Sweep:
    """Lists everything and compares."""

    def __init__(self, database: Database, far: FarSide, shown_now: Callable[[], str]) -> None:
        """Read `far`, write `database`."""
        self._database = database
        self._far = far
        self._shown_now = shown_now

    def run_if_due(self, note_deletions: Callable[[Iterable[str]], None]) -> Swept:
        """Sweep when it is time; `note_deletions` may stop it before anything is deleted."""
        able = self._far.capabilities()
        if is_said_by_feed(able):
            return Swept()
        with self._database.reading() as connection:
            waited = int(fact(connection, WAITED) or 0) + 1
            articles = len(entities.load_kind(connection, "article"))
        if able.delta_feed and waited * PAGE < articles:
            self._note_waited(waited)
            return Swept()
        swept = self._swept(note_deletions)
        self._note_waited(0)
        return swept

    def _swept(self, note_deletions: Callable[[Iterable[str]], None]) -> Swept:
        swept = Swept()
        seen: set[str] = set()
        for kind in KINDS:
            place, is_last = "", False
            while not is_last:
                page = self._page(kind, place)
                seen.update(item.ref for item in page.items)
                swept.conflicts += self._compared(page)
                swept.items += len(page.items)
                place, is_last = page.cursor, not page.has_more
        absent = self._absent(seen)
        outcomes = {item.id: self._far.fetch(item.kind, item.id) for item in absent}
        note_deletions(ref for ref, found in outcomes.items() if found.answer is Answer.GONE)
        for item in absent:
            swept.conflicts += self._settled(item, outcomes[item.id])
        return swept

    def _page(self, kind: str, place: str) -> Page:
        feed = self._far.snapshot(kind, place)
        if feed.page is None:
            raise Stopped(feed.outcome)
        if feed.page.has_more and feed.page.cursor == place:
            raise Stopped(Outcome(Answer.NONSENSE, error={"code": "feed-in-a-circle"}))
        return feed.page

    def _compared(self, page: Page) -> int:
        with self._database.transaction() as tx:
            mirror = Mirror(tx, Chronicle(self._shown_now))
            mirror.fetch([item.ref for item in page.items])
            for item in page.items:
                known = mirror.get(item.ref)
                if known is not None and known.deleted and item.kind == known.kind:
                    # Made again under its old reference: without tombstones versions begin anew.
                    mirror.put(replace(known, version=0, seen_version=0))
                mirror.observe(Seen(item))
            mirror.observe_stock([item for item in page.items if item.kind == "stock"])
            mirror.finish()
            return mirror.opened

    def _absent(self, seen: set[str]) -> list[Entity]:
        with self._database.reading() as connection:
            return [
                item
                for kind in ("warehouse", "article")
                for item in entities.load_kind(connection, kind)
                if item.base is not None and item.id not in seen
            ]

    def _settled(self, item: Entity, outcome: Outcome) -> int:
        if outcome.answer not in {Answer.OK, Answer.GONE}:
            raise Stopped(outcome)
        with self._database.transaction() as tx:
            mirror = Mirror(tx, Chronicle(self._shown_now))
            mirror.observe(Seen(as_item(item, outcome)))
            mirror.finish()
            return mirror.opened

    def _note_waited(self, waited: int) -> None:
        with self._database.transaction() as tx:
            set_fact(tx, WAITED, str(waited) if waited else "")


def is_said_by_feed(able: Capabilities) -> bool:
    """Tell whether the feed says everything, so that no listing is needed."""
    return able.delta_feed and able.complete_feed and able.tombstones
