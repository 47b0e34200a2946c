"""Quantity rows of a workbook, taken into the shop: stock as counts, the rest as fields."""

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal

from desktop.domain.document import JsonValue, object_list, text
from desktop.domain.errors import InputRefused
from desktop.domain.ids import ArticleId, WarehouseId
from desktop.domain.taxonomy import fold
from desktop.spreadsheet.issues import Issue
from desktop.spreadsheet.quantities import QuantityRow
from desktop.store import stock
from desktop.store.article_keys import all_keys
from desktop.store.entities import load_kind
from desktop.workflows.desk import Work
from desktop.workflows.import_report import ImportReport, issue_of, notice_of
from desktop.workflows.noticing import Noticing
from desktop.workflows.row_matching import RowMatcher
from desktop.workflows.stock import Count, add_counts
from desktop.workflows.warehouses import add_warehouse

Progress = Callable[[int, int], None]


class QuantityRows:
    """One quantities file being taken in."""

    def __init__(self, work: Work, report: ImportReport) -> None:
        """Write through `work` and count in `report`."""
        self._work = work
        self._report = report
        self._matcher = RowMatcher(all_keys(work.tx.connection))
        self._noticing = Noticing(work)
        self._warehouses: dict[str, WarehouseId] = {}
        for item in load_kind(work.tx.connection, "warehouse"):
            self._warehouses[fold(text(item.local.get("name")))] = WarehouseId(item.id)
            self._warehouses[item.id] = WarehouseId(item.id)

    def take(self, rows: Sequence[QuantityRow], progress: Progress) -> None:
        """Take every row; each counts as changed or unchanged by what it did itself."""
        matched = [(row, self._match(row)) for row in rows]
        self._work.fetch([article for _, article in matched if article is not None])
        shown = self._shown({article for _, article in matched if article is not None})
        counts: list[Count] = []
        for number, (row, article) in enumerate(matched, start=1):
            if article is not None:
                count = self._take_row(row, article)
                moves = count is not None and count.counted != shown.get(
                    (article, count.warehouse), Decimal(0)
                )
                if count is not None:
                    counts.append(count)
                self._count(changed=self._set_values(row, article) or moves)
            progress(number, len(rows))
        add_counts(self._work, counts)

    def _match(self, row: QuantityRow) -> ArticleId | None:
        self._report.rows += 1
        self._report.warnings.extend(row.warnings)
        if row.refused:
            self._report.refused.extend(row.refused)
            return None
        try:
            article = self._matcher.find(row.keys)
            if article is None:
                key = row.keys.strongest()
                raise InputRefused("no-such-article", value=key[-1] if key else "")
        except InputRefused as reason:
            self._report.refused.append(issue_of(row.sheet, row.row, reason))
            return None
        return article

    def _take_row(self, row: QuantityRow, article: ArticleId) -> Count | None:
        if not row.warehouse or row.stock is None:
            return None
        return Count(article, self._warehouse(row), Decimal(row.stock))

    def _set_values(self, row: QuantityRow, article: ArticleId) -> bool:
        values = dict(row.values)
        if row.warehouse:
            values["offers"] = self._offers(row, article)
        is_changed, found = self._noticing.change(article, values)
        self._report.warnings.extend(notice_of(row.sheet, row.row, one) for one in found)
        return is_changed

    def _offers(self, row: QuantityRow, article: ArticleId) -> JsonValue:
        warehouse = self._warehouse(row)
        offers = object_list(self._work.get(article).local.get("offers"))
        for place, offer in enumerate(offers):
            if offer.get("warehouse") == warehouse:
                rate = row.vat_rate if row.vat_rate is not None else offer.get("vat_rate")
                offers[place] = {"warehouse": warehouse, "vat_rate": rate}
                return [*offers]
        return [*offers, {"warehouse": warehouse, "vat_rate": row.vat_rate}]

    def _warehouse(self, row: QuantityRow) -> WarehouseId:
        known = self._warehouses.get(row.warehouse) or self._warehouses.get(fold(row.warehouse))
        if known is None:
            known = add_warehouse(self._work, row.warehouse, {})
            self._warehouses[fold(row.warehouse)] = known
            self._report.warnings.append(
                Issue(row.sheet, row.row, "", "warehouse-created", row.warehouse, {})
            )
        return known

    def _shown(self, articles: Iterable[ArticleId]) -> dict[tuple[str, str], Decimal]:
        return {
            (line.article_id, line.warehouse_id): line.shown
            for line in stock.lines(self._work.tx.connection, articles)
        }

    def _count(self, *, changed: bool) -> None:
        if changed:
            self._report.changed += 1
        else:
            self._report.unchanged += 1
