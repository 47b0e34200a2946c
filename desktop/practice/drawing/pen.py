"""Shapes in a frame of their own, which may be moved, turned and scaled on the canvas."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final, TypeAlias

from PIL import ImageFont

from desktop.practice.drawing.canvas import SCALE, Canvas
from desktop.practice.drawing.colours import Colour, lit

Point: TypeAlias = tuple[float, float]
Light: TypeAlias = Sequence[tuple[float, float]]

FLAT: Final[Light] = ((0, 1.22), (0.12, 1.1), (1, 0.9))
ROUND: Final[Light] = ((0, 0.72), (0.18, 1.12), (0.3, 1.5), (0.48, 1.05), (0.8, 0.78), (1, 0.6))
MATT: Final[Light] = ((0, 0.86), (0.3, 1.14), (0.65, 1.0), (1, 0.76))
_STEP: Final = 3.0


@dataclass(frozen=True, slots=True)
class Pen:
    """Draws on a canvas around an origin; lengths are units before scaling."""

    canvas: Canvas
    x: float = 0
    y: float = 0
    angle: float = 0
    scale: float = 1

    def at(self, x: float, y: float, angle: float = 0, scale: float = 1) -> "Pen":
        """A pen whose origin is at that point of this pen's frame."""
        (px, py) = self._turned((x, y))
        return replace(self, x=px, y=py, angle=self.angle + angle, scale=self.scale * scale)

    def poly(self, points: Iterable[Point], fill: Colour) -> None:
        """A filled polygon."""
        self.canvas.draw.polygon([self._pixel(point) for point in points], fill=fill)

    def rect(
        self, x: float, y: float, width: float, height: float, fill: Colour, r: float = 0
    ) -> None:
        """A flat rectangle with corners of radius `r`."""
        self.poly(_rounded(x, y, width, height, r), fill)

    def body(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        colour: Colour,
        r: float = 0,
        light: Light = FLAT,
        *,
        upright: bool = False,
    ) -> None:
        """A rounded rectangle under light from above, or from the left when `upright`."""
        if upright:
            x, y, width, height = y, x, height, width
        r = min(r, width / 2, height / 2)
        steps = max(10, min(90, round(height * self.scale / _STEP)))
        for step in range(steps):
            top, bottom = height * step / steps, height * (step + 1) / steps
            inset_top, inset_bottom = _inset(top, height, r), _inset(bottom, height, r)
            corners = (
                (x + inset_top, y + top),
                (x + width - inset_top, y + top),
                (x + width - inset_bottom, y + bottom + 0.3),
                (x + inset_bottom, y + bottom + 0.3),
            )
            fill = lit(colour, _level(light, (step + 0.5) / steps))
            self.poly([(b, a) if upright else (a, b) for a, b in corners], fill)

    def disc(self, x: float, y: float, rx: float, fill: Colour, ry: float | None = None) -> None:
        """A filled circle or, unturned, ellipse."""
        px, py = self._pixel((x, y))
        across, down = rx * self.scale * SCALE, (ry or rx) * self.scale * SCALE
        self.canvas.draw.ellipse((px - across, py - down, px + across, py + down), fill=fill)

    def dome(self, x: float, y: float, rx: float, colour: Colour, ry: float | None = None) -> None:
        """A rounded body under light from the upper left."""
        down = ry or rx
        for step in range(28):
            share = step / 28
            self.disc(
                x - rx * 0.22 * share,
                y - down * 0.26 * share,
                rx * (1 - share),
                lit(colour, 0.78 + 0.5 * share),
                down * (1 - share),
            )

    def ring(self, x: float, y: float, rx: float, width: float, colour: Colour) -> None:
        """A circle's outline, `width` inwards."""
        px, py = self._pixel((x, y))
        across = rx * self.scale * SCALE
        box = (px - across, py - across, px + across, py + across)
        self.canvas.draw.ellipse(box, outline=colour, width=round(width * self.scale * SCALE))

    def line(self, points: Sequence[Point], width: float, fill: Colour) -> None:
        """A line with round joints."""
        pixels = [self._pixel(point) for point in points]
        thick = round(width * self.scale * SCALE)
        self.canvas.draw.line(pixels, fill=fill, width=thick, joint="curve")

    def cable(self, points: Sequence[Point], width: float, colour: Colour) -> None:
        """A round cable along the points, with a shine on its upper left."""
        self.line(points, width, lit(colour, 0.66))
        self.line(points, width * 0.78, colour)
        shift = -width * 0.14
        self.line([(x + shift, y + shift) for x, y in points], width * 0.24, lit(colour, 1.42))

    def loop(self, x: float, y: float, rx: float, ry: float, width: float, colour: Colour) -> None:
        """One turn of a coiled cable."""
        px, py = self._pixel((x, y))
        shift = -width * 0.14
        for part, light, move in ((1.0, 0.66, 0.0), (0.78, 1.0, 0.0), (0.24, 1.42, shift)):
            thick = width * part
            across = (rx + thick / 2) * self.scale * SCALE
            down = (ry + thick / 2) * self.scale * SCALE
            dx = dy = move * self.scale * SCALE
            box = (px - across + dx, py - down + dy, px + across + dx, py + down + dy)
            outline = lit(colour, light)
            pixels = max(2, round(thick * self.scale * SCALE))
            self.canvas.draw.ellipse(box, outline=outline, width=pixels)

    def text(
        self, x: float, y: float, size: float, words: str, fill: Colour, anchor: str = "mm"
    ) -> None:
        """Words that stay level whatever the frame's angle."""
        font = ImageFont.load_default(size * self.scale * SCALE)
        self.canvas.draw.text(self._pixel((x, y)), words, fill=fill, font=font, anchor=anchor)

    def _turned(self, point: Point) -> Point:
        turn = math.radians(self.angle)
        x, y = point[0] * self.scale, point[1] * self.scale
        return (
            self.x + x * math.cos(turn) - y * math.sin(turn),
            self.y + x * math.sin(turn) + y * math.cos(turn),
        )

    def _pixel(self, point: Point) -> Point:
        x, y = self._turned(point)
        return x * SCALE, y * SCALE


