"""The files of a folder that a person points at."""

from collections.abc import Collection
from pathlib import Path

from desktop.domain.errors import InputRefused


def files_in(folder: Path, endings: Collection[str]) -> list[Path]:
    """Return the files with one of the endings (lower case, with their dot), relative, in order.

    Hidden files are passed over. InputRefused where there is no folder, or it cannot be read.
    """
    if not folder.is_dir():
        raise InputRefused("not-a-folder", path=folder)
    try:
        found = [path.relative_to(folder) for path in sorted(folder.rglob("*")) if path.is_file()]
    except OSError as error:
        raise InputRefused("folder-not-readable", path=folder) from error
    return [path for path in found if path.suffix.lower() in endings and path.name[0] != "."]
