"""The labelled places at which the program may end at the worst moment.

Each is passed through a callable that is given at construction; in the shop's own program it does
nothing, in the simulation it ends the workstation. Source: sync design, §2.10.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType

CrashPoint = Callable[[str], None]

LABELS: Mapping[str, str] = MappingProxyType(
    {
        "C1": "a transaction is done and not yet committed",
        "C2": "it is committed and nobody has been told",
        "C3": "a write is frozen",
        "C4": "it is about to be sent: as if the request were lost",
        "C5": "an answer came and was not yet looked at: as if it were lost",
        "C6": "an answer is held, before it is settled",
        "C7": "an answer is settled",
        "C8": "between a stale answer and the document read again",
        "P1": "a page is read and not yet applied",
        "P2": "a page is applied",
        "M1": "a content is written under a temporary name",
        "M2": "it has its name",
        "M3": "its row is written",
        "M4": "its upload has begun",
        "M5": "it is uploaded and not yet noted so",
        "B1": "a backup is written under a temporary name",
        "G1": "a migration is done and not yet committed",
        "K1": "a new token is known and not yet kept",
    }
)


def pass_by(_label: str) -> None:
    """Let the program live."""
