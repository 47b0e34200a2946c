"""Typed cells, as every reader here sees them, and the text a person reads in one."""

from datetime import date, datetime, time
from decimal import Decimal
from typing import TypeAlias

from desktop.domain.numbers import decimal_text

Cell: TypeAlias = str | Decimal | bool | date | None
"""A `datetime` is a `date`; an empty cell is None."""

_EXACT_DIGITS = 15


def exact(value: float) -> Decimal:
    """Return a workbook's number without binary noise: programs keep and show 15 digits."""
    if value.is_integer():
        return Decimal(int(value))
    text = repr(value)
    if len(text.replace(".", "").replace("-", "").lstrip("0")) > _EXACT_DIGITS:
        text = f"{value:.{_EXACT_DIGITS}g}"
    return Decimal(text)


def text_of(cell: Cell) -> str:
    """Return the cell as text without outer blanks; numbers plain with a point, days in ISO."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        return cell.strip()
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, Decimal):
        return decimal_text(cell)
    if isinstance(cell, datetime) and cell.time() != time():
        return cell.isoformat(sep=" ", timespec="seconds")
    return cell.strftime("%Y-%m-%d") if isinstance(cell, datetime) else cell.isoformat()


def is_blank(cell: Cell) -> bool:
    """Tell whether nothing but blanks stands in the cell."""
    return cell is None or (isinstance(cell, str) and not cell.strip())


def column_letter(index: int) -> str:
    """Return the letters of a column counted from 0: `A`, `Z`, `AA`."""
    letters = ""
    number = index + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def column_index(letters: str) -> int:
    """Return the column counted from 0 of its letters."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1
