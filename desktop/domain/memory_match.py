"""One remembered translation fitted to a new source: how alike, and with its numbers adapted.

Numbers are adapted where that is safe: both sources are the same but for their numbers, and each
of those stands in the translation as often as in its source.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

_NUMBER = re.compile(r"(?<![\w.,/])\d+(?:[.,]\d+)?(?![\w/]|[.,]\d)")
_BLANK = "\x00"
_LONG_WORD = re.compile(r"\s?[^\W\d_]{3,}")


def tidy(said: str) -> str:
    """Return a text as it is compared: blanks and capitals do not count."""
    return " ".join(said.split()).casefold()


def skeleton(said: str) -> str:
    """Return a text as it is compared, with blanks for its numbers."""
    return _NUMBER.sub(_BLANK, tidy(said))


def numbers(said: str) -> list[str]:
    """Return the numbers that stand alone in a text, codes apart, in order."""
    return _NUMBER.findall(said)


def adapted(remembered: str, translation: str, source: str, language: str) -> str | None:
    """Return the translation of `remembered` with the numbers of `source`; None where unsafe."""
    if skeleton(remembered) != skeleton(source):
        return None
    old, new = numbers(remembered), numbers(source)
    wanted = _replacements(old, new)
    if wanted is None:
        return None
    there = Counter(_plain(number) for number in numbers(translation))
    asked = Counter(_plain(number) for number in old)
    if any(there[number] != asked[number] for number in wanted):
        return None
    if not _agrees_in_number(translation, wanted):
        return None
    return _NUMBER.sub(
        lambda match: (
            _written(wanted[_plain(match[0])], language) if _plain(match[0]) in wanted else match[0]
        ),
        translation,
    )


def _replacements(old: Sequence[str], new: Sequence[str]) -> Mapping[str, str] | None:
    """Return the new number for each old one that changes; None where one became two."""
    if len(old) != len(new):
        return None
    wanted: dict[str, str] = {}
    for before, after in zip(map(_plain, old), map(_plain, new), strict=True):
        if wanted.setdefault(before, after) != after:
            return None
    return {before: after for before, after in wanted.items() if before != after}


def _agrees_in_number(translation: str, wanted: Mapping[str, str]) -> bool:
    """Refuse where one becomes many of something spelt out: `1 port` is not `2 port`."""
    for match in _NUMBER.finditer(translation):
        before = _plain(match[0])
        after = wanted.get(before)
        is_spelt_out = _LONG_WORD.match(translation, match.end()) is not None
        if after is not None and is_spelt_out and "1" in {before, after}:
            return False
    return True


def _plain(number: str) -> str:
    return number.replace(",", ".")


def _written(number: str, language: str) -> str:
    return number if language == "en" else number.replace(".", ",")
