"""Refused rows written back in the layout they came in, to be corrected and imported again."""

import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from openpyxl import Workbook as NewWorkbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.cell.cell import Cell as NewCell
from openpyxl.styles import Alignment, Font
from openpyxl.worksheet.worksheet import Worksheet

from desktop.base.files import write_atomically
from desktop.spreadsheet.cells import Cell
from desktop.spreadsheet.columns import Layout
from desktop.spreadsheet.issues import Issue

_RISKY_START = ("=", "+", "-", "@", "\t", "\r")
_REASON_WIDTH = 60
_TITLE_LENGTH = 31
_NOT_IN_TITLES = str.maketrans(dict.fromkeys("[]:*?/\\", " "))


def write_rejects(
    path: Path,
    layouts: Sequence[Layout],
    refused: Iterable[Issue],
    heading: str,
    sentence: Callable[[Issue], str],
) -> int:
    """Write the rows named by the issues to an .xlsx and return how many there are.

    Each sheet keeps its columns behind a first column of reasons under `heading`; a heading listed
    in `resources/headings.json` for this is left aside when the file is imported again. Nothing is
    written when no issue names a row. Text stays text, whatever it begins with.
    """
    reasons: dict[tuple[str, int], list[str]] = {}
    for issue in refused:
        if issue.row:
            reasons.setdefault((issue.sheet, issue.row), []).append(sentence(issue))
    workbook = NewWorkbook()
    workbook.remove(workbook.worksheets[0])
    written = sum(_sheet(workbook, layout, heading, reasons) for layout in layouts)
    if written:
        stream = io.BytesIO()
        workbook.save(stream)
        write_atomically(path, stream.getvalue())
    return written


def _sheet(
    workbook: NewWorkbook,
    layout: Layout,
    heading: str,
    reasons: Mapping[tuple[str, int], list[str]],
) -> int:
    name = layout.sheet.name
    rows = sorted(row for sheet, row in reasons if sheet == name)
    if not rows:
        return 0
    sheet: Worksheet = workbook.create_sheet(_title(name))
    _write_row(sheet, 1, heading, layout.sheet.rows[layout.heading_row - 1])
    for place, row in enumerate(rows, 2):
        _write_row(
            sheet, place, "\n".join(dict.fromkeys(reasons[name, row])), layout.sheet.rows[row - 1]
        )
    sheet.column_dimensions["A"].width = _REASON_WIDTH
    for (cell,) in sheet.iter_rows(max_col=1):
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    sheet.freeze_panes = "B2"
    return len(rows)


def _write_row(sheet: Worksheet, row: int, first: str, cells: Iterable[Cell]) -> None:
    for column, value in enumerate((first, *cells), 1):
        if value is not None:
            cell = sheet.cell(row=row, column=column)
            assert isinstance(cell, NewCell)
            _fill(cell, value)


def _fill(cell: NewCell, value: Cell) -> None:
    if not isinstance(value, str):
        cell.value = value
        return
    cell.value = ILLEGAL_CHARACTERS_RE.sub("", value)
    cell.data_type = "s"
    if value.startswith(_RISKY_START):
        cell.quotePrefix = True


def _title(name: str) -> str:
    return name.translate(_NOT_IN_TITLES).strip("' ")[:_TITLE_LENGTH] or "1"
