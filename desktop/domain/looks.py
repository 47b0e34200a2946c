"""When two pictures look alike: their looks (256 bits each) differ in a few bits only."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

ALIKE = 6
"""Bits of 256 in which a picture saved again may differ."""
BITS = 256
# Looks that differ in at most ALIKE bits share at least one of ALIKE + 1 parts. Each part takes
# bits from all over the picture, for its plain rims are the same in most pictures of a shop.
_PARTS = tuple(sum(1 << bit for bit in range(part, BITS, ALIKE + 1)) for part in range(ALIKE + 1))


def distance(one: int, other: int) -> int:
    """Return in how many bits two looks differ."""
    return (one ^ other).bit_count()


def neighbours(looks: Iterable[int]) -> Mapping[int, tuple[int, ...]]:
    """Return for each look the others that it is alike to, the closest first; none left out."""
    known = sorted(set(looks))
    near: dict[int, set[int]] = {}
    for part in _PARTS:
        for one, other in _alike_in(part, known):
            near.setdefault(one, set()).add(other)
            near.setdefault(other, set()).add(one)
    return {
        look: tuple(sorted(others, key=lambda other, look=look: (distance(look, other), other)))
        for look, others in near.items()
    }


def _alike_in(part: int, looks: Iterable[int]) -> Iterator[tuple[int, int]]:
    groups: defaultdict[int, list[int]] = defaultdict(list)
    for look in looks:
        groups[look & part].append(look)
    for group in groups.values():
        for one, other in combinations(group, 2):
            if distance(one, other) <= ALIKE:
                yield one, other
