"""`sync`, `conflicts`, `resolve`."""

import argparse

from desktop.app.output import Output
from desktop.app.run import Commands, with_shop
from desktop.app.wiring import Shop
from desktop.domain.document import Document, JsonValue, text
from desktop.domain.errors import InputRefused
from desktop.domain.ids import ArticleId
from desktop.queries.outbox import Parked
from desktop.sync.engine import Progress
from desktop.sync.plan import LANES, Plan
from desktop.ui.refusals import refusals, stock_sentence
from desktop.ui.words import field_word

PHASES = {"pull": "Reading", "pictures": "Pictures", "push": "Sending", "fetch": "Fetching"}


def register(commands: Commands) -> None:
    """Add the commands."""
    parser = commands.add("sync", "recover, pull, push, until nothing is due", with_shop(_sync))
    parser.add_argument(
        "--accept-deletions",
        action="store_true",
        help="apply deletions even when they take away a large part of the shop",
    )
    parser.add_argument("--only", choices=LANES, help="send nothing but stock, or but prices")
    parser.add_argument(
        "--media", action="store_true", help="bring pictures too, though the network is metered"
    )
    switch = parser.add_mutually_exclusive_group()
    switch.add_argument("--pause", action="store_true", help="let nothing go by itself any more")
    switch.add_argument("--resume", action="store_true", help="let it go again, now")
    parser.add_argument(
        "--metered", choices=("on", "off"), help="let pictures wait until they are asked for"
    )
    commands.add("conflicts", "what both sides changed", with_shop(_conflicts))
    parser = commands.add("resolve", "settle a conflict", with_shop(_resolve))
    parser.add_argument("ref", metavar="REF")
    parser.add_argument("path", metavar="PATH")
    parser.add_argument("choice", metavar="mine|theirs|=VALUE")


def _sync(arguments: argparse.Namespace, shop: Shop, output: Output) -> int:
    def told(progress: Progress) -> None:
        output.progress(progress.done, progress.total, PHASES[progress.phase])

    if arguments.metered:
        shop.switches.spare(on=arguments.metered == "on")
    if arguments.pause or arguments.resume:
        shop.switches.pause(on=arguments.pause)
    if arguments.pause:
        output.document({"paused": True}, ["Paused. Run “sync --resume” to go on."])
        return 0
    report = shop.sync(
        accept_deletions=arguments.accept_deletions,
        progress=told,
        plan=Plan(
            only=arguments.only or "",
            media=arguments.media or not shop.switches.is_sparing(),
        ),
    )
    view = shop.outbox.view()
    parked: list[JsonValue] = [_parked(item) for item in view.parked]
    conflicts: list[JsonValue] = [
        {"ref": item.article_id, "path": item.path} for item in view.conflicts
    ]
    waiting = len(view.waiting) + len(view.sending)
    output.document(
        {
            "pulled": report.pulled,
            "sent": report.sent,
            "confirmed": report.confirmed,
            "waiting": waiting,
            "parked": parked,
            "conflicts": conflicts,
        },
        [
            f"{report.pulled} read, {report.sent} sent, {report.confirmed} confirmed, "
            f"{waiting} waiting, {len(parked)} refused, {len(conflicts)} conflicts",
            *(f"  refused: {item.name}: {_said(item)}" for item in view.parked),
            *(f"  conflict: {item.name}: {item.path}" for item in view.conflicts),
        ],
    )
    return 1 if parked or conflicts else 0


def _parked(item: Parked) -> Document:
    found: Document = {
        "ref": item.entity_id,
        "code": text(item.error.get("code")),
        "message": _said(item),
    }
    current = item.error.get("current")
    if current is not None:
        found["current"] = current
    errors = item.error.get("errors")
    if errors:
        found["errors"] = errors
    return found


def _said(item: Parked) -> str:
    stock = stock_sentence(item.payload, item.error)
    if stock:
        return stock
    found = dict.fromkeys(refusals(item.error))
    return "; ".join(f"{field_word(path)}: {words}" if path else words for path, words in found)


def _conflicts(_arguments: argparse.Namespace, shop: Shop, output: Output) -> int:
    found = shop.outbox.conflicts()
    listed: list[JsonValue] = [
        {
            "ref": item.article_id,
            "path": item.path,
            "base": item.base,
            "mine": item.mine,
            "theirs": item.theirs,
            "theirs_by": item.theirs_by,
            "theirs_at": item.theirs_at,
        }
        for item in found
    ]
    output.document(
        {"conflicts": listed},
        [
            *(
                f"{item.article_id} {item.path}: mine {item.mine!r}, theirs {item.theirs!r} "
                f"({item.theirs_by})"
                for item in found
            ),
            f"{len(found)} conflicts",
        ],
    )
    return 1 if found else 0


def _resolve(arguments: argparse.Namespace, shop: Shop, output: Output) -> int:
    article = shop.articles.find(arguments.ref)
    choice: str = arguments.choice
    if choice == "mine" or choice == "theirs":
        shop.resolving.choose(article, arguments.path, choice)
    elif choice.startswith("="):
        shop.resolving.enter(article, arguments.path, choice[1:])
    else:
        raise InputRefused("not-a-choice", path=arguments.path, value=choice)
    output.document(_after(article, shop), ["Settled."])
    return 0


def _after(article: ArticleId, shop: Shop) -> Document:
    try:
        return shop.articles.shown(article)
    except InputRefused:
        return {"ref": article, "deleted": True}
