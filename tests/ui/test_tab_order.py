"""Tab leads through the form as a person reads it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.articles.editor.box import Box
from desktop.ui.articles.editor.form import Form
from tests.pictures import pdfs
from tests.ui.person import Person


def fields_by_tab(person: Person, key: Qt.Key) -> list[str]:
    """The fields Tab or Backtab comes by until it leaves the form, each once."""
    form = person.opened.window.findChildren(Form)[0]
    passed: list[str] = []
    for _ in range(200):
        now: QWidget | None = QApplication.focusWidget()
        assert now is not None
        if not form.isAncestorOf(now):
            return passed
        while now is not None and not isinstance(now, Box):
            now = now.parentWidget()
        if isinstance(now, Box) and [now.path] != passed[-1:]:
            passed.append(now.path)
        person.keys(key)
    raise AssertionError(passed)


def test_tab_goes_through_the_general_section_as_it_is_read_and_back(person: Person) -> None:
    article = person.shop.new_article(names__en="Cord", subcategory="fo-patch-cord")
    person.opens(article, "images")
    forth = fields_by_tab(person, Qt.Key.Key_Tab)
    assert forth[:9] == [
        "images", "category", "subcategory", "names.en", "brand", "part_number",
        "manufacturer_reference", "seller_reference", "barcode",
    ]  # fmt: skip
    assert {path.partition(".")[0] for path in forth[9:-5]} == {"specs", "descriptions"}
    assert forth[-5:] == ["unit", "weight", "dimensions", "documents", "videos"]
    assert [path for path in forth if path.startswith("specs.")][:2] == [
        "specs.fibre_mode", "specs.fibre_type",
    ]  # fmt: skip
    person.articles.article_wanted.emit(article, "videos")
    person.rests()
    assert fields_by_tab(person, Qt.Key.Key_Backtab) == list(reversed(forth))


def test_tab_goes_through_price_and_stock_as_it_is_read(person: Person) -> None:
    article = person.shop.new_article(names__en="Cord")
    person.opens(article, "price")
    assert fields_by_tab(person, Qt.Key.Key_Tab) == [
        "price", "condition", "warranty", "offers", "pack", "order_limits", "promotion",
        "price_breaks",
    ]  # fmt: skip


def test_a_new_article_begins_at_its_category(person: Person) -> None:
    person.presses("newArticle")

    def at() -> str:
        now = QApplication.focusWidget()
        return now.objectName() if now is not None else ""

    person.waits_for(lambda: at() == "field-category")


def test_tab_stops_at_a_tile_and_at_each_field_on_it(person: Person, tmp_path: Path) -> None:
    file = tmp_path / "manual.pdf"
    file.write_bytes(pdfs.pdf(1))
    article = person.shop.new_article(names__en="Cord")
    person.shop.shop.documents.add_files(article, [file])
    person.opens(article, "documents")
    tile = person.finds(QWidget, "document-0")
    tile.setFocus()
    passed: list[str] = []
    for _ in range(3):
        person.keys(Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        passed.append(now.objectName() if now is not None else "")
    assert passed == ["documentName-0", "documentLanguage-0", "documentOpen-0"]
