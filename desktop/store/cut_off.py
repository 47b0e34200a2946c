"""Tells a database file that lost its end, before anything is read beyond it.

Source: https://www.sqlite.org/fileformat2.html, “The Database Header”.
"""

from pathlib import Path

HEADER = 100
LARGEST_PAGE = 65536
"""Written as 1, for it does not fit into the two bytes."""


def is_cut_off(database: Path) -> bool:
    """Tell whether a file holds fewer pages than it says; where a journal or log lies beside it,
    the rest may be in there, and nothing is said.
    """
    try:
        with database.open("rb") as file:
            head = file.read(HEADER)
        beside = [database.with_name(database.name + ending) for ending in ("-journal", "-wal")]
        is_being_written = any(path.exists() for path in beside)
        # Last, so that a commit that ends meanwhile has made the file as long as it says.
        size = database.stat().st_size
    except OSError:
        return False
    is_counted = len(head) == HEADER and head[24:28] == head[92:96]
    if is_being_written or not is_counted:
        return False
    page = int.from_bytes(head[16:18]) if head[16:18] != b"\0\1" else LARGEST_PAGE
    return size < page * int.from_bytes(head[28:32])
