"""Buttons named for tests and screen readers, with icons that follow the theme."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton
from shiboken6 import isValid

from desktop.ui.theme.theme import Theme


def button(
    name: str, text: str, act: Callable[[], object], *, role: str = "", tip: str = ""
) -> QPushButton:
    """Return a button with a verb on it; roles: primary, danger, link, chip."""
    made = QPushButton(text)
    made.setObjectName(name)
    made.setAccessibleName(text)
    made.setProperty("role", role)
    made.setToolTip(tip)
    made.setAutoDefault(False)
    made.clicked.connect(pressed(act))
    return made


def icon_button(
    theme: Theme, name: str, icon: str, text: str, act: Callable[[], object]
) -> QToolButton:
    """Return a flat button of one icon; `text` is its tip and accessible name."""
    made = QToolButton()
    made.setObjectName(name)
    made.setAccessibleName(text)
    made.setToolTip(text)
    made.setProperty("role", "flat")
    made.setIconSize(QSize(18, 18))
    made.clicked.connect(pressed(act))
    wear(theme, made, icon, muted=True)
    return made


def pressed(act: Callable[[], object]) -> Callable[[], None]:
    """Return a slot that calls `act` without what the signal carries."""

    def slot() -> None:
        act()

    return slot


def show_words(made: QPushButton, *, on: bool) -> None:
    """Show a button's words, or its icon alone with the words as its tip."""
    words = made.accessibleName()
    made.setText(words if on else "")
    made.setToolTip("" if on else words)


def wear(theme: Theme, made: QAbstractButton, icon: str, *, muted: bool = False) -> None:
    """Give a button an icon that changes with the theme."""

    def dress() -> None:
        role = made.property("role")
        colour = theme.palette.on_accent if role == "primary" else ""
        made.setIcon(theme.icon(icon, muted=muted, colour=colour))

    dress()
    dressing = theme.changed.connect(dress)
    made.destroyed.connect(lambda: isValid(theme) and theme.disconnect(dressing))
