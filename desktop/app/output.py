"""What the command line says: one JSON document, or readable text; progress on a terminal only."""

import json
import sys
import time
from collections.abc import Sequence
from typing import TextIO

from desktop.domain.document import JsonValue

WIDTH = 24
EVERY_SECONDS = 0.1


class Output:
    """Speaks to stdout, progress and errors to stderr."""

    def __init__(self, *, as_json: bool, quiet: bool, out: TextIO, err: TextIO) -> None:
        """Choose the manner of speaking."""
        self.as_json = as_json
        self._out = out
        self._err = err
        self._bar = Bar(err) if err.isatty() and not quiet and not as_json else None

    def document(self, value: JsonValue, lines: Sequence[str]) -> None:
        """Say one result: as JSON, or as lines for a person."""
        if self._bar:
            self._bar.clear()
        if self.as_json:
            text = json.dumps(value, ensure_ascii=False, sort_keys=True, indent=1)
            print(printable(text), file=self._out)
        else:
            for line in lines:
                print(printable(line), file=self._out)

    def error(self, line: str) -> None:
        """Say what went wrong, in one line."""
        if self._bar:
            self._bar.clear()
        print(f"twoosk-desktop: {' '.join(line.split())}", file=self._err)

    def progress(self, done: int, total: int, what: str = "") -> None:
        """Show how far a job is: bar, rate, time left."""
        if self._bar:
            self._bar.show(done, total, what)


class Bar:
    """A progress line that overwrites itself."""

    def __init__(self, err: TextIO) -> None:
        """Begin with nothing shown."""
        self._err = err
        self._started = time.monotonic()
        self._shown = 0.0
        self._what = ""

    def show(self, done: int, total: int, what: str) -> None:
        """Draw the line, at most ten times a second."""
        now = time.monotonic()
        if what != self._what:
            self._started, self._what = now, what
        if now - self._shown < EVERY_SECONDS and done != total:
            return
        self._shown = now
        rate = done / max(now - self._started, 0.001)
        line = f"{what} {done}" if not total else _line(what, done, total, rate)
        self._err.write(f"\r\x1b[K{line}")
        self._err.flush()

    def clear(self) -> None:
        """Take the line away."""
        self._err.write("\r\x1b[K")
        self._err.flush()


def _line(what: str, done: int, total: int, rate: float) -> str:
    filled = WIDTH * done // total
    left = (total - done) / rate if rate else 0
    bar = "█" * filled + "·" * (WIDTH - filled)
    return f"{what} {bar} {done}/{total}  {rate:.0f}/s  {left:.0f} s left"


def printable(text: str) -> str:
    """Return text that any stream takes: half characters (of odd file names) as JSON escapes."""
    return text.encode("utf-8", "backslashreplace").decode()


def default_output(*, as_json: bool, quiet: bool) -> Output:
    """Return the output of this process."""
    return Output(as_json=as_json, quiet=quiet, out=sys.stdout, err=sys.stderr)
