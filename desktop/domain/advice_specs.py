"""Texts that contradict the specifications: another number, another code than the one given.

Silence is preferred to a false alarm: a text is contradicted only where it names one number of a
unit, or codes of a family without the article's own, and no hedge ("up to", "compatible with")
stands before it. Lines of the form "Length: 3 m" are compared with that specification alone.
"""

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal

from desktop.domain.advice_spots import Spot
from desktop.domain.advice_words import AdviceWords, CodeFamily
from desktop.domain.article import Article, Measure, SpecValue
from desktop.domain.numbers import decimal_text, is_ambiguous, read_decimal
from desktop.domain.taxonomy import Specification, Taxonomy, fold
from desktop.domain.units import convert

CONTRADICTION = "contradicts-specification"
_LINE = re.compile(
    r"^[ \t•*–-]{0,8}([^:=\n]{2,80}?)[ \t\u00a0\u202f]*[:=][ \t\u00a0\u202f]*(\S[^\n]{0,120})$",
    re.MULTILINE,
)
_QUANTITY = re.compile(r"([+-]?\d[\d.,\u00a0\u202f ]*)\s*([^\d\s]\S{0,9})?")
_NUMBER = r"(?<![\w.,/×*+–—-])(?<![x×+] )(\d{1,6}(?:[.,]\d{1,4})?)"
_BEFORE = 30
_MARKS = "≤≥<>~±"


def contradiction_spots(
    path: str, text: str, article: Article, taxonomy: Taxonomy, words: AdviceWords
) -> list[Spot]:
    """Return where the text differs from the specifications, each fact as `5 m ≠ 3 m`."""
    specs = {spec.key: spec for spec in taxonomy.specs_of(article.subcategory)}
    if not article.specs or not specs:
        return []
    language = path.split(".")[1]
    labelled, rest = _labelled(text, language, specs, article.specs)
    hedges = words.hedges.get(language) or words.hedges["en"]
    return [
        *labelled,
        *_numbers(rest, specs, article.specs, words, hedges, in_name=path.startswith("names.")),
        *_codes(rest, specs, article.specs, words.families, hedges),
    ]


def _labelled(
    text: str, language: str, specs: Mapping[str, Specification], values: Mapping[str, SpecValue]
) -> tuple[list[Spot], str]:
    """Return the contradictions of lines that name their specification, and the text without.

    Blanks stand in the place of those lines, so that the places of the rest stay what they are.
    """
    by_name = {
        fold(name): spec
        for spec in specs.values()
        for name in (spec.names.get("en"), spec.names.get(language))
        if name
    }
    found: list[Spot] = []

    def compared(match: re.Match[str]) -> str:
        spec = by_name.get(fold(match[1]))
        if spec is None:
            return match[0]
        value = values.get(spec.key)
        fact = _compared(match[2].strip(), spec, value) if value is not None else ""
        if fact:
            found.append(_spot(fact, match.start(2), match.end(2)))
        return " " * len(match[0])

    rest = _LINE.sub(compared, text)
    return found, rest


def _compared(said: str, spec: Specification, value: SpecValue) -> str:
    if isinstance(value, Measure):
        quantity = _QUANTITY.fullmatch(said.rstrip(" .;,"))
        number = read_decimal(quantity[1].strip()) if quantity else None
        if quantity is None or number is None or is_ambiguous(quantity[1].strip()):
            return ""
        unit = quantity[2] or value.unit
        other = convert(number, unit, value.unit) if unit != value.unit else number
        same = other is None or other == value.value
        return "" if same else f"{said} ≠ {_shown(value)}"
    if isinstance(value, str) and spec.choices:
        meant = {
            _same(word): choice.value
            for choice in spec.choices
            for word in (choice.value, *choice.names.values())
        }.get(_same(said))
        return "" if meant in {None, value} else f"{said} ≠ {value}"
    return ""


def _numbers(
    text: str,
    specs: Mapping[str, Specification],
    values: Mapping[str, SpecValue],
    words: AdviceWords,
    hedges: re.Pattern[str],
    *,
    in_name: bool,
) -> Iterable[Spot]:
    for key, value in values.items():
        if not isinstance(value, Measure) or key not in specs:
            continue
        unit = value.unit or specs[key].unit
        alone = sum(spec.unit == unit for spec in specs.values()) == 1
        if not unit or not alone or not (in_name or unit in words.free_units):
            continue
        found = _quantities(text, words.unit_words.get(unit, (unit,)), hedges)
        if len(found) == 1 and value.value not in found:
            ((number, places),) = found.items()
            fact = f"{decimal_text(number)} {unit} ≠ {_shown(value)}"
            yield from (_spot(fact, start, end) for start, end in places)


def _quantities(
    text: str, units: Iterable[str], hedges: re.Pattern[str]
) -> dict[Decimal, list[tuple[int, int]]]:
    """Return each number of a unit with its places."""
    if not any(unit in text for unit in units):
        return {}
    either = "|".join(map(re.escape, units))
    pattern = rf"{_NUMBER}[ \u00a0\u202f]?(?:{either})(?![\w/²³·])"
    found: dict[Decimal, list[tuple[int, int]]] = {}
    for match in re.finditer(pattern, text):
        if not _is_hedged(text, match.start(), hedges):
            number = Decimal(match[1].replace(",", "."))
            found.setdefault(number, []).append(match.span())
        else:
            # A number with a hedge may be the one meant: no judgement on this unit.
            return {}
    return found


def _codes(
    text: str,
    specs: Mapping[str, Specification],
    values: Mapping[str, SpecValue],
    families: Iterable[CodeFamily],
    hedges: re.Pattern[str],
) -> Iterable[Spot]:
    for family in families:
        asked = [key for key in family.specs if key in specs]
        given = [value for key in asked if isinstance(value := values.get(key), str)]
        if not given or len(given) < len(asked):
            continue
        if not all(family.own.fullmatch(value) for value in given):
            continue
        own = {_plain(value) for value in given}
        matches = list(family.pattern.finditer(text))
        if any(_plain(match[1]) in own for match in matches):
            continue
        sure = [match for match in matches if not _is_hedged(text, match.start(), hedges)]
        if sure and len(sure) == len(matches):
            fact = f"{sure[0][1]} ≠ {'/'.join(dict.fromkeys(given))}"
            yield from (_spot(fact, *match.span(1)) for match in sure)


def _spot(fact: str, start: int, end: int) -> Spot:
    return Spot(CONTRADICTION, fact, start, end)


def _is_hedged(text: str, start: int, hedges: re.Pattern[str]) -> bool:
    before = text[max(0, start - _BEFORE) : start].rstrip()
    return before.endswith(tuple(_MARKS)) or bool(hedges.search(fold(before)))


def _same(word: str) -> str:
    """Punctuation counts here: `A+` is not `A`."""
    return " ".join(word.casefold().split())


def _plain(code: str) -> str:
    return re.sub(r"\(.*|[\s._-]", "", code).upper()


def _shown(value: Measure) -> str:
    return f"{decimal_text(value.value)} {value.unit}".strip()
