"""Whether the adversary was everywhere: requests by fault, ends by label, and what is too thin."""

from desktop.base.crash_points import LABELS
from tests.simulation.options import ACTS, AT_A_CARELESS_ONE, FAULTS_OF, ON_A_BAD_ROAD, RARE, Fault
from tests.simulation.weather import Tally

ELSEWHERE = frozenset({"B1", "G1", "K1"})
"""Backups, migrations and the keyring are no part of a schedule; other tests end there."""
LONG_RUN = 100_000
ENDS = 1_000
STROKES = 100
COLUMNS = tuple(Fault)


def thin(tally: Tally, schedules: int) -> list[str]:
    """Name what was struck too rarely, the thresholds in proportion to a long run."""
    share = min(schedules / LONG_RUN, 1.0)
    found = [
        f"the program ended at {label} {tally.crashes[label]} times"
        for label in sorted(LABELS.keys() - ELSEWHERE)
        if tally.crashes[label] < int(ENDS * share)
    ]
    for verb, kinds in FAULTS_OF.items():
        found += [
            f"{verb} met {kind.name.lower()} {tally.faults[verb, kind.name]} times"
            for kind in COLUMNS
            if kind in kinds and tally.faults[verb, kind.name] < int(STROKES * share)
        ]
    acts = {**ACTS, **RARE, **ON_A_BAD_ROAD, **AT_A_CARELESS_ONE}
    found += [f"nobody did {act}" for act in acts if schedules >= 200 and not tally.acts[act]]
    return found


def table(tally: Tally) -> str:
    """All of it, as text."""
    head = f"{'request':14}{'calls':>9}" + "".join(f"{kind.name.lower():>11}" for kind in COLUMNS)
    lines = [head]
    for verb, kinds in FAULTS_OF.items():
        cells = "".join(
            f"{tally.faults[verb, kind.name] if kind in kinds else '-':>11}" for kind in COLUMNS
        )
        lines.append(f"{verb:14}{tally.calls[verb]:>9}{cells}")
    ends = " ".join(
        f"{label}={tally.crashes[label]}/{tally.passed[label]}"
        for label in sorted(LABELS.keys() - ELSEWHERE)
    )
    acts = " ".join(f"{act}={count}" for act, count in sorted(tally.acts.items()))
    return "\n".join([*lines, f"ends: {ends}", f"acts: {acts}"])
