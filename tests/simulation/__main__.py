"""Run schedules: python -m tests.simulation --seeds 1000 --from 1."""

import argparse
import sys
import time

from tests.simulation.kit import kit
from tests.simulation.options import options_of, steps_of
from tests.simulation.scene import play
from tests.simulation.weather import Tally


def main() -> int:
    """Run the schedules asked for; 1 where a promise was broken."""
    parser = argparse.ArgumentParser(prog="simulate")
    parser.add_argument("--seeds", type=int, default=100)
    parser.add_argument("--from", type=int, default=1, dest="first")
    parser.add_argument("-v", action="store_true")
    given = parser.parse_args()
    tally = Tally()
    bad = 0
    start, cpu = time.perf_counter(), time.process_time()
    with kit() as ready:
        for seed in range(given.first, given.first + given.seeds):
            options = options_of(seed)
            told = play(ready, options, steps_of(options), tally)
            if given.v:
                print(options.printed())
                print("\n".join(told.story))
            if told.violation:
                bad += 1
                print(seed, told.violation)
    wall, used = time.perf_counter() - start, time.process_time() - cpu
    print(f"{given.seeds} schedules, {wall:.1f} s, {used:.1f} s cpu, {given.seeds / used:.1f}/s bad {bad}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