def curve(start: Point, bend: Point, other_bend: Point, end: Point) -> list[Point]:
    """Points of a cubic Bézier curve."""
    return [_bezier(start, bend, other_bend, end, step / 28) for step in range(29)]


def _bezier(a: Point, b: Point, c: Point, d: Point, t: float) -> Point:
    s = 1 - t
    weights = (s**3, 3 * s * s * t, 3 * s * t * t, t**3)
    corners = (a, b, c, d)
    return (
        sum(w * corner[0] for w, corner in zip(weights, corners, strict=True)),
        sum(w * corner[1] for w, corner in zip(weights, corners, strict=True)),
    )


def _rounded(x: float, y: float, width: float, height: float, r: float) -> list[Point]:
    r = min(r, width / 2, height / 2)
    centres = (
        (x + width - r, y + r, -90),
        (x + width - r, y + height - r, 0),
        (x + r, y + height - r, 90),
        (x + r, y + r, 180),
    )
    return [
        (
            cx + r * math.cos(math.radians(start + turn)),
            cy + r * math.sin(math.radians(start + turn)),
        )
        for cx, cy, start in centres
        for turn in ((0, 15, 30, 45, 60, 75, 90) if r else (0,))
    ]


def _inset(at: float, height: float, r: float) -> float:
    """How far a rounded side stands back at that height."""
    edge = min(at, height - at)
    return r - math.sqrt(max(0.0, r * r - (r - edge) ** 2)) if edge < r else 0.0


def _level(light: Light, at: float) -> float:
    for (start, low), (end, high) in pairwise(light):
        if at <= end:
            return low + (high - low) * (at - start) / (end - start)
    return light[-1][1]
