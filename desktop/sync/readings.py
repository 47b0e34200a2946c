"""Readings that are older than what the marketplace has just said: no news, but an old answer."""

from desktop.domain.document import Document
from desktop.domain.exchange import Answer, Capabilities, Outcome

DOUBTED = Outcome(Answer.NONSENSE, error={"code": "unreadable-answer"})


def read_of_a_living(outcome: Outcome, able: Capabilities) -> Outcome:
    """Return a reading of something the marketplace has just spoken of as living.

    A deletion then comes with its tombstone. A marketplace that keeps none is taken at its word;
    of another the bare absence is the answer of a cache, and is read again later.
    """
    return DOUBTED if is_bare(outcome) and able.tombstones else outcome


def is_bare(outcome: Outcome) -> bool:
    """Tell whether something is said not to be there, without the tombstone of a deletion."""
    return outcome.answer is Answer.GONE and outcome.document is None


def not_before(outcome: Outcome, version: int) -> Outcome:
    """Return a reading of something that the marketplace has shown at `version` before.

    An older one is the answer of a cache, and is read again later.
    """
    is_older = outcome.answer is Answer.OK and version_in(outcome.document) < version
    return DOUBTED if is_older else outcome


def version_in(document: Document | None) -> int:
    """Return the version a document says it is, 0 where it says none."""
    version = (document or {}).get("version")
    return version if isinstance(version, int) else 0
