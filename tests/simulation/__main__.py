"""Run schedules and judge them: python -m tests.simulation --seeds 1000 --from 1."""

import argparse
import sys
import time

from tests.simulation.campaign import Result, campaign
from tests.simulation.coverage import table, thin
from tests.simulation.kit import kit
from tests.simulation.options import options_of, steps_of
from tests.simulation.scene import play


def main() -> int:
    """Run what is asked for; 1 where a promise was broken or the adversary was too tame."""
    parser = argparse.ArgumentParser(prog="simulate")
    parser.add_argument("--seeds", type=int, default=1000, help="how many schedules")
    parser.add_argument("--from", type=int, default=1, dest="first", help="the first seed")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--tell", action="store_true", help="tell the story of the first seed")
    given = parser.parse_args()
    if given.tell:
        return _tell(given.first)
    return _judge(given.first, given.seeds, given.processes)


def _tell(seed: int) -> int:
    with kit() as ready:
        options = options_of(seed)
        told = play(ready, options, steps_of(options))
    print(options.printed(), *told.story, told.violation or "all promises kept", sep="\n")
    return 1 if told.violation else 0


def _judge(first: int, count: int, processes: int) -> int:
    total, began, shown = Result(), time.perf_counter(), 0
    for part in campaign(first, count, processes):
        total.add(part)
        for story in part.stories:
            print(f"\n{story}\n", flush=True)
        if total.schedules - shown >= 500:
            shown = total.schedules
            print(f"{shown} schedules, {len(total.stories)} broken promises", flush=True)
    wall = time.perf_counter() - began
    print(f"seeds {first} to {first + count - 1}; one of them: {options_of(first).printed()}")
    print(table(total.tally))
    print(
        f"{total.schedules} schedules, {total.requests} requests, {total.edits} edits, "
        f"{sum(total.tally.crashes.values())} ends of the program, "
        f"{sum(total.tally.faults.values())} faults in {wall:.0f} s: "
        f"{total.schedules / total.processor:.1f} schedules per second of one core"
    )
    too_thin = thin(total.tally, total.schedules)
    print(*too_thin, sep="\n")
    print(f"{len(total.stories)} broken promises")
    return 1 if total.stories or too_thin else 0


if __name__ == "__main__":
    sys.exit(main())
