"""The desk every verb works at: one transaction, one step in the journal, one author."""

from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace

from desktop.base.clock import Clock
from desktop.domain.conflict_paths import side
from desktop.domain.document import Document, JsonValue, same
from desktop.domain.errors import InputRefused
from desktop.domain.ids import ArticleId
from desktop.domain.leaves import LeafChange, changes_between, complete, with_leaves
from desktop.domain.translation import Mark, marks_of_edit, part_of
from desktop.store import conflicts, entities, journal, translation_marks
from desktop.store.database import Database, Transaction
from desktop.store.entities import Entity
from desktop.store.journal import CREATED, MARKED, Entry, Origin, StepId
from desktop.store.translation_marks import Marks


def _nothing_before(_articles: int) -> None:
    """Let a step over many articles begin at once."""


@dataclass(frozen=True, slots=True)
class Desk:
    """Where a person works: the shop, the clock and the name colleagues see at the moment.

    `before_many` is told how many articles a step is about to change, before it begins.
    """

    database: Database
    clock: Clock
    author: Callable[[], str]
    before_many: Callable[[int], None] = _nothing_before

    @contextmanager
    def step(
        self, verb: str, origin: Origin = "user", *, undoes: StepId | None = None
    ) -> Generator["Work"]:
        """Run a block as one undoable step in one transaction; no effect, no step."""
        author = self.author()
        with self.database.transaction() as tx:
            number = journal.begin(
                tx, verb, origin, author=author, at=self.clock.shown(), undoes=undoes
            )
            work = Work(tx, number)
            yield work
            work.finish()


class Work:
    """The articles and warehouses a step holds in its hands; written once, when the step ends."""

    def __init__(self, tx: Transaction, step: StepId) -> None:
        """Begin with empty hands."""
        self.tx = tx
        self.step = step
        self._held: dict[str, Entity] = {}
        self._changed: dict[str, None] = {}
        self._entries: list[Entry] = []
        self._marks: dict[str, Marks] = {}
        self._marked: dict[tuple[str, str], Mark | None] = {}

    def fetch(self, identities: Iterable[str]) -> None:
        """Take many entities at once, which is faster than one by one."""
        wanted = [identity for identity in identities if identity not in self._held]
        self._held.update(entities.load_many(self.tx.connection, wanted))

    def get(self, identity: str) -> Entity:
        """Return an entity as it now is; InputRefused("unknown-article") if it is not there."""
        if identity not in self._held:
            self.fetch([identity])
        item = self._held.get(identity)
        if item is None or item.deleted:
            raise InputRefused("unknown-article", ref=identity)
        return item

    def even_deleted(self, identity: str) -> Entity:
        """Return an entity as `get` does, also one that the marketplace deleted."""
        self.fetch([identity])
        item = self._held.get(identity)
        if item is None:
            raise InputRefused("unknown-article", ref=identity)
        return item

    def create(self, item: Entity) -> None:
        """Add a new entity."""
        self._held[item.id] = item
        self._changed[item.id] = None
        self._entries.append(Entry(item.id, LeafChange(CREATED, None, item.local)))

    def create_article(self, article: ArticleId, document: Document) -> None:
        """Add a new article with these fields."""
        self.create(entities.new_entity(article, "article", complete(document)))

    def change(
        self,
        identity: str,
        values: Mapping[str, JsonValue],
        *,
        source_language: str = "",
        is_reversal: bool = False,
    ) -> int:
        """Set leaves of an entity; returns how many really changed.

        Texts that were made from a source changed here get a mark of what it was, unless a step is
        being reversed: then the history has their marks.
        """
        item = self.get(identity)
        is_article = item.kind == "article"
        local = with_leaves(item.local, values) if is_article else {**item.local, **values}
        changes = changes_between(item.local, local)
        if changes:
            self._entries.extend(Entry(identity, change) for change in changes)
            if is_article and not is_reversal:
                self._mark_siblings(item, changes, source_language)
            self.put(replace(item, local=local, parked=None))
            self._close_agreed(identity, local)
        return len(changes)

    def marks(self, identity: str) -> Marks:
        """Return what the translations of an article were made from, as the step has it."""
        if identity not in self._marks:
            self._marks[identity] = translation_marks.of_article(self.tx.connection, identity)
        return self._marks[identity]

    def mark(self, identity: str, path: str, mark: Mark | None) -> bool:
        """Note what a translation was made from; False if that was known."""
        marks = self.marks(identity)
        before = marks.pop(path, None)
        if mark is not None:
            marks[path] = mark
        if mark == before:
            return False
        self._marked[identity, path] = mark
        self.note(identity, mark_change(path, before, mark))
        self.tx.touch(ArticleId(identity))
        return True

    def put(self, item: Entity) -> None:
        """Take an entity's new row; it is written when the step ends."""
        self._held[item.id] = item
        self._changed[item.id] = None

    def note(self, identity: str, change: LeafChange) -> None:
        """Write a change into the history that is not a leaf of the document."""
        self._entries.append(Entry(identity, change))

    def finish(self) -> None:
        """Write everything down."""
        self.write()
        if self._entries:
            journal.record(self.tx, self.step, self._entries)
        else:
            journal.forget(self.tx, self.step)

    def write(self) -> None:
        """Write the rows now, for something in the same step refers to them."""
        entities.save_many(self.tx, [self._held[identity] for identity in self._changed])
        self._changed.clear()
        for (identity, path), mark in self._marked.items():
            translation_marks.put(self.tx, identity, path, mark)
        self._marked.clear()

    def drop(self, identity: str) -> None:
        """Forget an entity the step has removed."""
        self._held.pop(identity, None)
        self._changed.pop(identity, None)
        self._marks.pop(identity, None)
        self._marked = {key: mark for key, mark in self._marked.items() if key[0] != identity}

    def _mark_siblings(
        self, item: Entity, changes: Iterable[LeafChange], source_language: str
    ) -> None:
        paths = [change.path for change in changes if part_of(change.path)]
        if not paths:
            return
        made = marks_of_edit(item.local, paths, self.marks(item.id), source_language)
        for path, mark in made.items():
            self.mark(item.id, path, mark)

    def _close_agreed(self, identity: str, local: Document) -> None:
        agreed = [
            item.path
            for item in conflicts.of_entity(self.tx.connection, identity)
            if same(side(local, item.path), item.theirs) and item.path != "deleted"
        ]
        if agreed:
            conflicts.close(self.tx, identity, agreed)


def mark_change(path: str, before: Mark | None, after: Mark | None) -> LeafChange:
    """Return the change of a mark as the history keeps it."""
    return LeafChange(
        f"{MARKED}.{path}",
        before.as_document() if before else None,
        after.as_document() if after else None,
    )
