"""What can be done with a picture: one table for menu, buttons and keys of its tile."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.parts.buttons import pressed, wear
from desktop.ui.theme.theme import Theme

Do = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class TileAction:
    """A verb on a picture, its words, keys and icon; `is_shown` puts a button on the tile."""

    verb: str
    words: str
    keys: str
    icon: str
    is_shown: bool = False


ACTIONS: tuple[TileAction, ...] = (
    TileAction("open", QT_TRANSLATE_NOOP("Tile", "Open"), "Return", "zoom"),
    TileAction("outside", QT_TRANSLATE_NOOP("Tile", "Open in another program"), "Ctrl+Return",
               "external"),
    TileAction("main", QT_TRANSLATE_NOOP("Tile", "Make main picture"), "M", "star"),
    TileAction("turn-right", QT_TRANSLATE_NOOP("Tile", "Turn right"), "R", "turn-right",
               is_shown=True),
    TileAction("turn-left", QT_TRANSLATE_NOOP("Tile", "Turn left"), "Shift+R", "turn-left"),
    TileAction("crop", QT_TRANSLATE_NOOP("Tile", "Turn and crop…"), "C", "crop", is_shown=True),
    TileAction("replace", QT_TRANSLATE_NOOP("Tile", "Replace…"), "E", "swap"),
    TileAction("left", QT_TRANSLATE_NOOP("Tile", "Move left"), "Alt+Left", "left"),
    TileAction("right", QT_TRANSLATE_NOOP("Tile", "Move right"), "Alt+Right", "right"),
    TileAction("remove", QT_TRANSLATE_NOOP("Tile", "Remove"), "Del", "remove"),
)  # fmt: skip
_ALSO = {"Enter": "open", "Space": "open", "Backspace": "remove"}


def verb_of(event: QKeyEvent) -> str:
    """Return the verb of a key, empty where it has none."""
    # The number pad's Enter says that it is on the pad.
    pad = Qt.KeyboardModifier.KeypadModifier
    typed = QKeySequence(event.keyCombination().toCombined() & ~pad.value).toString()
    for action in ACTIONS:
        if action.keys == typed:
            return action.verb
    return _ALSO.get(typed, "")


def tile_menu(parent: QWidget, theme: Theme, do: Do) -> QMenu:
    """Return the menu of a picture."""
    menu = QMenu(parent)
    menu.setObjectName("pictureMenu")
    menu.setAccessibleName(QCoreApplication.translate("Tile", "What to do with the picture"))
    for action in ACTIONS:
        if action.verb in {"main", "left", "remove"}:
            menu.addSeparator()
        words = QCoreApplication.translate("Tile", action.words)
        made = QAction(theme.icon(action.icon, muted=True), f"{words}\t{_shown(action.keys)}", menu)
        made.setObjectName(f"picture-{action.verb}")
        made.triggered.connect(pressed(lambda verb=action.verb: do(verb)))
        menu.addAction(made)
    return menu


class TileBar(QWidget):
    """The buttons on a tile, for the mouse; keys and menu do the same and more."""

    def __init__(self, parent: QWidget, theme: Theme, place: int, do: Do) -> None:
        """Build a button for each shown verb and one for the menu."""
        super().__init__(parent)
        self.setObjectName(f"pictureBar-{place}")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        menu = TileAction("menu", QT_TRANSLATE_NOOP("Tile", "More"), "", "more")
        for action in (*(item for item in ACTIONS if item.is_shown), menu):
            line.addWidget(self._button(theme, action, place, do))
        self.adjustSize()
        self.hide()

    def _button(self, theme: Theme, action: TileAction, place: int, do: Do) -> QToolButton:
        words = QCoreApplication.translate("Tile", action.words)
        made = QToolButton()
        made.setObjectName(f"picture-{action.verb}-{place}")
        made.setAccessibleName(words)
        made.setToolTip(f"{words} ({_shown(action.keys)})" if action.keys else words)
        made.setProperty("role", "overlay")
        made.setIconSize(QSize(16, 16))
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.clicked.connect(pressed(lambda: do(action.verb)))
        wear(theme, made, action.icon)
        return made


def _shown(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
