"""`demo`: a stocked shop with its own marketplace, every state in sight."""

import argparse

from desktop.app.demo import play
from desktop.app.output import Output
from desktop.app.run import Command, Commands
from desktop.base.paths import ShopFolder


def register(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add("demo", "open the window on a stocked demo shop", Command(_demo))
    parser.add_argument("--reset", action="store_true", help="begin the demo anew")


def _demo(arguments: argparse.Namespace, _folder: ShopFolder, output: Output) -> int:
    return play(reset=arguments.reset, output=output)
