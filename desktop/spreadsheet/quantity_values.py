"""Pack, order limits, promotion, quantity prices and unit of a quantity row."""

from decimal import Decimal
from itertools import pairwise

from desktop.domain.document import JsonValue
from desktop.domain.entry_numbers import read_day, read_price, read_quantity
from desktop.domain.errors import InputRefused
from desktop.domain.taxonomy import fold
from desktop.domain.words import UNITS_OF_SALE, YES_NO, meaning
from desktop.spreadsheet.article_measures import finished
from desktop.spreadsheet.columns import Column
from desktop.spreadsheet.numerals import measure
from desktop.spreadsheet.reading import RowReading, SheetReading
from desktop.spreadsheet.values import Found

USUAL_PACK = "pack"
_STEP, _STEP_PRICE, _PRICE_AT = "price_breaks.#.from", "price_breaks.#.price", "price_breaks.at.#"


def read_unit(row: RowReading, sheet: SheetReading, found: Found) -> None:
    """Put the unit of sale into `found`."""
    column = sheet.column("unit")
    if column is None:
        return
    text = row.text(column)
    if not text:
        found.blanks.add("unit")
        return
    unit = meaning(UNITS_OF_SALE, text)
    if unit is None:
        row.warn(column, "unknown-unit", text, {"path": "unit"})
    else:
        found.values["unit"] = unit


def read_pack(row: RowReading, sheet: SheetReading, found: Found) -> None:
    """Put the pack into `found`; None where the file says that none is used."""
    free, sold = sheet.column("pack"), sheet.column("pack.sold")
    quantity = sheet.column("pack.quantity")
    column = next((each for each in (quantity, free, sold) if each and row.text(each)), None)
    answer = meaning(YES_NO, row.text(sold)) if sold else None
    if sold and row.text(sold) and answer is None:
        row.warn(sold, "not-yes-or-no", row.text(sold), {"path": "pack"})
    elif answer == "no" and not (quantity and row.text(quantity)):
        found.values["pack"] = None
    elif column is None:
        found.blanks.update({"pack"} if free or sold or quantity else set[str]())
    elif answer == "no":
        row.warn(quantity, "pack-contradicted", row.text(quantity), {"path": "pack"})
    elif column is sold:
        row.warn(sold, "pack-without-quantity", row.text(sold), {"path": "pack"})
    else:
        unit = sheet.column("pack.unit")
        value = row.attempt(
            column,
            lambda: _free_pack(row, column) if column is free else _pack(row, column, unit),
        )
        single = column is free and fold(row.text(column)) in sheet.words.single_packs
        if value is not None or single:
            found.values["pack"] = value


def _pack(row: RowReading, column: Column, unit: Column | None) -> JsonValue:
    number, written = measure(row.text(column))
    quantity = read_quantity("pack", row.number_in(column, number or row.text(column)))
    if Decimal(quantity) <= 0:
        raise InputRefused("not-a-quantity", path="pack", value=row.text(column))
    return {"quantity": quantity, "unit": row.text(unit) or written or USUAL_PACK}


def _free_pack(row: RowReading, column: Column) -> JsonValue:
    """Read `x5`, `par 10`, `boîte de 20`; `U` and `1` say that there is no pack."""
    words, text = row.sheet.words, row.text(column)
    if fold(text) in words.single_packs:
        return None
    head = text.rstrip("0123456789")
    number = text[len(head) :]
    named = " ".join(word for word in head.split() if fold(word) not in words.pack_words)
    if not number or int(number) <= 0 or any(char.isdigit() for char in head):
        raise InputRefused("not-a-pack", path="pack", value=text)
    return {"quantity": str(int(number)), "unit": named or USUAL_PACK}


def read_limits(row: RowReading, sheet: SheetReading, found: Found) -> None:
    """Put the order limits into `found`; a minimum above the maximum leaves both out."""
    low, high = sheet.column("order_limits.minimum"), sheet.column("order_limits.maximum")
    given = next((each for each in (low, high) if each and row.text(each)), None)
    if given is None:
        found.blanks.update({"order_limits"} if low or high else set[str]())
        return
    value = row.attempt(given, lambda: _limits(row, low, high))
    if value is not None:
        found.values["order_limits"] = value


