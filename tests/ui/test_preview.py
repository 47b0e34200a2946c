"""The preview: the page of a buyer in five languages, and the way from a gap to its field."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QTabBar

from desktop.domain.ids import ArticleId
from desktop.ui.articles.preview.gallery import Gallery
from desktop.ui.parts.inputs import Choice
from tests.ui.person import Person

CONTROL = Qt.KeyboardModifier.ControlModifier


def cord(person: Person) -> ArticleId:
    at = person.shop
    article = at.new_article(
        {
            "category": "fibre",
            "subcategory": "fo-patch-cord",
            "specs.length": "3 m",
            "price": "4.10",
            "pack": "10 box",
            "price_breaks": "100:3.69",
            "descriptions.en.usage": "For **racks**:\n\n- patching\n- <b>no marks</b>",
        },
        brand="Optavelle",
    )
    at.shop.naming.accept(article)
    at.shop.pictures.add(article, [at.picture("front"), at.picture("the back of it")])
    at.shop.edit.set_offer(article, at.warehouse("Aveiro"), "23")
    return article


def opened(person: Person) -> Person:
    person.opens(cord(person))
    person.keys(Qt.Key.Key_P, CONTROL, on=person.opened.window)
    person.finds(QDialog, "preview")
    return person


def test_prices_are_worked_out_by_the_pack_and_by_quantity(person: Person) -> None:
    opened(person)
    person.sees("previewPrice", "4.10")
    person.sees("previewNote", "Box of 10")
    person.sees("previewNote", "41.00")
    person.sees("ladder-1-2", "36.90")
    person.sees("ladder-1-3", "10")
    person.sees("previewGross-0", "5.043")


def test_the_page_speaks_each_language_whatever_the_window_speaks(person: Person) -> None:
    opened(person)
    person.sees("previewName", "Fibre patch cord")
    person.presses("preview-fr")
    person.sees("previewName", "Jarretière optique")
    person.sees("previewPer", "hors TVA")
    person.keys(Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier, on=person.finds(QDialog, "preview"))
    person.sees("previewName", "LWL-Patchkabel")


def test_pictures_are_walked_through_by_keys(person: Person) -> None:
    opened(person)
    gallery = person.finds(Gallery, "previewGallery")
    first = gallery.main.digest
    person.keys(Qt.Key.Key_Right, on=gallery)
    second = gallery.main.digest
    assert first != second
    assert "picture 2 of 2" in gallery.accessibleName()
    person.keys(Qt.Key.Key_Right, on=gallery)
    assert gallery.main.digest == first


def test_texts_show_their_structure_and_no_marks_of_others(person: Person) -> None:
    opened(person)
    bar = person.finds(QTabBar, "previewTabs")
    assert bar.tabText(bar.currentIndex()) == "Usage"
    person.sees("previewText", "<strong>racks</strong>")
    person.sees("previewText", "&lt;b&gt;no marks")


def test_a_gap_leads_to_its_field(person: Person) -> None:
    opened(person)
    dialog = person.finds(QDialog, "preview")
    person.finds(QPushButton, "gap-warranty").click()
    person.waits_for(lambda: not dialog.isVisible())
    person.waits_for(lambda: person.finds(Choice, "field-warranty.kind").hasFocus())


def test_a_bare_article_is_all_gaps(person: Person) -> None:
    article = person.shop.new_article()
    person.articles.article_wanted.emit(article, "")
    person.presses("openPreview")
    for path in ("names.en", "images", "category", "price", "offers"):
        assert person.finds(QPushButton, f"gap-{path}").accessibleName()


def test_what_changes_meanwhile_is_shown(person: Person) -> None:
    opened(person)
    article = person.shop.finds()[0]
    person.shop.types(article, "price", "5")
    person.sees("previewPrice", "5.00")
