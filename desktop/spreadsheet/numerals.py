"""Numbers written as text, read by the mark that the column itself shows for decimals.

`1.234` is a thousand in Lyon and one and a bit in London: it is read only where other cells of the
column, or of the sheet, tell which of the two marks stands for decimals.
"""

import re
from collections.abc import Iterable

from desktop.domain.errors import InputRefused
from desktop.domain.numbers import is_ambiguous

_SPACES = "\u00a0\u202f\u2009 "
_APOSTROPHES = "'\u2019"
_GROUPS = re.compile(rf"\d{{1,3}}(?:[{_SPACES}{_APOSTROPHES}]\d{{3}})+(?!\d)|\d+")
_NUMBER = re.compile(rf"[+-]?[\d.,{_SPACES}{_APOSTROPHES}]*\d")
_MEASURE = re.compile(rf"({_NUMBER.pattern})\s*((?:[^\d\s].*)?)", re.DOTALL)


def marks_seen(texts: Iterable[str]) -> frozenset[str]:
    """Return the marks (`,` and `.`) that surely stand for decimals in some of the texts."""
    found: set[str] = set()
    for text in texts:
        match = _NUMBER.search(text)
        mark = _certain_mark(match[0].lstrip("+-")) if match else ""
        if mark:
            found.add(mark)
    return frozenset(found)


def plain_number(text: str, mark: str) -> str | None:
    """Return the number in plain notation with a point, or None where it is none.

    Raises InputRefused ambiguous-number where `mark` is empty and the text reads two ways.
    """
    text = text.strip()
    sign = "-" if text.startswith(("-", "\u2212")) else ""
    digits = text.lstrip("+-\u2212").strip()
    comma, point = digits.rfind(","), digits.rfind(".")
    if comma < 0 and point < 0:
        whole = _whole(digits)
        return f"{sign}{whole}" if whole else None
    if comma >= 0 and point >= 0:
        decimal = "," if comma > point else "."
    elif digits.count("," if comma >= 0 else ".") > 1:
        decimal = "." if comma >= 0 else ","
    else:
        decimal = _single(digits, mark)
    whole, _, fraction = digits.partition(decimal)
    whole = _whole(whole, "." if decimal == "," else ",")
    if not whole or (decimal in digits and not (fraction.isascii() and fraction.isdecimal())):
        return None
    return f"{sign}{whole}.{fraction}" if fraction else f"{sign}{whole}"


def measure(text: str) -> tuple[str, str]:
    """Split `2,36 kg` into number and unit; the number is empty where there is none."""
    match = _MEASURE.fullmatch(text.strip())
    return (match[1].strip(), match[2].strip()) if match else ("", text.strip())


def _single(digits: str, mark: str) -> str:
    """The decimal mark of a text with one comma or one point."""
    written = "," if "," in digits else "."
    if not is_ambiguous(digits):
        return written
    if not mark:
        raise InputRefused("ambiguous-number", value=digits)
    return mark


def _whole(digits: str, thousands: str = "") -> str:
    """Return the digits of a whole part; empty text where its groups are not thousands."""
    if thousands and thousands in digits:
        head, *groups = digits.split(thousands)
        if not 1 <= len(head) <= 3 or any(len(group) != 3 for group in groups):
            return ""
        digits = digits.replace(thousands, "")
    if not digits.isascii() and not any(char in digits for char in _SPACES + _APOSTROPHES):
        return ""
    if not _GROUPS.fullmatch(digits):
        return ""
    return re.sub(rf"[{_SPACES}{_APOSTROPHES}]", "", digits)


def _certain_mark(digits: str) -> str:
    comma, point = digits.rfind(","), digits.rfind(".")
    if comma < 0 and point < 0:
        return ""
    if comma >= 0 and point >= 0:
        return "," if comma > point else "."
    written = "," if comma >= 0 else "."
    if digits.count(written) > 1:
        return "." if written == "," else ","
    return "" if is_ambiguous(digits) else written
