"""Article rows of a workbook, taken into the shop one by one."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

from desktop.checks.likeness import alike
from desktop.domain.classification import with_consequences
from desktop.domain.document import JsonValue, mapping, text
from desktop.domain.errors import InputRefused
from desktop.domain.ids import ArticleId, new_article_id
from desktop.domain.leaves import with_leaves
from desktop.domain.taxonomy import Taxonomy
from desktop.spreadsheet.articles import ArticleRow
from desktop.spreadsheet.issues import Issue
from desktop.store.article_keys import all_keys
from desktop.store.brands import known_brands
from desktop.store.pictures_expected import set_expected
from desktop.workflows.desk import Work
from desktop.workflows.import_report import ImportReport, issue_of, notice_of
from desktop.workflows.noticing import Noticing
from desktop.workflows.row_matching import RowMatcher


class ArticleRows:
    """One article file being taken in."""

    def __init__(self, work: Work, taxonomy: Taxonomy, report: ImportReport) -> None:
        """Write through `work` and count in `report`."""
        self._work = work
        self._taxonomy = taxonomy
        self._report = report
        self._matcher = RowMatcher(all_keys(work.tx.connection))
        self._brands = known_brands(work.tx.connection)
        self._brands_seen: set[str] = set()
        self._noticing = Noticing(work)

    def take(self, rows: Sequence[ArticleRow], progress: Callable[[int, int], None]) -> None:
        """Take every row; what cannot be taken is refused and the others go on."""
        pictures: list[tuple[ArticleId, tuple[str, ...]]] = []
        self._count_brands(rows)
        for number, row in enumerate(rows, start=1):
            self._report.rows += 1
            self._report.warnings.extend(row.warnings)
            article = self._take_one(row)
            if article is not None:
                self._doubt_brand(row)
            if article is not None and row.pictures:
                pictures.append((article, row.pictures))
            progress(number, len(rows))
        self._work.write()
        set_expected(self._work.tx, pictures)

    def _take_one(self, row: ArticleRow) -> ArticleId | None:
        if row.refused:
            self._report.refused.extend(row.refused)
            return None
        try:
            known = self._matcher.find(row.keys)
            return self._create(row) if known is None else self._change(known, row)
        except InputRefused as reason:
            self._report.refused.append(issue_of(row.sheet, row.row, reason))
            return None

    def _create(self, row: ArticleRow) -> ArticleId:
        article = new_article_id()
        self._work.create_article(article, with_leaves({}, row.values))
        self._matcher.add(row.keys, article)
        self._report.created += 1
        return article

    def _change(self, article: ArticleId, row: ArticleRow) -> ArticleId:
        document = self._work.get(article).local
        values = with_consequences(document, self._with_kept_members(article, row), self._taxonomy)
        is_changed, found = self._noticing.change(article, values)
        self._report.warnings.extend(notice_of(row.sheet, row.row, one) for one in found)
        if is_changed:
            self._report.changed += 1
        else:
            self._report.unchanged += 1
        return article

    def _count_brands(self, rows: Sequence[ArticleRow]) -> None:
        """Let the file speak too: of two spellings the one with more articles is the better."""
        used = Counter(self._brands.used)
        used.update(name for row in rows if (name := text(row.values.get("brand"))))
        self._brands = replace(self._brands, used=used)

    def _doubt_brand(self, row: ArticleRow) -> None:
        """Warn of a brand that is probably another's misspelling, at the first row that has it."""
        name = text(row.values.get("brand"))
        if not name or name in self._brands_seen:
            return
        self._brands_seen.add(name)
        better = next(iter(alike(name, self._brands)), "")
        if better:
            issue = Issue(row.sheet, row.row, "", "brand-alike", name, {"fact": better})
            self._report.warnings.append(issue)

    def _with_kept_members(self, article: ArticleId, row: ArticleRow) -> dict[str, JsonValue]:
        """Keep of an existing article what the row only assumed: its currency, its guarantee."""
        values = dict(row.values)
        before = self._work.get(article).local
        for path in row.assumed:
            name, _, member = path.partition(".")
            kept = mapping(before.get(name)).get(member)
            group = values.get(name)
            if kept is not None and isinstance(group, dict):
                values[name] = {**group, member: kept}
        return values
