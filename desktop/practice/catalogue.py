"""The taxonomy the marketplace serves and judges by: shipped data, never code."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict


class _SpecEntry(TypedDict):
    type: str
    unit: str | None


class _Value(TypedDict):
    value: str


class _Key(TypedDict):
    key: str


class _SubcategoryEntry(TypedDict):
    key: str
    category: str
    specs: list[_Key]


class _File(TypedDict):
    languages: list[str]
    units_of_sale: dict[str, dict[str, str]]
    categories: list[_Key]
    subcategories: list[_SubcategoryEntry]
    specs: dict[str, _SpecEntry]


@dataclass(frozen=True, slots=True)
class Specification:
    """One typed specification: `number`, `enum`, `boolean` or `text`."""

    type: str
    unit: str | None
    integer: bool
    multiple: bool
    values: frozenset[str]


@dataclass(frozen=True, slots=True)
class Subcategory:
    """A sub-category: its category's key and the keys of its specifications."""

    category: str
    specs: frozenset[str]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The taxonomy: `text` and `etag` as served, the rest for checking documents."""

    text: str
    etag: str
    languages: tuple[str, ...]
    units: frozenset[str]
    categories: frozenset[str]
    subcategories: Mapping[str, Subcategory]
    specs: Mapping[str, Specification]


def read_catalogue(path: Path) -> Catalogue:
    """The catalogue in a taxonomy file."""
    data = path.read_bytes()
    file: _File = json.loads(data)
    return Catalogue(
        text=data.decode(),
        etag=f'"{hashlib.sha256(data).hexdigest()[:32]}"',
        languages=tuple(file["languages"]),
        units=frozenset(file["units_of_sale"]),
        categories=frozenset(category["key"] for category in file["categories"]),
        subcategories={
            entry["key"]: Subcategory(
                entry["category"], frozenset(spec["key"] for spec in entry["specs"])
            )
            for entry in file["subcategories"]
        },
        specs={key: _specification(entry) for key, entry in file["specs"].items()},
    )


class _SpecOptions(_SpecEntry, total=False):
    integer: bool
    multiple: bool
    values: list[_Value]


def _specification(entry: _SpecEntry) -> Specification:
    options: _SpecOptions = {**entry}
    return Specification(
        type=entry["type"],
        unit=entry["unit"],
        integer=options.get("integer", False),
        multiple=options.get("multiple", False),
        values=frozenset(value["value"] for value in options.get("values", [])),
    )
