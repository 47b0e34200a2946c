"""Categories, sub-categories, typed specifications and units of sale: data, never code.

Read from the marketplace's taxonomy document; a starting set ships with the program.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from types import MappingProxyType

from desktop.domain.document import Document, JsonValue, mapping, object_list, text

_WORD = re.compile(r"[^\W_]+")
Names = Mapping[str, str]
"""One text per language code (`en`, `fr`, `de`, `es`, `pt`)."""


class SpecType(Enum):
    """What a specification's value is."""

    NUMBER = "number"
    ENUM = "enum"
    BOOLEAN = "boolean"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of an enumeration; without names it is language-neutral (`LC`, `OM4`)."""

    value: str
    names: Names

    def label(self, language: str) -> str:
        """Return what a person reads."""
        return label_in(self.names, language) or self.value


@dataclass(frozen=True, slots=True)
class Specification:
    """A typed fact about an article; `unit` is the unit of a number, empty where it has none."""

    key: str
    names: Names
    type: SpecType
    unit: str
    integer: bool
    multiple: bool
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Category:
    """One of the marketplace's top categories."""

    key: str
    names: Names


@dataclass(frozen=True, slots=True)
class Subcategory:
    """A kind of article: decides which specifications open and the usual unit of sale."""

    key: str
    category: str
    names: Names
    unit_of_sale: str
    specs: tuple[str, ...]
    recommended: frozenset[str]


@dataclass(frozen=True)
class Taxonomy:
    """The whole tree; look-ups by key or by a name in any language."""

    categories: Mapping[str, Category]
    subcategories: Mapping[str, Subcategory]
    specs: Mapping[str, Specification]
    units: Mapping[str, Names]

    def subcategories_of(self, category: str) -> tuple[Subcategory, ...]:
        """Return the sub-categories of a category, in the marketplace's order."""
        return tuple(item for item in self.subcategories.values() if item.category == category)

    def specs_of(self, subcategory: str) -> tuple[Specification, ...]:
        """Return the specifications that open for a sub-category, in order."""
        found = self.subcategories.get(subcategory)
        return tuple(self.specs[key] for key in found.specs if key in self.specs) if found else ()

    def find_category(self, name: str) -> Category | None:
        """Return the category with this key or name in any language; case and accents aside."""
        return self._categories_by_name.get(fold(name))

    def find_subcategory(self, name: str, category: str = "") -> Subcategory | None:
        """Return the sub-category with this key or name; `category` decides between namesakes."""
        found = self._subcategories_by_name.get(fold(name), ())
        fitting = [item for item in found if not category or item.category == category]
        return fitting[0] if len(fitting) == 1 else None

    def find_spec(self, name: str, subcategory: str = "") -> Specification | None:
        """Return the specification with this key or name, those of the sub-category first.

        A name that several have means none of them; a key spelled out means its own.
        """
        folded = fold(name)
        for spec in self.specs_of(subcategory):
            if folded == fold(spec.key) or folded in {fold(item) for item in spec.names.values()}:
                return spec
        found = self._specs_by_name.get(folded, ())
        return found[0] if len(found) == 1 else self.specs.get(name)

    def find_unit(self, name: str) -> str | None:
        """Return the key of a unit of sale by key or name in any language."""
        return self._units_by_name.get(fold(name))

    @cached_property
    def _categories_by_name(self) -> Mapping[str, Category]:
        return {
            fold(name): item
            for item in self.categories.values()
            for name in (item.key, *item.names.values())
        }

    @cached_property
    def _subcategories_by_name(self) -> Mapping[str, tuple[Subcategory, ...]]:
        index: dict[str, dict[str, Subcategory]] = {}
        for item in self.subcategories.values():
            for name in (item.key, *item.names.values()):
                index.setdefault(fold(name), {})[item.key] = item
        return {name: tuple(found.values()) for name, found in index.items()}

    @cached_property
    def _specs_by_name(self) -> Mapping[str, tuple[Specification, ...]]:
        index: dict[str, dict[str, Specification]] = {}
        for item in self.specs.values():
            for name in (item.key, *item.names.values()):
                index.setdefault(fold(name), {})[item.key] = item
        return {name: tuple(found.values()) for name, found in index.items()}

    @cached_property
    def _units_by_name(self) -> Mapping[str, str]:
        return {
            fold(name): key for key, names in self.units.items() for name in (key, *names.values())
        }


def fold(name: str) -> str:
    """Return a name as compared: no case, accents, punctuation or double spaces."""
    if not name.isascii():
        decomposed = unicodedata.normalize("NFKD", name)
        name = "".join(char for char in decomposed if not _is_mark(char))
    return " ".join(_WORD.findall(name.casefold()))


def label_in(names: Names, language: str) -> str:
    """Return the name in a language, else English, else any; empty where there is none."""
    return names.get(language) or names.get("en") or next(iter(names.values()), "")


def read_taxonomy(document: Document) -> Taxonomy:
    """Build the tree from the marketplace's document; entries without a key are left out."""
    specs = {key: _specification(key, mapping(raw)) for key, raw in _named(document.get("specs"))}
    subcategories = [_subcategory(raw) for raw in object_list(document.get("subcategories"))]
    categories = [
        Category(text(raw.get("key")), _names(raw.get("names")))
        for raw in sorted(object_list(document.get("categories")), key=_order)
    ]
    return Taxonomy(
        categories=MappingProxyType({item.key: item for item in categories if item.key}),
        subcategories=MappingProxyType({item.key: item for item in subcategories if item.key}),
        specs=MappingProxyType(specs),
        units=MappingProxyType(
            {key: _names(raw) for key, raw in _named(document.get("units_of_sale"))}
        ),
    )


def _named(value: JsonValue) -> list[tuple[str, JsonValue]]:
    return list(mapping(value).items())


def _order(raw: Document) -> int:
    order = raw.get("order")
    return order if isinstance(order, int) else 0


def _names(value: JsonValue) -> Names:
    return MappingProxyType({key: text(item) for key, item in _named(value) if text(item)})


def _specification(key: str, raw: Document) -> Specification:
    kind = text(raw.get("type"))
    return Specification(
        key=key,
        names=_names(raw.get("names")),
        type=SpecType(kind) if kind in {item.value for item in SpecType} else SpecType.TEXT,
        unit=text(raw.get("unit")),
        integer=raw.get("integer") is True,
        multiple=raw.get("multiple") is True,
        choices=tuple(
            Choice(text(item.get("value")), _names(item.get("names")))
            for item in object_list(raw.get("values"))
        ),
    )


def _subcategory(raw: Document) -> Subcategory:
    specs = object_list(raw.get("specs"))
    return Subcategory(
        key=text(raw.get("key")),
        category=text(raw.get("category")),
        names=_names(raw.get("names")),
        unit_of_sale=text(raw.get("unit_of_sale")),
        specs=tuple(text(item.get("key")) for item in specs),
        recommended=frozenset(
            text(item.get("key")) for item in specs if item.get("recommended") is True
        ),
    )


def _is_mark(char: str) -> bool:
    return unicodedata.combining(char) != 0
