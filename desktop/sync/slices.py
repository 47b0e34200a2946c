"""How much a sync writes in one transaction: whoever saves meanwhile waits for so much."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

SLICE = 10
T = TypeVar("T")


def sliced(things: Sequence[T], size: int = SLICE) -> Iterator[Sequence[T]]:
    """Give things in their order, `size` at a time."""
    for start in range(0, len(things), size):
        yield things[start : start + size]
