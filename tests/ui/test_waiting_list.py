"""The waiting list of the outbox: change sets, opened by mouse and keyboard, given up, reversed."""

import time
from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QComboBox, QLabel, QTreeView

from desktop.domain.document import Document
from desktop.domain.ids import ArticleId
from desktop.workflows.articles import Assignment
from tests.queries.test_change_sets import confirm, known_article
from tests.sync.processes import Server
from tests.ui.conftest import AtWindow
from tests.ui.person import Person
from tests.worlds import Workstation

CONTROL = Qt.KeyboardModifier.ControlModifier


def batch_of_two(shop: Workstation) -> None:
    articles = [known_article(shop, seller_reference=name) for name in ("A", "B")]
    shop.shop.edit.batch(
        articles, [Assignment("brand", "=", "Acme"), Assignment("price", "*=", "2")]
    )


def batch_and_form(shop: Workstation) -> None:
    batch_of_two(shop)
    shop.types(shop.finds()[0], "condition", "new")


def sent_batch(shop: Workstation) -> None:
    batch_of_two(shop)
    confirm(shop, *shop.finds())


@pytest.fixture
def slow_market(tmp_path: Path) -> Generator[Server]:
    """One that takes writes and says much later what became of them."""
    later = ("--without", "immediate-answers", "--answer-seconds", "3600")
    running = Server(tmp_path / "marketplace", later)
    yield running
    running.end()


def goes_to_outbox(person: Person) -> None:
    person.keys(Qt.Key.Key_2, CONTROL, on=person.opened.window)


def tree(person: Person, name: str = "waiting") -> QTreeView:
    goes_to_outbox(person)
    return person.finds(QTreeView, f"{name}Tree")


def reads(index: QModelIndex) -> list[str]:
    return [str(index.siblingAtColumn(place).data() or "") for place in range(4)]


def chooses(person: Person, shown: QTreeView, index: QModelIndex) -> None:
    spot = shown.visualRect(index).center()
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    person.waits_for(lambda: shown.selectionModel().isSelected(index))


def test_a_change_set_says_what_by_whom_and_how_much(at_window: AtWindow) -> None:
    person = at_window(batch_of_two)
    what, who, size, state = reads(tree(person).model().index(0, 0))
    assert (what, size, state) == ("Batch", "2 articles · 4 fields", "Waiting")
    assert who.startswith(person.shop.shop.device())
    person.sees("waitingTitle", "Waiting changes  4")


def test_what_the_marketplace_has_and_has_not_answered_says_so(
    at_window: AtWindow, slow_market: Server
) -> None:
    def connects(at: Workstation) -> None:
        at.shop.connect(slow_market.url, slow_market.token)
        at.new_article({"names.en": "Antenna", "price": "10"})

    person = at_window(connects)
    shown = tree(person)
    assert reads(shown.model().index(0, 0))[3] == "Waiting"
    person.shop.shop.sync()
    person.waits_for(lambda: reads(shown.model().index(0, 0))[3] == "In process")
    state = shown.model().index(0, 3)
    assert "later what became of it" in state.data(Qt.ItemDataRole.ToolTipRole)
    shown.expand(shown.model().index(0, 0))
    person.waits_for(lambda: shown.model().rowCount(shown.model().index(0, 0)) == 1)
    assert reads(shown.model().index(0, 0, shown.model().index(0, 0)))[3] == "In process"


def test_keys_open_a_set_down_to_its_fields(at_window: AtWindow) -> None:
    person = at_window(batch_of_two)
    shown = tree(person)
    model = shown.model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    shown.setFocus()
    shown.setCurrentIndex(model.index(0, 0))
    person.keys(Qt.Key.Key_Right, on=shown)
    above = model.index(0, 0)
    person.waits_for(lambda: model.rowCount(above) == 2)
    person.keys(Qt.Key.Key_Right, on=shown)
    assert reads(shown.currentIndex())[0] == "Antenna"
    person.keys(Qt.Key.Key_Right, on=shown)
    person.keys(Qt.Key.Key_Right, on=shown)
    field, values, _size, _state = reads(shown.currentIndex())
    assert (field, values) == ("Brand", "– → Acme")


