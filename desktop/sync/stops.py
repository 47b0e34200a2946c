"""Why a sync stopped before its end."""

from desktop.domain.errors import DesktopError, LocalTrouble, MarketplaceUnavailable
from desktop.domain.exchange import Answer, Outcome
from desktop.domain.sync_run import QUESTIONS


class Stopped(Exception):
    """The far side's answer leaves no way on; nothing is lost, the next sync goes on from here."""

    def __init__(self, outcome: Outcome) -> None:
        """Keep the answer."""
        super().__init__(outcome.answer.value)
        self.outcome = outcome


def as_error(outcome: Outcome) -> DesktopError:
    """Return the error a person is told."""
    error = outcome.error or {}
    facts = {key: value for key, value in error.items() if isinstance(value, (str, int))}
    code = str(facts.pop("code", outcome.answer.value))
    if code == "forbidden":
        return MarketplaceUnavailable(code, **facts)
    if outcome.answer is Answer.SIGN_IN:
        return MarketplaceUnavailable("sign-in", **facts)
    if code in QUESTIONS:
        return LocalTrouble(code, **facts)
    if outcome.answer is Answer.THROTTLED:
        return MarketplaceUnavailable("throttled", **facts)
    if outcome.answer is Answer.NONSENSE:
        return MarketplaceUnavailable("nonsense", **facts)
    return MarketplaceUnavailable("unreachable", **facts)
