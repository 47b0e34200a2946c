"""Two changes of one text put together, where they do not touch each other.

The result is only ever suggested to a person, never applied by itself. Source: sync design, the
conflict screen.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

MOST_WORDS = 3000
"""Longer texts are compared line by line, which is coarser but takes no noticeable time."""
_WORDS = re.compile(r"\s+|\w+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class _Edit:
    """Words `first` to `last` (excluded) of the base are replaced by these."""

    first: int
    last: int
    words: tuple[str, ...]


def merge_texts(base: str, mine: str, theirs: str) -> str | None:
    """Return the text with both changes; None where both changed the same words differently."""
    if mine == theirs:
        return mine
    is_short = all(len(_words(text)) <= MOST_WORDS for text in (base, mine, theirs))
    split = _words if is_short else _lines
    before = split(base)
    edits = sorted(
        {*_edits(before, split(mine)), *_edits(before, split(theirs))},
        key=lambda edit: (edit.first, edit.last),
    )
    merged: list[str] = []
    place = 0
    for number, edit in enumerate(edits):
        if number > 0 and edit.first <= edits[number - 1].last:
            return None
        merged.extend(before[place : edit.first])
        merged.extend(edit.words)
        place = edit.last
    return "".join([*merged, *before[place:]])


def _words(text: str) -> list[str]:
    return _WORDS.findall(text)


def _lines(text: str) -> list[str]:
    return text.splitlines(keepends=True)


def _edits(before: Sequence[str], after: Sequence[str]) -> list[_Edit]:
    changes = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    return [
        _Edit(first, last, tuple(after[start:end]))
        for kind, first, last, start, end in changes
        if kind != "equal"
    ]
