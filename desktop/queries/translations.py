"""How the translations of an article stand: states, completeness, codes that were altered."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop.domain.article import Article, read_article
from desktop.domain.document import Document, JsonValue
from desktop.domain.errors import InputRefused
from desktop.domain.ids import ArticleId
from desktop.domain.protected import Codes, altered, neutral_codes
from desktop.domain.rules import Finding
from desktop.domain.taxonomy import Taxonomy
from desktop.domain.translation import (
    Completeness,
    Mark,
    State,
    completeness,
    part_of,
    path_of,
    source_of,
    states_of,
    text_at,
)
from desktop.queries.shop import ShopQueries
from desktop.store.database import Database
from desktop.store.entities import load
from desktop.store.translation_marks import of_article, of_articles


@dataclass(frozen=True, slots=True)
class TranslationSheet:
    """One article as a translator sees it; everything by leaf path or language."""

    id: ArticleId
    source_language: str
    document: Document
    article: Article
    states: Mapping[str, State]
    altered: Mapping[str, tuple[str, ...]]
    completeness: Mapping[str, Completeness]


class TranslationQueries:
    """Read-only views of translations."""

    def __init__(self, database: Database, shop: ShopQueries) -> None:
        """Read from `database`; `shop` knows the codes of the trade."""
        self._database = database
        self._shop = shop
        self._codes: tuple[Taxonomy, Codes] | None = None

    def sheet(
        self, article: ArticleId, source_language: str = "", *, preferred: str = ""
    ) -> TranslationSheet:
        """Return how an article's texts stand to those of `source_language`.

        Without one, the language with the most texts is the source, among equals `preferred`.
        Raises InputRefused("unknown-article") if there is none.
        """
        with self._database.reading() as connection:
            item = load(connection, article)
            if item is None or item.kind != "article" or item.deleted:
                raise InputRefused("unknown-article", ref=article)
            marks = of_article(connection, article)
        document = item.local
        source = source_language or source_of(document, preferred)
        states = states_of(document, source, marks)
        known = read_article(document)
        return TranslationSheet(
            article,
            source,
            document,
            known,
            states,
            self._altered(document, known, source, states),
            completeness(states),
        )

    def altered(self, article: Article, source: str, target: str) -> tuple[str, ...]:
        """Return the codes and numbers of `source` that a translation under way has lost."""
        return altered(source, target, self.codes(), _own(article)) if target.strip() else ()

    def codes(self) -> Codes:
        """Return the codes of the trade, from the marketplace's current taxonomy."""
        taxonomy = self._shop.taxonomy()
        if self._codes is None or self._codes[0] is not taxonomy:
            self._codes = taxonomy, neutral_codes(taxonomy)
        return self._codes[1]

    def marks(self, articles: Iterable[str]) -> Mapping[str, Mapping[str, Mark]]:
        """Return what the translations of articles were made from."""
        with self._database.reading() as connection:
            return of_articles(connection, articles)

    def findings(
        self, document: Mapping[str, JsonValue], marks: Mapping[str, Mark]
    ) -> tuple[Finding, ...]:
        """Return what a translator should look at: missing, outdated, draft, codes altered."""
        source = source_of(document)
        states = states_of(document, source, marks)
        lost = self._altered(document, read_article(dict(document)), source, states)
        found = [
            Finding(path, f"translation-{state.value}", source)
            for path, state in states.items()
            if state in {State.OUTDATED, State.DRAFT}
            or (state is State.MISSING and path.startswith("descriptions."))
        ]
        found += [Finding(path, "code-altered", ", ".join(codes)) for path, codes in lost.items()]
        return tuple(found)

    def _altered(
        self,
        document: Mapping[str, JsonValue],
        article: Article,
        source: str,
        states: Mapping[str, State],
    ) -> dict[str, tuple[str, ...]]:
        codes, own = self.codes(), _own(article)
        found: dict[str, tuple[str, ...]] = {}
        for path in states:
            place = part_of(path)
            said = text_at(document, path)
            if place is None or place[1] == source or not said:
                continue
            lost = altered(text_at(document, path_of(place[0], source)), said, codes, own)
            if lost:
                found[path] = lost
        return found


def _own(article: Article) -> tuple[str, ...]:
    """Return the article's own codes, the longest first."""
    own = {article.part_number, article.manufacturer_reference} - {""}
    return tuple(sorted(own, key=len, reverse=True))
