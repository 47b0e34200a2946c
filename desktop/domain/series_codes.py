"""Codes of a series: the place of a stepped value in a part number, as a pattern a person can read.

`FO-1010/3` of a cord of 3 m becomes `FO-1010/{length}`, `LCLC-03M` becomes `LCLC-{length:02}M`.
"""

import re
from collections.abc import Callable, Iterable, Mapping

from desktop.domain.article import Measure, SpecValue
from desktop.domain.numbers import decimal_text, parse_decimal
from desktop.domain.series_words import Stepped

_PLACE = re.compile(r"\{(?P<key>\w+)(?::0(?P<width>[1-9]))?\}")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_WORD = re.compile(r"[^\W_]+(?:\.[^\W_]+)*")
Free = Callable[[int, int], bool]
"""Tells whether a stretch of the code is not yet a place."""


def proposed_pattern(code: str, steps: Iterable[Stepped], *, is_own: bool) -> str:
    """Return the code with a place for each stepped value.

    Where one is not found in it, the seller's own code gets a place at its end; that of a
    manufacturer cannot be made up and is left out (empty).
    """
    pattern = code
    for step in steps:
        place = _place_of(pattern, step)
        if place is None and not is_own:
            return ""
        start, end, mark = place or (len(pattern), len(pattern), f"-{{{step.spec.key}}}")
        pattern = f"{pattern[:start]}{mark}{pattern[end:]}"
    return pattern if pattern != code else ""


def filled(pattern: str, values: Mapping[str, SpecValue]) -> str:
    """Return the code of a sibling; a place of an unknown specification stays as it is written."""
    is_upper = not any(char.islower() for char in _PLACE.sub("", pattern))

    def say(match: re.Match[str]) -> str:
        value = values.get(match["key"])
        if value is None:
            return match[0]
        if isinstance(value, Measure):
            return decimal_text(value.value).zfill(int(match["width"] or 0))
        word = value if isinstance(value, str) else ""
        return word.upper() if is_upper else word

    return _PLACE.sub(say, pattern)


def _place_of(pattern: str, step: Stepped) -> tuple[int, int, str] | None:
    taken = [match.span() for match in _PLACE.finditer(pattern)]

    def is_free(start: int, end: int) -> bool:
        return all(end <= low or start >= high for low, high in taken)

    if isinstance(step.before, Measure):
        return _number_place(pattern, step, is_free=is_free)
    if not isinstance(step.before, str):
        return None
    labels = [choice.label("en") for choice in step.spec.choices if choice.value == step.before]
    wanted = {step.before.casefold(), *(label.casefold() for label in labels)}
    found = [
        match.span()
        for match in _WORD.finditer(pattern)
        if match[0].casefold() in wanted and is_free(*match.span())
    ]
    return (*found[-1], f"{{{step.spec.key}}}") if found else None


def _number_place(pattern: str, step: Stepped, *, is_free: Free) -> tuple[int, int, str] | None:
    assert isinstance(step.before, Measure)
    found = [
        match
        for match in _NUMBER.finditer(pattern)
        if parse_decimal(match[0].replace(",", ".")) == step.before.value and is_free(*match.span())
    ]
    unit = re.escape(step.before.unit or step.spec.unit)
    with_unit = [
        match
        for match in found
        if unit and re.match(rf"{unit}(?![a-z])", pattern[match.end() :], re.IGNORECASE)
    ]
    best = with_unit or found
    if not best:
        return None
    match = best[-1]
    is_padded = match[0].startswith("0") and len(match[0]) > 1 and match[0].isdecimal()
    width = f":0{len(match[0])}" if is_padded else ""
    return (*match.span(), f"{{{step.spec.key}{width}}}")
