"""What is still to be looked at after unit or pack changed."""

from dataclasses import dataclass

from desktop.domain.document import Document, same
from desktop.domain.ids import ArticleId
from desktop.domain.unit_review import PER_UNIT, basis
from desktop.store.database import Database
from desktop.store.entities import load
from desktop.store.review_due import due


@dataclass(frozen=True, slots=True)
class ReviewDue:
    """Unit and pack as they were, and the fields left to look at, in order; none: nothing to do."""

    before: Document
    paths: tuple[str, ...]


class UnitReviewQueries:
    """What the notice in the form shows."""

    def __init__(self, database: Database) -> None:
        """Read from `database`."""
        self._database = database

    def due(self, article: ArticleId) -> ReviewDue:
        """Return what to look at; nothing once unit and pack are again what they were."""
        with self._database.reading() as connection:
            before, paths = due(connection, article)
            item = load(connection, article) if paths else None
        if item is None or same(before, basis(item.local)):
            return ReviewDue({}, ())
        return ReviewDue(before, tuple(path for path in PER_UNIT if path in paths))
