"""`sync`, `conflicts`, `resolve`."""

import argparse
from collections.abc import Mapping

from desktop.app.differing import as_documents, as_lines, of_article
from desktop.app.output import Output
from desktop.app.run import Commands, with_shop
from desktop.app.wiring import Shop
from desktop.domain.document import Document, JsonValue, text
from desktop.domain.errors import InputRefused
from desktop.domain.ids import ArticleId
from desktop.domain.stock_choice import StockChoice
from desktop.queries.outbox import Parked
from desktop.sync.engine import Progress
from desktop.sync.plan import LANES, Plan
from desktop.ui.refusals import refusals, stock_sentence
from desktop.ui.words import field_word, sentence
from desktop.workflows.resolving import Choice, Decision

READ_AGAIN: Mapping[str, tuple[str, ...]] = {
    "epoch": (
        "The marketplace was restored from an older copy: everything was compared, and what it "
        "had lost goes out again.",
    ),
    "expired": (
        "The marketplace no longer knew where we stopped: everything was compared, nothing was "
        "lost.",
    ),
}
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
    parser = commands.add(
        "resolve",
        "settle a conflict, a value stored differently or a refused change of stock",
        with_shop(_resolve),
    )
    parser.add_argument("ref", metavar="REF")
    parser.add_argument(
        "path", metavar="PATH", help="as listed by conflicts; stock.WAREHOUSE for a refused count"
    )
    parser.add_argument(
        "choice",
        metavar="CHOICE",
        help="mine, theirs or =VALUE; for stock: counted (set what was counted), difference "
        "(what was counted more or less, on the figure now) or discard",
    )
    parser.add_argument(
        "--all-like",
        action="store_true",
        help="mine or theirs for this field in every article, as one step",
    )


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
    trouble = shop.upkeep.daily()
    if trouble is not None:
        output.error(sentence(trouble))
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
    differing = shop.differences.standing()
    waiting = len(view.waiting) + len(view.sending)
    output.document(
        {
            "pulled": report.pulled,
            "sent": report.sent,
            "confirmed": report.confirmed,
            "read_again": report.read_again or None,
            "waiting": waiting,
            "parked": parked,
            "conflicts": conflicts,
            "differences": as_documents(differing),
        },
        [
            f"{report.pulled} read, {report.sent} sent, {report.confirmed} confirmed, "
            f"{waiting} waiting, {len(parked)} refused, {len(conflicts)} conflicts",
            *READ_AGAIN.get(report.read_again, ()),
            *(f"  refused: {item.name}: {_said(item)}" for item in view.parked),
            *(f"  conflict: {item.name}: {item.path}" for item in view.conflicts),
            *(f"  {line}" for line in as_lines(differing)),
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
    stock = stock_sentence(item.payload, item.error, item.stock.now if item.stock else None)
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
    path: str = arguments.path
    choice: str = arguments.choice
    stock = _STOCK_CHOICES.get(choice)
    side = _SIDES.get(choice)
    if path.startswith("stock.") and stock is not None:
        shop.resolving.stock(article, _refused_stock(shop, article, path), stock)
    elif side is not None and arguments.all_like:
        return _resolve_alike(shop, path, side, output)
    elif side is not None and _is_difference(shop, article, path):
        shop.read_back.choose(article, path, side)
    elif side is not None:
        shop.resolving.choose(article, path, side)
    elif choice.startswith("=") and not arguments.all_like:
        shop.resolving.enter(article, path, choice[1:])
    else:
        raise InputRefused("not-a-choice", path=path, value=choice)
    output.document(_after(article, shop), ["Settled."])
    return 0


def _is_difference(shop: Shop, article: ArticleId, path: str) -> bool:
    found = of_article(shop.differences.standing(), article)
    return any(item.path == path for item in found)


_SIDES: Mapping[str, Choice] = {"mine": "mine", "theirs": "theirs"}
_STOCK_CHOICES: Mapping[str, StockChoice] = {
    "counted": "counted",
    "difference": "difference",
    "discard": "discard",
}


def _refused_stock(shop: Shop, article: ArticleId, path: str) -> int:
    """Return the newest refused change of a stock line."""
    warehouse = shop.shop.find_warehouse(path.partition(".")[2]).id
    found = [
        item.seq
        for item in shop.outbox.view().parked
        if item.entity_id == article and item.stock and item.stock.warehouse == warehouse
    ]
    if not found or found[-1] is None:
        raise InputRefused("no-such-conflict", ref=article, path=path)
    return found[-1]


def _resolve_alike(shop: Shop, path: str, side: Choice, output: Output) -> int:
    field = path.partition(".")[0]
    alike = [item for item in shop.outbox.conflicts() if item.field == field]
    if not alike:
        raise InputRefused("no-such-conflict", ref="", path=path)
    left = shop.resolving.choose_all(
        [Decision(item.article_id, item.path, side, item.theirs) for item in alike]
    )
    settled = len(alike) - len(left)
    still: list[JsonValue] = [{"ref": item.article, "path": item.path} for item in left]
    output.document({"settled": settled, "left": still}, [f"{settled} conflicts settled."])
    return 1 if left else 0


def _after(article: ArticleId, shop: Shop) -> Document:
    try:
        return shop.articles.shown(article)
    except InputRefused:
        return {"ref": article, "deleted": True}
