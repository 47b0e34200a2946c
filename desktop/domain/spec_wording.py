"""Values of specifications as a name says them: numbers, units and words of each language."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from desktop.domain.article import Measure, SpecValue
from desktop.domain.name_templates import NameTemplates
from desktop.domain.numbers import decimal_text
from desktop.domain.taxonomy import Specification

NARROW_SPACE = "\u202f"
CLIP = 60
_BRACKETS = re.compile(r"\s*\([^()]*\)")
_QUANTITY = re.compile(r"([\d.,/]+(?: × [\d.,]+)*) (\D\S*)")
_UNIT_AFTER = re.compile(r"(?<=\d) (?=(?:[kMG]?Hz|[nmc]?m|k?[VAW]|Ω|dB|[MG]bit/s|HE)(?!\w))")


@dataclass(frozen=True, slots=True)
class Wording:
    """Says values in one language."""

    language: str
    templates: NameTemplates

    def said(self, spec: Specification, value: SpecValue, term: str = "") -> str:
        """Return the value in words, empty where there is nothing to say (no, none, zero pieces).

        `term` names a phrase of the templates that the value stands in.
        """
        phrase = self.templates.terms.get(term, {}).get(self.language, "")
        if isinstance(value, bool):
            return phrase if value else ""
        plain = self._plain(spec, value)
        if not plain or not phrase:
            return plain
        one, _, many = phrase.partition("|")
        is_one = isinstance(value, Measure) and value.value == 1
        return (one if is_one or "|" not in phrase else many).replace("#", plain)

    def pair(
        self,
        first: tuple[Specification, SpecValue],
        second: tuple[Specification, SpecValue],
        by: str,
    ) -> str:
        """Return two numbers with their unit once (`698–2700 MHz`); empty unless units agree.

        A dash after a sign would mislead: `-8…2 dBm`.
        """
        (spec, low), (_, high) = first, second
        if not isinstance(low, Measure) or not isinstance(high, Measure):
            return ""
        unit = low.unit or spec.unit
        if unit != (high.unit or spec.unit):
            return ""
        values, unit = self._enlarged((low.value, high.value), unit)
        by = by if low.value >= 0 else "…"
        return self._with_unit(by.join(self._number(value) for value in values), unit)

    def text(self, written: str) -> str:
        """Return free text fit for a name: one line, no double blanks, not endless."""
        start = written[: 4 * CLIP]
        words = " ".join("".join(c if c.isprintable() else " " for c in start).split())
        if len(words) <= CLIP:
            return words
        return words[:CLIP].rpartition(" ")[0] or words[:CLIP]

    def noun(self, written: str) -> str:
        """Return a noun of the templates with narrow spaces before its units."""
        return _UNIT_AFTER.sub(NARROW_SPACE, written)

    def _plain(self, spec: Specification, value: SpecValue) -> str:
        if isinstance(value, Measure):
            return self._measure(spec, value)
        if isinstance(value, tuple):
            return self._several(spec, value)
        if isinstance(value, bool):
            return ""
        if spec.choices:
            return self._choice(spec, value)
        return self._with_unit(self.text(value), "" if spec.unit in value else spec.unit)

    def _measure(self, spec: Specification, value: Measure) -> str:
        unit = value.unit or spec.unit
        if not value.value and (spec.integer or unit == "U"):
            return ""
        (number,), unit = self._enlarged((value.value,), unit)
        return self._with_unit(self._number(number), unit)

    def _several(self, spec: Specification, values: Iterable[str]) -> str:
        order = {choice.value: place for place, choice in enumerate(spec.choices)}
        ordered = sorted(set(values), key=lambda value: (order.get(value, len(order)), value))
        said = [word for word in (self._choice(spec, value) for value in ordered) if word]
        units = {word.partition(NARROW_SPACE)[2] for word in said}
        if len(said) > 1 and len(units) == 1 and "" not in units:
            numbers = "/".join(word.partition(NARROW_SPACE)[0] for word in said)
            return f"{numbers}{NARROW_SPACE}{units.pop()}"
        return "/".join(said)

    def _choice(self, spec: Specification, value: str) -> str:
        own: Mapping[str, str] = self.templates.words.get(spec.key, {}).get(value, {})
        if self.language in own:
            return _UNIT_AFTER.sub(NARROW_SPACE, own[self.language])
        choice = next((one for one in spec.choices if one.value == value), None)
        if choice is None:
            return self.text(value)
        label = _BRACKETS.sub("", choice.label(self.language)).partition(" / ")[0].strip()
        if choice.names:
            return _UNIT_AFTER.sub(NARROW_SPACE, self._small(label))
        return self._neutral(label, spec.unit)

    def _neutral(self, label: str, unit: str) -> str:
        quantity = _QUANTITY.fullmatch(label)
        if quantity:
            return self._with_unit(self._pointed(quantity[1]), quantity[2])
        return self._with_unit(self._pointed(label) if unit else label, unit)

    def _small(self, label: str) -> str:
        """German nouns keep their capital; so do abbreviations."""
        is_word = label[1:2].islower() or label[1:2] in {" ", ""}
        return label[:1].lower() + label[1:] if self.language != "de" and is_word else label

    def _enlarged(self, values: tuple[Decimal, ...], unit: str) -> tuple[tuple[Decimal, ...], str]:
        larger = self.templates.larger_units.get(unit)
        if larger is None or any(value < larger.factor or value % larger.step for value in values):
            return values, unit
        return tuple(value / larger.factor for value in values), larger.unit

    def _with_unit(self, number: str, unit: str) -> str:
        if not unit or not number:
            return number
        pattern = self.templates.units.get(unit, {}).get(self.language, "")
        said = pattern.replace("#", number) if pattern else f"{number} {unit}"
        number, blank, unit = said.rpartition(" ")
        return f"{number}{NARROW_SPACE}{unit}" if blank else unit

    def _number(self, value: Decimal) -> str:
        return self._pointed(decimal_text(value))

    def _pointed(self, number: str) -> str:
        return number if self.language in self.templates.decimal_point else number.replace(".", ",")
