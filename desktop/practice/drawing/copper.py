"""Structured cabling: panels, jacks, outlets, cabinets."""

from desktop.practice.drawing.canvas import Canvas
from desktop.practice.drawing.colours import GLASS, GOLD, INK, WHITE, lit, named
from desktop.practice.drawing.pen import MATT, Pen
from desktop.practice.drawing.plugs import rj45
from desktop.practice.drawing.traits import Traits, number


def jack(pen: Pen, width: float, height: float) -> None:
    """An RJ45 opening with its contacts, from the pen's origin."""
    pen.rect(0, 0, width, height, lit(INK, 0.5), width * 0.06)
    pen.rect(width * 0.34, height * 0.82, width * 0.32, height * 0.24, lit(INK, 0.5))
    for contact in range(8):
        x = width * (0.17 + contact * 0.088)
        pen.rect(x, height * 0.06, width * 0.045, height * 0.3, GOLD)


def patch_panel(canvas: Canvas, traits: Traits) -> None:
    """A 19-inch panel with 24 or 48 ports, equipped or empty."""
    ports, filled = int(number(traits, "ports")), traits["filled"] == "1"
    rows = 2 if ports > 24 else 1
    black = named("black")
    canvas.shadow(500, 630, 900, 46, 130)
    pen = Pen(canvas)
    pen.poly([(90, 410), (170, 330), (830, 330), (910, 410)], lit(black, 0.8))
    pen.body(40, 410, 920, 180, black, 8)
    for ear in (54, 918):
        pen.rect(ear, 434, 28, 18, WHITE, 9)
        pen.rect(ear, 548, 28, 18, WHITE, 9)
    per_row = ports // rows
    step = 800 / per_row
    tall = 120 / rows
    for port in range(ports):
        row, column = divmod(port, per_row)
        x, y = 100 + column * step, 436 + row * (tall + 12)
        if filled:
            pen.body(x + 2, y, step - 4, tall, named("metal" if rows == 1 else "dark"), 3)
            size = step * 0.72
            jack(pen.at(x + step * 0.14, y + tall * 0.34), size, min(size * 0.8, tall * 0.5))
        else:
            pen.rect(x + 3, y + 14, step - 6, tall - 28, lit(black, 0.45), 3)
    pen.rect(100, 572, 800, 10, lit(WHITE, 0.9), 3)


def keystone(canvas: Canvas, traits: Traits) -> None:
    """A keystone jack from the front at an angle."""
    colour = named(traits["colour"])
    canvas.shadow(540, 800, 600, 60, 130)
    pen = Pen(canvas)
    pen.poly([(280, 300), (470, 190), (860, 190), (680, 300)], lit(colour, 1.3))
    pen.poly([(680, 300), (860, 190), (860, 620), (680, 770)], lit(colour, 0.72))
    for slot in range(4):
        pen.poly(
            [
                (712 + slot * 36, 330 - slot * 22),
                (728 + slot * 36, 320 - slot * 22),
                (728 + slot * 36, 470 - slot * 22),
                (712 + slot * 36, 480 - slot * 22),
            ],
            named(("blue", "orange", "green", "brown")[slot]),
        )
    pen.body(280, 300, 400, 470, colour, 14)
    pen.body(330, 232, 300, 70, lit(colour, 0.9), 10)
    pen.body(322, 350, 316, 360, lit(colour, 0.9), 10)
    jack(pen.at(346, 400), 268, 220)
    pen.text(480, 738, 30, "6A" if traits["colour"] == "metal" else "6", INK)


def rj45_plug(canvas: Canvas, traits: Traits) -> None:
    """A field plug, lying."""
    del traits
    canvas.shadow(500, 680, 700, 60, 130)
    pen = Pen(canvas, 270, 550, -10, 4.7)
    pen.body(-20, -17, 80, 34, named("metal"), 8, MATT)
    pen.body(-34, -13, 16, 26, named("dark"), 4)
    rj45(pen.at(8, 0), named("dark"))
    pen.rect(52, -12, 26, 24, lit(GLASS, 1.3), 3)


