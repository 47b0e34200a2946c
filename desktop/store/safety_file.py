"""A file of lines of which only the last one about a thing counts: `unsynced.jsonl`.

Each line is one JSON object and carries a checksum of the rest of it, so that a torn or damaged
line is known and left out. Lines are only ever added at the end; when most of the file is past, it
is written anew with what still counts. Several processes may add lines, one at a time.
"""

import os
import zlib
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from desktop.base.files import sync_folder, write_atomically

SLACK = 8 * 1024 * 1024
"""Bytes of the past that are borne before the file is written anew, however little counts."""
_HEAD = len('{"crc":"00000000",')


@dataclass(frozen=True, slots=True)
class Line:
    """One line to be written: what it is about, its fields as JSON text, and whether it is over.

    `name` is the first field, `{"entity":"…"` or `{"command":"…"`; a line that is over says that
    nothing of the thing has to be kept any more.
    """

    name: str
    rest: str
    over: bool = False


class SafetyFile:
    """The file of one shop; give it to one writer at a time."""

    def __init__(self, path: Path) -> None:
        """Use `path`, which need not exist."""
        self._path = path
        self._size = -1
        self._inode = -1
        self._counts: dict[str, tuple[int, int]] = {}
        self._before: tuple[int, dict[str, tuple[int, int] | None]] | None = None

    def add(self, lines: Iterable[Line]) -> None:
        """Put lines at the end, on the disk when this returns; OSError when there is no room.

        Until `keep` is called, `take_back` makes the file what it was.
        """
        self._look()
        known = self._counts
        wanted = [line for line in lines if not line.over or line.name in known]
        if not wanted:
            return
        self._before = self._size, {line.name: known.get(line.name) for line in wanted}
        start, pieces = self._size, list[bytes]()
        for line in wanted:
            piece = _written(line)
            if line.over:
                known.pop(line.name, None)
            else:
                known[line.name] = start, len(piece)
            start += len(piece)
            pieces.append(piece)
        self._append(b"".join(pieces), durable=not all(line.over for line in wanted))

    def take_back(self) -> None:
        """Take away what was added last; it was not to be."""
        if self._before is None:
            return
        self._size, counts = self._before
        self._before = None
        for name, place in counts.items():
            if place is None:
                self._counts.pop(name, None)
            else:
                self._counts[name] = place
        with suppress(OSError), self._path.open("r+b") as file:
            file.truncate(self._size)

    def keep(self) -> None:
        """Let what was added last stand, and write the file anew if most of it is past."""
        if self._before is None:
            return
        self._before = None
        living = sum(length for _, length in self._counts.values())
        if not self._counts or self._size - living > living + SLACK:
            # The work is kept either way; a disk too full for this makes it no less so.
            with suppress(OSError):
                self._rotate()

    def replace(self, lines: Iterable[Line]) -> None:
        """Write the file anew with these lines alone."""
        write_atomically(self._path, b"".join(map(_written, lines)))
        self._size = -1

    def living(self) -> Iterator[str]:
        """Give the lines that count, as JSON text without the checksum, in the order written."""
        content = self._path.read_bytes() if self._path.is_file() else b""
        for offset, length in sorted(_last_lines(content)[0].values()):
            yield "{" + content[offset + _HEAD : offset + length].decode()

    def damaged_lines(self) -> int:
        """Return how many lines cannot be trusted."""
        content = self._path.read_bytes() if self._path.is_file() else b""
        return _last_lines(content)[1]

    def history(self) -> dict[str, set[bytes]]:
        """Return everything the file says of each thing, earlier lines too, as `body_of` does."""
        content = self._path.read_bytes() if self._path.is_file() else b""
        found: dict[str, set[bytes]] = {}
        for raw in content.splitlines():
            if _is_sound(raw):
                found.setdefault(_name(raw[_HEAD:]), set()).add(raw[_HEAD:])
        return found

    def _look(self) -> None:
        """Learn what another process has written."""
        try:
            found = self._path.stat()
        except FileNotFoundError:
            self._size, self._inode, self._counts = 0, -1, {}
            return
        if (found.st_size, found.st_ino) == (self._size, self._inode):
            return
        content = self._path.read_bytes()
        if content and not content.endswith(b"\n"):
            # Torn by a crash: the next line must begin a line of its own.
            self._size = len(content)
            self._append(b"\n", durable=False)
            content += b"\n"
        self._counts = _last_lines(content)[0]
        self._size, self._inode = len(content), self._path.stat().st_ino

    def _append(self, content: bytes, *, durable: bool) -> None:
        is_new = not self._path.exists()
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)
        descriptor = os.open(self._path, flags, 0o600)
        with os.fdopen(descriptor, "wb", buffering=0) as file:
            try:
                written = 0
                while written < len(content):
                    written += file.write(content[written:]) or 0
                if durable:
                    os.fsync(descriptor)
            except OSError:
                file.truncate(max(self._size, 0))
                raise
            self._size = max(self._size, 0) + len(content)
            self._inode = os.fstat(descriptor).st_ino
        if is_new:
            sync_folder(self._path.parent)

    def _rotate(self) -> None:
        content = self._path.read_bytes()
        kept = [content[at : at + length] for at, length in sorted(self._counts.values())]
        write_atomically(self._path, b"".join(kept))
        self._size = -1


def body_of(line: Line) -> bytes:
    """Return a line as it is written, without the checksum."""
    over = ',"settled":true' if line.over else line.rest
    return f"{line.name[1:]}{over}}}".encode()


def _written(line: Line) -> bytes:
    body = body_of(line)
    return b'{"crc":"%08x",%s\n' % (zlib.crc32(body), body)


def _is_sound(raw: bytes) -> bool:
    return raw[:_HEAD] == b'{"crc":"%08x",' % zlib.crc32(raw[_HEAD:])


def _name(body: bytes) -> str:
    return "{" + body[: body.index(b'"', body.index(b':"') + 2) + 1].decode()


def _last_lines(content: bytes) -> tuple[dict[str, tuple[int, int]], int]:
    """Return where the line that counts of each thing lies, and how many lines are damaged."""
    found: dict[str, tuple[int, int]] = {}
    damaged = offset = 0
    for raw in content.splitlines(keepends=True):
        body = raw[_HEAD:].rstrip(b"\n")
        if _is_sound(raw.rstrip(b"\n")):
            name = _name(body)
            found.pop(name, None)
            if not body.endswith(b',"settled":true}'):
                found[name] = offset, len(raw)
        elif raw.strip():
            damaged += 1
        offset += len(raw)
    return found, damaged
