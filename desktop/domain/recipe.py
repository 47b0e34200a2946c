"""How a picture was made from another: quarter turns, then a part cut out. Nothing is lost."""

from dataclasses import dataclass, replace
from typing import TypeAlias

from desktop.domain.document import Document, JsonValue, mapping

Rect: TypeAlias = tuple[int, int, int, int]
"""Left, top, right and bottom in pixels; right and bottom lie just outside."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """`turns` clockwise by 90 degrees (0 to 3), then `crop` out of the turned picture, if any."""

    turns: int = 0
    crop: Rect | None = None

    def document(self) -> Document:
        """Return the recipe as it is stored."""
        crop: JsonValue = list(self.crop) if self.crop is not None else None
        return {"turns": self.turns, "crop": crop}

    def size_of(self, width: int, height: int) -> tuple[int, int]:
        """Return the size of a picture of this size once it is turned, before the crop."""
        return (height, width) if self.turns % 2 else (width, height)

    def turned(self, width: int, height: int) -> "Recipe":
        """Return the recipe with one more turn clockwise; the part cut out turns along.

        `width` and `height` are those of the picture it starts from.
        """
        _, high = self.size_of(width, height)
        crop = self.crop
        if crop is not None:
            left, top, right, bottom = crop
            crop = (high - bottom, left, high - top, right)
        return replace(self, turns=(self.turns + 1) % 4, crop=crop)


def read_recipe(value: JsonValue) -> Recipe:
    """Return a stored recipe; what cannot be read changes nothing."""
    raw = mapping(value)
    turns, crop = raw.get("turns"), raw.get("crop")
    numbers = [item for item in crop if isinstance(item, int)] if isinstance(crop, list) else []
    rect = (numbers[0], numbers[1], numbers[2], numbers[3]) if len(numbers) == 4 else None
    return Recipe(turns % 4 if isinstance(turns, int) else 0, rect)
