"""The form of an article: every field saves itself, and says what is wrong with it."""

from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDateEdit,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
)

from desktop.domain.ids import ArticleId
from desktop.ui.articles.columns import KEYS
from desktop.ui.articles.editor.tile import Tile
from desktop.ui.parts.inputs import Choice
from tests.ui.conftest import AtWindow
from tests.ui.person import Person
from tests.worlds import Workstation

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def value(person: Person, article: ArticleId, name: str) -> object:
    person.waits_for(person.opened.context.tasks.is_idle)
    return person.shop.sees(article).get(name)


def test_leaving_a_field_saves_it(person: Person) -> None:
    article = person.shop.new_article(names__en="Antenna")
    person.opens(article)
    person.writes("field-part_number", "AN-77")
    person.waits_for(lambda: value(person, article, "part_number") == "AN-77")
    person.sees("toastText", "Saved here")


def test_a_wrong_bar_code_is_said_under_the_field_and_not_saved(person: Person) -> None:
    article = person.shop.new_article(names__en="Antenna")
    person.opens(article)
    person.writes("field-barcode", "4006381333932")
    person.sees("error-barcode", "not a valid bar code")
    assert value(person, article, "barcode") is None
    person.writes("field-barcode", "4006381333931")
    person.waits_for(lambda: value(person, article, "barcode") == "4006381333931")
    person.waits_for(
        lambda: (
            not any(
                label.isVisible()
                for label in person.opened.window.findChildren(QLabel, "error-barcode")
            )
        )
    )


def test_control_characters_are_named_under_the_field_and_the_rest_is_saved(
    person: Person,
) -> None:
    article = person.shop.new_article(names__en="Antenna")
    person.opens(article)
    for name, typed, kept in (
        ("field-names.en", "Mast\x07 📡 كابل", "Mast 📡 كابل"),
        ("field-part_number", "AN\x01\x02-1", "AN-1"),
    ):
        field = person.finds(QLineEdit, name)
        field.setFocus()
        field.selectAll()
        QApplication.clipboard().setText(typed)
        person.keys(Qt.Key.Key_V, CONTROL, on=field)
        person.keys(Qt.Key.Key_Tab, on=field)
        person.waits_for(lambda field=field, kept=kept: field.text() == kept)
    person.sees("dropped-names.en", "left out (1)")
    person.sees("dropped-part_number", "left out (2)")
    person.writes("field-part_number", "AN-2")
    person.waits_for(lambda: value(person, article, "part_number") == "AN-2")
    (told,) = person.opened.window.findChildren(QLabel, "dropped-part_number")
    assert not told.isVisible()


def test_a_price_is_typed_with_a_comma(person: Person) -> None:
    article = person.shop.new_article(names__en="Antenna")
    person.opens(article, "price")
    person.writes("field-price.amount", "12,5")
    person.waits_for(
        lambda: value(person, article, "price") == {"amount": "12.50", "currency": "EUR"}
    )


def test_half_a_promotion_is_not_saved(person: Person) -> None:
    article = person.shop.new_article(names__en="Antenna", price="20")
    person.opens(article, "promotion")
    person.presses("switch-promotion")
    day = person.finds(QDateEdit, "field-promotion.ends")
    day.setFocus()
    day.setDate(QDate(2099, 12, 31))
    person.keys(Qt.Key.Key_Return, on=day)
    person.sees("error-promotion", "Give the promotion a price")
    assert value(person, article, "promotion") is None


def test_specifications_open_with_the_sub_category(person: Person) -> None:
    article = person.shop.new_article(
        names__en="Patch cord", category="fibre", subcategory="fo-patch-cord"
    )
    person.opens(article, "specs.length")
    person.writes("field-specs.length", "300 cm")
    wanted = {"length": {"value": "3", "unit": "m"}}
    person.waits_for(lambda: value(person, article, "specs") == wanted)


def test_a_choice_is_saved_when_it_is_made(person: Person) -> None:
    article = person.shop.new_article(names__en="Antenna")
    person.opens(article, "condition")
    choice = person.finds(Choice, "field-condition")
    choice.setFocus()
    QTest.keyClicks(choice, "R")
    person.keys(Qt.Key.Key_Return, on=choice)
    if value(person, article, "condition") is None:
        choice.activated.emit(choice.currentIndex())
    person.waits_for(lambda: value(person, article, "condition") == "refurbished")


