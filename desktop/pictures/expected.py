"""Finds the files whose names the workbook gave."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import PurePath

from desktop.pictures.candidates import Candidate
from desktop.pictures.names import alike, folders, marks, same, stem


@dataclass(frozen=True, slots=True)
class Named:
    """A file that bears the name expected in `slot` of the article; `loosely` if only almost."""

    file: PurePath
    article: Candidate
    slot: int
    loosely: bool


@dataclass(frozen=True, slots=True)
class Rivals:
    """Several files that bear one expected name, with nothing to choose between them."""

    files: tuple[PurePath, ...]
    article: Candidate


def find_expected(
    files: tuple[PurePath, ...], articles: tuple[Candidate, ...]
) -> tuple[list[Named], list[Rivals]]:
    """The files found under expected names, the closest reading of each name first.

    Two articles may name one file. But a file that one article names exactly is no longer there
    for another's reading of its name as something merely alike.
    """
    named: list[Named] = []
    rivals: list[Rivals] = []
    wanted = [
        (article, slot, name.replace("\\", "/").strip())
        for article in articles
        for slot, name in enumerate(article.expected, start=1)
        if name.strip()
    ]
    taken: set[PurePath] = set()
    for reading in (_as_written, _as_path, _as_name, _as_alike, _as_marks):
        exact = reading in (_as_written, _as_path, _as_name)
        index = _index((file for file in files if exact or file not in taken), reading)
        left: list[tuple[Candidate, int, str]] = []
        for article, slot, name in wanted:
            found = index.get(reading(PurePath(name)), [])
            if len(found) > 1:
                found = _in_folder_of(article, found) or found
            if not found:
                left.append((article, slot, name))
            elif len(found) == 1:
                named.append(Named(found[0], article, slot, reading is _as_marks))
            else:
                rivals.append(Rivals(tuple(found), article))
            taken.update(found)
        wanted = left
    return named, rivals


def _index(
    files: Iterable[PurePath], reading: Callable[[PurePath], str]
) -> dict[str, list[PurePath]]:
    index: dict[str, list[PurePath]] = defaultdict(list)
    for file in files:
        index[reading(file)].append(file)
    index.pop("", None)
    return index


def _in_folder_of(article: Candidate, files: list[PurePath]) -> list[PurePath]:
    """The one file that lies in a folder named after the article or its brand, if one does."""
    known = (article.seller_reference, article.part_number, article.tid, article.brand)
    own = {mark for text in known if text for mark in marks(text)}
    inside = [
        file for file in files if own.intersection(m for f in folders(file) for m in marks(f))
    ]
    return inside if len(inside) == 1 else []


def _as_written(path: PurePath) -> str:
    return path.as_posix()


def _as_path(path: PurePath) -> str:
    return same(path.as_posix())


def _as_name(path: PurePath) -> str:
    return same(path.name)


def _as_alike(path: PurePath) -> str:
    return alike(path.name)


def _as_marks(path: PurePath) -> str:
    return next(iter(marks(stem(path.name))), "")
