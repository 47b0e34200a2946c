"""What the window needs of the sync: ask for one, and know how it stands.

The sync runs in a thread of its own; `listen` callbacks come from any thread, and `state` may be
read from any thread.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal, Protocol

from PySide6.QtCore import QObject, Qt, Signal

from desktop.domain.sync_run import Question

Kind = Literal["unconnected", "idle", "running", "offline", "signin", "attention", "paused"]


@dataclass(frozen=True, slots=True)
class SyncState:
    """How the sync stands: `done` of `total` while running; the message is a code of words.py.

    `facts` fill the message's blanks; after a run: `pulled`, `sent`, `parked`, `conflicts`, `at`.
    """

    kind: Kind
    done: int = 0
    total: int = 0
    message_code: str = ""
    facts: Mapping[str, str] = field(default_factory=dict[str, str])


class SyncControl(Protocol):
    """The sync as the window sees it."""

    def request(self, only: str = "", *, media: bool = False) -> None:
        """Ask for a sync now, of one lane alone (`stock`, `prices`) or of all; returns at once.

        `media`: pictures travel too, although the network is metered.
        """
        ...

    def agree(self, question: Question) -> None:
        """Go on with what the last sync stopped to ask."""
        ...

    def pause(self, *, on: bool) -> None:
        """Let nothing go by itself any more, or again."""
        ...

    def spare(self, *, on: bool) -> None:
        """Let pictures wait until they are asked for, or no longer."""
        ...

    def state(self) -> SyncState:
        """Return how it stands."""
        ...

    def listen(self, listener: Callable[[], None]) -> None:
        """Have `listener` called, from any thread, whenever `state` has changed."""
        ...

    def stop(self) -> None:
        """End the sync's thread, at the next safe point; returns when it has ended."""
        ...


class NotConnected:
    """A shop without a marketplace: there is nothing to sync with yet."""

    def request(self, only: str = "", *, media: bool = False) -> None:
        """Do nothing."""

    def agree(self, question: Question) -> None:
        """Do nothing."""

    def pause(self, *, on: bool) -> None:
        """Do nothing."""

    def spare(self, *, on: bool) -> None:
        """Do nothing."""

    def state(self) -> SyncState:
        """Return that nothing is connected."""
        return SyncState("unconnected")

    def listen(self, listener: Callable[[], None]) -> None:
        """Never call: this state does not change."""

    def stop(self) -> None:
        """Do nothing."""


class SyncLight(QObject):
    """Brings news of the sync into the window's thread."""

    changed = Signal()
    _arrived = Signal()

    def __init__(self, control: SyncControl, parent: QObject | None = None) -> None:
        """Listen to `control`."""
        super().__init__(parent)
        self._control = control
        self._arrived.connect(self.changed, Qt.ConnectionType.QueuedConnection)
        control.listen(self._heard)

    def request(self) -> None:
        """Ask for a sync now."""
        self._control.request()

    def request_only(self, lane: str) -> None:
        """Ask for a sync of `stock` or `prices` alone."""
        self._control.request(lane)

    def request_media(self) -> None:
        """Ask for a sync with pictures, although the network is metered."""
        self._control.request(media=True)

    def agree(self, question: Question) -> None:
        """Go on with what the last sync stopped to ask."""
        self._control.agree(question)

    def pause(self, *, on: bool) -> None:
        """Let nothing go by itself any more, or again."""
        self._control.pause(on=on)

    def spare(self, *, on: bool) -> None:
        """Let pictures wait until they are asked for, or no longer."""
        self._control.spare(on=on)

    def state(self) -> SyncState:
        """Return how the sync stands."""
        return self._control.state()

    def _heard(self) -> None:
        self._arrived.emit()
