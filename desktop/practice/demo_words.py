"""Names and texts of the demo shop, written out in one language at a time."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypedDict

from desktop.base.data import resource
from desktop.practice.demo_lines import Entry, Shop, Spec, Words, plain_values

TABS = ("description", "usage", "characteristics", "composition")


class _Choice(TypedDict):
    value: str


class _NamedChoice(_Choice, total=False):
    names: Words


class _Specification(TypedDict):
    names: Words
    type: str
    unit: str | None


class _SpecificationWithChoices(_Specification, total=False):
    values: list[_NamedChoice]


class _Subcategory(TypedDict):
    key: str
    category: str
    names: Words
    unit_of_sale: str


class Taxonomy(TypedDict):
    """The parts of the shipped taxonomy that the demo shop's texts draw on."""

    subcategories: list[_Subcategory]
    specs: dict[str, _SpecificationWithChoices]


def read_taxonomy() -> Taxonomy:
    """The shipped taxonomy."""
    taxonomy: Taxonomy = json.loads(resource("taxonomy.json").read_text(encoding="utf-8"))
    return taxonomy


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes the names and texts of an article."""

    shop: Shop
    specs: Mapping[str, _SpecificationWithChoices]

    def name(self, entry: Entry, language: str) -> str:
        """The article's name; a capital letter first."""
        name = entry["names"][language].format_map(self._values(entry, language))
        return name[:1].upper() + name[1:]

    def texts(self, entry: Entry, language: str) -> Words:
        """The description tabs, those the entry leaves out excepted."""
        written = {
            "description": entry["description"][language],
            "usage": entry["usage"][language],
            "characteristics": self._characteristics(entry, language),
            "composition": self.shop["contents"][entry["contents"]][language],
        }
        tabs = entry.get("tabs", TABS)
        return {tab: text for tab, text in written.items() if tab in tabs and text}

    def _characteristics(self, entry: Entry, language: str) -> str:
        colon = " : " if language == "fr" else ": "
        return "\n".join(
            f"{self.specs[key]['names'][language]}{colon}{self._full(key, value, language)}"
            for key, value in entry["specs"].items()
        )

    def _values(self, entry: Entry, language: str) -> dict[str, str]:
        values = plain_values(entry)
        for key, value in entry["specs"].items():
            values[key] = self._in_name(key, value, language)
            values[f"bare_{key}"] = self._value(key, value, language)
        said = {
            key: word if isinstance(word, str) else word[language]
            for key, word in entry["say"].items()
        }
        return values | {key: word.format_map(values) for key, word in said.items()}

    def _in_name(self, key: str, value: Spec, language: str) -> str:
        spec = self.specs[key]
        if spec["type"] == "number":
            larger = self.shop["larger_units"].get(spec["unit"] or "")
            if larger and isinstance(value, str) and value.endswith("000"):
                return f"{value[:-3]} {larger}"
            return self._full(key, value, language)
        word = self._value(key, value, language)
        if word == value:
            return word
        # German nouns keep their capital within a name; adjectives and other languages do not.
        keeps_capital = language == "de" and key not in self.shop["german_adjectives"]
        short = word.split(" (")[0]
        return short if keeps_capital else _small_first(short)

    def _full(self, key: str, value: Spec, language: str) -> str:
        unit = self.specs[key]["unit"]
        word = self._value(key, value, language)
        if unit is None:
            return word
        return word + self.shop["unit_words"].get(unit, {}).get(language, f" {unit}")

    def _value(self, key: str, value: Spec, language: str) -> str:
        if isinstance(value, bool):
            return self.shop["yes" if value else "no"][language]
        if isinstance(value, list):
            return ", ".join(self._value(key, one, language) for one in value)
        spec = self.specs[key]
        if spec["type"] == "number":
            return value if language == "en" else value.replace(".", ",")
        for choice in spec.get("values", []):
            if choice["value"] == value:
                return choice.get("names", {}).get(language, value)
        return value


def _small_first(word: str) -> str:
    return word[:1].lower() + word[1:] if word[1:2].islower() or word[1:2] == " " else word
