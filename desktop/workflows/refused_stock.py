"""What becomes of a refused change of stock: the count, its difference, or nothing."""

from decimal import Decimal

from desktop.domain.document import text
from desktop.domain.errors import InputRefused
from desktop.domain.ids import ArticleId, WarehouseId
from desktop.domain.leaves import LeafChange
from desktop.domain.stock_choice import StockChoice, stock_choices, stock_difference
from desktop.store import outbox
from desktop.store.journal import REFUSED, WITHDRAWN
from desktop.store.outbox import OutboxRow
from desktop.workflows.desk import Desk, Work
from desktop.workflows.stock import Count, add_adjustment, add_counts, path_of, shown_in


def withdraw(work: Work, row: OutboxRow) -> None:
    """Take a command back; one that was refused is refused again when this is undone."""
    outbox.settle(work.tx, row)
    if row.state == "parked":
        known = {"payload": row.payload, "error": row.error}
        work.note(row.entity_id, LeafChange(f"{REFUSED}.{row.verb}", {**known}, None))
    else:
        work.note(row.entity_id, LeafChange(f"{WITHDRAWN}.{row.verb}", row.payload, None))


def settle_stock(desk: Desk, article: ArticleId, seq: int, choice: StockChoice) -> None:
    """Settle one refused change of stock in one undoable step.

    *counted* is a new count against the present figure, *difference* an adjustment of it, and
    *discard* leaves it. InputRefused("not-a-choice") where the refusal does not allow it.
    """
    # An adjustment is undone by the opposite one, a count by the earlier figure.
    with desk.step("stock-adjust" if choice == "difference" else "resolve", "resolve") as work:
        row = _refused(work, article, seq)
        warehouse = WarehouseId(text(row.payload.get("warehouse")))
        shown = shown_in(work, article, warehouse)
        allowed = stock_choices(row.payload, row.error or {}, shown)
        if choice not in allowed:
            raise InputRefused("not-a-choice", path=path_of(warehouse), value=choice)
        withdraw(work, row)
        if choice == "counted":
            add_counts(work, [Count(article, warehouse, allowed[choice])])
        elif choice == "difference":
            moved = stock_difference(row.payload) or Decimal(0)
            reason = text(row.payload.get("reason")) or "correction"
            add_adjustment(work, article, warehouse, moved, reason, before=shown)


def _refused(work: Work, article: ArticleId, seq: int) -> OutboxRow:
    work.get(article)
    for row in outbox.of_entity(work.tx.connection, article):
        if row.seq == seq and row.state == "parked" and row.verb in outbox.STOCK_VERBS:
            return row
    raise InputRefused("no-such-conflict", ref=article, path="stock")
