"""Bar code, part number and reference: what is wrong, what it should be, who else has it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from desktop.domain.ids import ArticleId
from tests.ui.person import Person

GOOD = "4006381333931"


def value(person: Person, article: ArticleId, name: str) -> object:
    person.waits_for(person.opened.context.tasks.is_idle)
    return person.shop.sees(article).get(name)


def test_a_wrong_last_digit_is_named_and_put_right_with_one_click(person: Person) -> None:
    article = person.shop.new_article(names__en="Pen")
    person.opens(article)
    person.writes("field-barcode", "4006381333932")
    person.sees("error-barcode", "the last one would be 1, not 2")
    person.presses("use-0-barcode")
    person.waits_for(lambda: value(person, article, "barcode") == GOOD)
    assert person.finds(QLineEdit, "field-barcode").text() == GOOD


def test_a_wrong_length_and_a_letter_are_told_apart(person: Person) -> None:
    person.opens(person.shop.new_article(names__en="Pen"))
    person.writes("field-barcode", "40063813339")
    person.sees("error-barcode", "it has 11 digits")
    person.writes("field-barcode", "40063813339X1")
    person.sees("error-barcode", "“X” is no digit")


def test_lost_zeros_are_offered_before_the_field_is_left(person: Person) -> None:
    person.opens(person.shop.new_article(names__en="Pen"))
    field = person.finds(QLineEdit, "field-barcode")
    field.setFocus()
    QTest.keyClicks(field, "400638133393")
    link = person.finds(QPushButton, "use-1-barcode")
    assert GOOD in link.text()


def test_what_was_refused_stays_until_it_is_corrected(person: Person) -> None:
    article = person.shop.new_article(names__en="Pen")
    person.opens(article)
    person.writes("field-barcode", "4006381333932")
    person.sees("error-barcode", "not 2")
    person.shop.types(article, "brand", "Acme")
    person.waits_for(person.opened.context.tasks.is_idle)
    assert person.finds(QLineEdit, "field-barcode").text() == "4006381333932"


def test_the_same_bar_code_elsewhere_is_a_link_to_that_article(person: Person) -> None:
    person.shop.new_article(names__en="Red pen", barcode=GOOD, seller_reference="P-1")
    article = person.shop.new_article(names__en="Blue pen", barcode=f"0{GOOD}")
    person.opens(article)
    link = person.finds(QPushButton, "twin-0-barcode")
    assert link.text() == "Red pen (P-1)"
    link.setFocus()
    person.keys(Qt.Key.Key_Space, on=link)
    person.sees("articleName", "Red pen")


def test_a_part_number_is_the_same_only_for_the_same_brand(person: Person) -> None:
    person.shop.new_article(names__en="Red", brand="Acme", part_number="AB-12")
    other = person.shop.new_article(names__en="Green", brand="Zenith", part_number="AB-12")
    article = person.shop.new_article(names__en="Blue", brand="ACME", part_number="ab 12")
    person.opens(other)
    person.waits_for(person.opened.context.tasks.is_idle)
    assert not person.opened.window.findChildren(QPushButton, "twin-0-part_number")
    person.opens(article)
    assert person.finds(QPushButton, "twin-0-part_number").text() == "Red"


def test_a_reference_used_twice_is_shown_while_it_is_typed(person: Person) -> None:
    person.shop.new_article(names__en="Red", seller_reference="R & 1")
    article = person.shop.new_article(names__en="Blue")
    person.opens(article)
    field = person.finds(QLineEdit, "field-seller_reference")
    field.setFocus()
    QTest.keyClicks(field, "R & 1")
    person.finds(QPushButton, "twin-0-seller_reference")
    assert value(person, article, "seller_reference") is None
