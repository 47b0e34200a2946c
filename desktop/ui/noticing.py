"""What deserves a second look after a change that was made all the same, for a short message."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.domain.rules import Finding
from desktop.ui import formats
from desktop.ui.words import warning_sentence

MOST = 2
"""So many sentences fit into a message that goes by; the others are counted."""


def with_notices(said: str, notices: Sequence[Finding]) -> str:
    """Return a message with the notices behind it."""
    if not notices:
        return said
    sentences = [warning_sentence(one) for one in notices[:MOST]]
    more = len(notices) - len(sentences)
    if more:
        words = QCoreApplication.translate("Noticing", "And %1 more to look at.")
        sentences.append(words.replace("%1", formats.count(more)))
    return " ".join((f"{said}.", *sentences)) if said else " ".join(sentences)
