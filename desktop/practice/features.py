"""What this marketplace can do: all of the contract, or less, as real marketplaces do.

Each capability can be switched off, so that clients can be proven against a marketplace without it.
"""

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace

from desktop.practice import limits
from desktop.practice.problems import Problem


@dataclass(frozen=True, slots=True)
class Features:
    """The capabilities, each on unless switched off; the last two are limits.

    `complete_changes` off: stock, pictures and texts change without moving the document's place
    in the feed. `stock_compare_and_set` off: there is no ledger, only figures that are set.
    """

    idempotency_keys: bool = True
    if_match: bool = True
    tombstones: bool = True
    changes: bool = True
    complete_changes: bool = True
    stock_compare_and_set: bool = True
    price_decimals: int = limits.PRICE_DECIMALS
    body_bytes: int = limits.BODY_BYTES

    def without(self, names: Iterable[str]) -> "Features":
        """The same without the capabilities of these names; ValueError names an unknown one."""
        wanted = set(names)
        unknown = wanted - set(switches())
        if unknown:
            raise ValueError(", ".join(sorted(unknown)))
        return replace(self, **{name.replace("-", "_"): False for name in wanted})

    @property
    def batch_bytes(self) -> int:
        """How many bytes a batch may have."""
        return min(self.body_bytes, limits.BATCH_BYTES)


def switches() -> tuple[str, ...]:
    """The names of what can be switched off."""
    return tuple(
        field.name.replace("_", "-") for field in fields(Features) if field.default is True
    )


def not_offered(what: str) -> Problem:
    """404 for a part of the contract that this marketplace does not offer."""
    return Problem(404, "not-offered", f"This marketplace has no {what}.")
