"""Statements that write a row whether or not its key is there already."""

from collections.abc import Collection

from sqlalchemy import Table
from sqlalchemy.dialects.sqlite import Insert, insert


def upsert(table: Table, key: Collection[str], columns: Collection[str] = ()) -> Insert:
    """Return an insert that replaces `columns`, or all but `key`, of the row with the same key."""
    statement = insert(table)
    replaced = columns or [column.name for column in table.c if column.name not in key]
    return statement.on_conflict_do_update(
        index_elements=list(key), set_={name: statement.excluded[name] for name in replaced}
    )
