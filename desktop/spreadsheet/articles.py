"""A sheet of articles read into rows in stored spelling: good rows go through, bad rows wait."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from desktop.domain import gtin
from desktop.domain.document import JsonValue
from desktop.domain.entry import Entry, read_entry
from desktop.domain.taxonomy import Taxonomy
from desktop.domain.words import YES_NO, meaning
from desktop.spreadsheet.article_kind import KindReader
from desktop.spreadsheet.article_measures import (
    read_dimensions,
    read_unit_price,
    read_warranty,
    read_weight,
)
from desktop.spreadsheet.article_texts import (
    read_documents,
    read_pictures,
    read_texts,
    read_videos,
)
from desktop.spreadsheet.cells import Cell, text_of
from desktop.spreadsheet.columns import Layout
from desktop.spreadsheet.headings import HeadingReader
from desktop.spreadsheet.issues import Issue, RowKeys
from desktop.spreadsheet.mapping import meanings_of
from desktop.spreadsheet.reading import RowReading, SheetReading
from desktop.spreadsheet.row_keys import KeyReader
from desktop.spreadsheet.rows import cell_at, data_rows
from desktop.spreadsheet.selection import OF_QUANTITIES, select_articles
from desktop.spreadsheet.specifications import Kinds
from desktop.spreadsheet.values import Found
from desktop.spreadsheet.vocabulary import shipped_vocabulary
from desktop.spreadsheet.workbook import Workbook

_WORDS = ("manufacturer_reference", "unit", "condition")
_EAN = 13


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """One article of the file.

    `values`: leaf path to stored spelling, only what the row states. `blanks`: fields whose column
    is there but empty; they stay as they are. `assumed`: members (`price.currency`,
    `warranty.kind`) that the row does not state and an existing article should keep.
    `pictures` and `documents` are file names. A row with `refused` is not to be taken.
    """

    sheet: str
    row: int
    keys: RowKeys
    values: Mapping[str, JsonValue]
    blanks: frozenset[str]
    assumed: frozenset[str]
    pictures: tuple[str, ...]
    documents: tuple[str, ...]
    warnings: tuple[Issue, ...]
    refused: tuple[Issue, ...]


@dataclass(frozen=True, slots=True)
class ArticleSheet:
    """All article rows of a file; `skipped` counts other rows by kind, `warnings` are the file's.

    `layouts` tell how each sheet was read and serve to write refused rows back.
    """

    file: str
    rows: tuple[ArticleRow, ...]
    skipped: Mapping[str, int]
    warnings: tuple[Issue, ...]
    layouts: tuple[Layout, ...]


def read_articles(
    workbook: Workbook, taxonomy: Taxonomy, mapping: Mapping[str, str] | None = None
) -> ArticleSheet:
    """Read every article row; `mapping` (heading to field) overrides recognition.

    Raises InputRefused: headings-not-found, file-holds-quantities, unknown-field in the mapping.
    """
    words = shipped_vocabulary()
    reader = HeadingReader(words, taxonomy)
    layouts, warnings = select_articles(workbook, reader, meanings_of(mapping, words))
    kinds = Kinds(taxonomy, words)
    skipped: dict[str, int] = {}
    rows: list[ArticleRow] = []
    remarks = list(warnings)
    for layout in layouts:
        sheet = SheetReading(layout, words)
        reading = _ArticleReader(sheet, kinds)
        rows.extend(reading.read(*row) for row in data_rows(layout, words, skipped))
        remarks.extend((*_for_quantities(layout), *_inactive(sheet), *sheet.remarks()))
    return ArticleSheet(workbook.file, _without_repeats(rows), skipped, tuple(remarks), layouts)


class _ArticleReader:
    """Reads the rows of one sheet."""

    def __init__(self, sheet: SheetReading, kinds: Kinds) -> None:
        self._sheet = sheet
        self._kind = KindReader(sheet, kinds)
        self._keys = KeyReader(sheet)
        self._entry = Entry(kinds.taxonomy, {})
        self._full_codes = _has_full_codes(sheet)

    def read(self, number: int, cells: tuple[Cell, ...]) -> ArticleRow:
        row, found = RowReading(self._sheet, number, cells), Found()
        keys = self._keys.read(row)
        for path in ("seller_reference", "brand", "part_number"):
            self._from_key(path, getattr(keys, path), row, found)
        self._kind.read(row, found)
        for path in _WORDS:
            self._word(path, row, found)
        self._barcode(row, found)
        read_weight(row, self._sheet, found)
        read_dimensions(row, self._sheet, found)
        read_unit_price(row, self._sheet, found)
        read_warranty(row, self._sheet, found)
        read_texts(row, self._sheet, self._entry, found)
        read_videos(row, self._sheet, self._entry, found)
        self._compare_spelling(keys.part_number, row, found)
        row.say_unfinished()
        named = any(path.startswith("names.") for path in found.values)
        if not (keys.strongest() or named or row.refused):
            row.refuse(None, "no-name-and-no-reference", "")
        return ArticleRow(
            sheet=self._sheet.layout.sheet.name,
            row=number,
            keys=keys,
            values=found.values,
            blanks=frozenset(found.blanks),
            assumed=frozenset(found.assumed),
            pictures=read_pictures(row, self._sheet),
            documents=read_documents(row, self._sheet),
            warnings=tuple(row.warnings),
            refused=tuple(row.refused),
        )

    def _from_key(self, path: str, code: str, row: RowReading, found: Found) -> None:
        column = self._sheet.column(path)
        if code:
            found.values[path] = code
        elif column and not row.text(column):
            found.blanks.add(path)

    def _compare_spelling(self, code: str, row: RowReading, found: Found) -> None:
        """Say where the row's own name spells the part number in other letters."""
        for path, name in found.values.items():
            if code and path.startswith("names.") and isinstance(name, str):
                place = name.casefold().find(code.casefold())
                written = name[place : place + len(code)] if place >= 0 else code
                if written != code and code.islower() and written.isupper():
                    facts = {"path": "part_number", "in_name": written}
                    row.warn(self._sheet.column("part_number"), "part-number-spelling", code, facts)
                    return

    def _word(self, path: str, row: RowReading, found: Found) -> None:
        column = self._sheet.column(path)
        if column is None:
            return
        text = row.text(column)
        if not text:
            found.blanks.add(path)
            return
        value = row.attempt(column, lambda: read_entry(path, text, self._entry)[1])
        if value is not None:
            found.values[path] = value

    def _barcode(self, row: RowReading, found: Found) -> None:
        column = self._sheet.column("barcode")
        text = row.text(column)
        if column is None:
            return
        if not text:
            found.blanks.add("barcode")
        elif isinstance(row.cell(column), Decimal) and self._full_codes and len(text) < _EAN:
            row.warn(column, "leading-zeros-lost", text, {"digits": str(_EAN)})
        else:
            code = row.attempt(column, lambda: read_entry("barcode", text, self._entry)[1])
            if code is not None:
                found.values["barcode"] = code


