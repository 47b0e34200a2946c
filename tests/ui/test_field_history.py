"""The history of a field, the way back, and what changed since a refusal."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton

from desktop.domain.ids import ArticleId
from tests.ui.person import Person

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def opened(person: Person) -> ArticleId:
    article = person.shop.new_article(names__en="Antenna", brand="Acme")
    person.shop.types(article, "brand", "Zenith")
    person.shop.types(article, "price", "5")
    person.opens(article)
    field = person.finds(QLineEdit, "field-brand")
    field.setFocus()
    person.keys(Qt.Key.Key_H, CONTROL, SHIFT, on=field)
    person.finds(QDialog, "fieldHistory")
    return article


def test_a_field_tells_who_changed_it_from_what_to_what(person: Person) -> None:
    opened(person)
    popup = person.finds(QDialog, "fieldHistory")
    lines = [item.text() for item in popup.findChildren(QLabel) if "→" in item.text()]
    assert lines == ["Acme → Zenith", "– → Acme"]


def test_an_earlier_value_is_restored_as_a_step_of_its_own(person: Person) -> None:
    article = opened(person)
    person.finds(QPushButton, "restore-0").click()
    person.waits_for(lambda: person.shop.sees(article)["brand"] == "Acme")
    person.waits_for(lambda: person.finds(QLineEdit, "field-brand").text() == "Acme")
    person.shop.undoes()
    assert person.shop.sees(article)["brand"] == "Zenith"
    assert person.shop.sees(article)["price"] is not None


def test_the_first_button_has_the_cursor_and_escape_closes(person: Person) -> None:
    opened(person)
    popup = person.finds(QDialog, "fieldHistory")
    person.waits_for(lambda: popup.focusWidget() is person.finds(QPushButton, "restore-0"))
    person.keys(Qt.Key.Key_Escape, on=popup)
    person.waits_for(lambda: not popup.isVisible())


def test_pointing_at_a_field_shows_its_tool(person: Person) -> None:
    article = person.shop.new_article(names__en="Antenna", brand="Acme")
    person.opens(article)
    person.finds(QLineEdit, "field-brand").setFocus()
    person.presses("historyOf-brand")
    person.finds(QDialog, "fieldHistory")


def test_a_field_titled_by_its_card_has_its_history_beside_the_title(person: Person) -> None:
    article = person.shop.new_article(names__en="Antenna", price="5", price_breaks="10:4.50")
    person.shop.types(article, "price_breaks", "10:4.50 100:4")
    person.opens(article, "price_breaks")
    person.presses("historyOf-price_breaks")
    popup = person.finds(QDialog, "fieldHistory")
    lines = [item.text() for item in popup.findChildren(QLabel) if "→" in item.text()]
    assert lines[0] == "≥ 10: 4.5 → ≥ 10: 4.5, ≥ 100: 4"
    person.finds(QPushButton, "restore-0").click()
    person.waits_for(
        lambda: len(person.shop.shop.articles.sheet(article).article.price_breaks) == 1
    )
