"""Pictures of products: each kind is drawn, used, and the same every time."""

import io

import pytest
from PIL import Image, ImageStat

from desktop.practice.demo_lines import read_entries, read_shop
from desktop.practice.drawing.canvas import SIDE, Canvas
from desktop.practice.drawing.colours import NAMED, lit
from desktop.practice.drawing.pen import Pen
from desktop.practice.drawing.picture import KINDS, draw

CORD = {
    "draw": "patch_cord",
    "jacket": "yellow",
    "a": "LC",
    "b": "SC",
    "polish_a": "UPC",
    "polish_b": "APC",
    "fibres": "2",
    "length": "3",
}


def opened(data: bytes) -> Image.Image:
    picture = Image.open(io.BytesIO(data), formats=("JPEG", "PNG"))
    picture.load()
    return picture


def share_near(picture: Image.Image, name: str) -> float:
    """The share of pixels that look like the named colour."""
    wanted = NAMED[name]
    small = picture.convert("RGB").reduce(4)
    pixels = small.tobytes()
    near = sum(
        all(abs(pixels[at + channel] - wanted[channel]) < 40 for channel in range(3))
        for at in range(0, len(pixels), 3)
    )
    return near / (small.width * small.height)


def test_every_kind_is_used_by_the_demo_shop_and_no_other() -> None:
    used = {
        picture["draw"]
        for entry in read_entries(read_shop())
        for picture in entry.get("pictures", [])
    }
    assert used == KINDS.keys()


def test_the_same_traits_give_the_same_bytes() -> None:
    assert draw(CORD) == draw({**CORD})


def test_a_cord_shows_the_colours_of_its_jacket_and_its_polish() -> None:
    picture = opened(draw(CORD))
    assert share_near(picture, "yellow") > 0.01
    assert share_near(picture, "blue") > 0.001
    assert share_near(picture, "green") > 0.001
    assert share_near(picture, "aqua") < 0.001


def test_a_longer_cord_has_more_turns() -> None:
    short, long = (opened(draw({**CORD, "length": length})) for length in ("1", "10"))
    assert share_near(long, "yellow") > 1.2 * share_near(short, "yellow")


@pytest.mark.parametrize(
    ("shape", "size"),
    [
        ({}, (SIDE, SIDE)),
        ({"crop": "4:3"}, (1200, 900)),
        ({"crop": "16:9"}, (1600, 900)),
        ({"size": "480"}, (480, 480)),
    ],
)
def test_pictures_come_in_several_shapes(shape: dict[str, str], size: tuple[int, int]) -> None:
    assert opened(draw({**CORD, **shape})).size == size


def test_a_label_prints_a_bar_code_that_a_till_can_read() -> None:
    traits = {"draw": "label", "brand": "Optavelle", "part": "OPV-1", "gtin": "2000000000015"}
    picture = opened(draw(traits)).convert("L")
    row = [picture.getpixel((x, 720)) for x in range(SIDE)]
    dark = [isinstance(value, int | float) and value < 128 for value in row]
    left, right = dark.index(True), SIDE - dark[::-1].index(True)
    module = (right - left) / 95
    middles = "".join("01"[dark[round(left + (at + 0.5) * module)]] for at in range(95))
    zero_a, zero_b = "0001101", "0100111"
    left_half = zero_a + zero_a + zero_b + zero_b + zero_a + zero_b
    right_half = "1110010" * 4 + "1100110" + "1001110"
    assert middles == f"101{left_half}01010{right_half}101"


def test_a_shadow_is_soft_and_stays_around_its_middle() -> None:
    canvas = Canvas(plain=True)
    canvas.shadow(500, 500, 300, 100)
    grey = canvas.image.convert("L")
    middle, beside, far = (grey.getpixel((x, 1200)) for x in (1200, 780, 240))
    assert isinstance(middle, int)
    assert isinstance(beside, int)
    assert middle < beside
    assert far == 255


def test_a_turned_pen_draws_where_it_points() -> None:
    canvas = Canvas(plain=True)
    Pen(canvas).at(500, 500, 90).rect(100, -20, 100, 40, (0, 0, 0))
    below = canvas.image.crop((1150, 1450, 1250, 1670))
    assert ImageStat.Stat(below.convert("L")).mean[0] < 20
    assert canvas.image.getpixel((1560, 1200)) == (255, 255, 255)


def test_light_goes_from_black_over_the_colour_to_white() -> None:
    colour = NAMED["blue"]
    assert [lit(colour, 0), lit(colour, 1), lit(colour, 2)] == [
        (0, 0, 0),
        colour,
        (255, 255, 255),
    ]
