"""Picture file names that a workbook named, kept until the files arrive."""

from collections.abc import Iterable

from sqlalchemy import Connection, delete, insert, select

from desktop.domain.ids import ArticleId
from desktop.store.database import Transaction
from desktop.store.tables import expected_picture


def set_expected(tx: Transaction, wanted: Iterable[tuple[ArticleId, tuple[str, ...]]]) -> None:
    """Replace the names each article waits for; slots count from 1."""
    pairs = list(wanted)
    for article, _ in pairs:
        tx.connection.execute(
            delete(expected_picture).where(expected_picture.c.article_id == article)
        )
    rows = [
        {"article_id": article, "slot": slot, "file_name": name}
        for article, names in pairs
        for slot, name in enumerate(names, start=1)
    ]
    if rows:
        tx.connection.execute(insert(expected_picture), rows)


def expected(connection: Connection) -> dict[ArticleId, tuple[str, ...]]:
    """Return the names each article waits for, in slot order."""
    found: dict[ArticleId, list[str]] = {}
    query = select(expected_picture).order_by(
        expected_picture.c.article_id, expected_picture.c.slot
    )
    for row in connection.execute(query):
        found.setdefault(ArticleId(row.article_id), []).append(row.file_name)
    return {article: tuple(names) for article, names in found.items()}
