"""The keys of a row, with the codes that a number format has damaged left out and said."""

import re
from collections import Counter
from collections.abc import Mapping
from decimal import Decimal

from desktop.domain import gtin
from desktop.domain.entry import CODE_LENGTH
from desktop.spreadsheet.cells import text_of
from desktop.spreadsheet.columns import Column
from desktop.spreadsheet.issues import RowKeys
from desktop.spreadsheet.reading import RowReading, SheetReading
from desktop.spreadsheet.rows import cell_at

_UPC = 12
_FIXED_SHARE = 0.8
_SHORTENED = re.compile(r"\d[.,]\d+E\+\d{2}")
"""A long number as a workbook program shows it in a narrow column, and saves it to CSV."""


class KeyReader:
    """Reads keys of one sheet; knows how long the seller's references usually are there."""

    def __init__(self, sheet: SheetReading) -> None:
        """Look once through the reference column."""
        self._sheet = sheet
        column = sheet.column("seller_reference")
        self._length = _fixed_length(sheet, column) if column else 0
        self._brands = _usual_spellings(sheet)
        self._shorter = _shorter_names(self._brands)

    def read(self, row: RowReading) -> RowKeys:
        """Return the keys; a damaged seller's reference refuses the row."""
        return RowKeys(
            tid=row.text(self._sheet.column("tid")),
            ref=row.text(self._sheet.column("ref")),
            seller_reference=self._seller_reference(row),
            brand=self._brand(row),
            part_number=self._part_number(row),
        )

    def _seller_reference(self, row: RowReading) -> str:
        column = self._sheet.column("seller_reference")
        if column is None:
            return ""
        code = _code(row, column)
        if row.unfinished(column):
            row.refuse(column, "formula-not-computed", "")
        elif len(code) > CODE_LENGTH:
            row.refuse(column, "too-long", code[:40], {"limit": str(CODE_LENGTH)})
        elif _SHORTENED.fullmatch(code):
            row.refuse(column, "code-shortened", code)
        elif isinstance(row.cell(column), Decimal) and len(code) < self._length:
            row.refuse(column, "leading-zeros-lost", code, {"digits": str(self._length)})
        else:
            return code
        return ""

    def _brand(self, row: RowReading) -> str:
        """Return the brand as the file mostly spells it; what differs from that is said."""
        column = self._sheet.column("brand")
        written = " ".join(row.text(column).split())
        usual = self._brands.get(written.casefold(), written)
        if usual != written:
            row.warn(column, "brand-spelling", written, {"path": "brand", "used": usual})
        shorter = self._shorter.get(usual.casefold())
        if shorter:
            row.warn(column, "brand-variant", usual, {"path": "brand", "similar": shorter})
        return usual

    def _part_number(self, row: RowReading) -> str:
        column = self._sheet.column("part_number")
        code = _code(row, column) if column else ""
        if column is None or not code:
            return ""
        lost = isinstance(row.cell(column), Decimal) and _UPC - 2 <= len(code) < _UPC
        if len(code) > CODE_LENGTH:
            row.warn(column, "too-long", code[:40], {"limit": str(CODE_LENGTH)})
        elif _SHORTENED.fullmatch(code):
            row.warn(column, "code-shortened", code)
        elif lost and gtin.is_valid(code.zfill(_UPC)):
            row.warn(column, "leading-zeros-lost", code, {"digits": str(_UPC)})
        else:
            return code
        return ""


def _code(row: RowReading, column: Column) -> str:
    return " ".join(row.text(column).removeprefix("'").split())


def _usual_spellings(sheet: SheetReading) -> Mapping[str, str]:
    """The commonest spelling of each brand, mixed case before all capitals or none."""
    column, layout = sheet.column("brand"), sheet.layout
    if column is None:
        return {}
    rows = layout.sheet.rows[layout.heading_row :]
    written = Counter(" ".join(text_of(cell_at(row, column.index)).split()) for row in rows)
    best: dict[str, tuple[int, bool, str]] = {}
    for spelling, times in written.items():
        rank = times, not (spelling.isupper() or spelling.islower()), spelling
        key = spelling.casefold()
        best[key] = max(best.get(key, rank), rank)
    return {key: spelling for key, (_, _, spelling) in best.items()}


def _shorter_names(brands: Mapping[str, str]) -> Mapping[str, str]:
    """For `juniper networks` the brand `Juniper` of the same file: surely one maker."""
    return {
        key: brands[start]
        for key in brands
        for start in brands
        if start and key.startswith(f"{start} ")
    }


def _fixed_length(sheet: SheetReading, column: Column) -> int:
    """The one length of nearly all references, where some begin with zero; else 0."""
    layout = sheet.layout
    codes = [
        text_of(cell)
        for row in layout.sheet.rows[layout.heading_row :]
        if isinstance(cell := cell_at(row, column.index), str)
    ]
    digits = [code for code in codes if code.isdecimal()]
    if not any(code.startswith("0") for code in digits):
        return 0
    length, times = Counter(map(len, digits)).most_common(1)[0]
    return length if times >= _FIXED_SHARE * len(digits) else 0
