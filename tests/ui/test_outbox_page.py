"""The outbox: what waits, what was refused, and conflicts to settle."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QTreeView

from desktop.domain.document import JsonValue
from desktop.domain.ids import ArticleId
from desktop.store.blobs import refuse
from desktop.store.conflicts import OpenConflict, open_all
from desktop.store.entities import load, save
from desktop.store.outbox import of_entity, park
from desktop.ui.outbox.cards import ParkedCard
from desktop.ui.outbox.conflict_card import ConflictCard
from tests.ui.conftest import AtWindow
from tests.ui.person import Person
from tests.worlds import Workstation

CONTROL = Qt.KeyboardModifier.ControlModifier


def one_article(shop: Workstation) -> None:
    shop.new_article(names__en="Antenna")


def in_conflict(shop: Workstation) -> None:
    article = shop.new_article(names__en="Antenna", price="12")
    theirs: JsonValue = {"amount": "15.00", "currency": "EUR"}
    base: JsonValue = {"amount": "10.00", "currency": "EUR"}
    with shop.shop.database.transaction() as tx:
        found = OpenConflict(article, "price", base, theirs, 2, "Lager 2", "2026-11-20T09:30:00Z")
        open_all(tx, [found])
        tx.touch(article)


def refused_count(shop: Workstation) -> None:
    article = shop.new_article(names__en="Antenna")
    warehouse = shop.warehouse()
    shop.hears(article, warehouse, 50, 1)
    shop.counts(article, warehouse, 40)
    shop.hears(article, warehouse, 47, 2)
    with shop.shop.database.transaction() as tx:
        row = of_entity(tx.connection, article)[0]
        park(tx, row, {"code": "stock-changed", "current": {"on_hand": "47", "version": 2}})


def refused_edit(shop: Workstation) -> None:
    article = shop.new_article(names__en="Antenna")
    with shop.shop.database.transaction() as tx:
        item = load(tx.connection, article)
        assert item is not None
        save(tx, replace(item, parked={"code": "forbidden"}))


def goes_to_outbox(person: Person) -> None:
    person.keys(Qt.Key.Key_2, CONTROL, on=person.opened.window)


def only_article(person: Person) -> ArticleId:
    person.waits_for(person.opened.context.tasks.is_idle)
    return person.shop.finds()[0]


def test_an_empty_outbox_says_so(person: Person) -> None:
    goes_to_outbox(person)
    person.sees("outboxEmptyTitle", "Nothing waits")


def test_what_waits_is_listed(at_window: AtWindow) -> None:
    person = at_window(one_article)
    goes_to_outbox(person)
    tree = person.finds(QTreeView, "waitingTree")
    person.waits_for(lambda: tree.model().index(0, 0).data() == "New article · Antenna")


def test_a_conflict_shows_both_sides_and_taking_theirs_settles_it(at_window: AtWindow) -> None:
    person = at_window(in_conflict)
    goes_to_outbox(person)
    person.sees("conflictsTitle", "Conflicts")
    card = person.finds(ConflictCard, f"conflict-{only_article(person)}-price")
    told = {label.accessibleName() for label in card.findChildren(QLabel)}
    assert {"Mine: 12.00\u00a0€", "Before: 10.00\u00a0€"} <= told
    person.presses("takeTheirs")
    person.waits_for(lambda: not person.opened.shop.outbox.conflicts())
    price = person.shop.sees(only_article(person))["price"]
    assert price == {"amount": "15.00", "currency": "EUR"}


def test_two_changes_of_a_text_are_put_together_when_the_person_says_so(
    at_window: AtWindow,
) -> None:
    def prepare(shop: Workstation) -> None:
        article = shop.new_article(names__en="Patch cord OM5, 3 m")
        base, theirs = "Patch cord OM4, 3 m", "Patch cord OM4, 3 m, aqua"
        with shop.shop.database.transaction() as tx:
            found = OpenConflict(article, "names.en", base, theirs, 2, "Lager 2", "")
            open_all(tx, [found])
            tx.touch(article)
        tx.touch(article)

    person = at_window(prepare)
    goes_to_outbox(person)
    card = person.finds(ConflictCard, f"conflict-{only_article(person)}-names.en")
    assert any("OM5, 3 m, aqua" in label.text() for label in card.findChildren(QLabel))
    assert len(person.opened.shop.outbox.conflicts()) == 1
    person.presses("takeSuggested")
    person.waits_for(lambda: not person.opened.shop.outbox.conflicts())
    assert person.shop.sees(only_article(person))["names"] == {"en": "Patch cord OM5, 3 m, aqua"}


def test_keeping_mine_settles_it_too(at_window: AtWindow) -> None:
    person = at_window(in_conflict)
    goes_to_outbox(person)
    person.presses("keepMine")
    person.waits_for(lambda: not person.opened.shop.outbox.conflicts())
    price = person.shop.sees(only_article(person))["price"]
    assert price == {"amount": "12.00", "currency": "EUR"}


def test_a_conflict_can_be_settled_beside_its_field(at_window: AtWindow) -> None:
    person = at_window(in_conflict)
    person.opens(only_article(person), "price")
    person.presses("takeTheirs-price")
    person.waits_for(lambda: not person.opened.shop.outbox.conflicts())


def test_a_refused_count_says_what_happened_meanwhile(at_window: AtWindow) -> None:
    person = at_window(refused_count)
    goes_to_outbox(person)
    person.sees("reason", "You counted 40 when 50 was on file; 3 sold or taken out since (47 now)")


def test_a_refused_count_can_be_discarded(at_window: AtWindow) -> None:
    person = at_window(refused_count)
    goes_to_outbox(person)
    person.presses("discard")
    person.waits_for(lambda: not person.opened.shop.outbox.view().parked)


@pytest.mark.parametrize(
    ("button", "figure"), [("stockCounted", "40"), ("stockDifference", "37"), ("discard", "47")]
)
def test_a_refused_count_is_settled_by_the_figure_on_a_button(
    at_window: AtWindow, button: str, figure: str
) -> None:
    person = at_window(refused_count)
    goes_to_outbox(person)
    assert figure in person.finds(QPushButton, button).text()
    person.presses(button)
    person.waits_for(lambda: not person.opened.shop.outbox.view().parked)
    article = only_article(person)
    assert [f"{line.shown:f}" for line in person.shop.shop.articles.sheet(article).stock] == [
        figure
    ]


def test_a_refused_edit_can_go_again(at_window: AtWindow) -> None:
    person = at_window(refused_edit)
    goes_to_outbox(person)
    person.presses("retry")
    person.waits_for(lambda: not person.opened.shop.outbox.view().parked)
    assert len(person.opened.shop.outbox.view().waiting) > 0


def refused_picture(shop: Workstation) -> None:
    article = shop.complete_article("Antenna")
    with shop.shop.database.transaction() as tx:
        digest = shop.shop.articles.sheet(article).article.images[0]
        refuse(tx, digest, {"code": "unsupported-media", "detail": "The picture is too small."})


def test_a_refused_picture_says_why_and_can_be_tried_again(at_window: AtWindow) -> None:
    person = at_window(refused_picture)
    goes_to_outbox(person)
    person.sees("parkedTitle", "Refused  1")
    person.sees("reason", "The picture is too small.")
    person.presses("retry")
    person.waits_for(lambda: not person.shop.shop.outbox.decisions().parked)


def test_an_article_is_rid_of_a_refused_picture(at_window: AtWindow) -> None:
    person = at_window(refused_picture)
    goes_to_outbox(person)
    person.presses("takeOff")
    article = only_article(person)
    person.waits_for(lambda: not person.shop.shop.articles.sheet(article).article.images)


def twelve_refused(shop: Workstation) -> None:
    for _ in range(12):
        refused_edit(shop)


def cards_seen(person: Person) -> int:
    cards = person.opened.window.findChildren(ParkedCard)
    return len([card for card in cards if card.isVisible()])


def test_of_many_refusals_a_few_are_shown_and_all_can_be_tried_again(
    at_window: AtWindow,
) -> None:
    person = at_window(twelve_refused)
    goes_to_outbox(person)
    person.sees("parkedTitle", "Refused  12")
    person.waits_for(lambda: cards_seen(person) == 10)
    person.presses("moreRefused")
    person.waits_for(lambda: cards_seen(person) == 12)
    person.presses("retryAll")
    person.waits_for(lambda: not person.shop.shop.outbox.decisions().parked)
