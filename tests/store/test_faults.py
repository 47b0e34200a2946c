"""Whatever statement fails, the shop is as it was before the verb or as it is after it."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine

from desktop.app.repairing import repair
from desktop.app.wiring import Chance
from desktop.domain.document import Document, JsonValue
from desktop.domain.errors import LocalTrouble
from desktop.domain.exchange import Answer, Outcome
from desktop.domain.ids import ArticleId
from desktop.domain.leaves import with_leaves
from desktop.store import differences, outbox
from desktop.store.differences import Difference
from desktop.store.outbox import OutboxRow
from desktop.sync.cut import freeze_due
from desktop.sync.plan import Plan
from desktop.sync.settle import Settled, settle
from desktop.workflows.articles import Assignment
from tests.spreadsheet.books import Rows, book
from tests.workflows.test_undoing import colleague
from tests.worlds import COMPLETE, Workstation, workstation_at

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


def settles(at: Workstation, _folder: Path) -> Callable[[], object]:
    """Five answers in one transaction: stored otherwise, refused, overtaken, gone, counted."""
    kept, refused, overtaken, gone, counted = (
        at.new_article(COMPLETE, brand=f"B{number}") for number in range(5)
    )
    for article in (kept, refused, overtaken, gone, counted):
        colleague(at, article, {"seller_reference": "seen"})
    for article in (kept, refused, overtaken, gone):
        at.types(article, "price", "7.1234")
    at.counts(counted, at.warehouse(), 5)
    rows = _frozen(at, [kept, refused, overtaken, gone], counted)
    price: JsonValue = {"amount": "7.12", "currency": "EUR"}
    theirs: JsonValue = {"amount": "9.00", "currency": "EUR"}
    tombstone: Document = {"version": 9, "deleted": True}
    line: Document = {"on_hand": "4", "version": 1}
    later = Outcome(Answer.OK, _as_stored(rows[overtaken], {"price": theirs}, 5))
    answers = [
        Settled(rows[kept], Outcome(Answer.OK, _as_stored(rows[kept], {"price": price}, 2))),
        Settled(rows[refused], Outcome(Answer.REFUSED, error={"code": "invalid"})),
        Settled(rows[overtaken], Outcome(Answer.STALE), later),
        Settled(rows[gone], Outcome(Answer.GONE, tombstone), Outcome(Answer.GONE, tombstone)),
        Settled(rows[counted], Outcome(Answer.OK, line)),
    ]
    return lambda: settle(at.shop.database, answers, Chance(), at.shop.clock.shown)


def sends_again(at: Workstation, _folder: Path) -> Callable[[], object]:
    """A value the marketplace stores otherwise goes again."""
    article = at.new_article(COMPLETE, price="7.12")
    colleague(at, article, {"seller_reference": "seen"})
    sent: JsonValue = {"amount": "7.1234", "currency": "EUR"}
    found: JsonValue = {"amount": "7.12", "currency": "EUR"}
    with at.shop.database.transaction() as tx:
        differences.record(tx, [Difference(article, "price", sent, found, "2026-03-01T10:00:00Z")])
    return lambda: at.shop.read_back.choose(article, "price", "mine")


def _frozen(at: Workstation, articles: list[ArticleId], counted: ArticleId) -> dict[str, OutboxRow]:
    with at.shop.database.transaction() as tx:
        rows = freeze_due(tx, articles, Plan())
        (count,) = outbox.of_entity(tx.connection, counted)
        outbox.freeze(tx, count)
    return {row.entity_id: row for row in (*rows, count)}


def _as_stored(row: OutboxRow, values: Document, version: int) -> Document:
    return {**with_leaves(row.sent or {}, values), "version": version}


def test_repair_that_finds_the_disk_full_anywhere_can_be_done_again(
    workstation: Workstation, disk: Disk
):
    """The damaged file stays where it was until the new one is whole; nothing unsent is lost."""
    article, place = workstation.new_article(COMPLETE, brand="Mine"), workstation.warehouse()
    workstation.counts(article, place, 5)
    colleague(workstation, article, {"brand": "Theirs"}, conflict=True)
    sight = workstation.shown()
    workstation.shop.close()
    folder = workstation.shop.folder
    content = folder.database.read_bytes()
    folder.database.write_bytes(content[:200] + b"\x55" * (len(content) - 200))
    unsent, full_at = folder.unsynced.read_bytes(), 0
    said: list[str] = []
    while True:
        full_at += 1
        disk.full_at, disk.written = full_at, 0
        disk.install()
        try:
            found = repair(folder, "2026-03-01T10:00:00Z")
        except LocalTrouble as trouble:
            said.append(trouble.code)
        else:
            break
        finally:
            disk.remove()
        assert folder.database.read_bytes()[200:208] == b"\x55" * 8
        assert folder.unsynced.read_bytes() == unsent
    assert full_at > 4
    assert set(said) == {"disk-full"}
    assert (found.articles, found.commands) == (1, 1)
    with workstation_at(folder.root) as again:
        assert again.shown() == sight
        assert again.problems() == ()


@pytest.mark.parametrize(
    "scenario",
    [
        creates_and_edits,
        edits,
        changes_twenty,
        imports_quantities,
        undoes,
        resolves,
        removes,
        settles,
        sends_again,
    ],
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