def outlet(canvas: Canvas, traits: Traits) -> None:
    """A square wall outlet with slanted ports."""
    ports = int(number(traits, "ports"))
    white = named("white")
    canvas.shadow(510, 870, 660, 60, 120)
    pen = Pen(canvas)
    pen.body(156, 156, 700, 700, lit(white, 0.84), 44)
    pen.body(150, 146, 700, 700, white, 44)
    pen.rect(230, 226, 540, 540, lit(white, 0.9), 22)
    pen.body(236, 232, 528, 528, lit(white, 1.4), 20)
    pen.rect(290, 270, 420, 60, lit(WHITE, 0.94), 8)
    pen.text(500, 300, 30, "1          2", lit(INK, 1.3))
    for port in range(ports):
        x = 500 + (port - (ports - 1) / 2) * 230 - 90
        pen.body(x - 14, 420, 208, 250, lit(white, 0.92), 12)
        jack(pen.at(x + 10, 470), 160, 130)
        pen.rect(x + 10, 446, 160, 16, lit(white, 0.8), 4)


def cabinet(canvas: Canvas, traits: Traits) -> None:
    """A cabinet with its door: glass, perforated or solid."""
    units, door = number(traits, "units"), traits["door"]
    tall = min(780, 260 + units * 13)
    wide = 560 if units < 15 else 440
    colour = named("black" if door != "solid" and units > 15 else "light")
    left, top = 480 - wide / 2, 900 - tall
    canvas.shadow(520, 910, wide + 260, 60, 150)
    pen = Pen(canvas)
    right = left + wide
    pen.poly(
        [(left, top), (left + 70, top - 46), (right + 70, top - 46), (right, top)],
        lit(colour, 1.25),
    )
    pen.poly(
        [(right, top), (right + 70, top - 46), (right + 70, 850), (right, 900)], lit(colour, 0.74)
    )
    pen.body(left, top, wide, tall, colour, 6)
    inner = (left + 34, top + 34, wide - 68, tall - 68)
    if door == "glass":
        pen.body(*inner, lit(GLASS, 0.42), 8)
        for rail in (inner[0] + 26, inner[0] + inner[2] - 40):
            pen.rect(rail, inner[1] + 12, 14, inner[3] - 24, named("steel"))
        for row in range(3):
            y = inner[1] + 40 + row * inner[3] / 4
            pen.body(inner[0] + 42, y, inner[2] - 84, inner[3] * 0.13, named("dark"), 4)
            for port in range(8):
                pen.rect(inner[0] + 60 + port * 30, y + 14, 16, 12, lit(GLASS, 1.2), 2)
    elif door == "perforated":
        pen.rect(*inner, lit(colour, 0.7), 8)
        for row in range(int(inner[3] / 15)):
            for column in range(int(inner[2] / 15)):
                x, y = inner[0] + 10 + column * 15, inner[1] + 10 + row * 15
                pen.rect(x, y, 7, 7, lit(colour, 0.32), 2)
    else:
        pen.body(*inner, lit(colour, 0.97), 8)
        for slot in range(8):
            pen.rect(
                inner[0] + 40, inner[1] + 40 + slot * 22, inner[2] - 80, 8, lit(colour, 0.72), 4
            )
    pen.body(right - 60, top + tall / 2 - 50, 22, 100, named("steel"), 10, upright=True)
    for foot in (left + 20, right - 60):
        pen.rect(foot, 898, 40, 14, INK, 4)


def cable_manager(canvas: Canvas, traits: Traits) -> None:
    """A 19-inch panel with rings."""
    del traits
    black = named("black")
    canvas.shadow(500, 650, 900, 50, 130)
    pen = Pen(canvas)
    pen.body(40, 420, 920, 150, black, 8)
    for ear in (54, 918):
        pen.rect(ear, 440, 28, 18, WHITE, 9)
        pen.rect(ear, 530, 28, 18, WHITE, 9)
    for ring in range(5):
        x = 150 + ring * 160
        for inset, light in ((0, 0.8), (7, 1.3)):
            corners = [(x + inset, 440), (x + inset, 620 - inset), (x + 70 - inset, 620 - inset)]
            pen.line([*corners, (x + 70 - inset, 440)], 16 - inset, lit(black, light))
