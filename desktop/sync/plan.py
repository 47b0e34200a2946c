"""What one sync may send: which lane, which articles have come to rest, pictures or none."""

from collections.abc import Callable
from dataclasses import dataclass, field

from desktop.domain.leaves import LeafChange

LANES: tuple[str, ...] = ("stock", "prices")
PRICE_FIELDS = frozenset({"price", "price_breaks", "promotion"})


def _always(_identity: str) -> bool:
    return True


def _nobody(_identity: str) -> None:
    """Tell nobody."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The choices of one sync; without any, everything goes at once.

    `only`: `stock`, `prices`, or empty for all. `is_ripe` tells whether the edits of a thing may be
    cut now; commands never wait for it. `cut` is told what was cut. `media`: contents travel.
    """

    only: str = ""
    is_ripe: Callable[[str], bool] = field(default=_always)
    cut: Callable[[str], None] = field(default=_nobody)
    media: bool = True

    def may_write(self, kind: str, *, is_patch: bool) -> bool:
        """Tell whether creations and deletions (or patches) of a kind of thing go."""
        if not self.only or kind == "warehouse":
            return True
        return self.only == "prices" and is_patch

    def may_change(self, change: LeafChange) -> bool:
        """Tell whether a changed leaf goes."""
        return self.only != "prices" or change.path in PRICE_FIELDS

    def may_command(self, verb: str) -> bool:
        """Tell whether a command goes."""
        return not self.only or (self.only == "stock" and verb.startswith("stock-"))
