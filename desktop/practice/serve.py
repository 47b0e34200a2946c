"""Runs the practice marketplace on loopback until it is told to stop."""

import os
import socket
from collections.abc import Callable
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from desktop.practice.answering import AnnouncingServer, quiet_signals
from desktop.practice.app import create_app
from desktop.practice.marketplace import Keeping, Marketplace, open_marketplace
from desktop.practice.seeding import plant
from desktop.practice.tokens import Tokens, kept_tokens
from desktop.practice.workers import MOST_WORKERS, Crew, WorkersFailed

HOST = "127.0.0.1"
SELLER_NAME = "Practice shop"


class PracticeTrouble(Exception):
    """The server could not start: `port-taken`, `unknown-seed`, `too-many-workers` or
    `store-unusable`.
    """

    def __init__(self, code: str, detail: str) -> None:
        super().__init__(f"{code}: {detail}")
        self.code = code
        self.detail = detail


def serve(
    keeping: Keeping,
    *,
    port: int,
    seed: str,
    announce: Callable[[dict[str, object]], None],
    workers: int = 1,
) -> None:
    """Serve on 127.0.0.1 until SIGINT, SIGTERM or SIGBREAK, from the main thread; `port` 0 is free.

    `seed` is `demo` or `empty` and counts only for a new store. `announce` is called once, when
    requests are answered, with url, token, staff_token and pid. With several `workers`, each is a
    process of its own.
    """
    if seed not in ("demo", "empty"):
        raise PracticeTrouble("unknown-seed", seed)
    if not 1 <= workers <= MOST_WORKERS:
        raise PracticeTrouble("too-many-workers", f"from 1 to {MOST_WORKERS}")
    listening = listen(port)
    with listening, quiet_signals():
        marketplace = _open(keeping)
        try:
            tokens = prepare(marketplace, keeping.data, seed)
            facts: dict[str, object] = {
                "url": f"http://{HOST}:{listening.getsockname()[1]}",
                "token": tokens.seller,
                "staff_token": tokens.staff,
                "pid": os.getpid(),
            }
            _answer(marketplace, keeping, listening, workers, lambda: announce(facts))
        finally:
            marketplace.close()


def _answer(
    marketplace: Marketplace,
    keeping: Keeping,
    listening: socket.socket,
    workers: int,
    on_ready: Callable[[], object],
) -> None:
    if workers == 1:
        server = AnnouncingServer(create_app(marketplace))
        server.on_ready = on_ready
        server.run(sockets=[listening])
        return
    try:
        Crew(keeping, listening, workers).serve(on_ready)
    except WorkersFailed as error:
        raise PracticeTrouble("store-unusable", type(error).__name__) from error


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


def _open(keeping: Keeping) -> Marketplace:
    try:
        return open_marketplace(keeping)
    except (SQLAlchemyError, ImportError, OSError, ValueError) as error:
        # The message may hold the address of the database, and that a password.
        raise PracticeTrouble("store-unusable", type(error).__name__) from error
