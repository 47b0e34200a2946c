"""Workbooks and CSV files made for the tests, row by row, as sellers' programs write them."""

import io
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path

from openpyxl import Workbook

from desktop.base.data import resource
from desktop.domain.document import parse_document
from desktop.domain.taxonomy import Taxonomy, read_taxonomy
from desktop.spreadsheet.articles import ArticleRow, ArticleSheet, read_articles
from desktop.spreadsheet.issues import Issue
from desktop.spreadsheet.quantities import QuantitySheet, read_quantities
from desktop.spreadsheet.workbook import read_workbook

Value = str | int | float | Decimal | bool | date | None
Rows = Iterable[Sequence[Value]]

TAXONOMY: Taxonomy = read_taxonomy(parse_document(resource("taxonomy.json").read_bytes()))


def book(path: Path, rows: Rows, name: str = "Articles", **others: Rows) -> Path:
    """Write an .xlsx: one sheet, and others by keyword."""
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    for title, content in ((name, rows), *others.items()):
        sheet = workbook.create_sheet(title)
        for row in content:
            sheet.append(list(row))
    workbook.save(path)
    return path


def book_bytes(rows: Rows) -> bytes:
    stream = io.BytesIO()
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    for row in rows:
        sheet.append(list(row))
    workbook.save(stream)
    return stream.getvalue()


def articles(
    folder: Path, *rows: Sequence[Value], mapping: dict[str, str] | None = None
) -> ArticleSheet:
    """Write rows, the first of them headings, and read them as articles."""
    return read_articles(read_workbook(book(folder / "a.xlsx", rows)), TAXONOMY, mapping)


def article(folder: Path, **cells: Value) -> ArticleRow:
    """Read one article from headings and values; underscores stand for blanks."""
    headings = [name.replace("_", " ") for name in cells]
    sheet = articles(folder, ["Seller reference", *headings], ["A-1", *cells.values()])
    return sheet.rows[0]


def quantities(folder: Path, *rows: Sequence[Value]) -> QuantitySheet:
    """Write rows, the first of them headings, and read them as quantities."""
    return read_quantities(read_workbook(book(folder / "q.xlsx", rows)))


def codes(issues: Iterable[Issue]) -> list[str]:
    return [issue.code for issue in issues]
