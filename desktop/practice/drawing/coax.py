"""Products of coaxial networks."""

from desktop.practice.drawing.canvas import Canvas
from desktop.practice.drawing.colours import GOLD, INK, LIT, WHITE, lit, named
from desktop.practice.drawing.pen import MATT, ROUND, Pen
from desktop.practice.drawing.plugs import coax
from desktop.practice.drawing.traits import Traits, number


def coax_connector(canvas: Canvas, traits: Traits) -> None:
    """A single connector, lying."""
    canvas.shadow(500, 645, 600, 56, 130)
    scale = 5.4 if traits["form"] in ("F", "IEC") else 5.0
    coax(Pen(canvas, 410, 500, -12, scale), traits["form"])


def tap(canvas: Canvas, traits: Traits) -> None:
    """A die-cast tap or splitter with its F ports in a row."""
    outputs = int(number(traits, "outputs"))
    canvas.shadow(500, 760, 720, 60, 130)
    pen = Pen(canvas)
    zinc = named("metal")
    for port in range(outputs):
        x = 500 + (port - (outputs - 1) / 2) * 150
        _port(pen.at(x, 690, 90))
    _port(pen.at(500, 360, -90))
    pen.body(180, 350, 640, 350, zinc, 26)
    for ear in (150, 790):
        pen.body(ear, 560, 60, 90, lit(zinc, 0.92), 24)
        pen.disc(ear + 30, 605, 14, INK)
    pen.body(230, 400, 540, 220, WHITE, 12)
    pen.text(500, 470, 62, traits["mark"], named("blue"))
    pen.text(500, 545, 34, "5-1218 MHz", INK)
    pen.text(500, 588, 24, "IN", lit(INK, 1.3))


def amplifier(canvas: Canvas, traits: Traits) -> None:
    """An amplifier for the house, or a cast outdoor housing with cooling ribs."""
    rugged = int(number(traits, "rugged"))
    canvas.shadow(500, 800, 800, 70, 140)
    pen = Pen(canvas)
    metal = named("steel" if rugged else "metal")
    for port, x in enumerate((230, 380, 620, 770) if rugged else (300, 700)):
        if port < 2 + rugged:
            _port(pen.at(x, 720, 90, 1.2))
    pen.body(120, 260, 760, 480, metal, 40)
    if rugged:
        for rib in range(17):
            pen.body(160 + rib * 41, 210, 18, 260, lit(metal, 1.1), 9, MATT, upright=True)
        pen.rect(120, 500, 760, 12, lit(metal, 0.66))
        for bolt in (160, 390, 610, 840):
            pen.disc(bolt, 560, 24, lit(metal, 0.7))
            pen.disc(bolt, 557, 20, lit(metal, 1.3))
        pen.body(300, 600, 400, 84, WHITE if rugged == 1 else named("yellow"), 8)
        pen.text(500, 642, 36, "258-1218 MHz", INK)
        return
    pen.body(170, 310, 660, 250, WHITE, 14)
    for knob in range(4):
        x = 270 + knob * 150
        pen.disc(x, 440, 48, lit(metal, 0.8))
        pen.dome(x, 438, 42, named("light"))
        pen.rect(x - 4, 402, 8, 40, INK, 4)
    pen.disc(800, 640, 12, LIT)
    pen.text(330, 640, 30, "RF  258-1218 MHz", INK)


def arrester(canvas: Canvas, traits: Traits) -> None:
    """A surge arrester between two connectors, with its earth screw."""
    del traits
    canvas.shadow(500, 660, 800, 60, 130)
    pen = Pen(canvas, 500, 500)
    metal = named("metal")
    pen.body(-390, -70, 200, 140, metal, 10, ROUND)
    for thread in range(8):
        pen.body(-380 + thread * 22, -74, 9, 148, lit(metal, 0.86), 3, ROUND)
    pen.body(190, -84, 170, 168, metal, 12, ROUND)
    pen.body(360, -16, 60, 32, GOLD, 8, ROUND)
    pen.body(-190, -110, 380, 220, metal, 20, ROUND)
    pen.body(-70, -190, 140, 110, lit(metal, 0.92), 16, ROUND, upright=True)
    pen.disc(0, -190, 62, lit(metal, 0.7), 18)
    pen.body(-34, 96, 68, 100, named("brass"), 8, ROUND, upright=True)
    pen.text(0, 20, 40, "20 kA  8/20", INK)


def rf_splitter(canvas: Canvas, traits: Traits) -> None:
    """A reactive splitter: a tube with one input and two or three outputs."""
    outputs = int(number(traits, "outputs"))
    canvas.shadow(500, 700, 860, 60, 130)
    pen = Pen(canvas)
    coax(pen.at(235, 500, 180, 1.9), "4.3-10")
    outlets = {-90: (700, 438), 90: (700, 562), 0: (765, 500)}
    for angle in list(outlets)[:outputs]:
        coax(pen.at(*outlets[angle], angle, 1.9), "4.3-10")
    pen.body(230, 432, 540, 136, named("steel"), 16, MATT)
    pen.text(440, 500, 36, "555-6000 MHz", INK)


def _port(pen: Pen) -> None:
    """A threaded F port, standing out to the right."""
    brass = named("metal")
    pen.body(0, -36, 26, 72, lit(brass, 0.86), 4, ROUND)
    pen.body(24, -28, 70, 56, brass, 4, ROUND)
    for thread in range(6):
        pen.body(30 + thread * 11, -30, 4, 60, lit(brass, 0.82), 2, ROUND)
    pen.disc(94, 0, 8, GOLD)
