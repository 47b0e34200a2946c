"""The files of a database, moved as one: into a place of their own, never deleted."""

from contextlib import suppress
from pathlib import Path

from desktop.base.files import sync_folder
from desktop.base.paths import ShopFolder

BESIDE = ("-journal", "-wal", "-shm")


def set_aside(folder: ShopFolder, stamp: str) -> Path | None:
    """Move the database and what SQLite keeps beside it away; returns where to, None if none is.

    What lies beside goes first: a journal without its database does nothing, but one beside a new
    database would be played back into it.
    """
    names = [folder.database.name + ending for ending in (*BESIDE, "")]
    present = [folder.root / name for name in names if (folder.root / name).exists()]
    if not present:
        return None
    place = _new_place(folder.set_aside, stamp)
    for path in present:
        path.rename(place / path.name)
    sync_folder(place)
    sync_folder(folder.root)
    return place


def _new_place(folder: Path, stamp: str) -> Path:
    name, number = stamp.replace(":", ""), 1
    while True:
        place = folder / (name if number == 1 else f"{name}-{number}")
        with suppress(FileExistsError):
            place.mkdir(parents=True, mode=0o700)
            return place
        number += 1
