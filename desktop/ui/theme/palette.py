"""Colours as tokens, one set for light and one for dark; every text pair reaches 4.5:1."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Tone:
    """A state's colours: `ink` for word and icon, `wash` for the pill behind them."""

    ink: str
    wash: str


@dataclass(frozen=True, slots=True)
class Palette:
    """All colours of one theme, as `#rrggbb`."""

    name: str
    page: str
    surface: str
    sunken: str
    hover: str
    line: str
    border: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_ink: str
    accent_wash: str
    selection: str
    focus: str
    toast: str
    on_toast: str
    toast_link: str
    tones: Mapping[str, Tone]


TONES: tuple[str, ...] = ("neutral", "blue", "violet", "green", "amber", "red")

LIGHT = Palette(
    name="light",
    page="#f5f6f8",
    surface="#ffffff",
    sunken="#f0f2f5",
    hover="#eceff3",
    line="#e2e5ea",
    border="#b9c0ca",
    text="#191e27",
    muted="#586271",
    accent="#0b63ce",
    accent_hover="#0955b3",
    on_accent="#ffffff",
    accent_ink="#0b5bbd",
    accent_wash="#e6f0fc",
    selection="#dceafb",
    focus="#0b63ce",
    toast="#1f2630",
    on_toast="#f4f6f9",
    toast_link="#8ec0ff",
    tones=MappingProxyType(
        {
            "neutral": Tone("#4d5665", "#eaedf1"),
            "blue": Tone("#0a56b4", "#e1edfb"),
            "violet": Tone("#5b3fb5", "#ece7fa"),
            "green": Tone("#17663a", "#e0f3e7"),
            "amber": Tone("#7d4d00", "#fcefd4"),
            "red": Tone("#b01f2e", "#fce5e7"),
        }
    ),
)

DARK = Palette(
    name="dark",
    page="#14171c",
    surface="#1b1f26",
    sunken="#171a20",
    hover="#262c35",
    line="#2c323c",
    border="#4c5665",
    text="#e7eaef",
    muted="#a2acba",
    accent="#2f74d0",
    accent_hover="#2868bd",
    on_accent="#ffffff",
    accent_ink="#86b9ff",
    accent_wash="#1c2f49",
    selection="#213a5c",
    focus="#6ea8fb",
    toast="#e7eaef",
    on_toast="#191e27",
    toast_link="#0a52ab",
    tones=MappingProxyType(
        {
            "neutral": Tone("#b4bdca", "#2a303a"),
            "blue": Tone("#8fc0ff", "#1b3250"),
            "violet": Tone("#c0aefb", "#2e2850"),
            "green": Tone("#7fd6a2", "#17372a"),
            "amber": Tone("#f0be68", "#3d2f14"),
            "red": Tone("#ff9aa2", "#4a2026"),
        }
    ),
)
