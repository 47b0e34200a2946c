"""The judge of commands: stock and submissions, each an intent of a person, once and unchanged."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from desktop.domain.document import Document
from tests.simulation.market import Market
from tests.simulation.peek import Command, Row
from tests.simulation.violation import Violation, held

STOCK = frozenset({"stock-adjust", "stock-count"})


@dataclass
class Intent:
    """A command as a person gave it; `ended` says how it left the outbox."""

    author: str
    ref: str
    verb: str
    payload: str
    step: int | None
    ended: str = ""


class Ledger:
    """Follows every command from the person to the marketplace's books."""

    def __init__(self, market: Market) -> None:
        self._market = market
        self._intents: dict[str, Intent] = {}
        self._waiting: dict[tuple[str, str], dict[str, Command]] = {}

    def forget(self, author: str) -> None:
        """The disk was replaced: what waited there is no more."""
        for place in [place for place in self._waiting if place[0] == author]:
            del self._waiting[place]

    def adopt(self, author: str, commands: Iterable[Command]) -> None:
        """The disk was replaced by an older one: what waited then waits again."""
        for command in commands:
            self._waiting.setdefault((author, command.entity_id), {})[command.key] = command

    def given(self, author: str, ref: str, commands: Iterable[Command]) -> None:
        """A person did something: what is new is wanted, what is gone is withdrawn."""
        now = _by_key(commands)
        before = self._waiting.get((author, ref), {})
        for key in before.keys() - now.keys():
            self._intents[key].ended = "withdrawn"
        for key in now.keys() - before.keys():
            command = now[key]
            self._intents[key] = Intent(author, ref, command.verb, command.payload, command.step)
        self._waiting[author, ref] = now

    def synced(self, author: str, ref: str, row: Row, commands: Iterable[Command]) -> None:
        """The sync did something: nothing may go that was not booked, nothing come by itself."""
        now = _by_key(commands)
        before = self._waiting.get((author, ref), {})
        gone = {
            key: self._intents[key]
            for key in before.keys() - now.keys()
            if key in self._intents and not self._intents[key].ended
        }
        for key in sorted(now.keys() - before.keys()):
            self._comes(now[key], author, gone)
        for key, intent in gone.items():
            is_over = row.deleted or self._is_booked(key, intent)
            held(is_over, "I2", f"the command {intent.verb} on {ref} vanished unbooked")
            intent.ended = "booked"
        for command in now.values():
            held(
                command.key not in self._intents
                or self._intents[command.key].payload == command.payload,
                "I5",
                f"the command {command.verb} on {ref} was rewritten to {command.payload}",
            )
        self._waiting[author, ref] = now

    def check(self) -> None:
        """Each intent at most once, as given; the figures are what the entries make of them."""
        sums: dict[tuple[str, str], Decimal] = {}
        seen: dict[int, str] = {}
        for key, entry in self._market.books.ledger.items():
            intent = self._intents.get(key)
            payload: Document = entry.operation.payload
            line = entry.operation.ref, str(payload.get("warehouse"))
            sums[line] = sums.get(line, Decimal(0)) + entry.delta + entry.astray
            if intent is None:
                raise Violation("I4", f"an entry nobody gave was booked: {entry.operation}")
            held(id(intent) not in seen, "I4", f"booked twice: {intent.verb} {intent.payload}")
            seen[id(intent)] = key
            held(
                entry.delta == _difference(intent.payload),
                "I5",
                f"booked {entry.delta} where {intent.payload} was given",
            )
        self._check_lines(sums)

    def _check_lines(self, sums: Mapping[tuple[str, str], Decimal]) -> None:
        for line, found in self._market.books.lines.items():
            wanted = sums.get(line, Decimal(0)) - self._market.books.orders.get(line, Decimal(0))
            held(found.on_hand == wanted >= 0, "I5", f"{line} is {found.on_hand}, not {wanted}")

    def _comes(self, command: Command, author: str, gone: dict[str, Intent]) -> None:
        for key, intent in gone.items():
            if (intent.verb, intent.step) == (command.verb, command.step):
                # The same intent under another key; `check` sees whether both were booked.
                self._intents[command.key] = gone.pop(key)
                return
        is_recount = command.verb == "stock-count" and command.step is None
        held(
            is_recount and self._market.epoch > 1,
            "I4",
            f"a command came by itself: {command.verb} {command.payload}",
        )
        self._intents[command.key] = Intent(
            author, command.entity_id, command.verb, command.payload, None
        )

    def _is_booked(self, key: str, intent: Intent) -> bool:
        if intent.verb in STOCK:
            return key in self._market.books.ledger or self._market.epoch > 1
        return key in self._market.submitted or self._market.epoch > 1


def _by_key(commands: Iterable[Command]) -> dict[str, Command]:
    """Commands of people; frozen edits of documents are judged elsewhere."""
    return {row.key: row for row in commands if row.verb in STOCK or row.verb == "submit"}


def _difference(text: str) -> Decimal:
    """What a command should do to the figure it was given for."""
    payload: Document = json.loads(text)
    if "delta" in payload:
        return Decimal(str(payload["delta"]))
    return Decimal(str(payload["counted"])) - Decimal(str(payload["expected"]))
