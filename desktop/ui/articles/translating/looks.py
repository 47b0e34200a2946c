"""How the states of translations look; always a word with the colour."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop.domain.translation import State
from desktop.ui.theme.states import Look

STATE_LOOKS: Mapping[State, Look] = MappingProxyType(
    {
        State.MISSING: Look("neutral", "missing"),
        State.DRAFT: Look("violet", "draft"),
        State.CURRENT: Look("green", "check"),
        State.OUTDATED: Look("amber", "outdated"),
    }
)
