"""`connect`, `status`, `verify`: the shop folder itself."""

import argparse

from desktop.app.differing import as_documents, as_lines
from desktop.app.output import Output
from desktop.app.repairing import problems_of
from desktop.app.run import Commands, with_shop
from desktop.app.wiring import Shop
from desktop.domain.document import Document
from desktop.domain.errors import InputRefused, LocalTrouble
from desktop.queries.verification import verify


def register(commands: Commands) -> None:
    """Add the commands."""
    link = commands.add("connect", "link the shop folder to an account", with_shop(_connect))
    link.add_argument("url", metavar="URL")
    token = link.add_mutually_exclusive_group(required=True)
    token.add_argument("--token", metavar="T", help="kept in the system's keyring")
    token.add_argument(
        "--token-env",
        metavar="NAME",
        help="variable that holds the token at every use, for machines without a keyring",
    )
    commands.add("status", "how the shop stands", with_shop(_status))
    commands.add("verify", "check database, pictures and index", with_shop(_verify))


def _connect(arguments: argparse.Namespace, shop: Shop, output: Output) -> int:
    variable: str = arguments.token_env or ""
    token: str = arguments.token or (shop.credentials.find(arguments.url, variable))
    if not token.strip():
        raise InputRefused("empty-token")
    account = shop.connect(arguments.url, token.strip(), variable)
    output.document(
        {
            "account": account.name,
            "languages": list(account.languages),
            "epoch": account.epoch,
        },
        [f"Connected to {account.name}. Next: twoosk-desktop sync"],
    )
    return 0


def _status(_arguments: argparse.Namespace, shop: Shop, output: Output) -> int:
    status = shop.shop.status()
    document: Document = {
        "articles": status.articles,
        "waiting": status.waiting,
        "sending": status.sending,
        "parked": status.parked,
        "refused_media": status.refused_media,
        "conflicts": status.conflicts,
        "differences": status.differences,
        "review": dict(status.review),
        "connected_to": status.connected_to or None,
        "bytes_left": status.bytes_left,
        "paused": status.paused,
        "metered": status.metered,
        "last_sync": _last(shop),
    }
    verdicts = ", ".join(f"{count} {name}" for name, count in sorted(status.review.items()))
    output.document(
        document,
        [
            f"{status.articles} articles ({verdicts or 'none yet'})",
            f"{status.waiting} waiting · {status.sending} sending · {status.parked} refused · "
            f"{status.conflicts} conflicts · {status.differences} stored differently",
            f"Connected to {status.connected_to} as {status.account}"
            if status.connected_to
            else "Not connected to a marketplace",
        ],
    )
    return 0


def _last(shop: Shop) -> Document | None:
    runs = shop.shop.runs(1)
    if not runs:
        return None
    last = runs[0]
    return {
        "at": last.at,
        "pulled": last.pulled,
        "sent": last.sent,
        "confirmed": last.confirmed,
        "conflicts": last.conflicts,
        "parked": last.parked,
        "error": last.error,
        "refused": last.refused,
        "waiting": last.waiting,
        "seconds": str(last.took),
        "lane": last.lane or None,
        "by_person": last.by_person,
        "read_again": last.read_again or None,
        "times": last.times,
        "since": last.since,
    }


def _verify(_arguments: argparse.Namespace, shop: Shop, output: Output) -> int:
    problems = problems_of(shop.folder, shop.database)
    if problems:
        raise LocalTrouble("database-damaged", path=shop.folder.database)
    found = verify(shop.database, shop.blobs.verify)
    differing = shop.differences.standing()
    output.document(
        {
            "ok": not found.problems,
            "articles": found.articles,
            "pictures": found.pictures,
            "documents": found.documents,
            "problems": list(found.problems),
            "differences": as_documents(differing),
        },
        [
            f"{found.articles} articles, {found.pictures} pictures and {found.documents} "
            "technical documents checked",
            *(found.problems or ("Everything is sound.",)),
            *as_lines(differing),
        ],
    )
    return 4 if found.problems else 0
