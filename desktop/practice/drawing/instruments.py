"""Measuring instruments and tools."""

from desktop.practice.drawing.canvas import Canvas
from desktop.practice.drawing.colours import GLASS, INK, LIT, SCREEN, WHITE, Colour, lit, named
from desktop.practice.drawing.pen import MATT, ROUND, Pen, Point
from desktop.practice.drawing.traits import Traits, number


def otdr(canvas: Canvas, traits: Traits) -> None:
    """A reflectometer showing the trace of a link."""
    del traits
    yellow, dark = named("orange"), named("dark")
    canvas.shadow(510, 830, 840, 60, 140)
    pen = Pen(canvas)
    pen.body(90, 210, 830, 590, lit(dark, 0.9), 70)
    for corner in ((90, 210), (760, 210), (90, 640), (760, 640)):
        pen.body(*corner, 160, 160, yellow, 60)
    pen.body(120, 240, 770, 530, dark, 40)
    pen.body(160, 280, 540, 430, lit(INK, 0.5), 12)
    pen.rect(176, 296, 508, 398, SCREEN, 6)
    for line in range(1, 5):
        pen.rect(176, 296 + line * 80, 508, 2, lit(SCREEN, 1.25))
        pen.rect(176 + line * 102, 296, 2, 398, lit(SCREEN, 1.25))
    trace: list[Point] = [(190, 330), (200, 380), (330, 430), (336, 400), (344, 446), (480, 500)]
    trace += [(486, 528), (600, 574), (606, 500), (616, 640), (676, 664)]
    pen.line(trace, 6, LIT)
    pen.text(240, 670, 22, "1550 nm", WHITE)
    for key in range(4):
        pen.body(736, 290 + key * 62, 116, 44, lit(dark, 1.25), 12)
    pen.disc(794, 620, 76, lit(dark, 1.3))
    pen.disc(794, 620, 30, yellow)
    for port, tint in enumerate(("green", "blue", "red")):
        pen.body(330 + port * 120, 184, 60, 46, named(tint), 8)


def meter(canvas: Canvas, traits: Traits) -> None:
    """A hand-held power meter."""
    del traits
    yellow, dark = named("yellow"), named("dark")
    canvas.shadow(510, 920, 420, 50, 130)
    pen = Pen(canvas)
    pen.body(450, 60, 100, 80, INK, 12, MATT, upright=True)
    pen.body(300, 110, 400, 800, yellow, 70)
    pen.body(330, 140, 340, 740, dark, 50)
    pen.body(366, 180, 268, 210, lit(named("green"), 1.62), 12)
    pen.text(500, 266, 70, "-18.42", INK)
    pen.text(500, 346, 34, "dBm   1550 nm", INK)
    for key in range(9):
        row, column = divmod(key, 3)
        tint = named("red") if key == 0 else lit(dark, 1.3)
        pen.body(372 + column * 92, 440 + row * 110, 72, 72, tint, 20)
    pen.text(500, 820, 30, "OPTICAL POWER", lit(WHITE, 0.8))


def pen_tool(canvas: Canvas, traits: Traits) -> None:
    """A pen-shaped tool: cleaner, fault locator, punch-down tool."""
    colour = named(traits["colour"])
    canvas.shadow(500, 700, 760, 56, 120)
    pen = Pen(canvas, 500, 520, -24)
    pen.body(-400, -52, 470, 104, colour, 46, ROUND)
    pen.body(60, -60, 150, 120, named("dark"), 18, ROUND)
    for rib in range(6):
        pen.body(74 + rib * 21, -62, 9, 124, lit(named("dark"), 1.2), 4, ROUND)
    pen.body(206, -40, 110, 80, lit(colour, 0.85), 14, ROUND)
    pen.body(310, -20, 90, 40, named("metal"), 8, ROUND)
    pen.body(396, -8, 40, 16, WHITE, 4, ROUND)
    pen.body(-250, -66, 120, 26, named("metal"), 8)
    pen.rect(-80, -22, 110, 44, WHITE, 8)


def pliers(canvas: Canvas, traits: Traits) -> None:
    """Pliers with two grips: stripper or compression tool."""
    colour, steel = named(traits["colour"]), named("steel")
    canvas.shadow(500, 910, 560, 56, 120)
    pen = Pen(canvas, 500, 380)
    for side in (-1, 1):
        grip = pen.at(side * 26, 40, side * -17)
        grip.body(-44, 40, 88, 450, colour, 44, ROUND, upright=True)
        grip.body(-30, 90, 60, 330, lit(colour, 0.8), 30, MATT, upright=True)
    pen.poly([(-84, 70), (-60, -150), (-14, -300), (-4, -300), (-4, 90)], lit(steel, 1.2))
    pen.poly([(84, 70), (60, -150), (14, -300), (4, -300), (4, 90)], lit(steel, 0.84))
    for hole in range(3):
        pen.disc(0, -250 + hole * 70, 9 + hole * 5, INK)
    pen.disc(0, 30, 48, lit(steel, 0.6))
    pen.dome(0, 30, 42, steel)
    pen.rect(-26, 26, 52, 8, INK)


