"""A picture of a product, drawn from a few traits: same traits, same bytes."""

import hashlib
import io
from collections.abc import Mapping
from typing import TypeAlias

from PIL import Image, ImageDraw

Traits: TypeAlias = Mapping[str, str]

SIDE = 600


def draw(traits: Traits) -> bytes:
    """The picture as PNG: for now, a tinted card per product kind."""
    seed = hashlib.sha256(repr(sorted(traits.items())).encode()).digest()
    picture = Image.new("RGB", (SIDE, SIDE), "white")
    tint = (150 + seed[0] % 80, 150 + seed[1] % 80, 150 + seed[2] % 80)
    edge = 90 + seed[3] % 40
    ImageDraw.Draw(picture).rounded_rectangle((edge, 150, SIDE - edge, 450), 40, tint)
    out = io.BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()
