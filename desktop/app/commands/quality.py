"""`check`, `suggest`: how good the articles are, and what they are best called."""

import argparse

from desktop.app.output import Output
from desktop.app.run import Commands, with_shop
from desktop.app.wiring import Shop
from desktop.domain.document import JsonValue
from desktop.domain.taxonomy import Taxonomy
from desktop.queries.quality import Assessed
from desktop.ui.words import field_word, sentence_of, warning_sentence

SHOWN = 5


def register(commands: Commands) -> None:
    """Add the commands."""
    parser = commands.add("check", "completeness and quality of articles", with_shop(_check))
    parser.add_argument("query", nargs="?", default="", metavar="QUERY")
    parser = commands.add("suggest", "the standard name in every language", with_shop(_suggest))
    parser.add_argument("ref", metavar="REF")
    parser.add_argument("--accept", action="store_true", help="name the article so, as one step")


def _check(arguments: argparse.Namespace, shop: Shop, output: Output) -> int:
    total = shop.articles.count(arguments.query)
    taxonomy = shop.shop.taxonomy()
    articles: list[JsonValue] = []
    lines: list[str] = []
    incomplete = 0
    for done, item in enumerate(shop.quality.check(arguments.query), start=1):
        articles.append(_entry(item))
        lines.extend(_lines(item, taxonomy))
        incomplete += bool(item.assessment.missing)
        output.progress(done, total, "Checking")
    lines.append(f"{len(articles)} articles checked, {incomplete} lack something required")
    output.document({"articles": articles}, lines)
    return 1 if incomplete else 0


def _entry(item: Assessed) -> JsonValue:
    return {
        "ref": item.id,
        "score": item.assessment.score,
        "missing": list(item.assessment.missing),
        "warnings": [
            {"field": one.path, "code": one.code, "message": warning_sentence(one)}
            for one in item.assessment.warnings
        ],
    }


def _lines(item: Assessed, taxonomy: Taxonomy) -> list[str]:
    found = item.assessment
    lacks = ", ".join(field_word(name) for name in found.missing)
    more = len(found.warnings) - SHOWN
    return [
        f"{item.id[:8]}  {found.score:>3}" + (f"  lacks {lacks}" if lacks else ""),
        *(
            f"    {field_word(one.path, taxonomy)}: {warning_sentence(one)}"
            for one in found.warnings[:SHOWN]
        ),
        *([f"    and {more} more"] if more > 0 else []),
    ]


def _suggest(arguments: argparse.Namespace, shop: Shop, output: Output) -> int:
    article = shop.articles.find(arguments.ref)
    names = shop.naming.accept(article) if arguments.accept else shop.quality.suggest(article)
    lines = [f"{language}: {name}" for language, name in names.items()]
    nothing = sentence_of("nothing-to-suggest", {})
    output.document({"names": dict(names)}, lines or [nothing])
    return 0
