"""Whoever computes beside the window rests while it is at work, and never for long."""

import time
from collections.abc import Callable
from threading import Thread

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.ui.window_first import LATE_SECONDS, MOST_SECONDS, WindowFirst


def seconds_of(act: Callable[[], None]) -> float:
    began = time.monotonic()
    act()
    return time.monotonic() - began


def while_the_window_is_at_work(first: WindowFirst) -> float:
    """How long another thread rests while the window's thread does nothing but wait for it."""
    rested: list[float] = []
    other = Thread(target=lambda: rested.append(seconds_of(first.wait)))
    until = time.monotonic() + 2 * LATE_SECONDS
    while time.monotonic() < until:
        pass
    other.start()
    other.join()
    return rested[0]


def test_another_thread_rests_while_the_window_is_at_work_but_not_for_ever(qtbot: QtBot) -> None:
    holder = QObject()
    first = WindowFirst(holder)
    first.watch(on=True)
    assert qtbot is not None
    assert while_the_window_is_at_work(first) >= MOST_SECONDS


def test_it_goes_on_as_soon_as_the_window_is_free(qtbot: QtBot) -> None:
    holder = QObject()
    first = WindowFirst(holder)
    first.watch(on=True)
    other = Thread(target=first.wait)
    other.start()
    qtbot.waitUntil(lambda: not other.is_alive())


def test_nobody_rests_where_nothing_is_watched(qtbot: QtBot) -> None:
    holder = QObject()
    first = WindowFirst(holder)
    first.watch(on=True)
    first.watch(on=False)
    assert qtbot is not None
    assert while_the_window_is_at_work(first) < MOST_SECONDS