def _has_full_codes(sheet: SheetReading) -> bool:
    """Whether the bar codes of the sheet have 13 digits, so that 12 mean a lost zero."""
    column = sheet.column("barcode")
    rows = sheet.layout.sheet.rows[sheet.layout.heading_row :] if column else ()
    return any(
        len(gtin.clean(text_of(cell_at(row, column.index)))) == _EAN for row in rows if column
    )


def _for_quantities(layout: Layout) -> list[Issue]:
    found: list[Issue] = []
    for column in layout.known:
        code = ""
        if column.path == "vat_rate":
            code = "vat-belongs-to-quantities"
        elif column.path.startswith(OF_QUANTITIES):
            code = "belongs-to-quantities"
        if code:
            facts = {"heading": column.heading, "path": column.path}
            place = layout.sheet.name, layout.heading_row, column.letter
            found.append(Issue(*place, code, column.heading, facts))
    return found


def _inactive(sheet: SheetReading) -> list[Issue]:
    column, layout = sheet.column("active"), sheet.layout
    if column is None:
        return []
    rows = layout.sheet.rows[layout.heading_row :]
    words = (text_of(cell_at(row, column.index)) for row in rows)
    count = sum(1 for word in words if meaning(YES_NO, word) == "no")
    facts = {"heading": column.heading, "count": str(count)}
    place = layout.sheet.name, layout.heading_row, column.letter
    return [Issue(*place, "inactive", column.heading, facts)] if count else []


def _without_repeats(rows: list[ArticleRow]) -> tuple[ArticleRow, ...]:
    """Let the first row of an article go through; a later one waits, for it may say otherwise."""
    seen: dict[tuple[str, ...], ArticleRow] = {}
    kept: list[ArticleRow] = []
    for row in rows:
        key = row.keys.strongest()
        first = seen.get(key) if key and not row.refused else None
        if first is None:
            if key and not row.refused:
                seen[key] = row
            kept.append(row)
            continue
        issue = Issue(row.sheet, row.row, "", "row-repeated", key[-1], {"first": str(first.row)})
        kept.append(replace(row, refused=(issue,)))
    return tuple(kept)