def test_a_translation_is_saved_beside_its_source(person: Person) -> None:
    article = person.shop.new_article(names__en="Antenna")
    person.opens(article, "names.fr")
    field = person.finds(QPlainTextEdit, "translation-names.fr")
    field.setFocus()
    QTest.keyClicks(field, "Antenne")
    person.keys(Qt.Key.Key_Tab, on=field)
    person.waits_for(lambda: value(person, article, "names") == {"en": "Antenna", "fr": "Antenne"})


def test_next_and_previous_save_and_walk_the_table(at_window: AtWindow) -> None:
    def two(shop: Workstation) -> None:
        shop.new_article(names__en="Antenna")
        shop.new_article(names__en="Bracket")

    person = at_window(two)
    person.sees_rows("Antenna", "Bracket")
    first = person.articles.model.ids()[0]
    person.opens(first)
    person.sees("place", "1\u2009/\u20092")
    field = person.finds(QLineEdit, "field-brand")
    field.setFocus()
    QTest.keyClicks(field, "Acme")
    person.keys(Qt.Key.Key_PageDown, CONTROL, on=field)
    person.sees("articleName", "Bracket")
    person.waits_for(lambda: value(person, first, "brand") == "Acme")
    assert person.finds(QLineEdit, "field-brand").text() == ""


