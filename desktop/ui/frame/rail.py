"""The rail at the left: pages with icon, word and count; Settings and Help at the foot."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QPushButton

from desktop.ui import formats
from desktop.ui.parts.buttons import wear
from desktop.ui.parts.labels import column, label, set_role
from desktop.ui.parts.page import Page
from desktop.ui.theme.theme import Theme

WIDTH = 176
NARROW = 60

MOST_SHOWN = 999


class RailButton(QPushButton):
    """One page: icon and word at the left, a count at the right."""

    def __init__(self, theme: Theme, page: Page) -> None:
        """Stand for a page."""
        super().__init__(f"  {page.title}")
        self.setObjectName(f"rail-{page.name}")
        self.setAccessibleName(page.title)
        self.setProperty("role", "rail")
        self.setCheckable(True)
        self.setIconSize(QSize(18, 18))
        self._title = page.title
        self._is_narrow = False
        self._count = QLabel(self)
        self._count.setObjectName(f"count-{page.name}")
        self._count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._count.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        wear(theme, self, page.icon, muted=True)

    def show_count(self, number: int, role: str) -> None:
        """Show a number; roles: count, badge (a decision is needed), badge-blue (waiting)."""
        is_too_wide = number > MOST_SHOWN and role != "count"
        shown = f"{MOST_SHOWN}+" if is_too_wide else formats.count(number)
        self._count.setText(shown if number else "")
        self.setAccessibleName(f"{self._title} {number}" if number else self._title)
        set_role(self._count, role)
        self._place()

    def be_narrow(self, *, on: bool) -> None:
        """Show the icon only; the word stays in the tip and for screen readers."""
        self._is_narrow = on
        self.setText("" if on else f"  {self._title}")
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the count at the right."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        self._count.ensurePolished()
        self._count.adjustSize()
        size = self._count.size()
        top = 0 if self._is_narrow else (self.height() - size.height()) // 2
        self._count.move(self.width() - size.width() - (0 if self._is_narrow else 10), top)
        is_loud = self._count.property("role") != "count"
        self._count.setVisible(bool(self._count.text()) and (is_loud or not self._is_narrow))


class Rail(QFrame):
    """All pages."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, pages: list[Page], at_foot: set[str]) -> None:
        """List `pages`; those named in `at_foot` lie at the foot."""
        super().__init__()
        self.setObjectName("rail")
        self.setAccessibleName(self.tr("Pages"))
        self.setFixedWidth(WIDTH)
        layout = column(self, margin=8, gap=2)
        brand = label("Twoosk Desktop", "brand", name="brand")
        brand.setContentsMargins(10, 10, 0, 14)
        layout.addWidget(brand)
        self._brand = brand
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self.buttons: dict[str, RailButton] = {}
        is_foot = False
        for number, page in enumerate(pages):
            if page.name in at_foot and not is_foot:
                is_foot = True
                layout.addStretch(1)
            made = RailButton(theme, page)
            made.setToolTip(f"{page.title} (Ctrl+{number + 1})")
            self._group.addButton(made)
            made.clicked.connect(partial(self.chosen.emit, page.name))
            self.buttons[page.name] = made
            layout.addWidget(made)
        if not is_foot:
            layout.addStretch(1)

    def be_narrow(self, *, on: bool) -> None:
        """Give the page the room of the words."""
        self.setFixedWidth(NARROW if on else WIDTH)
        self._brand.setVisible(not on)
        for made in self.buttons.values():
            made.be_narrow(on=on)

    def show_page(self, name: str) -> None:
        """Mark the page in front."""
        self.buttons[name].setChecked(True)
