"""Who may write when: fair turns between the threads of one process.

A lock that is free goes to whoever asks first, which is the one who has just let it go. That would
keep a person waiting for a sync.
"""

import threading
import time
from collections import deque
from collections.abc import Generator
from contextlib import contextmanager

LATELY = 60.0
"""Seconds for which somebody who has written is expected to write again."""


class Turns:
    """A lock that goes to whoever has waited longest."""

    def __init__(self) -> None:
        """Begin free."""
        self._guard = threading.Lock()
        self._waiting: deque[threading.Lock] = deque()
        self._is_taken = False
        self._last = 0
        self._shared_at: float | None = None

    def is_shared(self) -> bool:
        """Tell whether more than one thread has asked for turns lately."""
        with self._guard:
            return self._shared_at is not None and time.monotonic() - self._shared_at < LATELY

    def take(self) -> None:
        """Wait for one's turn."""
        with self._guard:
            self._note(threading.get_ident())
            if not self._is_taken:
                self._is_taken = True
                return
            turn = threading.Lock()
            turn.acquire()
            self._waiting.append(turn)
        try:
            turn.acquire()
        except BaseException:
            self._give_up(turn)
            raise

    def take_if_free(self) -> bool:
        """Take a turn that nobody else has; tells whether there was one."""
        with self._guard:
            is_free = not self._is_taken
            self._is_taken = True
            return is_free

    def give(self) -> None:
        """Let the next one have it."""
        with self._guard:
            if self._waiting:
                self._waiting.popleft().release()
            else:
                self._is_taken = False

    @contextmanager
    def taken(self) -> Generator[None]:
        """Take a turn for a block."""
        self.take()
        try:
            yield
        finally:
            self.give()

    def _note(self, who: int) -> None:
        if self._last not in {0, who}:
            self._shared_at = time.monotonic()
        self._last = who

    def _give_up(self, turn: threading.Lock) -> None:
        """Leave the row; a turn that was given meanwhile goes on to the next."""
        with self._guard:
            if turn in self._waiting:
                self._waiting.remove(turn)
                return
        self.give()
