"""Cable as it is sold, on drums and in boxes, and cut across to show what is inside."""

import math

from desktop.practice.drawing.canvas import Canvas
from desktop.practice.drawing.colours import FIBRES, INK, WHITE, Colour, lit, named
from desktop.practice.drawing.pen import MATT, Pen, curve
from desktop.practice.drawing.traits import Traits, number


def cable_drum(canvas: Canvas, traits: Traits) -> None:
    """A wooden drum, seen from the front at a slight angle."""
    jacket, wood = named(traits["jacket"]), named("wood")
    canvas.shadow(520, 905, 700, 70, 140)
    pen = Pen(canvas)
    pen.disc(690, 500, 235, lit(wood, 0.62), 395)
    pen.disc(672, 500, 235, lit(wood, 0.86), 395)
    for turn in range(26):
        shade = 0.98 - 0.012 * turn if turn % 2 else 0.74 - 0.008 * turn
        pen.disc(655 - turn * 9, 500, 150, lit(jacket, shade), 305)
    pen.disc(408, 500, 235, lit(wood, 0.66), 395)
    pen.disc(390, 500, 235, lit(wood, 1.05), 395)
    for plank in range(-3, 4):
        x = 390 + plank * 62
        tall = 395 * math.sqrt(max(0.0, 1 - (plank * 62 / 235) ** 2))
        pen.rect(x, 500 - tall, 2.4, 2 * tall, lit(wood, 0.84))
    pen.disc(390, 500, 66, lit(wood, 0.8), 111)
    pen.disc(390, 500, 60, lit(wood, 1.12), 104)
    pen.disc(390, 500, 26, lit(wood, 0.36), 46)
    for turn in range(6):
        along = math.radians(turn * 60 + 30)
        pen.disc(390 + 44 * math.cos(along), 500 + 76 * math.sin(along), 6, named("steel"), 9)
    pen.body(300, 650, 190, 104, WHITE, 6)
    pen.rect(316, 666, 110, 14, INK)
    for bar in range(24):
        pen.rect(316 + bar * 6.4, 694, 2 + (bar * 7 % 3), 42, INK)
    pen.cable(curve((690, 790), (720, 880), (780, 900), (940, 868)), 22, jacket)


def cable_box(canvas: Canvas, traits: Traits) -> None:
    """A pull box with the cable coming out of its front."""
    carton, jacket = named("carton"), named(traits["jacket"])
    canvas.shadow(510, 850, 760, 60, 130)
    pen = Pen(canvas)
    pen.poly([(180, 300), (290, 210), (880, 210), (790, 300)], lit(carton, 1.25))
    pen.poly([(790, 300), (880, 210), (880, 740), (790, 840)], lit(carton, 0.76))
    pen.body(180, 300, 610, 540, carton)
    pen.rect(180, 300, 610, 70, lit(carton, 1.3))
    pen.rect(470, 300, 30, 540, lit(carton, 0.93))
    pen.disc(485, 560, 78, lit(carton, 0.7))
    pen.disc(485, 560, 66, lit(INK, 1.1))
    pen.cable(curve((485, 560), (640, 600), (520, 900), (690, 925)), 26, jacket)
    pen.body(210, 690, 180, 110, WHITE, 6)
    pen.rect(226, 706, 120, 14, INK)
    for bar in range(22):
        pen.rect(226 + bar * 6.6, 736, 2 + (bar * 5 % 3), 46, INK)


def fibre_section(canvas: Canvas, traits: Traits) -> None:
    """Tubes of coloured fibres around a strength member."""
    tubes, jacket = int(number(traits, "tubes")), named(traits["jacket"])
    pen = _round_cut(canvas, jacket, named("yellow"))
    if tubes == 1:
        _tube(pen, 500, 500, 190, "white")
        return
    middle = 200 if tubes < 9 else 244
    size = 97 if tubes < 9 else 61
    for place in range(tubes):
        turn = 2 * math.pi * place / tubes - math.pi / 2
        x, y = 500 + middle * math.cos(turn), 500 + middle * math.sin(turn)
        _tube(pen, x, y, size, FIBRES[place])
    pen.disc(500, 500, middle - size - 8, lit(named("grey"), 0.7))
    pen.dome(500, 500, middle - size - 18, named("beige"))


