"""What the heading of a column means, in any of the five languages, or nothing at all."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace

from desktop.domain.taxonomy import Taxonomy, fold
from desktop.spreadsheet.vocabulary import NUMBER, Vocabulary, pattern

SPEC_NAMED = "specs.*"
"""Path of a column whose heading is the name of a specification."""
STOCK_AT = "stock@"
"""Prefix of the path of a column that holds the stock of one warehouse."""
TRANSLATED = ("names", "descriptions.")
_FAMILIES: Mapping[str, tuple[str, ...]] = {
    "weight": ("kg", "g", "lb", "oz"),
    "price.amount": ("EUR", "GBP", "USD", "CHF"),
    "promotion.price": ("EUR", "GBP", "USD", "CHF"),
    "price_breaks.#.price": ("EUR", "GBP", "USD", "CHF"),
    "price_breaks.at.#": ("EUR", "GBP", "USD", "CHF"),
    "dimensions": ("mm", "cm", "m", "in"),
    "dimensions.length": ("mm", "cm", "m", "in"),
    "dimensions.width": ("mm", "cm", "m", "in"),
    "dimensions.height": ("mm", "cm", "m", "in"),
    "vat_rate": ("%",),
    "stock": ("pce", "m"),
    "pack.quantity": ("pce",),
    "order_limits.minimum": ("pce",),
    "order_limits.maximum": ("pce",),
    "warranty.months": ("months",),
}
_BRACKETED = re.compile(r"(.+?)\s*[(\[]\s*([^()\[\]]+?)\s*[)\]]\s*")
_IN = frozenset({"en", "in", "em", "auf"})
_LAST_WORD = re.compile(r"(.+?)[\s,/_-]+(?:(?:en|in|em)\s+)?([^\s,/_-]+)\s*")


@dataclass(frozen=True, slots=True)
class Meaning:
    """A column's path template, with what the heading says besides.

    `languages` write it that way; `language` is the one it names, `number` the group's number,
    `unit` the unit it gives; each empty or 0 where the heading is silent.
    """

    path: str
    languages: frozenset[str] = frozenset()
    language: str = ""
    number: int = 0
    unit: str = ""


class HeadingReader:
    """Recognises headings by the vocabulary and the names of the taxonomy's specifications."""

    def __init__(self, words: Vocabulary, taxonomy: Taxonomy | None = None) -> None:
        """Take the words; without a taxonomy no heading names a specification."""
        self._words = words
        self._specs: Mapping[str, frozenset[str]] = _spec_names(taxonomy) if taxonomy else {}

    def recognise(self, heading: str) -> Meaning | None:
        """Return what the heading means, or None: nothing is guessed."""
        written = " ".join(heading.split())
        signs = {char for char in written if unicodedata.category(char) == "Sc"}
        if signs:
            return self._priced(written, signs)
        return (
            self._direct(written)
            or self._with_language(written)
            or self._with_unit(written)
            or self.specification(written)
        )

    def warehouse(self, heading: str) -> str:
        """Return the warehouse that a heading such as `Dépôt Aveiro` names, or empty text."""
        first, _, rest = " ".join(heading.split()).partition(" ")
        rest = rest.strip("-–:() ")
        named = fold(first) in self._words.warehouse_prefixes and fold(rest)
        if not named or set(fold(rest).split()) & self._words.not_a_warehouse:
            return ""
        return "" if fold(rest) in self._words.units else rest

    def _direct(self, written: str) -> Meaning | None:
        found = self._words.spellings.get(fold(written))
        if found:
            return Meaning(found.path, found.languages)
        spaced = re.sub(r"(?<=[^\W\d])(?=\d)", " ", written)
        numbers = re.findall(r"\d+", spaced)
        if len(numbers) != 1:
            return None
        found = self._words.spellings.get(pattern(re.sub(r"\d+", NUMBER, spaced)))
        return Meaning(found.path, found.languages, number=int(numbers[0])) if found else None

    def _with_language(self, written: str) -> Meaning | None:
        tokens = fold(written).split()
        for token, others in ((tokens[-1:], tokens[:-1]), (tokens[:1], tokens[1:])):
            language = self._words.languages.get(token[0]) if token else None
            rest = others[:-1] if others and others[-1] in _IN else others
            found = self._direct(" ".join(rest)) if language and rest else None
            if language and found and found.path.startswith(TRANSLATED):
                return replace(found, language=language)
        return None

    def _with_unit(self, written: str) -> Meaning | None:
        for form in (_BRACKETED, _LAST_WORD):
            match = form.fullmatch(written)
            unit = self._words.units.get(fold(match[2]) or match[2]) if match else None
            found = self._direct(match[1]) if match and unit else None
            if unit and found and unit in _FAMILIES.get(found.path, ()):
                return replace(found, unit=unit)
        return None

    def _priced(self, written: str, signs: set[str]) -> Meaning | None:
        """A sign of an unknown currency makes the whole column unknown."""
        currency = self._words.currency_signs.get("".join(signs))
        bare = "".join(char for char in written if char not in signs)
        found = self._direct(bare) if currency else None
        if currency and found and currency in _FAMILIES.get(found.path, ()):
            return replace(found, unit=currency)
        return None

    def specification(self, written: str) -> Meaning | None:
        """Return the meaning of a heading that is a specification's name, unit aside."""
        languages = self._specs.get(fold(written))
        if languages is not None:
            return Meaning(SPEC_NAMED, languages)
        match = _BRACKETED.fullmatch(written)
        languages = self._specs.get(fold(match[1])) if match else None
        return Meaning(SPEC_NAMED, languages, unit=match[2]) if match and languages else None


def _spec_names(taxonomy: Taxonomy) -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for spec in taxonomy.specs.values():
        for language, name in spec.names.items():
            found.setdefault(fold(name), set()).add(language)
    return {name: frozenset(languages) for name, languages in found.items()}
