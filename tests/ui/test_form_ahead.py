"""The form is built before it is needed, in pieces that nobody notices."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from desktop.ui.articles.editor.box import Box
from desktop.ui.articles.editor.fields import SECTIONS
from desktop.ui.articles.editor.page import EditorPage
from tests.ui.conftest import AtWindow
from tests.ui.heartbeat import LONGEST_GAP_MS, Heartbeat
from tests.ui.person import Person

LOOKS = 3


def form_of(person: Person) -> EditorPage:
    """The form as soon as its first piece stands; nobody has asked for it."""
    window = person.opened.window
    person.waits_for(lambda: bool(window.findChildren(EditorPage)))
    return window.findChildren(EditorPage)[0]


def fields_of(page: EditorPage) -> list[str]:
    return [box.path for box in page.findChildren(Box)]


def test_who_opens_an_article_before_the_form_is_whole_sees_all_of_it(person: Person) -> None:
    article = person.shop.new_article(names__en="Cord")
    page = form_of(person)
    begun = fields_of(page)
    person.opens(article, "names.pt")
    field = person.finds(QPlainTextEdit, "translation-names.pt")
    QTest.keyClicks(field, "Cabo")
    person.keys(Qt.Key.Key_Tab, on=field)
    person.waits_for(lambda: person.shop.sees(article)["names"] == {"en": "Cord", "pt": "Cabo"})
    assert len(begun) < len(fields_of(page))


def test_the_specifications_of_the_shop_stand_before_somebody_opens_them(person: Person) -> None:
    article = person.shop.new_article(names__en="Cord", subcategory="fo-patch-cord")
    page = form_of(person)
    person.waits_for(lambda: not page.grow_ahead())
    built = fields_of(page)
    assert "specs.fibre_type" in built
    person.opens(article)
    assert fields_of(page) == built


def test_who_opens_specifications_before_they_are_whole_sees_all_of_them(person: Person) -> None:
    article = person.shop.new_article(names__en="Cord", subcategory="fo-patch-cord")
    page = form_of(person)
    person.waits_for(lambda: any(path.startswith("specs.") for path in fields_of(page)))
    begun = fields_of(page)
    person.opens(article)
    specs = person.opened.context.taxonomy.specs_of("fo-patch-cord")
    shown = [path for path in fields_of(page) if path.startswith("specs.")]
    assert sorted(shown) == sorted(f"specs.{spec.key}" for spec in specs)
    assert len(begun) < len(fields_of(page))


@pytest.mark.timed
def test_nobody_notices_that_the_form_is_built(at_window: AtWindow) -> None:
    """Other programs may take a core from us for a moment, but not at every look."""
    longest: list[int] = []
    while len(longest) < LOOKS and min(longest, default=LONGEST_GAP_MS) >= LONGEST_GAP_MS:
        person = at_window()
        heart = Heartbeat()
        heart.begins()
        page = form_of(person)
        person.waits_for(lambda page=page: page.form.tabs.count() == len(SECTIONS))
        heart.ends()
        longest.append(heart.longest())
    assert min(longest) < LONGEST_GAP_MS
