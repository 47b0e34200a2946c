"""Margins that show nothing: transparent ones, and the black bars of a letterbox."""

from collections.abc import Iterable

from PIL import Image

from desktop.domain.remarks import Remark

# A border under one part in fifty of the side is the soft edge of a cut-out, not a margin.
_NOTICEABLE = 50

# Of 255: what counts as black, and how even it must be. Dark housings are less even.
_BLACK, _EVEN = 40, 24


def transparent_border(alpha: Image.Image) -> list[Remark]:
    """The remark on a picture's alpha channel, if there is one to make."""
    box = alpha.getbbox()
    if box is None:
        return [Remark("picture-fully-transparent")]
    left, top = box[:2]
    right, bottom = alpha.width - box[2], alpha.height - box[3]
    across = max(left, right) * _NOTICEABLE >= alpha.width
    down = max(top, bottom) * _NOTICEABLE >= alpha.height
    if not across and not down:
        return []
    margins = {"left": left, "top": top, "right": right, "bottom": bottom}
    facts = {side: str(pixels) for side, pixels in margins.items()}
    return [Remark("picture-transparent-border", facts)]


def dark_border(small: Image.Image) -> list[Remark]:
    """The remark on black bars on two opposite sides of a small picture, if there are any."""
    width, height = small.size
    grey = small.convert("L").tobytes()
    rows = [grey[start : start + width] for start in range(0, len(grey), width)]
    columns = [grey[place::width] for place in range(width)]
    down = min(_bar(rows), _bar(reversed(rows)))
    across = min(_bar(columns), _bar(reversed(columns)))
    is_all_dark = down >= height or across >= width
    if is_all_dark or (down * _NOTICEABLE < height and across * _NOTICEABLE < width):
        return []
    return [Remark("picture-dark-border")]


def _bar(lines: Iterable[bytes]) -> int:
    """How many lines are black before something is to be seen."""
    count = 0
    for line in lines:
        if max(line) >= _BLACK or max(line) - min(line) >= _EVEN:
            break
        count += 1
    return count
