"""Fields a person was asked to look at after unit or pack changed."""

from collections.abc import Iterable

from sqlalchemy import Connection, bindparam, delete, insert, select

from desktop.domain.document import Document, canonical, parse_document
from desktop.store.database import Transaction
from desktop.store.tables import review_due

# Built once: asked at every edit, and building costs more than asking.
_ARTICLES = select(review_due.c.article_id).distinct()
_DUE = select(review_due.c.path, review_due.c.before).where(
    review_due.c.article_id == bindparam("of")
)


def due(connection: Connection, article: str) -> tuple[Document, tuple[str, ...]]:
    """Return unit and pack before the change, and the paths still to look at; empty if none."""
    rows = list(connection.execute(_DUE, {"of": article}))
    before = parse_document(rows[0].before) if rows else {}
    return before, tuple(row.path for row in rows)


def articles_due(connection: Connection) -> frozenset[str]:
    """Return the articles of which something is still to be looked at."""
    return frozenset(connection.execute(_ARTICLES).scalars())


def set_due(tx: Transaction, article: str, before: Document, paths: Iterable[str]) -> None:
    """Replace what is to be looked at."""
    tx.connection.execute(delete(review_due).where(review_due.c.article_id == article))
    rows = [
        {"article_id": article, "path": path, "before": canonical(before)}
        for path in dict.fromkeys(paths)
    ]
    if rows:
        tx.connection.execute(insert(review_due), rows)
