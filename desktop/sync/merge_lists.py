"""Merging lists: ordered sets (pictures, documents) and tables under a key (offers, ladder). Pure.

Each function returns the merged list and whether it is a clash; in a clash mine is returned. Both
are symmetric: swapping the sides never changes a result that is not a clash.
"""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from desktop.domain.document import JsonValue, canonical, same
from desktop.domain.numbers import parse_decimal

Members = dict[str, JsonValue]


def merge_members(
    base: JsonValue, mine: JsonValue, theirs: JsonValue, key: str, limit: int | None
) -> tuple[JsonValue, bool]:
    """Merge ordered sets: additions of both, without the removals of either.

    The order is that of the side that moved members; both moved differently, more than `limit`
    members, or nothing left of something: clash. `key` names the identity of an object member.
    """
    old, own, other = (_members(value, key) for value in (base, mine, theirs))
    rows = _merged_rows(old, own, other)
    if rows is None:
        return mine, True
    kept = [name for name in old if name in rows]
    own_order = [name for name in own if name in kept]
    other_order = [name for name in other if name in kept]
    if kept not in (own_order, other_order) and own_order != other_order:
        return mine, True
    spine = other_order if own_order == kept else own_order
    order = _with_additions(spine, [name for name in own if name in rows], other, rows)
    if (limit is not None and len(order) > limit) or (not order and old):
        return mine, True
    merged: list[JsonValue] = [rows[name] for name in order]
    return merged, False


def merge_rows(
    base: JsonValue, mine: JsonValue, theirs: JsonValue, key: str
) -> tuple[JsonValue, bool]:
    """Merge tables row by row; one row changed on both sides, or removed and changed: clash."""
    old, own, other = (_members(value, key) for value in (base, mine, theirs))
    rows = _merged_rows(old, own, other)
    if rows is None:
        return mine, True
    kept = [name for name in old if name in rows]
    added = sorted((name for name in rows if name not in old), key=_row_order)
    order = [*kept, *added]
    if all(parse_decimal(name) is not None for name in order):
        order.sort(key=_row_order)
    merged: list[JsonValue] = [rows[name] for name in order]
    return merged, False


def _members(value: JsonValue, key: str) -> Members:
    found: Members = {}
    for item in value if isinstance(value, list) else []:
        name = item.get(key) if isinstance(item, dict) and key else item
        found[name if isinstance(name, str) else canonical(item)] = item
    return found


def _merged_rows(old: Members, own: Members, other: Members) -> Members | None:
    """Return the members that stay, by name; None where one of them clashes."""
    merged: Members = {}
    for name in dict.fromkeys([*old, *own, *other]):
        before, left, right = old.get(name), own.get(name), other.get(name)
        if same(left, before):
            winner = right
        elif same(right, before) or same(left, right):
            winner = left
        else:
            return None
        if winner is not None:
            merged[name] = winner
    return merged


def _with_additions(
    spine: Sequence[str], own: Sequence[str], other: Iterable[str], rows: Members
) -> list[str]:
    """Put each side's additions after their left neighbour on the spine."""
    runs: dict[str, list[list[str]]] = {}
    for names in (own, [name for name in other if name in rows]):
        for anchor, run in _runs(names, spine).items():
            runs.setdefault(anchor, []).append(run)
    order: list[str] = []
    for anchor in ("", *spine):
        if anchor:
            order.append(anchor)
        for run in sorted(runs.get(anchor, [])):
            order.extend(run)
    return list(dict.fromkeys(order))


def _runs(names: Iterable[str], spine: Sequence[str]) -> Mapping[str, list[str]]:
    anchors = set(spine)
    runs: dict[str, list[str]] = {}
    anchor = ""
    for name in names:
        if name in anchors:
            anchor = name
        else:
            runs.setdefault(anchor, []).append(name)
    return runs


def _row_order(name: str) -> tuple[Decimal, str]:
    return parse_decimal(name) or Decimal(0), name