def coax_section(canvas: Canvas, traits: Traits) -> None:
    """A coaxial cable stripped in steps."""
    jacket, feeder = named(traits["jacket"]), traits.get("form") == "feeder"
    canvas.shadow(500, 720, 860, 60)
    pen = Pen(canvas, 0, 500)
    pen.body(-20, -150, 420, 300, jacket, 0, MATT)
    shield = named("copper" if feeder else "metal")
    pen.body(400, -128, 190, 256, shield, 0, MATT)
    if feeder:
        for wave in range(7):
            pen.body(402 + wave * 27, -138, 15, 276, lit(shield, 1.12), 7, MATT)
    else:
        for strand in range(30):
            x = 400 + strand * 6.2
            pen.line([(x, -127), (min(x + 60, 588), 127)], 1.6, lit(shield, 0.72))
            pen.line([(x, 127), (min(x + 60, 588), -127)], 1.6, lit(shield, 1.3))
        pen.body(590, -118, 60, 236, lit(shield, 1.2), 0, MATT)
    pen.body(588 if feeder else 640, -108, 232 if feeder else 180, 216, lit(WHITE, 0.97), 0, MATT)
    core = 62 if feeder else 24
    pen.body(820, -core, 150, 2 * core, named("copper"), 8, MATT)


def pair_section(canvas: Canvas, traits: Traits) -> None:
    """Four twisted pairs in their sheath, with foil as the construction has it."""
    foil = int(number(traits, "foil"))
    pen = _round_cut(canvas, named(traits["jacket"]), named("metal" if foil else "light"))
    for place, name in enumerate(("blue", "orange", "green", "brown")):
        turn = math.pi / 4 + place * math.pi / 2
        x, y = 500 + 172 * math.cos(turn), 500 + 172 * math.sin(turn)
        if foil:
            pen.disc(x, y, 132, lit(named("metal"), 0.82))
            pen.disc(x, y, 124, lit(WHITE, 0.97))
        for side, tint in ((-56, named(name)), (56, lit(named(name), 1.7))):
            wx = x + side * math.cos(turn + 1.2)
            wy = y + side * math.sin(turn + 1.2)
            pen.disc(wx, wy, 56, lit(tint, 0.7))
            pen.disc(wx, wy, 52, tint)
            pen.dome(wx, wy, 24, named("copper"))


def duct_section(canvas: Canvas, traits: Traits) -> None:
    """One microduct, or a bundle of them in a thin sheath."""
    ways, colour = int(number(traits, "ways")), named(traits["colour"])
    canvas.shadow(500, 860, 640, 50)
    pen = Pen(canvas)
    if ways == 1:
        _duct(pen, 500, 500, 300, colour)
        return
    pen.disc(500, 500, 350, lit(colour, 0.72))
    pen.disc(500, 500, 342, colour)
    pen.disc(500, 500, 326, lit(colour, 1.75))
    _duct(pen, 500, 500, 104, named("red"))
    for place in range(ways - 1):
        turn = 2 * math.pi * place / (ways - 1)
        x, y = 500 + 214 * math.cos(turn), 500 + 214 * math.sin(turn)
        _duct(pen, x, y, 104, named(FIBRES[place]))


def _round_cut(canvas: Canvas, jacket: Colour, filling: Colour) -> Pen:
    canvas.shadow(500, 890, 640, 50)
    pen = Pen(canvas)
    pen.disc(500, 500, 388, lit(jacket, 0.66))
    pen.disc(500, 500, 380, jacket)
    pen.disc(500, 500, 338, lit(jacket, 0.6))
    pen.disc(500, 500, 332, filling)
    for strand in range(72):
        turn = 2 * math.pi * strand / 72
        pen.disc(500 + 322 * math.cos(turn), 500 + 322 * math.sin(turn), 9, lit(filling, 0.84))
    pen.disc(500, 500, 308, lit(WHITE, 0.97))
    return pen


def _tube(pen: Pen, x: float, y: float, size: float, name: str) -> None:
    colour = named(name)
    pen.disc(x, y, size, lit(colour, 0.7))
    pen.disc(x, y, size * 0.95, colour)
    pen.disc(x, y, size * 0.78, lit(WHITE, 0.95))
    for place, fibre in enumerate(FIBRES):
        turn, away = 2 * math.pi * place / 9, size * 0.54
        if place >= 9:
            turn, away = 2 * math.pi * place / 3, size * 0.2
        fx, fy = x + away * math.cos(turn), y + away * math.sin(turn)
        pen.disc(fx, fy, size * 0.155, lit(named(fibre), 0.7))
        pen.disc(fx, fy, size * 0.13, named(fibre))


def _duct(pen: Pen, x: float, y: float, size: float, colour: Colour) -> None:
    pen.disc(x, y, size, lit(colour, 0.7))
    pen.disc(x, y, size * 0.97, colour)
    pen.disc(x, y, size * 0.74, lit(colour, 1.5))
    pen.disc(x, y, size * 0.7, lit(INK, 0.9))
    pen.dome(x + size * 0.1, y + size * 0.12, size * 0.5, lit(INK, 0.8))
