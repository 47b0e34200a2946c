"""A text about one article said again of its sibling: old values of specifications become new.

Only what clearly speaks of a stepped value is changed: a number with its unit (in any unit of the
family), a count before the word that its specification uses, a value's word. A token that another
specification of the article also has is left alone.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from types import MappingProxyType

from desktop.domain.article import Measure, SpecValue
from desktop.domain.numbers import decimal_text, parse_decimal
from desktop.domain.taxonomy import Specification, fold
from desktop.domain.units import convert

STEM = 4
"""So many letters make a word of a text the same as one of a specification's name."""
_ONE_AND_MANY: tuple[tuple[str, str], ...] = (
    ("metre", "metres"), ("meter", "meters"), ("mètre", "mètres"), ("Meter", "Meter"),
    ("metro", "metros"),
)  # fmt: skip
_NUMBER = r"(?<![\w.,/-])(?P<number>\d+(?:[.,]\d+)?)"
_GAP = r"(?P<gap>[ \u00a0\u202f-]?)"


@dataclass(frozen=True, slots=True)
class Stepped:
    """One specification with the value of the source and that of the sibling."""

    spec: Specification
    before: SpecValue
    after: SpecValue
    inflected: Mapping[str, Mapping[str, tuple[str, ...]]] = field(
        default_factory=dict[str, Mapping[str, tuple[str, ...]]]
    )
    """The forms of the specification's values as texts decline them, by value and language."""


def restated(
    text: str,
    language: str,
    steps: Iterable[Stepped],
    others: Iterable[tuple[Specification, SpecValue]],
) -> str:
    """Return the text with every stepped value in place of the old one; `others` stay as they are.

    All values change at once, so that 1 → 2 and 2 → 3 do not run into each other.
    """
    kept = list(others)
    rules = [
        rule for step in steps if not _is_shared(step, kept) for rule in _rules(step, language)
    ]
    if not rules:
        return text
    pattern = re.compile("|".join(rule[0] for rule in rules))

    def said(match: re.Match[str]) -> str:
        answers = (say(match[0]) for _, say in rules)
        return next((answer for answer in answers if answer != match[0]), match[0])

    return pattern.sub(said, text)


def number_like(model: str, value: Decimal, language: str) -> str:
    """Return a number with the decimal mark of `model`, else of the language."""
    mark = "," if "," in model or ("." not in model and language != "en") else "."
    return decimal_text(value).replace(".", mark)


Rule = tuple[str, Callable[[str], str]]
"""A pattern without groups, and what stands in place of what it found, if that is meant."""


def _rules(step: Stepped, language: str) -> list[Rule]:
    if isinstance(step.before, Measure) and isinstance(step.after, Measure):
        unit = step.before.unit or step.spec.unit
        if unit:
            return [_measured(step.before.value, step.after.value, unit, language)]
        return [_counted(step.spec, step.before.value, step.after.value, language)]
    if isinstance(step.before, str) and isinstance(step.after, str):
        worded = _worded(step.spec, step.before, step.after, language)
        return [*worded, *_declined(step, step.before, step.after, language)]
    return []


def _measured(before: Decimal, after: Decimal, unit: str, language: str) -> Rule:
    spoken = _spoken_units(unit)
    words = "|".join(re.escape(word) for word in sorted(spoken, key=len, reverse=True))
    found = re.compile(rf"{_NUMBER}{_GAP}(?P<unit>{words})(?!\w)")

    def say(written: str) -> str:
        match = found.match(written)
        value = parse_decimal(match["number"].replace(",", ".")) if match else None
        if match is None or value is None:
            return written
        there = spoken[match["unit"]]
        if convert(value, there, unit) != before:
            return written
        wanted = convert(after, unit, there)
        if wanted is None or len(decimal_text(wanted)) > 2 * len(decimal_text(after)) + 3:
            return written
        number = number_like(match["number"], wanted, language)
        return f"{number}{match['gap']}{_agreeing(match['unit'], wanted, language)}"

    return _without_groups(found.pattern), say


