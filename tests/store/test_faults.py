"""Whatever statement fails, the shop is as it was before the verb or as it is after it."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine

from desktop.domain.errors import LocalTrouble
from desktop.domain.ids import ArticleId
from desktop.workflows.articles import Assignment
from tests.spreadsheet.books import Rows, book
from tests.workflows.test_undoing import colleague
from tests.worlds import COMPLETE, Workstation

Scenario = Callable[[Workstation, Path], Callable[[], object]]


class Disk:
    """A disk that is full from the n-th writing statement on, or not at all (0)."""

    def __init__(self) -> None:
        self.full_at = 0
        self.written = 0

    def install(self) -> None:
        """Watch every connection that may write."""
        event.listen(Engine, "before_cursor_execute", self._watch)

    def remove(self) -> None:
        """Let go again."""
        event.remove(Engine, "before_cursor_execute", self._watch)

    def _watch(self, connection: object, _c: object, statement: str, *_rest: object) -> None:
        del connection
        if statement.startswith("SELECT") or statement == "BEGIN":
            return
        self.written += 1
        if self.written == self.full_at:
            raise sqlite3.OperationalError("database or disk is full")


@pytest.fixture
def disk() -> Disk:
    return Disk()


def creates_and_edits(at: Workstation, _folder: Path) -> Callable[[], object]:
    return lambda: at.shop.edit.create({"brand": "Acme", "names.fr": "Cordon"})


def edits(at: Workstation, _folder: Path) -> Callable[[], object]:
    article = at.new_article(COMPLETE)
    return lambda: at.types(article, "price", "7")


def changes_twenty(at: Workstation, _folder: Path) -> Callable[[], object]:
    articles = [at.shop.edit.create({"brand": f"B{number}"}) for number in range(20)]
    orders = [Assignment("price", "=", "5"), Assignment("brand", "=", "Acme")]
    return lambda: at.shop.edit.batch(articles, orders)


def imports_quantities(at: Workstation, folder: Path) -> Callable[[], object]:
    rows: Rows = [["Seller reference", "Warehouse", "Stock"]]
    for number in range(5):
        at.shop.edit.create({"seller_reference": f"A-{number}"})
        rows = [*rows, [f"A-{number}", "PT - Box - Acme - Aveiro", str(number + 1)]]
    path = book(folder / "q.xlsx", rows)
    return lambda: at.shop.imports.quantities(path)


def undoes(at: Workstation, _folder: Path) -> Callable[[], object]:
    article, place = at.new_article(COMPLETE), at.warehouse()
    at.counts(article, place, 5)
    at.shop.submissions.submit([article], ["names"])
    at.shop.edit.remove([article])
    return at.undoes


def resolves(at: Workstation, _folder: Path) -> Callable[[], object]:
    article = at.new_article(COMPLETE, brand="Mine")
    colleague(at, article, {"brand": "Theirs"}, conflict=True)
    return lambda: at.shop.resolving.choose(article, "brand", "theirs")


def removes(at: Workstation, _folder: Path) -> Callable[[], object]:
    article: ArticleId = at.new_article(COMPLETE)
    at.counts(article, at.warehouse(), 5)
    return lambda: at.shop.edit.remove([article])


@pytest.mark.parametrize(
    "scenario",
    [creates_and_edits, edits, changes_twenty, imports_quantities, undoes, resolves, removes],
)
def test_a_full_disk_at_any_statement_leaves_the_shop_as_it_was(
    workstation: Workstation, tmp_path: Path, disk: Disk, scenario: Scenario
):
    verb = scenario(workstation, tmp_path)
    before = workstation.tables()
    full_at = 0
    while True:
        full_at += 1
        disk.full_at, disk.written = full_at, 0
        disk.install()
        workstation.news.clear()
        try:
            verb()
        except LocalTrouble as trouble:
            is_full = trouble.code == "disk-full"
        else:
            break
        finally:
            disk.remove()
        assert is_full
        assert workstation.news == []
        assert workstation.tables() == before
        assert workstation.problems() == ()
    assert full_at > 4
    assert workstation.tables() != before
    assert len(workstation.news) == 1
    assert workstation.problems() == ()
