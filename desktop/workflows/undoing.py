"""Undo and redo: a step is reversed as a new step, checked against the present values.

What others or later steps have changed meanwhile is left as it is and named; nothing is guessed.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from desktop.domain.errors import InputRefused
from desktop.domain.leaves import LeafChange
from desktop.store import journal, outbox
from desktop.store.database import Reading
from desktop.store.journal import Entry, Step, StepId
from desktop.workflows.desk import Desk
from desktop.workflows.reversing import Reversal


@dataclass(frozen=True, slots=True)
class Left:
    """A change that was not reversed, and why: `changed-since`, `already-sent`, `gone`."""

    entity_id: str
    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class Undone:
    """What an undo or redo did."""

    verb: str
    reversed: tuple[Entry, ...]
    left: tuple[Left, ...]


class Undoing:
    """The verbs undo and redo."""

    def __init__(self, desk: Desk) -> None:
        """Work at `desk`."""
        self._desk = desk

    def undo(self) -> Undone | None:
        """Reverse the newest step of a person; None if there is none."""
        return self._reverse_newest(journal.last_to_undo, "undo")

    def redo(self) -> Undone | None:
        """Bring back what the last undo took; None if there is none."""
        return self._reverse_newest(journal.last_to_redo, "user")

    def reverse(self, number: int) -> Undone:
        """Reverse one step, whatever came after it, as a new change set of a person.

        InputRefused("already-reversed") if it is reversed or unknown.
        """
        with self._desk.database.reading() as connection:
            step = journal.find(connection, StepId(number))
        if step is None or step.origin == "server":
            raise InputRefused("already-reversed")
        try:
            return self._reverse(step, "user", is_redo=False)
        except journal.ReversedMeanwhile as reversed_:
            raise InputRefused("already-reversed") from reversed_

    def _reverse_newest(
        self, newest: Callable[[Reading], Step | None], origin: journal.Origin
    ) -> Undone | None:
        while True:
            with self._desk.database.reading() as connection:
                step = newest(connection)
            if step is None:
                return None
            with suppress(journal.ReversedMeanwhile):
                return self._reverse(step, origin, is_redo=origin == "user")

    def _reverse(self, step: Step, origin: journal.Origin, *, is_redo: bool) -> Undone:
        reversed_: list[Entry] = []
        left: list[Left] = []
        with self._desk.step(step.verb, origin, undoes=step.id) as work:
            entries = journal.entries_of(work.tx.connection, step.id)
            commands = outbox.of_step(work.tx.connection, step.id)
            reversal = Reversal(work, step.verb, commands, is_redo=is_redo)
            work.fetch({entry.entity_id for entry in entries})
            for entry in reversed(entries):
                reason = reversal.reverse(entry)
                if reason:
                    left.append(Left(entry.entity_id, entry.change.path, reason))
                else:
                    reversed_.append(entry)
            if not reversed_:
                # The step stays marked as undone, or undo would try it again for ever.
                work.note("", LeafChange("nothing-left", None, None))
        return Undone(step.verb, tuple(reversed_), tuple(left))
