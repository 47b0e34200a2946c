"""Taking in workbooks: good rows go through as one step, bad rows wait in a workbook of their own.

A rehearsal does exactly what the import does and takes it back before the commit.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

from desktop.domain.document import JsonValue, mapping, object_list, text
from desktop.domain.errors import InputRefused
from desktop.domain.ids import ArticleId, WarehouseId, new_article_id
from desktop.domain.leaves import with_leaves
from desktop.domain.taxonomy import Taxonomy, fold
from desktop.spreadsheet.articles import ArticleRow, read_articles
from desktop.spreadsheet.columns import Layout
from desktop.spreadsheet.issues import Issue
from desktop.spreadsheet.mapping import read_mapping
from desktop.spreadsheet.quantities import QuantityRow, read_quantities
from desktop.spreadsheet.workbook import read_workbook
from desktop.store import stock
from desktop.store.article_keys import all_keys
from desktop.store.entities import load_kind
from desktop.store.pictures_expected import set_expected
from desktop.workflows.desk import Desk, Work
from desktop.workflows.row_matching import RowMatcher
from desktop.workflows.stock import Count, add_counts
from desktop.workflows.warehouses import add_warehouse

Progress = Callable[[int, int], None]


@dataclass(slots=True)
class ImportReport:
    """What an import did, or would do; counts are of rows, `rejects` the workbook of refusals."""

    rows: int = 0
    created: int = 0
    changed: int = 0
    unchanged: int = 0
    refused: list[Issue] = field(default_factory=list[Issue])
    warnings: list[Issue] = field(default_factory=list[Issue])
    skipped: Mapping[str, int] = field(default_factory=dict[str, int])
    rejects: Path | None = None


class _Rehearsed(Exception):
    """Takes back everything a rehearsal has done."""


def _quiet(_done: int, _total: int) -> None:
    """Report nothing."""


class Imports:
    """The verbs of taking in workbooks."""

    def __init__(
        self,
        desk: Desk,
        taxonomy: Callable[[], Taxonomy],
        rejects: Path,
        sentence: Callable[[Issue], str],
    ) -> None:
        """Write refused rows into the folder `rejects`, each with the `sentence` that says why."""
        self._desk = desk
        self._taxonomy = taxonomy
        self._rejects = rejects
        self._sentence = sentence

    def articles(
        self,
        path: Path,
        *,
        mapping: Path | None = None,
        rehearse: bool = False,
        progress: Progress = _quiet,
    ) -> ImportReport:
        """Create and change articles from a workbook; one undoable step."""
        named = read_mapping(mapping) if mapping else None
        sheet = read_articles(read_workbook(path), self._taxonomy(), named)
        report = ImportReport(skipped=sheet.skipped, warnings=list(sheet.warnings))
        with suppress(_Rehearsed), self._desk.step("import-articles", "import") as work:
            _take_articles(work, sheet.rows, report, progress)
            if rehearse:
                raise _Rehearsed
        return self._finished(report, sheet.layouts, path, rehearse=rehearse)

    def quantities(
        self,
        path: Path,
        *,
        mapping: Path | None = None,
        rehearse: bool = False,
        progress: Progress = _quiet,
    ) -> ImportReport:
        """Set stock, offers, packs, limits, promotions and ladders of articles already here."""
        named = read_mapping(mapping) if mapping else None
        sheet = read_quantities(read_workbook(path), named)
        report = ImportReport(skipped=sheet.skipped, warnings=list(sheet.warnings))
        with suppress(_Rehearsed), self._desk.step("import-quantities", "import") as work:
            _Quantities(work, report).take(sheet.rows, progress)
            if rehearse:
                raise _Rehearsed
        return self._finished(report, sheet.layouts, path, rehearse=rehearse)

    def _finished(
        self, report: ImportReport, layouts: Sequence[Layout], path: Path, *, rehearse: bool
    ) -> ImportReport:
        if report.refused and not rehearse:
            # Imported here: the library that writes workbooks would slow down every start.
            from desktop.spreadsheet.rejects import write_rejects

            target = self._rejects / f"{path.stem}-refused.xlsx"
            if write_rejects(target, layouts, report.refused, "Reason", self._sentence):
                report.rejects = target
        return report


def _take_articles(
    work: Work, rows: Sequence[ArticleRow], report: ImportReport, progress: Progress
) -> None:
    matcher = RowMatcher(all_keys(work.tx.connection))
    pictures: list[tuple[ArticleId, tuple[str, ...]]] = []
    for number, row in enumerate(rows, start=1):
        report.rows += 1
        report.warnings.extend(row.warnings)
        if row.refused:
            report.refused.extend(row.refused)
            continue
        try:
            article = _take_article(work, matcher, row, report)
        except InputRefused as reason:
            report.refused.append(_issue(row.sheet, row.row, reason))
            continue
        if row.pictures:
            pictures.append((article, row.pictures))
        progress(number, len(rows))
    work.write()
    set_expected(work.tx, pictures)


def _take_article(
    work: Work, matcher: RowMatcher, row: ArticleRow, report: ImportReport
) -> ArticleId:
    known = matcher.find(row.keys)
    if known is None:
        article = new_article_id()
        work.create_article(article, with_leaves({}, row.values))
        matcher.add(row.keys, article)
        report.created += 1
        return article
    if work.change(known, _with_kept_members(work, known, row)):
        report.changed += 1
    else:
        report.unchanged += 1
    return known


def _with_kept_members(work: Work, article: ArticleId, row: ArticleRow) -> dict[str, JsonValue]:
    """Keep of an existing article what the row only assumed (its currency, its warranty kind)."""
    values = dict(row.values)
    before = work.get(article).local
    for path in row.assumed:
        name, _, member = path.partition(".")
        kept = mapping(before.get(name)).get(member)
        group = values.get(name)
        if kept is not None and isinstance(group, dict):
            values[name] = {**group, member: kept}
    return values


class _Quantities:
    """One quantities file being taken in."""

    def __init__(self, work: Work, report: ImportReport) -> None:
        self._work = work
        self._report = report
        self._matcher = RowMatcher(all_keys(work.tx.connection))
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
            self._report.refused.append(_issue(row.sheet, row.row, reason))
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
        return self._work.change(article, values) > 0

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


def _issue(sheet: str, row: int, reason: InputRefused) -> Issue:
    return Issue(sheet, row, "", reason.code, reason.facts.get("value", ""), reason.facts)
