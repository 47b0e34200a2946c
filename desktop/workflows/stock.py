"""What a person does to stock: adjust by a difference, or count. Never a blind absolute figure."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from desktop.domain.document import text
from desktop.domain.errors import InputRefused
from desktop.domain.ids import ArticleId, WarehouseId, new_command_key
from desktop.domain.leaves import LeafChange
from desktop.domain.numbers import MAX_STOCK_DECIMALS, decimal_text, has_room
from desktop.store import outbox, stock
from desktop.store.outbox import NewRow, OutboxRow
from desktop.workflows.desk import Desk, Work

REASONS: tuple[str, ...] = ("received", "damaged", "lost", "found", "returned", "correction")


@dataclass(frozen=True, slots=True)
class Count:
    """Somebody counted this many units of sale of an article in a warehouse."""

    article: ArticleId
    warehouse: WarehouseId
    counted: Decimal


def path_of(warehouse: str) -> str:
    """Return the history path of a stock line."""
    return f"stock.{warehouse}"


class Stock:
    """The verbs on stock."""

    def __init__(self, desk: Desk) -> None:
        """Work at `desk`."""
        self._desk = desk

    def adjust(
        self, article: ArticleId, warehouse: WarehouseId, delta: Decimal, reason: str
    ) -> None:
        """Add or take away; commutes with what others do meanwhile."""
        with self._desk.step("stock-adjust") as work:
            _check_size(delta)
            shown = shown_in(work, article, warehouse)
            if shown + delta < 0:
                raise InputRefused("stock-below-zero", shown=decimal_text(shown), delta=delta)
            add_adjustment(work, article, warehouse, delta, reason, before=shown)

    def count(self, article: ArticleId, warehouse: WarehouseId, counted: Decimal) -> bool:
        """Record a count; it takes effect only on the figure it was based on."""
        with self._desk.step("stock-count") as work:
            return add_counts(work, [Count(article, warehouse, counted)]) > 0


def add_counts(work: Work, counts: Iterable[Count]) -> int:
    """Give the commands for counts that differ from the figure shown; returns how many.

    Of several counts of one line the last one holds.
    """
    wanted = list({(item.article, item.warehouse): item for item in counts}.values())
    work.fetch([item.article for item in wanted])
    articles = {item.article for item in wanted}
    lines = {
        (line.article_id, line.warehouse_id): line
        for line in stock.lines(work.tx.connection, articles)
    }
    waiting = _waiting_rows(work, articles)
    rows: list[NewRow] = []
    for item in wanted:
        work.get(item.article)
        _check_size(item.counted)
        if item.counted < 0:
            raise InputRefused("stock-below-zero", shown=decimal_text(item.counted), delta="")
        line = lines.get((item.article, item.warehouse))
        shown = line.shown if line else Decimal(0)
        earlier = waiting.get((item.article, item.warehouse), [])
        is_refused_before = any(row.state == "parked" for row in earlier)
        if item.counted == shown and not is_refused_before:
            continue
        expected = _withdraw_superseded(work, earlier, shown)
        if item.counted != expected:
            rows.append(_count_row(work, item, expected))
        work.note(
            item.article,
            LeafChange(path_of(item.warehouse), decimal_text(shown), decimal_text(item.counted)),
        )
    outbox.add(work.tx, rows)
    return len(rows)


def add_adjustment(
    work: Work,
    article: ArticleId,
    warehouse: WarehouseId,
    delta: Decimal,
    reason: str,
    *,
    before: Decimal | None,
) -> None:
    """Give the command for an adjustment, and note it in the history where `before` is known."""
    work.get(article)
    if delta == 0:
        return
    payload = {"warehouse": warehouse, "delta": decimal_text(delta), "reason": reason}
    outbox.add(
        work.tx,
        [NewRow(new_command_key(), article, "stock-adjust", dict(payload), step_id=work.step)],
    )
    if before is not None:
        figures = decimal_text(before), decimal_text(before + delta)
        work.note(article, LeafChange(path_of(warehouse), *figures))


def _check_size(figure: Decimal) -> None:
    if not has_room(figure, MAX_STOCK_DECIMALS):
        raise InputRefused("not-a-quantity", path="stock", value=decimal_text(figure))


def replace_count(work: Work, row: OutboxRow, wanted: Decimal) -> None:
    """Take a waiting command back; where `wanted` is not reached so, an earlier count waits again.

    That is the one whose place the command had taken.
    """
    article = ArticleId(row.entity_id)
    warehouse = WarehouseId(text(row.payload.get("warehouse")))
    outbox.settle(work.tx, row)
    shown = shown_in(work, article, warehouse)
    if shown == wanted:
        return
    if row.verb == "stock-count":
        expected = Decimal(text(row.payload.get("expected")))
        outbox.add(work.tx, [_count_row(work, Count(article, warehouse, wanted), expected)])
    else:
        add_adjustment(work, article, warehouse, wanted - shown, "correction", before=None)


def shown_in(work: Work, article: ArticleId, warehouse: str) -> Decimal:
    """Return the figure a person sees for one line."""
    work.get(article)
    for line in stock.lines(work.tx.connection, [article]):
        if line.warehouse_id == warehouse:
            return line.shown
    return Decimal(0)


def _waiting_rows(
    work: Work, articles: Iterable[ArticleId]
) -> dict[tuple[str, str], list[OutboxRow]]:
    found: dict[tuple[str, str], list[OutboxRow]] = {}
    for row in outbox.stock_rows(work.tx.connection, articles):
        found.setdefault((row.entity_id, text(row.payload.get("warehouse"))), []).append(row)
    return found


def _withdraw_superseded(work: Work, earlier: list[OutboxRow], shown: Decimal) -> Decimal:
    """Take back what this count replaces; returns the figure it is then based on."""
    for row in earlier:
        if row.state == "parked":
            outbox.settle(work.tx, row)
    last = earlier[-1] if earlier else None
    if last is not None and last.state == "ready" and last.verb == "stock-count":
        outbox.settle(work.tx, last)
        return Decimal(text(last.payload.get("expected")))
    return shown


def _count_row(work: Work, item: Count, expected: Decimal) -> NewRow:
    payload = {
        "warehouse": item.warehouse,
        "counted": decimal_text(item.counted),
        "expected": decimal_text(expected),
    }
    return NewRow(new_command_key(), item.article, "stock-count", dict(payload), step_id=work.step)
