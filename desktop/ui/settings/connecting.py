"""Linking the shop to an account of a marketplace, as the window is given it."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Connection:
    """How the shop is linked and what can be changed.

    `connect` takes address and token and returns the account's name; it raises DesktopError and
    runs off the window's thread, as does `rename`.
    """

    connect: Callable[[str, str], str]
    device: Callable[[], str]
    rename: Callable[[str], None]
