"""Leaving an article: what was typed in vain is shown first, and the second wish leaves."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer

from desktop.ui.articles.editor.saving import Saving


@dataclass(frozen=True, slots=True)
class Refused:
    """Typing the shop refused: the article, the field, and the sentence under it."""

    article: str
    path: str
    sentence: str


PATIENCE_MS = 1000
"""So long a wish to leave waits for the answer to what was typed last; an import may hold it."""


class Leaving(QObject):
    """Keeps an article open once at a field whose typing the shop refused."""

    def __init__(
        self,
        saving: Saving,
        refused: Callable[[], Refused | None],
        lead: Callable[[str], None],
    ) -> None:
        """`refused` gives the first field with refused typing, `lead` puts the cursor there."""
        super().__init__(saving)
        self._refused = refused
        self._lead = lead
        self._saving = saving
        saving.settled.connect(self._answered)
        self._wish: Callable[[], None] | None = None
        self._told: Refused | None = None
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._decide)

    def ask(self, go: Callable[[], None]) -> None:
        """Leave, or lead to what would be lost; the same wish again leaves all the same."""
        self._wish = go
        if self._saving.is_under_way:
            self._patience.start()
        else:
            self._decide()

    def _answered(self) -> None:
        if self._wish is not None:
            self._decide()

    def _decide(self) -> None:
        self._patience.stop()
        go, self._wish = self._wish, None
        refused = self._refused()
        if refused is not None and refused != self._told:
            self._told = refused
            self._lead(refused.path)
        elif go is not None:
            go()
