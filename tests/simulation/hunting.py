"""How many schedules it takes to catch each mutant: python -m tests.simulation.hunting."""

import argparse
import sys
from concurrent.futures import ProcessPoolExecutor
from functools import partial

from tests.simulation.kit import Kit, kit
from tests.simulation.mutants import MUTANTS, mutated
from tests.simulation.options import options_of, steps_of
from tests.simulation.scene import play
from tests.simulation.violation import Violation


def caught(ready: Kit, name: str, most: int) -> tuple[int, Violation] | None:
    """The number of schedules until a mutant is caught, and by what; None after `most`."""
    with mutated(name):
        for seed in range(1, most + 1):
            options = options_of(seed)
            violation = play(ready, options, steps_of(options)).violation
            if violation is not None:
                return seed, violation
    return None


def _alone(most: int, name: str) -> tuple[str, tuple[int, str] | None]:
    with kit() as ready:
        found = caught(ready, name, most)
    return name, (found[0], str(found[1])) if found else None


def main() -> int:
    """Hunt every mutant; 1 where one gets away."""
    parser = argparse.ArgumentParser(prog="mutants")
    parser.add_argument("--most", type=int, default=1000)
    parser.add_argument("--only", default="")
    given = parser.parse_args()
    names = [name for name in MUTANTS if given.only in name]
    escaped = 0
    with ProcessPoolExecutor(2) as pool:
        for name, found in pool.map(partial(_alone, given.most), names):
            escaped += found is None
            told = f"{found[0]:5} {found[1][:120]}" if found else "  not caught"
            print(f"{name:42}{told}", flush=True)
    return 1 if escaped else 0


if __name__ == "__main__":
    sys.exit(main())
