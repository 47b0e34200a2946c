"""Translating an article: each text is stored with the mark of what it was made from."""

from collections.abc import Callable

from desktop.domain.article import read_article
from desktop.domain.entry import Entry, read_entry
from desktop.domain.errors import InputRefused
from desktop.domain.ids import ArticleId
from desktop.domain.name_templates import NameTemplates
from desktop.domain.naming import compose
from desktop.domain.taxonomy import Taxonomy
from desktop.domain.translation import made_from, part_of, path_of, text_at
from desktop.workflows.desk import Desk, Work


class Translating:
    """The verbs on translations; each writes text and mark as one undoable step."""

    def __init__(
        self, desk: Desk, taxonomy: Callable[[], Taxonomy], templates: Callable[[], NameTemplates]
    ) -> None:
        """Work at `desk`; read entries with the current taxonomy, compose with its templates."""
        self._desk = desk
        self._taxonomy = taxonomy
        self._templates = templates

    def translate(
        self,
        article: ArticleId,
        path: str,
        typed: str,
        source_language: str,
        *,
        is_draft: bool = False,
    ) -> bool:
        """Set a text, made from that of `source_language`; False if it said so already.

        A text of the source language itself is an edit of the source. Raises InputRefused as
        entering a field does.
        """
        with self._desk.step("translate") as work:
            document = work.get(article).local
            path, value = read_entry(path, typed, Entry(self._taxonomy(), document))
            changed = work.change(article, {path: value}, source_language=source_language)
            is_marked = self._mark(work, article, path, source_language, is_draft=is_draft)
            return is_marked or changed > 0

    def copy_source(self, article: ArticleId, path: str, source_language: str) -> bool:
        """Put the source's text where its translation will stand, as a draft."""
        with self._desk.step("translate") as work:
            source = text_at(work.get(article).local, _beside(path, source_language))
            if not source:
                raise InputRefused("no-source-text", path=path)
            work.change(article, {path: source}, source_language=source_language)
            return self._mark(work, article, path, source_language, is_draft=True)

    def confirm(self, article: ArticleId, path: str, source_language: str) -> bool:
        """Say that a text fits its source as it now is; False if that was known."""
        with self._desk.step("translate") as work:
            return self._mark(work, article, path, source_language)

    def accept_name(self, article: ArticleId, language: str, source_language: str) -> str:
        """Give the article its standard name in one language; return the name.

        Raises InputRefused("nothing-to-suggest") where too little is known for a name.
        """
        with self._desk.step("translate") as work:
            known = read_article(work.get(article).local)
            name = compose(known, self._taxonomy(), self._templates()).get(language)
            if not name:
                raise InputRefused("nothing-to-suggest", ref=article)
            path = f"names.{language}"
            work.change(article, {path: name}, source_language=source_language)
            self._mark(work, article, path, source_language)
        return name

    def _mark(
        self,
        work: Work,
        article: ArticleId,
        path: str,
        source_language: str,
        *,
        is_draft: bool = False,
    ) -> bool:
        found = part_of(path)
        if found is None or found[1] == source_language:
            return False
        made = made_from(work.get(article).local, path, source_language, is_draft=is_draft)
        return work.mark(article, path, made)


def _beside(path: str, language: str) -> str:
    found = part_of(path)
    if found is None:
        raise InputRefused("unknown-field", path=path)
    return path_of(found[0], language)
