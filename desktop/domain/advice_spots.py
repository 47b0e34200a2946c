"""Where in a text the advice points: code, fact and the characters meant."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from re import Pattern

from desktop.domain.taxonomy import fold

FACT = 60
"""Characters of a fact at most: enough to recognise the place."""


@dataclass(frozen=True, slots=True)
class Spot:
    """One remark on the characters from `start` to before `end` of a text."""

    code: str
    fact: str
    start: int
    end: int


def phrases_in(text: str, code: str, pattern: Pattern[str]) -> Iterator[Spot]:
    """Give the places of phrases that are compared folded, in the text as it is written."""
    if not pattern.search(fold(text)):
        return
    folded, places = _folded(text)
    for match in pattern.finditer(folded):
        start, end = places[match.start()], places[match.end() - 1] + 1
        yield Spot(code, match[0][:FACT], start, end)


def _folded(text: str) -> tuple[str, list[int]]:
    """Return the text folded as `taxonomy.fold` does, and where each character comes from."""
    chars: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text):
        for part in unicodedata.normalize("NFKD", char).casefold():
            if unicodedata.combining(part):
                continue
            kept = part if part.isalnum() else " "
            if kept == " " and (not chars or chars[-1] == " "):
                continue
            chars.append(kept)
            places.append(place)
    return "".join(chars), places
