"""Active equipment: rack units, boxes, modules, telephones."""

from desktop.practice.drawing.canvas import Canvas
from desktop.practice.drawing.colours import GOLD, INK, LIT, SCREEN, WHITE, Colour, lit, named
from desktop.practice.drawing.copper import jack
from desktop.practice.drawing.pen import MATT, Pen
from desktop.practice.drawing.traits import Traits, number


def rack_unit(canvas: Canvas, traits: Traits) -> None:
    """A one-unit device: its ports, or with `psu` its rear."""
    colour = named(traits["colour"])
    canvas.shadow(500, 640, 900, 50, 140)
    pen = Pen(canvas)
    pen.poly([(90, 400), (190, 290), (810, 290), (910, 400)], lit(colour, 1.2))
    for vent in range(26):
        x = 240 + vent * 20
        pen.line([(x, 330), (x + (500 - x) * -0.05, 372)], 7, lit(colour, 0.86))
    pen.body(40, 400, 920, 190, lit(colour, 0.92), 8)
    pen.body(88, 400, 824, 190, colour, 4)
    for ear in (50, 926):
        pen.rect(ear, 424, 24, 18, WHITE, 9)
        pen.rect(ear, 548, 24, 18, WHITE, 9)
    if "psu" in traits:
        _rear(pen, colour)
        return
    copper, optical = int(number(traits, "rj45")), int(number(traits, "sfp"))
    x = 112.0
    for led in range(3):
        pen.disc(x + 8, 440 + led * 40, 7, LIT if led < 2 else GOLD)
    x += 40
    x = _jacks(pen, x, copper)
    if optical:
        _cages(pen, x + 16 if copper else x, optical)


def _jacks(pen: Pen, x: float, count: int) -> float:
    columns = (count + 1) // 2 if count > 1 else count
    step = 24.6 if count > 24 else 40
    for port in range(count):
        column, row = divmod(port, 2)
        group = column // 6 * 10
        size = step - 5
        jack(pen.at(x + column * step + group, 424 + row * 74), size, min(size * 1.15, 54))
        pen.rect(x + column * step + group, 484 if row == 0 else 490, 6, 4, LIT)
    return x + columns * step + max(columns - 1, 0) // 6 * 10


def _cages(pen: Pen, x: float, count: int) -> None:
    columns = (count + 1) // 2
    step = min(56, (884 - x) / columns)
    for port in range(count):
        column, row = divmod(port, 2)
        left, top = x + column * step, 424 + row * 74
        pen.body(left, top, step - 6, 56, named("metal"), 3)
        pen.rect(left + 5, top + 8, step - 16, 40, lit(INK, 0.6), 2)


def _rear(pen: Pen, colour: Colour) -> None:
    for unit in range(2):
        x = 520 + unit * 190
        pen.body(x, 420, 176, 150, lit(colour, 0.9), 4)
        pen.rect(x + 16, 450, 70, 74, lit(INK, 0.6), 8)
        for pin in range(3):
            pen.rect(x + 28 + pin * 18, 470 + (pin == 1) * 14, 8, 20, named("metal"))
        pen.ring(x + 130, 488, 34, 8, lit(colour, 0.6))
        pen.body(x + 20, 536, 136, 18, named("orange"), 6)
    for fan in range(4):
        x = 160 + fan * 90
        pen.disc(x, 494, 40, lit(INK, 0.7))
        for size in (36, 26, 16):
            pen.ring(x, 494, size, 4, lit(colour, 1.1))


def sfp(canvas: Canvas, traits: Traits) -> None:
    """A pluggable module with its bail."""
    metal, latch = named("metal"), named(traits["latch"])
    wide = traits.get("wide") == "1"
    canvas.shadow(520, 668, 760, 60, 130)
    pen = Pen(canvas, 500, 500, -14)
    tall = 200 if wide else 150
    front, top = -tall / 2, -tall / 2 - 60
    pen.poly([(-330, front), (-274, top), (386, top), (330, front)], lit(metal, 1.4))
    pen.poly([(330, front), (386, top), (386, top + tall), (330, -front)], lit(metal, 0.7))
    pen.body(-330, -tall / 2, 660, tall, metal, 6)
    pen.body(-420, -tall / 2 + 8, 110, tall - 16, lit(metal, 0.84), 6)
    for port in (0, 1):
        y = -tall / 2 + 22 + port * (tall - 44) / 2
        pen.rect(-420, y, 60, (tall - 60) / 2, lit(INK, 0.7), 4)
        pen.disc(-392, y + (tall - 60) / 4, 9, WHITE)
    pen.line(
        [
            (-330, -tall / 2 - 10),
            (-440, -tall / 2 - 10),
            (-440, tall / 2 + 10),
            (-330, tall / 2 + 10),
        ],
        16,
        latch,
    )
    pen.body(-150, -tall / 2 + 20, 330, tall - 40, WHITE, 6)
    for row, width in enumerate((230, 180, 120)):
        pen.rect(-130, -tall / 2 + 38 + row * 30, width, 12, lit(INK, 1.15 + row * 0.2))
    for contact in range(9):
        pen.rect(300, -tall / 2 + 16 + contact * (tall - 30) / 9, 28, 7, GOLD)


