"""What a program does to the files of a folder and says meanwhile, as strace tells it."""

import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.store.volatile_disk import Make, Rename, Resize, Said, Stroke, Sync, Unlink, Write

CALLS = (
    "openat,open,creat,lseek,write,pwrite64,writev,pwritev,ftruncate,truncate,fallocate,"
    "rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat,link,linkat,symlink,symlinkat,"
    "fsync,fdatasync,copy_file_range,sendfile"
)
STDOUT = 1
LINE = re.compile(r"^(\d+) +(\w+)\((.*)\) += (\d+)")
NUMBERED = re.compile(r"^(\d+)<(.*)>$")


def why_not() -> str:
    """Return why programs cannot be watched here; empty when they can."""
    if shutil.which("strace") is None:
        return "strace is not installed"
    done = subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True, check=False)
    return "" if done.returncode == 0 else "programs may not be watched here"


def traced(command: Sequence[str], folder: Path, trace: Path) -> list[Stroke]:
    """Run a program of one thread to its end; return what it did in `folder`, and what it said."""
    told = [
        "strace",
        "-f",
        "-y",
        "-xx",
        "-s",
        "100000000",
        "-e",
        f"trace={CALLS}",
        "-o",
        str(trace),
    ]
    strokes = Strokes(str(folder), {str(p): p.stat().st_size for p in folder.rglob("*")})
    subprocess.run([*told, *command], capture_output=True, check=True)
    with trace.open() as lines:
        return [stroke for line in lines for stroke in strokes.of(line)]


@dataclass
class Strokes:
    """Reads a trace line by line; `sizes` are those of the files that are there."""

    folder: str
    sizes: dict[str, int]
    offsets: dict[int, int] = field(default_factory=dict[int, int])
    at_end: set[int] = field(default_factory=set[int])

    def of(self, line: str) -> Iterator[Stroke]:
        """Give what a line tells; calls that failed tell nothing."""
        assert " resumed>" not in line, "programs of several threads are not understood"
        found = LINE.match(line)
        if found is None:
            return
        call, value = found[2], int(found[4])
        given = [_decoded(part) for part in found[3].split(", ")]
        if call == "openat":
            yield from self._opened(given[1], given[2], value)
        elif call in {"rename", "unlink", "mkdir"}:
            yield from self._named(call, given)
        else:
            yield from self._numbered(call, given, value)

    def _opened(self, path: str, flags: str, number: int) -> Iterator[Stroke]:
        self.offsets[number] = 0
        self.at_end.discard(number)
        if not self._is_here(path):
            return
        if "O_APPEND" in flags:
            self.at_end.add(number)
        if "O_CREAT" in flags and path not in self.sizes:
            self.sizes[path] = 0
            yield Make(self._short(path))
        elif "O_TRUNC" in flags:
            self.sizes[path] = 0
            yield Resize(self._short(path), 0)

    def _named(self, call: str, given: list[str]) -> Iterator[Stroke]:
        path = given[0]
        if not self._is_here(path):
            return
        if call == "mkdir":
            self.sizes[path] = 0
            yield Make(self._short(path), is_folder=True)
        elif call == "unlink":
            self.sizes.pop(path, None)
            yield Unlink(self._short(path))
        else:
            self.sizes[given[1]] = self.sizes.pop(path)
            yield Rename(self._short(path), self._short(given[1]))

    def _numbered(self, call: str, given: list[str], value: int) -> Iterator[Stroke]:
        if given[0].endswith("(deleted)"):
            return
        named = NUMBERED.match(given[0])
        assert named is not None, (call, given)
        number, path = int(named[1]), named[2]
        if call == "write" and number == STDOUT:
            yield Said(given[1])
            return
        if not self._is_here(path):
            return
        short = self._short(path)
        if call == "lseek":
            self.offsets[number] = value
        elif call in {"fsync", "fdatasync"}:
            yield Sync(short)
        elif call == "ftruncate":
            self.sizes[path] = int(given[1])
            yield Resize(short, int(given[1]))
        elif call == "pwrite64":
            yield self._written(path, int(given[3]), given[1], value)
        else:
            assert call == "write", call
            at = self.sizes[path] if number in self.at_end else self.offsets[number]
            self.offsets[number] = at + value
            yield self._written(path, at, given[1], value)

    def _written(self, path: str, at: int, content: str, length: int) -> Write:
        self.sizes[path] = max(self.sizes[path], at + length)
        return Write(self._short(path), at, content.encode("latin-1")[:length])

    def _is_here(self, path: str) -> bool:
        return path == self.folder or path.startswith(f"{self.folder}/")

    def _short(self, path: str) -> str:
        return path[len(self.folder) + 1 :] or "."


def _decoded(part: str) -> str:
    """Return a part of a call with its bytes as characters, without quotation marks."""
    plain = re.sub(r"\\x(..)", lambda byte: chr(int(byte[1], 16)), part)
    return plain[1:-1] if part.startswith('"') else plain
