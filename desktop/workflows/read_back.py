"""What becomes of a value the marketplace stored otherwise than it was sent."""

from decimal import Decimal
from typing import Literal

from desktop.domain.document import same, text
from desktop.domain.errors import InputRefused
from desktop.domain.ids import ArticleId, WarehouseId
from desktop.domain.leaves import LeafChange, leaf
from desktop.domain.numbers import decimal_text
from desktop.store import differences
from desktop.store.differences import Difference
from desktop.store.journal import DIFFERENCE
from desktop.workflows.desk import Desk, Work
from desktop.workflows.stock import add_adjustment, shown_in

Choice = Literal["mine", "theirs"]


class ReadBacks:
    """The verbs on differences."""

    def __init__(self, desk: Desk) -> None:
        """Work at `desk`."""
        self._desk = desk

    def choose(self, article: ArticleId, path: str, choice: Choice) -> None:
        """Settle a difference: *mine* goes again as a new edit, *theirs* is left as it is.

        Of stock goes again what is missing, so that sales since are not undone. InputRefused
        ("no-such-conflict") where there is none.
        """
        adjusts = choice == "mine" and path.startswith(f"{differences.STOCK}.")
        with self._desk.step("stock-adjust" if adjusts else "resolve", "resolve") as work:
            found = _standing(work, article, path)
            differences.forget(work.tx, article, [found.path])
            work.note(article, LeafChange(f"{DIFFERENCE}.{path}", found.as_document(), None))
            if adjusts:
                _add_missing(work, article, found)
            elif choice == "mine":
                work.change(article, {path: found.sent})


def _standing(work: Work, article: ArticleId, path: str) -> Difference:
    local = work.get(article).local
    for item in differences.of_entity(work.tx.connection, article):
        if item.path == path and (item.warehouse or same(leaf(local, path), item.found)):
            return item
    raise InputRefused("no-such-conflict", ref=article, path=path)


def _add_missing(work: Work, article: ArticleId, found: Difference) -> None:
    warehouse = WarehouseId(found.warehouse)
    missing = Decimal(text(found.sent)) - Decimal(text(found.found))
    shown = shown_in(work, article, warehouse)
    if shown + missing < 0:
        raise InputRefused("stock-below-zero", shown=decimal_text(shown), delta=missing)
    add_adjustment(work, article, warehouse, missing, "correction", before=shown)
