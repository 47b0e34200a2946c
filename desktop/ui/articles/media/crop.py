"""The arithmetic of a frame on a picture: moved, resized, held to a ratio, never outside."""

from dataclasses import dataclass

from desktop.domain.recipe import Rect

LEAST = 16
"""Pixels; a smaller part is no picture."""


@dataclass(frozen=True, slots=True)
class Ratio:
    """Width to height, as two whole numbers."""

    wide: int
    high: int


def moved(rect: Rect, dx: int, dy: int, size: tuple[int, int]) -> Rect:
    """Return the frame moved by pixels, stopped at the edges."""
    left, top, right, bottom = rect
    width, height = right - left, bottom - top
    left = _between(left + dx, 0, size[0] - width)
    top = _between(top + dy, 0, size[1] - height)
    return left, top, left + width, top + height


def drawn(
    fixed: tuple[int, int], free: tuple[int, int], size: tuple[int, int], ratio: Ratio | None
) -> Rect:
    """Return the frame between a corner that stays and one that is drawn along."""
    (x, y), (to_x, to_y) = fixed, free
    is_left, is_up = to_x < x, to_y < y
    room = (x if is_left else size[0] - x, y if is_up else size[1] - y)
    width = _between(abs(to_x - x), LEAST, room[0])
    height = _between(abs(to_y - y), LEAST, room[1])
    if ratio is not None:
        width, height = _held(width, height, room, ratio)
    left, top = (x - width if is_left else x), (y - height if is_up else y)
    return _inside((left, top, left + width, top + height), size)


def grown(rect: Rect, dx: int, dy: int, size: tuple[int, int], ratio: Ratio | None) -> Rect:
    """Return the frame made wider and higher by pixels at its lower right corner."""
    left, top, right, bottom = rect
    if ratio is not None and dx == 0:
        dx = dy * ratio.wide // ratio.high
    width, height = max(right - left + dx, LEAST), max(bottom - top + dy, LEAST)
    return drawn((left, top), (left + width, top + height), size, ratio)


def with_ratio(rect: Rect, size: tuple[int, int], ratio: Ratio | None) -> Rect:
    """Return the largest frame of the ratio around the middle of this one and within it."""
    if ratio is None:
        return rect
    left, top, right, bottom = rect
    width, height = right - left, bottom - top
    fitting = min(width * ratio.high, height * ratio.wide)
    wide, high = max(fitting // ratio.high, LEAST), max(fitting // ratio.wide, LEAST)
    left, top = left + (width - wide) // 2, top + (height - high) // 2
    return _inside((left, top, left + wide, top + high), size)


def _held(width: int, height: int, room: tuple[int, int], ratio: Ratio) -> tuple[int, int]:
    unit = max(width // ratio.wide, height // ratio.high, 1)
    unit = min(unit, max(room[0] // ratio.wide, 1), max(room[1] // ratio.high, 1))
    return unit * ratio.wide, unit * ratio.high


def _inside(rect: Rect, size: tuple[int, int]) -> Rect:
    left, top = max(rect[0], 0), max(rect[1], 0)
    return left, top, min(max(rect[2], left + 1), size[0]), min(max(rect[3], top + 1), size[1])


def _between(value: int, low: int, high: int) -> int:
    return max(low, min(value, max(high, low)))