def cleaver(canvas: Canvas, traits: Traits) -> None:
    """A precision cleaver, open lid and fibre guide."""
    del traits
    blue, metal = named("dark"), named("metal")
    canvas.shadow(510, 790, 820, 64, 140)
    pen = Pen(canvas)
    pen.poly([(160, 560), (280, 440), (860, 440), (800, 560)], lit(blue, 1.3))
    pen.poly([(800, 560), (860, 440), (860, 620), (800, 760)], lit(blue, 0.7))
    pen.body(160, 560, 640, 200, blue, 22)
    pen.poly([(330, 450), (300, 250), (620, 210), (660, 450)], lit(metal, 1.1))
    pen.poly([(344, 436), (320, 268), (606, 232), (640, 436)], lit(metal, 0.86))
    pen.body(300, 440, 400, 40, metal, 10)
    pen.body(180, 484, 560, 26, lit(metal, 0.8), 8)
    pen.disc(520, 500, 60, lit(metal, 0.66), 44)
    pen.disc(520, 496, 54, lit(metal, 1.35), 38)
    pen.disc(520, 496, 12, INK)
    pen.body(700, 400, 130, 130, named("red"), 24)
    pen.line([(60, 492), (520, 492)], 6, named("yellow"))
    pen.body(230, 610, 260, 90, WHITE, 8)
    pen.rect(250, 632, 160, 14, INK)
    pen.rect(250, 662, 110, 12, lit(INK, 1.4))


def splicer(canvas: Canvas, traits: Traits) -> None:
    """A fusion splicer with its screen tilted up."""
    del traits
    teal, dark = named("aqua"), named("dark")
    canvas.shadow(500, 850, 800, 70, 150)
    pen = Pen(canvas)
    pen.body(190, 130, 620, 380, dark, 34)
    pen.rect(226, 166, 548, 308, SCREEN, 10)
    for row, y in enumerate((250, 390)):
        pen.body(240, y - 30, 250, 60, lit(GLASS, 0.8), 2, MATT)
        pen.body(496, y - 30, 262, 60, lit(GLASS, 0.8 - row * 0.06), 2, MATT)
    pen.text(500, 450, 24, "0.01 dB", LIT)
    pen.body(140, 500, 720, 320, dark, 50)
    pen.body(120, 560, 120, 240, teal, 40)
    pen.body(760, 560, 120, 240, teal, 40)
    pen.body(330, 520, 340, 130, lit(dark, 1.25), 30)
    pen.body(380, 545, 240, 70, named("metal"), 14)
    pen.line([(150, 580), (850, 580)], 5, named("yellow"))
    pen.body(300, 690, 400, 60, lit(dark, 0.7), 18)
    for key in range(4):
        pen.disc(350 + key * 100, 720, 20, LIT if key == 0 else named("grey"))


def sleeves(canvas: Canvas, traits: Traits) -> None:
    """A row of heat-shrink sleeves with their steel rods."""
    length = number(traits, "length") * 8.6
    canvas.shadow(500, 860, 700, 50, 110)
    pen = Pen(canvas)
    for place in range(8):
        sleeve = pen.at(500, 190 + place * 84, (place * 37 % 9) - 4)
        sleeve.body(-length / 2, -22, length, 44, lit(GLASS, 1.35), 20, ROUND)
        sleeve.body(-length / 2 + 30, 4, length - 60, 11, named("steel"), 5, ROUND)
        sleeve.rect(-length / 2 + 10, -10, length - 20, 6, lit(GLASS, 1.7), 3)


def clamp(canvas: Canvas, traits: Traits) -> None:
    """An anchoring clamp holding its cable."""
    del traits
    black = named("black")
    canvas.shadow(500, 690, 820, 50, 110)
    pen = Pen(canvas, 500, 520, -8)
    _bail(pen, named("steel"))
    pen.cable([(-620, 16), (620, 16)], 42, lit(black, 1.3))
    pen.poly([(-250, -66), (220, -92), (220, 112), (-250, 88)], lit(black, 0.8))
    pen.body(-240, -60, 450, 70, black, 12)
    pen.body(-210, 14, 430, 84, lit(black, 1.1), 12)
    for tooth in range(9):
        pen.rect(-190 + tooth * 44, 52, 18, 40, lit(black, 0.7), 4)
    pen.text(0, -26, 34, "6-12 mm", WHITE)


def _bail(pen: Pen, steel: Colour) -> None:
    points: list[Point] = [(200, -70), (330, -66), (420, -30), (440, 14), (420, 58), (330, 96)]
    pen.cable([*points, (200, 100)], 16, steel)
