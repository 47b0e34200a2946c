"""Which rows of a sheet hold an article, and which are only furniture."""

from collections.abc import Iterator

from desktop.domain.taxonomy import fold
from desktop.spreadsheet.cells import Cell, is_blank, text_of
from desktop.spreadsheet.columns import Layout
from desktop.spreadsheet.vocabulary import Vocabulary

KEY_PATHS = frozenset(
    {"tid", "ref", "seller_reference", "part_number", "manufacturer_reference", "barcode"}
)
_FURNITURE_FROM = 4


def data_rows(
    layout: Layout, words: Vocabulary, skipped: dict[str, int]
) -> Iterator[tuple[int, tuple[Cell, ...]]]:
    """Yield row number and cells of each article row below the headings.

    Counts the others in `skipped` by kind: blank, heading, section, total.
    """
    headings = {
        column.index: column.heading.casefold() for column in layout.columns if column.heading
    }
    for number, row in enumerate(layout.sheet.rows[layout.heading_row :], layout.heading_row + 1):
        kind = _furniture(layout, words, headings, row)
        if kind:
            skipped[kind] = skipped.get(kind, 0) + 1
        else:
            yield number, row


def cell_at(row: tuple[Cell, ...], index: int) -> Cell:
    """Return the cell of a row, None beyond its end."""
    return row[index] if index < len(row) else None


def _furniture(
    layout: Layout, words: Vocabulary, headings: dict[int, str], row: tuple[Cell, ...]
) -> str:
    filled = [index for index, cell in enumerate(row) if not is_blank(cell)]
    if not filled:
        return "blank"
    repeated = sum(1 for index in filled if headings.get(index) == text_of(row[index]).casefold())
    if repeated >= 2 and repeated * 2 > len(filled):
        return "heading"
    if _is_total(layout, words, row):
        return "total"
    if len(filled) == 1 and len(layout.known) >= _FURNITURE_FROM:
        return "" if _is_code(layout, row, filled[0]) else "section"
    return ""


def _is_total(layout: Layout, words: Vocabulary, row: tuple[Cell, ...]) -> bool:
    for column in layout.known:
        text = text_of(cell_at(row, column.index))
        if not text:
            continue
        if column.path in KEY_PATHS and not _is_total_word(words, text):
            return False
        if _is_total_word(words, text):
            return True
    return False


def _is_total_word(words: Vocabulary, text: str) -> bool:
    folded = fold(text)
    return folded in words.totals or any(folded.startswith(f"{word} ") for word in words.totals)


def _is_code(layout: Layout, row: tuple[Cell, ...], index: int) -> bool:
    """A lone reference is an article that says nothing; a lone text is a title."""
    text = text_of(row[index])
    keyed = any(column.index == index and column.path in KEY_PATHS for column in layout.known)
    return keyed and " " not in text and any(char.isdigit() for char in text)
