"""Brands that are probably one: “Comm Scope” and “CommScope”, “Panduitt” and “Panduit”.

One decision for form, `check` and import. Distances by rapidfuzz (optimal string alignment: a
letter too many, too few, another, or two swapped).
"""

import re
from collections.abc import Iterable

from desktop.domain.brands import KnownBrands
from desktop.domain.taxonomy import fold

SHORTEST = 4
"""Shorter names differ by a letter without being slips: APC and ATC."""
LONG = 9
"""From here on two slips are forgiven instead of one."""
MOST = 3
_COMPANY = frozenset(
    {
        "ag", "bv", "co", "corp", "corporation", "gmbh", "group", "inc", "international", "kg",
        "lda", "limited", "llc", "ltd", "nv", "oy", "sa", "sas", "sarl", "sl", "spa", "srl",
    }
)  # fmt: skip
_DIGITS = re.compile(r"\d+")


def alike(name: str, brands: KnownBrands) -> tuple[str, ...]:
    """Return up to three better known brands that `name` is probably a spelling of, nearest first.

    Nothing for a brand that was kept on purpose, or that the marketplace knows letter by letter.
    """
    if name in brands.kept or name in brands.known:
        return ()
    own = brands.used.get(name, 0)
    used = [
        other
        for other, count in brands.used.items()
        if other not in brands.known and _is_better(count, own, other, name)
    ]
    return similar(name, [*brands.known, *used])


def similar(name: str, others: Iterable[str]) -> tuple[str, ...]:
    """Return up to three of `others` that differ from `name` by spelling only, nearest first."""
    key = _core(name)
    if not key:
        return ()
    cores = {other: _core(other) for other in others if other and other != name}
    room = 0 if len(key) < SHORTEST else 1 if len(key) < LONG else 2
    # Imported here: the library would slow down the start of the window, which needs none of it.
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    found = process.extract(
        key, cores, scorer=OSA.distance, processor=None, score_cutoff=room, limit=None
    )
    fitting = [
        (distance, other.casefold(), other)
        for core, distance, other in found
        if (not distance or len(core) >= SHORTEST) and _DIGITS.findall(core) == _DIGITS.findall(key)
    ]
    return tuple(other for _, _, other in sorted(fitting)[:MOST])


def _is_better(count: int, own: int, other: str, name: str) -> bool:
    """The spelling more articles use counts as right; between equals the first by alphabet."""
    return count > own or (count == own and other < name)


def _core(name: str) -> str:
    """Return a name without case, accents, blanks, marks and the words of company law."""
    words = fold(name).split()
    return "".join(word for word in words if word not in _COMPANY) or "".join(words)
