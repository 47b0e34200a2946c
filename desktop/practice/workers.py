"""Several processes that answer on one socket; one that ends is replaced until all are to end.

A worker ends when its line to the parent is closed, so none outlives a parent that was killed.
"""

import multiprocessing
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import wait
from multiprocessing.context import SpawnProcess

from desktop.practice.answering import GRACE_SECONDS, AnnouncingServer, quiet_signals, signals_to
from desktop.practice.app import create_app
from desktop.practice.marketplace import Keeping, join_marketplace

if sys.platform == "win32":
    from multiprocessing.connection import PipeConnection as Line
else:
    from multiprocessing.connection import Connection as Line

MOST_WORKERS = 64
STILLBORN = 5
"""Workers in a row that ended before they answered: then something is wrong with all of them."""
GLANCE_SECONDS = 1.0
"""How long a signal may go unnoticed where it does not interrupt waiting (Windows)."""


class WorkersFailed(Exception):
    """Worker processes end before they answer a request."""


@dataclass(slots=True)
class _Worker:
    process: SpawnProcess
    line: Line
    is_ready: bool = False


class Crew:
    """A number of worker processes on one listening socket."""

    def __init__(self, keeping: Keeping, listening: socket.socket, count: int) -> None:
        self._keeping = keeping
        self._listening = listening
        self._count = count
        self._workers: list[_Worker] = []
        self._to_end = False
        self._stillborn = 0

    def serve(self, on_ready: Callable[[], object]) -> None:
        """Answer until SIGINT, SIGTERM or SIGBREAK; `on_ready` is called once, when all answer."""
        with signals_to(self._end_soon):
            try:
                self._watch(on_ready)
            finally:
                self._end()

    def _watch(self, on_ready: Callable[[], object]) -> None:
        was_ready = False
        while not self._to_end:
            while len(self._workers) < self._count:
                self._workers.append(self._begun())
            self._listen_to_them()
            if not was_ready and all(worker.is_ready for worker in self._workers):
                was_ready = True
                on_ready()

    def _listen_to_them(self) -> None:
        lines = [worker.line for worker in self._workers if not worker.is_ready]
        ends = [worker.process.sentinel for worker in self._workers]
        happened = wait([*lines, *ends], GLANCE_SECONDS)
        for worker in self._workers:
            if worker.line in happened:
                with suppress(EOFError, OSError):
                    worker.is_ready = bool(worker.line.recv_bytes())
                    self._stillborn = 0
        for worker in list(self._ended()):
            self._workers.remove(worker)
            worker.line.close()
            self._stillborn += not worker.is_ready
        if self._stillborn >= STILLBORN:
            raise WorkersFailed

    def _ended(self) -> Iterator[_Worker]:
        return (worker for worker in self._workers if not worker.process.is_alive())

    def _begun(self) -> _Worker:
        context = multiprocessing.get_context("spawn")
        mine, theirs = context.Pipe()
        process = context.Process(
            target=_work, args=(self._keeping, self._listening, theirs), daemon=True
        )
        process.start()
        theirs.close()
        return _Worker(process, mine)

    def _end_soon(self) -> None:
        self._to_end = True

    def _end(self) -> None:
        for worker in self._workers:
            worker.line.close()
        for worker in self._workers:
            worker.process.join(2 * GRACE_SECONDS)
            if worker.process.is_alive():
                worker.process.kill()
                worker.process.join()
        self._workers.clear()


def _work(keeping: Keeping, listening: socket.socket, line: Line) -> None:
    """Answer until the line to the parent is closed."""
    marketplace = join_marketplace(keeping)
    try:
        server = AnnouncingServer(create_app(marketplace))
        server.on_ready = lambda: line.send_bytes(b"ready")
        watcher = threading.Thread(target=_end_with_parent, args=(line, server), daemon=True)
        watcher.start()
        with quiet_signals():
            server.run(sockets=[listening])
    finally:
        marketplace.close()


def _end_with_parent(line: Line, server: AnnouncingServer) -> None:
    with suppress(EOFError, OSError):
        line.recv_bytes()
    server.should_exit = True
