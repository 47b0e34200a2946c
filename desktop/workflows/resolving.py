"""Deciding: conflicts, refused work, and what shall go again."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from desktop.domain.conflict_paths import DELETED, GROUPS, with_side
from desktop.domain.document import Document, JsonValue, same
from desktop.domain.entry import Entry, read_entry
from desktop.domain.entry_subject import Trade
from desktop.domain.errors import InputRefused
from desktop.domain.ids import ArticleId, new_article_id
from desktop.domain.leaves import LeafChange, changes_between, seller_part
from desktop.domain.stock_choice import StockChoice
from desktop.domain.taxonomy import Taxonomy
from desktop.store import conflicts, outbox
from desktop.store.conflicts import OpenConflict
from desktop.store.journal import CONFLICT, WITHDRAWN
from desktop.workflows.articles import remove
from desktop.workflows.desk import Desk, Work
from desktop.workflows.refused_stock import settle_stock, withdraw

Choice = Literal["mine", "theirs"]


@dataclass(frozen=True, slots=True)
class Decision:
    """A side for one conflict, chosen when `theirs` was the marketplace's value."""

    article: ArticleId
    path: str
    choice: Choice
    theirs: JsonValue


class Resolving:
    """The verbs of a decision."""

    def __init__(
        self,
        desk: Desk,
        taxonomy: Callable[[], Taxonomy],
        trade: Callable[[], Trade] = Trade,
    ) -> None:
        """Work at `desk`; `taxonomy` and `trade` are what a typed value is read with."""
        self._desk = desk
        self._taxonomy = taxonomy
        self._trade = trade

    def choose(self, article: ArticleId, path: str, choice: Choice) -> None:
        """Settle a conflict: *mine* will be sent, *theirs* replaces mine (undoable)."""
        with self._desk.step("resolve", "resolve") as work:
            _settle(work, _open_conflict(work, article, path), choice)

    def choose_all(self, decisions: Sequence[Decision]) -> tuple[Decision, ...]:
        """Settle many conflicts as one undoable step; returns those that were left.

        What was settled meanwhile, or has another value there than was seen, is left as it is.
        """
        left: list[Decision] = []
        self._desk.before_many(len(decisions))
        with self._desk.step("resolve", "resolve") as work:
            work.fetch({item.article for item in decisions})
            for item in sorted(decisions, key=lambda item: item.path == DELETED):
                found = _still_open(work, item)
                if found is None:
                    left.append(item)
                else:
                    _settle(work, found, item.choice)
        return tuple(left)

    def enter(self, article: ArticleId, path: str, typed: str) -> None:
        """Settle a conflict by a third value, typed; it will be sent."""
        with self._desk.step("resolve", "resolve") as work:
            found = _open_conflict(work, article, path)
            if path == DELETED or path == "category":
                raise InputRefused("conflict-needs-a-side", path=path)
            local = work.get(article).local
            leaf_path, value = read_entry(path, typed, Entry(self._taxonomy(), local, self._trade))
            _close(work, found)
            work.change(article, {leaf_path: value})

    def retry(self, article: str) -> None:
        """Let refused edits and commands of an article go again as they are."""
        self.retry_all([article])

    def retry_all(self, articles: Iterable[str]) -> None:
        """Let refused edits and commands of articles go again as they are, as one step."""
        with self._desk.step("retry") as work:
            for article in articles:
                item = work.get(article)
                work.put(replace(item, parked=None))
                for row in outbox.of_entity(work.tx.connection, article):
                    if row.state == "parked":
                        outbox.release(work.tx, row)
                work.note(article, LeafChange("retry", None, after=True))

    def discard_edits(self, article: ArticleId) -> None:
        """Go back to what the marketplace has; undoable from the history."""
        with self._desk.step("discard") as work:
            item = work.get(article)
            if item.base is None:
                remove(work, article)
                return
            values: dict[str, JsonValue] = {
                change.path: change.before for change in changes_between(item.base, item.local)
            }
            work.change(article, values)
            work.put(replace(work.get(article), parked=None, want_delete=False))
            if item.want_delete:
                work.note(article, LeafChange(DELETED, before=True, after=None))

    def discard_command(self, article: ArticleId, seq: int) -> None:
        """Give up one refused or waiting command."""
        with self._desk.step("discard") as work:
            for row in outbox.of_entity(work.tx.connection, article):
                if row.seq == seq and row.state != "sending":
                    withdraw(work, row)

    def stock(self, article: ArticleId, seq: int, choice: StockChoice) -> None:
        """Settle a refused change of stock: keep the count, the difference, or nothing."""
        settle_stock(self._desk, article, seq, choice)


def _still_open(work: Work, item: Decision) -> OpenConflict | None:
    for found in conflicts.of_entity(work.tx.connection, item.article):
        if found.path == item.path:
            return found if same(found.theirs, item.theirs) else None
    return None


def _settle(work: Work, found: OpenConflict, choice: Choice) -> None:
    if found.path == DELETED:
        _settle_deletion(work, found, choice)
    elif choice == "theirs":
        local = work.get(found.entity_id).local
        _take(work, found, with_side(local, found.path, found.theirs))
    else:
        _close(work, found)


def _open_conflict(work: Work, article: ArticleId, path: str) -> OpenConflict:
    for item in conflicts.of_entity(work.tx.connection, article):
        if item.path == path or path in GROUPS.get(item.path, ()):
            return item
    raise InputRefused("no-such-conflict", ref=article, path=path)


def _close(work: Work, found: OpenConflict) -> None:
    conflicts.close(work.tx, found.entity_id, [found.path])
    work.put(work.get(found.entity_id))
    _note_settled(work, found)


def _note_settled(work: Work, found: OpenConflict) -> None:
    settled = conflicts.as_document(found)
    work.note(found.entity_id, LeafChange(f"{CONFLICT}.{found.path}", settled, None))


def _take(work: Work, found: OpenConflict, local: Document) -> None:
    _close(work, found)
    before = work.get(found.entity_id).local
    work.change(
        found.entity_id,
        {change.path: change.after for change in changes_between(before, local)},
    )


def _settle_deletion(work: Work, found: OpenConflict, choice: Choice) -> None:
    item = work.get(found.entity_id)
    # With the article go its other questions, or nobody could ever answer them.
    for other in conflicts.of_entity(work.tx.connection, found.entity_id):
        conflicts.close(work.tx, found.entity_id, [other.path])
        _note_settled(work, other)
    if choice == "mine":
        # The reference of a deleted article is spent for ever: what is kept becomes a new one.
        work.create_article(new_article_id(), seller_part(item.local))
    for row in reversed(outbox.of_entity(work.tx.connection, item.id)):
        if row.state != "sending":
            outbox.settle(work.tx, row)
            work.note(item.id, LeafChange(f"{WITHDRAWN}.{row.verb}", row.payload, None))
    work.put(replace(item, deleted=True, parked=None))
    work.note(item.id, LeafChange(DELETED, None, after=True))