def test_next_follows_the_filter_and_the_order_of_the_table(at_window: AtWindow) -> None:
    def four(shop: Workstation) -> None:
        for name, brand, price in (
            ("Antenna", "Acme", "30 EUR"),
            ("Bracket", "Zenith", "15 EUR"),
            ("Cable", "Acme", "10 EUR"),
            ("Duct", "Acme", "20 EUR"),
        ):
            shop.new_article(names__en=name, brand=brand, price=price)

    person = at_window(four)
    person.sees_rows("Antenna", "Bracket", "Cable", "Duct")
    person.searches("brand:Acme")
    person.sees_rows("Antenna", "Cable", "Duct")
    header = person.articles.table.horizontalHeader()
    spot = QPoint(header.sectionViewportPosition(KEYS.index("price")) + 20, header.height() // 2)
    QTest.mouseClick(
        header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot
    )
    person.sees_rows("Cable", "Duct", "Antenna")
    person.opens(person.articles.model.ids()[0])
    person.sees("place", "1\u2009/\u20093")
    person.presses("next")
    person.sees("articleName", "Duct")
    person.presses("next")
    person.sees("articleName", "Antenna")
    person.sees("place", "3\u2009/\u20093")
    assert not person.finds(QAbstractButton, "next").isEnabled()
    person.presses("previous")
    person.sees("articleName", "Duct")


def test_refused_typing_keeps_the_article_open_until_asked_again(at_window: AtWindow) -> None:
    def two(shop: Workstation) -> None:
        shop.new_article(names__en="Antenna")
        shop.new_article(names__en="Bracket")

    person = at_window(two)
    person.sees_rows("Antenna", "Bracket")
    person.opens(person.articles.model.ids()[0])
    field = person.finds(QLineEdit, "field-barcode")
    field.setFocus()
    QTest.keyClicks(field, "4006381333932")
    person.keys(Qt.Key.Key_PageDown, CONTROL, on=field)
    person.sees("error-barcode", "not a valid bar code")
    person.waits_for(field.hasFocus)
    assert field.text() == "4006381333932"
    person.sees("articleName", "Antenna")
    person.keys(Qt.Key.Key_PageDown, CONTROL, on=field)
    person.sees("articleName", "Bracket")
    assert field.text() == ""


def test_control_z_in_a_field_takes_the_saved_change_back(person: Person) -> None:
    article = person.shop.new_article(names__en="Antenna", brand="Acme")
    person.opens(article)
    person.writes("field-brand", "Zenith")
    person.waits_for(lambda: value(person, article, "brand") == "Zenith")
    focused = QApplication.focusWidget()
    person.keys(Qt.Key.Key_Z, CONTROL, on=focused)
    person.waits_for(lambda: person.finds(QLineEdit, "field-brand").text() == "Acme")


def test_submitting_an_incomplete_article_names_what_is_missing(person: Person) -> None:
    article = person.shop.new_article(names__en="Antenna", price="3")
    person.opens(article)
    person.presses("submit")
    person.sees("toastText", "Missing: Category")


def test_a_missing_field_is_one_click_away(person: Person) -> None:
    article = person.shop.new_article(names__en="Antenna")
    person.opens(article)
    person.finds(QPushButton, "goTo-price").click()
    person.waits_for(lambda: person.finds(QTabBar, "sections").currentIndex() == 1)
    person.waits_for(lambda: person.finds(QLineEdit, "field-price.amount").hasFocus())


def test_pictures_are_put_in_order_by_keyboard(person: Person) -> None:
    article = person.shop.new_article(names__en="Antenna")
    first, second = person.shop.picture("front"), person.shop.picture("back, longer")
    person.shop.shop.pictures.add(article, [first, second])
    person.opens(article)
    person.waits_for(lambda: bool(person.finds(QPushButton, "addPictures")))
    tile = person.finds(Tile, "picture-1")
    tile.setFocus()
    person.keys(Qt.Key.Key_Left, ALT, on=tile)
    person.waits_for(lambda: value(person, article, "images") == [second, first])


def test_stock_is_counted_and_shown_as_current_and_new(person: Person) -> None:
    article = person.shop.new_article(names__en="Antenna")
    warehouse = person.shop.warehouse()
    person.shop.shop.edit.set_offer(article, warehouse, "23")
    person.shop.hears(article, warehouse, 50, 1)
    person.opens(article, "offers")
    person.presses("count-1")
    figure = person.finds(QLineEdit, "stockFigureEntry")
    QTest.keyClicks(figure, "47")
    person.presses("stockOk")
    person.sees("stock-1", "50 → 47")


def test_taking_more_than_there_is_keeps_asking(person: Person) -> None:
    article = person.shop.new_article(names__en="Antenna")
    warehouse = person.shop.warehouse()
    person.shop.shop.edit.set_offer(article, warehouse, "23")
    person.shop.hears(article, warehouse, 2, 1)
    person.opens(article, "offers")
    person.presses("adjust-1")
    figure = person.finds(QLineEdit, "stockFigureEntry")
    QTest.keyClicks(figure, "-5")
    person.presses("stockOk")
    error = person.finds(QLabel, "stockError")
    person.waits_for(lambda: "cannot go below zero" in error.text())
    person.presses("stockCancel")


def test_a_clone_has_no_code_of_its_own(person: Person) -> None:
    article = person.shop.new_article(names__en="Antenna", seller_reference="A-1")
    person.opens(article)
    person.chooses("editorMore", "editorClone")
    person.waits_for(lambda: person.finds(QLineEdit, "field-seller_reference").text() == "")
    assert len(person.shop.finds()) == 2


def test_a_wide_window_shows_a_button_for_each_act_and_a_narrow_one_a_menu(
    person: Person,
) -> None:
    person.opens(person.shop.new_article(names__en="Antenna"))
    window = person.opened.window
    for width, shown, hidden in (
        (1600, "editorRemove", "editorMore"),
        (1280, "editorMore", "editorRemove"),
    ):
        window.resize(width, 800)
        person.finds(QAbstractButton, shown)
        assert not window.findChildren(QAbstractButton, hidden)[0].isVisible()


def test_the_standard_name_is_accepted_in_every_language_at_once(person: Person) -> None:
    article = person.shop.new_article(
        {"category": "fibre", "subcategory": "fo-patch-cord", "specs.length": "3 m"}, brand="Acme"
    )
    person.opens(article)
    person.sees("suggestedName", "Acme")
    person.presses("acceptName")

    names = person.opened.context.see.articles
    person.waits_for(lambda: len(names.sheet(article).article.names) == 5)
    suggested = person.opened.window.findChildren(QLabel, "suggestedName")
    person.waits_for(lambda: not any(label.isVisible() for label in suggested))


def test_advice_on_a_text_stands_by_its_field_and_never_stops_a_save(person: Person) -> None:
    article = person.shop.new_article(names__en="Antenna")
    person.opens(article)
    person.writes("field-names.en", "Antenna, write to sales@example.org")
    person.sees("warning-names.en", "contact detail")
    assert value(person, article, "names") == {"en": "Antenna, write to sales@example.org"}
