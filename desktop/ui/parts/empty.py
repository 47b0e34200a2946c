"""What the article page says when there is nothing to show, and the first step it offers."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QWidget

from desktop.ui.parts.buttons import button
from desktop.ui.parts.labels import column, label, row
from desktop.ui.theme.theme import Theme

TEXT_WIDTH = 440


class Empty(QWidget):
    """An icon, what would be here, and buttons for the first step."""

    def __init__(self, theme: Theme, icon: str, name: str) -> None:
        """Begin without words."""
        super().__init__()
        self._theme = theme
        self._icon = icon
        self.setObjectName(name)
        layout = column(self, margin=32, gap=12)
        layout.addStretch(2)
        self._picture = QLabel()
        self._title = label("", "heading", name=f"{name}Title")
        self._text = label("", "muted", name=f"{name}Text", wrap=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._text.setFixedWidth(TEXT_WIDTH)
        self._actions = row(gap=8)
        for part in (self._picture, self._title, self._text):
            layout.addWidget(part, alignment=Qt.AlignmentFlag.AlignHCenter)
        holder = QWidget()
        holder.setLayout(self._actions)
        layout.addWidget(holder, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        theme.changed.connect(self._dress)
        self._dress()

    def say(self, title: str, text: str) -> None:
        """Say what would be here."""
        self._title.setText(title)
        self._text.setText(text)
        # A centred label is given the height of its hint, which forgets that words wrap.
        self._text.ensurePolished()
        self._text.setMinimumHeight(self._text.heightForWidth(TEXT_WIDTH))

    def offer(self, name: str, text: str, act: Callable[[], object], role: str = "") -> QWidget:
        """Offer a step; returns its button."""
        made = button(name, text, act, role=role)
        self._actions.addWidget(made)
        return made

    def _dress(self) -> None:
        icon = self._theme.icon(self._icon, muted=True)
        self._picture.setPixmap(icon.pixmap(QSize(40, 40)))
