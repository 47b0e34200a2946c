"""One row while it is read: its cells by field, and the issues found on the way."""

from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from typing import TypeVar

from desktop.domain.entry_numbers import clean_text, dropped_in
from desktop.domain.errors import InputRefused
from desktop.domain.notices import SIGNS_DROPPED
from desktop.domain.numbers import decimal_text
from desktop.spreadsheet.cells import Cell, is_blank, text_of
from desktop.spreadsheet.columns import Column, Layout
from desktop.spreadsheet.issues import Issue
from desktop.spreadsheet.numerals import marks_seen, plain_number
from desktop.spreadsheet.rows import cell_at
from desktop.spreadsheet.vocabulary import Vocabulary

T = TypeVar("T")
_NUMERIC = (
    "weight",
    "dimensions.",
    "price.amount",
    "vat_rate",
    "stock",
    "pack.quantity",
    "order_limits.",
    "promotion.price",
    "price_breaks.",
)


class SheetReading:
    """What all rows of one sheet share: columns by field, decimal marks, counted remarks."""

    def __init__(self, layout: Layout, words: Vocabulary) -> None:
        """Look once through the number columns for the decimal marks they use."""
        self.layout = layout
        self.words = words
        self._by_path: dict[str, list[Column]] = {}
        for column in layout.known:
            self._by_path.setdefault(column.path, []).append(column)
        self._marks = _decimal_marks(layout)
        self._counted: dict[tuple[str, int], tuple[int, Column]] = {}

    def columns(self, *prefixes: str) -> list[Column]:
        """Return the columns whose path starts with one of the prefixes, as they stand."""
        return [column for column in self.layout.known if column.path.startswith(prefixes)]

    def column(self, path: str, number: int = 0) -> Column | None:
        """Return the column of a field (and group number), or None."""
        for column in self._by_path.get(path, ()):
            if not number or column.number == number:
                return column
        return None

    def all_of(self, path: str) -> list[Column]:
        """Return every column of a field, in the order of groups, then of the sheet."""
        return sorted(self._by_path.get(path, ()), key=lambda column: (column.number, column.index))

    def mark(self, column: Column) -> str:
        """Return the decimal mark of texts in a column, empty where it is not known."""
        return self._marks.get(column.index, self._marks.get(-1, ""))

    def count(self, column: Column, code: str) -> None:
        """Note once for the sheet what would otherwise be said row by row."""
        times, _ = self._counted.get((code, column.index), (0, column))
        self._counted[code, column.index] = times + 1, column

    def remarks(self) -> list[Issue]:
        """Return the counted remarks, with the fact `count`."""
        name, row = self.layout.sheet.name, self.layout.heading_row
        return [
            Issue(
                name,
                row,
                column.letter,
                code,
                column.heading,
                {"heading": column.heading, "count": str(times)},
            )
            for (code, _), (times, column) in self._counted.items()
        ]


class RowReading:
    """One row: read cells, collect warnings (cell left out) and refusals (row waits)."""

    def __init__(
        self, sheet: SheetReading, number: int, cells: tuple[Cell, ...], *, quiet: bool = False
    ) -> None:
        """Take the cells of the row with this number; `quiet` says nothing of hidden rows."""
        self.sheet = sheet
        self.number = number
        self._cells = cells
        self.warnings: list[Issue] = []
        self.refused: list[Issue] = []
        self._cleaned: set[str] = set()
        if number in sheet.layout.sheet.hidden_rows and not quiet:
            self.warn(None, "hidden-row", "")

    def cell(self, column: Column | None) -> Cell:
        """Return a cell; blanks and placeholders such as `n/a` are None."""
        value = cell_at(self._cells, column.index) if column else None
        if is_blank(value) or (isinstance(value, str) and self.sheet.words.is_placeholder(value)):
            return None
        return value

    def text(self, column: Column | None) -> str:
        """Return the text of a cell, empty for blanks and placeholders.

        Control characters are left out, and said once; those that end a line are line ends.
        """
        text = text_of(self.cell(column))
        if column is None or not dropped_in(text):
            return text
        lines = "\n".join(text.splitlines())
        number, text = dropped_in(lines), clean_text(lines)
        if number and column.letter not in self._cleaned:
            self._cleaned.add(column.letter)
            self.warn(column, SIGNS_DROPPED, text[:80], {"fact": str(number)})
        return text

    def unfinished(self, column: Column) -> bool:
        """Tell whether the cell holds a formula without a result, or an error value."""
        return (self.number, column.index) in self.sheet.layout.sheet.unfinished

    def say_unfinished(self, *, but: str = "-") -> None:
        """Warn of every cell without a result unsaid yet, `but` for paths beginning so."""
        said = {issue.column for issue in (*self.warnings, *self.refused)}
        for column in self.sheet.layout.known:
            unsaid = column.letter not in said and not column.path.startswith(but)
            if unsaid and self.unfinished(column):
                self.warn(column, "formula-not-computed", "", {"path": column.path})

    def number_in(self, column: Column, text: str | None = None) -> str:
        """Return the number of a cell, or of a `text` cut out of it, in plain notation.

        Raises InputRefused not-a-number or ambiguous-number; a number cell is never ambiguous.
        """
        cell = self.cell(column)
        if isinstance(cell, Decimal):
            return decimal_text(cell)
        written = text_of(cell) if text is None else text
        found = plain_number(written, self.sheet.mark(column)) if isinstance(cell, str) else None
        if found is None:
            raise InputRefused("not-a-number", value=written)
        return found

    def attempt(self, column: Column, read: Callable[[], T], *, needed: bool = False) -> T | None:
        """Return what `read` reads; a refusal becomes a warning, or refuses the row if `needed`."""
        try:
            return read()
        except InputRefused as refusal:
            note = self.refuse if needed else self.warn
            facts = {key: fact for key, fact in refusal.facts.items() if key != "value"}
            note(column, refusal.code, refusal.facts.get("value", self.text(column)), facts)
            return None

    def warn(
        self, column: Column | None, code: str, value: str, facts: Mapping[str, str] | None = None
    ) -> None:
        """Note that a cell was left out or is doubtful; the row still counts."""
        self.warnings.append(self._issue(column, code, value, facts))

    def refuse(
        self, column: Column | None, code: str, value: str, facts: Mapping[str, str] | None = None
    ) -> None:
        """Note why the row must wait."""
        self.refused.append(self._issue(column, code, value, facts))

    def _issue(
        self, column: Column | None, code: str, value: str, facts: Mapping[str, str] | None
    ) -> Issue:
        known = {"heading": column.heading, **(facts or {})} if column else dict(facts or {})
        letter = column.letter if column else ""
        return Issue(self.sheet.layout.sheet.name, self.number, letter, code, value, known)


def _decimal_marks(layout: Layout) -> dict[int, str]:
    """The decimal mark by column; under -1 the sheet's, for columns that do not tell."""
    seen = {
        column.index: marks_seen(_texts(layout, column))
        for column in layout.known
        if column.path.startswith(_NUMERIC)
    }
    everywhere = frozenset(mark for marks in seen.values() for mark in marks)
    found = {index: next(iter(marks)) if len(marks) == 1 else "" for index, marks in seen.items()}
    found = {index: mark for index, mark in found.items() if seen[index]}
    if len(everywhere) == 1:
        found[-1] = next(iter(everywhere))
    return found


def _texts(layout: Layout, column: Column) -> Iterable[str]:
    for row in layout.sheet.rows[layout.heading_row :]:
        cell = cell_at(row, column.index)
        if isinstance(cell, str):
            yield cell
