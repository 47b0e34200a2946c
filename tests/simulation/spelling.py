"""How the marketplace of the simulation spells values, and the leaves an oracle looks at.

Written for the simulation: what the program itself makes of documents is what is to be judged.
"""

import json
from collections.abc import Iterable, Mapping

from desktop.domain.document import Document, JsonValue

Leaves = dict[str, str]
"""The spelling of each value that is there, by path; a member of a list is a path of its own."""

SINGLE = (
    "category", "subcategory", "seller_reference", "brand", "part_number", "barcode", "unit",
    "manufacturer_reference", "weight", "dimensions", "condition", "warranty", "price", "pack",
    "order_limits", "promotion", "documents", "videos",
)  # fmt: skip
WAREHOUSE = ("name", "country", "city", "availability", "remarks", "active")
ROWS = {"offers": "warehouse", "price_breaks": "from"}


_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def spelled(value: JsonValue) -> str:
    """The one spelling of a value."""
    return _ENCODER.encode(value)


def normal(document: Document) -> Document:
    """A document as a marketplace that tidies texts up keeps it."""
    found = dict(document)
    for name in ("brand", "part_number", "name"):
        value = found.get(name)
        if isinstance(value, str):
            found[name] = tidy(value)
    names = found.get("names")
    if isinstance(names, dict):
        found["names"] = {
            language: tidy(text) if isinstance(text, str) else text
            for language, text in names.items()
        }
    return found


def tidy(text: str) -> str:
    """A text with single blanks."""
    return " ".join(text.split())


def leaves(kind: str, document: Mapping[str, JsonValue], *, tidied: bool) -> Leaves:
    """What is there, path by path."""
    source = normal(dict(document)) if tidied else document
    if kind == "warehouse":
        return {
            name: spelled(source[name]) for name in WAREHOUSE if source.get(name) not in (None, "")
        }
    found: Leaves = {}
    for name in SINGLE:
        value = source.get(name)
        if value not in (None, "", [], {}):
            found[name] = spelled(value)
    for name in ("names", "specs", "descriptions"):
        _walk(found, name, source.get(name), 2 if name == "descriptions" else 1)
    for image in _list(source.get("images")):
        found[f"images#{image}"] = "there"
    for name, key in ROWS.items():
        for row in _list(source.get(name)):
            if isinstance(row, dict):
                found[f"{name}#{row.get(key)}"] = spelled(row)
    return found


def under(path: str, conflict: Iterable[str]) -> bool:
    """Whether a leaf belongs to what one of these conflict paths holds."""
    head = path.partition("#")[0]
    top = head.partition(".")[0]
    for held in conflict:
        if held in {head, "deleted"}:
            return True
        if held == "category" and top in {"category", "subcategory", "specs"}:
            return True
        if held == "price_breaks" and top in {"price", "price_breaks"}:
            return True
    return False


def _walk(found: Leaves, path: str, value: JsonValue, depth: int) -> None:
    if depth == 0 or not isinstance(value, dict):
        if value not in (None, "", [], {}):
            found[path] = spelled(value)
        return
    for key, inner in value.items():
        _walk(found, f"{path}.{key}", inner, depth - 1)


def _list(value: JsonValue) -> list[JsonValue]:
    return value if isinstance(value, list) else []
