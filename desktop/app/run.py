"""How a command of the command line is run: with a shop folder, with an opened shop."""

import argparse
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import cast

from desktop.app.output import Output, printable
from desktop.app.wiring import Shop, opened
from desktop.base.paths import ShopFolder
from desktop.domain.errors import InputRefused

WithShop = Callable[[argparse.Namespace, Shop, Output], int]


class Commands:
    """Adds commands to the parser, each with the options common to all."""

    def __init__(
        self,
        add: Callable[..., argparse.ArgumentParser],
        common: argparse.ArgumentParser,
    ) -> None:
        """Add through `add`, argparse's `add_parser`."""
        self._add = add
        self._common = common

    def add(self, name: str, about: str, command: "Command | None") -> argparse.ArgumentParser:
        """Add a command (or, without one, a family of them) and return its parser."""
        parser = self._add(name, help=about, description=about, parents=[self._common])
        if command is not None:
            parser.set_defaults(command=command)
        return parser

    def family(self, name: str, about: str) -> "Commands":
        """Add a family such as `import …` and return the place for its members."""
        members = self.add(name, about, None).add_subparsers(
            title="what", metavar="WHAT", required=True
        )
        return Commands(members.add_parser, self._common)


@dataclass(frozen=True, slots=True)
class Command:
    """What a command does: (arguments, shop folder, output) → exit code."""

    run: Callable[[argparse.Namespace, ShopFolder, Output], int]


def with_shop(action: WithShop) -> Command:
    """Return a command that opens the shop, acts and closes it."""

    def run(arguments: argparse.Namespace, folder: ShopFolder, output: Output) -> int:
        _check_text(vars(arguments).values())
        with opened(folder) as shop:
            return action(arguments, shop, output)

    return Command(run)


def _check_text(values: Iterable[object]) -> None:
    """Refuse bytes that are no text; the name of a file may hold any."""
    for value in values:
        if isinstance(value, list):
            _check_text(cast("list[object]", value))
        elif isinstance(value, str):
            try:
                value.encode()
            except UnicodeEncodeError as error:
                raise InputRefused("not-text", value=printable(value)) from error
