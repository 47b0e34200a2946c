"""The command line as a person or a script uses it."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from desktop.app.cli import main


@dataclass(frozen=True)
class Said:
    """What a command answered: exit code, stdout, stderr."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> dict[str, Any]:
        """The one JSON document on stdout, and nothing else."""
        found: dict[str, Any] = json.loads(self.out)
        return found

    def refused(self, code: int) -> str:
        """The one line on stderr of a command that failed with this exit code."""
        assert self.code == code, self
        assert self.out == ""
        assert self.err.count("\n") == 1, self.err
        assert "Traceback" not in self.err
        return self.err


@dataclass(frozen=True)
class Prompt:
    """A command line in this process, at one shop folder."""

    shop: Path
    capture: pytest.CaptureFixture[str]

    def __call__(self, *words: str) -> Said:
        """Run a command with `--json`."""
        return self.plain("--json", *words)

    def plain(self, *words: str) -> Said:
        """Run a command for a person."""
        try:
            code = main(["--shop", str(self.shop), *words])
        except SystemExit as done:
            code = int(done.code or 0)
        said = self.capture.readouterr()
        return Said(code, said.out, said.err)


def process(*words: str, environment: Mapping[str, str] | None = None) -> Said:
    """Run a command as a program of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "desktop", *words],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **(environment or {})},
        timeout=60,
    )
    return Said(done.returncode, done.stdout, done.stderr)
