"""The colours of the trade and how light changes them."""

from typing import Final, TypeAlias

Colour: TypeAlias = tuple[int, int, int]

WHITE: Final = (255, 255, 255)
INK: Final = (38, 44, 54)
SHADE: Final = (70, 80, 98)
GOLD: Final = (222, 178, 74)
GLASS: Final = (150, 198, 226)
SCREEN: Final = (22, 42, 66)
LIT: Final = (96, 214, 120)

NAMED: Final[dict[str, Colour]] = {
    "yellow": (247, 200, 44),
    "aqua": (42, 188, 190),
    "erika-violet": (198, 72, 144),
    "black": (52, 56, 64),
    "white": (238, 240, 243),
    "grey": (160, 167, 176),
    "blue": (38, 104, 198),
    "red": (208, 58, 54),
    "green": (46, 152, 88),
    "orange": (242, 136, 42),
    "violet": (130, 92, 178),
    "beige": (222, 206, 172),
    "brown": (138, 96, 66),
    "metal": (198, 203, 210),
    "steel": (168, 175, 184),
    "brass": (212, 176, 100),
    "copper": (206, 126, 74),
    "dark": (62, 68, 80),
    "light": (216, 221, 228),
    "wood": (222, 186, 136),
    "carton": (206, 168, 120),
    "pink": (236, 150, 178),
    "turquoise": (80, 200, 208),
}
FIBRES: Final = (
    "blue",
    "orange",
    "green",
    "brown",
    "grey",
    "white",
    "red",
    "black",
    "yellow",
    "violet",
    "pink",
    "turquoise",
)


def named(name: str) -> Colour:
    """The colour of that name."""
    return NAMED[name]


def lit(colour: Colour, light: float) -> Colour:
    """The colour under more (`light` above 1, towards white) or less light."""
    if light <= 1:
        return mixed((0, 0, 0), colour, light)
    return mixed(colour, WHITE, min(light - 1, 1.0))


def mixed(one: Colour, other: Colour, share: float) -> Colour:
    """A mixture with that share of the other colour."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue


def polish_colour(polish: str) -> Colour:
    """The body colour of a connector: blue for UPC, green for APC, beige for multimode PC."""
    return NAMED[{"UPC": "blue", "APC": "green"}.get(polish, "beige")]
