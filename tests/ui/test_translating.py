"""The section Translations: states, the next open text, memory, terms and codes by hand."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QPushButton, QTabBar, QWidget

from desktop.domain.ids import ArticleId
from desktop.ui.articles.translating.field import TranslationBox
from desktop.ui.articles.translating.head import TranslationHead
from desktop.ui.theme.pills import Pill
from tests.ui.conftest import AtWindow
from tests.ui.person import Person
from tests.worlds import Workstation

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def names(person: Person, article: ArticleId) -> object:
    person.waits_for(person.opened.context.tasks.is_idle)
    return person.shop.sees(article)["names"]


def opens(person: Person, article: ArticleId, path: str) -> QPlainTextEdit:
    person.opens(article, path)
    return person.finds(QPlainTextEdit, f"translation-{path}")


def stands(person: Person, path: str, word: str) -> None:
    person.waits_for(
        lambda: any(
            pill.isVisible() and pill.word() == word
            for pill in person.opened.window.findChildren(Pill, f"state-{path}")
        )
    )


def hand(person: Person) -> str:
    """Return the leaf path of the text the cursor is in."""
    here = person.opened.window.focusWidget()
    while here is not None and not isinstance(here, TranslationBox):
        here = here.parentWidget()
    return here.path if here is not None else ""


def test_a_translation_goes_from_missing_to_current_to_outdated(person: Person) -> None:
    article = person.shop.new_article(names__en="Cord")
    field = opens(person, article, "names.fr")
    stands(person, "names.fr", "Missing")
    QTest.keyClicks(field, "Cordon")
    person.keys(Qt.Key.Key_Tab, on=field)
    person.waits_for(lambda: names(person, article) == {"en": "Cord", "fr": "Cordon"})
    stands(person, "names.fr", "Current")

    source = person.finds(QPlainTextEdit, "translation-names.en")
    source.setFocus()
    source.selectAll()
    QTest.keyClicks(source, "Long cord")
    person.keys(Qt.Key.Key_Tab, on=source)
    stands(person, "names.fr", "Outdated")


def test_an_outdated_text_can_be_said_to_fit(person: Person) -> None:
    article = person.shop.new_article(names__en="Cord")
    person.shop.shop.translating.translate(article, "names.fr", "Cordon", "en")
    person.shop.types(article, "names.en", "cord")
    opens(person, article, "names.fr")
    stands(person, "names.fr", "Outdated")
    person.presses("confirmText")
    stands(person, "names.fr", "Current")
    person.presses("toastUndo")
    stands(person, "names.fr", "Outdated")


def test_a_copy_of_the_source_is_a_draft_until_it_is_edited(person: Person) -> None:
    article = person.shop.new_article(names__en="Cord")
    field = opens(person, article, "names.de")
    person.presses("copySource")
    stands(person, "names.de", "Draft")
    person.waits_for(lambda: field.toPlainText() == "Cord")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Kabel")
    person.keys(Qt.Key.Key_Tab, on=field)
    stands(person, "names.de", "Current")


def test_f8_walks_through_what_is_open_and_back(person: Person) -> None:
    article = person.shop.new_article(names__en="Cord", names__de="Kabel")
    person.opens(article)
    person.keys(Qt.Key.Key_F8, on=person.opened.window)
    person.waits_for(lambda: person.finds(QTabBar, "sections").currentIndex() == 2)
    stands(person, "names.fr", "Missing")
    person.keys(Qt.Key.Key_F8, on=person.opened.window)
    seen = [hand(person)]
    for _ in range(2):
        person.keys(Qt.Key.Key_F8, on=person.opened.window)
        seen.append(hand(person))
    assert set(seen) == {"names.fr", "names.es", "names.pt"}
    last = hand(person)
    person.keys(Qt.Key.Key_F8, SHIFT, on=person.opened.window)
    assert hand(person) == seen[1] != last


def test_what_was_translated_before_is_accepted_by_keyboard(at_window: AtWindow) -> None:
    def before(shop: Workstation) -> None:
        shop.new_article(names__en="Patch cord OM4 3 m", names__fr="Cordon OM4 3 m")
        shop.new_article(names__en="Patch cord OM4 5 m", seller_reference="NEW")

    person = at_window(before)
    (article,) = person.shop.finds("NEW")
    field = opens(person, article, "names.fr")
    person.sees("match-0Text", "Cordon OM4 5 m")
    person.sees("match-0About", "numbers adapted")
    person.keys(Qt.Key.Key_Return, CONTROL, on=field)
    assert field.toPlainText() == "Cordon OM4 5 m"
    person.keys(Qt.Key.Key_Tab, on=field)
    stands(person, "names.fr", "Draft")


def test_a_term_is_inserted_by_mouse(person: Person) -> None:
    article = person.shop.new_article(names__en="Splice closure")
    field = opens(person, article, "names.de")
    person.presses("term-0")
    assert field.toPlainText() == "Muffe"


def test_a_code_that_was_altered_is_named_while_typing(person: Person) -> None:
    article = person.shop.new_article(names__en="Cord OM4 3 m")
    field = opens(person, article, "names.fr")
    stands(person, "names.fr", "Missing")
    QTest.keyClicks(field, "Cordon OM3 3 m")
    person.sees("lost-names.fr", "OM4")


def test_the_standard_name_is_accepted_in_one_language(person: Person) -> None:
    article = person.shop.new_article(
        subcategory="fo-patch-cord", brand="Optavelle", names__en="Cord"
    )
    person.shop.types(article, "specs.fibre_type", "OM4")
    opens(person, article, "names.fr")
    person.presses("standardName")
    wanted = {"en": "Cord", "fr": "Jarretière optique Optavelle OM4"}
    person.waits_for(lambda: names(person, article) == wanted)


def test_another_source_can_be_chosen(person: Person) -> None:
    article = person.shop.new_article(names__en="Cord", names__fr="Cordon")
    opens(person, article, "names.de")
    choice = person.finds(QComboBox, "sourceLanguage")
    choice.setCurrentIndex(choice.findData("fr"))
    choice.activated.emit(choice.currentIndex())
    person.sees("label-names.fr", "source")
    field = person.finds(QPlainTextEdit, "translation-names.de")
    field.setFocus()
    QTest.keyClicks(field, "Kabel")
    person.keys(Qt.Key.Key_Tab, on=field)
    stands(person, "names.de", "Current")
    (row,) = person.shop.tables()["translation_mark"]
    assert row[2] == "fr"


def test_a_language_shows_how_complete_it_is_and_can_be_hidden(person: Person) -> None:
    article = person.shop.new_article(names__en="Cord", names__fr="Cordon")
    opens(person, article, "names.de")
    person.waits_for(lambda: person.finds(QPushButton, "show-fr").text() == "French 100 %")
    assert person.finds(QPushButton, "show-de").text() == "German 0 %"
    person.presses("show-de")
    assert not any(
        box.isVisible() for box in person.opened.window.findChildren(QWidget, "box-names.de")
    )


def test_a_hidden_language_stays_hidden_at_the_next_start(person: Person) -> None:
    article = person.shop.new_article(names__en="Cord")
    opens(person, article, "names.de")
    person.presses("show-pt")
    later = TranslationHead(person.opened.context)
    assert later.shown() == ["en", "fr", "de", "es"]
    later.deleteLater()


def test_languages_stand_side_by_side_when_wide_and_stacked_when_narrow(person: Person) -> None:
    article = person.shop.new_article(names__en="Cord")

    def place(language: str) -> tuple[int, int]:
        box = person.finds(QWidget, f"translation-names.{language}")
        spot = box.mapTo(person.opened.window, box.rect().topLeft())
        return spot.x(), spot.y()

    opens(person, article, "names.fr")
    person.opened.window.resize(1920, 900)
    person.waits_for(lambda: place("fr")[1] == place("de")[1] == place("en")[1])
    person.opened.window.resize(1280, 720)
    person.waits_for(lambda: place("fr")[0] == place("de")[0] > place("en")[0])
    person.opened.window.resize(800, 720)
    person.waits_for(lambda: person.finds(QLabel, "helpTitle").isVisible())
