"""Antennas and radio equipment."""

from desktop.practice.drawing.canvas import Canvas
from desktop.practice.drawing.colours import INK, LIT, lit, named
from desktop.practice.drawing.pen import MATT, ROUND, Pen
from desktop.practice.drawing.traits import Traits, number


def panel_antenna(canvas: Canvas, traits: Traits) -> None:
    """A sector antenna on its mast."""
    ports = int(number(traits, "ports"))
    white = named("white")
    canvas.shadow(540, 930, 420, 40, 110)
    pen = Pen(canvas)
    pen.body(640, 40, 56, 880, named("steel"), 0, ROUND, upright=True)
    for y in (190, 700):
        pen.body(540, y, 190, 40, named("metal"), 8)
        pen.body(620, y - 16, 96, 72, lit(named("metal"), 0.86), 10)
    pen.body(330, 70, 240, 760, lit(white, 0.97), 60, MATT, upright=True)
    pen.rect(330, 796, 240, 5, lit(white, 0.72))
    step = 200 / ports
    for port in range(ports):
        x = 350 + step * port + step / 2 - 17
        pen.body(x, 826, 34, 46, named("metal"), 4, ROUND, upright=True)
        pen.body(x + 5, 868, 24, 26, INK, 4, MATT, upright=True)
    pen.text(450, 740, 22, "1710-2690 MHz", lit(INK, 1.4))


def omni_antenna(canvas: Canvas, traits: Traits) -> None:
    """A rod antenna with its bracket."""
    del traits
    canvas.shadow(520, 930, 300, 36, 110)
    pen = Pen(canvas)
    pen.body(560, 520, 60, 400, named("steel"), 0, ROUND, upright=True)
    pen.body(470, 50, 52, 640, named("white"), 26, ROUND, upright=True)
    pen.body(462, 660, 68, 170, named("metal"), 10, ROUND, upright=True)
    for y in (680, 770):
        pen.body(440, y, 210, 34, lit(named("metal"), 0.9), 8)
    pen.body(476, 828, 40, 56, named("brass"), 6, ROUND, upright=True)
    pen.body(484, 880, 24, 40, INK, 6, MATT, upright=True)


def dish_antenna(canvas: Canvas, traits: Traits) -> None:
    """A parabolic dish with its feed."""
    del traits
    white = named("light")
    canvas.shadow(540, 930, 460, 40, 120)
    pen = Pen(canvas)
    pen.body(680, 420, 60, 510, named("steel"), 0, ROUND, upright=True)
    pen.body(600, 470, 170, 110, named("metal"), 16)
    pen.disc(462, 452, 330, lit(white, 0.66), 346)
    pen.disc(450, 446, 330, lit(white, 1.25), 346)
    for step in range(30):
        share = step / 30
        pen.disc(
            450 + 36 * share,
            446 + 30 * share,
            318 * (1 - share),
            lit(white, 0.84 + 0.36 * share),
            334 * (1 - share),
        )
    for start in ((230, 330), (250, 620), (650, 600)):
        pen.line([start, (400, 430)], 9, lit(white, 0.62))
    pen.body(330, 384, 110, 90, named("dark"), 30, MATT)
    pen.disc(342, 428, 34, lit(named("dark"), 1.2), 44)


def access_point(canvas: Canvas, traits: Traits) -> None:
    """A round ceiling device."""
    white = named("white")
    canvas.shadow(500, 830, 640, 60, 120)
    pen = Pen(canvas)
    flat = traits["form"] == "flat"
    tall = 330 if flat else 260
    pen.disc(500, 520, 380, lit(white, 0.74), tall)
    pen.disc(500, 500, 380, lit(white, 0.96), tall)
    if flat:
        pen.dome(500, 496, 360, white, tall - 22)
        pen.ring(500, 500, 96, 7, named("blue"))
    else:
        pen.dome(500, 440, 280, white, 220)
    pen.disc(500, 660 if flat else 700, 9, LIT)


def radio_box(canvas: Canvas, traits: Traits) -> None:
    """A square outdoor radio on a bracket."""
    del traits
    white = named("white")
    canvas.shadow(520, 910, 460, 44, 120)
    pen = Pen(canvas)
    pen.body(690, 180, 60, 730, named("steel"), 0, ROUND, upright=True)
    pen.body(620, 430, 170, 100, named("metal"), 14)
    pen.body(196, 176, 500, 560, lit(white, 0.82), 70)
    pen.body(190, 166, 490, 560, white, 70)
    pen.rect(250, 226, 370, 440, lit(white, 0.97), 50)
    for bar in range(4):
        tall = 22 + bar * 20
        pen.rect(380 + bar * 30, 480 - tall, 20, tall, named("blue"), 5)
    for led in range(4):
        pen.disc(388 + led * 32, 690, 8, LIT if led < 3 else lit(white, 0.8))
    for gland in (330, 470):
        pen.body(gland, 724, 60, 50, INK, 10, MATT, upright=True)
        pen.body(gland + 18, 772, 24, 120, INK, 6, MATT, upright=True)
