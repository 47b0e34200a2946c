"""A disk that loses power: what was not synced is there, half there or not there.

Written blocks survive one by one until their file is synced. Names (made, changed, taken away)
survive as far as some moment until their folder is synced, for file systems keep their order.
"""

import random
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import TypeAlias

BLOCK = 512


@dataclass(frozen=True)
class Write:
    path: str
    offset: int
    content: bytes


@dataclass(frozen=True)
class Resize:
    path: str
    size: int


@dataclass(frozen=True)
class Make:
    path: str
    is_folder: bool = False


@dataclass(frozen=True)
class Rename:
    path: str
    to: str


@dataclass(frozen=True)
class Unlink:
    path: str


@dataclass(frozen=True)
class Sync:
    path: str


@dataclass(frozen=True)
class Said:
    """The program told the person something."""

    text: str


Stroke: TypeAlias = Write | Resize | Make | Rename | Unlink | Sync | Said
Named: TypeAlias = Make | Rename | Unlink


@dataclass
class Inode:
    """What is on the plates, and what is on its way there."""

    content: bytearray = field(default_factory=bytearray)
    pending: list[Write | Resize] = field(default_factory=list[Write | Resize])

    def settle(self) -> None:
        for stroke in self.pending:
            self.take(stroke)
        self.pending.clear()

    def take(self, stroke: Write | Resize) -> None:
        if isinstance(stroke, Resize):
            del self.content[stroke.size :]
            self.content.extend(bytes(stroke.size - len(self.content)))
            return
        end = stroke.offset + len(stroke.content)
        self.content.extend(bytes(max(0, end - len(self.content))))
        self.content[stroke.offset : end] = stroke.content

    def survivors(self, chance: random.Random) -> bytes:
        """Return what is found after the power is back."""
        found = Inode(bytearray(self.content))
        share = chance.choice((0.0, 0.5, 1.0))
        for stroke in self.pending:
            for piece in _blocks(stroke):
                if chance.random() < share:
                    found.take(piece)
        return bytes(found.content)


def _blocks(stroke: Write | Resize) -> Iterable[Write | Resize]:
    if isinstance(stroke, Resize):
        yield stroke
        return
    at, end = stroke.offset, stroke.offset + len(stroke.content)
    while at < end:
        until = min(end, (at // BLOCK + 1) * BLOCK)
        begin = at - stroke.offset
        yield Write(stroke.path, at, stroke.content[begin : begin + until - at])
        at = until


@dataclass
class Names:
    """Which name stands for which file; None is a folder."""

    of: dict[str, Inode | None] = field(default_factory=dict[str, Inode | None])

    def take(self, stroke: Named, made: Inode | None) -> None:
        if isinstance(stroke, Make):
            self.of[stroke.path] = made
        elif isinstance(stroke, Rename):
            if stroke.path in self.of:
                self.of[stroke.to] = self.of.pop(stroke.path)
        else:
            self.of.pop(stroke.path, None)


class VolatileDisk:
    """A folder as programs see it, and as it is found after the power went."""

    def __init__(self, folder: Path) -> None:
        """Begin with what lies in `folder`, all of it synced."""
        self._seen = Names()
        for path in folder.rglob("*"):
            inode = None if path.is_dir() else Inode(bytearray(path.read_bytes()))
            self._seen.of[str(path.relative_to(folder))] = inode
        self._kept = Names(dict(self._seen.of))
        self._pending: list[tuple[Named, Inode | None]] = []

    def take(self, stroke: Stroke) -> None:
        """Do what a program did."""
        if isinstance(stroke, Write | Resize):
            inode = self._seen.of[stroke.path]
            assert inode is not None
            inode.pending.append(stroke)
        elif isinstance(stroke, Sync):
            self._sync(stroke.path)
        elif not isinstance(stroke, Said):
            is_file = isinstance(stroke, Make) and not stroke.is_folder
            made = Inode() if is_file else None
            self._seen.take(stroke, made)
            self._pending.append((stroke, made))

    def _sync(self, path: str) -> None:
        inode = self._seen.of.get(path)
        if inode is not None:
            inode.settle()
            return
        # Journals are in order: a folder that is synced takes along what came before.
        concerned = [n for n, (named, _) in enumerate(self._pending) if _is_in(named, path)]
        last = concerned[-1] if concerned else -1
        for named, made in self._pending[: last + 1]:
            self._kept.take(named, made)
        del self._pending[: last + 1]

    def cut(self, into: Path, chance: random.Random) -> None:
        """Lay down in `into` what is found after the power is back."""
        names = Names(dict(self._kept.of))
        for named, made in self._pending[: chance.randint(0, len(self._pending))]:
            names.take(named, made)
        into.mkdir(parents=True)
        for name in sorted(names.of, key=lambda name: len(PurePosixPath(name).parts)):
            inode, path = names.of[name], into / name
            if inode is None:
                path.mkdir(exist_ok=True)
            elif path.parent.is_dir():
                path.write_bytes(inode.survivors(chance))


def _is_in(named: Named, folder: str) -> bool:
    paths = [named.path, named.to] if isinstance(named, Rename) else [named.path]
    parent = "." if folder in {"", "."} else folder
    return any(str(PurePosixPath(path).parent) == parent for path in paths)
