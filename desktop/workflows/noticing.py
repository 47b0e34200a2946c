"""Changing articles with an eye on what deserves a second look, whoever makes the change."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.domain.document import JsonValue
from desktop.domain.ids import ArticleId
from desktop.domain.notices import notices
from desktop.domain.rules import Finding
from desktop.store.review_due import articles_due
from desktop.workflows.desk import Work
from desktop.workflows.unit_review import note_review


@dataclass(frozen=True, slots=True)
class Noticed:
    """Something about a change to an article; about all articles of it where none is named."""

    article: ArticleId | None
    finding: Finding


class Noticing:
    """Changes articles in a step and has the form ask about figures that unit or pack shook."""

    def __init__(self, work: Work) -> None:
        """Know which articles somebody was asked about already."""
        self._work = work
        self._due = articles_due(work.tx.connection)

    def change(
        self, article: ArticleId, values: Mapping[str, JsonValue]
    ) -> tuple[bool, tuple[Finding, ...]]:
        """Set leaves; returns whether any changed, and what is to be noticed of it."""
        before = self._work.get(article).local
        is_changed = self._work.change(article, values) > 0
        after = self._work.get(article).local
        found = notices(before, after) if is_changed else ()
        if found or article in self._due:
            note_review(self._work.tx, article, before, after, values)
        return is_changed, found
