"""`outbox`, `reverse`: what waits and what was sent, as change sets."""

import argparse

from desktop.app.differing import as_documents, as_lines
from desktop.app.output import Output
from desktop.app.run import Commands, with_shop
from desktop.app.wiring import Shop
from desktop.domain.document import Document, JsonValue
from desktop.queries.change_sets import ChangedArticle, ChangeSet
from desktop.ui.words import VERBS, word


def register(commands: Commands) -> None:
    """Add the commands."""
    parser = commands.add(
        "outbox", "what waits, by change set: one per step, whatever its route", with_shop(_outbox)
    )
    parser.add_argument("--step", type=int, metavar="N", help="the articles and fields of one")
    parser.add_argument(
        "--sent", action="store_true", help="instead, what the marketplace has and still stands"
    )
    parser = commands.add(
        "reverse",
        "take a change set back as a new one; what others changed is left",
        with_shop(_back),
    )
    parser.add_argument("step", type=int, metavar="N", help="its number, as `outbox` says it")


def _outbox(arguments: argparse.Namespace, shop: Shop, output: Output) -> int:
    if arguments.step is not None:
        return _one(arguments.step, shop, output)
    found = shop.sent_sets.sent() if arguments.sent else shop.change_sets.waiting()
    listed: list[JsonValue] = [_as_document(item) for item in found]
    differing = () if arguments.sent else shop.differences.standing()
    output.document(
        {"change_sets": listed, "differences": as_documents(differing)},
        [*map(_line, found), f"{len(found)} change sets", *as_lines(differing)],
    )
    return 0


def _one(step: int, shop: Shop, output: Output) -> int:
    found: list[ChangedArticle] = []
    while page := shop.change_sets.articles(step, start=len(found)):
        found.extend(page)
    listed: list[JsonValue] = [
        {
            "ref": article.entity_id,
            "kind": article.kind,
            "name": article.name,
            "field": field.path,
            "before": field.before,
            "after": field.after,
            "state": field.state,
        }
        for article in found
        for field in article.fields
    ]
    output.document(
        {"step": step, "changes": listed},
        [
            f"{article.name or article.entity_id}: {field.path or 'new'} "
            f"{field.before} → {field.after} ({field.state})"
            for article in found
            for field in article.fields
        ],
    )
    return 0


def _back(arguments: argparse.Namespace, shop: Shop, output: Output) -> int:
    done = shop.undoing.reverse(arguments.step)
    left: list[JsonValue] = [
        {"ref": item.entity_id, "field": item.path, "reason": item.reason} for item in done.left
    ]
    output.document(
        {"verb": done.verb, "reversed": len(done.reversed), "left": left},
        [f"Reversed: {done.verb}, {len(done.reversed)} changes, {len(left)} left alone"],
    )
    return 1 if left else 0


def _as_document(item: ChangeSet) -> Document:
    return {
        "step": item.step,
        "verb": item.verb,
        "origin": item.origin,
        "author": item.author,
        "at": item.at,
        "articles": item.articles,
        "fields": item.fields,
        "sending": item.sending,
        "taken": item.taken,
        "refused": item.refused,
    }


def _line(item: ChangeSet) -> str:
    counts = [f"{item.articles} articles", f"{item.fields} fields"]
    counts += [f"{item.sending} sending"] if item.sending else []
    counts += [f"{item.taken} with the marketplace"] if item.taken else []
    counts += [f"{item.refused} refused"] if item.refused else []
    return f"{item.step} {item.at} {item.author} {word(VERBS, item.verb)}: {', '.join(counts)}"
