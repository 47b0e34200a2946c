"""`list`, `show`, `set`, `submit`: the articles."""

import argparse
import re
from collections.abc import Sequence

from desktop.app.commands.spellings import SPELLINGS
from desktop.app.differing import as_documents, of_article
from desktop.app.output import Output
from desktop.app.run import Commands, with_shop
from desktop.app.wiring import Shop
from desktop.domain.document import JsonValue
from desktop.domain.errors import InputRefused
from desktop.domain.leaves import leaf
from desktop.domain.numbers import decimal_text, money_text
from desktop.queries.articles import ArticleRow
from desktop.ui.words import sentence, warning_sentence
from desktop.workflows.articles import Assignment
from desktop.workflows.noticing import Noticed

DEFAULT_FIELDS = ("ref", "tid", "name", "brand", "part_number", "price", "stock", "state", "review")
_ASSIGNMENT = re.compile(r"([A-Za-z_][A-Za-z0-9_.+-]*?)\s*(\*=|\+=|-=|=)(.*)", re.DOTALL)
SHOWN = 40


def register(commands: Commands) -> None:
    """Add the commands."""
    parser = commands.add("list", "articles that match a query", with_shop(_list))
    parser.add_argument("query", nargs="?", default="", metavar="QUERY")
    parser.add_argument("--fields", metavar="a,b", help="which fields to show")
    parser.add_argument("--limit", type=int, metavar="N")
    parser = commands.add("show", "one article, whole", with_shop(_show))
    parser.add_argument("ref", metavar="REF")
    parser = commands.add("set", "change every article that matches", with_shop(_set))
    parser.add_argument("query", nargs="?", default="", metavar="QUERY")
    parser.add_argument("assignments", nargs="*", metavar="FIELD=VALUE")
    parser.add_argument("--fields", action="store_true", help="how each field is written")
    parser.add_argument("--preview", action="store_true", help="change nothing")
    parser = commands.add("submit", "ask for review of what is complete", with_shop(_submit))
    parser.add_argument("query", nargs="?", default="", metavar="QUERY")


def _list(arguments: argparse.Namespace, shop: Shop, output: Output) -> int:
    if arguments.limit is not None and arguments.limit < 0:
        raise InputRefused("not-a-quantity", path="--limit", value=arguments.limit)
    ids = shop.articles.ids(arguments.query)
    wanted = ids[: arguments.limit] if arguments.limit is not None else ids
    fields = [name for name in (arguments.fields or "").split(",") if name] or None
    articles: list[JsonValue] = []
    lines: list[str] = []
    for row in shop.articles.rows_many(wanted):
        entry = _entry(row, fields, shop)
        articles.append(entry)
        shown = [str(value) for value in entry.values() if value not in (None, "", [], {})]
        lines.append("  ".join(shown))
    output.document({"total": len(ids), "articles": articles}, [*lines, f"{len(ids)} articles"])
    return 0


def _entry(row: ArticleRow, fields: list[str] | None, shop: Shop) -> dict[str, JsonValue]:
    known: dict[str, JsonValue] = {
        "ref": row.id,
        "tid": row.tid or None,
        "name": row.name,
        "brand": row.brand or None,
        "part_number": row.part_number or None,
        "seller_reference": row.seller_reference or None,
        "category": row.category or None,
        "subcategory": row.subcategory or None,
        "unit": row.unit or None,
        "price": money_text(row.price) if row.price is not None else None,
        "currency": row.currency or None,
        "stock": decimal_text(row.stock),
        "images": row.image_count,
        "languages": list(row.languages),
        "missing": list(row.missing),
        "state": row.state,
        "review": row.review,
    }
    if fields is None:
        return {name: known[name] for name in DEFAULT_FIELDS}
    document = None
    found: dict[str, JsonValue] = {"ref": row.id}
    for name in fields:
        if name in known:
            found[name] = known[name]
        else:
            document = document or shop.articles.shown(row.id)
            if name.partition(".")[0] not in document:
                raise InputRefused("unknown-field", path=name)
            found[name] = leaf(document, name)
    return found


