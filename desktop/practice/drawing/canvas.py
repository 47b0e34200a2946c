"""A sheet of 1000 × 1000 units, drawn at twice its size so that edges come out smooth."""

import io
from typing import Final

from PIL import Image, ImageDraw, ImageFilter, ImageOps

from desktop.practice.drawing.colours import SHADE, WHITE, mixed

UNITS: Final = 1000
SIDE: Final = 1200
SCALE: Final = 2 * SIDE / UNITS
_GROUND_FOOT: Final = (236, 240, 245)
_COARSE: Final = 8
_BANDS: Final = 60


class Canvas:
    """The sheet: light ground, soft shadows, the finished file."""

    def __init__(self, *, plain: bool = False) -> None:
        """A sheet with a light ground; `plain` leaves it white."""
        self.image = Image.new("RGB", (2 * SIDE, 2 * SIDE), WHITE)
        self.draw = ImageDraw.Draw(self.image)
        if not plain:
            self._tint_foot()

    def shadow(self, x: float, y: float, width: float, height: float, depth: int = 110) -> None:
        """A soft elliptical shadow around a centre, in units; `depth` 0 to 255 at its middle."""
        blur = max(height / 3, 8) * SCALE / _COARSE
        margin = 3 * blur
        size = (
            round(width * SCALE / _COARSE + 2 * margin),
            round(height * SCALE / _COARSE + 2 * margin),
        )
        mask = Image.new("L", size, 0)
        oval = (margin, margin, size[0] - margin, size[1] - margin)
        ImageDraw.Draw(mask).ellipse(oval, fill=depth)
        mask = mask.filter(ImageFilter.GaussianBlur(blur))
        mask = ImageOps.scale(mask, _COARSE, Image.Resampling.BILINEAR)
        corner = (round(x * SCALE - mask.width / 2), round(y * SCALE - mask.height / 2))
        self.image.paste(SHADE, (*corner, corner[0] + mask.width, corner[1] + mask.height), mask)

    def jpeg(self, size: tuple[int, int]) -> bytes:
        """The middle of the sheet in that size and shape, as JPEG."""
        out = io.BytesIO()
        self._fitted(size).save(out, "JPEG", quality=85)
        return out.getvalue()

    def png(self, size: tuple[int, int]) -> bytes:
        """The middle of the sheet in that size and shape, as grey PNG."""
        out = io.BytesIO()
        self._fitted(size).convert("L").save(out, "PNG")
        return out.getvalue()

    def _fitted(self, size: tuple[int, int]) -> Image.Image:
        whole = self.image.reduce(2)
        if size == whole.size:
            return whole
        height = round(SIDE * size[1] / size[0])
        top = (SIDE - height) // 2
        return ImageOps.fit(whole.crop((0, top, SIDE, top + height)), size)

    def _tint_foot(self) -> None:
        """White above, a cool grey below the middle: the table the product stands on."""
        side = 2 * SIDE
        for band in range(_BANDS):
            share = (band + 1) / _BANDS
            top, bottom = (side * (1 + at / _BANDS) // 2 for at in (band, band + 1))
            tint = mixed(WHITE, _GROUND_FOOT, share * share * (3 - 2 * share))
            self.draw.rectangle((0, top, side, bottom), fill=tint)
