"""Accepting the suggested standard name."""

from collections.abc import Callable, Mapping

from desktop.domain.article import read_article
from desktop.domain.errors import InputRefused
from desktop.domain.ids import ArticleId
from desktop.domain.name_templates import NameTemplates
from desktop.domain.naming import compose
from desktop.domain.taxonomy import Taxonomy
from desktop.workflows.desk import Desk


class Naming:
    """The verb on names."""

    def __init__(
        self, desk: Desk, taxonomy: Callable[[], Taxonomy], templates: Callable[[], NameTemplates]
    ) -> None:
        """Work at `desk`; compose from the current taxonomy and templates."""
        self._desk = desk
        self._taxonomy = taxonomy
        self._templates = templates

    def accept(self, article: ArticleId) -> Mapping[str, str]:
        """Give the article its standard name in every language, as one step; return the names.

        Raises InputRefused("nothing-to-suggest") where too little is known for a name.
        """
        taxonomy, templates = self._taxonomy(), self._templates()
        with self._desk.step("edit") as work:
            names = compose(read_article(work.get(article).local), taxonomy, templates)
            if not names:
                raise InputRefused("nothing-to-suggest", ref=article)
            work.change(article, {f"names.{language}": name for language, name in names.items()})
        return names
