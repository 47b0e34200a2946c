"""How much a sync writes in one transaction: whoever saves meanwhile waits for so much."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

from desktop.store.database import Database

ALONE = 50
"""Articles at a time where nobody else writes; a transaction costs as much as some of them."""
SHARED = 10
"""Articles at a time while somebody works."""
T = TypeVar("T")


def sliced(database: Database, things: Sequence[T]) -> Iterator[Sequence[T]]:
    """Give things in their order, so many at a time that somebody else hardly waits."""
    start = 0
    while start < len(things):
        database.give_way()
        size = SHARED if database.is_shared() else ALONE
        yield things[start : start + size]
        start += size