def _limits(row: RowReading, low: Column | None, high: Column | None) -> JsonValue:
    minimum, maximum = _quantity(row, low), _quantity(row, high)
    minimum = None if minimum == "0" else minimum
    if maximum == "0":
        raise InputRefused("limit-of-nothing", path="order_limits", value=maximum)
    if minimum and maximum and Decimal(minimum) > Decimal(maximum):
        raise InputRefused(
            "minimum-over-maximum", path="order_limits", value=f"{minimum} > {maximum}"
        )
    return {"minimum": minimum, "maximum": maximum}


def _quantity(row: RowReading, column: Column | None) -> str | None:
    if column is None or not row.text(column):
        return None
    finished(row, column)
    number, _ = measure(row.text(column))
    return read_quantity(column.path, row.number_in(column, number or row.text(column)))


def read_promotion(row: RowReading, sheet: SheetReading, found: Found) -> None:
    """Put the promotion into `found`; half a promotion is left out."""
    columns = [sheet.column(f"promotion.{member}") for member in ("price", "starts", "ends")]
    price = columns[0]
    given = [column for column in columns if column and row.text(column)]
    if not given:
        found.blanks.update({"promotion"} if price else set[str]())
        return
    value = row.attempt(given[0], lambda: _promotion(row, columns))
    if value is not None:
        found.values["promotion"] = value


def _promotion(row: RowReading, columns: list[Column | None]) -> JsonValue:
    price, starts, ends = columns
    if not all(column and row.text(column) for column in columns) or price is None:
        raise InputRefused("promotion-incomplete", path="promotion")
    finished(row, price)
    first, last = (read_day("promotion", row.text(column)[:10]) for column in (starts, ends))
    if last < first:
        raise InputRefused("promotion-dates-reversed", path="promotion", value=f"{first}..{last}")
    amount = read_price("promotion", row.number_in(price))
    return {"price": amount, "starts": first, "ends": last}


def read_ladder(row: RowReading, sheet: SheetReading, found: Found) -> None:
    """Put the prices by quantity into `found`; a ladder that does not fall is left out whole."""
    columns = [*sheet.all_of(_STEP), *sheet.all_of(_STEP_PRICE), *sheet.all_of(_PRICE_AT)]
    given = [column for column in columns if row.text(column)]
    if not given:
        found.blanks.update({"price_breaks"} if columns else set[str]())
        return
    value = row.attempt(given[0], lambda: _ladder(row, sheet))
    if value is not None:
        found.values["price_breaks"] = value


def _ladder(row: RowReading, sheet: SheetReading) -> JsonValue:
    steps = [
        (str(price.number), _step_price(row, price))
        for price in sheet.all_of(_PRICE_AT)
        if row.text(price)
    ]
    for quantity in sheet.all_of(_STEP):
        price = sheet.column(_STEP_PRICE, quantity.number)
        written = row.text(quantity), row.text(price)
        if not any(written):
            continue
        if not price or not all(written):
            raise InputRefused("ladder-incomplete", path="price_breaks", step=quantity.number)
        steps.append((_quantity(row, quantity) or "", _step_price(row, price)))
    steps.sort(key=lambda step: Decimal(step[0]))
    for (low, dear), (high, cheap) in pairwise(steps):
        if Decimal(low) == Decimal(high):
            raise InputRefused("ladder-not-rising", path="price_breaks", value=high)
        if Decimal(cheap) > Decimal(dear):
            raise InputRefused("ladder-not-falling", path="price_breaks", value=f"{high}:{cheap}")
    return [{"from": quantity, "price": price} for quantity, price in steps]


def _step_price(row: RowReading, column: Column) -> str:
    finished(row, column)
    return read_price("price_breaks", row.number_in(column))
