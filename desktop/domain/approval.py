"""What a review would stumble over, under the marketplace's usual reasons of refusal.

The help centre names three: pictures, inconsistent information, missing information. Texts that
break its content rules are a fourth, for they are put right in another way.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum

from desktop.domain.quality import Assessment
from desktop.domain.rules import Finding

REQUIRED = "required-missing"
"""The code of a field that the marketplace asks for before it reviews at all."""


class Reason(Enum):
    """Why the marketplace refuses, the most frequent first."""

    IMAGE = "image"
    INCONSISTENT = "inconsistent"
    MISSING = "missing"
    CONTENT = "content"


@dataclass(frozen=True, slots=True)
class Obstacle:
    """One thing to do; `blocks` says that nothing can be submitted before it is done."""

    finding: Finding
    blocks: bool


_CONTENT: frozenset[str] = frozenset(
    {
        "advertising",
        "buying-elsewhere",
        "contact-details",
        "commercial-link",
        "outside-link",
        "picture-content",
        "html-content",
        "name-in-capitals",
    }
)


def reason_of(finding: Finding) -> Reason:
    """Return the reason a finding belongs to; what is not known counts as inconsistent."""
    if finding.path.partition(".")[0] == "images":
        return Reason.IMAGE
    if finding.code in _CONTENT:
        return Reason.CONTENT
    is_lacking = finding.code.endswith(("-missing", "-empty")) or finding.code == REQUIRED
    return Reason.MISSING if is_lacking else Reason.INCONSISTENT


def obstacles(assessment: Assessment) -> Mapping[Reason, tuple[Obstacle, ...]]:
    """Return everything missing or risky by reason, what blocks first; empty reasons left out."""
    found = [
        *(Obstacle(Finding(path, REQUIRED), blocks=True) for path in assessment.missing),
        *(Obstacle(warning, blocks=False) for warning in _once(assessment)),
    ]
    return {
        reason: chosen
        for reason in Reason
        if (chosen := tuple(one for one in found if reason_of(one.finding) is reason))
    }


def _once(assessment: Assessment) -> Iterable[Finding]:
    """A field that must be filled is not named a second time because it could be."""
    lacking = set(assessment.missing)
    for warning in dict.fromkeys(assessment.warnings):
        name = warning.path.partition(".")[0]
        if not (name in lacking and warning.code.endswith("-missing")):
            yield warning
