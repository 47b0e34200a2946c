"""Which guarantees are proposed for a condition, and with how many months; editable data."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from desktop.domain.article import Warranty
from desktop.domain.document import Document, mapping, object_list, text


@dataclass(frozen=True, slots=True)
class Guarantees:
    """The guarantees of each condition, the usual one first."""

    by_condition: Mapping[str, tuple[Warranty, ...]]

    def of(self, condition: str) -> tuple[Warranty, ...]:
        """Return what is proposed for a condition; every kind known where it is not chosen yet."""
        known = self.by_condition.get(condition)
        if known:
            return known
        every = {item.kind: item for row in self.by_condition.values() for item in row[::-1]}
        return tuple(every.values())


def read_guarantees(document: Document) -> Guarantees:
    """Read the shipped table; rows without months are left out."""
    return Guarantees(
        MappingProxyType(
            {
                condition: tuple(
                    Warranty(text(raw.get("kind")), months)
                    for raw in object_list(rows)
                    if isinstance(months := raw.get("months"), int)
                )
                for condition, rows in mapping(document.get("conditions")).items()
            }
        )
    )
