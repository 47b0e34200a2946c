"""Advice on names and descriptions, from the help centre's rules. It never blocks saving."""

import re
from collections.abc import Iterable

from desktop.domain.advice_links import FACT, forbidden_content
from desktop.domain.advice_specs import contradictions
from desktop.domain.advice_words import AdviceWords
from desktop.domain.article import Article
from desktop.domain.fields import TABS
from desktop.domain.rules import Finding
from desktop.domain.taxonomy import Taxonomy, fold, label_in

READ = 20_000
"""Characters of a text that are read; longer ones are no description any more."""
_LONG_WORD = re.compile(r"(?<!\w)[^\W\d_]{4,}(?!\w)")
_SHOUTED_WORDS = 2


def advise(article: Article, taxonomy: Taxonomy, words: AdviceWords) -> tuple[Finding, ...]:
    """Return what should be reworded, by leaf path: names first, then descriptions and tabs."""
    found: list[Finding] = []
    for language, name in article.names.items():
        path = f"names.{language}"
        found.extend(_text(path, name, words))
        found.extend(_name(path, name, language, article, taxonomy, words))
        found.extend(contradictions(path, name[:READ], article, taxonomy, words))
    for language, tabs in article.descriptions.items():
        for tab, text in tabs.items():
            path = f"descriptions.{language}.{tab}"
            found.extend(_text(path, text, words))
            found.extend(contradictions(path, text[:READ], article, taxonomy, words))
    found.extend(_empty_tabs(article))
    return tuple(found)


def _text(path: str, text: str, words: AdviceWords) -> Iterable[Finding]:
    text = text[:READ]
    folded = fold(text)
    for code, pattern in (
        ("advertising", words.advertising),
        ("buying-elsewhere", words.buying_elsewhere),
    ):
        match = pattern.search(folded)
        if match:
            yield Finding(path, code, match[0][:FACT])
    yield from forbidden_content(path, text, words)


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
