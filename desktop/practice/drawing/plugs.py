"""Connectors, lying along the frame: the cable comes from the left, the mating end is right."""

from desktop.practice.drawing.colours import (
    GLASS,
    GOLD,
    INK,
    WHITE,
    Colour,
    lit,
    named,
    polish_colour,
)
from desktop.practice.drawing.pen import ROUND, Pen

METAL = named("metal")


def plug(pen: Pen, kind: str, polish: str, jacket: Colour) -> None:
    """The connector of that kind, 90 to 150 units long."""
    if kind == "SC":
        _sc(pen, polish)
    elif kind == "MPO":
        _mpo(pen, jacket)
    elif kind == "RJ45":
        rj45(pen, jacket)
    else:
        _lc(pen, polish)


def rj45(pen: Pen, jacket: Colour) -> None:
    """A clear modular plug with gold contacts and a boot in the cable's colour."""
    pen.body(-6, -13, 56, 26, jacket, 6)
    for rib in range(3):
        pen.rect(4 + 14 * rib, -13, 5, 26, lit(jacket, 0.75))
    pen.body(46, -20, 66, 40, GLASS, 4)
    pen.rect(50, -26, 42, 7, lit(GLASS, 1.25), 3)
    for contact in range(8):
        pen.rect(84, -17 + contact * 4.4, 26, 2.4, GOLD)


def coax(pen: Pen, kind: str) -> None:
    """A metal coaxial connector: `F`, `IEC`, `N` or `4.3-10`."""
    big = kind not in ("F", "IEC")
    height = 34 if big else 24
    pen.body(-30, -height * 0.42, 44, height * 0.84, METAL, 5, ROUND)
    pen.body(10, -height * 0.55, 14, height * 1.1, lit(METAL, 0.9), 2, ROUND)
    if kind == "IEC":
        pen.body(24, -9, 46, 18, METAL, 4, ROUND)
        pen.body(68, -3, 18, 6, GOLD, 3, ROUND)
        return
    for side, light in ((-0.62, 1.2), (-0.26, 1.0), (0.1, 0.82), (0.36, 0.66)):
        tall = {-0.62: 0.36, -0.26: 0.36, 0.1: 0.26, 0.36: 0.26}[side]
        pen.rect(24, height * side, 40 if big else 28, height * tall, lit(METAL, light), 2)
    end = 64 if big else 52
    pen.body(end, -height * 0.4, 10, height * 0.8, lit(METAL, 0.8), 2, ROUND)
    pen.body(end + 8, -2.5, 16, 5, GOLD, 2, ROUND)


def _lc(pen: Pen, polish: str) -> None:
    colour = polish_colour(polish)
    pen.poly([(-4, -5), (46, -9), (46, 9), (-4, 5)], lit(WHITE, 0.9))
    for rib in range(4):
        pen.rect(6 + 10 * rib, -7, 3, 14, lit(WHITE, 0.74))
    pen.body(44, -13, 52, 26, colour, 3)
    pen.poly([(50, -13), (84, -13), (62, -24), (54, -24)], lit(colour, 0.82))
    pen.rect(88, -10, 8, 20, lit(colour, 0.7), 2)
    pen.body(96, -4, 20, 8, WHITE, 2)
    pen.rect(114, -4, 2, 8, lit(WHITE, 0.7))


def _sc(pen: Pen, polish: str) -> None:
    colour = polish_colour(polish)
    boot = colour if polish == "APC" else lit(WHITE, 0.94)
    pen.poly([(-4, -7), (46, -13), (46, 13), (-4, 7)], boot)
    for rib in range(4):
        pen.rect(6 + 10 * rib, -11, 3, 22, lit(boot, 0.78))
    pen.body(44, -22, 74, 44, colour, 4)
    pen.rect(58, -14, 36, 9, lit(colour, 0.8), 2)
    pen.rect(58, 6, 36, 9, lit(colour, 0.8), 2)
    pen.body(116, -15, 10, 30, lit(WHITE, 0.9), 2)
    pen.body(124, -6, 22, 12, WHITE, 3)


def _mpo(pen: Pen, jacket: Colour) -> None:
    pen.poly([(-4, -7), (44, -14), (44, 14), (-4, 7)], INK)
    pen.body(42, -21, 62, 42, jacket, 5)
    pen.rect(52, -12, 40, 24, lit(jacket, 0.82), 3)
    pen.body(104, -17, 24, 34, named("black"), 3)
    pen.rect(126, -10, 4, 20, lit(WHITE, 0.85))