def small_box(canvas: Canvas, traits: Traits) -> None:
    """A converter or injector: a small metal box with its ports."""
    ports, cages = int(number(traits, "ports")), int(number(traits, "sfp"))
    colour = named("dark")
    canvas.shadow(520, 730, 760, 60, 130)
    pen = Pen(canvas)
    pen.poly([(170, 430), (290, 300), (860, 300), (790, 430)], lit(colour, 1.25))
    pen.poly([(790, 430), (860, 300), (860, 560), (790, 710)], lit(colour, 0.74))
    pen.body(170, 430, 620, 280, colour, 10)
    for port in range(ports):
        pen.body(230 + port * 170, 500, 140, 150, named("metal"), 6)
        jack(pen.at(243 + port * 170, 520), 114, 96)
    for cage in range(cages):
        pen.body(230 + (ports + cage) * 170, 520, 200, 120, named("metal"), 6)
        pen.rect(246 + (ports + cage) * 170, 536, 168, 84, lit(INK, 0.6), 4)
    for led, tint in enumerate((LIT, LIT, GOLD)):
        pen.disc(640 + led * 44, 466, 9, tint)
    pen.text(690, 670, 26, "PWR  LNK  ACT", lit(WHITE, 0.8))


def din_switch(canvas: Canvas, traits: Traits) -> None:
    """An upright industrial device for the DIN rail."""
    ports = int(number(traits, "ports"))
    colour = named("steel")
    canvas.shadow(530, 900, 500, 50, 130)
    pen = Pen(canvas)
    pen.poly([(300, 130), (400, 70), (740, 70), (640, 130)], lit(colour, 1.3))
    pen.poly([(640, 130), (740, 70), (740, 800), (640, 880)], lit(colour, 0.72))
    for rib in range(12):
        pen.line([(656, 180 + rib * 56), (724, 136 + rib * 56)], 12, lit(colour, 0.56))
    pen.body(300, 130, 340, 750, colour, 10)
    pen.body(330, 160, 280, 90, named("dark"), 6)
    for pole in range(4):
        pen.body(346 + pole * 66, 176, 50, 58, named("green"), 6)
        pen.disc(371 + pole * 66, 205, 13, named("steel"))
    for port in range(ports):
        row, column = divmod(port, 2)
        tall = 440 / ((ports + 1) // 2)
        jack(pen.at(346 + column * 136, 290 + row * tall), 110, tall * 0.72)
    for cage in range(2):
        pen.body(346 + cage * 136, 750, 110, 60, named("metal"), 4)
        pen.rect(356 + cage * 136, 760, 90, 38, lit(INK, 0.6), 3)
    for led in range(6):
        pen.disc(360 + led * 44, 842, 8, LIT if led < 4 else GOLD)


def desk_box(canvas: Canvas, traits: Traits) -> None:
    """A modem or terminal standing on a desk."""
    colour, lights = named(traits["colour"]), int(number(traits, "lights"))
    canvas.shadow(520, 840, 640, 60, 130)
    pen = Pen(canvas)
    pen.body(206, 186, 600, 620, lit(colour, 0.72), 60)
    pen.body(196, 170, 600, 620, colour, 60)
    pen.rect(240, 214, 512, 420, lit(colour, 0.95), 36)
    for wave in range(3):
        pen.ring(496, 424, 50 + wave * 44, 9, lit(colour, 0.86 if colour[0] > 120 else 1.2))
    pen.disc(496, 424, 18, named("blue"))
    for light in range(lights):
        x = 496 + (light - (lights - 1) / 2) * 62
        pen.disc(x, 712, 10, LIT if light < lights - 1 else GOLD)
        pen.rect(x - 16, 736, 32, 5, lit(colour, 0.76 if colour[0] > 120 else 1.3), 2)
    for foot in (270, 660):
        pen.body(foot, 786, 80, 40, lit(colour, 0.62), 10)


def phone(canvas: Canvas, traits: Traits) -> None:
    """A desk telephone with display."""
    del traits
    dark = named("dark")
    canvas.shadow(510, 840, 760, 60, 140)
    pen = Pen(canvas)
    pen.body(150, 240, 720, 570, dark, 50)
    pen.body(190, 200, 170, 600, lit(dark, 1.12), 70, MATT, upright=True)
    for y in (230, 610):
        pen.body(200, y, 150, 160, lit(dark, 0.8), 60, MATT, upright=True)
    pen.body(410, 280, 410, 210, lit(INK, 0.6), 16)
    pen.body(426, 296, 378, 178, named("blue"), 8)
    pen.text(615, 350, 56, "10:24", WHITE)
    for line in range(3):
        pen.rect(446, 400 + line * 22, 150 - line * 20, 10, lit(SCREEN, 1.7), 4)
    for key in range(12):
        row, column = divmod(key, 3)
        pen.body(430 + column * 92, 530 + row * 64, 74, 46, lit(dark, 1.25), 10)
        pen.text(467 + column * 92, 552 + row * 64, 28, "123456789*0#"[key], WHITE)
    for key, tint in enumerate(("green", "red", "grey", "grey")):
        pen.body(726, 530 + key * 64, 92, 46, named(tint), 10)
