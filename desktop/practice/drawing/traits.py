"""What a drawing is told about its product: short texts by name."""

from collections.abc import Mapping
from typing import TypeAlias

Traits: TypeAlias = Mapping[str, str]


def number(traits: Traits, name: str) -> float:
    """The trait as a number; 0 where it is not said."""
    return float(traits.get(name, "0"))
