"""Bar codes: GTIN-8, -12, -13, -14 and their check digit. Source: GS1 General Specifications."""

from desktop.domain.errors import InputRefused

LENGTHS: frozenset[int] = frozenset({8, 12, 13, 14})


def clean(code: str) -> str:
    """Return the code without the blanks, hyphens and leading apostrophe people add."""
    return "".join(char for char in code if char not in " -'\u00a0\u202f")


def is_valid(code: str) -> bool:
    """Tell whether `code` has a GTIN's length and the right check digit."""
    return len(code) in LENGTHS and code.isdecimal() and code.isascii() and _sum(code) % 10 == 0


def read_code(path: str, typed: str) -> str:
    """Return the code as stored; InputRefused tells wrong signs, length and check digit apart."""
    code = clean(typed)
    strange = next((char for char in code if not (char.isascii() and char.isdecimal())), "")
    if strange:
        raise InputRefused("barcode-not-digits", path=path, value=typed[:40], sign=strange)
    if len(code) not in LENGTHS:
        raise InputRefused("barcode-length", path=path, value=typed[:40], found=len(code))
    if not is_valid(code):
        raise InputRefused(
            "barcode-check-digit", path=path, value=typed, found=code[-1], wanted=_wanted(code)
        )
    return code


def _wanted(code: str) -> int:
    return -_sum(f"{code[:-1]}0") % 10


def _sum(code: str) -> int:
    return sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(reversed(code)))
