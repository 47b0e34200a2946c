"""The clock, injected: display time for the journal, monotonic time for back-off."""

import time
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """What time it is; no decision of the sync reads the wall clock."""

    def shown(self) -> str:
        """Return the wall clock as ISO 8601 in UTC, for people only."""
        ...

    def ticks(self) -> float:
        """Return seconds that only rise; comparable within one process."""
        ...


@dataclass(frozen=True, slots=True)
class SystemClock:
    """The machine's clock."""

    def shown(self) -> str:
        """Return now in UTC with seconds."""
        return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")

    def ticks(self) -> float:
        """Return the monotonic clock in seconds."""
        return time.monotonic()
