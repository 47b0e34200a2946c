"""Conflicts in the outbox: counted and filtered, typed into, and settled many at a time."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableView,
)

from desktop.domain.document import JsonValue
from desktop.domain.leaves import with_leaves
from desktop.store.conflicts import OpenConflict, open_all
from desktop.store.entities import load, save
from desktop.ui.outbox.conflict_card import ConflictCard
from tests.ui.conftest import AtWindow
from tests.ui.person import Person
from tests.worlds import Workstation

CONTROL = Qt.KeyboardModifier.ControlModifier


def dispute(
    shop: Workstation, name: str, path: str, mine: str, theirs: JsonValue, by: str = "Ana"
) -> None:
    """An article of which both sides changed one field."""
    article = shop.new_article({"names.en": name, path: mine})
    with shop.shop.database.transaction() as tx:
        item = load(tx.connection, article)
        assert item is not None
        open_all(tx, [OpenConflict(article, path, None, theirs, 2, by, "2026-11-20T09:30:00Z")])
        save(tx, replace(item, base=with_leaves(item.local, {path: theirs}), version=2))


def price(amount: str) -> JsonValue:
    return {"amount": amount, "currency": "EUR"}


def three(shop: Workstation) -> None:
    dispute(shop, "Antenna", "price", "12", price("15.00"))
    dispute(shop, "Cable", "price", "13", price("16.00"), by="Rui")
    dispute(shop, "Duct", "brand", "Mine", "Theirs")


def one_price(shop: Workstation) -> None:
    dispute(shop, "Antenna", "price", "12", price("15.00"))


def one_text(shop: Workstation) -> None:
    dispute(shop, "Duct", "descriptions.en.usage", "Indoors", "Outdoors")


def goes_to_outbox(person: Person) -> None:
    person.keys(Qt.Key.Key_2, CONTROL, on=person.opened.window)
    person.sees("conflictsTitle", "Conflicts")


def cards(person: Person) -> list[str]:
    found = person.opened.window.findChildren(ConflictCard)
    visible = [card for card in found if card.isVisible()]
    return sorted(card.line.name for card in visible)


def sees_cards(person: Person, *names: str) -> None:
    person.waits_for(lambda: cards(person) == list(names))


def open_conflicts(person: Person) -> list[tuple[str, str]]:
    return sorted((line.name, line.path) for line in person.opened.shop.outbox.conflicts())


def test_chips_count_the_conflicts_by_field_and_filter_them(at_window: AtWindow) -> None:
    person = at_window(three)
    goes_to_outbox(person)
    assert person.finds(QPushButton, "conflicts-price").text() == "Price  2"
    assert person.finds(QPushButton, "conflicts-brand").text() == "Brand  1"
    person.presses("conflicts-price")
    sees_cards(person, "Antenna", "Cable")
    person.presses("conflicts-all")
    sees_cards(person, "Antenna", "Cable", "Duct")


def test_another_value_is_typed_into_the_card(at_window: AtWindow) -> None:
    person = at_window(one_price)
    goes_to_outbox(person)
    person.presses("editConflict")
    field = person.finds(QLineEdit, "conflictValue")
    assert field.text() == "12.00 EUR"
    field.selectAll()
    QTest.keyClicks(field, "13,50")
    person.keys(Qt.Key.Key_Return, on=field)
    person.waits_for(lambda: not open_conflicts(person))
    assert person.shop.sees(person.shop.finds()[0])["price"] == price("13.50")


def test_a_refused_value_keeps_the_input_open_and_says_why(at_window: AtWindow) -> None:
    person = at_window(one_price)
    goes_to_outbox(person)
    person.presses("editConflict")
    field = person.finds(QLineEdit, "conflictValue")
    field.selectAll()
    QTest.keyClicks(field, "cheap")
    person.presses("conflictEnter")
    person.sees("conflictError", "cheap")
    assert field.text() == "cheap"
    assert open_conflicts(person) == [("Antenna", "price")]
    person.keys(Qt.Key.Key_Escape, on=field)
    person.finds(QPushButton, "keepMine")


def test_a_text_of_several_lines_is_used_with_ctrl_enter(at_window: AtWindow) -> None:
    person = at_window(one_text)
    goes_to_outbox(person)
    person.presses("editConflict")
    area = person.finds(QPlainTextEdit, "conflictValue")
    assert area.toPlainText() == "Indoors"
    area.selectAll()
    QTest.keyClicks(area, "Anywhere")
    person.keys(Qt.Key.Key_Return, CONTROL, on=area)
    person.waits_for(lambda: not open_conflicts(person))


def test_what_is_being_typed_stays_when_news_arrive(at_window: AtWindow) -> None:
    person = at_window(one_price)
    goes_to_outbox(person)
    person.presses("editConflict")
    field = person.finds(QLineEdit, "conflictValue")
    field.selectAll()
    QTest.keyClicks(field, "14")
    with person.opened.shop.database.transaction() as tx:
        (line,) = person.opened.shop.outbox.conflicts()
        newer = OpenConflict(line.article_id, "price", None, price("17.00"), 3, "Rui", "")
        open_all(tx, [newer])
    person.waits_for(
        lambda: any(
            "17.00" in found.text()
            for card in person.opened.window.findChildren(ConflictCard)
            for found in card.findChildren(QLabel)
        )
    )
    assert person.finds(QLineEdit, "conflictValue").text() == "14"


def test_one_choice_for_all_alike_is_previewed_and_is_one_step(at_window: AtWindow) -> None:
    person = at_window(three)
    goes_to_outbox(person)
    person.presses("conflicts-price")
    person.presses("allTheirs")
    table = person.finds(QTableView, "alikeTable")
    model = table.model()
    shown = [
        [str(model.index(place, column).data()) for column in range(4)]
        for place in range(model.rowCount())
    ]
    assert shown == [
        ["Antenna", "Price", "12.00\u00a0€", "15.00\u00a0€"],
        ["Cable", "Price", "13.00\u00a0€", "16.00\u00a0€"],
    ]
    person.presses("alikeGo")
    person.waits_for(lambda: open_conflicts(person) == [("Duct", "brand")])
    person.shop.undoes()
    assert len(open_conflicts(person)) == 3


def test_a_row_is_left_out_by_keyboard(at_window: AtWindow) -> None:
    person = at_window(three)
    goes_to_outbox(person)
    person.presses("allMine")
    table = person.finds(QTableView, "alikeTable")
    table.setFocus()
    table.setCurrentIndex(table.model().index(2, 0))
    person.keys(Qt.Key.Key_Space, on=table)
    assert "2" in person.finds(QPushButton, "alikeGo").text()
    person.presses("alikeGo")
    person.waits_for(lambda: open_conflicts(person) == [("Cable", "price")])


def test_one_colleague_alone_can_be_meant(at_window: AtWindow) -> None:
    person = at_window(three)
    goes_to_outbox(person)
    person.presses("conflicts-price")
    person.presses("alike")
    by = person.finds(QComboBox, "alikeBy")
    assert by.isEnabled()
    by.setFocus()
    QTest.keyClicks(by, "R")
    by.activated.emit(by.currentIndex())
    assert person.finds(QTableView, "alikeTable").model().rowCount() == 1
    person.presses("alikeGo")
    person.waits_for(lambda: open_conflicts(person) == [("Antenna", "price"), ("Duct", "brand")])


def test_what_changed_while_one_looked_is_left_open_and_said(at_window: AtWindow) -> None:
    person = at_window(three)
    goes_to_outbox(person)
    person.presses("allTheirs")
    person.finds(QTableView, "alikeTable")
    with person.opened.shop.database.transaction() as tx:
        line = next(x for x in person.opened.shop.outbox.conflicts() if x.name == "Duct")
        open_all(tx, [OpenConflict(line.article_id, "brand", None, "Newer", 3, "Rui", "")])
    person.presses("alikeGo")
    person.waits_for(lambda: open_conflicts(person) == [("Duct", "brand")])


def test_many_conflicts_are_shown_a_few_at_a_time(at_window: AtWindow) -> None:
    def prepare(shop: Workstation) -> None:
        for number in range(25):
            dispute(shop, f"Part {number:02}", "brand", "Mine", "Theirs")

    person = at_window(prepare)
    goes_to_outbox(person)
    person.waits_for(lambda: len(cards(person)) == 10)
    assert person.finds(QPushButton, "moreConflicts").text() == "Show 10 more of 25"
    person.presses("moreConflicts")
    person.waits_for(lambda: len(cards(person)) == 20)
    assert person.finds(QPushButton, "moreConflicts").text() == "Show 5 more of 25"


def test_the_cursor_goes_on_to_the_next_conflict(at_window: AtWindow) -> None:
    person = at_window(three)
    goes_to_outbox(person)
    first = next(
        card
        for card in person.opened.window.findChildren(ConflictCard)
        if card.line.name == "Antenna"
    )
    button = first.findChild(QPushButton, "keepMine")
    assert isinstance(button, QPushButton)
    button.setFocus()
    person.keys(Qt.Key.Key_Space, on=button)
    person.waits_for(lambda: len(cards(person)) == 2)

    def is_on_the_next() -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and any(
            card.isAncestorOf(focused) and card.line.name == "Cable"
            for card in person.opened.window.findChildren(ConflictCard)
        )

    person.waits_for(is_on_the_next)
