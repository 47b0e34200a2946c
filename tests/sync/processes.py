"""The real programs as processes of their own: the marketplace and the command line."""

import io
import json
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from desktop.app.cli import main

PROGRAM = (sys.executable, "-m", "desktop")
PATIENCE = 120


@dataclass(frozen=True)
class Said:
    """What a command said and how it ended."""

    code: int
    out: str
    err: str

    def json(self) -> dict[str, Any]:
        """The one JSON document on stdout."""
        return json.loads(self.out)


class Run(Protocol):
    """Runs one command on a shop folder to its end."""

    def __call__(self, folder: Path, *words: str) -> Said: ...


def run(folder: Path, *words: str) -> Said:
    """Run one command on a shop folder to its end."""
    done = subprocess.run(
        [*PROGRAM, "--shop", str(folder), "--json", *words],
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    return Said(done.returncode, done.stdout, done.stderr)


def run_here(folder: Path, *words: str) -> Said:
    """Run one command in this process: many of them need not import the program each."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        try:
            code = main(["--shop", str(folder), "--json", *words])
        except SystemExit as done:
            code = int(done.code or 0)
    return Said(code, out.getvalue(), err.getvalue())


def begin(folder: Path, *words: str) -> subprocess.Popen[str]:
    """Start a command whose end nobody waits for yet."""
    return subprocess.Popen(
        [*PROGRAM, "--shop", str(folder), "--json", *words],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )


class Server:
    """`practice serve`, which can be killed and started again on the same data and port."""

    def __init__(self, data: Path, options: Sequence[str] = ()) -> None:
        self._data = data
        self._options = options
        self.port = 0
        self.facts: dict[str, Any] = {}
        self._process: subprocess.Popen[str] | None = None
        self.start()

    @property
    def url(self) -> str:
        return str(self.facts["url"])

    @property
    def token(self) -> str:
        return str(self.facts["token"])

    @property
    def staff_token(self) -> str:
        return str(self.facts["staff_token"])

    def start(self) -> None:
        """Serve; comes back when requests are answered."""
        self._process = subprocess.Popen(
            [*PROGRAM, "practice", "serve", "--data", str(self._data), "--port", str(self.port),
             *self._options],
            stdout=subprocess.PIPE,
            text=True,
        )  # fmt: skip
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, "the marketplace did not start"
        self.facts = json.loads(line)
        self.port = int(self.url.rsplit(":", 1)[1])

    def end(self, how: signal.Signals = signal.SIGTERM) -> None:
        """Stop it, gently or not."""
        if self._process is None:
            return
        if self._process.poll() is None:
            os.kill(self._process.pid, how)
        self._process.wait(PATIENCE)
        if self._process.stdout is not None:
            self._process.stdout.close()
        self._process = None

    def ends_saying(self) -> str:
        """Stop it gently; what it said since it was ready."""
        process = self._process
        assert process is not None
        assert process.stdout is not None
        process.terminate()
        said = process.stdout.read()
        self.end()
        return said
