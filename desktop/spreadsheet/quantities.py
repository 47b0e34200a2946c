"""A sheet of quantities read into one row per article and warehouse, in stored spelling."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from desktop.domain.document import JsonValue, same
from desktop.domain.entry_numbers import read_quantity, read_rate
from desktop.domain.errors import InputRefused
from desktop.domain.numbers import decimal_text
from desktop.domain.taxonomy import fold
from desktop.spreadsheet.article_measures import finished
from desktop.spreadsheet.cells import Cell
from desktop.spreadsheet.columns import Column, Layout
from desktop.spreadsheet.headings import STOCK_AT, HeadingReader
from desktop.spreadsheet.issues import Issue, RowKeys
from desktop.spreadsheet.mapping import meanings_of
from desktop.spreadsheet.numerals import measure
from desktop.spreadsheet.quantity_values import (
    read_ladder,
    read_limits,
    read_pack,
    read_promotion,
    read_unit,
)
from desktop.spreadsheet.reading import RowReading, SheetReading
from desktop.spreadsheet.row_keys import KeyReader
from desktop.spreadsheet.rows import data_rows
from desktop.spreadsheet.selection import select_quantities
from desktop.spreadsheet.values import Found
from desktop.spreadsheet.vocabulary import shipped_vocabulary
from desktop.spreadsheet.workbook import Workbook


@dataclass(frozen=True, slots=True)
class QuantityRow:
    """What the file says about one article in one warehouse.

    `warehouse` is its name as written, empty where the row names none. `stock` and `vat_rate`
    (per cent) are None where the file is silent. `values` holds `unit`, `pack`, `order_limits`,
    `promotion` and `price_breaks` of the article; an explicit None clears the field. `blanks` are
    fields whose column is empty: they stay. A row with `refused` is not to be taken.
    """

    sheet: str
    row: int
    keys: RowKeys
    warehouse: str
    stock: str | None
    vat_rate: str | None
    values: Mapping[str, JsonValue]
    blanks: frozenset[str]
    warnings: tuple[Issue, ...]
    refused: tuple[Issue, ...]


@dataclass(frozen=True, slots=True)
class QuantitySheet:
    """All quantity rows of a file; `skipped` counts other rows by kind, `warnings` are the file's.

    `layouts` tell how each sheet was read and serve to write refused rows back.
    """

    file: str
    rows: tuple[QuantityRow, ...]
    skipped: Mapping[str, int]
    warnings: tuple[Issue, ...]
    layouts: tuple[Layout, ...]


def read_quantities(workbook: Workbook, mapping: Mapping[str, str] | None = None) -> QuantitySheet:
    """Read every quantity row; a sheet with one stock column a warehouse yields several a row.

    `mapping` (heading to field, `stock@NAME` for a warehouse) overrides recognition.
    Raises InputRefused: headings-not-found, file-holds-articles, unknown-field in the mapping.
    """
    words = shipped_vocabulary()
    mapped = meanings_of(mapping, words)
    layouts, warnings = select_quantities(workbook, HeadingReader(words), mapped)
    skipped: dict[str, int] = {}
    rows: list[QuantityRow] = []
    remarks = list(warnings)
    for layout in layouts:
        sheet = SheetReading(layout, words)
        reading = _QuantityReader(sheet)
        for row in data_rows(layout, words, skipped):
            rows.extend(reading.read(*row))
        remarks.extend(sheet.remarks())
    return QuantitySheet(workbook.file, _without_repeats(rows), skipped, tuple(remarks), layouts)


class _QuantityReader:
    """Reads the rows of one sheet."""

    def __init__(self, sheet: SheetReading) -> None:
        self._sheet = sheet
        self._keys = KeyReader(sheet)
        self._wide = sheet.columns(STOCK_AT)

    def read(self, number: int, cells: tuple[Cell, ...]) -> Iterator[QuantityRow]:
        row, found = RowReading(self._sheet, number, cells), Found()
        keys = self._keys.read(row)
        if not keys.strongest() and not row.refused:
            row.refuse(None, "no-reference", "")
        rate = self._rate(row)
        read_unit(row, self._sheet, found)
        read_pack(row, self._sheet, found)
        read_limits(row, self._sheet, found)
        read_promotion(row, self._sheet, found)
        read_ladder(row, self._sheet, found)
        row.say_unfinished(but="stock")
        # A row refused as a whole is said once, not once a warehouse.
        places = self._places(row)[: 1 if row.refused else None]
        for place, (warehouse, column) in enumerate(places):
            line = RowReading(self._sheet, number, cells, quiet=True)
            stock = self._stock(line, column) if column else None
            yield QuantityRow(
                sheet=self._sheet.layout.sheet.name,
                row=number,
                keys=keys,
                warehouse=warehouse,
                stock=stock,
                vat_rate=rate,
                values=found.values,
                blanks=frozenset(found.blanks),
                warnings=(*(() if place else row.warnings), *line.warnings),
                refused=(*row.refused, *line.refused),
            )

    def _places(self, row: RowReading) -> list[tuple[str, Column | None]]:
        """The warehouses of a row with the column of their stock; a nameless one if none."""
        wide: list[tuple[str, Column | None]] = [
            (column.path.removeprefix(STOCK_AT), column)
            for column in self._wide
            if row.text(column) or row.unfinished(column)
        ]
        single = self._sheet.column("warehouse")
        if self._wide and single is None:
            return wide or [("", None)]
        return [(" ".join(row.text(single).split()), self._sheet.column("stock")), *wide]

    def _stock(self, row: RowReading, column: Column) -> str | None:
        text = row.text(column)
        if row.unfinished(column):
            row.refuse(column, "formula-not-computed", "", {"path": "stock"})
        if not text:
            return None
        if fold(text) in self._sheet.words.sold_out:
            return "0"
        return row.attempt(column, lambda: _stock(row, column), needed=True)

    def _rate(self, row: RowReading) -> str | None:
        column = self._sheet.column("vat_rate")
        if column is None or not row.text(column):
            return None
        return row.attempt(column, lambda: _rate(row, column))


def _stock(row: RowReading, column: Column) -> str:
    text = row.text(column)
    number, unit = measure(text)
    if unit and row.sheet.words.units.get(fold(unit)) not in {"pce", "m"}:
        raise InputRefused("not-a-quantity", path="stock", value=text)
    plain = row.number_in(column, number or text)
    if Decimal(plain) < 0:
        raise InputRefused("negative-stock", path="stock", value=text)
    return read_quantity("stock", plain)


def _rate(row: RowReading, column: Column) -> str:
    """Read `0.23`, `23`, `23%` and `TVA 20`; a share below one is taken as per cent."""
    finished(row, column)
    text = row.text(column)
    bare = re.sub(r"[^\d.,+-]", "", text)
    number = Decimal(row.number_in(column, bare))
    if "%" not in text and 0 < number < 1:
        number *= 100
    return read_rate("vat_rate", decimal_text(number))


def _without_repeats(rows: list[QuantityRow]) -> tuple[QuantityRow, ...]:
    """Let the first row of an article in a warehouse go through; a later one waits."""
    seen: dict[tuple[str, ...], int] = {}
    stated: dict[tuple[str, ...], QuantityRow] = {}
    kept: list[QuantityRow] = []
    for row in rows:
        key = row.keys.strongest()
        place = (*key, fold(row.warehouse))
        if not key or row.refused:
            kept.append(row)
        elif place in seen:
            facts = {"first": str(seen[place]), "warehouse": row.warehouse}
            issue = Issue(row.sheet, row.row, "", "row-repeated", key[-1], facts)
            kept.append(replace(row, refused=(issue,)))
        else:
            seen[place] = row.row
            kept.append(_agreeing(row, stated.setdefault(key, row)))
    return tuple(kept)


def _agreeing(row: QuantityRow, first: QuantityRow) -> QuantityRow:
    """Leave out what an earlier row of the article, for another warehouse, says differently."""
    differing = [
        path
        for path, value in row.values.items()
        if path in first.values and not same(value, first.values[path])
    ]
    if not differing:
        return row
    issues = (
        Issue(
            row.sheet,
            row.row,
            "",
            "differs-from-row",
            path,
            {"path": path, "first": str(first.row)},
        )
        for path in differing
    )
    values = {path: value for path, value in row.values.items() if path not in differing}
    return replace(row, values=values, warnings=(*row.warnings, *issues))
