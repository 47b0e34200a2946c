"""Which sheets of a workbook are read: those laid out like the best one, never hidden ones."""

from collections.abc import Mapping

from desktop.domain.errors import InputRefused
from desktop.domain.taxonomy import fold
from desktop.spreadsheet.columns import Layout, find_layout
from desktop.spreadsheet.headings import HeadingReader, Meaning
from desktop.spreadsheet.issues import Issue
from desktop.spreadsheet.workbook import Workbook

_LIKE = 0.6


def select(
    workbook: Workbook, reader: HeadingReader, mapped: Mapping[str, Meaning], *, wide: bool = False
) -> tuple[tuple[Layout, ...], tuple[Issue, ...]]:
    """Return the layouts to read, and what is to be said about the sheets and headings.

    Raises InputRefused headings-not-found where no visible sheet has a row of known headings.
    """
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
