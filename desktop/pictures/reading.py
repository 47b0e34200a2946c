"""Reads a file that a person chose, whole and never more than is allowed."""

import errno
import re
import stat
from pathlib import Path, PurePath

from desktop.domain.entry import clean_text
from desktop.domain.errors import InputRefused

_LONGEST_NAME = 200
_TURNING = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def shown_name(file: PurePath) -> str:
    """The file's name as people and the database can bear it: no control or half characters.

    Nor any that turn the direction of writing, for `fdp.exe` must not look like `exe.pdf`.
    """
    plain = _TURNING.sub("", clean_text(file.name))
    return " ".join(plain.split())[:_LONGEST_NAME] or "?"


def read_whole(path: Path, most: int, kind: str) -> bytes:
    """The bytes of the file; `kind` (`picture`, `document`) begins the code of a refusal.

    Raises InputRefused `<kind>-missing`, `-not-a-file`, `-unreadable`, `-too-large` with `file`.
    """
    name = shown_name(path)
    try:
        # Looked at first: to open a pipe would wait for ever.
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise InputRefused(f"{kind}-not-a-file", file=name)
        if status.st_size > most:
            raise too_large(kind, name, status.st_size, most)
        with path.open("rb") as source:
            return source.read(most + 1)
    except FileNotFoundError as error:
        raise InputRefused(f"{kind}-missing", file=name) from error
    except (OSError, ValueError) as error:
        code = error.errno if isinstance(error, OSError) else None
        reason = errno.errorcode.get(code or errno.EINVAL, "EIO")
        raise InputRefused(f"{kind}-unreadable", file=name, reason=reason) from error


def too_large(kind: str, name: str, found: int, limit: int) -> InputRefused:
    """The refusal of a file of more bytes than the marketplace takes."""
    return InputRefused(f"{kind}-too-large", file=name, found=found, limit=limit)
