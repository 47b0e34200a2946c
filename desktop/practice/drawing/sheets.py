"""Second pictures that inform: the product label and the dimension drawing."""

from typing import Final

from desktop.practice.drawing.canvas import Canvas
from desktop.practice.drawing.colours import INK, WHITE, lit, named
from desktop.practice.drawing.pen import Pen
from desktop.practice.drawing.traits import Traits, number

# EAN-13 (ISO/IEC 15420): seven modules a digit; set G is set C turned round.
_SET_A: Final = (
    *("0001101", "0011001", "0010011", "0111101", "0100011"),
    *("0110001", "0101111", "0111011", "0110111", "0001011"),
)
_PARITY: Final = (
    *("AAAAAA", "AABABB", "AABBAB", "AABBBA", "ABAABB"),
    *("ABBAAB", "ABBBAA", "ABABAB", "ABABBA", "ABBABA"),
)
_INVERSE: Final = str.maketrans("01", "10")


def label(canvas: Canvas, traits: Traits) -> None:
    """The label on the bag: brand, part number, bar code."""
    pen = Pen(canvas)
    pen.rect(94, 190, 812, 620, lit(named("grey"), 1.3), 34)
    pen.rect(98, 194, 804, 612, WHITE, 32)
    pen.rect(98, 194, 804, 132, INK, 32)
    pen.rect(98, 270, 804, 56, INK)
    pen.text(150, 262, 72, traits["brand"], WHITE, "lm")
    pen.text(150, 386, 26, "PART No.", lit(INK, 1.4), "lm")
    pen.text(150, 440, 58, traits["part"], INK, "lm")
    pen.text(150, 500, 24, "MADE FOR PROFESSIONAL USE  ·  RoHS  ·  CE", lit(INK, 1.4), "lm")
    for place, module in enumerate(_modules(traits["gtin"])):
        if module == "1":
            guard = place < 3 or place > 91 or 45 <= place < 50
            pen.rect(262 + place * 5, 548, 5.1, 190 if guard else 172, INK)
    gtin = traits["gtin"]
    for x, digits in ((246, gtin[0]), (384, gtin[1:7]), (616, gtin[7:])):
        pen.text(x, 748, 34, digits, INK)


def dimensions(canvas: Canvas, traits: Traits) -> None:
    """A block with its three measures in millimetres."""
    sides = [number(traits, name) for name in ("length", "height", "width")]
    largest = max(sides)
    length, height, width = (max(90.0, side / largest * 520) for side in sides)
    slant = (width * 0.5, width * 0.36)
    left = 500 - (length + slant[0]) / 2
    bottom = 500 + (height + slant[1]) / 2
    right, top = left + length, bottom - height
    pen = Pen(canvas)
    fill = named("light")
    pen.poly(
        [
            (left, top),
            (left + slant[0], top - slant[1]),
            (right + slant[0], top - slant[1]),
            (right, top),
        ],
        lit(fill, 1.6),
    )
    pen.poly(
        [
            (right, top),
            (right + slant[0], top - slant[1]),
            (right + slant[0], bottom - slant[1]),
            (right, bottom),
        ],
        fill,
    )
    pen.rect(left, top, length, height, lit(fill, 1.35))
    for start, end in _edges(left, top, right, bottom, slant):
        pen.line([start, end], 3.4, INK)
    _measure(pen, (left, bottom + 56), (right, bottom + 56), traits["length"], (0, 34))
    _measure(pen, (left - 56, top), (left - 56, bottom), traits["height"], (-88, 0))
    start = (right + 40, bottom + 26)
    end = (right + slant[0] + 40, bottom - slant[1] + 26)
    _measure(pen, start, end, traits["width"], (62, 26))


def _edges(
    left: float, top: float, right: float, bottom: float, slant: tuple[float, float]
) -> list[tuple[tuple[float, float], tuple[float, float]]]:
    dx, dy = slant
    front = [(left, top), (right, top), (right, bottom), (left, bottom)]
    edges = [(front[at], front[(at + 1) % 4]) for at in range(4)]
    edges += [((x, y), (x + dx, y - dy)) for x, y in front[:3]]
    edges.append(((left + dx, top - dy), (right + dx, top - dy)))
    edges.append(((right + dx, top - dy), (right + dx, bottom - dy)))
    return edges


def _measure(
    pen: Pen,
    start: tuple[float, float],
    end: tuple[float, float],
    value: str,
    aside: tuple[float, float],
) -> None:
    pen.line([start, end], 2.2, INK)
    for x, y in (start, end):
        pen.disc(x, y, 6, INK)
    middle = ((start[0] + end[0]) / 2 + aside[0], (start[1] + end[1]) / 2 + aside[1])
    pen.text(*middle, 34, f"{value} mm", INK)


def _modules(gtin: str) -> str:
    left = "".join(
        _left(digit, set_) for digit, set_ in zip(gtin[1:7], _PARITY[int(gtin[0])], strict=True)
    )
    right = "".join(_SET_A[int(digit)].translate(_INVERSE) for digit in gtin[7:])
    return f"101{left}01010{right}101"


def _left(digit: str, set_: str) -> str:
    modules = _SET_A[int(digit)]
    return modules if set_ == "A" else modules.translate(_INVERSE)[::-1]
