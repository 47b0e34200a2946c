"""What a seed stands for: who works, on what, how bad the road is, and what happens."""

import random
from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import Enum
from types import MappingProxyType

from tests.simulation.careless import CARELESS


class Fault(Enum):
    """What may happen to one request and its answer."""

    BEFORE = "the request is lost"
    AFTER = "the answer is lost, the work is done"
    TWICE = "the request arrives twice"
    LATE = "no answer, and the request arrives after later ones"
    ERROR = "5xx"
    THROTTLED = "429"
    BUSY = "409, the same request is still being worked on"
    NONSENSE = "the answer is cut or no JSON"
    STALE = "an old answer out of a cache"
    REDIRECT = "a redirect to a sign-in page"
    SIGNED_OUT = "401"


READS = frozenset(Fault) - {Fault.BUSY}
WRITES = frozenset(Fault) - {Fault.STALE}
FAULTS_OF: Mapping[str, frozenset[Fault]] = MappingProxyType(
    {
        "meta": READS - {Fault.STALE},
        "reference": READS,
        "changes": READS,
        "fetch": READS,
        "has-media": READS,
        "download": READS - {Fault.STALE},
        "report": READS,
        "upload": WRITES,
        "create": WRITES,
        "patch": WRITES,
        "delete": WRITES,
        "submit": WRITES,
        "stock-adjust": WRITES,
        "stock-count": WRITES,
    }
)
BROKEN = ("article", "workstation", "upload", "reference", "fetch")
"""What stays broken for ever in a schedule that asks whether the rest comes to agree (I9)."""
ACTS: Mapping[str, int] = MappingProxyType(
    {
        "sync": 30, "type": 16, "set-back": 7, "translate": 3, "ladder": 4, "offer": 3, "move": 2,
        "create": 4, "clone": 1, "picture": 4, "pictures": 2, "adjust": 10, "count": 4, "submit": 4,
        "remove": 3, "resolve": 5, "retry": 2, "discard": 2, "undo": 3, "redo": 1, "warehouse": 1,
        "batch": 1, "order": 4, "verdict": 2, "late": 2, "contradict": 6,
    }
)  # fmt: skip
RARE: Mapping[str, int] = MappingProxyType(
    {
        "keys-forgotten": 3, "cursors-forgotten": 2, "clock": 2, "market-backup": 2,
        "market-restored": 1, "station-backup": 2, "station-restored": 1, "mass-deletion": 1,
        "redelivery": 1,
    }
)  # fmt: skip


ON_A_BAD_ROAD: Mapping[str, int] = MappingProxyType({"unanswered": 4})
"""What happens where requests are lost, and somebody else works as well."""
UNANSWERED = frozenset(Fault) - {Fault.TWICE, Fault.STALE, Fault.REDIRECT, Fault.SIGNED_OUT}
"""What leaves a write without an answer, and the rest of the sync going on."""
AT_A_CARELESS_ONE: Mapping[str, int] = MappingProxyType(
    {"price": 30, "ladder": 12, "pictures": 12, "picture": 12, "count": 25, "agree": 12}
)
"""What people do besides, or oftener, where values are kept otherwise than they were sent."""


OFTENER: Mapping[str, float] = MappingProxyType(
    {
        "C3": 2.0, "C4": 2.0, "C5": 2.0, "C6": 2.0, "C7": 2.0, "C8": 24.0,
        "M3": 4.0, "M4": 10.0, "M5": 10.0, "fetch": 4.0, "report": 12.0, "has-media": 4.0,
        "upload": 3.0, "create": 3.0, "delete": 4.0, "submit": 12.0,
        "stock-adjust": 30.0, "stock-count": 10.0,
    }
)  # fmt: skip
"""How much oftener bad luck strikes at rare places and requests, so that it strikes them at all."""


LATER = 0.15
"""How many marketplaces answer later."""


