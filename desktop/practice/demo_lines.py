"""The demo shop's product lines: compact data, expanded to one entry per article.

A family holds what its articles share (sub-category, texts), a series within it the brand and
the common specifications, an item what is its own. The inner level wins.
"""

import json
from collections import ChainMap
from collections.abc import Iterator, Mapping
from typing import NotRequired, TypeAlias, TypedDict, cast

from desktop.base.data import resource

Words: TypeAlias = dict[str, str]
Spec: TypeAlias = "str | bool | list[str]"


class Warehouse(TypedDict):
    """One of the seller's warehouses and the VAT rate of the country it ships from."""

    name: str
    country: str
    city: str
    vat_rate: str
    availability: dict[str, str | int]
    remarks: str
    active: bool


class Reason(TypedDict):
    """Why the marketplace refused an article, in five languages."""

    code: str
    pointer: str
    message: Words


class Verdict(TypedDict):
    """A state of review with the names of its reasons."""

    state: str
    reasons: list[str]


class Shop(TypedDict):
    """What the lines have in common."""

    company: str
    warehouses: list[Warehouse]
    promotion: Words
    files: list[str]
    languages: list[str]
    unit_words: dict[str, Words]
    larger_units: Words
    german_adjectives: list[str]
    yes: Words
    no: Words
    contents: dict[str, Words]
    reasons: dict[str, Reason]


class Entry(TypedDict):
    """An article of the product lines, still in compact form."""

    subcategory: str
    contents: str
    names: Words
    description: Words
    usage: Words
    brand: str
    sku: str
    part: str
    warranty: int
    specs: dict[str, Spec]
    say: dict[str, str | Words]
    price: str
    stock: list[int | None]
    ladder: NotRequired[list[tuple[str, str]]]
    maker: NotRequired[str]
    warranty_kind: NotRequired[str]
    condition: NotRequired[str]
    barcode: NotRequired[bool]
    dimensions: NotRequired[tuple[str, str, str]]
    pictures: NotRequired[list[dict[str, str]]]
    weight: NotRequired[str]
    pack: NotRequired[tuple[str, str]]
    promotion: NotRequired[str]
    limits: NotRequired[tuple[str | None, str | None]]
    languages: NotRequired[list[str]]
    tabs: NotRequired[list[str]]
    review: NotRequired[str | Verdict]


_Level: TypeAlias = dict[str, object]


class _Series(TypedDict):
    items: list[_Level]


class _Family(TypedDict):
    series: list[_Series]


class _File(TypedDict):
    families: list[_Family]


def read_shop() -> Shop:
    """What the lines have in common: warehouses, shared texts, reasons of refusal."""
    shop: Shop = json.loads(resource("demo-shop/shop.json").read_text(encoding="utf-8"))
    return shop


def read_entries(shop: Shop) -> Iterator[Entry]:
    """Every article of the shop, merged from family, series and item, in the files' order."""
    for name in shop["files"]:
        text = resource(f"demo-shop/{name}.json").read_text(encoding="utf-8")
        file: _File = json.loads(text)
        for family in file["families"]:
            for series in family["series"]:
                for item in series["items"]:
                    yield _merged(family, series, item)


def plain_values(entry: Entry) -> dict[str, str]:
    """The specifications and neutral words as templates of references and part numbers use them."""
    values = {key: _plain(value) for key, value in entry["specs"].items()}
    words = {key: word for key, word in entry["say"].items() if isinstance(word, str)}
    return {**values, **words}


def _plain(value: Spec) -> str:
    return value if isinstance(value, str) else str(value)


def _merged(*levels: Mapping[str, object]) -> Entry:
    merged: dict[str, object] = {}
    for level in levels:
        merged.update(level)
    for name in ("names", "specs", "say"):
        merged[name] = dict(ChainMap(*(_part(level, name) for level in reversed(levels))))
    # The data is ours and the tests check every entry; nothing else vouches for its shape.
    return cast("Entry", cast("object", merged))


def _part(level: Mapping[str, object], name: str) -> dict[str, object]:
    return cast("dict[str, object]", level.get(name, {}))
