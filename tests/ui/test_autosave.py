"""Typing is kept: at a pause, on closing, on going on; also by a process that is killed."""

import subprocess
import sys
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QTextEdit

from desktop.domain.ids import ArticleId
from desktop.queries.articles import ArticleQueries, ArticleSheet
from tests.ui.conftest import AtWindow
from tests.ui.person import Person
from tests.worlds import Workstation, workstation_at

CONTROL = Qt.KeyboardModifier.ControlModifier


def one_antenna(shop: Workstation) -> None:
    shop.new_article(names__en="Antenna")


def test_a_pause_saves_and_leaves_the_cursor_where_it_is(person: Person) -> None:
    article = person.shop.new_article(names__en="Antenna", part_number="Acme")
    person.opens(article)
    field = person.finds(QLineEdit, "field-part_number")
    field.setFocus()
    field.setCursorPosition(2)
    QTest.keyClicks(field, "xx")
    person.waits_for(lambda: person.shop.sees(article)["part_number"] == "Acxxme")
    person.sees("toastText", "Saved here, not sent yet")
    person.waits_for(person.opened.context.tasks.is_idle)
    assert field.hasFocus()
    assert (field.text(), field.cursorPosition()) == ("Acxxme", 4)


def test_the_stored_spelling_does_not_disturb_who_goes_on_typing(person: Person) -> None:
    article = person.shop.new_article(names__en="Antenna")
    person.opens(article, "price")
    field = person.finds(QLineEdit, "field-price.amount")
    field.setFocus()
    QTest.keyClicks(field, "12")
    person.waits_for(lambda: person.shop.sees(article)["price"] is not None)
    person.waits_for(person.opened.context.tasks.is_idle)
    QTest.keyClicks(field, ".5")
    assert field.text() == "12.5"
    person.waits_for(
        lambda: person.shop.sees(article)["price"] == {"amount": "12.50", "currency": "EUR"}
    )
    assert (field.text(), field.hasFocus()) == ("12.5", True)


def test_a_brand_is_saved_at_a_pause_and_the_cursor_stays(person: Person) -> None:
    article = person.shop.new_article(names__en="Antenna", brand="Optavele")
    person.opens(article)
    field = person.finds(QLineEdit, "field-brand")
    field.setFocus()
    field.setCursorPosition(6)
    QTest.keyClicks(field, "l")
    person.waits_for(lambda: person.shop.sees(article)["brand"] == "Optavelle")
    person.rests()
    assert (field.text(), field.cursorPosition(), field.hasFocus()) == ("Optavelle", 7, True)


def test_a_reading_older_than_a_save_never_shows(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = person.shop.new_article(names__en="Antenna", part_number="Acme")
    person.opens(article)
    let_go, is_read = threading.Event(), threading.Event()
    sheet = ArticleQueries.sheet

    def held(queries: ArticleQueries, asked: ArticleId) -> ArticleSheet:
        found = sheet(queries, asked)
        is_read.set()
        let_go.wait()
        return found

    monkeypatch.setattr(ArticleQueries, "sheet", held)
    person.shop.types(article, "manufacturer_reference", "A-1")
    person.waits_for(is_read.is_set)
    field = person.finds(QLineEdit, "field-part_number")
    seen: list[str] = []
    person.writes("field-part_number", "Acme-2")
    field.textChanged.connect(seen.append)
    monkeypatch.setattr(ArticleQueries, "sheet", sheet)
    person.waits_for(lambda: person.shop.sees(article)["part_number"] == "Acme-2")
    let_go.set()
    person.rests()
    assert (field.text(), seen) == ("Acme-2", [])


def test_a_text_is_saved_at_a_pause_too(person: Person) -> None:
    article = person.shop.new_article(names__en="Antenna")
    person.opens(article, "descriptions.en.description")
    field = person.finds(QTextEdit, "field-descriptions.en.description")
    field.setFocus()
    QTest.keyClicks(field, "For roofs. ")
    person.waits_for(
        lambda: person.shop.sees(article)["descriptions"] == {"en": {"description": "For roofs."}}
    )
    person.waits_for(person.opened.context.tasks.is_idle)
    QTest.keyClicks(field, "And masts.")
    assert field.toPlainText() == "For roofs. And masts."


def test_control_z_takes_typing_back_in_the_field(person: Person) -> None:
    article = person.shop.new_article(names__en="Antenna", part_number="Acme")
    person.opens(article)
    field = person.finds(QLineEdit, "field-part_number")
    field.setFocus()
    person.keys(Qt.Key.Key_End, on=field)
    QTest.keyClicks(field, "X")
    person.waits_for(lambda: person.shop.sees(article)["part_number"] == "AcmeX")
    person.keys(Qt.Key.Key_Z, CONTROL, on=field)
    assert field.text() == "Acme"
    person.waits_for(lambda: person.shop.sees(article)["part_number"] == "Acme")


def test_typing_of_one_article_is_never_brought_back_in_another(at_window: AtWindow) -> None:
    def two(shop: Workstation) -> None:
        shop.new_article(names__en="Antenna", part_number="Acm")
        shop.new_article(names__en="Bracket", part_number="Acme")

    person = at_window(two)
    person.sees_rows("Antenna", "Bracket")
    person.opens(person.articles.model.ids()[0])
    field = person.finds(QLineEdit, "field-part_number")
    field.setFocus()
    person.keys(Qt.Key.Key_End, on=field)
    QTest.keyClicks(field, "e")
    person.keys(Qt.Key.Key_PageDown, CONTROL, on=field)
    person.sees("articleName", "Bracket")
    assert not field.isUndoAvailable()


def test_closing_the_window_loses_nothing(at_window: AtWindow) -> None:
    person = at_window(one_antenna)
    article = person.shop.finds()[0]
    folder = person.opened.shop.folder.root
    person.opens(article)
    field = person.finds(QLineEdit, "field-brand")
    field.setFocus()
    QTest.keyClicks(field, "Optavelle")
    person.opened.window.close()
    person.opened.context.tasks.close()
    with workstation_at(folder) as after:
        assert after.sees(article)["brand"] == "Optavelle"


def test_a_process_killed_after_the_pause_has_kept_what_was_typed(at_window: AtWindow) -> None:
    person = at_window(one_antenna)
    folder = person.opened.shop.folder.root
    with subprocess.Popen(
        [sys.executable, "-m", "tests.ui.typing_process", str(folder)],
        stdout=subprocess.PIPE,
        text=True,
    ) as typing:
        assert typing.stdout is not None
        said = typing.stdout.readline()
        typing.kill()
    assert said == "typed\n"
    article = person.shop.finds()[0]
    assert person.shop.sees(article)["brand"] == "Optavelle"
    assert person.shop.problems() == ()
