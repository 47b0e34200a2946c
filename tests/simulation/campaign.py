"""Many schedules, on as many processes as asked for."""

import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field

from tests.simulation.kit import Kit, kit
from tests.simulation.options import options_of, steps_of
from tests.simulation.scene import play
from tests.simulation.shrink import Shrinker, story
from tests.simulation.weather import Tally

AT_ONCE = 50


@dataclass
class Result:
    """What came of some schedules; times in seconds."""

    schedules: int = 0
    requests: int = 0
    edits: int = 0
    processor: float = 0.0
    tally: Tally = field(default_factory=Tally)
    stories: list[str] = field(default_factory=list[str])

    def add(self, other: "Result") -> None:
        self.schedules += other.schedules
        self.requests += other.requests
        self.edits += other.edits
        self.processor += other.processor
        self.tally.add(other.tally)
        self.stories += other.stories


def run(ready: Kit, seeds: Sequence[int]) -> Result:
    """Play these seeds; where one breaks a promise, find its shortest story."""
    result = Result()
    began = time.process_time()
    for seed in seeds:
        options = options_of(seed)
        steps = steps_of(options)
        told = play(ready, options, steps, result.tally)
        result.schedules += 1
        result.requests += told.requests
        result.edits += told.edits
        if told.violation is not None:
            case, shortest = Shrinker(ready, told, steps).shrunk()
            result.stories.append(f"{options.printed()}\n{story(case, shortest)}")
    result.processor = time.process_time() - began
    return result


def run_alone(seeds: Sequence[int]) -> Result:
    """Play these seeds with a kit of one's own."""
    with kit() as ready:
        return run(ready, seeds)


def campaign(first: int, count: int, processes: int) -> Iterator[Result]:
    """Play `count` seeds from `first` on; results come in parts, in order."""
    seeds = range(first, first + count)
    parts = [seeds[start : start + AT_ONCE] for start in range(0, count, AT_ONCE)]
    if processes == 1:
        with kit() as ready:
            for part in parts:
                yield run(ready, part)
        return
    with ProcessPoolExecutor(processes) as pool:
        yield from pool.map(run_alone, parts)
