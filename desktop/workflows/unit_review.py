"""Asking a person to look at price, ladder, limits and weight after unit or pack changed."""

from collections.abc import Container

from desktop.domain.document import Document, same
from desktop.domain.ids import ArticleId
from desktop.domain.unit_review import basis, put_in_question
from desktop.store.database import Transaction
from desktop.store.review_due import due, set_due
from desktop.workflows.desk import Desk


def note_review(
    tx: Transaction,
    article: ArticleId,
    document: Document,
    after: Document,
    given: Container[str],
) -> None:
    """Note what a change puts in question, and that the paths `given` were looked at."""
    before, paths = due(tx.connection, article)
    asked = put_in_question(document, after)
    if not asked and not paths:
        return
    before = before or basis(document)
    if same(before, basis(after)):
        set_due(tx, article, {}, ())
        return
    left = [path for path in paths if path not in given]
    set_due(tx, article, before, [*left, *asked])


class UnitReviews:
    """The verbs on what is to be looked at; they change no article and are no step."""

    def __init__(self, desk: Desk) -> None:
        """Work at `desk`."""
        self._desk = desk

    def looked_at(self, article: ArticleId, path: str) -> None:
        """Cross one field off."""
        with self._desk.database.transaction() as tx:
            before, paths = due(tx.connection, article)
            set_due(tx, article, before, [one for one in paths if one != path])
            tx.touch(article)

    def dismiss(self, article: ArticleId) -> None:
        """Cross everything off."""
        with self._desk.database.transaction() as tx:
            set_due(tx, article, {}, ())
            tx.touch(article)
