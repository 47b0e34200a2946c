"""What a wrong bar code probably should be. Check digits and ISBN by python-stdnum.

Whether a code is taken is decided by `domain/gtin.py`, which every reader shares and which needs
no library; a test holds the two equal. Here are the corrections a person is offered.
"""

from dataclasses import dataclass

from stdnum import ean, isbn
from stdnum.exceptions import ValidationError

from desktop.domain import gtin

_BARE = frozenset({7, 11, 12})
"""Lengths of the usual codes without their check digit."""
_FEWEST_DIGITS = 6
"""Fewer digits are no bar code that lost its zeros."""


@dataclass(frozen=True, slots=True)
class Correction:
    """A valid code, and why it is offered.

    `leading-zero`, `isbn`, `check-digit` (was wrong) or `no-check-digit` (was left out).
    """

    code: str
    reason: str


def corrections(typed: str) -> tuple[Correction, ...]:
    """Return valid codes that `typed` probably stands for, the likeliest first; none if it is fine.

    A spreadsheet eats leading zeros; an old book number has ten places; a check digit is mistyped
    or was never printed.
    """
    code = gtin.clean(typed)
    if not code or is_valid(code):
        return ()
    found = [*_books(code), *_zeros(code), *_check_digits(code)]
    return tuple({one.code: one for one in reversed(found)}.values())[::-1]


def is_valid(code: str) -> bool:
    """Tell whether python-stdnum takes `code`, written as it is, for a GTIN."""
    return code.isascii() and code.isdecimal() and ean.is_valid(code)


def _books(code: str) -> list[Correction]:
    try:
        return [Correction(isbn.to_isbn13(code), "isbn")] if isbn.isbn_type(code) else []
    except ValidationError:
        return []


def _zeros(code: str) -> list[Correction]:
    if len(code) < _FEWEST_DIGITS:
        return []
    longer = [code.zfill(length) for length in sorted(gtin.LENGTHS) if length > len(code)]
    return [Correction(one, "leading-zero") for one in longer if is_valid(one)][:1]


def _check_digits(code: str) -> list[Correction]:
    if not (code.isascii() and code.isdecimal()):
        return []
    found: list[Correction] = []
    if len(code) in gtin.LENGTHS:
        found.append(Correction(code[:-1] + ean.calc_check_digit(code[:-1]), "check-digit"))
    if len(code) in _BARE:
        found.append(Correction(code + ean.calc_check_digit(code), "no-check-digit"))
    return found
