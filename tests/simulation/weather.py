"""What strikes, and where: drawn per step, so that a step brings its own bad luck along."""

import random
from collections import Counter
from dataclasses import dataclass, field

from tests.simulation.broken import NOTHING, Broken
from tests.simulation.options import FAULTS_OF, OFTENER, UNANSWERED, Fault, Options

MOST = 0.5
"""How often bad luck strikes at most, so that something succeeds."""
WRITTEN = frozenset({"create", "patch"})
Blow = tuple[int, int]
"""Step and ordinal within it: the name of one stroke of bad luck."""


class Crash(BaseException):
    """The program ended here."""


@dataclass
class Tally:
    """What the adversary did: strokes by request and fault, and ends by label."""

    calls: Counter[str] = field(default_factory=Counter[str])
    faults: Counter[tuple[str, str]] = field(default_factory=Counter[tuple[str, str]])
    passed: Counter[str] = field(default_factory=Counter[str])
    crashes: Counter[str] = field(default_factory=Counter[str])
    acts: Counter[str] = field(default_factory=Counter[str])

    def add(self, other: "Tally") -> None:
        for mine, theirs in (
            (self.calls, other.calls),
            (self.passed, other.passed),
            (self.crashes, other.crashes),
            (self.acts, other.acts),
        ):
            mine.update(theirs)
        self.faults.update(other.faults)


@dataclass
class Weather:
    """The bad luck of one step; `spared` blows do not fall, `forced` ones do."""

    number: int
    rng: random.Random
    options: Options
    tally: Tally
    spared: frozenset[Blow] = frozenset()
    forced: "Forced | None" = None
    is_calm: bool = False
    fallen: list[tuple[Blow, str]] = field(default_factory=list[tuple[Blow, str]])
    broken: Broken = NOTHING
    silent: tuple[str, str] | None = None
    """A workstation and an article whose writes get no answer, for a while."""
    _ordinal: int = 0

    def fault(self, device: str, verb: str, ref: str = "") -> Fault | None:
        """What happens to a request."""
        self.tally.calls[verb] += 1
        if self.forced is not None:
            return self._struck(verb, self.forced.fault(verb))
        lasting = self.broken.fault(device, verb, ref)
        if lasting is not None:
            return lasting
        is_silent = self.silent == (device, ref) and verb in WRITTEN
        if self.is_calm or not (is_silent or self._falls(self.options.fault_rate, verb)):
            return None
        possible = [
            kind
            for kind in self.options.kinds
            if kind in FAULTS_OF.get(verb, Fault) and (kind in UNANSWERED or not is_silent)
        ]
        if not possible:
            return None
        kind = self.rng.choice(possible)
        return self._struck(verb, kind) if self._is_meant(f"{verb}: {kind.value}") else None

    def crash_point(self, label: str) -> None:
        """End the program here, perhaps."""
        self.tally.passed[label] += 1
        if not self._ends(label):
            return
        self.tally.crashes[label] += 1
        raise Crash(label)

    def meanwhile(self) -> bool:
        """Whether somebody does something while a request is under way."""
        if self.is_calm or self.forced is not None or not self._falls(self.options.meanwhile_rate):
            return False
        return self._is_meant("somebody acts meanwhile")

    def late_one(self, waiting: int) -> int | None:
        """Which of the requests under way arrives now, if any."""
        if self.forced is not None:
            return 0
        return self.rng.randrange(waiting) if self._falls(0.4) else None

    def worked_off(self, waiting: int) -> int:
        """How many of the writes that were taken in are worked on now."""
        if self.is_calm or self.forced is not None:
            return waiting
        return self.rng.randint(0, waiting)

    def _ends(self, label: str) -> bool:
        if self.forced is not None:
            return self.forced.crashes(label)
        if self.is_calm or not self._falls(self.options.crash_rate, label):
            return False
        return self._is_meant(f"the program ends at {label}")

    def _falls(self, rate: float, where: str = "") -> bool:
        oftener = min(rate * OFTENER.get(where, 1.0), MOST)
        return rate > 0 and self.rng.random() < oftener

    def _is_meant(self, what: str) -> bool:
        blow = self.number, self._ordinal
        self._ordinal += 1
        if blow in self.spared:
            return False
        self.fallen.append((blow, what))
        return True

    def _struck(self, verb: str, kind: Fault | None) -> Fault | None:
        if kind is not None:
            self.tally.faults[verb, kind.name] += 1
        return kind


@dataclass
class Forced:
    """Bad luck by appointment: at the n-th chance (a call or a labelled place), this."""

    appointed: dict[int, Fault | None]
    seen: list[str] = field(default_factory=list[str])

    def fault(self, verb: str) -> Fault | None:
        here = len(self.seen)
        self.seen.append(verb)
        kind = self.appointed.get(here)
        return kind if kind is not None and kind in FAULTS_OF.get(verb, Fault) else None

    def crashes(self, label: str) -> bool:
        here = len(self.seen)
        self.seen.append(f"@{label}")
        return here in self.appointed
