"""Documents taken apart into leaf paths and put together again.

A leaf is the unit of history, merging and sending. Absent, null, empty text and empty list are the
same fact ("nothing there") and produce no leaf. Fields of a newer marketplace are kept whole.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop.domain.document import Document, JsonValue, copy_of, same
from desktop.domain.fields import FIELDS, LISTS, MAPS, SELLER_FIELDS, Kind

Leaves = dict[str, JsonValue]


@dataclass(frozen=True, slots=True)
class LeafChange:
    """One leaf before and after; None means nothing there."""

    path: str
    before: JsonValue
    after: JsonValue


def _depth(kind: Kind) -> int | None:
    if kind is Kind.SERVER:
        return None
    return 0 if kind not in MAPS else 2 if kind is Kind.TABS else 1


_DEPTHS = {name: _depth(field.kind) for name, field in FIELDS.items()}
"""How many levels of maps lie above the leaves of a field; None for the marketplace's own."""
_OWN_MAPS = tuple(name for name in SELLER_FIELDS if FIELDS[name].kind in MAPS)
_OWN_LISTS = tuple(name for name in SELLER_FIELDS if FIELDS[name].kind in LISTS)
_OWN_VALUES = tuple(name for name in SELLER_FIELDS if FIELDS[name].kind not in {*MAPS, *LISTS})


def flatten(document: Mapping[str, JsonValue]) -> Leaves:
    """Return the leaves of everything that is not the marketplace's own."""
    leaves: Leaves = {}
    for name, value in document.items():
        depth = _DEPTHS.get(name, 0)
        if depth is not None:
            _flatten_map(leaves, name, value, depth=depth)
    return leaves


def leaf(document: Mapping[str, JsonValue], path: str) -> JsonValue:
    """Return the value at a leaf path, or None."""
    value: JsonValue = dict(document)
    for part in path.split("."):
        if not isinstance(value, dict):
            return None
        value = value.get(part)
    return None if _is_nothing(value) else value


def with_leaves(document: Mapping[str, JsonValue], changes: Mapping[str, JsonValue]) -> Document:
    """Return a copy of `document` in which each path of `changes` has its new value."""
    result = copy_of(document)
    for path, value in changes.items():
        *parents, last = path.split(".")
        place = result
        for part in parents:
            child = place.get(part)
            if not isinstance(child, dict):
                child = {}
                place[part] = child
            place = child
        if parents and _is_nothing(value):
            place.pop(last, None)
        else:
            place[last] = value
    return _completed(result)


def complete(document: Mapping[str, JsonValue]) -> Document:
    """Return the document with every seller field present and nothing empty inside maps."""
    return _completed(copy_of(document))


def _completed(document: Document) -> Document:
    for name in _OWN_MAPS:
        document[name] = _pruned(document.get(name))
    for name in _OWN_LISTS:
        value = document.get(name)
        document[name] = value if isinstance(value, list) else []
    for name in _OWN_VALUES:
        value = document.get(name)
        document[name] = None if _is_nothing(value) else value
    return document


def seller_part(document: Mapping[str, JsonValue]) -> Document:
    """Return only what the seller owns, complete: the body of a creation."""
    return {name: value for name, value in complete(document).items() if name in SELLER_FIELDS}


def changes_between(
    before: Mapping[str, JsonValue], after: Mapping[str, JsonValue]
) -> tuple[LeafChange, ...]:
    """Return the leaves that differ, in the order of paths."""
    if before == after:
        return ()
    names = [name for name in before.keys() | after.keys() if before.get(name) != after.get(name)]
    old = flatten({name: before[name] for name in names if name in before})
    new = flatten({name: after[name] for name in names if name in after})
    return tuple(
        LeafChange(path, old.get(path), new.get(path))
        for path in sorted(old.keys() | new.keys())
        if not same(old.get(path), new.get(path))
    )


def merge_patch(changes: Iterable[LeafChange]) -> Document:
    """Return the RFC 7396 patch that brings the changed leaves to their new values.

    An atom is cleared first and set whole by the receiver: the patch names every key of the old
    value, so that no half of it survives the merge.
    """
    patch: Document = {}
    for change in changes:
        *parents, last = change.path.split(".")
        place = patch
        for part in parents:
            child = place.setdefault(part, {})
            assert isinstance(child, dict)
            place = child
        place[last] = _patch_value(change)
    return patch


def _patch_value(change: LeafChange) -> JsonValue:
    after, before = change.after, change.before
    if after is None:
        field = FIELDS.get(change.path)
        return [] if field is not None and field.kind in LISTS else None
    if isinstance(after, dict) and isinstance(before, dict):
        return {**dict.fromkeys(before.keys() - after.keys()), **after}
    return after


def _flatten_map(leaves: Leaves, path: str, value: JsonValue, *, depth: int) -> None:
    if depth == 0:
        if not _is_nothing(value):
            leaves[path] = value
        return
    if isinstance(value, dict):
        for key, item in value.items():
            _flatten_map(leaves, f"{path}.{key}", item, depth=depth - 1)


def _pruned(value: JsonValue) -> Document:
    if not isinstance(value, dict):
        return {}
    kept: Document = {}
    for key, item in value.items():
        inner = _pruned(item) if isinstance(item, dict) and "value" not in item else item
        if not _is_nothing(inner):
            kept[key] = inner
    return kept


def _is_nothing(value: JsonValue) -> bool:
    return value is None or (not value and isinstance(value, str | list | dict))
