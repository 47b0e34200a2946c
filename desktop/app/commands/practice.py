"""`practice serve`, `practice act`: a marketplace of one's own, and its staff."""

import argparse
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from desktop.app.output import Output
from desktop.app.run import Command, Commands
from desktop.base.paths import ShopFolder, data_folder
from desktop.domain.document import JsonValue
from desktop.domain.errors import DesktopError, InputRefused, LocalTrouble, MarketplaceUnavailable
from desktop.practice import act
from desktop.practice.features import LEAST_BODY, Features, switches


def register(commands: Commands) -> None:
    """Add the commands."""
    family = commands.family("practice", "a marketplace to practise with, on this machine")
    server = family.add("serve", "serve until stopped", Command(_serve))
    server.add_argument("--port", type=int, default=0, metavar="N", help="0: a free one")
    server.add_argument("--data", type=Path, metavar="DIR")
    server.add_argument("--database", metavar="URL", help="any SQLAlchemy URL")
    server.add_argument("--media", metavar="URL", help="s3://BUCKET?endpoint=URL, else a folder")
    server.add_argument("--workers", type=int, default=1, metavar="N", help="processes")
    server.add_argument("--without", metavar="LIST", help="capabilities it shall not have")
    server.add_argument("--price-decimals", type=int, choices=range(5), metavar="0-4")
    server.add_argument("--body-bytes", type=int, metavar="N", help="the most a request may have")
    server.add_argument(
        "--answer-seconds", type=int, metavar="N", help="without immediate-answers: how much later"
    )
    server.add_argument("--seed", choices=("demo", "empty"), default="empty")
    staff = family.add("act", "play the marketplace's staff", None)
    staff.add_argument("--url", required=True, metavar="U")
    staff.add_argument("--token", required=True, metavar="STAFF")
    acts = staff.add_subparsers(title="acts", metavar="ACT", required=True)
    approve = acts.add_parser("approve", help="approve what waits for review")
    approve.add_argument("refs", nargs="*", metavar="REF")
    approve.add_argument("--all", action="store_true")
    approve.set_defaults(command=Command(_acting(_approve)))
    refuse = acts.add_parser("refuse", help="refuse an article, with a reason")
    refuse.add_argument("ref", metavar="REF")
    refuse.add_argument("--field", required=True, metavar="PATH")
    refuse.add_argument("--reason", required=True, metavar="TEXT")
    refuse.set_defaults(command=Command(_acting(_refuse)))
    suspend = acts.add_parser("suspend", help="take an article offline, with a reason")
    suspend.add_argument("ref", metavar="REF")
    suspend.add_argument("--reason", required=True, metavar="TEXT")
    suspend.set_defaults(command=Command(_acting(_suspend)))
    for parser in (approve, refuse, suspend):
        parser.add_argument("--json", action="store_true", default=argparse.SUPPRESS)


def _serve(arguments: argparse.Namespace, _folder: ShopFolder, _output: Output) -> int:
    def announce(facts: dict[str, object]) -> None:
        print(json.dumps(facts, sort_keys=True), flush=True)

    # Imported here: the server's libraries would cost every other command half a second.
    from desktop.practice import marketplace, serve

    data = arguments.data or data_folder() / "practice"
    try:
        serve.serve(
            marketplace.Keeping(data, arguments.database, arguments.media, _features(arguments)),
            port=arguments.port,
            seed=arguments.seed,
            announce=announce,
            workers=arguments.workers,
        )
    except serve.PracticeTrouble as trouble:
        raise InputRefused(f"practice-{trouble.code}", detail=trouble.detail) from trouble
    except OSError as trouble:
        raise LocalTrouble("folder-not-writable", path=trouble.filename) from trouble
    return 0


def _features(arguments: argparse.Namespace) -> Features:
    asked = Features()
    if arguments.price_decimals is not None:
        asked = replace(asked, price_decimals=arguments.price_decimals)
    if arguments.body_bytes is not None:
        asked = replace(asked, body_bytes=max(arguments.body_bytes, LEAST_BODY))
    if arguments.answer_seconds is not None:
        asked = replace(asked, answer_seconds=max(arguments.answer_seconds, 0))
    names = [name.strip() for name in (arguments.without or "").split(",")]
    try:
        return asked.without(name for name in names if name)
    except ValueError as error:
        known = ", ".join(switches())
        raise InputRefused("practice-unknown-capability", name=str(error), known=known) from error


Act = Callable[[argparse.Namespace], list[act.Document]]


def _acting(action: Act) -> Callable[[argparse.Namespace, ShopFolder, Output], int]:
    def run(arguments: argparse.Namespace, _folder: ShopFolder, output: Output) -> int:
        try:
            documents = action(arguments)
        except act.ActError as error:
            raise _as_error(error) from error
        found: list[JsonValue] = [json.loads(json.dumps(item)) for item in documents]
        is_one = len(found) == 1 and not getattr(arguments, "all", False)
        output.document(
            found[0] if is_one else {"articles": found},
            [f"{len(found)} articles" if len(found) != 1 else "Done."],
        )
        return 0

    return run


def _as_error(error: act.ActError) -> DesktopError:
    if error.status in {0, 401} or error.status >= 500:
        return MarketplaceUnavailable(
            "sign-in" if error.status == 401 else "unreachable", reason=error.detail
        )
    return InputRefused("practice-refused", code=error.code, detail=error.detail)


def _approve(arguments: argparse.Namespace) -> list[act.Document]:
    if arguments.all == bool(arguments.refs):
        raise InputRefused("approve-what")
    if arguments.all:
        return act.approve_all(arguments.url, arguments.token)
    return act.approve(arguments.url, arguments.token, arguments.refs)


def _refuse(arguments: argparse.Namespace) -> list[act.Document]:
    pointer = act.pointer_of(arguments.field)
    return [act.refuse(arguments.url, arguments.token, arguments.ref, pointer, arguments.reason)]


def _suspend(arguments: argparse.Namespace) -> list[act.Document]:
    return [act.suspend(arguments.url, arguments.token, arguments.ref, arguments.reason)]
