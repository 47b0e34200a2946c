"""Whether the tables are still the ones the program made, and hold what it puts into them.

SQLite is content with a column whose name lost a letter, and with a number where a text was: it
keeps names as they are written and lets every column hold any kind of value.
"""

import functools

from sqlalchemy import Column, Connection, create_engine, text

from desktop.store.tables import FULL_TEXT, metadata

_KINDS = {"TEXT": "'text'", "INTEGER": "'integer'", "FLOAT": "'real', 'integer'"}


def misspelt(connection: Connection) -> list[str]:
    """Return the names of the tables and indexes that are not as the program makes them."""
    found, wanted = spellings(connection), _as_made()
    return sorted(name for name in wanted if found.get(name) != wanted[name])


def mistyped(connection: Connection) -> list[str]:
    """Return the columns, as `table.column`, in which a value of another kind lies."""
    return [
        f"{table.name}.{column.name}"
        for table in metadata.sorted_tables
        for column in table.columns
        if connection.exec_driver_sql(_QUERY.format(table.name, column.name, _kinds(column))).all()
    ]


def spellings(connection: Connection) -> dict[str, list[str]]:
    """Return what SQLite wrote down of tables and indexes: the words, in any order of clauses."""
    query = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"
    return {name: _words(sql) for name, sql in connection.exec_driver_sql(query)}


_QUERY = 'SELECT 1 FROM "{0}" WHERE typeof("{1}") NOT IN ({2}) LIMIT 1'


def _kinds(column: Column[object]) -> str:
    allowed = _KINDS[str(column.type)]
    return f"{allowed}, 'null'" if column.nullable else allowed


@functools.cache
def _as_made() -> dict[str, list[str]]:
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        metadata.create_all(connection)
        connection.execute(text(FULL_TEXT))
        made = spellings(connection)
    engine.dispose()
    return {
        name: words
        for name, words in made.items()
        if name != "sqlite_sequence" and not name.startswith("article_text_")
    }


def _words(sql: str) -> list[str]:
    return sorted(sql.translate(_SIGNS).split())


_SIGNS = str.maketrans(dict.fromkeys("\"'", "") | dict.fromkeys("(),", " "))
