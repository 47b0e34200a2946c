"""Files by content: kept under their SHA-256, never changed, never half there."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

BLOCK = 64 * 1024


class Blobs:
    """A folder of immutable files."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def size(self, sha256: str) -> int | None:
        """Bytes of the file, `None` when it is not here."""
        path = self._path(sha256)
        return path.stat().st_size if path.is_file() else None

    def read(self, sha256: str, first: int, last: int) -> Iterator[bytes]:
        """The bytes from `first` to `last`, both included; an error is raised at once."""
        return _blocks(self._path(sha256).open("rb"), first, last)

    def keep(self, source: Path, sha256: str) -> None:
        """Take over a checked file of the same file system; on disk when this returns."""
        path = self._path(sha256)
        path.parent.mkdir(exist_ok=True)
        with source.open("rb+") as file:
            os.fsync(file.fileno())
        source.replace(path)
        _sync_folder(path.parent)
        _sync_folder(self._folder)

    def _path(self, sha256: str) -> Path:
        return self._folder / sha256[:2] / sha256


def _blocks(file: BinaryIO, first: int, last: int) -> Iterator[bytes]:
    with file:
        file.seek(first)
        left = last - first + 1
        while left > 0 and (block := file.read(min(BLOCK, left))):
            left -= len(block)
            yield block


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # Windows cannot open folders; NTFS journals the rename itself.
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
