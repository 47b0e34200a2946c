"""The columns of the article table: one line each."""

from dataclasses import dataclass

from desktop.ui.marking import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Column:
    """`sort` is the query's name of the column, `path` the field that F2 edits; empty = none."""

    key: str
    title: str
    width: int
    sort: str = ""
    path: str = ""
    is_number: bool = False
    is_shown: bool = True


COLUMNS: tuple[Column, ...] = (
    Column("tick", "", 36),
    Column("picture", "", 48),
    Column("name", QT_TRANSLATE_NOOP("columns", "Name"), 300, "name", "names"),
    Column("brand", QT_TRANSLATE_NOOP("columns", "Brand"), 112, "brand", "brand"),
    Column("part", QT_TRANSLATE_NOOP("columns", "Part number"), 150, "part_number", "part_number"),
    Column(
        "reference",
        QT_TRANSLATE_NOOP("columns", "Your reference"),
        112,
        "seller_reference",
        "seller_reference",
        is_shown=False,
    ),
    Column("tid", QT_TRANSLATE_NOOP("columns", "TID"), 96, "tid", is_shown=False),
    Column(
        "subcategory",
        QT_TRANSLATE_NOOP("columns", "Sub-category"),
        150,
        "subcategory",
        is_shown=False,
    ),
    Column("price", QT_TRANSLATE_NOOP("columns", "Price"), 96, "price", "price", is_number=True),
    Column("stock", QT_TRANSLATE_NOOP("columns", "Stock"), 72, "stock", is_number=True),
    Column("languages", QT_TRANSLATE_NOOP("columns", "Languages"), 108),
    Column("review", QT_TRANSLATE_NOOP("columns", "Review"), 132, "review"),
    Column("state", QT_TRANSLATE_NOOP("columns", "State"), 112, "state"),
)
KEYS: tuple[str, ...] = tuple(column.key for column in COLUMNS)
