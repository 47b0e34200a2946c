"""Power in the rack."""

from desktop.practice.drawing.canvas import Canvas
from desktop.practice.drawing.colours import INK, LIT, SCREEN, WHITE, lit, named
from desktop.practice.drawing.pen import Pen, curve
from desktop.practice.drawing.traits import Traits, number


def pdu(canvas: Canvas, traits: Traits) -> None:
    """A strip of outlets."""
    outlets, schuko = int(number(traits, "outlets")), traits["kind"] == "schuko"
    body = named("metal" if schuko else "dark")
    canvas.shadow(500, 640, 900, 50, 130)
    pen = Pen(canvas)
    pen.cable(curve((930, 520), (1000, 560), (960, 760), (1010, 800)), 26, INK)
    pen.body(30, 440, 940, 160, lit(body, 0.9), 8)
    pen.body(80, 430, 840, 170, body, 10)
    step = 700 / outlets
    for outlet in range(outlets):
        x = 200 + outlet * step + step / 2
        if schuko:
            pen.disc(x, 515, step * 0.44, lit(INK, 1.1))
            pen.disc(x, 515, step * 0.38, lit(INK, 0.8))
            for hole in (-12, 12):
                pen.disc(x + hole, 515, 6, lit(body, 0.9))
        else:
            pen.rect(x - step * 0.38, 475, step * 0.76, 76, lit(INK, 0.6), 8)
            for pin in (-13, 0, 13):
                pen.rect(x + pin - 3, 500 + (pin == 0) * 16, 6, 20, named("metal"))
    if schuko:
        pen.body(104, 480, 76, 72, named("red"), 10)
        pen.text(142, 515, 30, "I  O", WHITE)
    else:
        pen.body(100, 470, 84, 60, SCREEN, 6)
        pen.text(142, 500, 26, "8.2 A", LIT)


def ups(canvas: Canvas, traits: Traits) -> None:
    """A two-unit supply with its display."""
    del traits
    black = named("black")
    canvas.shadow(500, 720, 900, 56, 140)
    pen = Pen(canvas)
    pen.poly([(90, 380), (190, 280), (810, 280), (910, 380)], lit(black, 1.2))
    pen.body(40, 380, 920, 290, black, 10)
    for slot in range(12):
        pen.rect(100 + slot * 26, 420, 12, 210, lit(black, 0.6), 6)
        pen.rect(600 + slot * 26, 420, 12, 210, lit(black, 0.6), 6)
    pen.body(424, 420, 160, 210, lit(black, 1.15), 14)
    pen.body(440, 440, 128, 100, SCREEN, 8)
    pen.text(504, 474, 36, "98 %", LIT)
    pen.text(504, 516, 22, "230 V  OK", lit(WHITE, 0.86))
    for key in range(3):
        pen.disc(464 + key * 40, 586, 13, LIT if key == 0 else named("grey"))
