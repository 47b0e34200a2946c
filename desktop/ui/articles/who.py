"""Who made a change, as a history says it."""

from desktop.queries.history import HistoryLine
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.words import translated

MARKETPLACE = QT_TRANSLATE_NOOP("words", "Marketplace")


def who(line: HistoryLine) -> str:
    """Return the device's name, or that it was the marketplace itself."""
    is_theirs = line.origin == "server" and not line.author
    return translated(MARKETPLACE) if is_theirs else line.author
