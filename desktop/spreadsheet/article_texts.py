"""Names, description tabs, pictures, documents and videos of an article row."""

import re
from pathlib import PureWindowsPath

from desktop.domain.entry import Entry, read_entry
from desktop.domain.fields import MAX_DOCUMENTS, MAX_IMAGES
from desktop.spreadsheet.columns import Column
from desktop.spreadsheet.plain_text import is_garbled, is_shouted, plain
from desktop.spreadsheet.reading import RowReading, SheetReading
from desktop.spreadsheet.values import Found

_FILE = re.compile(r"[^<>|*?\"]+\.[A-Za-z0-9]{2,5}")


def read_texts(row: RowReading, sheet: SheetReading, entry: Entry, found: Found) -> None:
    """Put names and description tabs into `found`; several columns of one tab are joined."""
    joined: dict[str, tuple[Column, list[str]]] = {}
    for column in sheet.columns("names.", "descriptions."):
        text = plain(row.text(column))
        if row.unfinished(column):
            row.warn(column, "formula-not-computed", "")
        elif not text:
            found.blanks.add(column.path)
        elif is_garbled(text):
            row.warn(column, "garbled-text", text[:80])
        else:
            parts = joined.setdefault(column.path, (column, []))[1]
            parts.extend([] if text in parts else [text])
    for path, (column, parts) in joined.items():
        text = "\n\n".join(parts)
        stored = row.attempt(column, lambda path=path, text=text: read_entry(path, text, entry)[1])
        if stored is not None:
            found.values[path] = stored
            found.blanks.discard(path)
        if path.startswith("names.") and is_shouted(text):
            row.warn(column, "name-in-capitals", text[:80])


def read_videos(row: RowReading, sheet: SheetReading, entry: Entry, found: Found) -> None:
    """Put video addresses into `found`."""
    column = sheet.column("videos")
    if column is None:
        return
    text = row.text(column)
    if not text:
        found.blanks.add("videos")
        return
    stored = row.attempt(column, lambda: read_entry("videos", text, entry)[1])
    if stored is not None:
        found.values["videos"] = stored


def read_pictures(row: RowReading, sheet: SheetReading) -> tuple[str, ...]:
    """Return the base names of the row's pictures in the order of slots, five at most."""
    return _files(row, sheet, "images.#", MAX_IMAGES)


def read_documents(row: RowReading, sheet: SheetReading) -> tuple[str, ...]:
    """Return the base names of the row's documents, five at most."""
    return _files(row, sheet, "documents.#", MAX_DOCUMENTS)


def _files(row: RowReading, sheet: SheetReading, path: str, limit: int) -> tuple[str, ...]:
    names: list[str] = []
    for column in sheet.all_of(path):
        for name in _split(row.text(column)):
            if _FILE.fullmatch(name) is None:
                row.warn(column, "not-a-file-name", name)
            elif name in names:
                continue
            elif len(names) == limit:
                row.warn(column, "too-many-files", name, {"limit": str(limit)})
            else:
                names.append(name)
    return tuple(names)


def _split(written: str) -> list[str]:
    """One name, or several with commas, semicolons, bars or line ends between them."""
    parts = [part for part in (_base(part) for part in re.split(r"[;,|\n]", written)) if part]
    if len(parts) > 1 and not all(_FILE.fullmatch(part) for part in parts):
        whole = _base(" ".join(written.split()))
        return [whole] if _FILE.fullmatch(whole) else parts
    return parts


def _base(written: str) -> str:
    return PureWindowsPath(written.strip().strip("\"'")).name
