"""Completeness, quality and suggested names of what is in the shop."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from pathlib import Path

from desktop.base.clock import Clock
from desktop.domain.advice import advise, spots_in
from desktop.domain.advice_spots import Spot
from desktop.domain.advice_words import AdviceWords, read_advice_words
from desktop.domain.article import Article, read_article, read_money
from desktop.domain.document import parse_document
from desktop.domain.guard_rails import guard_rails
from desktop.domain.ids import ArticleId
from desktop.domain.name_templates import NameTemplates, read_name_templates
from desktop.domain.naming import compose
from desktop.domain.numbers import Money
from desktop.domain.quality import SOFT, Assessment, assess
from desktop.domain.rules import Finding
from desktop.queries.articles import CHUNK, ArticleQueries, ArticleSheet
from desktop.queries.identity_risks import IdentityRisks
from desktop.queries.media_findings import contents_of, media_findings
from desktop.queries.picture_twins import PictureTwins, twins_in_shop, twins_of
from desktop.queries.shop import ShopQueries
from desktop.queries.translations import TranslationQueries
from desktop.store.database import Database
from desktop.store.entities import load_many
from desktop.store.stock import lines
from desktop.store.translation_marks import of_articles


@dataclass(frozen=True, slots=True)
class Assessed:
    """One article and how it stands."""

    id: ArticleId
    assessment: Assessment


@dataclass(frozen=True, slots=True)
class Counsel:
    """What a person at an article may be told: what is risky, its standard names, how it stands."""

    risks: tuple[Finding, ...]
    names: Mapping[str, str]
    assessment: Assessment


@dataclass(frozen=True, slots=True)
class Knowledge:
    """The shipped files of names and advice; they are read when first needed."""

    names: Path
    advice: Path


class QualityQueries:
    """What `check` and `suggest` see."""

    def __init__(
        self,
        database: Database,
        shop: ShopQueries,
        articles: ArticleQueries,
        translations: TranslationQueries,
        knowledge: Knowledge,
        clock: Clock,
    ) -> None:
        """Read from `database`; the clock tells which promotions have ended (day in UTC)."""
        self._database = database
        self._shop = shop
        self._articles = articles
        self._translations = translations
        self._knowledge = knowledge
        self._clock = clock

    def check(self, query: str = "") -> Iterator[Assessed]:
        """Give how each article that matches stands, in the order of the table.

        Raises InputRefused for a query with no meaning.
        """
        ids = self._articles.ids(query)
        with self._database.reading() as connection:
            codes, twins = IdentityRisks(connection), twins_in_shop(connection)
        for start in range(0, len(ids), CHUNK):
            yield from self._assessed(ids[start : start + CHUNK], codes, twins)

    def suggest(self, article: ArticleId) -> Mapping[str, str]:
        """Return the standard name by language; empty where too little is known."""
        return compose(
            self._articles.sheet(article).article, self._shop.taxonomy(), self.templates()
        )

    def counsel(self, sheet: ArticleSheet, language: str = "en") -> Counsel:
        """Return what is worth a look in an article, without what merely could be added.

        Other articles are named in `language`.
        """
        stock = [line.shown for line in sheet.stock]
        with self._database.reading() as connection:
            contents = contents_of(connection, [sheet.article])
            twins = twins_of(connection, sheet.article.images, language)
        risks = (
            *self._risks(sheet.article, stock, _confirmed_price(sheet)),
            *self._translations.findings(
                sheet.document, self._translations.marks([sheet.id]).get(sheet.id, {})
            ),
            *media_findings(sheet.article, contents),
            *twins.of(sheet.id, sheet.article),
        )
        taxonomy = self._shop.taxonomy()
        return Counsel(
            tuple(risk for risk in risks if risk.code not in SOFT),
            compose(sheet.article, taxonomy, self.templates()),
            assess(sheet.article, taxonomy, risks, self._shop.submit_requires()),
        )

    def spots(self, article: Article, path: str, text: str) -> tuple[Spot, ...]:
        """Return the places of an unsaved text that should be reworded, as a reader sees it."""
        return spots_in(path, text, article, self._shop.taxonomy(), self._words)

    def templates(self) -> NameTemplates:
        """Return the templates of standard names."""
        return self._templates

    def _assessed(
        self, ids: list[ArticleId], codes: IdentityRisks, twins: PictureTwins
    ) -> Iterator[Assessed]:
        taxonomy, requires = self._shop.taxonomy(), self._shop.submit_requires()
        stock: dict[str, list[Decimal]] = {}
        with self._database.reading() as connection:
            items = load_many(connection, ids)
            for line in lines(connection, ids):
                stock.setdefault(line.article_id, []).append(line.shown)
            marks = of_articles(connection, ids)
            articles = {key: read_article(item.local) for key, item in items.items()}
            contents = contents_of(connection, articles.values())
        for identity in ids:
            if identity not in articles:
                continue
            article = articles[identity]
            base = items[identity].base
            confirmed = read_money(base.get("price")) if base else None
            risks = (
                *self._risks(article, stock.get(identity, ()), confirmed),
                *self._translations.findings(items[identity].local, marks.get(identity, {})),
                *media_findings(article, contents),
                *twins.of(identity, article),
                *codes.of(article),
            )
            yield Assessed(identity, assess(article, taxonomy, risks, requires))

    def _risks(
        self, article: Article, stock: Iterable[Decimal], confirmed: Money | None
    ) -> tuple[Finding, ...]:
        today = date.fromisoformat(self._clock.shown()[:10])
        return (
            *guard_rails(article, today, stock, confirmed),
            *advise(article, self._shop.taxonomy(), self._words),
        )

    @cached_property
    def _templates(self) -> NameTemplates:
        return read_name_templates(
            parse_document(self._knowledge.names.read_text(encoding="utf-8"))
        )

    @cached_property
    def _words(self) -> AdviceWords:
        return read_advice_words(parse_document(self._knowledge.advice.read_text(encoding="utf-8")))


def _confirmed_price(sheet: ArticleSheet) -> Money | None:
    before = [change.before for change in sheet.unsent if change.path == "price"]
    return read_money(before[0]) if before else None
