"""Weight, dimensions, price and warranty of an article row: values of several columns."""

import re
from decimal import Decimal

from desktop.domain.document import JsonValue
from desktop.domain.entry_numbers import read_months, read_price, read_quantity
from desktop.domain.errors import InputRefused
from desktop.domain.taxonomy import fold
from desktop.domain.units import LENGTH_UNITS
from desktop.domain.words import WARRANTY_KINDS, WEIGHT_UNITS, meaning
from desktop.spreadsheet.columns import Column
from desktop.spreadsheet.numerals import measure
from desktop.spreadsheet.reading import RowReading, SheetReading
from desktop.spreadsheet.values import Found

USUAL_CURRENCY = "EUR"
USUAL_WARRANTY = "seller"
_SIDES = ("length", "width", "height")
_PRICED = re.compile(r"(?:([A-Za-z]{3}|[€£])\s*)?(.*?\d)\s*([A-Za-z]{3}|[€£])?\s*", re.DOTALL)
_SIGNS = {"€": "EUR", "£": "GBP"}


def read_weight(row: RowReading, sheet: SheetReading, found: Found) -> None:
    """Put the weight with its unit into `found`; left out and said without one."""
    column = sheet.column("weight")
    if column is None:
        return
    if not row.text(column) and not row.unfinished(column):
        found.blanks.add("weight")
        return
    unit_column = sheet.column("weight.unit")
    if not (unit_column or column.unit or measure(row.text(column))[1] or row.unfinished(column)):
        sheet.count(column, "unit-missing")
        return
    value = row.attempt(column, lambda: _weight(row, column, unit_column))
    if value is not None:
        found.values["weight"] = value


def _weight(row: RowReading, column: Column, unit_column: Column | None) -> JsonValue:
    finished(row, column)
    number, written = measure(row.text(column))
    if not number:
        raise InputRefused("not-a-number", path="weight", value=row.text(column))
    beside = row.text(unit_column)
    units = {_weight_unit(text) for text in (written, beside) if text}
    if len(units) > 1:
        raise InputRefused("units-differ", path="weight", value=f"{row.text(column)} / {beside}")
    unit = next(iter(units), "") or column.unit
    value = read_quantity("weight", row.number_in(column, number))
    if Decimal(value) <= 0:
        raise InputRefused("not-a-weight", path="weight", value=value)
    if not unit:
        raise InputRefused("unit-missing", path="weight", value=value)
    return {"value": value, "unit": unit}


def _weight_unit(written: str) -> str:
    unit = meaning(WEIGHT_UNITS, written)
    if unit is None:
        raise InputRefused("unknown-unit", path="weight", value=written)
    return unit


def read_dimensions(row: RowReading, sheet: SheetReading, found: Found) -> None:
    """Put length, width and height into `found`, from one column or from three."""
    columns = [sheet.column(f"dimensions.{side}") for side in _SIDES]
    whole = sheet.column("dimensions")
    given = [column for column in (whole, *columns) if column and row.text(column)]
    if not given:
        found.blanks.update({"dimensions"} if whole or any(columns) else set[str]())
        return
    value = row.attempt(
        given[0], lambda: _whole(row, given[0]) if given[0] is whole else _sides(row, sheet)
    )
    if value is not None:
        found.values["dimensions"] = value


def _whole(row: RowReading, column: Column) -> JsonValue:
    text = row.text(column)
    parts = re.split(r"\s*[x×*]\s*", text)
    if len(parts) != len(_SIDES):
        raise InputRefused("not-dimensions", path="dimensions", value=text)
    measures = [measure(part) for part in parts]
    units = {unit for _, unit in measures if unit} or {column.unit}
    sides = [row.number_in(column, number) for number, _ in measures]
    return _dimensions(sides, units, text)


def _sides(row: RowReading, sheet: SheetReading) -> JsonValue:
    columns = [sheet.column(f"dimensions.{side}") for side in _SIDES]
    texts = [row.text(column) for column in columns]
    if not all(texts):
        raise InputRefused("dimensions-incomplete", path="dimensions", value=" x ".join(texts))
    beside = row.text(sheet.column("dimensions.unit"))
    units: set[str] = set()
    sides: list[str] = []
    for column, text in zip(columns, texts, strict=True):
        number, written = measure(text)
        units.add(written or beside or (column.unit if column else ""))
        sides.append(row.number_in(column, number) if column else "")
    return _dimensions(sides, units, " x ".join(texts))


def _dimensions(sides: list[str], units: set[str], written: str) -> JsonValue:
    unit = units.pop() if len(units) == 1 else ""
    if unit.lower() not in LENGTH_UNITS:
        code = "unknown-unit" if unit else "unit-missing"
        raise InputRefused(code, path="dimensions", value=written)
    found: dict[str, JsonValue] = {
        side: read_quantity("dimensions", number)
        for side, number in zip(_SIDES, sides, strict=True)
    }
    return {**found, "unit": unit.lower()}


def read_unit_price(row: RowReading, sheet: SheetReading, found: Found) -> None:
    """Put the price into `found`; one that cannot be read refuses the row."""
    column = sheet.column("price.amount")
    if column is None:
        return
    text = row.text(column)
    if fold(text) in sheet.words.on_request and text:
        row.warn(column, "price-on-request", text, {"path": "price"})
    elif not text and not row.unfinished(column):
        found.blanks.add("price")
    else:
        beside = sheet.column("price.currency")
        value = row.attempt(column, lambda: _price(row, column, beside, found), needed=True)
        if value is not None:
            found.values["price"] = value


def _price(row: RowReading, column: Column, beside: Column | None, found: Found) -> JsonValue:
    finished(row, column)
    text = row.text(column)
    match = _PRICED.fullmatch(text)
    if match is None:
        raise InputRefused("not-a-price", path="price", value=text)
    written = {_currency(part) for part in (match[1], match[3], row.text(beside)) if part}
    if len(written) > 1:
        raise InputRefused("currencies-differ", path="price", value=text)
    currency = next(iter(written), "") or column.unit
    if not currency:
        found.assumed.add("price.currency")
    amount = read_price("price", row.number_in(column, match[2]))
    return {"amount": amount, "currency": currency or USUAL_CURRENCY}


def _currency(written: str) -> str:
    code = _SIGNS.get(written, written.upper())
    if not re.fullmatch("[A-Z]{3}", code):
        raise InputRefused("unknown-currency", path="price", value=written)
    return code


def read_warranty(row: RowReading, sheet: SheetReading, found: Found) -> None:
    """Put the warranty into `found`; months decide whether there is one."""
    column, beside = sheet.column("warranty.months"), sheet.column("warranty.kind")
    if column is None or not row.text(column):
        found.blanks.update({"warranty"} if column or beside else set[str]())
        return
    months = row.attempt(column, lambda: read_months("warranty.months", row.text(column)))
    written = row.text(beside)
    kind = meaning(WARRANTY_KINDS, written) if written else None
    if beside and written and kind is None:
        row.warn(beside, "unknown-warranty", written, {"path": "warranty.kind"})
    elif months is not None:
        found.assumed.update(set[str]() if kind else {"warranty.kind"})
        found.values["warranty"] = {"kind": kind or USUAL_WARRANTY, "months": months}


def finished(row: RowReading, column: Column) -> None:
    """Refuse a formula without a result and error values: formula-not-computed."""
    if row.unfinished(column):
        raise InputRefused("formula-not-computed", path=column.path)
