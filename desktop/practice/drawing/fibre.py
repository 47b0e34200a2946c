"""Passive fibre products: pigtails, adapters, panels, closures, boxes, splitters."""

from desktop.practice.drawing.canvas import Canvas
from desktop.practice.drawing.colours import FIBRES, INK, WHITE, lit, named, polish_colour
from desktop.practice.drawing.pen import MATT, Pen, curve
from desktop.practice.drawing.plugs import plug
from desktop.practice.drawing.traits import Traits, number


def pigtails(canvas: Canvas, traits: Traits) -> None:
    """Twelve pigtails in the colours of the code, fanned out from a loop."""
    canvas.shadow(520, 900, 640, 50)
    pen = Pen(canvas)
    for place, name in enumerate(FIBRES):
        y = 130 + place * 64
        start, bend = (130 + place * 7, 930), (120, 560)
        pen.cable(curve(start, bend, (330, y), (560, y)), 11, named(name))
    for place in range(12):
        y = 130 + place * 64
        plug(pen.at(560, y, scale=1.28), traits["connector"], traits["polish"], WHITE)
    pen.body(96, 780, 150, 44, INK, 12)


def adapter(canvas: Canvas, traits: Traits) -> None:
    """An adapter seen from the front at an angle."""
    colour, fibres = named(traits["colour"]), int(number(traits, "fibres"))
    canvas.shadow(520, 745, 620, 60, 120)
    pen = Pen(canvas)
    pen.poly([(270, 330), (400, 240), (800, 240), (690, 330)], lit(colour, 1.3))
    pen.poly([(690, 330), (800, 240), (800, 610), (690, 720)], lit(colour, 0.68))
    pen.body(200, 440, 90, 190, lit(colour, 0.9), 14)
    pen.body(680, 440, 90, 190, lit(colour, 0.8), 14)
    pen.disc(236, 535, 20, lit(colour, 0.5))
    pen.disc(732, 535, 20, lit(colour, 0.5))
    pen.body(270, 330, 420, 390, colour, 18)
    width = 300 if fibres == 1 else 160
    for place in range(fibres):
        x = 480 + (place - (fibres - 1) / 2) * 190 - width / 2
        pen.rect(x, 400, width, 260, lit(colour, 0.34), 12)
        pen.body(x + 12, 412, width - 24, 236, lit(colour, 0.5), 10, MATT)
        middle = x + width / 2
        pen.disc(middle, 530, 60, lit(WHITE, 0.72))
        pen.disc(middle, 530, 54, lit(WHITE, 0.96))
        pen.disc(middle, 530, 26, INK)


def attenuator(canvas: Canvas, traits: Traits) -> None:
    """A plug with a socket on its back, its value printed on it."""
    colour = named(traits["colour"])
    canvas.shadow(500, 660, 700, 60)
    pen = Pen(canvas, 500, 500)
    pen.body(-330, -90, 250, 180, lit(colour, 0.86), 16)
    pen.rect(-330, -60, 40, 120, lit(colour, 0.4), 6)
    pen.body(-90, -104, 230, 208, colour, 16)
    pen.poly([(-40, -104), (110, -104), (10, -170), (-20, -170)], lit(colour, 0.8))
    pen.body(140, -80, 60, 160, lit(colour, 0.75), 8)
    pen.body(200, -34, 130, 68, WHITE, 10)
    pen.body(-60, -50, 170, 100, WHITE, 8)
    pen.text(25, 0, 46, traits["mark"], INK)


def fibre_panel(canvas: Canvas, traits: Traits) -> None:
    """A drawer or cassette with a row of duplex adapters."""
    colour, ports = named(traits["colour"]), int(number(traits, "ports"))
    narrow = traits.get("wide") == "0"
    left, width = (200, 600) if narrow else (110, 780)
    canvas.shadow(500, 640, width + 160, 46, 120)
    pen = Pen(canvas)
    grey = named("dark" if narrow else "light")
    pen.poly(
        [(left + 20, 440), (left + 110, 320), (left + width - 110, 320), (left + width - 20, 440)],
        lit(grey, 0.84),
    )
    if not narrow:
        for ear in (50, 880):
            pen.body(ear, 440, 70, 160, lit(grey, 0.94), 8)
            pen.rect(ear + 20, 460, 30, 18, INK, 9)
            pen.rect(ear + 20, 562, 30, 18, INK, 9)
    pen.body(left, 440, width, 160, grey, 8)
    step = (width - 60) / ports
    for port in range(ports):
        x = left + 30 + port * step
        pen.rect(x + step * 0.08, 476, step * 0.84, 84, lit(colour, 0.62), 5)
        pen.body(x + step * 0.16, 484, step * 0.68, 68, colour, 4)
        pen.rect(x + step * 0.3, 498, step * 0.4, 16, lit(INK, 0.8), 3)
        pen.rect(x + step * 0.3, 522, step * 0.4, 16, lit(INK, 0.8), 3)
        if ports <= 24:
            pen.text(x + step / 2, 462, 13, str(port + 1), WHITE if narrow else INK)


