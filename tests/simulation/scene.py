"""One schedule: the market, its workstations, and everything that happens, judged all the while."""

import random
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal

from desktop.domain.errors import LocalTrouble, MarketplaceUnavailable
from desktop.domain.exchange import Operation
from desktop.store.database import Changes
from desktop.store.facts import set_fact
from tests.simulation.broken import Broken
from tests.simulation.end import Ending
from tests.simulation.kit import Kit, names_from, written_by
from tests.simulation.market import Market, Rules
from tests.simulation.opening import open_market
from tests.simulation.options import Options, Step
from tests.simulation.oracle import Oracle
from tests.simulation.people import Person
from tests.simulation.road import Road, Traffic
from tests.simulation.station import Station
from tests.simulation.violation import Violation
from tests.simulation.weather import Blow, Crash, Tally, Weather

BY_MARKET = frozenset({"order", "verdict", "late", "keys-forgotten", "cursors-forgotten"})


@dataclass
class Told:
    """What came of a schedule."""

    options: Options
    log: str
    requests: int
    edits: int
    fallen: list[tuple[Blow, str]]
    story: list[str]
    violation: Violation | None = None


@dataclass
class Scene:
    """A world while its schedule runs."""

    kit: Kit
    options: Options
    tally: Tally = field(default_factory=Tally)
    spared: frozenset[Blow] = frozenset()
    story: list[str] = field(default_factory=list[str])

    def __post_init__(self) -> None:
        options = self.options
        self.market = Market(
            Rules(
                options.page,
                options.normalises,
                options.adds_fields,
                options.refuses,
                options.keys,
                options.careless,
                options.later,
            )
        )
        self.traffic = Traffic()
        self.oracle = Oracle(self.market, self.traffic.answered)
        self.fallen: list[tuple[Blow, str]] = []
        self.stations = self.kit.stations(options.stations)
        self.breaks(options.broken)
        self._depth = 0
        open_market(self.market, self.traffic, options, self.kit)
        self.market.backs_up()
        for station in self.stations:
            station.begins(heard=self._heard, at=self._at, with_index=options.index)
            station.watch.wall = options.year

    def plays(self, steps: Iterable[Step]) -> None:
        """Everything that happens, then a calm end in which all must come to agree."""
        for step in steps:
            self.plays_one(step)
        self.weather = self._calm()
        Ending(self).comes()

    def plays_one(self, step: Step) -> None:
        rng = random.Random(step.seed)
        self.weather = Weather(step.number, rng, self.options, self.tally, self.spared)
        self.weather.broken = self.broken
        self.traffic.cached_at = rng.randint(0, self.market.commit)
        self.tally.acts[step.act] += 1
        station = self.stations[step.station % len(self.stations)]
        try:
            self._act(station, step.act, rng)
        except Crash as crash:
            self.ends(station, crash)
        self.fallen.extend(self.weather.fallen)

    def syncs(self, station: Station, rng: random.Random, *, accepts: bool = False) -> bool:
        """Sync once, and tell whether it came to its end; what a person would be told is told."""
        road = Road(
            self.market,
            self.traffic,
            station.device,
            self.weather,
            meanwhile=lambda: self._meanwhile(station, rng),
            frozen=lambda operation: self._frozen(station, operation),
            taxonomy=self.kit.template.name,
        )
        living = station.peek.living()
        try:
            report = station.syncs(road, rng, accepts=accepts)
            self.tell(f"{station.name} syncs: sent {report.sent}, took {report.pulled}")
        except (MarketplaceUnavailable, LocalTrouble) as reason:
            self.tell(f"{station.name} syncs: {reason}")
            return False
        else:
            return True
        finally:
            # A commit after which the program ended was heard of all the same.
            self._guard_deletions(station, living, accepts=accepts)

    def person(self, station: Station, rng: random.Random) -> Person:
        return Person(station, rng, self.oracle, self.tell, self.kit.files)

    def breaks(self, what: str) -> None:
        """From now on something is broken for ever; good weather otherwise."""
        self.broken = Broken(what, self.stations[0].name)
        self.weather = self._calm()

    def tell(self, line: str) -> None:
        self.story.append(line)

    def _act(self, station: Station, act: str, rng: random.Random) -> None:
        together = {"contradict": self._contradicts, "unanswered": self._gets_no_answer}
        if act == "sync":
            self.syncs(station, rng, accepts=rng.random() < 0.5)
        elif act in together:
            together[act](station, rng)
        elif act in BY_MARKET:
            self._market_does(act, rng)
        elif act == "market-backup":
            self.market.backs_up()
            self.tell("the marketplace is backed up")
        elif act == "market-restored":
            self.market.is_restored()
            self.oracle.restored()
            self.tell("the marketplace is restored from its backup")
        elif act == "station-backup":
            station.backs_up()
            self.tell(f"{station.name} is backed up")
        elif act == "station-restored":
            self._restore(station)
        elif act == "clock":
            station.watch.wall = self.options.year + rng.choice((-10, 10, 0))
            self.tell(f"the clock of {station.name} jumps by {station.watch.wall} years")
        elif act == "redelivery":
            self._redeliver(station)
        else:
            self.person_does(station, act, rng)

    def person_does(self, station: Station, act: str, rng: random.Random, ref: str = "") -> None:
        was = station.by_person
        station.by_person = True
        try:
            self.person(station, rng).does(act, ref)
        finally:
            station.by_person = was

    def _contradicts(self, station: Station, rng: random.Random) -> None:
        """A colleague reads what was written last and puts back what was there before it."""
        author = self.oracle.before[-1].author
        if station.device == author:
            others = [found for found in self.stations if found is not station]
            station = rng.choice(others) if others else station
        try:
            self.syncs(station, rng)
            self.person_does(station, "set-back", rng)
            self.syncs(station, rng)
        except Crash as crash:
            self.ends(station, crash)

    def _gets_no_answer(self, station: Station, rng: random.Random) -> None:
        """A write gets no answer, and again none; a colleague changes the article meanwhile."""
        others = [found for found in self.stations if found is not station]
        known = [row.id for row in station.peek.rows("article") if row.base_text is not None]
        if not others or not known:
            return
        colleague, ref = rng.choice(others), rng.choice(sorted(known))
        self.weather.silent = station.device, ref
        for one, edits in (station, True), (colleague, False), (colleague, True), (station, False):
            try:
                if edits:
                    self.person_does(one, "edit", rng, ref)
                self.syncs(one, rng)
            except Crash as crash:
                self.ends(one, crash)
        self.weather.silent = None

    def _market_does(self, act: str, rng: random.Random) -> None:
        if act == "late":
            self.traffic.arrive()
            self.tell("everything under way arrives")
        elif act == "keys-forgotten":
            self.market.forgets_keys()
            self.tell("the marketplace forgets the keys of requests")
        elif act == "cursors-forgotten":
            self.market.forgets_cursors()
            self.tell("the marketplace forgets its feed")
        elif act == "order":
            lines = sorted(self.market.books.lines)
            if lines:
                ref, warehouse = rng.choice(lines)
                taken = self.market.order(ref, warehouse, Decimal(rng.choice((1, 2, 5))))
                self.tell(f"a buyer orders {ref} from {warehouse}: {taken}")
        else:
            articles = sorted(key[1] for key in self.market.books.things if key[0] == "article")
            for ref in articles:
                if self.market.judge(ref, rng.choice(("approved", "refused"))):
                    self.tell(f"the staff judges {ref}")

    def _restore(self, station: Station) -> None:
        old = station.device
        station.is_restored()
        self.oracle.replaced(old, station.device, station.peek)
        self.tell(f"{station.name} is restored from its backup")

    def _redeliver(self, station: Station) -> None:
        """The feed is read again from the beginning: at-least-once means that."""
        with station.database.transaction() as tx:
            set_fact(tx, "cursor", f"{self.market.epoch}-0-{self.market.commit}")
        self.tell(f"{station.name} will hear old news again")

    def _meanwhile(self, station: Station, rng: random.Random) -> None:
        """The person goes on working during the sync, or a colleague is quicker."""
        if self._depth:
            return
        self._depth += 1
        try:
            if rng.random() < 0.5 or len(self.stations) == 1:
                act = rng.choice(("type", "type", "set-back", "picture", "count", "remove", "undo"))
                self.person_does(station, act, rng)
            else:
                other = rng.choice([found for found in self.stations if found is not station])
                try:
                    self.person_does(other, rng.choice(("type", "set-back", "remove")), rng)
                    self.syncs(other, rng)
                except Crash as crash:
                    self.ends(other, crash)
        finally:
            self._depth -= 1

    def _frozen(self, station: Station, operation: Operation) -> None:
        self.oracle.frozen(station.device, operation)

    def _heard(self, station: Station, changes: Changes) -> None:
        refs: set[str] = set(changes.articles)
        if not refs and not changes.warehouses:
            return
        has_done = self.oracle.person_did if station.by_person else self.oracle.sync_did
        with station.peek.at_once():
            if changes.warehouses:
                refs.update(row.id for row in station.peek.rows("warehouse"))
            for ref in sorted(refs):
                has_done(station.device, ref, station.peek)

    def _at(self, label: str) -> None:
        self.weather.crash_point(label)

    def ends(self, station: Station, crash: Crash) -> None:
        for command in station.peek.in_state("sending"):
            self.oracle.tag(station.device, command.entity_id, command.key)
            # An answer that was not settled was never had.
            self.traffic.answered.discard(command.key)
        self.tell(f"{station.name}: the program ends at {crash} and starts again")

    def _guard_deletions(self, station: Station, living: frozenset[str], *, accepts: bool) -> None:
        """A sync that nobody allowed to never takes most of a shop away."""
        gone = living - station.peek.living()
        if not accepts and len(gone) > 20 and len(gone) > 0.2 * len(living):
            own = [ref for ref in gone if self.oracle.shadows[station.device, ref].removal]
            if len(gone) - len(own) > 20:
                raise Violation("I8", f"{station.name} lost {len(gone)} of {len(living)} unasked")

    def _calm(self) -> Weather:
        rng = random.Random(self.options.seed)
        return Weather(-1, rng, self.options, self.tally, is_calm=True, broken=self.broken)


def play(
    kit: Kit,
    options: Options,
    steps: Iterable[Step],
    tally: Tally | None = None,
    spared: frozenset[Blow] = frozenset(),
) -> Told:
    """Run one schedule and say what came of it."""
    with names_from(random.Random(options.seed)), written_by(options.slice):
        scene = Scene(kit, options, tally or Tally(), spared)
        found: Violation | None = None
        try:
            scene.plays(steps)
        except Violation as violation:
            found = violation
    return Told(
        options,
        scene.traffic.digest(),
        len(scene.traffic.lines),
        scene.oracle.edits,
        scene.fallen,
        scene.story,
        found,
    )
