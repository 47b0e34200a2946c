"""Makes a picture from another by a recipe: always from the first one, so that nothing blurs."""

from desktop.domain.errors import InputRefused
from desktop.domain.recipe import Recipe
from desktop.pictures.intake import take_picture_bytes
from desktop.pictures.normalise import UNREADABLE, open_picture
from desktop.pictures.picture import Picture, PictureLimits
from desktop.pictures.rewrite import encode, turned

LEAST = 16
"""Pixels: what is cut out must still be a picture."""


def edited(data: bytes, name: str, recipe: Recipe, limits: PictureLimits) -> Picture:
    """The accepted picture in `data`, turned and cut; its quality and profile stay.

    Raises InputRefused `crop-too-small` {limit} and as `take_picture_bytes`.
    """
    try:
        source = open_picture(data)
        profile: bytes | None = source.info.get("icc_profile")
        source.load()
        fresh = turned(source, recipe.turns)
        if recipe.crop is not None:
            left, top, right, bottom = recipe.crop
            box = (max(left, 0), max(top, 0), min(right, fresh.width), min(bottom, fresh.height))
            if box[2] - box[0] < LEAST or box[3] - box[1] < LEAST:
                raise InputRefused("crop-too-small", file=name, limit=LEAST)
            fresh = fresh.crop(box)
        kept = source.info.get("transparency")
        fresh.info = {"transparency": kept} if kept is not None else {}
        done = encode(fresh, source, profile, limits.bytes)
    except UNREADABLE as error:
        raise InputRefused("picture-damaged", file=name, found=type(error).__name__) from error
    return take_picture_bytes(done, name, limits)
