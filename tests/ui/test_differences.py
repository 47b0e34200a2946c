"""What the marketplace stores otherwise than it was sent: in the outbox and under the field."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel

from desktop.domain.document import JsonValue
from desktop.store.differences import Difference, record
from desktop.store.entities import load, save
from desktop.ui.outbox.difference_card import DifferenceCard
from tests.ui.conftest import AtWindow
from tests.ui.person import Person
from tests.worlds import Workstation

CONTROL = Qt.KeyboardModifier.ControlModifier
SENT: JsonValue = {"amount": "12.4567", "currency": "EUR"}
FOUND: JsonValue = {"amount": "12.46", "currency": "EUR"}


def rounded(shop: Workstation) -> None:
    """An article whose price was sent exactly and is kept to the cent."""
    article = shop.new_article(names__en="Antenna", price="12.46")
    with shop.shop.database.transaction() as tx:
        item = load(tx.connection, article)
        assert item is not None
        save(tx, replace(item, base=item.local, version=2, tid="T1"))
        record(tx, [Difference(article, "price", SENT, FOUND, "2026-11-25T09:30:00Z")])


def goes_to_outbox(person: Person) -> None:
    person.keys(Qt.Key.Key_2, CONTROL, on=person.opened.window)


def test_the_outbox_shows_both_values_and_sends_mine_again(at_window: AtWindow) -> None:
    person = at_window(rounded)
    (article,) = person.shop.finds()
    goes_to_outbox(person)
    person.sees("differencesTitle", "Stored differently")
    card = person.finds(DifferenceCard, f"difference-{article}-price")
    shown = " ".join(found.text() for found in card.findChildren(QLabel))
    assert "12.4567" in shown.replace(",", ".")
    assert "12.46" in shown.replace(",", ".")
    person.presses("sendAgain")
    person.waits_for(lambda: not person.opened.shop.differences.standing())
    assert person.opened.shop.articles.shown(article)["price"] == SENT


def test_the_field_shows_both_values_and_takes_theirs(at_window: AtWindow) -> None:
    person = at_window(rounded)
    (article,) = person.shop.finds()
    person.opens(article, "price")
    person.finds(QFrame, "difference-price")
    person.presses("leaveAsIs-price")
    person.waits_for(lambda: not person.opened.shop.differences.standing())
    assert person.opened.shop.articles.shown(article)["price"] == FOUND


def test_the_rail_counts_it_among_what_needs_a_decision(at_window: AtWindow) -> None:
    person = at_window(rounded)
    rail = person.opened.window.rail.buttons["outbox"]
    person.waits_for(lambda: rail.accessibleName() == "Outbox 1")
