"""Cords: a coil with a connector at both ends, and the close view of one end."""

from collections.abc import Callable

from desktop.practice.drawing.canvas import Canvas
from desktop.practice.drawing.colours import INK, Colour, lit, named
from desktop.practice.drawing.pen import Pen, curve
from desktop.practice.drawing.plugs import coax, plug
from desktop.practice.drawing.traits import Traits, number

_JITTER = ((0, 0), (11, -7), (-12, 9), (21, 8), (-21, -8), (9, 24), (-8, -26))


def patch_cord(canvas: Canvas, traits: Traits) -> None:
    """A coiled fibre cord; the more metres, the more turns."""
    jacket, fibres = named(traits["jacket"]), int(number(traits, "fibres"))
    thick = 30 if traits["a"] == "MPO" else 19

    def ends(pen: Pen, kind: str, polish: str) -> None:
        for place in range(fibres):
            offset = (place - (fibres - 1) / 2) * (58 if kind == "SC" else 34)
            away = 62 if offset else 0
            pen.cable(curve((-4, 0), (34, 0), (20, offset), (away, offset)), thick * 0.5, jacket)
            plug(pen.at(away, offset), kind, polish, jacket)
        if fibres > 1:
            pen.body(-16, -11, 34, 22, INK, 6)

    _coiled(
        canvas,
        (jacket, thick, number(traits, "length")),
        lambda pen: ends(pen, traits["a"], traits["polish_a"]),
        lambda pen: ends(pen, traits["b"], traits["polish_b"]),
    )


def copper_cord(canvas: Canvas, traits: Traits) -> None:
    """A coiled RJ45 cord."""
    jacket = named(traits["jacket"])

    def end(pen: Pen) -> None:
        plug(pen, "RJ45", "", jacket)

    _coiled(canvas, (jacket, 24, number(traits, "length")), end, end)


def coax_cord(canvas: Canvas, traits: Traits) -> None:
    """A coiled coaxial cord or jumper."""

    def end(pen: Pen) -> None:
        pen.body(-44, -17, 40, 34, INK, 8)
        coax(pen.at(10, 0, scale=1.3), traits["form"])

    _coiled(canvas, (named(traits["jacket"]), 30, number(traits, "length")), end, end)


def fibre_end(canvas: Canvas, traits: Traits) -> None:
    """One end from close by."""
    jacket, fibres = named(traits["jacket"]), int(number(traits, "fibres"))
    kind = traits["connector"]
    canvas.shadow(540, 690, 640, 60)
    pen = Pen(canvas)
    step = 190 if kind == "SC" else 150
    for place in range(fibres):
        y = 520 + (place - (fibres - 1) / 2) * step
        path = curve((-40, 760 + place * 30), (120, 760), (150, y), (300, y))
        pen.cable(path, 44, jacket)
        plug(pen.at(290, y, scale=3.9), kind, traits["polish"], jacket)
    if fibres == 2:
        pen.body(470, 430, 46, 180, lit(named("white"), 0.96), 10)


def _coiled(
    canvas: Canvas,
    cable: tuple[Colour, float, float],
    first: Callable[[Pen], None],
    second: Callable[[Pen], None],
) -> None:
    jacket, thick, length = cable
    turns = min(7, 2 + round(length * 0.7))
    canvas.shadow(500, 800, 680, 90)
    pen = Pen(canvas)
    pen.cable(curve((250, 370), (190, 660), (220, 836), (290, 845)), thick, jacket)
    pen.cable(curve((750, 370), (846, 600), (830, 694), (740, 690)), thick, jacket)
    for dx, dy in _JITTER[:turns]:
        pen.loop(500 + dx, 372 + dy, 250 + dx * 0.9, 238 - dy, thick, jacket)
    for x, angle in ((258, 0), (742, 0)):
        tie = pen.at(x, 372, angle)
        tie.body(-44, -17, 88, 34, INK, 8)
        tie.rect(22, -17, 12, 34, lit(INK, 1.25))
    first(pen.at(282, 845, 3, 1.5))
    second(pen.at(748, 690, 177, 1.5))
