"""What is said about rows and cells, and the keys that match a row to an article."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Issue:
    """Something about a cell, row or file: a code and facts, never a sentence.

    `row` counts from 1, 0 where the whole sheet is meant; `column` is the sheet's letter, empty
    where a row is meant; the fact `heading` repeats the column's heading.
    """

    sheet: str
    row: int
    column: str
    code: str
    value: str
    facts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class RowKeys:
    """What may match a row, in the order of trust; empty text where the row says nothing.

    Part number alone decides only where it is unique; `brand` goes with it.
    """

    tid: str
    ref: str
    seller_reference: str
    brand: str
    part_number: str

    def strongest(self) -> tuple[str, ...]:
        """Return the kind and text of the key that decides, or an empty tuple."""
        for kind, value in (
            ("tid", self.tid),
            ("ref", self.ref),
            ("seller_reference", self.seller_reference),
        ):
            if value:
                return kind, value
        return ("part_number", self.brand, self.part_number) if self.part_number else ()
