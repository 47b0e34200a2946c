"""What a window can do about a shop that does not open, as it is given it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.errors import DesktopError

Told = Callable[[int, int], None]
"""Is told how far it is: done, of; of is 0 where that is not known."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What the safety copy holds: articles and commands that were not sent, and lost lines.

    `marketplace` is the address the rest is fetched from; empty where there is none.
    """

    articles: int
    commands: int
    unreadable: int
    marketplace: str

    @property
    def changes(self) -> int:
        """How much there is that only this computer has."""
        return self.articles + self.commands


@dataclass(frozen=True, slots=True)
class Rescued:
    """What was done: where the damaged file lies now, and why the marketplace cannot be asked.

    `was_sound`: nothing was wrong after all; only the search index was made anew. `is_backup`:
    `kept` is what waits in the restored backup.
    """

    kept: Kept
    set_aside: Path | None = None
    unreachable: DesktopError | None = None
    was_sound: bool = False
    is_backup: bool = False


@dataclass(frozen=True, slots=True)
class Rescue:
    """The ways out; each may take a while and raises DesktopError, with nothing changed then.

    `copies` is the folder with the copies the program made by itself; None where there are none.
    """

    look: Callable[[], Kept]
    repair: Callable[[Told], Rescued]
    restore: Callable[[Path, Told], Rescued]
    copies: Path | None
