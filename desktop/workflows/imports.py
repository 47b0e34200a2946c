"""Taking in workbooks: good rows go through as one step, bad rows wait in a workbook of their own.

A rehearsal does exactly what the import does and takes it back before the commit.
"""

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from desktop.domain.taxonomy import Taxonomy
from desktop.spreadsheet.articles import read_articles
from desktop.spreadsheet.columns import Layout
from desktop.spreadsheet.issues import Issue
from desktop.spreadsheet.mapping import read_mapping
from desktop.spreadsheet.quantities import read_quantities
from desktop.spreadsheet.workbook import read_workbook
from desktop.workflows.article_rows import ArticleRows
from desktop.workflows.desk import Desk
from desktop.workflows.import_report import ImportReport
from desktop.workflows.quantity_rows import QuantityRows

Progress = Callable[[int, int], None]


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
        taxonomy = self._taxonomy()
        sheet = read_articles(read_workbook(path), taxonomy, named)
        report = ImportReport(skipped=sheet.skipped, warnings=list(sheet.warnings))
        if not rehearse:
            self._desk.before_many(len(sheet.rows))
        with suppress(_Rehearsed), self._desk.step("import-articles", "import") as work:
            ArticleRows(work, taxonomy, report).take(sheet.rows, progress)
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
        if not rehearse:
            self._desk.before_many(len(sheet.rows))
        with suppress(_Rehearsed), self._desk.step("import-quantities", "import") as work:
            QuantityRows(work, report).take(sheet.rows, progress)
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
