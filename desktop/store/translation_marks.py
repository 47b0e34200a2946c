"""Rows of what each translation was made from."""

from collections.abc import Iterable

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from desktop.domain.translation import Mark
from desktop.store.among import is_among, these
from desktop.store.database import Transaction
from desktop.store.tables import translation_mark

Marks = dict[str, Mark]
"""By leaf path."""
_OF_ARTICLES = select(translation_mark).where(is_among(translation_mark.c.article_id))


def of_article(connection: Connection, article: str) -> Marks:
    """Return the marks of one article."""
    return of_articles(connection, [article]).get(article, {})


def of_articles(connection: Connection, articles: Iterable[str]) -> dict[str, Marks]:
    """Return the marks of many articles; those without any are left out."""
    found: dict[str, Marks] = {}
    for row in connection.execute(_OF_ARTICLES, these(articles)):
        found.setdefault(row.article_id, {})[row.path] = Mark(
            row.source_language,
            row.source_fingerprint,
            row.text_fingerprint,
            bool(row.is_draft),
        )
    return found


def put(tx: Transaction, article: str, path: str, mark: Mark | None) -> None:
    """Write a mark, or take it away."""
    if mark is None:
        place = (translation_mark.c.article_id == article) & (translation_mark.c.path == path)
        tx.connection.execute(delete(translation_mark).where(place))
        return
    values = {
        "source_language": mark.source_language,
        "source_fingerprint": mark.source_fingerprint,
        "text_fingerprint": mark.text_fingerprint,
        "is_draft": int(mark.is_draft),
    }
    statement = insert(translation_mark).values(article_id=article, path=path, **values)
    tx.connection.execute(
        statement.on_conflict_do_update(index_elements=["article_id", "path"], set_=values)
    )
