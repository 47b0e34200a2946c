"""One process that answers: a server on a listening socket that says when it is ready."""

import signal
import socket
from collections.abc import Callable, Generator
from contextlib import contextmanager

import uvicorn
from fastapi import FastAPI

KEEP_ALIVE_SECONDS = 75
GRACE_SECONDS = 3


class AnnouncingServer(uvicorn.Server):
    """A server that calls `on_ready` once it answers requests."""

    def __init__(self, app: FastAPI) -> None:
        super().__init__(
            uvicorn.Config(
                app,
                ws="none",
                log_level="warning",
                access_log=False,
                lifespan="off",
                server_header=False,
                timeout_keep_alive=KEEP_ALIVE_SECONDS,
                timeout_graceful_shutdown=GRACE_SECONDS,
            )
        )
        self.on_ready: Callable[[], object] = _nothing

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start as uvicorn does, then tell."""
        await super().startup(sockets)
        if self.started:
            self.on_ready()


@contextmanager
def signals_to(handler: Callable[[], object]) -> Generator[None]:
    """Call `handler` on SIGINT, SIGTERM and SIGBREAK within the block, from the main thread."""
    names = ("SIGINT", "SIGTERM", "SIGBREAK")
    numbers = [getattr(signal, name) for name in names if hasattr(signal, name)]
    before = {
        number: signal.signal(number, lambda _number, _frame: _call(handler)) for number in numbers
    }
    try:
        yield
    finally:
        for number, earlier in before.items():
            signal.signal(number, earlier)


@contextmanager
def quiet_signals() -> Generator[None]:
    """Make a server's end an ordinary return: uvicorn raises the signal again after it."""
    with signals_to(_nothing):
        yield


def _call(handler: Callable[[], object]) -> None:
    handler()


def _nothing() -> None:
    """Nobody wants to know."""
