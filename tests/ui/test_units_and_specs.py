"""Unit of sale, packs, what a new unit puts in question; specifications and standard names."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QTabBar

from desktop.domain.ids import ArticleId
from desktop.ui.articles.editor.spec_boxes import StayingMenu
from tests.ui.person import Person

CONTROL = Qt.KeyboardModifier.ControlModifier


def value(person: Person, article: ArticleId, name: str) -> object:
    person.waits_for(person.opened.context.tasks.is_idle)
    return person.shop.sees(article).get(name)


def is_hidden(person: Person, name: str) -> bool:
    return not any(one.isVisible() for one in person.opened.window.findChildren(QLabel, name))


def cable(person: Person) -> ArticleId:
    return person.shop.new_article(
        names__en="Cable", unit="pce", price="0.90", weight="0.02 kg", pack="500 reel"
    )


def test_labels_follow_the_unit_and_the_pack_is_shown_both_ways(person: Person) -> None:
    article = person.shop.new_article(
        names__en="Cable", unit="m", price="0.90", weight="0.02 kg", pack="500 reel"
    )
    warehouse = person.shop.warehouse()
    person.shop.hears(article, warehouse, 1200, 1)
    person.opens(article, "unit")
    person.sees("label-weight", "Weight per m")
    person.sees("bothWays-0-0", "reel of 500\u00a0m")
    person.sees("bothWays-1-1", "0.90\u00a0€")
    person.sees("bothWays-1-2", "450.00\u00a0€")
    person.sees("bothWays-2-2", "10 kg")
    person.sees("bothWays-3-2", "2 × reel + 200\u00a0m")


def test_the_usual_unit_is_one_click_away(person: Person) -> None:
    article = person.shop.new_article(
        {"category": "fibre", "subcategory": "fo-patch-cord"}, names__en="Cord"
    )
    person.opens(article, "unit")
    person.presses("usualUnit")
    person.waits_for(lambda: value(person, article, "unit") == "pce")
    button = person.opened.window.findChildren(QPushButton, "usualUnit")[0]
    person.waits_for(lambda: not button.isVisible())


def test_a_new_unit_asks_to_look_at_each_figure_until_all_were_seen(person: Person) -> None:
    article = cable(person)
    person.opens(article)
    person.shop.types(article, "unit", "m")
    person.sees("unitNoticeSaid", "per m")
    person.presses("review-price")
    person.waits_for(lambda: person.finds(QTabBar, "sections").currentIndex() == 1)
    person.waits_for(
        lambda: (
            not any(
                one.isVisible()
                for one in person.opened.window.findChildren(QPushButton, "review-price")
            )
        )
    )
    person.shop.types(article, "weight", "0.03 kg")
    person.waits_for(lambda: is_hidden(person, "unitNoticeSaid"))


def test_the_notice_waits_while_other_articles_are_opened_and_can_be_dismissed(
    person: Person,
) -> None:
    article, other = cable(person), person.shop.new_article(names__en="Other")
    person.shop.types(article, "pack", "250 reel")
    person.opens(other)
    person.waits_for(person.opened.context.tasks.is_idle)
    assert is_hidden(person, "unitNoticeSaid")
    person.opens(article)
    person.sees("unitNoticeSaid", "reel of 250")
    person.presses("dismissUnitNotice")
    person.waits_for(lambda: is_hidden(person, "unitNoticeSaid"))


def test_undoing_the_new_unit_takes_the_notice_away(person: Person) -> None:
    article = cable(person)
    person.opens(article)
    person.shop.types(article, "unit", "m")
    person.sees("unitNoticeSaid", "per m")
    person.shop.undoes()
    person.waits_for(lambda: is_hidden(person, "unitNoticeSaid"))


def test_a_length_in_another_unit_is_converted_in_sight_and_stored(person: Person) -> None:
    article = person.shop.new_article(
        {"category": "fibre", "subcategory": "fo-patch-cord"}, names__en="Cord"
    )
    person.opens(article, "specs.length")
    field = person.finds(QLineEdit, "field-specs.length")
    field.setFocus()
    QTest.keyClicks(field, "12,5 ft")
    person.sees("becomes-specs.length", "= 3.81 m")
    person.keys(Qt.Key.Key_Tab, on=field)
    wanted = {"length": {"value": "3.81", "unit": "m"}}
    person.waits_for(lambda: value(person, article, "specs") == wanted)


def test_the_share_of_recommended_specifications_is_said(person: Person) -> None:
    article = person.shop.new_article(
        {"category": "fibre", "subcategory": "fo-patch-cord", "specs.length": "3"},
        names__en="Cord",
    )
    person.opens(article, "specs.length")
    recommended = person.opened.context.taxonomy.subcategories["fo-patch-cord"].recommended
    person.sees("specsShareSaid", f"1 of {len(recommended)} recommended")
    person.sees("specs-recommended", "buyers filter by these")


def test_several_values_are_ticked_without_the_list_closing(person: Person) -> None:
    article = person.shop.new_article({"category": "rf", "subcategory": "rf-ap"}, names__en="Radio")
    person.opens(article, "specs.wifi_bands")
    button = person.finds(QPushButton, "field-specs.wifi_bands")
    menu = button.menu()
    assert isinstance(menu, StayingMenu)
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))
    first, second = menu.actions()[:2]
    QTest.mouseClick(
        menu,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        menu.actionGeometry(first).center(),
    )
    menu.setActiveAction(second)
    person.keys(Qt.Key.Key_Space, on=menu)
    assert menu.isVisible()
    person.keys(Qt.Key.Key_Escape, on=menu)
    choices = person.opened.context.taxonomy.specs["wifi_bands"].choices
    wanted = {"wifi_bands": [choice.value for choice in choices[:2]]}
    person.waits_for(lambda: value(person, article, "specs") == wanted)


def test_the_standard_name_is_shown_and_taken_in_all_five_languages(person: Person) -> None:
    article = person.shop.new_article(
        {"category": "fibre", "subcategory": "fo-patch-cord", "specs.length": "3 m"}, brand="Acme"
    )
    person.opens(article)
    link = person.finds(QPushButton, "everySuggestion")
    link.setFocus()
    person.keys(Qt.Key.Key_Space, on=link)
    shown = {
        language: person.finds(QLabel, f"suggestedName-{language}").text()
        for language in ("en", "fr", "de", "es", "pt")
    }
    assert "Jarretière" in shown["fr"]
    person.presses("acceptName")
    person.waits_for(lambda: value(person, article, "names") == shown)
    person.keys(Qt.Key.Key_Z, CONTROL, on=QApplication.focusWidget() or person.opened.window)
    person.waits_for(lambda: not value(person, article, "names"))
