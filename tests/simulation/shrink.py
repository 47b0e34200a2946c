"""From a schedule that breaks a promise to the shortest story that still does."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from tests.simulation.kit import Kit
from tests.simulation.options import Options, Step
from tests.simulation.scene import Told, play
from tests.simulation.weather import Blow

MOST_TRIES = 400


@dataclass(frozen=True)
class Case:
    """A schedule that can be played again."""

    options: Options
    steps: tuple[Step, ...]
    spared: frozenset[Blow] = frozenset()


class Shrinker:
    """Leaves out steps, workstations and bad luck as long as the same promise stays broken."""

    def __init__(self, kit: Kit, told: Told, steps: Sequence[Step]) -> None:
        assert told.violation is not None
        self._kit = kit
        self._rule = told.violation.rule
        self._case = Case(told.options, tuple(steps))
        self._told = told
        self._tries = 0

    def shrunk(self) -> tuple[Case, Told]:
        """The smallest case found, and its story."""
        size = -1
        while size != self._size() and self._tries < MOST_TRIES:
            size = self._size()
            self._fewer_steps()
            self._fewer_stations()
            self._less_bad_luck()
            self._plainer_options()
        return self._case, self._told

    def _size(self) -> int:
        return len(self._case.steps) + len(self._told.fallen)

    def _fails(self, case: Case) -> bool:
        if self._tries >= MOST_TRIES:
            return False
        self._tries += 1
        told = play(self._kit, case.options, case.steps, spared=case.spared)
        if told.violation is None or told.violation.rule != self._rule:
            return False
        self._case, self._told = case, told
        return True

    def _fewer_steps(self) -> None:
        chunk = max(len(self._case.steps) // 2, 1)
        while chunk:
            start = 0
            while start < len(self._case.steps):
                steps = self._case.steps
                fewer = (*steps[:start], *steps[start + chunk :])
                if not self._fails(replace(self._case, steps=fewer)):
                    start += chunk
            chunk //= 2

    def _fewer_stations(self) -> None:
        options = self._case.options
        while options.stations > 1:
            options = replace(options, stations=options.stations - 1)
            if not self._fails(replace(self._case, options=options)):
                return

    def _less_bad_luck(self) -> None:
        for blow, _ in tuple(self._told.fallen):
            self._fails(replace(self._case, spared=self._case.spared | {blow}))

    def _plainer_options(self) -> None:
        plainer: Sequence[Callable[[Options], Options]] = (
            lambda options: replace(options, articles=1),
            lambda options: replace(options, articles=min(options.articles, 2)),
            lambda options: replace(options, normalises=False),
            lambda options: replace(options, adds_fields=False),
            lambda options: replace(options, page=100),
        )
        for change in plainer:
            options = change(self._case.options)
            if options != self._case.options:
                self._fails(replace(self._case, options=options))


def story(case: Case, told: Told) -> str:
    """The case in plain words."""
    lines = [f"seed {case.options.seed}, shrunk to {len(case.steps)} steps", *told.story]
    lines.append(f"=> {told.violation}")
    lines += [f"   bad luck in step {blow[0]}: {what}" for blow, what in told.fallen]
    return "\n".join(lines)
