"""What makes a good picture, out of a shipped file that anybody may edit."""

from pathlib import Path

from desktop.domain.document import mapping, parse
from desktop.pictures.picture import PictureLimits


def advised_limits(file: Path) -> PictureLimits:
    """The usual limits with the advice of `file`: `short_side` in pixels and `ratio`."""
    advice = mapping(parse(file.read_text(encoding="utf-8")))
    short_side, ratio = advice.get("short_side"), advice.get("ratio")
    usual = PictureLimits()
    return PictureLimits(
        short_side=short_side if isinstance(short_side, int) else usual.short_side,
        ratio=ratio if isinstance(ratio, int) else usual.ratio,
    )
