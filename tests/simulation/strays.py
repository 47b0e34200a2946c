"""The judge of read-back: what the marketplace keeps otherwise than sent is shown, never silently.

A stray is due at the workstation that wrote it as soon as that has got the answer to its own write
and the document as it is kept. It is no longer once the field moved on: a newer value there, a new
one of the person here, or a decision.
"""

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace

from desktop.domain.document import Document, JsonValue
from tests.simulation.market import Write
from tests.simulation.peek import Peek, Row
from tests.simulation.spelling import spelled, under
from tests.simulation.violation import held

Place = tuple[str, str]
"""Workstation and article."""


@dataclass(frozen=True, slots=True)
class Stray:
    """A field at the commit, or a figure at the version, that its author's write made of it.

    `key` is that of the write.
    """

    path: str
    at: int
    kept: str
    key: str
    is_due: bool = False


@dataclass
class Strays:
    """Every value kept otherwise, as long as its author has to be shown it."""

    answered: Collection[str]
    """The keys of writes whose answers are known: of others nobody can know what they did."""
    sent: set[tuple[str, str, str | None]] = field(default_factory=set[tuple[str, str, str | None]])
    """Article, leaf and value of what was kept otherwise."""
    waiting: dict[Place, list[Stray]] = field(default_factory=dict[Place, list[Stray]])
    ever: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])
    shown: int = 0

    def noted(self, device: str, ref: str, stray: Stray) -> None:
        """A write was kept otherwise than it was sent."""
        self.ever.add((ref, stray.path))
        self.waiting.setdefault((device, ref), []).append(stray)

    def settled(self, device: str, ref: str, path: str) -> None:
        """A person decided what becomes of a path, or gave it another value."""
        self._keep(device, ref, [
            stray for stray in self.waiting.get((device, ref), ())
            if not under(stray.path, [path]) and not under(path, [stray.path])
        ])  # fmt: skip

    def edited(self, device: str, ref: str, before: Row, after: Row) -> None:
        """A person changed an article: what has another value now is about that value."""
        if (device, ref) in self.waiting:
            old, new = before.local, after.local
            self._keep(device, ref, [
                stray for stray in self.waiting[device, ref]
                if same_field(old, new, stray.path)
            ])  # fmt: skip

    def forgotten(self) -> None:
        """The marketplace is another one than was written to."""
        self.waiting.clear()

    def synced(self, device: str, ref: str, row: Row, seen: int, peek: Peek) -> None:
        """The sync did something: what its author must know of by now is shown."""
        waiting = self.waiting.get((device, ref))
        if not waiting:
            return
        document = row.base
        if row.deleted or document is None:
            self._keep(device, ref, [])
            return
        differing = peek.differing(ref)
        lines = peek.lines()
        waiting_keys = {command.key for command in peek.commands(ref)}
        left: list[Stray] = []
        for stray in waiting:
            name, _, warehouse = stray.path.partition(".")
            if name == "stock":
                found, now = lines.get((ref, warehouse), ("", 0))
            else:
                found, now = spelled(document.get(name)), seen
            is_here = found == stray.kept and (now == stray.at or stray.is_due)
            is_here = is_here and stray.key not in waiting_keys and stray.key in self.answered
            if is_here:
                self._is_shown(device, ref, stray, differing, peek)
            if is_here or now <= stray.at:
                left.append(replace(stray, is_due=is_here))
        self._keep(device, ref, left)

    def explain(self, differences: Iterable[tuple[str, str, str, str]], name: str) -> None:
        """No difference is shown where everything was kept as it was sent."""
        for ref, path, sent, found in differences:
            held(
                (ref, path) in self.ever,
                "I13",
                f"{name} takes {path} of {ref} for kept as {found} instead of {sent}; it is not",
            )

    def _is_shown(
        self, device: str, ref: str, stray: Stray, differing: set[str], peek: Peek
    ) -> None:
        is_asked = any(under(stray.path, [path]) for _, path, _ in peek.conflicts(ref))
        held(
            stray.path in differing or is_asked,
            "I13",
            f"{device} is not shown that {stray.path} of {ref} is kept as {stray.kept}",
        )
        self.shown += 1

    def _keep(self, device: str, ref: str, strays: list[Stray]) -> None:
        if strays:
            self.waiting[device, ref] = strays
        else:
            self.waiting.pop((device, ref), None)


def kept_otherwise(write: Write) -> list[Stray]:
    """The fields of a document that are not what a write was to leave."""
    sent: Document = json.loads(write.meant)
    found = write.after.document
    return [
        Stray(name, write.after.commit, spelled(found.get(name)), write.key)
        for name in sorted(found)
        if not same_field(sent, found, name)
    ]


def same_field(one: Document, other: Document, path: str) -> bool:
    """Whether both have the same value in a field; a figure of stock is in neither."""
    mine: JsonValue = one.get(path)
    return spelled(mine) == spelled(other.get(path))
