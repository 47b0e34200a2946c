"""Copies of the database by SQLite's own backup, each looked through before it counts.

A copy of the file as files are copied would miss what lies in the journal. Kept are four of those
made day by day and the newest two made before each kind of risky act, ten in all.
"""

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from desktop.base.crash_points import CrashPoint, pass_by
from desktop.base.files import sync_folder
from desktop.base.paths import ShopFolder
from desktop.domain.errors import LocalTrouble
from desktop.store.database import Database, secure
from desktop.store.sqlite_trouble import takes_nothing

DAILY = "daily"
KEPT_DAILY = 4
KEPT_OF_A_KIND = 2
KEPT_IN_ALL = 10
PAGES = 1024
"""Copied at a time of a file that nobody here has open."""
MOST_STARTS = 4
"""A copy begins anew when another process writes; then it is made in one go."""


def copy_database(
    source: Path,
    target: Path,
    at: CrashPoint = pass_by,
    *,
    thorough: bool = False,
    opened: Database | None = None,
) -> None:
    """Copy a database that may be in use; LocalTrouble where it cannot be or is not sound.

    `thorough`: every index and reference of the copy is looked through, which takes its time.
    `opened`: the same database where this process has it open, so that its writers hardly wait.
    """
    unfinished = target.with_name(f".{target.name}.tmp")
    with suppress(OSError):
        unfinished.unlink()
    try:
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        secure(unfinished)
        with closing(sqlite3.connect(unfinished)) as other:
            _copy_pages(source, opened, other)
            is_sound = _is_sound(other, thorough=thorough)
        if not is_sound:
            raise LocalTrouble("database-damaged", path=source)
        at("B1")
        unfinished.replace(target)
        sync_folder(target.parent)
    except sqlite3.Error as error:
        if takes_nothing(error):
            raise LocalTrouble("backup-not-written", path=target, reason=str(error)) from error
        raise LocalTrouble(_code(error), path=source) from error
    except UnicodeDecodeError as error:
        raise LocalTrouble("database-damaged", path=source) from error
    except OSError as error:
        raise LocalTrouble("backup-not-written", path=target, reason=error.strerror) from error
    finally:
        with suppress(OSError):
            unfinished.unlink()


def back_up(
    folder: ShopFolder,
    why: str,
    stamp: str,
    at: CrashPoint = pass_by,
    *,
    thorough: bool = False,
    opened: Database | None = None,
) -> Path:
    """Make one of the copies kept by themselves; `stamp` is the moment in ISO 8601."""
    target = folder.backups / f"{stamp.replace(':', '')} {why}.sqlite"
    copy_database(folder.database, target, at, thorough=thorough, opened=opened)
    _forget_old(folder)
    return target


def backups(folder: ShopFolder) -> list[Path]:
    """Return the copies, the oldest first."""
    return sorted(folder.backups.glob("*.sqlite"))


def is_due(folder: ShopFolder, stamp: str) -> bool:
    """Tell whether no copy of the day of `stamp` was made yet."""
    day = stamp[:10]
    return not any(path.name.startswith(day) for path in backups(folder))


def made_of(folder: ShopFolder, why: str) -> list[str]:
    """Return the moments of the copies of a kind as their names have them, the oldest first."""
    return [path.stem.partition(" ")[0] for path in backups(folder) if _kind(path) == why]


def _copy_pages(source: Path, opened: Database | None, other: sqlite3.Connection) -> None:
    left: list[int] = []
    starts = 1

    def passed(_status: int, remaining: int, _total: int) -> None:
        nonlocal starts
        starts += bool(left) and remaining >= left[-1]
        left[:] = [remaining]
        if starts > MOST_STARTS:
            raise _Disturbed

    with closing(sqlite3.connect(source, timeout=5)) as one:
        try:
            if opened is not None:
                opened.copy_into(other, passed)
            else:
                one.backup(other, pages=PAGES, progress=passed, sleep=0.005)
        except _Disturbed:
            one.backup(other)


class _Disturbed(Exception):
    """Somebody writes again and again while a copy is made."""


def _is_sound(copy: sqlite3.Connection, *, thorough: bool) -> bool:
    if not thorough:
        return copy.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)
    is_whole = copy.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",)
    return is_whole and copy.execute("PRAGMA foreign_key_check").fetchone() is None


def _forget_old(folder: ShopFolder) -> None:
    kept: list[Path] = []
    for path in reversed(backups(folder)):
        alike = sum(_kind(other) == _kind(path) for other in kept)
        most = KEPT_DAILY if _kind(path) == DAILY else KEPT_OF_A_KIND
        if alike < most and len(kept) < KEPT_IN_ALL:
            kept.append(path)
            continue
        with suppress(OSError):
            path.unlink()


def _kind(path: Path) -> str:
    return path.stem.partition(" ")[2]


def _code(error: sqlite3.Error) -> str:
    message = str(error)
    if "locked" in message or "busy" in message:
        return "database-locked"
    return "disk-full" if "full" in message else "database-damaged"
