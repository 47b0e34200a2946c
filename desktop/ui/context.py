"""What every page is given: the shop, the door to threads, the theme, the memory of the window."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from desktop.domain.errors import DAMAGE, DesktopError
from desktop.domain.taxonomy import Taxonomy
from desktop.ui.bridge import Bridge
from desktop.ui.preferences import Preferences
from desktop.ui.shop import Verbs, Views
from desktop.ui.tasks import Tasks
from desktop.ui.theme.theme import Theme
from desktop.ui.words import sentence


class Teller(QObject):
    """Passes short messages to the foot of the window."""

    told = Signal(str, str)
    """The message, and what its button offers: `undo` or empty."""
    damaged = Signal(str)
    """The code of a damage of the shop's file; there is no going on before a repair."""

    def saved(self, message: str) -> None:
        """Say that something is saved here; it can be undone."""
        self.told.emit(message, "undo")

    def say(self, message: str) -> None:
        """Say something; nothing is not worth a message."""
        if message:
            self.told.emit(message, "")

    def refused(self, error: DesktopError) -> None:
        """Say why something could not be done."""
        if error.code in DAMAGE:
            self.damaged.emit(error.code)
        self.told.emit(sentence(error), "")


@dataclass(frozen=True, slots=True)
class Context:
    """The surroundings of a page; `taxonomy` and `text_limit` (characters of a
    description) are the marketplace's at the start of the window."""

    do: Verbs
    see: Views
    tasks: Tasks
    bridge: Bridge
    theme: Theme
    preferences: Preferences
    teller: Teller
    taxonomy: Taxonomy
    language: str
    text_limit: int
