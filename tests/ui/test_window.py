"""The frame: pages, keys, sync button, theme, what other processes do, names for screen readers."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextBrowser,
    QWidget,
)

from desktop.domain.ids import ArticleId
from desktop.ui.frame.palette import CommandPalette
from desktop.ui.parts.inputs import Choice
from desktop.ui.sync_control import SyncState
from desktop.ui.theme.palette import DARK, LIGHT, Palette
from tests.ui.conftest import AtWindow
from tests.ui.person import Person
from tests.worlds import Workstation, workstation_at

CONTROL = Qt.KeyboardModifier.ControlModifier
CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView)


def one_article(shop: Workstation) -> None:
    shop.new_article(names__en="Antenna")


@pytest.mark.parametrize(("number", "title"), [(2, "outbox"), (3, "warehouses"), (4, "settings")])
def test_control_and_a_number_bring_a_page_to_the_front(
    person: Person, number: int, title: str
) -> None:
    person.keys(Qt.Key(Qt.Key.Key_0 + number), CONTROL, on=person.opened.window)
    person.waits_for(lambda: person.opened.window.page().name == title)


def test_a_slash_goes_to_the_search_box(person: Person) -> None:
    person.keys(Qt.Key.Key_Slash, on=person.articles.table)
    person.waits_for(lambda: person.finds(QLineEdit, "search").hasFocus())


def test_f5_asks_for_a_sync(person: Person) -> None:
    person.keys(Qt.Key.Key_F5, on=person.opened.window)
    assert person.sync.asked == 1


def test_f1_opens_the_help_on_the_page(person: Person) -> None:
    person.keys(Qt.Key.Key_2, CONTROL, on=person.opened.window)
    person.keys(Qt.Key.Key_F1, on=person.opened.window)
    assert "Conflicts" in person.finds(QTextBrowser, "helpText").toPlainText()


def test_the_command_palette_finds_and_runs_a_command(person: Person) -> None:
    person.keys(Qt.Key.Key_K, CONTROL, on=person.opened.window)
    palette = person.finds(QWidget, "commandSearch").window()
    assert isinstance(palette, CommandPalette)
    line = person.finds(QLineEdit, "commandSearch")
    QTest.keyClicks(line, "wareh")
    person.keys(Qt.Key.Key_Return, on=line)
    person.waits_for(lambda: person.opened.window.page().name == "warehouses")


def test_the_sync_button_counts_what_waits(at_window: AtWindow) -> None:
    def two(shop: Workstation) -> None:
        shop.new_article(names__en="Antenna")
        shop.new_article(names__en="Bracket")

    person = at_window(two)
    person.waits_for(lambda: "2" in person.finds(QPushButton, "sync").text())


def test_the_sync_button_says_that_it_is_offline(at_window: AtWindow) -> None:
    person = at_window(one_article)
    person.sync.becomes(SyncState("offline", message_code="unreachable"))
    button = person.finds(QPushButton, "sync")
    person.waits_for(lambda: button.text() == "Offline – 1 change waiting")
    assert "Your work is kept here" in button.toolTip()


def test_the_sync_button_shows_progress(person: Person) -> None:
    person.sync.becomes(SyncState("running", done=3, total=12))
    button = person.finds(QPushButton, "sync")
    person.waits_for(lambda: button.text() == "Syncing 3 of 12")


def test_what_another_program_writes_is_seen_soon(at_window: AtWindow) -> None:
    person = at_window(one_article)
    person.sees_rows("Antenna")
    with workstation_at(person.opened.shop.folder.root) as other:
        other.new_article(names__en="Bracket")
    person.sees_rows("Antenna", "Bracket")


def test_the_theme_can_be_chosen_and_is_remembered(at_window: AtWindow) -> None:
    person = at_window()
    person.keys(Qt.Key.Key_4, CONTROL, on=person.opened.window)
    choice = person.finds(Choice, "theme")
    choice.setCurrentIndex(2)
    choice.activated.emit(2)
    assert person.opened.context.theme.palette is DARK
    person.opened.window.close()
    assert at_window().opened.context.theme.palette is DARK


def test_every_control_has_a_name_for_tests_and_for_screen_readers(person: Person) -> None:
    article = person.shop.new_article(category="fibre", subcategory="fo-patch-cord")
    person.opens(ArticleId(article))
    nameless = [
        f"{type(item).__name__} {item.objectName()!r} in {_home(item)}"
        for item in person.opened.window.findChildren(QWidget)
        if isinstance(item, CONTROLS)
        and not item.objectName().startswith("qt_")
        and not _is_part_of_another(item)
        and not (item.objectName() and item.accessibleName())
    ]
    assert nameless == []


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=lambda palette: palette.name)
def test_every_text_stands_out_from_what_is_behind_it(palette: Palette) -> None:
    pairs = [
        (palette.text, back)
        for back in (palette.page, palette.surface, palette.sunken, palette.hover,
                     palette.selection, palette.accent_wash)
    ]  # fmt: skip
    pairs += [(palette.muted, back) for back in (palette.page, palette.surface, palette.sunken)]
    pairs += [(palette.on_accent, palette.accent), (palette.on_accent, palette.accent_hover)]
    pairs += [(palette.accent_ink, palette.accent_wash), (palette.accent_ink, palette.surface)]
    pairs += [(palette.on_toast, palette.toast), (palette.toast_link, palette.toast)]
    pairs += [(tone.ink, tone.wash) for tone in palette.tones.values()]
    pairs += [(tone.ink, palette.surface) for tone in palette.tones.values()]
    weak = [(ink, back) for ink, back in pairs if _contrast(ink, back) < 4.5]
    assert weak == []


def _is_part_of_another(item: QWidget) -> bool:
    parent = item.parentWidget()
    return isinstance(parent, (QComboBox, QAbstractItemView, QLineEdit)) or (
        parent is not None and type(parent).__name__ == "QComboBoxPrivateContainer"
    )


def _home(item: QWidget) -> str:
    parent = item.parentWidget()
    return f"{type(parent).__name__} {parent.objectName()!r}" if parent else "nothing"


def _contrast(ink: str, back: str) -> float:
    light, dark = sorted((_luminance(ink), _luminance(back)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
