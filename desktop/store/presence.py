"""Who has a shop open, and whether somebody went without closing it.

Each program that opens a shop holds a locked file of its own; the system lets go of the lock when
the program ends, however it ends. A file that nobody holds was left by a program that was killed.
"""

import os
import secrets
from contextlib import ExitStack, suppress
from pathlib import Path

from desktop.base.files import exclusive

SUFFIX = ".open"


class Presence:
    """This program's own mark in a shop folder."""

    def __init__(self, folder: Path) -> None:
        """Put the mark into `folder`; OSError where that cannot be."""
        self._folder = folder
        self._holding = ExitStack()
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        name = f"{os.getpid()}-{secrets.token_hex(4)}"
        unlocked = folder / name
        self._mark = folder / f"{name}{SUFFIX}"
        self._holding.enter_context(exclusive(unlocked))
        # Locked first and named then, so that nobody takes a new mark for one left behind.
        unlocked.rename(self._mark)

    def left_behind(self) -> list[Path]:
        """Return the marks of programs that were killed."""
        return [mark for mark in self._others() if _is_free(mark)]

    def is_alone(self) -> bool:
        """Tell whether no other program has the shop open."""
        return all(_is_free(mark) for mark in self._others())

    def forget(self, marks: list[Path]) -> None:
        """Take away marks that were left behind."""
        for mark in marks:
            with suppress(OSError):
                mark.unlink()

    def leave(self) -> None:
        """Take the own mark away."""
        with suppress(OSError):
            self._mark.unlink()
        self._holding.close()

    def _others(self) -> list[Path]:
        return [mark for mark in sorted(self._folder.glob(f"*{SUFFIX}")) if mark != self._mark]


def _is_free(mark: Path) -> bool:
    with suppress(OSError), exclusive(mark) as is_ours:
        return is_ours
    return False
