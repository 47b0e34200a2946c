"""`clone`: copies of an article without its stock, also as a series."""

import argparse

from desktop.app.output import Output
from desktop.app.run import Commands, with_shop
from desktop.app.wiring import Shop
from desktop.domain.article import read_article
from desktop.domain.document import JsonValue
from desktop.domain.errors import InputRefused
from desktop.domain.series import (
    CODES,
    IS_SOURCE,
    Planned,
    SeriesOrder,
    SeriesPlan,
    read_steps,
)
from desktop.ui.values import Speaker
from desktop.ui.words import sentence_of
from desktop.workflows.series import SeriesMade


def register(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add("clone", "copy an article, without its stock", with_shop(_clone))
    parser.add_argument("ref", metavar="REF")
    parser.add_argument("--times", type=int, metavar="N", help="how many equal copies")
    parser.add_argument(
        "--series",
        action="append",
        metavar="SPEC=A,B,C",
        help="one copy for each value (several: each combination); a semicolon parts values that "
        "hold a comma",
    )
    parser.add_argument(
        "--pattern",
        action="append",
        default=[],
        metavar="FIELD=PATTERN",
        help="the code of a sibling, like seller_reference=PC-{length:02}M",
    )
    parser.add_argument("--preview", action="store_true", help="create nothing (with --series)")


def _clone(arguments: argparse.Namespace, shop: Shop, output: Output) -> int:
    article = shop.articles.find(arguments.ref)
    if not arguments.series:
        return _copies(arguments, shop, output)
    if arguments.times is not None:
        raise InputRefused("not-a-series", value=f"--times {arguments.times}")
    order = SeriesOrder(read_steps(arguments.series), _patterns(arguments.pattern))
    if arguments.preview:
        made = SeriesMade((), shop.series.preview(article, order))
    else:
        made = shop.series.create(article, order)
    return _tell(made, shop, output, is_preview=arguments.preview)


def _copies(arguments: argparse.Namespace, shop: Shop, output: Output) -> int:
    times = 1 if arguments.times is None else arguments.times
    if times < 1:
        raise InputRefused("not-a-quantity", path="--times", value=times)
    if arguments.preview or arguments.pattern:
        raise InputRefused("not-a-series", value="")
    copies = shop.edit.clone(shop.articles.find(arguments.ref), times=times)
    output.document({"created": list(copies)}, [f"Created {copy}" for copy in copies])
    return 0


def _patterns(written: list[str]) -> dict[str, str]:
    patterns: dict[str, str] = {}
    for item in written:
        name, found, pattern = item.partition("=")
        if not found or name not in CODES:
            raise InputRefused("unknown-field", path=name)
        patterns[name] = pattern
    return patterns


def _tell(made: SeriesMade, shop: Shop, output: Output, *, is_preview: bool) -> int:
    plan = made.plan
    speaker = Speaker(shop.shop.taxonomy(), "en")
    left_out = [item for item in plan.siblings if item.problem]
    skipped: list[JsonValue] = [
        {"values": dict(item.values), "code": item.problem, "reason": _reason(item)}
        for item in left_out
    ]
    word = "would be created" if is_preview else "created"
    output.document(
        {
            "created": list(made.created),
            "patterns": dict(plan.patterns),
            "articles": [_sibling(item) for item in plan.wanted()],
            "skipped": skipped,
        },
        [
            f"{len(plan.wanted())} {word}, {len(left_out)} left out",
            *(_line(item, plan, speaker) for item in plan.siblings),
        ],
    )
    return 1 if any(item.problem != IS_SOURCE for item in left_out) else 0


def _sibling(item: Planned) -> JsonValue:
    article = read_article(item.document)
    return {
        "values": dict(item.values),
        "part_number": article.part_number or None,
        "seller_reference": article.seller_reference or None,
        "names": dict(article.names),
        "changes": [
            {"field": change.path, "before": change.before, "after": change.after}
            for change in item.changes
        ],
    }


def _line(item: Planned, plan: SeriesPlan, speaker: Speaker) -> str:
    article = read_article(item.document)
    values = ", ".join(speaker.say(f"specs.{key}", value) for key, value in item.values.items())
    if item.problem:
        return f"  {values}: {_reason(item)}"
    codes = [item.document[name] for name in plan.patterns if item.document[name]]
    return "  ".join(["", values, *map(str, codes), article.name("en")])


def _reason(item: Planned) -> str:
    return sentence_of(item.problem, {"value": item.fact})
