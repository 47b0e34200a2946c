"""When to try again. Pure: the decision is (answer, tries, random) -> seconds. Source: §2.9."""

from collections.abc import Callable

from desktop.domain.exchange import Answer

CEILING = 15 * 60.0
FIRST = 2.0
THROTTLE_FLOOR = 10.0


def pause_after(
    answer: Answer, tries: int, retry_after: float | None, draw: Callable[[], float]
) -> float:
    """Return the seconds to wait; `draw` gives a number in [0, 1).

    Faults get full jitter; throttles get a floor, for pure jitter would burn the tries at once.
    """
    if retry_after is not None and answer in {Answer.THROTTLED, Answer.BUSY, Answer.DOWN}:
        bounded = min(max(retry_after, 0.0), CEILING)
        return bounded + draw() * bounded / 4
    ceiling = min(CEILING, FIRST * 2.0 ** min(tries, 12))
    if answer is Answer.THROTTLED:
        span = max(THROTTLE_FLOOR, ceiling)
        return span / 2 + draw() * span / 2
    return draw() * ceiling
