"""What the window asks of every page."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.ui.frame.palette import Command
from desktop.ui.parts.labels import label, row


class Page(QWidget):
    """A page of the window: its header lies in the top bar, its body below."""

    def __init__(self, name: str, icon: str, title: str, *, rail: str = "") -> None:
        """Name the page; `rail` is the entry it belongs to where it has none of its own."""
        super().__init__()
        self.name = name
        self.icon = icon
        self.title = title
        self.rail = rail or name
        self.setObjectName("page")
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.header = QWidget()
        self.header.setObjectName(f"{name}Header")
        self.header_row = row(self.header, gap=8)
        self.title_label = label(title, "title", name=f"{name}Title")
        self.header_row.addWidget(self.title_label)

    def find_in(self) -> None:
        """Put the cursor into the search box, where there is one."""

    def new(self) -> None:
        """Do the page's first action, where it makes something new."""

    def entered(self) -> None:
        """Called when the page comes to the front; no button gets the focus by chance."""
        self.setFocus()

    def leave(self, go: Callable[[], None]) -> None:
        """Call `go`, which brings another page or closes the window; not before all is safe."""
        go()

    def commands(self) -> list[Command]:
        """Return what else the page can do, for the command palette."""
        return []

    def escape(self) -> bool:
        """Leave what is open in the page; False where there is nothing to leave."""
        return False
