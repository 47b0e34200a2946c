"""The description tabs: structure by keyboard and mouse, advice while typing, nothing lost."""

import time

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTabBar, QToolButton

from desktop.domain.document import mapping, text
from desktop.domain.ids import ArticleId
from desktop.ui.parts.structured_text import StructuredText
from tests.ui.person import Person

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
FIELD = "field-descriptions.en.description"


def stored(person: Person, article: ArticleId, tab: str = "description") -> str:
    person.waits_for(person.opened.context.tasks.is_idle)
    texts = mapping(mapping(person.shop.sees(article).get("descriptions")).get("en"))
    return text(texts.get(tab))


def opened(person: Person, **fields: str) -> tuple[ArticleId, StructuredText]:
    article = person.shop.new_article({"names.en": "Cord"}, **fields)
    person.opens(article, "descriptions.en.description")
    editor = person.finds(StructuredText, FIELD)
    editor.setFocus()
    return article, editor


def leaves(person: Person, editor: StructuredText) -> None:
    person.opened.window.activateWindow()
    editor.setFocus()
    person.waits_for(editor.hasFocus)
    person.keys(Qt.Key.Key_Tab, on=editor)


def advised(person: Person) -> list[str]:
    return [
        label.text()
        for label in person.opened.window.findChildren(
            QLabel, "advised-descriptions.en.description"
        )
        if label.isVisible()
    ]


def test_bold_and_lists_are_written_by_keyboard(person: Person) -> None:
    article, editor = opened(person)
    person.keys(Qt.Key.Key_B, CONTROL, on=editor)
    QTest.keyClicks(editor, "Duplex")
    person.keys(Qt.Key.Key_B, CONTROL, on=editor)
    QTest.keyClicks(editor, " cord")
    person.keys(Qt.Key.Key_Return, on=editor)
    QTest.keyClicks(editor, "- LC")
    person.keys(Qt.Key.Key_Return, on=editor)
    QTest.keyClicks(editor, "SC")
    person.keys(Qt.Key.Key_Return, on=editor)
    person.keys(Qt.Key.Key_Return, on=editor)
    QTest.keyClicks(editor, "-40 C")
    leaves(person, editor)
    wanted = "**Duplex** cord\n\n- LC\n- SC\n\n-40 C"
    person.waits_for(lambda: stored(person, article) == wanted)


def test_buttons_make_a_selection_bold_and_a_list(person: Person) -> None:
    article, editor = opened(person, descriptions__en__description="LC\nSC")
    person.waits_for(lambda: editor.toPlainText() == "LC\nSC")
    editor.selectAll()
    person.presses("list-descriptions.en.description")
    person.presses("bold-descriptions.en.description")
    assert person.finds(QToolButton, "bold-descriptions.en.description").isChecked()
    leaves(person, editor)
    person.waits_for(lambda: stored(person, article) == "- **LC**\n- **SC**")


def test_what_is_pasted_from_a_page_keeps_structure_alone(person: Person) -> None:
    article, editor = opened(person)
    page = QMimeData()
    page.setHtml("<h1 style='color:red'>Uses</h1><ul><li>Racks</li></ul><img src='x.png'>")
    page.setText("Uses Racks")
    QApplication.clipboard().setMimeData(page)
    person.keys(Qt.Key.Key_V, CONTROL, on=editor)
    leaves(person, editor)
    person.waits_for(lambda: stored(person, article) == "**Uses**\n\n- Racks")


def test_advice_comes_while_typing_and_never_blocks_saving(person: Person) -> None:
    article, editor = opened(
        person, category="fibre", subcategory="fo-patch-cord", specs__fibre_type="OM4"
    )
    QTest.keyClicks(editor, "Best price, with OM3")
    person.waits_for(lambda: len(advised(person)) == 2)
    assert "advertising" in advised(person)[0]
    assert "OM3 ≠ OM4" in advised(person)[1]
    marked = [mark.cursor.selectedText() for mark in editor.extraSelections()]
    assert marked == ["Best price", "OM3"]
    assert stored(person, article) == ""
    leaves(person, editor)
    person.waits_for(lambda: stored(person, article) == "Best price, with OM3")