@dataclass(frozen=True, slots=True)
class Step:
    """Something happens; `seed` decides everything about it, so that steps can be left out."""

    number: int
    station: int
    act: str
    seed: int


@dataclass(frozen=True, slots=True)
class Options:
    """What a seed stands for; rates are per call, per labelled place and per call."""

    seed: int
    stations: int
    articles: int
    steps: int
    fault_rate: float
    crash_rate: float
    meanwhile_rate: float
    kinds: tuple[Fault, ...]
    page: int
    normalises: bool
    adds_fields: bool
    refuses: bool
    rare: tuple[str, ...]
    index: bool
    keys: bool = True
    year: int = 0
    broken: str = ""
    careless: str = ""
    slice: int = 50
    """How many articles the engine writes in one transaction."""
    later: bool = False
    """Whether the marketplace takes writes and says afterwards what became of them."""

    def printed(self) -> str:
        """One line that says everything."""
        parts: list[str] = []
        for item in fields(self):
            value = getattr(self, item.name)
            if item.name == "kinds":
                value = "+".join(kind.name.lower() for kind in self.kinds) or "none"
            elif item.name == "rare":
                value = "+".join(self.rare) or "none"
            elif isinstance(value, float):
                value = f"{value:.3f}"
            parts.append(f"{item.name}={value}")
        return " ".join(parts)


def options_of(seed: int) -> Options:
    """Expand a seed."""
    rng = random.Random(seed)
    rare = [name for name in RARE if rng.random() < 0.3]
    kinds = [kind for kind in Fault if rng.random() < 0.75]
    if "mass-deletion" in rare:
        rare = [name for name in rare if name != "market-restored"]
    return Options(
        seed=seed,
        stations=rng.choices((1, 2, 3, 4, 5), (4, 10, 4, 1, 1))[0],
        articles=_articles(rng, is_many="mass-deletion" in rare and rng.random() < 0.3),
        steps=rng.choice((6, 10, 14, 18, 24)),
        fault_rate=rng.choice((0.0, 0.02, 0.05, 0.1, 0.2)),
        crash_rate=rng.choice((0.0, 0.005, 0.02, 0.05)),
        meanwhile_rate=rng.choice((0.0, 0.03, 0.08)),
        kinds=tuple(kinds),
        page=rng.choices((1, 3, 10, 100, 500), (1, 2, 2, 4, 4))[0],
        normalises=rng.random() < 0.3,
        adds_fields=rng.random() < 0.3,
        refuses=rng.random() < 0.3,
        rare=tuple(rare),
        index=rng.random() < 0.1,
        broken=rng.choice(BROKEN) if rng.random() < 0.15 else "",
        keys=rng.random() < 0.7,
        careless=rng.choice(CARELESS) if rng.random() < 0.3 else "",
        slice=rng.choice((1, 3, 50)),
        later=random.Random(f"later {seed}").random() < LATER,
    )


def steps_of(options: Options) -> tuple[Step, ...]:
    """Everything that happens under these options, in order."""
    rng = random.Random(options.seed * 2 + 1)
    weights = {**ACTS, **{name: RARE[name] for name in options.rare}}
    if options.fault_rate and options.stations > 1:
        weights |= ON_A_BAD_ROAD
    if options.careless:
        weights |= AT_A_CARELESS_ONE
    names, chances = list(weights), list(weights.values())
    acts = rng.choices(names, chances, k=options.steps)
    first = [Step(n, n, "sync", rng.getrandbits(32)) for n in range(options.stations)]
    rest = [
        Step(options.stations + number, rng.randrange(options.stations), act, rng.getrandbits(32))
        for number, act in enumerate(acts)
    ]
    return (*first, *rest)


def _articles(rng: random.Random, *, is_many: bool) -> int:
    if is_many:
        return rng.randint(24, 30)
    return rng.choices((rng.randint(1, 4), rng.randint(5, 12), rng.randint(13, 30)), (8, 2, 1))[0]
