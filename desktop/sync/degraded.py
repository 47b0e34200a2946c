"""Writing to a marketplace that cannot do all of the contract: look first, then write.

Where everything is offered, writes pass through untouched. Source: sync design, §2.10.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from desktop.domain.document import Document, JsonValue, mapping, object_list, text
from desktop.domain.exchange import Answer, Capabilities, Operation, Outcome
from desktop.domain.ids import CommandKey
from desktop.domain.numbers import decimal_text, parse_decimal
from desktop.store import outbox
from desktop.store.database import Database
from desktop.store.outbox import STOCK_VERBS
from desktop.sync.absolute_stock import Aim, after_writing, aim_in, decided, line_in
from desktop.sync.farside import FarSide

GUARDED = frozenset({"patch", "delete", "submit"})
"""Writes that rest on a version."""
UNREADABLE = Outcome(Answer.NONSENSE, error={"code": "unreadable-answer"})


class Writer:
    """Sends writes as the marketplace can take them."""

    def __init__(self, database: Database, far: FarSide) -> None:
        """Send to `far`; what was aimed at is kept in `database` before the wire is touched."""
        self._database = database
        self._far = far

    def send(self, operations: Sequence[Operation]) -> list[Outcome]:
        """Carry out writes, one outcome each, in order."""
        able = self._far.capabilities()
        known: dict[str, Outcome] = {}
        going: list[Operation] = []
        aims: dict[str, Aim] = {}
        for operation in operations:
            found = self._looked_at(operation, able, aims)
            if isinstance(found, Outcome):
                known[operation.key] = found
            else:
                going.append(found)
        self._remember(aims)
        for operation, outcome in zip(going, self._far.send(going), strict=True):
            aim = aims.get(operation.key)
            known[operation.key] = outcome if aim is None else after_writing(aim, outcome)
        return [known[operation.key] for operation in operations]

    def _looked_at(
        self, operation: Operation, able: Capabilities, aims: dict[str, Aim]
    ) -> Operation | Outcome:
        if operation.import_id:
            return self._asked(operation, able, aims)
        misfit = price_misfit(operation.payload, able.price_decimals)
        if operation.verb in {"create", "patch"} and misfit is not None:
            return misfit
        if operation.verb in GUARDED and not able.if_match:
            return self._compared(operation)
        if operation.verb in STOCK_VERBS and not able.stock_compare_and_set:
            return self._aimed(operation, aims)
        return operation

    def _asked(self, operation: Operation, able: Capabilities, aims: dict[str, Aim]) -> Operation:
        """Ask what became of it, and look at nothing else: it has been sent."""
        if operation.verb in STOCK_VERBS and not able.stock_compare_and_set:
            earlier = self._earlier(operation)
            if earlier is not None:
                aims[operation.key] = earlier
        return operation

    def _compared(self, operation: Operation) -> Operation | Outcome:
        """Read just before writing: what is not as we know it is stale, as if it had been said."""
        now = self._far.fetch(operation.kind, operation.ref)
        if now.answer is not Answer.OK or now.document is None:
            return now
        is_known = now.document.get("version") == operation.if_match
        return operation if is_known else Outcome(Answer.STALE, document=now.document)

    def _aimed(self, operation: Operation, aims: dict[str, Aim]) -> Operation | Outcome:
        warehouse = text(operation.payload.get("warehouse"))
        answer = self._far.stock_line(operation.tid, warehouse)
        if answer.answer is not Answer.OK:
            return answer
        now = line_in(answer.document)
        if now is None:
            return UNREADABLE
        found = decided(operation.verb, operation.payload, now, self._earlier(operation))
        if isinstance(found, Outcome):
            return found
        aims[operation.key] = found
        payload: Document = {"warehouse": warehouse, "on_hand": decimal_text(found.figure)}
        return replace(operation, verb="stock-set", payload=payload)

    def _earlier(self, operation: Operation) -> Aim | None:
        with self._database.reading() as connection:
            key = CommandKey(operation.key)
            row = outbox.by_keys(connection, [key]).get(key)
        return aim_in(row.sent) if row is not None else None

    def _remember(self, aims: Mapping[str, Aim]) -> None:
        if aims:
            with self._database.transaction() as tx:
                outbox.keep_sent(tx, {key: aim.document() for key, aim in aims.items()})


def price_misfit(payload: Document, decimals: int) -> Outcome | None:
    """Return the refusal of a price that is more exact than the marketplace keeps, or None."""
    errors: list[JsonValue] = [
        {"pointer": pointer, "code": "price-decimals", "value": value, "decimals": decimals}
        for pointer, value in _prices(payload)
        if _decimals_of(value) > decimals
    ]
    if not errors:
        return None
    return Outcome(Answer.REFUSED, error={"code": "invalid", "errors": errors})


def _prices(payload: Document) -> list[tuple[str, str]]:
    found = [
        ("/price/amount", text(mapping(payload.get("price")).get("amount"))),
        ("/promotion/price", text(mapping(payload.get("promotion")).get("price"))),
    ]
    found += [
        (f"/price_breaks/{number}/price", text(row.get("price")))
        for number, row in enumerate(object_list(payload.get("price_breaks")))
    ]
    return found


def _decimals_of(value: str) -> int:
    number = parse_decimal(value)
    exponent = number.normalize().as_tuple().exponent if number is not None else 0
    return max(0, -exponent) if isinstance(exponent, int) else 0
