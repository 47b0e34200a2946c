"""A workbook or CSV file opened by content into sheets of typed cells; reading changes nothing."""

import math
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from desktop.domain.errors import InputRefused
from desktop.spreadsheet.cells import Cell, exact
from desktop.spreadsheet.container import Kind, kind_of, packed, read_parts
from desktop.spreadsheet.delimited import read_delimited
from desktop.spreadsheet.marks import Marks, Place, read_marks
from desktop.spreadsheet.package import sheet_parts, zero_formats

_NO_MARKS = Marks(frozenset(), frozenset(), frozenset(), {})


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: `rows[0]` is row 1; hidden rows count from 1, hidden columns from 0.

    `unfinished` holds the places (row from 1, column from 0) of formulas that were saved without a
    result and of error values: their cells are None, but they are not empty.
    """

    name: str
    rows: tuple[tuple[Cell, ...], ...]
    visible: bool = True
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    unfinished: frozenset[Place] = field(default_factory=frozenset[Place])


@dataclass(frozen=True, slots=True)
class Workbook:
    """A file's sheets in their order; a CSV file has one, named as the file."""

    file: str
    sheets: tuple[Sheet, ...]


def read_workbook(path: Path) -> Workbook:
    """Read an .xlsx or .csv, told apart by content.

    Raises InputRefused: file-missing, not-a-workbook (`found`), damaged-workbook,
    encrypted-workbook, workbook-too-large, old-xls-format, empty-workbook.
    """
    sheets = _from_csv(path) if kind_of(path) is Kind.CSV else _from_xlsx(path)
    if not any(sheet.rows for sheet in sheets):
        raise InputRefused("empty-workbook", file=path.name)
    return Workbook(path.name, sheets)


def _from_csv(path: Path) -> tuple[Sheet, ...]:
    rows = tuple(tuple(cell or None for cell in row) for row in read_delimited(path))
    filled = max((n for n, row in enumerate(rows, 1) if any(row)), default=0)
    return (Sheet(path.stem, rows[:filled]),)


def _from_xlsx(path: Path) -> tuple[Sheet, ...]:
    parts = read_parts(path)
    formats = zero_formats(parts, path.name)
    marks = {
        name: read_marks(parts[part], formats, path.name)
        for name, part in sheet_parts(parts, path.name).items()
    }
    try:
        with CalamineWorkbook.from_filelike(packed(parts)) as workbook:
            return tuple(
                _sheet(
                    workbook.get_sheet_by_name(each.name),
                    marks.get(each.name, _NO_MARKS),
                    visible=each.visible is SheetVisibleEnum.Visible,
                )
                for each in workbook.sheets_metadata
                if each.typ is SheetTypeEnum.WorkSheet
            )
    except (CalamineError, OSError, ValueError) as error:
        raise InputRefused("damaged-workbook", file=path.name) from error


def _sheet(raw: CalamineSheet, marks: Marks, *, visible: bool) -> Sheet:
    start = raw.start
    if start is None:
        return Sheet(raw.name, (), visible)
    top, left = start
    before: tuple[Cell, ...] = (None,) * left
    rows: list[tuple[Cell, ...]] = [()] * top
    rows.extend(before + tuple(map(_cell, row)) for row in raw.to_python(skip_empty_area=True))
    for (row, column), digits in marks.widths.items():
        _pad(rows, row, column, digits)
    return Sheet(
        raw.name,
        tuple(rows),
        visible,
        marks.hidden_rows,
        marks.hidden_columns,
        frozenset(place for place in marks.unfinished if _at(rows, place) is None),
    )


def _cell(value: float | str | bool | time | date | datetime | timedelta) -> Cell:
    if isinstance(value, str):
        return value or None
    if isinstance(value, bool):
        return value
    if isinstance(value, float):
        return exact(value) if math.isfinite(value) else None
    if isinstance(value, int):
        return Decimal(value)
    if isinstance(value, date):
        return value
    return value.isoformat() if isinstance(value, time) else str(value)


def _pad(rows: list[tuple[Cell, ...]], row: int, column: int, digits: int) -> None:
    """Put the text shown for a number in a format of zeros: that is what the person sees."""
    value = _at(rows, (row, column))
    if isinstance(value, Decimal) and value >= 0 and value == value.to_integral_value():
        cells = list(rows[row - 1])
        cells[column] = str(int(value)).zfill(digits)
        rows[row - 1] = tuple(cells)


def _at(rows: list[tuple[Cell, ...]], place: Place) -> Cell:
    row, column = place
    if not 1 <= row <= len(rows):
        return None
    cells = rows[row - 1]
    return cells[column] if column < len(cells) else None
