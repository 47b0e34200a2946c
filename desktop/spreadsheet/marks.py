"""What the fast reader does not tell about a sheet: hidden rows and columns, unfinished cells.

Read straight from the sheet's XML text; a `<` cannot stand unescaped inside a value, so the tags
found are tags. Source: ECMA-376 part 1, sheetData (18.3.1).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from desktop.domain.errors import InputRefused
from desktop.spreadsheet.cells import column_index

MAX_CELLS = 20_000_000
Place = tuple[int, int]
"""Row counted from 1 and column counted from 0."""
_P = rb"(?:[A-Za-z][\w.-]*:)?"
_FILLED = re.compile(rb"<" + _P + rb'c\s[^>]*?\br="([A-Z]{1,3})(\d{1,7})"[^>]*(?<!/)>')
_ROW = re.compile(rb"<" + _P + rb"row\s([^>]*)>")
_COLUMN = re.compile(rb"<" + _P + rb"col\s([^>]*)>")
_FORMULA = re.compile(
    rb"<" + _P + rb"c\s([^>]*)>\s*<" + _P + rb"f\b[^>]*?(?:/>|>[^<]*</" + _P + rb"f>)\s*"
    rb"(?:<" + _P + rb"v\s*/>|<" + _P + rb"v>\s*</" + _P + rb"v>)?\s*</" + _P + rb"c>"
)
_ERROR = re.compile(rb"<" + _P + rb'c\s([^>]*\bt="e"[^>]*)>')
_STYLED = re.compile(rb"<" + _P + rb'c\s([^>]*\bs="(\d+)"[^>]*)>')
_PLACE = re.compile(rb'\br="([A-Z]{1,3})(\d{1,7})"')
_HIDDEN = re.compile(rb'\bhidden="(?:1|true)"')


@dataclass(frozen=True, slots=True)
class Marks:
    """Facts about places of one sheet.

    `unfinished`: formulas without a stored result, and error values such as #N/A.
    `widths`: how many digits a format such as `00000000` shows at a place.
    """

    hidden_rows: frozenset[int]
    hidden_columns: frozenset[int]
    unfinished: frozenset[Place]
    widths: Mapping[Place, int]


def read_marks(xml: bytes, zero_formats: Mapping[int, int], file: str) -> Marks:
    """Scan one sheet; `zero_formats` gives the digits of each style made of zeros only.

    Raises InputRefused workbook-too-large when the used area has over 20 million cells.
    """
    _check_area(xml, file)
    return Marks(
        hidden_rows=_hidden_rows(xml),
        hidden_columns=_hidden_columns(xml),
        unfinished=_unfinished(xml),
        widths=_widths(xml, zero_formats),
    )


def _check_area(xml: bytes, file: str) -> None:
    places = _FILLED.findall(xml)
    rows = max((int(row) for _, row in places), default=0)
    widest = max(
        {letters for letters, _ in places}, key=lambda each: (len(each), each), default=b""
    )
    if rows * (column_index(widest.decode()) + 1) > MAX_CELLS:
        raise InputRefused("workbook-too-large", file=file, rows=rows)


def _hidden_rows(xml: bytes) -> frozenset[int]:
    found: set[int] = set()
    for match in _ROW.finditer(xml):
        number = re.search(rb'\br="(\d+)"', match[1])
        if number and _HIDDEN.search(match[1]):
            found.add(int(number[1]))
    return frozenset(found)


def _hidden_columns(xml: bytes) -> frozenset[int]:
    found: set[int] = set()
    for match in _COLUMN.finditer(xml):
        low, high = re.search(rb'\bmin="(\d+)"', match[1]), re.search(rb'\bmax="(\d+)"', match[1])
        if low and high and _HIDDEN.search(match[1]):
            found.update(range(int(low[1]) - 1, min(int(high[1]), 16_384)))
    return frozenset(found)


def _unfinished(xml: bytes) -> frozenset[Place]:
    formulas = (
        match[1]
        for match in _FORMULA.finditer(xml)
        # A formula whose result is the empty text says so; that one is finished.
        if b't="str"' not in match[1]
    )
    errors = (match[1] for match in _ERROR.finditer(xml))
    return frozenset(
        place for attributes in (*formulas, *errors) if (place := _place(attributes)) is not None
    )


def _widths(xml: bytes, zero_formats: Mapping[int, int]) -> Mapping[Place, int]:
    if not zero_formats:
        return {}
    found: dict[Place, int] = {}
    for match in _STYLED.finditer(xml):
        digits = zero_formats.get(int(match[2]))
        place = _place(match[1]) if digits else None
        if digits and place:
            found[place] = digits
    return found


def _place(attributes: bytes) -> Place | None:
    match = _PLACE.search(attributes)
    return (int(match[2]), column_index(match[1].decode())) if match else None
