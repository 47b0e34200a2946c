"""Conflict paths: what a conflict holds back from sending, and its value on one side.

Most conflicts are about one leaf. Two are about a group, because the parts only make sense
together: category with sub-category and specifications, and the price ladder with the unit price.
"""

from collections.abc import Mapping
from types import MappingProxyType

from desktop.domain.document import Document, JsonValue, mapping
from desktop.domain.leaves import complete, leaf, with_leaves

GROUPS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "category": ("category", "subcategory", "specs"),
        "price_breaks": ("price_breaks", "price"),
    }
)
DELETED = "deleted"
"""The path of the conflict between my edits and the marketplace's deletion."""


def held_by(path: str) -> tuple[str, ...]:
    """Return the fields an open conflict at `path` keeps from being sent."""
    return GROUPS.get(path, (path,))


def is_held(path: str, held: frozenset[str]) -> bool:
    """Tell whether a leaf path lies in a held one."""
    return bool(held) and (path in held or path.partition(".")[0] in held or DELETED in held)


def side(document: Document, path: str) -> JsonValue:
    """Return what one side has at a conflict path: the leaf, or the group as an object."""
    if path == DELETED:
        return None
    if path in GROUPS:
        whole = complete(document)
        return {name: whole[name] for name in GROUPS[path]}
    return leaf(document, path)


def with_side(document: Document, path: str, value: JsonValue) -> Document:
    """Return the document with a side's value taken over at a conflict path."""
    if path in GROUPS:
        return with_leaves(document, mapping(value))
    return with_leaves(document, {path: value})
