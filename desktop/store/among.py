"""Asking for many rows by name in one statement that stays the same, however many they are."""

import json
from collections.abc import Iterable

from sqlalchemy import ColumnElement, bindparam, func, select

_LISTED = select(func.json_each(bindparam("of")).table_valued("value").c.value)


def is_among(column: ColumnElement[str]) -> ColumnElement[bool]:
    """Return the condition that a column has one of the values given by `these`."""
    return column.in_(_LISTED)


def these(values: Iterable[str]) -> dict[str, str]:
    """Return the parameter of a statement with `is_among`."""
    return {"of": json.dumps(list(values))}
