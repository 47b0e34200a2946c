"""What one sync did, as the history of syncs keeps it."""

from dataclasses import dataclass
from typing import Literal

from desktop.domain.document import Document, text

Question = Literal["mass-deletion", "marketplace-restored"]
QUESTIONS: tuple[Question, ...] = ("mass-deletion", "marketplace-restored")
"""The codes of syncs that stopped to ask a person; nothing goes on before the answer."""


@dataclass(frozen=True, slots=True)
class Run:
    """One sync, or several alike that moved nothing (`times`, the first at `since`).

    `at` and `since` are for display; `error` has a code and facts where it ended early. `refused`
    and `conflicts` are new ones; `parked` and `waiting` count what is left. `read_again` says why
    everything was compared: `expired` or `epoch`. `took` is in seconds.
    """

    at: str
    pulled: int
    sent: int
    confirmed: int
    conflicts: int
    parked: int
    error: Document | None = None
    refused: int = 0
    waiting: int = 0
    took: float = 0.0
    lane: str = ""
    by_person: bool = False
    read_again: str = ""
    times: int = 1
    since: str = ""

    @property
    def code(self) -> str:
        """Why it ended early; empty where it came to its end."""
        return text((self.error or {}).get("code"))

    @property
    def question(self) -> Question | None:
        """What it stopped to ask; None where it asks nothing."""
        return next((code for code in QUESTIONS if code == self.code), None)

    def is_like(self, other: "Run") -> bool:
        """Tell whether both moved nothing, for the same reason, without a person asking."""
        is_same = (self.code, self.lane) == (other.code, other.lane)
        return is_same and self.is_quiet and other.is_quiet

    @property
    def is_quiet(self) -> bool:
        """Tell whether it went by itself and moved nothing."""
        moved = self.pulled + self.sent + self.conflicts + self.refused
        return not (moved or self.by_person or self.read_again)
