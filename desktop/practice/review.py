"""The review of an article: which state follows from an edit, a submission or a verdict.

Pure rules. A verdict judges the version that was submitted and never marks a newer one: when
reviewed content changed since, the newer revision waits for a verdict of its own.
"""

from dataclasses import dataclass, replace
from typing import Final

from desktop.practice.canonical import Json

DRAFT: Final = "draft"
PENDING: Final = "pending"
APPROVED: Final = "approved"
REFUSED: Final = "refused"
SUSPENDED: Final = "suspended"
STATES: Final = (DRAFT, PENDING, APPROVED, REFUSED, SUSPENDED)


@dataclass(frozen=True, slots=True)
class Review:
    """Where an article stands; versions are those of its document, `None` where there is none."""

    state: str = DRAFT
    reasons: tuple[Json, ...] = ()
    reviewed_version: int | None = None
    live_version: int | None = None
    content_version: int = 1
    submitted_version: int | None = None

    def document(self) -> dict[str, Json]:
        """What the seller sees of it."""
        return {
            "state": self.state,
            "reasons": list(self.reasons),
            "reviewed_version": self.reviewed_version,
            "live_version": self.live_version,
        }


def edited(review: Review, version: int) -> Review:
    """After an edit of reviewed content made `version`; an approved article waits again."""
    if review.state == APPROVED:
        return replace(review, state=PENDING, content_version=version, submitted_version=version)
    return replace(review, content_version=version)


def submitted(review: Review, version: int) -> Review:
    """After the seller sent it for review, which made `version`."""
    return replace(review, state=PENDING, reasons=(), submitted_version=version)


def needs_submission(review: Review) -> bool:
    """Whether submitting would change anything: not when this very content waits or is live."""
    if review.state == PENDING:
        return review.content_version > (review.submitted_version or 0)
    return review.state != APPROVED


def approved(review: Review, version: int) -> Review:
    """After staff approved the submitted version, which made `version`."""
    judged = review.submitted_version
    after = replace(
        review, state=APPROVED, reasons=(), reviewed_version=judged, live_version=judged
    )
    return _queue_newer(after, version)


def refused(review: Review, reason: Json, version: int) -> Review:
    """After staff refused the submitted version, which made `version`."""
    after = replace(
        review, state=REFUSED, reasons=(reason,), reviewed_version=review.submitted_version
    )
    return _queue_newer(after, version)


def suspended(review: Review, reason: Json) -> Review:
    """After staff took the article off sale; the seller may correct and submit it again."""
    return replace(
        review, state=SUSPENDED, reasons=(reason,), live_version=None, submitted_version=None
    )


def _queue_newer(review: Review, version: int) -> Review:
    judged = review.submitted_version or 0
    if review.content_version > judged:
        return replace(review, state=PENDING, submitted_version=version)
    return replace(review, submitted_version=None)
