"""How each state looks: its tone and icon. The word beside them comes from `ui/words.py`."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Look:
    """Tone of the palette and icon of the set."""

    tone: str
    icon: str


STATE_LOOKS: Mapping[str, Look] = MappingProxyType(
    {
        "local": Look("neutral", "local"),
        "waiting": Look("blue", "waiting"),
        "sending": Look("violet", "sending"),
        "taken": Look("violet", "pending"),
        "confirmed": Look("green", "confirmed"),
        "parked": Look("red", "parked"),
        "conflict": Look("red", "conflict"),
    }
)
REVIEW_LOOKS: Mapping[str, Look] = MappingProxyType(
    {
        "draft": Look("neutral", "draft"),
        "pending": Look("amber", "pending"),
        "approved": Look("green", "approved"),
        "refused": Look("red", "refused"),
        "suspended": Look("amber", "suspended"),
    }
)
