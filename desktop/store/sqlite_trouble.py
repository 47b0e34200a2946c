"""What SQLite says when something goes wrong, as the trouble a person is told of."""

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DatabaseError, OperationalError

from desktop.domain.errors import LocalTrouble

NOT_WRITTEN = frozenset(
    {
        sqlite3.SQLITE_IOERR_WRITE,
        sqlite3.SQLITE_IOERR_FSYNC,
        sqlite3.SQLITE_IOERR_DIR_FSYNC,
        sqlite3.SQLITE_IOERR_TRUNCATE,
    }
)
"""What SQLite says of a quota that is used up, or of a file that may not grow: no damage."""


@contextmanager
def trouble_named(path: Path) -> Generator[None]:
    """Turn what SQLite says of the file within the block into LocalTrouble."""
    try:
        yield
    except (DatabaseError, UnicodeDecodeError) as error:
        trouble = trouble_of(error, path)
        if trouble is None:
            raise
        raise trouble from error


def trouble_of(error: BaseException, path: Path) -> LocalTrouble | None:
    """Return the trouble with the file that an error tells of; None for any other error."""
    if isinstance(error, OperationalError):
        return LocalTrouble(_code_of(error.orig), path=path)
    if isinstance(error, DatabaseError):
        is_of_values = isinstance(error.orig, sqlite3.IntegrityError)
        return None if is_of_values else LocalTrouble("database-damaged", path=path)
    # A damaged text, or SQLite's own sentence about a damaged name.
    is_text = isinstance(error, UnicodeDecodeError)
    return LocalTrouble("database-damaged", path=path) if is_text else None


def takes_nothing(error: BaseException | None) -> bool:
    """Tell whether an error of SQLite says that the system would not take what was written."""
    # Errors that SQLite did not say itself carry no code.
    return isinstance(error, sqlite3.Error) and getattr(error, "sqlite_errorcode", 0) in NOT_WRITTEN


def _code_of(error: BaseException | None) -> str:
    message = str(error)
    if takes_nothing(error):
        return "database-not-writable"
    if "locked" in message or "busy" in message:
        return "database-locked"
    if "full" in message:
        return "disk-full"
    if "unable to open" in message or "readonly" in message or "read-only" in message:
        return "database-not-writable"
    # No such table, text that is no text, a malformed page: what we wrote is not there any more.
    return "database-damaged"