def test_enter_on_a_field_opens_the_article_there(at_window: AtWindow) -> None:
    person = at_window(batch_of_two)
    shown = tree(person)
    model = shown.model()
    shown.expand(model.index(0, 0))
    person.waits_for(lambda: model.rowCount(model.index(0, 0)) == 2)
    article = model.index(0, 0, model.index(0, 0))
    shown.expand(article)
    shown.setCurrentIndex(model.index(1, 0, article))
    shown.setFocus()
    person.keys(Qt.Key.Key_Return, on=shown)
    person.sees("articleName", "Antenna")


def test_one_field_is_discarded_by_mouse_and_undo_brings_it_back(at_window: AtWindow) -> None:
    person = at_window(batch_of_two)
    shown = tree(person)
    model = shown.model()
    shown.expand(model.index(0, 0))
    person.waits_for(lambda: model.rowCount(model.index(0, 0)) == 2)
    article = model.index(0, 0, model.index(0, 0))
    shown.expand(article)
    chooses(person, shown, model.index(0, 0, article))
    person.presses("discardChosen")
    person.sees("waitingTitle", "Waiting changes  3")
    assert sorted(str(person.shop.sees(item)["brand"]) for item in person.shop.finds()) == [
        "Acme",
        "None",
    ]
    person.waits_for(lambda: shown.isExpanded(model.index(0, 0)))
    person.keys(Qt.Key.Key_Z, CONTROL, on=person.opened.window)
    person.sees("waitingTitle", "Waiting changes  4")


def test_delete_gives_a_whole_change_set_up(at_window: AtWindow) -> None:
    person = at_window(batch_and_form)
    shown = tree(person)
    assert [reads(shown.model().index(place, 0))[0] for place in (0, 1)] == [
        "Edit · Antenna",
        "Batch",
    ]
    chooses(person, shown, shown.model().index(1, 0))
    shown.setFocus()
    person.keys(Qt.Key.Key_Delete, on=shown)
    person.sees("waitingTitle", "Waiting changes  1")


def test_a_route_filters_the_list(at_window: AtWindow) -> None:
    person = at_window(batch_and_form)
    shown = tree(person)
    routes = person.finds(QComboBox, "waitingRoute")
    words = [routes.itemText(place) for place in range(routes.count())]
    assert words == ["Every route (2)", "Form and table (1)", "Batch (1)"]
    routes.setFocus()
    person.keys(Qt.Key.Key_End, on=routes)
    person.waits_for(lambda: shown.model().rowCount() == 1)
    assert reads(shown.model().index(0, 0))[0] == "Batch"


def test_a_sent_change_set_is_reversed_and_what_changed_since_is_listed(
    at_window: AtWindow,
) -> None:
    def prepare(shop: Workstation) -> None:
        sent_batch(shop)
        article = shop.finds()[0]
        shop.types(article, "brand", "Bolt")
        confirm(shop, article)

    person = at_window(prepare)
    shown = tree(person, "sent")
    model = shown.model()
    place = next(
        place for place in range(model.rowCount()) if reads(model.index(place, 0))[0] == "Batch"
    )
    chooses(person, shown, model.index(place, 0))
    person.presses("reverseChosen")
    person.sees("sentNotice", "Antenna · Brand: changed since")
    person.sees("waitingTitle", "Waiting changes  3")
    waiting = person.finds(QTreeView, "waitingTree").model()
    assert reads(waiting.index(0, 0))[0] == "Reversed: Batch"


def test_an_empty_outbox_shows_no_list(person: Person) -> None:
    goes_to_outbox(person)
    person.sees("outboxEmptyTitle", "Nothing waits")
    assert not any(
        label.isVisible() for label in person.opened.window.findChildren(QLabel, "waitingTitle")
    )


@pytest.mark.timed
def test_ten_thousand_waiting_articles_do_not_hold_the_window_up(at_window: AtWindow) -> None:
    def prepare(shop: Workstation) -> None:
        with shop.shop.desk.step("import-articles", "import") as work:
            for number in range(10_000):
                fields: Document = {"names": {"en": f"Patch cord {number}"}}
                work.create_article(ArticleId(f"{number:032x}"), fields)

    person = at_window(prepare)
    started = time.perf_counter()
    shown = tree(person)
    model = shown.model()
    person.waits_for(lambda: model.rowCount() == 1)
    listed = time.perf_counter() - started
    shown.expand(model.index(0, 0))
    person.waits_for(lambda: model.rowCount(model.index(0, 0)) >= 200)
    opened = time.perf_counter() - started - listed
    print(f"listed in {listed:.2f} s, opened in {opened:.2f} s")
    assert listed < 1.5
    assert opened < 1.5
