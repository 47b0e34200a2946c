"""A PostgreSQL server of the tests' own: a cluster in a temporary folder, on loopback only."""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import psycopg
from psycopg.sql import SQL, Identifier

SERVER_ACCOUNT = "postgres"
PATIENCE = 60


@dataclass(frozen=True)
class Cluster:
    """A running server."""

    port: int

    def database(self) -> str:
        """A new, empty database: its SQLAlchemy address."""
        name = f"market_{uuid4().hex}"
        with psycopg.connect(self._address("postgres"), autocommit=True) as connection:
            connection.execute(SQL("CREATE DATABASE {}").format(Identifier(name)))
        return self._address(name).replace("postgresql:", "postgresql+psycopg:")

    def _address(self, name: str) -> str:
        return f"postgresql://{SERVER_ACCOUNT}@127.0.0.1:{self.port}/{name}"


def programs() -> Path | None:
    """The folder of PostgreSQL's server programs: on the path, or the newest Debian installed."""
    on_path = shutil.which("pg_ctl")
    found = [Path(on_path).resolve().parent] if on_path is not None else []
    debian = Path("/usr/lib/postgresql").glob("*/bin/pg_ctl")
    found += [path.parent for path in sorted(debian, key=lambda path: -int(path.parts[-3]))]
    return next((folder for folder in found if (folder / "initdb").exists()), None)


def why_not() -> str:
    """Why no server can be started here; empty when one can."""
    if sys.platform == "win32":
        return "the tests start PostgreSQL as on POSIX systems"
    if programs() is None:
        return "PostgreSQL's server programs (initdb, pg_ctl) are not installed"
    if os.geteuid() == 0 and not _has_server_account():
        return f"PostgreSQL does not run as root, and there is no account {SERVER_ACCOUNT}"
    return ""


@contextmanager
def running_cluster() -> Generator[Cluster]:
    """A server for a block; everything of it is gone afterwards."""
    found = programs()
    assert found is not None
    with tempfile.TemporaryDirectory(prefix="postgresql-") as folder:
        home = Path(folder)
        data = home / "data"
        if os.geteuid() == 0:
            shutil.chown(home, SERVER_ACCOUNT)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = int(free.getsockname()[1])
        making = [found / "initdb", "-D", data, "-U", SERVER_ACCOUNT, "--no-sync"]
        _run([*making, "--auth=trust", "--encoding=UTF8", "--locale=C"])
        options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={home}"
        starting = [found / "pg_ctl", "-D", data, "-w", "-s", "-l", home / "log"]
        _run([*starting, "-o", options, "start"])
        try:
            yield Cluster(port)
        finally:
            stopping = [found / "pg_ctl", "-D", data, "-w", "-s", "-m", "immediate", "stop"]
            _run(stopping)


def _has_server_account() -> bool:
    accounts = Path("/etc/passwd").read_text(encoding="utf-8").splitlines()
    return any(line.startswith(f"{SERVER_ACCOUNT}:") for line in accounts)


def _run(command: list[str | Path]) -> None:
    # PostgreSQL refuses to run as root.
    account = SERVER_ACCOUNT if os.geteuid() == 0 else None
    subprocess.run(
        command,
        user=account,
        group=account,
        extra_groups=[] if account else None,
        cwd="/",
        stdin=subprocess.DEVNULL,
        # The server keeps what it is given: a pipe would never come to its end.
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        timeout=PATIENCE,
        check=True,
    )
