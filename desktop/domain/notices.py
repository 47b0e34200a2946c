"""What of a change deserves a second look, as findings. Nothing here keeps it from being saved."""

from collections.abc import Mapping

from desktop.domain.article import read_money
from desktop.domain.document import JsonValue
from desktop.domain.entry_numbers import dropped_in
from desktop.domain.guard_rails import price_slip
from desktop.domain.rules import Finding
from desktop.domain.unit_review import put_in_question

FIGURE_OF_BEFORE = "figure-of-before"
SIGNS_DROPPED = "control-characters-dropped"


def notices(before: Mapping[str, JsonValue], after: Mapping[str, JsonValue]) -> tuple[Finding, ...]:
    """Return what two states of an article, one after the other, make doubtful.

    A price that jumped, and figures per unit that stayed while unit or pack changed.
    """
    slip = price_slip(read_money(before.get("price")), read_money(after.get("price")))
    stayed = put_in_question(before, after)
    return (*([slip] if slip else []), *(Finding(path, FIGURE_OF_BEFORE) for path in stayed))


def signs_dropped(path: str, typed: str) -> tuple[Finding, ...]:
    """Tell that control characters of what was typed are not kept; `fact` is how many."""
    number = dropped_in(typed)
    return (Finding(path, SIGNS_DROPPED, str(number)),) if number else ()
