"""Fair turns between threads: whoever waits longest is next."""

import threading
from collections.abc import Generator
from contextlib import contextmanager

import pytest

from desktop.store.turns import Turns

PATIENCE = 20.0


@contextmanager
def beside(work: "threading.Thread") -> Generator[None]:
    """Let a thread work beside the block; it has ended afterwards."""
    work.start()
    yield
    work.join(PATIENCE)
    assert not work.is_alive()


def test_who_waits_is_next_though_the_one_before_asks_again_at_once() -> None:
    turns, order = Turns(), list[str]()
    is_waiting = threading.Event()

    def person() -> None:
        is_waiting.set()
        with turns.taken():
            order.append("person")

    turns.take()
    with beside(threading.Thread(target=person)):
        assert is_waiting.wait(PATIENCE)
        while not order:
            # Once the person stands in the row, giving is handing over.
            turns.give()
            turns.take()
        order.append("sync")
        turns.give()
    assert order == ["person", "sync"]


def test_a_turn_that_is_taken_is_not_free() -> None:
    turns = Turns()
    assert turns.take_if_free()
    assert not turns.take_if_free()
    turns.give()
    assert turns.take_if_free()


def test_only_several_threads_share() -> None:
    turns = Turns()
    for _ in range(2):
        with turns.taken():
            assert not turns.is_shared()

    def other() -> None:
        with turns.taken():
            pass

    with beside(threading.Thread(target=other)):
        pass
    assert turns.is_shared()


def test_an_error_in_a_turn_gives_it_back() -> None:
    turns = Turns()
    with pytest.raises(ValueError, match="spoilt"), turns.taken():
        raise ValueError("spoilt")
    assert turns.take_if_free()
