"""An adversary that was not everywhere fails the run, with a sentence for each place."""

from collections.abc import Mapping

from desktop.base.crash_points import LABELS
from tests.simulation.coverage import ELSEWHERE, ENDS, LONG_RUN, STROKES, thin
from tests.simulation.options import ACTS, AT_A_CARELESS_ONE, FAULTS_OF, ON_A_BAD_ROAD, RARE
from tests.simulation.weather import Tally


def tally(ends: int, strokes: int) -> Tally:
    """An adversary that struck everywhere equally often."""
    found = Tally()
    found.crashes.update(dict.fromkeys(LABELS.keys() - ELSEWHERE, ends))
    acts: Mapping[str, int] = {**ACTS, **RARE, **ON_A_BAD_ROAD, **AT_A_CARELESS_ONE}
    found.acts.update(dict.fromkeys(acts, 1))
    for verb, kinds in FAULTS_OF.items():
        found.faults.update(dict.fromkeys(((verb, kind.name) for kind in kinds), strokes))
    return found


def test_a_long_run_needs_a_thousand_ends_and_a_hundred_strokes_each() -> None:
    assert thin(tally(ENDS, STROKES), LONG_RUN) == []
    one_less = tally(ENDS, STROKES)
    one_less.crashes["C8"] -= 1
    one_less.faults["patch", "LATE"] -= 1
    assert thin(one_less, LONG_RUN) == [
        f"the program ended at C8 {ENDS - 1} times",
        f"patch met late {STROKES - 1} times",
    ]


def test_a_run_of_ci_needs_every_place_and_every_fault_once() -> None:
    schedules = 1000
    assert thin(tally(ENDS * schedules // LONG_RUN, 1), schedules) == []
    nowhere = thin(Tally(), schedules)
    assert "submit met busy 0 times" in nowhere
    assert "the program ended at P1 0 times" in nowhere
    assert "nobody did undo" in nowhere


def test_a_few_schedules_prove_nothing_and_need_nothing() -> None:
    assert thin(Tally(), 50) == []
