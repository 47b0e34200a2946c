"""The article table: search, sort, edit in place, tick, copy."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from desktop.ui.articles.columns import KEYS
from desktop.ui.articles.table import ArticleTable
from desktop.ui.parts.inputs import Choice
from tests.ui.conftest import AtWindow
from tests.ui.person import Person
from tests.worlds import Workstation

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def three(shop: Workstation) -> None:
    shop.new_article(names__en="Antenna", brand="Acme", price="30", part_number="AN-1")
    shop.new_article(names__en="Bracket", brand="Borealis", price="4.20", part_number="BR-2")
    shop.new_article(names__en="Cable", brand="Acme", price="0.85", part_number="CA-3")


def test_an_empty_shop_offers_the_first_steps(person: Person) -> None:
    person.finds(QPushButton, "emptyImport")
    person.finds(QPushButton, "emptyNew")


def test_articles_are_listed_by_name(at_window: AtWindow) -> None:
    at_window(three).sees_rows("Antenna", "Bracket", "Cable")


def test_typing_in_the_search_box_narrows_the_table(at_window: AtWindow) -> None:
    person = at_window(three)
    person.searches("brand:Acme price<10")
    person.sees_rows("Cable")


def test_escape_clears_the_search(at_window: AtWindow) -> None:
    person = at_window(three)
    person.searches("antenna")
    person.sees_rows("Antenna")
    person.keys(Qt.Key.Key_Escape, on=person.finds(QLineEdit, "search"))
    person.sees_rows("Antenna", "Bracket", "Cable")


def test_a_search_without_meaning_says_so_and_leaves_the_table(at_window: AtWindow) -> None:
    person = at_window(three)
    person.sees_rows("Antenna", "Bracket", "Cable")
    person.searches("price:cheap")
    person.sees("searchError", "compared with a number")
    assert person.articles.model.rowCount() == 3


def test_a_chip_writes_its_search(at_window: AtWindow) -> None:
    person = at_window(three)
    person.sees_rows("Antenna", "Bracket", "Cable")
    person.presses("filter-pictures")
    assert person.finds(QLineEdit, "search").text() == "images:0"


def test_a_click_on_a_heading_sorts(at_window: AtWindow) -> None:
    person = at_window(three)
    person.sees_rows("Antenna", "Bracket", "Cable")
    header = person.articles.table.horizontalHeader()
    x = header.sectionViewportPosition(KEYS.index("price")) + 20
    spot = header.viewport().rect().center()
    spot.setX(x)
    QTest.mouseClick(
        header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot
    )
    person.waits_for(lambda: person.reads(0, "name") in {"Cable", "Antenna"})
    person.sees_rows("Cable", "Bracket", "Antenna")


def test_f2_changes_a_price_at_once(at_window: AtWindow) -> None:
    person = at_window(three)
    person.sees_rows("Antenna", "Bracket", "Cable")
    person.clicks_row(1, "price")
    person.keys(Qt.Key.Key_F2, on=person.articles.table)
    editor = person.finds(QLineEdit, "cellEditor")
    editor.selectAll()
    QTest.keyClicks(editor, "4,95")
    person.keys(Qt.Key.Key_Return, on=editor)
    person.waits_for(lambda: person.reads(1, "price") == "4.95\u00a0€")
    person.sees("toastText", "Saved here, not sent yet")


def test_a_price_that_jumped_is_saved_and_told(at_window: AtWindow) -> None:
    person = at_window(three)
    person.sees_rows("Antenna", "Bracket", "Cable")
    person.clicks_row(1, "price")
    person.keys(Qt.Key.Key_F2, on=person.articles.table)
    editor = person.finds(QLineEdit, "cellEditor")
    editor.selectAll()
    QTest.keyClicks(editor, "42")
    person.keys(Qt.Key.Key_Return, on=editor)
    person.sees("toastText", "not sent yet. The price is ten times what it was (4.20)")
    person.waits_for(lambda: person.reads(1, "price") == "42.00\u00a0€")


def test_a_batch_tells_before_it_is_done_what_deserves_a_second_look(at_window: AtWindow) -> None:
    person = at_window(three)
    person.sees_rows("Antenna", "Bracket", "Cable")
    person.clicks_row(0, "tick")
    person.clicks_row(1, "tick")
    person.articles.batch_wanted.emit()
    person.finds(Choice, "batchOperation").put("*=")
    value = person.finds(QLineEdit, "batchValue")
    QTest.keyClicks(value, "10")
    notice = person.finds(QLabel, "batchNotice")
    assert "The price is ten times what it was" in notice.text()
    assert notice.text().endswith("(2)")
    value.selectAll()
    QTest.keyClicks(value, "2")
    person.waits_for(lambda: not notice.isVisible())


def test_a_refused_price_keeps_the_cell_open_and_says_why(at_window: AtWindow) -> None:
    person = at_window(three)
    person.sees_rows("Antenna", "Bracket", "Cable")
    person.clicks_row(1, "price")
    person.keys(Qt.Key.Key_F2, on=person.articles.table)
    editor = person.finds(QLineEdit, "cellEditor")
    editor.selectAll()
    QTest.keyClicks(editor, "cheap")
    person.keys(Qt.Key.Key_Return, on=editor)
    person.waits_for(lambda: "is not a price" in editor.toolTip())
    assert editor.isVisible()
    assert person.reads(1, "price") == "4.20\u00a0€"


def test_the_toast_takes_an_edit_back(at_window: AtWindow) -> None:
    person = at_window(three)
    person.sees_rows("Antenna", "Bracket", "Cable")
    person.clicks_row(0, "brand")
    person.keys(Qt.Key.Key_F2, on=person.articles.table)
    editor = person.finds(QLineEdit, "cellEditor")
    editor.selectAll()
    QTest.keyClicks(editor, "Zenith")
    person.keys(Qt.Key.Key_Return, on=editor)
    person.waits_for(lambda: person.reads(0, "brand") == "Zenith")
    person.presses("toastUndo")
    person.waits_for(lambda: person.reads(0, "brand") == "Acme")


def test_ticking_articles_turns_the_main_action_into_batch(at_window: AtWindow) -> None:
    person = at_window(three)
    person.sees_rows("Antenna", "Bracket", "Cable")
    person.clicks_row(0, "tick")
    person.clicks_row(2, "tick")
    assert person.finds(QPushButton, "batch").text() == "Batch (2)"


def test_rows_are_copied_as_a_spreadsheet_reads_them(at_window: AtWindow) -> None:
    person = at_window(three)
    person.sees_rows("Antenna", "Bracket", "Cable")
    person.clicks_row(0)
    person.keys(Qt.Key.Key_Down, SHIFT, on=person.articles.table)
    person.keys(Qt.Key.Key_C, CONTROL, on=person.articles.table)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert [line.split("\t")[0] for line in lines] == ["Antenna", "Bracket"]


def test_delete_removes_the_article_and_undo_brings_it_back(at_window: AtWindow) -> None:
    person = at_window(three)
    person.sees_rows("Antenna", "Bracket", "Cable")
    person.clicks_row(1)
    person.keys(Qt.Key.Key_Delete, on=person.articles.table)
    person.sees_rows("Antenna", "Cable")
    person.keys(Qt.Key.Key_Z, CONTROL, on=person.articles.table)
    person.sees_rows("Antenna", "Bracket", "Cable")


def test_a_chosen_article_is_shown_in_the_inspector(at_window: AtWindow) -> None:
    person = at_window(three)
    person.sees_rows("Antenna", "Bracket", "Cable")
    person.clicks_row(2)
    person.sees("inspectorName", "Cable")


def test_a_new_article_opens_its_form(person: Person) -> None:
    person.keys(Qt.Key.Key_N, CONTROL, on=person.opened.window)
    person.sees("articleName", "New article")
    assert person.finds(QWidget, "form").isVisible()


def test_hidden_columns_stay_hidden_at_the_next_start(at_window: AtWindow) -> None:
    person = at_window(three)
    person.articles.table.show_column(KEYS.index("stock"), on=False)
    person.opened.window.close()
    again = at_window()
    table = again.finds(ArticleTable, "articleTable")
    assert table.isColumnHidden(KEYS.index("stock"))
