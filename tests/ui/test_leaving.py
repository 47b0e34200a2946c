"""Nobody leaves an article without having seen once what the shop did not take."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from desktop.ui.parts.structured_text import StructuredText
from tests.ui.conftest import AtWindow
from tests.ui.person import Person
from tests.worlds import Workstation

CONTROL = Qt.KeyboardModifier.ControlModifier
WRONG = "4006381333932"


def two(shop: Workstation) -> None:
    shop.new_article(names__en="Antenna")
    shop.new_article(names__en="Bracket")


@pytest.fixture
def in_vain(person: Person) -> tuple[Person, QLineEdit]:
    """A bar code that the shop will refuse, typed and not left yet."""
    person.opens(person.shop.new_article(names__en="Antenna"))
    field = person.finds(QLineEdit, "field-barcode")
    field.setFocus()
    QTest.keyClicks(field, WRONG)
    return person, field


def is_led_to(person: Person, field: QLineEdit) -> None:
    person.sees("error-barcode", "not a valid bar code")
    person.waits_for(field.hasFocus)
    assert field.text() == WRONG
    assert person.opened.window.page().name == "editor"


def test_the_rail_leads_to_what_was_typed_in_vain_and_leaves_at_the_second_wish(
    in_vain: tuple[Person, QLineEdit],
) -> None:
    person, field = in_vain
    person.presses("rail-outbox")
    is_led_to(person, field)
    assert person.opened.window.rail.buttons["articles"].isChecked()
    person.presses("rail-outbox")
    person.waits_for(lambda: person.opened.window.page().name == "outbox")


def test_a_key_that_brings_another_page_leads_there_too(in_vain: tuple[Person, QLineEdit]) -> None:
    person, field = in_vain
    person.keys(Qt.Key.Key_F1, on=field)
    is_led_to(person, field)
    person.keys(Qt.Key.Key_F1, on=field)
    person.waits_for(lambda: person.opened.window.page().name == "help")


def test_the_window_stays_open_once(in_vain: tuple[Person, QLineEdit]) -> None:
    person, field = in_vain
    person.opened.window.close()
    is_led_to(person, field)
    assert person.opened.window.isVisible()
    person.opened.window.close()
    person.waits_for(lambda: not person.opened.window.isVisible())


def test_the_window_closes_by_itself_once_what_was_typed_is_saved(
    in_vain: tuple[Person, QLineEdit],
) -> None:
    person, field = in_vain
    field.setText("")
    QTest.keyClicks(field, "4006381333931")
    person.opened.window.close()
    person.waits_for(lambda: not person.opened.window.isVisible())
    assert person.shop.finds("barcode:4006381333931") != []


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("descriptions.en.usage", "field-descriptions.en.usage"),
        ("descriptions.fr.usage", "translation-descriptions.fr.usage"),
    ],
    ids=["description", "translation"],
)
def test_a_text_that_is_too_long_stays_in_its_editor(
    at_window: AtWindow, path: str, name: str
) -> None:
    """What is seen has room; with the marks of bold it is longer than the shop takes."""
    person = at_window(two)
    person.sees_rows("Antenna", "Bracket")
    article = person.articles.model.ids()[0]
    person.opens(article)
    person.articles.article_wanted.emit(article, path)
    editor = person.finds(StructuredText, name)
    editor.setFocus()
    editor.replace_all("\n".join(["**abc** def"] * 2000))
    person.keys(Qt.Key.Key_PageDown, CONTROL, on=editor)
    person.sees(f"error-{path}", "characters")
    person.shop.types(article, "part_number", "AN-1")
    person.rests()
    assert len(editor.stored()) > 20_000
    person.sees("articleName", "Antenna")
    person.keys(Qt.Key.Key_PageDown, CONTROL, on=editor)
    person.sees("articleName", "Bracket")
    person.rests()
    assert editor.toPlainText() == ""
