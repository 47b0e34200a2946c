"""Fields of several members: when they are complete, and the one value they make.

A group is saved as a whole or not at all, so that no half promotion can arise.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from desktop.domain.document import JsonValue
from desktop.domain.entry_numbers import (
    read_quantity,
)
from desktop.domain.errors import InputRefused
from desktop.domain.numbers import parse_decimal
from desktop.ui.marking import QT_TRANSLATE_NOOP

Reader = Callable[[str, str], JsonValue]


@dataclass(frozen=True, slots=True)
class Member:
    """One part of a group; `choices` names a fixed set, `is_money` how it is shown."""

    key: str
    title: str
    read: Reader
    choices: str = ""
    default: str = ""
    is_needed: bool = True
    is_money: bool = False
    stretch: int = 1
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """A field with members, in the order shown."""

    path: str
    members: tuple[Member, ...]


def _as_it_is(_path: str, typed: str) -> JsonValue:
    return typed


def _weight(path: str, typed: str) -> JsonValue:
    value = read_quantity(path, typed)
    number = parse_decimal(value)
    if number is None or number <= 0:
        raise InputRefused("not-a-weight", path="weight", value=typed)
    return value


GROUPS: Mapping[str, Group] = {
    group.path: group
    for group in (
        Group(
            "weight",
            (
                Member("value", QT_TRANSLATE_NOOP("groups", "Weight"), _weight, stretch=2),
                Member("unit", QT_TRANSLATE_NOOP("groups", "Unit of weight"), _as_it_is,
                       "weights", "kg", is_needed=False),
            ),
        ),
        Group(
            "dimensions",
            (
                Member("length", QT_TRANSLATE_NOOP("groups", "Length"), read_quantity),
                Member("width", QT_TRANSLATE_NOOP("groups", "Width"), read_quantity, before="×"),
                Member("height", QT_TRANSLATE_NOOP("groups", "Height"), read_quantity, before="×"),
                Member("unit", QT_TRANSLATE_NOOP("groups", "Unit of length"), _as_it_is,
                       "lengths", "mm", is_needed=False),
            ),
        ),
    )
}  # fmt: skip


def read_group(group: Group, typed: Mapping[str, str]) -> tuple[bool, JsonValue]:
    """Return whether the group can be saved, and its value; raises InputRefused for a bad part.

    All parts without a default empty: the field is cleared. Some needed part empty: not yet.
    """
    written = {key: text.strip() for key, text in typed.items()}
    own = [member for member in group.members if not member.default]
    if not any(written.get(member.key) for member in own):
        return True, None
    if any(member.is_needed and not written.get(member.key) for member in group.members):
        return False, None
    value: dict[str, JsonValue] = {}
    for member in group.members:
        text = written.get(member.key) or member.default
        path = f"{group.path}.{member.key}"
        value[member.key] = member.read(path, text) if text else None
    starts, ends = value.get("starts"), value.get("ends")
    if isinstance(starts, str) and isinstance(ends, str) and ends < starts:
        raise InputRefused("promotion-dates-reversed", path=group.path, value=ends)
    return True, value
