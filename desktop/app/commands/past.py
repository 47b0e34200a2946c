"""`history`, `undo`."""

import argparse

from desktop.app.output import Output
from desktop.app.run import Commands, with_shop
from desktop.app.wiring import Shop
from desktop.domain.document import JsonValue
from desktop.domain.errors import InputRefused
from desktop.store.journal import MARKED


def register(commands: Commands) -> None:
    """Add the commands."""
    parser = commands.add("history", "what happened to an article", with_shop(_history))
    parser.add_argument("ref", metavar="REF")
    parser = commands.add("undo", "reverse the last steps; a batch is one", with_shop(_undo))
    parser.add_argument("--steps", type=int, default=1, metavar="N")


def _history(arguments: argparse.Namespace, shop: Shop, output: Output) -> int:
    lines = shop.history.of_article(shop.articles.find(arguments.ref))
    changes: list[JsonValue] = [
        {
            "step": line.step,
            "at": line.at,
            "author": line.author,
            "origin": line.origin,
            "verb": line.verb,
            "field": line.path,
            "before": line.before,
            "after": line.after,
        }
        for line in lines
    ]
    output.document(
        {"changes": changes},
        [
            f"{line.at} {line.author} {line.verb} {line.path or 'created'}: "
            f"{_short(line.before)} → {_short(line.after)}"
            for line in lines
        ],
    )
    return 0


def _undo(arguments: argparse.Namespace, shop: Shop, output: Output) -> int:
    if arguments.steps < 1:
        raise InputRefused("not-a-quantity", path="--steps", value=arguments.steps)
    steps: list[JsonValue] = []
    left: list[JsonValue] = []
    words: list[str] = []
    for _ in range(arguments.steps):
        done = shop.undoing.undo()
        if done is None:
            break
        changes: list[JsonValue] = [
            {
                "ref": entry.entity_id,
                "field": entry.change.path,
                "before": entry.change.after,
                "after": entry.change.before,
            }
            for entry in done.reversed
            if not entry.change.path.startswith(f"{MARKED}.")
        ]
        steps.append({"verb": done.verb, "changes": changes})
        left.extend(
            {"ref": item.entity_id, "field": item.path, "reason": item.reason} for item in done.left
        )
        words.append(f"Undone: {done.verb}, {len(changes)} changes, {len(done.left)} left alone")
    if not steps:
        raise InputRefused("nothing-to-undo")
    output.document({"steps": steps, "left": left}, words)
    return 1 if left else 0


def _short(value: JsonValue) -> str:
    text = str(value) if value is not None else "–"
    return text if len(text) <= 60 else f"{text[:57]}…"
