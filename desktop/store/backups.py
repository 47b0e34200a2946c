"""Copies of the database by SQLite's own backup, each looked through before it counts.

A copy of the file as files are copied would miss what lies in the journal. Kept are the newest
seven: four of those made day by day, three of those made before something risky.
"""

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from desktop.base.crash_points import CrashPoint, pass_by
from desktop.base.files import sync_folder
from desktop.base.paths import ShopFolder
from desktop.domain.errors import LocalTrouble
from desktop.store.database import secure

DAILY = "daily"
KEPT_DAILY = 4
KEPT_OTHER = 3


def copy_database(source: Path, target: Path, at: CrashPoint = pass_by) -> None:
    """Copy a database that may be in use; LocalTrouble where it cannot be or is not sound."""
    unfinished = target.with_name(f".{target.name}.tmp")
    with suppress(FileNotFoundError):
        unfinished.unlink()
    try:
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        secure(unfinished)
        with (
            closing(sqlite3.connect(source, timeout=5)) as one,
            closing(sqlite3.connect(unfinished)) as other,
        ):
            one.backup(other)
            found = other.execute("PRAGMA quick_check(1)").fetchone()
        if found != ("ok",):
            raise LocalTrouble("database-damaged", path=source)
        at("B1")
        unfinished.replace(target)
        sync_folder(target.parent)
    except sqlite3.Error as error:
        raise LocalTrouble(_code(error), path=source) from error
    except OSError as error:
        raise LocalTrouble("backup-not-written", path=target, reason=error.strerror) from error
    finally:
        with suppress(OSError):
            unfinished.unlink()


def back_up(folder: ShopFolder, why: str, stamp: str, at: CrashPoint = pass_by) -> Path:
    """Make one of the copies kept by themselves; `stamp` is the moment in ISO 8601."""
    target = folder.backups / f"{stamp.replace(':', '')} {why}.sqlite"
    copy_database(folder.database, target, at)
    _forget_old(folder)
    return target


def backups(folder: ShopFolder) -> list[Path]:
    """Return the copies, the oldest first."""
    return sorted(folder.backups.glob("*.sqlite"))


def is_due(folder: ShopFolder, stamp: str) -> bool:
    """Tell whether no copy of the day of `stamp` was made yet."""
    day = stamp[:10]
    return not any(path.name.startswith(day) for path in backups(folder))


def _forget_old(folder: ShopFolder) -> None:
    daily = [path for path in backups(folder) if path.stem.endswith(f" {DAILY}")]
    other = [path for path in backups(folder) if path not in daily]
    for path in [*daily[:-KEPT_DAILY], *other[:-KEPT_OTHER]]:
        with suppress(OSError):
            path.unlink()


def _code(error: sqlite3.Error) -> str:
    message = str(error)
    if "locked" in message or "busy" in message:
        return "database-locked"
    return "disk-full" if "full" in message else "database-damaged"
