"""The one place that knows threads: reads and writes off the window's thread, answers back on it.

Reads run several at a time; writes run one after the other, in the order they were asked for.
An expected error (`DesktopError`) goes to `failed`; any other is raised in the window's thread.
"""

import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop.domain.errors import DesktopError

BREATH_EVERY = 32
BREATH_SECONDS = 0.001
T = TypeVar("T")
Failed = Callable[[DesktopError], None]
Progress = Callable[[int, int], None]


class Stopped(Exception):
    """Raised inside a job whose person pressed Cancel, so that its transaction rolls back."""


class Job:
    """One piece of work under way: cancel it, or read its last progress."""

    def __init__(self) -> None:
        """Begin at nothing done of nothing."""
        self._stop = threading.Event()
        self.done = 0
        self.total = 0

    def cancel(self) -> None:
        """Ask the work to stop at its next sign of progress."""
        self._stop.set()

    def is_cancelled(self) -> bool:
        """Tell whether somebody asked to stop."""
        return self._stop.is_set()

    def progress(self, done: int, total: int) -> None:
        """Note progress; called by the work, from its own thread."""
        self.done, self.total = done, total
        if done % BREATH_EVERY == 0:
            # A thread that gives the interpreter away and takes it back at once, as asking for
            # random bytes does, starves the window's thread: let that one really have its turn.
            self._stop.wait(BREATH_SECONDS)
        if self._stop.is_set():
            raise Stopped


class Tasks(QObject):
    """Runs work off the window's thread."""

    _finished = Signal()

    def __init__(self, failed: Failed, parent: QObject | None = None) -> None:
        """Answer errors nobody else takes with `failed`."""
        super().__init__(parent)
        self._failed = failed
        self._readers = ThreadPoolExecutor(max_workers=2, thread_name_prefix="read")
        self._painters = ThreadPoolExecutor(max_workers=2, thread_name_prefix="picture")
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="write")
        self._answers: deque[Callable[[], None]] = deque()
        self._running = 0
        self._is_closed = False
        self._turns = QTimer(self)
        self._turns.setInterval(0)
        self._turns.timeout.connect(self._deliver)
        self._finished.connect(self._turns.start, Qt.ConnectionType.QueuedConnection)

    def read(
        self, work: Callable[[], T], then: Callable[[T], None], failed: Failed | None = None
    ) -> None:
        """Look something up, then show it."""
        self._run(self._readers, work, then, failed)

    def paint(
        self, work: Callable[[], T], then: Callable[[T], None], failed: Failed | None = None
    ) -> None:
        """Make a picture ready; apart from reads, so that words never wait for pictures."""
        self._run(self._painters, work, then, failed)

    def write(
        self,
        work: Callable[[], T],
        then: Callable[[T], None] = lambda _result: None,
        failed: Failed | None = None,
    ) -> None:
        """Do something to the shop; in order, one after the other."""
        self._run(self._writer, work, then, failed)

    def job(
        self,
        work: Callable[[Progress], T],
        then: Callable[[T], None],
        failed: Failed | None = None,
        stopped: Callable[[], None] = lambda: None,
    ) -> Job:
        """Do something long to the shop, with progress and Cancel."""
        job = Job()
        self._run(self._writer, lambda: work(job.progress), then, failed, stopped)
        return job

    def is_idle(self) -> bool:
        """Tell whether every answer has been delivered."""
        return self._running == 0

    def close(self) -> None:
        """Wait for what is under way and start nothing more."""
        self._is_closed = True
        for pool in (self._readers, self._painters):
            pool.shutdown(wait=True, cancel_futures=True)
        # What was typed last still waits its turn here: it is written, not dropped.
        self._writer.shutdown(wait=True)
        self._answers.clear()

    def _run(
        self,
        pool: ThreadPoolExecutor,
        work: Callable[[], T],
        then: Callable[[T], None],
        failed: Failed | None,
        stopped: Callable[[], None] = lambda: None,
    ) -> None:
        if self._is_closed:
            return
        self._running += 1

        def answer(future: Future[T]) -> None:
            self._answers.append(lambda: _hand_over(future, then, failed or self._failed, stopped))
            self._finished.emit()

        pool.submit(work).add_done_callback(answer)

    def _deliver(self) -> None:
        """Deliver one answer; keys and painting come between it and the next."""
        if not self._answers:
            self._turns.stop()
            return
        answer = self._answers.popleft()
        self._running -= 1
        answer()


def _hand_over(
    future: "Future[Any]",
    then: Callable[[Any], None],
    failed: Failed,
    stopped: Callable[[], None],
) -> None:
    try:
        result = future.result()
    except DesktopError as error:
        failed(error)
        return
    except Stopped:
        stopped()
        return
    except CancelledError:
        return
    then(result)


class Latest:
    """Asks again and again for the same thing; only the newest answer counts."""

    def __init__(self, tasks: Tasks) -> None:
        """Ask through `tasks`."""
        self._tasks = tasks
        self._number = 0

    def ask(
        self, work: Callable[[], T], then: Callable[[T], None], failed: Failed | None = None
    ) -> None:
        """Look up; answers to earlier questions are dropped."""
        self._number += 1
        number = self._number

        def shown(result: T) -> None:
            if number == self._number:
                then(result)

        def refused(error: DesktopError) -> None:
            if number == self._number and failed is not None:
                failed(error)

        self._tasks.read(work, shown, refused if failed else None)

    def forget(self) -> None:
        """Drop the answer under way."""
        self._number += 1