def _show(arguments: argparse.Namespace, shop: Shop, output: Output) -> int:
    article = shop.articles.find(arguments.ref)
    document = shop.articles.shown(article)
    differing = of_article(shop.differences.standing(), article)
    if differing:
        document["differences"] = as_documents(differing)
    lines = [f"{name}: {value}" for name, value in document.items() if value not in (None, [], {})]
    output.document(document, lines)
    return 0


def _spellings(output: Output) -> int:
    fields: list[JsonValue] = [
        {"field": item.field, "written": item.written, "example": item.example}
        for item in SPELLINGS
    ]
    lines = [f"{item.field}={item.example}\n    {item.written}" for item in SPELLINGS]
    output.document({"fields": fields}, lines)
    return 0


def _set(arguments: argparse.Namespace, shop: Shop, output: Output) -> int:
    if arguments.fields:
        return _spellings(output)
    if not arguments.assignments:
        raise InputRefused("not-an-assignment", value=arguments.query)
    orders = [_assignment(text) for text in arguments.assignments]
    ids = shop.articles.ids(arguments.query)
    verb = shop.edit.preview if arguments.preview else shop.edit.batch
    result = verb(ids, orders)
    skipped: list[JsonValue] = [
        {"ref": item.article, "reason": sentence(item.reason), "code": item.reason.code}
        for item in result.skipped
    ]
    if result.matched and result.matched == len(skipped):
        raise result.skipped[0].reason
    changes: list[JsonValue] = [
        {
            "ref": item.article,
            "field": item.change.path,
            "before": item.change.before,
            "after": item.change.after,
        }
        for item in result.changes
    ]
    word = "would change" if arguments.preview else "changed"
    output.document(
        {
            "matched": result.matched,
            "changed": result.changed,
            "unchanged": result.unchanged,
            "skipped": skipped,
            "changes": changes,
            "warnings": [
                {
                    "ref": item.article,
                    "field": item.finding.path,
                    "code": item.finding.code,
                    "message": warning_sentence(item.finding),
                }
                for item in result.notices
            ],
        },
        [
            f"{result.matched} articles: {result.changed} {word}, {result.unchanged} unchanged, "
            f"{len(skipped)} skipped",
            *_noticed(result.notices),
            *(
                f"  {item.article[:8]} {item.change.path}: "
                f"{item.change.before} → {item.change.after}"
                for item in result.changes[:SHOWN]
            ),
            *(
                f"  skipped {item.article[:8]}: {sentence(item.reason)}"
                for item in result.skipped[:SHOWN]
            ),
        ],
    )
    return 1 if skipped else 0


def _noticed(notices: Sequence[Noticed]) -> list[str]:
    lines = [
        f"  warning {(item.article or 'all')[:8]} {item.finding.path}: "
        f"{warning_sentence(item.finding)}"
        for item in notices[:SHOWN]
    ]
    more = len(notices) - len(lines)
    return [*lines, *([f"  and {more} more warnings"] if more else [])]


def _assignment(text: str) -> Assignment:
    match = _ASSIGNMENT.fullmatch(text)
    if match is None:
        raise InputRefused("not-an-assignment", value=text)
    return Assignment(match[1], match[2], match[3].strip())


def _submit(arguments: argparse.Namespace, shop: Shop, output: Output) -> int:
    ids = shop.articles.ids(arguments.query)
    result = shop.submissions.submit(ids, shop.shop.submit_requires())
    incomplete: list[JsonValue] = [
        {"ref": item.article, "missing": list(item.missing)} for item in result.incomplete
    ]
    output.document(
        {
            "submitted": len(result.submitted),
            "incomplete": incomplete,
            "already": len(result.settled),
        },
        [
            f"{len(result.submitted)} will be submitted with the next sync, "
            f"{len(incomplete)} are incomplete, {len(result.settled)} need no review",
            *(
                f"  {item.article[:8]} lacks {', '.join(item.missing)}"
                for item in result.incomplete[:SHOWN]
            ),
        ],
    )
    return 1 if incomplete else 0
