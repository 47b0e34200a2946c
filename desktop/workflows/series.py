"""Cloning an article as a series, as one step."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from desktop.domain.article import Article
from desktop.domain.document import Document
from desktop.domain.errors import InputRefused
from desktop.domain.ids import ArticleId, new_article_id
from desktop.domain.name_templates import NameTemplates
from desktop.domain.naming import compose
from desktop.domain.series import (
    SeriesOrder,
    SeriesPlan,
    Taken,
    checked,
    code_keys,
    plan_series,
)
from desktop.domain.taxonomy import Taxonomy
from desktop.store import entities
from desktop.store.article_keys import codes_in_use
from desktop.store.database import Reading
from desktop.workflows.desk import Desk


@dataclass(frozen=True, slots=True)
class SeriesMade:
    """What a series created, and what it had planned."""

    created: tuple[ArticleId, ...]
    plan: SeriesPlan


class Series:
    """The verb of cloning as a series."""

    def __init__(
        self, desk: Desk, taxonomy: Callable[[], Taxonomy], templates: Callable[[], NameTemplates]
    ) -> None:
        """Work at `desk`; read values and compose names by the current taxonomy and templates."""
        self._desk = desk
        self._taxonomy = taxonomy
        self._templates = templates

    def preview(self, article: ArticleId, order: SeriesOrder) -> SeriesPlan:
        """Return what `create` would do, without doing it; InputRefused for a bad value."""
        planner = self._planner(order)
        with self._desk.database.reading() as connection:
            item = entities.load(connection, article)
            if item is None or item.deleted:
                raise InputRefused("unknown-article", ref=article)
            return planner(connection, item.local)

    def create(self, article: ArticleId, order: SeriesOrder) -> SeriesMade:
        """Create every sibling that can be, as one step; stock and bar code are not copied."""
        planner = self._planner(order)
        created: list[ArticleId] = []
        with self._desk.step("clone") as work:
            plan = planner(work.tx.connection, work.get(article).local)
            for item in plan.wanted():
                created.append(new_article_id())
                work.create_article(created[-1], item.document)
        return SeriesMade(tuple(created), plan)

    def _planner(self, order: SeriesOrder) -> Callable[[Reading, Document], SeriesPlan]:
        # Read before the transaction begins: a reading never opens inside another.
        taxonomy, templates = self._taxonomy(), self._templates()

        def name(one: Article) -> Mapping[str, str]:
            return compose(one, taxonomy, templates)

        def plan(connection: Reading, source: Document) -> SeriesPlan:
            found = plan_series(source, order, taxonomy, name, templates.inflected)
            keys = [code_keys(item.document) for item in found.siblings]
            references, parts = codes_in_use(
                connection,
                {reference for reference, _ in keys if reference},
                {part[1] for _, part in keys if part},
            )
            return checked(found, Taken(references, parts))

        return plan
