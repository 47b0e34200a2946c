"""The history of what the marketplace changed here: a step for each author, page or batch."""

from collections.abc import Callable, Iterable

from desktop.domain.document import Document, text
from desktop.domain.leaves import LeafChange
from desktop.store import journal
from desktop.store.database import Transaction
from desktop.store.journal import Entry, StepId

OURS = ""
"""Stands for the author of what is told of our own writes."""


class Chronicle:
    """Gathers changes and writes them down, over all transactions of a page or a batch."""

    def __init__(self, shown_now: Callable[[], str]) -> None:
        """Begin empty; `shown_now` dates steps for people."""
        self.shown_now = shown_now
        self._steps: dict[str, StepId] = {}
        self._entries: dict[str, list[Entry]] = {}

    def note(self, ref: str, changes: Iterable[LeafChange], document: Document) -> None:
        """Gather what news changed; the document says whose they are."""
        self._gather(text(document.get("updated_by")), ref, changes)

    def note_ours(self, ref: str, changes: Iterable[LeafChange]) -> None:
        """Gather what became of a write of ours."""
        self._gather(OURS, ref, changes)

    def write(self, tx: Transaction) -> None:
        """Write down what was gathered."""
        for author, entries in self._entries.items():
            if author not in self._steps:
                self._steps[author] = journal.begin(
                    tx, "sync", "server", author=author, at=self.shown_now()
                )
            journal.record(tx, self._steps[author], entries)
        self._entries.clear()

    def _gather(self, author: str, ref: str, changes: Iterable[LeafChange]) -> None:
        entries = [Entry(ref, change) for change in changes]
        if entries:
            self._entries.setdefault(author, []).extend(entries)
