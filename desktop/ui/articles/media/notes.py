"""What is said about pictures and documents, a line each, with a way to what is meant."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desktop.ui.parts.buttons import button
from desktop.ui.parts.labels import clear, column, label, row


@dataclass(frozen=True, slots=True)
class Note:
    """A sentence; `link` is the word on its button, `goes_to` what the button leads to."""

    words: str
    link: str = ""
    goes_to: str = ""


class Notes(QWidget):
    """Warnings under the pictures or documents; nothing is there where there are none."""

    def __init__(self, name: str, follow: Callable[[str], None]) -> None:
        """`follow` is told what a link leads to."""
        super().__init__()
        self.setObjectName(name)
        self._name = name
        self._follow = follow
        self._told: tuple[Note, ...] = ()
        self._lines = column(self, gap=4)
        self.hide()

    def tell(self, notes: Sequence[Note]) -> None:
        """Show these notes in place of those before."""
        if tuple(notes) == self._told:
            return
        self._told = tuple(notes)
        clear(self._lines)
        for number, note in enumerate(self._told):
            self._lines.addWidget(self._line(number, note))
        self.setVisible(bool(self._told))

    def _line(self, number: int, note: Note) -> QWidget:
        holder = QWidget()
        line = row(holder, gap=4)
        line.addWidget(label(note.words, "warning", name=f"{self._name}-{number}", wrap=True), 1)
        if note.link:
            name = f"{self._name}-link-{number}"
            line.addWidget(button(name, note.link, lambda: self._follow(note.goes_to), role="link"))
        return holder