def closure(canvas: Canvas, traits: Traits) -> None:
    """A splice closure: standing dome or lying in line."""
    black = named("black")
    if traits["form"] == "inline":
        canvas.shadow(500, 700, 860, 60, 130)
        pen = Pen(canvas)
        for side in (-20, 800):
            pen.body(side, 490, 220, 46, lit(black, 0.9), 0, MATT)
        pen.body(130, 330, 740, 340, black, 60, MATT)
        for clip in range(5):
            pen.body(210 + clip * 135, 310, 44, 380, lit(black, 1.14), 10)
        pen.rect(130, 494, 740, 10, lit(black, 0.6))
        return
    canvas.shadow(500, 910, 460, 60, 140)
    pen = Pen(canvas)
    entries = int(number(traits, "entries"))
    for entry in range(entries):
        x = 330 + entry * (300 / max(entries - 1, 1))
        pen.body(x, 790, 40, 120, lit(black, 0.85), 10, MATT, upright=True)
    pen.body(310, 90, 380, 640, black, 180, MATT, upright=True)
    for rib in range(5):
        pen.body(350 + rib * 66, 170, 14, 500, lit(black, 1.1), 7, upright=True)
    pen.body(270, 660, 460, 70, lit(black, 1.12), 16)
    pen.body(290, 730, 420, 80, lit(black, 0.86), 20, MATT, upright=True)
    pen.body(450, 640, 100, 110, named("steel"), 14)


def wall_box(canvas: Canvas, traits: Traits) -> None:
    """An outlet or a distribution box for the wall."""
    colour, ports = named(traits["colour"]), int(number(traits, "ports"))
    big = ports > 2
    canvas.shadow(510, 890, 560, 60, 130)
    pen = Pen(canvas)
    pen.body(250, 120, 500, 740, lit(colour, 0.86), 46)
    pen.body(242, 110, 500, 740, colour, 46)
    pen.rect(282, 150, 420, 600 if big else 560, lit(colour, 0.96), 26)
    pen.text(492, 430, 40, "FTTH", lit(colour, 0.72))
    if big:
        pen.body(470, 756, 44, 44, named("steel"), 22)
        pen.rect(486, 766, 12, 24, INK, 4)
    step = 360 / ports
    for port in range(ports):
        x = 312 + port * step
        pen.body(x + step / 2 - 36, 800, 72, 96, named("green"), 8)
        pen.rect(x + step / 2 - 20, 856, 40, 34, lit(INK, 0.8), 4)
    pen.dome(690, 190, 10, named("green"))


def splitter(canvas: Canvas, traits: Traits) -> None:
    """A splitter box with its coloured outputs."""
    outputs = min(int(number(traits, "outputs")), 32)
    canvas.shadow(500, 860, 760, 60, 120)
    pen = Pen(canvas)
    shown = 8 if outputs == 8 else 12
    for row in range(shown):
        end = 400 + row * (460 / (shown - 1))
        y = 452 + row * (130 / (shown - 1))
        path = curve((470, y), (620, y), (650, end - 60), (790, end))
        pen.cable(path, 9 if outputs < 32 else 12, named(FIBRES[row % 12]))
        plug(pen.at(780, end, 8, 0.9 if shown == 12 else 1.1), "SC", "APC", WHITE)
    pen.cable(curve((150, 520), (60, 520), (60, 760), (200, 800)), 12, named("white"))
    plug(pen.at(190, 800, 4, 1.1), "SC", "APC", WHITE)
    pen.body(120, 400, 360, 250, named("light"), 16)
    pen.body(150, 430, 300, 150, WHITE, 8)
    pen.text(300, 480, 54, f"1:{outputs}", INK)
    pen.text(300, 542, 26, "PLC 1260-1650 nm", lit(INK, 1.3))
    pen.rect(150, 604, 300, 16, polish_colour("APC"), 6)
