"""Category and sub-category: found by typing, chosen again, and never moved at a loss unseen."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QLabel, QListView, QPushButton

from desktop.domain.ids import ArticleId
from desktop.ui.parts.finder import Finder
from tests.ui.conftest import AtWindow
from tests.ui.person import Person

CONTROL = Qt.KeyboardModifier.ControlModifier


def kind(person: Person, article: ArticleId) -> tuple[object, object]:
    person.waits_for(person.opened.context.tasks.is_idle)
    seen = person.shop.sees(article)
    return seen.get("category"), seen.get("subcategory")


def types_into(person: Person, name: str, text: str) -> Finder:
    field = person.finds(Finder, name)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    return field


def offered(person: Person) -> list[str]:
    popup = person.finds(QListView, "completions")
    return [str(popup.model().index(row, 0).data()) for row in range(popup.model().rowCount())]


def cord(person: Person) -> ArticleId:
    return person.shop.new_article(
        {"category": "fibre", "subcategory": "fo-patch-cord", "specs.length": "3 m"},
        names__en="Cord",
        specs__uniboot="yes",
        specs__fibre_type="OM4",
    )


def test_a_sub_category_is_found_by_its_german_name_and_chosen_by_keyboard(person: Person) -> None:
    article = person.shop.new_article(names__en="Cord")
    person.opens(article)
    field = types_into(person, "field-subcategory", "patchkabel lwl")
    assert offered(person)[0] == "Fibre optic patch cords"
    popup = person.finds(QListView, "completions")
    person.keys(Qt.Key.Key_Down, on=popup)
    person.keys(Qt.Key.Key_Return, on=popup)
    person.waits_for(lambda: kind(person, article) == ("fibre", "fo-patch-cord"))
    assert field.text() == "Fibre optic patch cords"
    person.waits_for(lambda: person.finds(Finder, "field-category").text() == "Fibre optics")


def test_the_only_one_that_fits_is_taken_with_return(person: Person) -> None:
    article = person.shop.new_article(names__en="Switch")
    person.opens(article)
    types_into(person, "field-subcategory", "ethernet switches")
    person.keys(Qt.Key.Key_Return, on=person.finds(QListView, "completions"))
    person.waits_for(lambda: kind(person, article) == ("active", "ae-switch"))


def test_the_whole_list_opens_with_arrow_down_the_own_category_first(person: Person) -> None:
    article = person.shop.new_article(names__en="Cord", category="tools")
    person.opens(article)
    field = person.finds(Finder, "field-subcategory")
    field.setFocus()
    person.keys(Qt.Key.Key_Down, on=field)
    found = offered(person)
    assert len(found) == len(person.opened.context.taxonomy.subcategories)
    own = {item.names["en"] for item in person.opened.context.taxonomy.subcategories_of("tools")}
    assert set(found[: len(own)]) == own


def test_a_name_nobody_knows_is_refused_and_stays_to_be_corrected(person: Person) -> None:
    article = person.shop.new_article(names__en="Thing", brand="Acme")
    person.opens(article)
    field = types_into(person, "field-subcategory", "flying carpets")
    person.keys(Qt.Key.Key_Tab, on=field)
    person.sees("error-subcategory", "flying carpets")
    person.shop.types(article, "brand", "Zenith")
    person.waits_for(person.opened.context.tasks.is_idle)
    assert field.text() == "flying carpets"
    assert kind(person, article) == (None, None)


def test_escape_takes_back_what_was_typed(person: Person) -> None:
    article = cord(person)
    person.opens(article)
    field = types_into(person, "field-subcategory", "zzz")
    person.keys(Qt.Key.Key_Escape, on=field)
    assert field.text() == "Fibre optic patch cords"
    assert person.finds(QLabel, "articleName").text() == "Cord"


def test_a_move_names_what_is_lost_and_cancel_leaves_everything(person: Person) -> None:
    article = cord(person)
    before = person.shop.sees(article)
    person.opens(article)
    types_into(person, "field-subcategory", "pigtails")
    person.keys(Qt.Key.Key_Return, on=person.finds(QListView, "completions"))
    assert person.finds(QLabel, "lost-specs.uniboot").text() == "Yes"
    lost = person.finds(QDialog, "moveDialog").findChildren(QLabel)
    assert not any("OM4" in label.text() for label in lost)
    person.presses("moveCancel")
    person.waits_for(
        lambda: person.finds(Finder, "field-subcategory").text() == "Fibre optic patch cords"
    )
    assert person.shop.sees(article) == before


def test_an_agreed_move_keeps_what_fits_and_one_undo_brings_all_back(person: Person) -> None:
    article = cord(person)
    before = person.shop.sees(article)["specs"]
    person.opens(article)
    types_into(person, "field-subcategory", "pigtails")
    person.keys(Qt.Key.Key_Return, on=person.finds(QListView, "completions"))
    dialog = person.finds(QDialog, "moveDialog")
    person.keys(Qt.Key.Key_Return, on=dialog)
    person.waits_for(lambda: kind(person, article) == ("fibre", "fo-pigtail"))
    assert "uniboot" not in str(person.shop.sees(article)["specs"])
    assert "OM4" in str(person.shop.sees(article)["specs"])
    person.presses("toastUndo")
    person.waits_for(lambda: kind(person, article) == ("fibre", "fo-patch-cord"))
    assert person.shop.sees(article)["specs"] == before


def test_a_move_that_loses_nothing_asks_nothing(person: Person) -> None:
    article = person.shop.new_article(
        {"category": "fibre", "subcategory": "fo-patch-cord"}, names__en="Cord"
    )
    person.opens(article)
    types_into(person, "field-category", "tools")
    person.keys(Qt.Key.Key_Return, on=person.finds(QListView, "completions"))
    person.waits_for(lambda: kind(person, article) == ("tools", None))


def test_what_was_chosen_last_is_one_click_away_also_after_a_restart(
    at_window: AtWindow,
) -> None:
    person = at_window()
    article = person.shop.new_article(names__en="Cord")
    person.opens(article)
    types_into(person, "field-subcategory", "ethernet switches")
    person.keys(Qt.Key.Key_Return, on=person.finds(QListView, "completions"))
    person.waits_for(lambda: person.opened.context.preferences.words("recent-subcategories") != [])
    person.opened.window.close()
    again = at_window()
    other = again.shop.new_article(names__en="Other")
    again.opens(other)
    again.finds(QPushButton, "recent-ae-switch").click()
    again.waits_for(lambda: kind(again, other) == ("active", "ae-switch"))


def test_how_to_choose_opens_beside_the_fields_and_gives_the_address(person: Person) -> None:
    person.opens(person.shop.new_article(names__en="Cord"))
    link = person.finds(QPushButton, "howToChoose")
    link.setFocus()
    person.keys(Qt.Key.Key_Space, on=link)
    text = person.finds(QFrame, "howToChooseText")
    assert any("help@twoosk.com" in label.text() for label in text.findChildren(QLabel))
    person.presses("copyHelpAddress")
    assert QApplication.clipboard().text() == "help@twoosk.com"
