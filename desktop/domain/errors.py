"""What can go wrong, as classes that say whose fault it is.

An error carries a code and facts, never a sentence: the sentences are in `ui/words.py`.
The class decides what the person can do about it, and the exit code of the command line.
"""

from collections.abc import Mapping


class DesktopError(Exception):
    """Base of all expected errors: `code` in kebab-case, `facts` for the sentence's blanks."""

    def __init__(self, code: str, /, **facts: object) -> None:
        super().__init__(code)
        self.code = code
        self.facts: Mapping[str, str] = {key: str(value) for key, value in facts.items()}

    def __str__(self) -> str:
        """The code and facts, for the log only."""
        return " ".join([self.code, *(f"{key}={value!r}" for key, value in self.facts.items())])


class InputRefused(DesktopError):
    """What the person gave cannot be read or used; nothing was changed (exit code 2)."""


class MarketplaceUnavailable(DesktopError):
    """The marketplace cannot be reached or refuses the sign-in; nothing was lost (exit code 3)."""


class LocalTrouble(DesktopError):
    """Disk full, damaged or locked database (exit code 4)."""


DAMAGE = frozenset({"database-damaged", "database-missing"})
"""The codes of the troubles that a repair is for."""
