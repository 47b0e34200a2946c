"""The pause the marketplace asked the whole account for; kept for as long as the program runs."""

from collections.abc import Callable
from dataclasses import dataclass

from desktop.domain.exchange import Answer, Outcome
from desktop.sync.retry import pause_after


@dataclass(slots=True)
class Hold:
    """Until when nothing is asked of the marketplace, in ticks of the monotonic clock."""

    until: float = 0.0
    times: int = 0

    def note(self, outcome: Outcome, now: float, draw: Callable[[], float]) -> None:
        """Take in why a sync stopped; only a throttle holds the account."""
        if outcome.answer is Answer.THROTTLED:
            wait = pause_after(Answer.THROTTLED, self.times, outcome.retry_after, draw)
            self.until = max(self.until, now + wait)
            self.times += 1

    def release(self) -> None:
        """Note that the marketplace answers as usual."""
        self.until, self.times = 0.0, 0

    def remaining(self, now: float) -> float:
        """Return the seconds left, 0 when there is no pause."""
        return max(0.0, self.until - now)
