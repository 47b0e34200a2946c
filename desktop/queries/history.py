"""What happened to an article: who changed what, when, by which verb, the marketplace included."""

from dataclasses import dataclass, replace

from sqlalchemy import select

from desktop.domain.document import JsonValue, mapping
from desktop.domain.ids import ArticleId
from desktop.domain.leaves import leaf
from desktop.store.database import Database
from desktop.store.journal import CREATED, MARKED, last_to_redo, last_to_undo
from desktop.store.stored import stored
from desktop.store.tables import journal, step


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One leaf changed by one step; `at` is for display, order is by `step`."""

    step: int
    at: str
    author: str
    origin: str
    verb: str
    path: str
    before: JsonValue
    after: JsonValue


class HistoryQueries:
    """Read-only view of the journal."""

    def __init__(self, database: Database) -> None:
        """Read from `database`."""
        self._database = database

    def of_article(self, article: ArticleId, *, limit: int = 500) -> tuple[HistoryLine, ...]:
        """Return the newest changes of an article first."""
        query = (
            select(journal, step.c.at_display, step.c.author, step.c.origin, step.c.verb)
            .join(step, step.c.id == journal.c.step_id)
            .where(journal.c.entity_id == article, ~journal.c.path.startswith(f"{MARKED}."))
            .order_by(journal.c.seq.desc())
            .limit(limit)
        )
        with self._database.reading() as connection:
            return tuple(
                HistoryLine(
                    row.step_id,
                    row.at_display,
                    row.author,
                    row.origin,
                    row.verb,
                    row.path,
                    _value(row.before),
                    _value(row.after),
                )
                for row in connection.execute(query)
            )

    def of_field(
        self, article: ArticleId, path: str, *, limit: int = 30
    ) -> tuple[HistoryLine, ...]:
        """Return the newest changes of one field first, its members and its creation included."""
        found: list[HistoryLine] = []
        for line in self.of_article(article):
            if line.path == CREATED:
                value = leaf(mapping(line.after), path)
                if value is not None:
                    found.append(replace(line, path=path, before=None, after=value))
            elif line.path == path or line.path.startswith(f"{path}."):
                found.append(line)
        return tuple(found[:limit])

    def undo_verb(self) -> str:
        """Return the verb that undo would reverse; empty where there is nothing to undo."""
        with self._database.reading() as connection:
            found = last_to_undo(connection)
        return found.verb if found else ""

    def redo_verb(self) -> str:
        """Return the verb that redo would bring back; empty where there is none."""
        with self._database.reading() as connection:
            found = last_to_redo(connection)
        return found.verb if found else ""


def _value(text: str | None) -> JsonValue:
    return None if text is None else stored(text)
