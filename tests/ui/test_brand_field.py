"""The brand: type-ahead, a question where it is probably a misspelling, and new brands."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QListView

from desktop.domain.document import JsonValue, canonical
from desktop.domain.ids import ArticleId
from desktop.store.facts import set_reference_data
from desktop.ui.parts.finder import Finder
from tests.ui.conftest import AtWindow
from tests.ui.person import Person
from tests.worlds import Workstation


def knows_brands(shop: Workstation) -> None:
    brands: list[JsonValue] = [
        {"name": "CommScope", "state": "known"},
        {"name": "Panduit", "state": "known"},
        {"name": "Optavelle", "state": "proposed"},
    ]
    with shop.shop.database.transaction() as tx:
        set_reference_data(tx, "brands", "1", canonical({"brands": brands}))


@pytest.fixture
def seller(at_window: AtWindow) -> Person:
    """A person whose marketplace knows two brands and has been proposed one."""
    return at_window(knows_brands)


def brand(person: Person, article: ArticleId) -> object:
    person.waits_for(person.opened.context.tasks.is_idle)
    return person.shop.sees(article).get("brand")


def types(person: Person, text: str) -> Finder:
    field = person.finds(Finder, "field-brand")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    return field


def leaves(person: Person, text: str) -> None:
    field = types(person, text)
    person.keys(Qt.Key.Key_Escape, on=field)
    field.setText(text)
    person.keys(Qt.Key.Key_Tab, on=field)


def test_a_brand_is_completed_by_keyboard(seller: Person) -> None:
    article = seller.shop.new_article(names__en="Plug")
    seller.opens(article)
    types(seller, "scope")
    popup = seller.finds(QListView, "completions")
    seller.keys(Qt.Key.Key_Down, on=popup)
    seller.keys(Qt.Key.Key_Return, on=popup)
    seller.waits_for(lambda: brand(seller, article) == "CommScope")


def test_a_misspelling_is_saved_but_asked_about_and_put_right_with_one_click(
    seller: Person,
) -> None:
    article = seller.shop.new_article(names__en="Plug")
    seller.opens(article)
    leaves(seller, "Comm Scope")
    seller.waits_for(lambda: brand(seller, article) == "Comm Scope")
    seller.sees("didYouMean", "Did you mean CommScope?")
    seller.presses("useBrand")
    seller.waits_for(lambda: brand(seller, article) == "CommScope")
    question = seller.opened.window.findChildren(QLabel, "didYouMean")
    seller.waits_for(lambda: not any(label.isVisible() for label in question))


def test_the_question_comes_while_typing_and_nothing_is_saved_by_it(seller: Person) -> None:
    article = seller.shop.new_article(names__en="Plug")
    seller.opens(article)
    types(seller, "Panduitt")
    seller.sees("didYouMean", "Did you mean Panduit?")
    assert brand(seller, article) is None


def test_a_brand_kept_as_new_is_not_asked_about_again(seller: Person) -> None:
    article = seller.shop.new_article(names__en="Plug", brand="Panduitt")
    other = seller.shop.new_article(names__en="Socket", brand="Panduitt")
    seller.opens(article)
    seller.presses("keepBrand")
    seller.sees("brandStanding", "proposed to the marketplace when this article is sent")
    seller.opens(other)
    seller.sees("brandStanding", "proposed to the marketplace when this article is sent")
    assert brand(seller, article) == "Panduitt"
    (checked, _) = seller.shop.shop.quality.check()
    assert "brand-alike" not in [one.code for one in checked.assessment.warnings]


def test_a_brand_proposed_already_says_so(seller: Person) -> None:
    seller.opens(seller.shop.new_article(names__en="Plug", brand="Optavelle"))
    seller.sees("brandStanding", "Proposed to the marketplace")


def test_a_new_brand_is_named_in_a_dialog_that_knows_better(seller: Person) -> None:
    article = seller.shop.new_article(names__en="Plug")
    seller.opens(article)
    seller.presses("newBrand")
    dialog = seller.finds(QDialog, "newBrandDialog")
    QTest.keyClicks(seller.finds(QLineEdit, "newBrandName"), "Panduitt")
    seller.waits_for(
        lambda: any(
            label.isVisible() and "Panduit?" in label.text()
            for label in dialog.findChildren(QLabel, "didYouMean")
        )
    )
    seller.keys(Qt.Key.Key_Return, on=dialog)
    seller.waits_for(lambda: brand(seller, article) == "Panduitt")


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("\u05d0\u05d1\u05d2 \u202eRTL", "\u05d0\u05d1\u05d2 \u202eRTL"),
        ("Caf\u00e9 \U0001f50c & Co", "Caf\u00e9 \U0001f50c & Co"),
        ("A\x00c\x07me", "Acme"),
    ],
)
def test_any_script_is_stored_as_it_was_typed_without_control_characters(
    person: Person, typed: str, stored: str
) -> None:
    article = person.shop.new_article(names__en="Plug")
    person.opens(article)
    for name in ("brand", "part_number"):
        QApplication.clipboard().setText(typed)
        field = person.finds(QLineEdit, f"field-{name}")
        field.setFocus()
        field.selectAll()
        field.paste()
        field.clearFocus()
        person.waits_for(person.opened.context.tasks.is_idle)
        assert person.shop.sees(article)[name] == stored


@pytest.mark.parametrize("name", ["brand", "part_number", "names.en"])
def test_a_megabyte_is_refused_with_a_sentence_and_nothing_is_half_stored(
    person: Person, name: str
) -> None:
    article = person.shop.new_article(names__en="Plug")
    before = person.shop.sees(article)
    person.opens(article)
    field = person.finds(QLineEdit, f"field-{name}")
    QApplication.clipboard().setText("\U0001f50cab " * 250_000)
    field.setFocus()
    field.selectAll()
    field.paste()
    field.clearFocus()
    person.sees(f"error-{name}", "may have at most")
    assert person.shop.sees(article) == before
