"""What is rarely done with an article: a button each, or one menu where the name needs the room."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu

from desktop.ui.parts.buttons import icon_button, pressed
from desktop.ui.theme.theme import Theme


@dataclass(frozen=True, slots=True)
class Act:
    """A name for tests and screen readers, an icon, words, and what is done."""

    name: str
    icon: str
    words: str
    do: Callable[[], object]


class RarerActs:
    """Both lie in a line; one of them shows."""

    def __init__(self, theme: Theme, line: QHBoxLayout, words: str, acts: Sequence[Act]) -> None:
        """Add to `line`; `words` name the menu."""
        self._theme = theme
        self._acts = acts
        self._buttons = [icon_button(theme, act.name, act.icon, act.words, act.do) for act in acts]
        self._more = icon_button(theme, "editorMore", "more", words, self._open)
        for made in (*self._buttons, self._more):
            line.addWidget(made)
        self.make_room(is_wide=True)

    def make_room(self, *, is_wide: bool) -> None:
        """Show the buttons, or the menu where it is not wide."""
        for made in self._buttons:
            made.setVisible(is_wide)
        self._more.setVisible(not is_wide)

    def _open(self) -> None:
        menu = QMenu(self._more)
        menu.setObjectName("editorMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self._more.accessibleName())
        for act in self._acts:
            made = QAction(self._theme.icon(act.icon, muted=True), act.words, menu)
            made.setObjectName(act.name)
            made.triggered.connect(pressed(act.do))
            menu.addAction(made)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))
