"""The brands a shop may know: the marketplace's, its own proposals, those its articles name."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum


class Standing(Enum):
    """How the marketplace stands to a brand."""

    KNOWN = "known"
    PROPOSED = "proposed"
    NEW = "new"
    """Proposed when an article that names it is sent."""
    UNHEARD = "unheard"
    """There has been no marketplace to ask yet."""


@dataclass(frozen=True, slots=True)
class KnownBrands:
    """Names as written; `used` counts the articles of the shop, `kept` are no misspellings."""

    known: frozenset[str]
    proposed: frozenset[str]
    used: Mapping[str, int]
    kept: frozenset[str]

    def standing(self, name: str) -> Standing:
        """Return how the marketplace stands to a name; it sees no difference in case."""
        folded = name.casefold()
        if folded in {one.casefold() for one in self.known}:
            return Standing.KNOWN
        if folded in {one.casefold() for one in self.proposed}:
            return Standing.PROPOSED
        return Standing.NEW if self.known or self.proposed else Standing.UNHEARD
