"""Templates of standard names, one per sub-category: data, read from `resources/names.json`.

A part such as `", {port_count} × {cu_connector}|, {port_count:ports}"` is parsed once, here, into
alternatives of pieces; `naming` fills them. The file explains the marks.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from types import MappingProxyType

from desktop.domain.document import Document, JsonValue, mapping, text, text_list
from desktop.domain.fields import LANGUAGES
from desktop.domain.numbers import parse_decimal

Texts = Mapping[str, str]
"""One text per language code; a language without one is absent."""
Inflected = Mapping[str, Mapping[str, Mapping[str, tuple[str, ...]]]]
"""The forms of a value as texts decline it: by specification, value and language."""

_TOKEN = re.compile(r"\{([^{}]*)\}|(\[)|(\])|([^\[\]{]+|\{)")
_SLOT = re.compile(r"(\w+)(?:(\.\.|\*|/)(\w+)|:(\w+))?")
JOINERS: Mapping[str, str] = MappingProxyType({"..": "–", "*": " × ", "/": "/"})


@dataclass(frozen=True, slots=True)
class Slot:
    """A place for one value, or for two of one unit put together by `joiner`."""

    key: str
    term: str = ""
    joiner: str = ""
    other: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Pieces that are left out together when one of them has no value."""

    pieces: "tuple[Piece, ...]"


Piece = str | Slot | Group


@dataclass(frozen=True, slots=True)
class Alternative:
    """One way of saying a part; the first that has all its values is taken."""

    comma: bool
    pieces: tuple[Piece, ...]


class Rank(Enum):
    """What goes first when a name is too long."""

    LUXURY = 0
    USUAL = 1
    ESSENTIAL = 2


@dataclass(frozen=True, slots=True)
class Part:
    """One element of a name, in the words of each language."""

    rank: Rank
    ways: Mapping[str, tuple[Alternative, ...]]


@dataclass(frozen=True, slots=True)
class NameTemplate:
    """How articles of a sub-category are called; `nouns` by the value of one specification."""

    noun: Texts
    noun_spec: str
    nouns: Mapping[str, Texts]
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class LargerUnit:
    """From `factor` on, and in whole `step`s, a number is said in a larger unit."""

    unit: str
    factor: Decimal
    step: Decimal


@dataclass(frozen=True, slots=True)
class NameTemplates:
    """All templates, with the words they share and the longest name allowed."""

    limit: int
    decimal_point: frozenset[str]
    units: Mapping[str, Texts]
    larger_units: Mapping[str, LargerUnit]
    terms: Mapping[str, Texts]
    words: Mapping[str, Mapping[str, Texts]]
    templates: Mapping[str, NameTemplate]
    inflected: Inflected


def read_name_templates(document: Document) -> NameTemplates:
    """Read the shipped file; a mark that cannot be read raises ValueError."""
    limit = document.get("limit")
    points = document.get("decimal_point")
    return NameTemplates(
        limit=limit if isinstance(limit, int) else 120,
        decimal_point=frozenset(map(str, points if isinstance(points, list) else ())),
        units=_table(document.get("units")),
        larger_units=MappingProxyType(
            {key: _larger(mapping(raw)) for key, raw in _items(document, "larger_units")}
        ),
        terms=_table(document.get("terms")),
        words=MappingProxyType({key: _table(raw) for key, raw in _items(document, "words")}),
        templates=MappingProxyType(
            {key: _template(mapping(raw)) for key, raw in _items(document, "subcategories")}
        ),
        inflected=MappingProxyType(
            {key: _inflected(mapping(raw)) for key, raw in _items(document, "inflected")}
        ),
    )


def part(*ways: str) -> Part:
    """Return a part from one way of saying it for all languages, or one for each."""
    rank = {"~": Rank.LUXURY, "!": Rank.ESSENTIAL}.get(ways[0][:1], Rank.USUAL)
    spoken = ways if len(ways) > 1 else ways * len(LANGUAGES)
    return Part(
        rank,
        MappingProxyType(
            {
                language: tuple(_alternative(one) for one in way.lstrip("~!").split("|"))
                for language, way in zip(LANGUAGES, spoken, strict=True)
            }
        ),
    )


def _items(document: Document, name: str) -> list[tuple[str, JsonValue]]:
    return list(mapping(document.get(name)).items())


def _table(value: JsonValue) -> Mapping[str, Texts]:
    return MappingProxyType({key: _texts(raw) for key, raw in mapping(value).items()})


def _texts(value: JsonValue) -> Texts:
    row: Sequence[JsonValue] = value if isinstance(value, list) else [value] * len(LANGUAGES)
    return MappingProxyType(
        {
            language: one
            for language, one in zip(LANGUAGES, row, strict=True)
            if isinstance(one, str)
        }
    )


def _inflected(raw: Document) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    return MappingProxyType(
        {
            value: MappingProxyType(
                {code: tuple(text_list(forms)) for code, forms in mapping(languages).items()}
            )
            for value, languages in raw.items()
        }
    )


def _larger(raw: Document) -> LargerUnit:
    factor, step = parse_decimal(text(raw.get("factor"))), parse_decimal(text(raw.get("step")))
    if not factor or not step:
        raise ValueError("a larger unit needs factor and step")
    return LargerUnit(text(raw.get("unit")), factor, step)


def _template(raw: Document) -> NameTemplate:
    by_value = _items(raw, "noun_by")
    key, nouns = by_value[0] if by_value else ("", {})
    parts = raw.get("parts")
    return NameTemplate(
        noun=_texts(raw.get("noun")),
        noun_spec=key,
        nouns=_table(nouns),
        parts=tuple(_part(one) for one in (parts if isinstance(parts, list) else ())),
    )


def _part(value: JsonValue) -> Part:
    if not isinstance(value, list):
        return part(text(value))
    return part(*(text(one) or text(value[0]) for one in value))


def _alternative(written: str) -> Alternative:
    open_groups: list[list[Piece]] = [[]]
    inside = written.removeprefix(",").strip()
    for slot, opens, closes, literal in _TOKEN.findall(inside):
        if opens:
            open_groups.append([])
        elif closes:
            group = Group(tuple(open_groups.pop()))
            if not open_groups:
                raise ValueError(f"brackets do not match in {written!r}")
            open_groups[-1].append(group)
        else:
            open_groups[-1].append(literal or _slot(slot))
    if len(open_groups) > 1 or "{" in (one for group in open_groups for one in group):
        raise ValueError(f"brackets do not match in {written!r}")
    return Alternative(written.startswith(","), tuple(open_groups[0]))


def _slot(written: str) -> Slot:
    found = _SLOT.fullmatch(written)
    if found is None:
        raise ValueError(f"{written!r} is no place for a value")
    return Slot(found[1], found[4] or "", JOINERS.get(found[2] or "", ""), found[3] or "")
