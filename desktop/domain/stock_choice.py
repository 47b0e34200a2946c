"""What can be done with a refused change of stock, and the figure each choice leads to.

Source: sync design, stock: “you counted 40 when 50 was on file; 3 were sold since (47). Set 37 /
set 40 / cancel”.
"""

from decimal import Decimal
from typing import Literal

from desktop.domain.document import Document, text
from desktop.domain.numbers import parse_decimal

StockChoice = Literal["counted", "difference", "discard"]
CHANGED, SHORT, UNSURE = "stock-changed", "insufficient", "stock-unsure"


def stock_choices(payload: Document, error: Document, shown: Decimal) -> dict[StockChoice, Decimal]:
    """Return the choices that make sense, with the figure after each; empty for another refusal.

    `shown` is the figure now, in units of sale, with what waits. A difference that may have been
    taken already is not offered, for it could be applied twice; nor is one that leads below zero.
    """
    code = error.get("code")
    if code not in {CHANGED, SHORT, UNSURE}:
        return {}
    found: dict[StockChoice, Decimal] = {}
    counted = parse_decimal(text(payload.get("counted")))
    if counted is not None:
        found["counted"] = counted
    moved = stock_difference(payload)
    if moved is not None and code != UNSURE and shown + moved >= 0:
        found["difference"] = shown + moved
    found["discard"] = shown
    return found


def stock_difference(payload: Document) -> Decimal | None:
    """Return by how much a command meant to change the figure; None where it does not say."""
    delta = parse_decimal(text(payload.get("delta")))
    if delta is not None:
        return delta
    counted = parse_decimal(text(payload.get("counted")))
    expected = parse_decimal(text(payload.get("expected")))
    return counted - expected if counted is not None and expected is not None else None
