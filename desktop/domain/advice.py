"""Advice on names and descriptions, from the help centre's rules. It never blocks saving."""

import re
from collections.abc import Iterable

from desktop.domain.advice_links import content_spots
from desktop.domain.advice_specs import CONTRADICTION, contradiction_spots
from desktop.domain.advice_spots import FACT, Spot, phrases_in
from desktop.domain.advice_words import AdviceWords
from desktop.domain.article import Article
from desktop.domain.fields import TABS
from desktop.domain.rules import Finding
from desktop.domain.taxonomy import Taxonomy, fold, label_in
from desktop.domain.text_structure import read_blocks, words_of

READ = 20_000
"""Characters of a text that are read; longer ones are no description any more."""
_LONG_WORD = re.compile(r"(?<!\w)[^\W\d_]{4,}(?!\w)")
_SHOUTED_WORDS = 2


def advise(article: Article, taxonomy: Taxonomy, words: AdviceWords) -> tuple[Finding, ...]:
    """Return what should be reworded, by leaf path: names first, then descriptions and tabs."""
    found: list[Finding] = []
    for language, name in article.names.items():
        path = f"names.{language}"
        found.extend(_findings(path, name, article, taxonomy, words))
        found.extend(_name(path, name, language, article, taxonomy, words))
    for language, tabs in article.descriptions.items():
        for tab, text in tabs.items():
            path = f"descriptions.{language}.{tab}"
            said = words_of(read_blocks(text[:READ]))
            found.extend(_findings(path, said, article, taxonomy, words))
    found.extend(_empty_tabs(article))
    return tuple(found)


def spots_in(
    path: str, text: str, article: Article, taxonomy: Taxonomy, words: AdviceWords
) -> tuple[Spot, ...]:
    """Return every place of a text that should be reworded; `text` as a reader sees it."""
    text = text[:READ]
    return (
        *phrases_in(text, "advertising", words.advertising),
        *phrases_in(text, "buying-elsewhere", words.buying_elsewhere),
        *content_spots(text, words),
        *contradiction_spots(path, text, article, taxonomy, words),
    )


def _findings(
    path: str, text: str, article: Article, taxonomy: Taxonomy, words: AdviceWords
) -> Iterable[Finding]:
    """Give the first of each kind, and every contradiction once."""
    said: set[tuple[str, str]] = set()
    for spot in spots_in(path, text, article, taxonomy, words):
        key = spot.code, spot.fact if spot.code == CONTRADICTION else ""
        if key not in said:
            said.add(key)
            yield Finding(path, spot.code, spot.fact)


def _name(
    path: str, name: str, language: str, article: Article, taxonomy: Taxonomy, words: AdviceWords
) -> Iterable[Finding]:
    if name.isupper() and len(_LONG_WORD.findall(name)) >= _SHOUTED_WORDS:
        yield Finding(path, "name-in-capitals", name[:FACT])
    keywords = words.keywords.get(article.subcategory, ())
    folded = f"{fold(name)} "
    if keywords and not any(keyword in folded for keyword in keywords):
        kind = taxonomy.subcategories.get(article.subcategory)
        fact = label_in(kind.names, language) if kind else article.subcategory
        yield Finding(path, "name-without-keyword", fact)


def _empty_tabs(article: Article) -> Iterable[Finding]:
    begun = [language for language, tabs in article.descriptions.items() if tabs]
    for language in begun or list(article.names)[:1]:
        tabs = article.descriptions.get(language, {})
        for tab in TABS:
            if not tabs.get(tab, "").strip():
                yield Finding(f"descriptions.{language}.{tab}", "tab-empty")
