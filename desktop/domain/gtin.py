"""Bar codes: GTIN-8, -12, -13, -14 and their check digit. Source: GS1 General Specifications."""

LENGTHS: frozenset[int] = frozenset({8, 12, 13, 14})


def clean(code: str) -> str:
    """Return the code without the blanks, hyphens and leading apostrophe people add."""
    return "".join(char for char in code if char not in " -'\u00a0\u202f")


def is_valid(code: str) -> bool:
    """Tell whether `code` has a GTIN's length and the right check digit."""
    return len(code) in LENGTHS and code.isdecimal() and code.isascii() and _sum(code) % 10 == 0


def _sum(code: str) -> int:
    return sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(reversed(code)))