def _counted(spec: Specification, before: Decimal, after: Decimal, language: str) -> Rule:
    stems = {word[:STEM] for word in fold(spec.names.get(language, "")).split()}
    found = re.compile(
        rf"(?<![\w.,/×-]){re.escape(decimal_text(before))}"
        r"(?P<rest>[ \u00a0\u202f]\w+(?:[ \u00a0\u202f]\w+)?)"
    )

    def say(written: str) -> str:
        match = found.match(written)
        words = fold(match["rest"]).split() if match else []
        speaks = any(word[:STEM] in stems and len(word) >= STEM for word in words)
        return f"{decimal_text(after)}{match['rest']}" if match and speaks else written

    return _without_groups(found.pattern), say


def _worded(spec: Specification, before: str, after: str, language: str) -> list[Rule]:
    labels = {choice.value: choice.label(language) for choice in spec.choices}
    pairs = {labels.get(before, before): labels.get(after, after)}
    if not spec.choices or before == labels.get(before):
        pairs[before] = after
    return [_word(old, new) for old, new in pairs.items() if old]


def _declined(step: Stepped, before: str, after: str, language: str) -> list[Rule]:
    """Forms of the old value, each to the form of the new one that agrees with the same words.

    Where it could agree with two, the plainer is taken: a wrong ending is less than a wrong value.
    """
    old, new = (step.inflected.get(value, {}).get(language, ()) for value in (before, after))
    forms = max(len(old), len(new))
    if len(forms_of(old, forms)) != len(forms_of(new, forms)):
        return []
    pairs = dict(reversed(list(zip(forms_of(old, forms), forms_of(new, forms), strict=True))))
    return [_word(one, other) for one, other in pairs.items() if one != other]


def forms_of(forms: tuple[str, ...], number: int) -> tuple[str, ...]:
    """Return `number` forms of a word that has so many, or one that never changes."""
    return forms * number if len(forms) == 1 else forms


def _word(before: str, after: str) -> Rule:
    def say(written: str) -> str:
        if written[:1].lower() != before[:1].lower() or written[1:] != before[1:]:
            return written
        if written == before:
            return after
        if written[:1].isupper():
            return after[:1].upper() + after[1:]
        return after[:1].lower() + after[1:]

    first = f"[{re.escape(before[:1].lower())}{re.escape(before[:1].upper())}]"
    return rf"(?<!\w){first}{re.escape(before[1:])}(?![\w])", say


def _is_shared(step: Stepped, others: Sequence[tuple[Specification, SpecValue]]) -> bool:
    return any(_says_the_same(step, spec, value) for spec, value in others)


def _says_the_same(step: Stepped, spec: Specification, value: SpecValue) -> bool:
    before = step.before
    if isinstance(before, Measure) and isinstance(value, Measure):
        unit, other = before.unit or step.spec.unit, value.unit or spec.unit
        return convert(value.value, other, unit) == before.value
    if isinstance(before, str):
        return before == value or (isinstance(value, tuple) and before in value)
    return False


def _spoken_units(unit: str) -> Mapping[str, str]:
    family = [
        each
        for each in ("mm", "cm", "m", "km", "in", "ft", "g", "kg", "W", "kW", "MHz", "GHz", unit)
        if convert(Decimal(1), each, unit) is not None
    ]
    spoken = {each: each for each in family}
    if "m" in spoken:
        spoken.update((word, "m") for pair in _ONE_AND_MANY for word in pair)
    return MappingProxyType(spoken)


def _agreeing(unit: str, value: Decimal, language: str) -> str:
    is_one = value < 2 if language == "fr" else value == 1
    for one, many in _ONE_AND_MANY:
        if unit in {one, many}:
            return one if is_one else many
    return unit


def _without_groups(pattern: str) -> str:
    return re.sub(r"\(\?P<\w+>", "(?:", pattern)
