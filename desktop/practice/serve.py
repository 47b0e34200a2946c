"""Runs the practice marketplace on loopback until it is told to stop."""

import os
import signal
import socket
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

import uvicorn
from fastapi import FastAPI
from sqlalchemy.exc import SQLAlchemyError

from desktop.practice.app import create_app
from desktop.practice.marketplace import Marketplace, open_marketplace
from desktop.practice.seeding import plant
from desktop.practice.tokens import Tokens, kept_tokens

HOST = "127.0.0.1"
SELLER_NAME = "Practice shop"
KEEP_ALIVE_SECONDS = 75
GRACE_SECONDS = 3


class PracticeTrouble(Exception):
    """The server could not start: `port-taken`, `unknown-seed` or `store-unusable`."""

    def __init__(self, code: str, detail: str) -> None:
        super().__init__(f"{code}: {detail}")
        self.code = code
        self.detail = detail


def serve(
    *,
    port: int,
    data: Path,
    database: str | None,
    seed: str,
    announce: Callable[[dict[str, object]], None],
) -> None:
    """Serve on 127.0.0.1 until SIGINT, SIGTERM or SIGBREAK, from the main thread; `port` 0 is free.

    `database` is any SQLAlchemy URL; without it a SQLite file in the folder `data`, which also
    keeps the files and the tokens. `seed` is `demo` or `empty` and counts only for a new store.
    `announce` is called once, when requests are answered, with url, token, staff_token and pid.
    """
    if seed not in ("demo", "empty"):
        raise PracticeTrouble("unknown-seed", seed)
    listening = listen(port)
    with listening, _quiet_signals():
        marketplace = _open(data, database)
        try:
            tokens = prepare(marketplace, data, seed)
            server = AnnouncingServer(create_app(marketplace))
            facts: dict[str, object] = {
                "url": f"http://{HOST}:{listening.getsockname()[1]}",
                "token": tokens.seller,
                "staff_token": tokens.staff,
                "pid": os.getpid(),
            }
            server.on_ready = lambda: announce(facts)
            server.run(sockets=[listening])
        finally:
            marketplace.close()


def prepare(marketplace: Marketplace, data: Path, seed: str) -> Tokens:
    """Give the store its account, tokens and, when it is new, its demo shop."""
    tokens = kept_tokens(data)
    seller_id = marketplace.first_seller()
    if seller_id is None:
        seller_id = marketplace.add_seller(SELLER_NAME, tokens.seller)
    plant(marketplace, seller_id, seed)
    marketplace.admit(tokens.seller, seller_id)
    marketplace.admit(tokens.staff, None)
    return tokens


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
        self.on_ready: Callable[[], None] = _nothing

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start as uvicorn does, then tell."""
        await super().startup(sockets)
        if self.started:
            self.on_ready()


def listen(port: int) -> socket.socket:
    """A listening socket on 127.0.0.1; `port` 0 takes a free one."""
    # With the protocol named, asyncio turns Nagle's delay off: 40 ms a request otherwise.
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name != "nt":
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((HOST, port))
        listening.listen(64)
    except (OSError, OverflowError) as error:
        listening.close()
        raise PracticeTrouble("port-taken", f"port {port} cannot be used") from error
    return listening


def _open(data: Path, database: str | None) -> Marketplace:
    try:
        return open_marketplace(data, database)
    except (SQLAlchemyError, ImportError, OSError) as error:
        # The message may hold the address of the database, and that a password.
        raise PracticeTrouble("store-unusable", type(error).__name__) from error


@contextmanager
def _quiet_signals() -> Generator[None]:
    """Make the server's end an ordinary return: uvicorn raises the signal again after it."""
    names = ("SIGINT", "SIGTERM", "SIGBREAK")
    numbers = [getattr(signal, name) for name in names if hasattr(signal, name)]
    before = {number: signal.signal(number, _ignore) for number in numbers}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _ignore(_number: int, _frame: object) -> None:
    """The server has seen the signal itself."""


def _nothing() -> None:
    """Nobody wants to know."""
