"""Cloning as a series at the window: values typed, results seen before, one step."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QTableView

from desktop.domain.ids import ArticleId
from tests.ui.person import Person


def cord(person: Person) -> ArticleId:
    at = person.shop
    article = at.new_article(
        {
            "category": "fibre",
            "subcategory": "fo-patch-cord",
            "specs.length": "3 m",
            "part_number": "FO-1010/3",
            "seller_reference": "PC-3M",
        },
        brand="Optavelle",
    )
    at.shop.naming.accept(article)
    return article


def asked(person: Person, values: str) -> QTableView:
    person.opens(cord(person))
    person.chooses("editorMore", "editorSeries")
    QTest.keyClicks(person.finds(QLineEdit, "seriesValues-0"), values)
    return person.finds(QTableView, "seriesTable")


def column(table: QTableView, place: int) -> list[str]:
    model = table.model()
    return [str(model.index(row, place).data()) for row in range(model.rowCount())]


def test_a_series_is_seen_before_it_is_created(person: Person) -> None:
    table = asked(person, "1; 2; 3; 5; 10")
    person.waits_for(lambda: column(table, 0) == ["1 m", "2 m", "3 m", "5 m", "10 m"])
    assert column(table, 2)[:2] == ["PC-1M", "PC-2M"]
    assert "This is the article itself" in column(table, 3)[2]
    pattern = person.finds(QLineEdit, "seriesPattern-seller_reference")
    assert pattern.text() == "PC-{length}M"
    go = person.finds(QPushButton, "seriesGo")
    person.waits_for(lambda: go.isEnabled() and "4" in go.text())
    go.click()
    person.waits_for(lambda: len(person.shop.finds()) == 5)
    person.sees("articleName", "1")
    person.shop.undoes()
    assert len(person.shop.finds()) == 1


def test_a_pattern_can_be_changed(person: Person) -> None:
    table = asked(person, "1;2")
    person.waits_for(lambda: column(table, 1) == ["FO-1010/1", "FO-1010/2"])
    field = person.finds(QLineEdit, "seriesPattern-part_number")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "X-{length:03}")
    person.waits_for(lambda: column(table, 1) == ["X-001", "X-002"])


def test_a_code_in_use_is_named_and_left_out(person: Person) -> None:
    person.shop.new_article(seller_reference="PC-1M")
    table = asked(person, "1;2")
    person.waits_for(lambda: any("PC-1M” already" in text for text in column(table, 3)))
    person.sees("seriesSummary", "1 left out")


def test_a_wrong_value_says_why_and_creates_nothing(person: Person) -> None:
    asked(person, "1; far")
    person.sees("seriesError", "is not a number")
    assert not person.finds(QPushButton, "seriesGo").isEnabled()
    assert len(person.shop.finds()) == 1
