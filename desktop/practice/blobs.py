"""Files by content: kept under their SHA-256, never changed, never half there."""

import os
from pathlib import Path
from typing import BinaryIO


class Blobs:
    """A folder of immutable files; another kind of store needs only these methods."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def size(self, sha256: str) -> int | None:
        """Bytes of the file, `None` when it is not here."""
        path = self._path(sha256)
        return path.stat().st_size if path.is_file() else None

    def open(self, sha256: str) -> BinaryIO:
        """The file for reading; `FileNotFoundError` when it is not here."""
        return self._path(sha256).open("rb")

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


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # Windows cannot open folders; NTFS journals the rename itself.
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
