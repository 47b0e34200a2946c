"""The heading row of a sheet, the meaning of each column and the language of the sheet."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from desktop.domain.fields import LANGUAGES
from desktop.domain.taxonomy import fold
from desktop.spreadsheet.cells import Cell, column_letter, text_of
from desktop.spreadsheet.headings import SPEC_NAMED, STOCK_AT, HeadingReader, Meaning
from desktop.spreadsheet.issues import Issue
from desktop.spreadsheet.mapping import IGNORED
from desktop.spreadsheet.workbook import Sheet

SEARCHED_ROWS = 30
IDENTIFYING = frozenset({"tid", "ref", "seller_reference", "part_number", "names", "barcode"})
_SEVERAL = ("images.#", "documents.#", "descriptions.", SPEC_NAMED)
_SIDES = ("dimensions.length", "dimensions.width", "dimensions.height")


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the sheet; `path` is empty where the heading is unknown."""

    index: int
    heading: str
    path: str
    number: int = 0
    unit: str = ""

    @property
    def letter(self) -> str:
        """The letters a workbook shows above it."""
        return column_letter(self.index)


@dataclass(frozen=True, slots=True)
class Layout:
    """How one sheet is to be read; `heading_row` counts from 1."""

    sheet: Sheet
    heading_row: int
    columns: tuple[Column, ...]
    language: str
    warnings: tuple[Issue, ...]

    @property
    def known(self) -> tuple[Column, ...]:
        """The columns whose meaning is known."""
        return tuple(column for column in self.columns if column.path)

    @property
    def unknown(self) -> tuple[Column, ...]:
        """The columns that are kept in the file and not read."""
        return tuple(column for column in self.columns if not column.path)


def find_layout(
    sheet: Sheet, reader: HeadingReader, mapped: Mapping[str, Meaning], *, wide: bool = False
) -> Layout | None:
    """Return the sheet's layout by its best row among the first 30, or None.

    `mapped` overrides recognition by folded heading; `wide` allows one stock column a warehouse.
    """
    best: tuple[int, int, dict[int, Meaning]] | None = None
    for number, row in enumerate(sheet.rows[:SEARCHED_ROWS], 1):
        meanings = _meanings(row, reader, mapped, wide=wide)
        score = len({(each.path, each.language, each.number) for each in meanings.values()})
        if best is None or score > best[0]:
            best = score, number, meanings
    if best is None or best[0] < 2 or not _identifies(best[2]):
        return None
    return _layout(sheet, best[1], best[2], reader)


def _identifies(meanings: Mapping[int, Meaning]) -> bool:
    return any(
        each.path in IDENTIFYING or each.path.startswith("names.") for each in meanings.values()
    )


def _meanings(
    row: tuple[Cell, ...], reader: HeadingReader, mapped: Mapping[str, Meaning], *, wide: bool
) -> dict[int, Meaning]:
    found: dict[int, Meaning] = {}
    for index, cell in enumerate(row):
        if not isinstance(cell, str) or not cell.strip():
            continue
        meaning = mapped.get(fold(cell)) or reader.recognise(cell)
        warehouse = reader.warehouse(cell) if wide and meaning is None else ""
        if warehouse:
            meaning = Meaning(STOCK_AT + warehouse)
        if meaning is not None:
            found[index] = meaning
    return found


def _layout(
    sheet: Sheet, number: int, meanings: Mapping[int, Meaning], reader: HeadingReader
) -> Layout:
    language = _language(meanings)
    sides = {each.path for each in meanings.values() if each.path in _SIDES}
    columns: list[Column] = []
    warnings: list[Issue] = []
    taken: set[tuple[str, int]] = set()
    for index, cell in enumerate(sheet.rows[number - 1]):
        heading = text_of(cell)
        meaning = meanings.get(index)
        if not heading and index not in meanings:
            continue
        if meaning and meaning.path in _SIDES and len(sides) < 2:
            meaning = _side_alone(heading, meaning, reader)
        column = _column(index, heading, meaning, language)
        place = column.path, column.number
        if column.path and place in taken and not column.path.startswith(_SEVERAL):
            facts = {"heading": heading, "path": column.path}
            warnings.append(Issue(sheet.name, number, column.letter, "heading-twice", "", facts))
            column = replace(column, path="")
        taken.add(place)
        if meaning is None or meaning.path != IGNORED:
            columns.append(column)
    return Layout(sheet, number, tuple(columns), language, tuple(warnings))


def _side_alone(heading: str, meaning: Meaning, reader: HeadingReader) -> Meaning | None:
    """A length without width and height is a specification, such as the length of a cord."""
    return reader.specification(heading) or (meaning if meaning.language else None)


def _column(index: int, heading: str, meaning: Meaning | None, language: str) -> Column:
    if meaning is None:
        return Column(index, heading, "")
    path = meaning.path
    if path == "names":
        path = f"names.{meaning.language or language}"
    elif path.startswith("descriptions.") and path.count(".") == 1:
        tab = path.partition(".")[2]
        path = f"descriptions.{meaning.language or language}.{tab}"
    return Column(index, heading, path, meaning.number, meaning.unit)


def _language(meanings: Mapping[int, Meaning]) -> str:
    """The language that writes most of these headings that way; English before the others."""
    votes = {
        language: sum(language in each.languages for each in meanings.values())
        for language in LANGUAGES
    }
    return max(LANGUAGES, key=lambda language: votes[language])