def test_advice_leads_to_its_words(person: Person) -> None:
    _, editor = opened(person)
    QApplication.clipboard().setText("A 🙂 cord. Best price")
    person.keys(Qt.Key.Key_V, CONTROL, on=editor)
    person.waits_for(lambda: len(advised(person)) == 1)
    person.presses("showSpot-0-descriptions.en.description")
    assert editor.textCursor().selectedText() == "Best price"


def test_a_filled_tab_has_a_mark_and_is_counted(person: Person) -> None:
    _, editor = opened(person)
    tabs = person.finds(QTabBar, "descriptionTabs")
    assert tabs.tabToolTip(0) == "Description: empty"
    QTest.keyClicks(editor, "A cord")
    assert tabs.tabToolTip(0) == "Description: filled"
    person.sees("descriptionsFilled", "1 of 4")


def test_a_link_leads_to_a_tab_behind_another(person: Person) -> None:
    article = person.shop.new_article(names__en="Cord")
    person.opens(article, "descriptions.en.composition")
    person.waits_for(lambda: person.finds(QTabBar, "descriptionTabs").currentIndex() == 3)
    person.finds(StructuredText, "field-descriptions.en.composition")


def test_a_megabyte_is_refused_at_once_in_words_and_nothing_is_lost(person: Person) -> None:
    article, editor = opened(person, descriptions__en__description="A cord")
    person.waits_for(lambda: editor.toPlainText() == "A cord")
    QApplication.clipboard().setText("word " * 200_000)
    begun = time.monotonic()
    person.keys(Qt.Key.Key_V, CONTROL, on=editor)
    assert time.monotonic() - begun < 1
    person.sees("error-descriptions.en.description", "the marketplace takes 20,000")
    assert editor.toPlainText() == "A cord"
    leaves(person, editor)
    assert stored(person, article) == "A cord"


def test_typing_stops_at_the_limit(person: Person) -> None:
    _, editor = opened(person, descriptions__en__description="x" * 20_000)
    person.waits_for(lambda: len(editor.toPlainText()) == 20_000)
    QTest.keyClicks(editor, "y")
    person.sees("error-descriptions.en.description", "the marketplace takes 20,000")
    assert "y" not in editor.toPlainText()


def test_every_script_and_no_control_character_is_kept(person: Person) -> None:
    article, editor = opened(person)
    QApplication.clipboard().setText("כבל 🙂 a\x00b\x07c")
    person.keys(Qt.Key.Key_V, CONTROL, on=editor)
    leaves(person, editor)
    person.waits_for(lambda: stored(person, article) == "כבל 🙂 abc")


def test_undo_in_the_text_takes_back_a_paste(person: Person) -> None:
    _, editor = opened(person, descriptions__en__description="A cord")
    person.waits_for(lambda: editor.toPlainText() == "A cord")
    QApplication.clipboard().setText("- one\n- two")
    editor.selectAll()
    person.keys(Qt.Key.Key_V, CONTROL, on=editor)
    assert editor.stored() == "- one\n- two"
    person.keys(Qt.Key.Key_Z, CONTROL, on=editor)
    assert editor.stored() == "A cord"


def test_what_a_paste_leaves_out_is_said_under_the_text(person: Person) -> None:
    article, editor = opened(person)
    data = QMimeData()
    data.setText("Bell\x07 and tab\there, كابل 📡")
    editor.insertFromMimeData(data)
    person.sees("dropped-descriptions.en.description", "left out (1)")
    leaves(person, editor)
    person.waits_for(lambda: stored(person, article) == "Bell and tab\there, كابل 📡")
    person.sees("dropped-descriptions.en.description", "left out (1)")
