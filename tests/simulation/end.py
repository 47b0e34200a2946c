"""The calm end of a schedule: faults stop, people decide, and all must come to agree."""

import random
from typing import TYPE_CHECKING

from tests.simulation.oracle import Edit
from tests.simulation.peek import Command, Row
from tests.simulation.spelling import spelled
from tests.simulation.station import Station
from tests.simulation.violation import Violation, held

if TYPE_CHECKING:
    from tests.simulation.scene import Scene

MOST_DECISIONS = 12
HOUR = 3600.0


class Ending:
    """Brings a scene to rest and holds every workstation against the marketplace."""

    def __init__(self, scene: "Scene") -> None:
        self._scene = scene
        self._rng = random.Random(scene.options.seed)
        self._quiet_at: dict[str, int] = {}

    def comes(self) -> None:
        """Everything under way arrives; everybody syncs and decides until nothing is open."""
        scene = self._scene
        scene.tell("the road is good from here on")
        scene.market.rules.careless = ""
        scene.traffic.arrive()
        for _ in range(MOST_DECISIONS * (2 if scene.market.rules.later else 1)):
            if not self._round():
                break
        else:
            raise Violation("I6", "decisions never come to an end")
        for station in scene.stations:
            if not scene.broken.excuses_station(station.name):
                self._agrees(station)
        scene.oracle.ledger.check()
        self._nothing_open()

    def _round(self) -> bool:
        """Let everybody sync and decide; False when there was nothing left to do."""
        was_busy = False
        for station in self._scene.stations:
            before = self._scene.market.commit
            if self._quiet_at.get(station.name) == before:
                continue
            station.watch.ticked += HOUR
            is_through = self._scene.syncs(station, self._rng, accepts=True)
            self._scene.oracle.strays.explain(station.peek.differences(), station.name)
            station.by_person = True
            has_decided = self._scene.person(station, self._rng).settles_everything()
            station.by_person = False
            has_more = has_decided or self._awaits_reports(station)
            if is_through and not has_more:
                self._quiet_at[station.name] = self._scene.market.commit
            was_busy = was_busy or has_more or self._scene.market.commit != before
        return was_busy

    def _awaits_reports(self, station: Station) -> bool:
        """Whether something was taken in, of which another sync will say what became of it."""
        broken = self._scene.broken
        if not self._scene.market.rules.later or broken.excuses_station(station.name):
            return False
        rows = station.peek.in_state("sending")
        return any(not broken.excuses(row.entity_id) for row in rows)

    def _agrees(self, station: Station) -> None:
        """What lies here is what lies there, byte for byte, and nothing waits."""
        books, name = self._scene.market.books, station.name
        excuses = self._scene.broken.excuses
        waiting = [
            row
            for row in self._waiting(station)
            if not excuses(row.entity_id) and not self._scene.broken.excuses_command(row.verb)
        ]
        held(not waiting, "I6", f"{name} still has {waiting} to send")
        conflicts = [found for found in station.peek.conflicts() if not excuses(found[0])]
        held(not conflicts, "I6", f"{name} still has the conflicts {conflicts}")
        differing = [found for found in station.peek.differences() if not excuses(found[0])]
        held(not differing, "I13", f"{name} takes {differing} for stored otherwise; none is")
        there = {
            key: thing.text
            for key, thing in books.things.items()
            if not thing.deleted and not excuses(key[1])
        }
        rows = [*station.peek.rows("article"), *station.peek.rows("warehouse")]
        for row in rows:
            if not _can_go(row) or excuses(row.id):
                continue
            self._same(row, there.pop((row.kind, row.id), None), name)
        held(not there, "I6", f"{name} lacks {sorted(there)}")
        lines = {
            key: format(line.on_hand, "f")
            for key, line in books.lines.items()
            if not excuses(key[0])
        }
        living = {row.id for row in rows if not excuses(row.id)}
        found = {
            key: on_hand for key, (on_hand, _) in station.peek.lines().items() if key[0] in living
        }
        held(found == lines, "I6", f"{name} has the stock {found}, not {lines}")

    def _waiting(self, station: Station) -> list[Command]:
        """What should have gone: all but what belongs to an article that cannot go yet."""
        rows = [row for state in ("ready", "sending") for row in station.peek.in_state(state)]
        return [command for command in rows if _can_go(station.peek.row(command.entity_id))]

    def _same(self, row: Row, there: str | None, name: str) -> None:
        if there is None:
            raise Violation("I6", f"{name} has {row.kind} {row.id}, which is not there")
        if row.base_text == there == row.local_text:
            return
        held(spelled(row.base) == there, "I6", f"{name}: base of {row.id} differs from {there}")
        local = row.local
        if self._scene.broken.what == "upload" and row.kind == "article" and row.base:
            local["images"] = row.base.get("images")
        held(spelled(local) == there, "I6", f"{name}: {row.local_text} differs from {there}")

    def _nothing_open(self) -> None:
        for (author, ref), shadow in self._scene.oracle.shadows.items():
            is_here = any(author == station.device for station in self._scene.stations)
            if not is_here or shadow.row.deleted or shadow.row.base_text is None:
                continue
            for edit in shadow.open.values():
                if self._is_excused(author, edit):
                    continue
                is_there = shadow.base.get(edit.path) == edit.value
                held(
                    is_there or bool(edit.taken),
                    "I2",
                    f"{author} set {edit.path} of {ref} to {edit.value}: nowhere now",
                )

    def _is_excused(self, author: str, edit: Edit) -> bool:
        broken = self._scene.broken
        is_broken = broken.excuses_station(author.partition("#")[0])
        return is_broken or broken.excuses(edit.ref) or broken.excuses_path(edit.path)


def _can_go(row: Row | None) -> bool:
    """Whether the marketplace knows it, or could know it by something."""
    if row is None or row.base_text is not None or row.kind == "warehouse":
        return True
    document = row.local
    return any(document.get(name) for name in ("names", "seller_reference", "part_number"))
