"""Short stories in which every fault strikes at every chance, and every pair of them.

No luck is involved: a story is played once in good weather to count its chances (requests and
labelled places), then once for each fault at each chance, then for each pair.
"""

import argparse
import itertools
import random
import sys
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from tests.simulation.end import Ending
from tests.simulation.kit import Kit, kit, names_from
from tests.simulation.options import FAULTS_OF, Fault, Options
from tests.simulation.scene import Scene
from tests.simulation.station import Station
from tests.simulation.violation import Violation
from tests.simulation.weather import Crash, Forced

Appointed = Mapping[int, Fault | None]
"""What strikes at which chance; None ends the program there."""
Act = Callable[[Scene], None]
CALM = Options(
    seed=1, stations=2, articles=1, steps=0, fault_rate=0.0, crash_rate=0.0, meanwhile_rate=0.0,
    kinds=(), page=100, normalises=False, adds_fields=False, refuses=False, rare=(), index=False,
)  # fmt: skip


def acts(number: int, *names: str) -> Act:
    """What the person at a workstation does, by the names of the simulation's acts."""

    def act(scene: Scene) -> None:
        station: Station = scene.stations[number]
        for name in names:
            try:
                scene.person_does(station, name, random.Random(f"{number} {name}"))
            except Crash as crash:
                scene.ends(station, crash)

    return act


def syncs(number: int) -> Act:
    """A workstation syncs; the program may end in it."""

    def act(scene: Scene) -> None:
        station: Station = scene.stations[number]
        try:
            scene.syncs(station, random.Random(number))
        except Crash as crash:
            scene.ends(station, crash)

    return act


def forgets_keys(scene: Scene) -> None:
    """The marketplace's memory of keys runs out."""
    scene.market.forgets_keys()


def keeps_otherwise(way: str) -> Act:
    """From now on the marketplace keeps values otherwise than it is sent them."""

    def act(scene: Scene) -> None:
        scene.market.rules.careless = way

    return act


def answers_later(scene: Scene) -> None:
    """From now on the marketplace takes writes in and says afterwards what became of them."""
    scene.market.rules.later = True


STORIES: Mapping[str, tuple[Act, ...]] = MappingProxyType(
    {
        "an edit, sent and acknowledged": (acts(0, "type", "translate"), syncs(0)),
        "an article with a picture": (acts(0, "create", "picture"), syncs(0)),
        "a count against a colleague": (
            acts(0, "count", "adjust"), acts(1, "adjust"), syncs(1), syncs(0),
        ),
        "an edit against a deletion": (acts(0, "type"), acts(1, "remove"), syncs(1), syncs(0)),
        "two editors": (
            acts(0, "type"), syncs(0), acts(1, "set-back", "type"), syncs(1), acts(0, "set-back"),
            syncs(0),
        ),
        "an answer lost twice, and a colleague": (
            acts(0, "type"), syncs(0), syncs(1), acts(1, "translate"), syncs(1), syncs(0), syncs(0),
        ),
        "a lost answer and forgotten keys": (
            acts(0, "type"), syncs(0), forgets_keys, acts(1, "set-back"), syncs(1), syncs(0),
        ),
        "a price and a count kept otherwise, as the answers say": (
            keeps_otherwise("answers as stored"), acts(0, "price", "count"), syncs(0), syncs(0),
            acts(0, "price", "count"), syncs(0), acts(0, "agree"), syncs(0),
        ),
        "a price and a count kept otherwise, as only the feed says": (
            keeps_otherwise("answers as sent"), acts(0, "price", "count"), syncs(0), syncs(0),
            acts(0, "price", "count"), syncs(0), acts(0, "agree"), syncs(0),
        ),
        "answers that come later, and a colleague": (
            answers_later, acts(0, "type", "count"), syncs(0), acts(1, "translate"), syncs(1),
            acts(0, "type"), syncs(0), syncs(1), syncs(0),
        ),
    }
)  # fmt: skip


def tried(ready: Kit, name: str, appointed: Appointed) -> tuple[list[str], Violation | None]:
    """Play a story with faults by appointment: its chances, and what was broken."""
    forced = Forced(dict(appointed))
    with names_from(random.Random(1)):
        scene = Scene(ready, CALM)
        for station in scene.stations:
            scene.syncs(station, random.Random(0))
        scene.weather.forced = forced
        try:
            for act in STORIES[name]:
                act(scene)
            scene.weather.forced = None
            Ending(scene).comes()
        except Violation as violation:
            return forced.seen, violation
    return forced.seen, None


def singles(chances: list[str]) -> Iterator[tuple[int, Fault | None]]:
    """Everything that can strike, chance by chance."""
    for number, chance in enumerate(chances):
        if chance.startswith("@"):
            yield number, None
        else:
            for kind in sorted(FAULTS_OF.get(chance, frozenset()), key=lambda fault: fault.name):
                yield number, kind


def broken(ready: Kit, name: str, *, pairs: bool, every: int = 1) -> tuple[int, list[str]]:
    """Strike everywhere, or every so-manieth time; how often, and what was broken by what."""
    chances, found = tried(ready, name, {})
    assert found is None, found
    strokes = list(singles(chances))
    wanted: list[dict[int, Fault | None]] = [dict([stroke]) for stroke in strokes]
    if pairs:
        wanted += [
            dict(pair) for pair in itertools.combinations(strokes, 2) if pair[0][0] != pair[1][0]
        ]
    told: list[str] = []
    mine = wanted[::every]
    for appointed in mine:
        _, violation = tried(ready, name, appointed)
        if violation is not None:
            blows = [
                f"{chances[at]} at {at}: {kind.value if kind else 'the program ends'}"
                for at, kind in appointed.items()
                if at < len(chances)
            ]
            told.append(f"{name}: {'; '.join(blows)} => {violation}")
    return len(mine), told


def main() -> int:
    """Every single fault and, with --pairs, every pair; 1 where a promise was broken."""
    parser = argparse.ArgumentParser(prog="small-scope")
    parser.add_argument("--pairs", action="store_true")
    parser.add_argument("--every", type=int, default=1, help="only every n-th of them")
    given = parser.parse_args()
    bad = 0
    with kit() as ready:
        for name in STORIES:
            count, told = broken(ready, name, pairs=given.pairs, every=given.every)
            bad += len(told)
            print(f"{name}: {count} played, {len(told)} broken", *told, sep="\n", flush=True)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
