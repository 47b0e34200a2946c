"""Files that are either there whole, on the disk, or not there at all."""

import errno
import os
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from desktop.domain.errors import LocalTrouble

_NO_ROOM = frozenset((errno.ENOSPC, errno.EDQUOT, errno.EFBIG))

_PRIVATE_FOLDER = 0o700


def write_durably(data: bytes, target: Path, tmp: Path, at: Callable[[str], None]) -> None:
    """`data` at `target`, readable by this user only; on the disk when this returns.

    `tmp` is a folder of the same file system. `at` is called with `M1` once the temporary file is
    on the disk and with `M2` once it has its final name. Raises LocalTrouble `disk-full` or
    `file-not-written`, both with `path`; nothing of the try is left then.
    """
    try:
        make_folder(target.parent)
        unfinished = _unfinished(data, tmp, sync=True)
        at("M1")
        _name(unfinished, target)
        at("M2")
        _sync_folder(target.parent)
    except OSError as error:
        raise trouble(error, target, "file-not-written") from error


def write_for_now(data: bytes, target: Path, tmp: Path) -> None:
    """`data` at `target` for as long as the computer stays up: for what can be made again.

    Raises LocalTrouble as `write_durably`.
    """
    try:
        make_folder(target.parent)
        _name(_unfinished(data, tmp, sync=False), target)
    except OSError as error:
        raise trouble(error, target, "file-not-written") from error


def _unfinished(data: bytes, tmp: Path, *, sync: bool) -> Path:
    """A new file in `tmp` with the whole of `data`."""
    make_folder(tmp)
    handle, name = tempfile.mkstemp(dir=tmp)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            if sync:
                os.fsync(file.fileno())
    except OSError:
        _forget(Path(name))
        raise
    return Path(name)


def _name(unfinished: Path, target: Path) -> None:
    try:
        unfinished.replace(target)
    except OSError:
        _forget(unfinished)
        raise


def _forget(unfinished: Path) -> None:
    with suppress(OSError):
        unfinished.unlink()


def make_folder(folder: Path) -> None:
    """The folder and those above it, for this user only, themselves on the disk."""
    if folder.is_dir():
        return
    make_folder(folder.parent)
    folder.mkdir(mode=_PRIVATE_FOLDER, exist_ok=True)
    _sync_folder(folder.parent)


def trouble(error: OSError, path: Path, code: str) -> LocalTrouble:
    """The error as LocalTrouble `disk-full` {path}, or as `code` {path, reason}."""
    if error.errno in _NO_ROOM:
        return LocalTrouble("disk-full", path=path)
    reason = errno.errorcode.get(error.errno or errno.EIO, "EIO")
    return LocalTrouble(code, path=path, reason=reason)


def _sync_folder(folder: Path) -> None:
    """The names in the folder on the disk; Windows keeps them by itself and opens no folder."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
