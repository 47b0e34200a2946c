"""What the judge knows of people: their edits, and each article as it lies at their workstation."""

from dataclasses import dataclass, field
from typing import NamedTuple

from tests.simulation.peek import Row
from tests.simulation.spelling import Leaves


@dataclass
class Edit:
    """A person set a leaf; `seen` is the commit they had before them.

    `over` is its value there, and what stood in the form: their own edit, perhaps on the wire.
    """

    author: str
    ref: str
    path: str
    value: str | None
    seen: int
    over: tuple[str | None, str | None]
    earlier: "Edit | None" = None
    taken: list[int] = field(default_factory=list[int])
    kept: str | None = None
    """What a marketplace that took it made of it, perhaps another value."""

    def forget_after(self, commit: int) -> None:
        """What came there after a commit is there no more: the marketplace was restored."""
        edit: Edit | None = self
        while edit is not None:
            edit.taken[:] = [found for found in edit.taken if found <= commit]
            edit = edit.earlier

    def was(self, value: str | None, seen: int) -> bool:
        """Whether it set that value, by somebody who had seen no more than `seen`."""
        return self.value == value and self.seen <= seen

    def takes_back(self) -> bool:
        """Whether it only undoes edits of which the marketplace never got any."""
        return self.value == self.over[0] and self._sent_unseen() is None

    def restates(self) -> bool:
        """Whether it only enters again what the marketplace has got, unknown to its author."""
        sent = self._sent_unseen()
        return sent is not None and sent.value == self.value

    def knew(self, value: str | None) -> bool:
        """Whether its author had this value before them, or has made it without an answer yet."""
        sent = self._sent_unseen()
        return value in self.over or (sent is not None and value in {sent.value, sent.kept})

    def _sent_unseen(self) -> "Edit | None":
        """The newest edit up to this one that came there after what its author had seen."""
        found: Edit | None = self
        while found is not None and max(found.taken, default=0) <= self.seen:
            found = found.earlier
        return found


@dataclass(frozen=True, slots=True)
class Mark:
    """The marketplace got a leaf at a commit from somebody."""

    commit: int
    author: str


class Before(NamedTuple):
    """What a leaf was before somebody's write replaced it."""

    ref: str
    path: str
    value: str | None
    author: str


@dataclass
class Removal:
    """A person asked for an article to be deleted, having it and its own edits before them."""

    seen: int
    base: Leaves
    local: Leaves

    def knew(self, path: str, value: str | None) -> bool:
        """Whether the person had this value before them: their own, or the one it replaces."""
        return value in {self.base.get(path), self.local.get(path)}


@dataclass
class Shadow:
    """What the judge knows of one article at one workstation."""

    row: Row
    base: Leaves
    local: Leaves
    seen: int
    edits: dict[str, Edit] = field(default_factory=dict[str, Edit])
    open: dict[str, Edit] = field(default_factory=dict[str, Edit])
    removal: Removal | None = None

    def is_given_up(self) -> bool:
        """Whether the person wants nothing of it any more."""
        return self.row.deleted or self.row.want_delete
