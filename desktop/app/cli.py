"""The command line: every verb of the window, for automation and for checking from outside.

Exit codes: 0 all done, 1 done but some items were refused, parked or in conflict, 2 usage or
unreadable input and nothing was changed, 3 marketplace unreachable or sign-in refused, 4 local
trouble. Never a traceback.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from desktop.app.commands import (
    catalogue,
    cloning,
    demo,
    excel,
    inventory,
    outbox,
    past,
    practice,
    preview,
    quality,
    safekeeping,
    shop_folder,
    syncing,
)
from desktop.app.output import Output, default_output
from desktop.app.run import Command, Commands
from desktop.base.paths import ShopFolder, default_shop
from desktop.domain.errors import (
    DesktopError,
    LocalTrouble,
    MarketplaceUnavailable,
)
from desktop.ui.words import sentence

GROUPS = (
    demo,
    practice,
    shop_folder,
    excel,
    catalogue,
    cloning,
    preview,
    quality,
    inventory,
    outbox,
    syncing,
    past,
    safekeeping,
)


class Parser(argparse.ArgumentParser):
    """A parser that says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        """Say it on stderr and leave with 2."""
        self.exit(2, f"{self.prog}: {message}. See {self.prog} --help\n")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    arguments = parser().parse_args(_with_bound_tokens(sys.argv[1:] if argv is None else argv))
    output = default_output(
        as_json=getattr(arguments, "json", False), quiet=getattr(arguments, "quiet", False)
    )
    try:
        return _run(arguments, output)
    except DesktopError as error:
        output.error(sentence(error))
        return exit_code(error)
    except KeyboardInterrupt:
        output.error("Stopped. What was done so far is kept; the rest was not begun.")
        return 130
    except BrokenPipeError:
        # Whoever read our output has enough; closing it here keeps Python from complaining.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _with_bound_tokens(argv: Sequence[str]) -> list[str]:
    """Write `--token T` as `--token=T`: a token may begin with a hyphen."""
    bound: list[str] = []
    for word in argv:
        if bound and bound[-1] == "--token" and not word.startswith("--"):
            bound[-1] = f"--token={word}"
        else:
            bound.append(word)
    return bound


def exit_code(error: DesktopError) -> int:
    """Return the exit code of an error."""
    if isinstance(error, MarketplaceUnavailable):
        return 3
    return 4 if isinstance(error, LocalTrouble) else 2


def parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    common = Parser(add_help=False)
    _add_common(common)
    root = Parser(
        prog="twoosk-desktop",
        description="Offline-first catalogue manager for sellers on Twoosk. "
        "Without a command it opens the window.",
        epilog="Exit codes: 0 all done; 1 done, some items refused, parked or in conflict; "
        "2 usage or unreadable input, nothing changed; 3 marketplace unreachable or sign-in "
        "refused; 4 local trouble (disk full, damaged or locked database).",
    )
    _add_common(root)
    found = root.add_subparsers(title="commands", metavar="COMMAND")
    commands = Commands(found.add_parser, common)
    for group in GROUPS:
        group.register(commands)
    return root


def _add_common(target: argparse.ArgumentParser) -> None:
    target.add_argument(
        "--shop",
        type=Path,
        default=argparse.SUPPRESS,
        metavar="DIR",
        help="folder of one shop account (or TWOOSK_SHOP; default: the platform's data folder)",
    )
    target.add_argument(
        "--json",
        action="store_true",
        default=argparse.SUPPRESS,
        help="exactly one JSON document on stdout",
    )
    target.add_argument(
        "--quiet", action="store_true", default=argparse.SUPPRESS, help="no progress"
    )


def _run(arguments: argparse.Namespace, output: Output) -> int:
    folder = (
        ShopFolder(arguments.shop.expanduser().absolute())
        if hasattr(arguments, "shop")
        else default_shop()
    )
    command: Command | None = getattr(arguments, "command", None)
    if command is not None:
        return command.run(arguments, folder, output)
    # Imported here: no other command needs the window's libraries.
    from desktop.app.main import run_window
    from desktop.app.sync_service import SyncService

    return run_window(folder, SyncService)
