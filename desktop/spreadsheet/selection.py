"""Which sheets of a workbook are read: those laid out like the best one, never hidden ones."""

from collections.abc import Mapping

from desktop.domain.errors import InputRefused
from desktop.domain.taxonomy import fold
from desktop.spreadsheet.columns import Layout, find_layout
from desktop.spreadsheet.headings import STOCK_AT, HeadingReader, Meaning
from desktop.spreadsheet.issues import Issue
from desktop.spreadsheet.workbook import Workbook

_LIKE = 0.6


OF_QUANTITIES = (
    "warehouse",
    "stock",
    STOCK_AT,
    "pack",
    "order_limits.",
    "promotion.",
    "price_breaks.",
)
"""Columns that only a file of quantities may set."""
_OF_ARTICLES = (
    "category",
    "subcategory",
    "barcode",
    "manufacturer_reference",
    "weight",
    "price.amount",
    "condition",
    "warranty.",
    "descriptions.",
    "images.",
    "documents.",
    "specs.",
    "spec_name.",
)


def select_articles(
    workbook: Workbook, reader: HeadingReader, mapped: Mapping[str, Meaning]
) -> tuple[tuple[Layout, ...], tuple[Issue, ...]]:
    """Return the layouts to read, and what is to be said about the sheets and headings.

    Raises InputRefused: headings-not-found where no visible sheet has a row of known headings,
    file-holds-quantities where all it says of articles is names.
    """
    chosen, said = _select(workbook, reader, mapped, wide=False)
    if _has(chosen, OF_QUANTITIES) and not _has(chosen, _OF_ARTICLES):
        raise InputRefused("file-holds-quantities", file=workbook.file)
    return chosen, said


def select_quantities(
    workbook: Workbook, reader: HeadingReader, mapped: Mapping[str, Meaning]
) -> tuple[tuple[Layout, ...], tuple[Issue, ...]]:
    """Return the layouts to read, as for articles, with one stock column a warehouse allowed.

    Raises InputRefused: headings-not-found, file-holds-articles where no column is a quantity.
    """
    chosen, said = _select(workbook, reader, mapped, wide=True)
    if not _has(chosen, OF_QUANTITIES):
        raise InputRefused("file-holds-articles", file=workbook.file)
    return chosen, said


def _has(layouts: tuple[Layout, ...], prefixes: tuple[str, ...]) -> bool:
    return any(column.path.startswith(prefixes) for layout in layouts for column in layout.known)


def _select(
    workbook: Workbook, reader: HeadingReader, mapped: Mapping[str, Meaning], *, wide: bool
) -> tuple[tuple[Layout, ...], tuple[Issue, ...]]:
    found = [
        layout
        for sheet in workbook.sheets
        if sheet.visible and (layout := find_layout(sheet, reader, mapped, wide=wide))
    ]
    if not found:
        raise InputRefused("headings-not-found", file=workbook.file)
    best = max(found, key=lambda layout: len(layout.known))
    paths = _paths(best)
    chosen = [layout for layout in found if len(_paths(layout) & paths) >= _LIKE * len(paths)]
    left = [layout for layout in found if layout not in chosen]
    return tuple(chosen), (*map(_not_read, left), *_remarks(chosen), *_unused(chosen, mapped))


def _paths(layout: Layout) -> set[str]:
    return {column.path for column in layout.known}


def _not_read(layout: Layout) -> Issue:
    return Issue(layout.sheet.name, 0, "", "sheet-not-read", layout.sheet.name, {})


def _remarks(chosen: list[Layout]) -> list[Issue]:
    found: list[Issue] = []
    for layout in chosen:
        name, row = layout.sheet.name, layout.heading_row
        found.extend(layout.warnings)
        found.extend(
            Issue(name, row, each.letter, "unknown-heading", each.heading, {})
            for each in layout.unknown
        )
        found.extend(
            Issue(name, row, each.letter, "hidden-column", each.heading, {"heading": each.heading})
            for each in layout.known
            if each.index in layout.sheet.hidden_columns
        )
    return found


def _unused(chosen: list[Layout], mapped: Mapping[str, Meaning]) -> list[Issue]:
    written = {
        fold(cell)
        for layout in chosen
        for cell in layout.sheet.rows[layout.heading_row - 1]
        if isinstance(cell, str)
    }
    return [
        Issue("", 0, "", "mapping-not-used", heading, {})
        for heading in mapped
        if heading not in written
    ]
