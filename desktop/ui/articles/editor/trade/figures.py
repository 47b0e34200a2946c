"""A line for a figure: what was refused stays in it until it is corrected."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from desktop.domain.errors import InputRefused
from desktop.domain.numbers import is_ambiguous
from desktop.ui.parts.inputs import Line
from desktop.ui.parts.labels import restyle

LONGEST = 400


class Figure(Line):
    """Numbers, prices and discounts as a person types them."""

    left = Signal()
    """The line was changed and is left, or Enter was pressed."""
    pasted = Signal(str)
    """Several cells were pasted at once."""

    def __init__(self, name: str, title: str, *, width: int = 0) -> None:
        """Begin empty."""
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setToolTip(title)
        self.setMaxLength(LONGEST)
        if width:
            self.setFixedWidth(width)
        self._is_held = False
        self._stored: str | None = None
        self.editingFinished.connect(self._leave)
        self.textEdited.connect(self._let_go)
        self.save_on_pause()

    def put(self, text: str) -> None:
        """Show a stored text, as soon as what was typed is neither being saved nor refused."""
        self._stored = text
        if not self._is_held:
            super().put(text)

    def typed(self) -> str:
        """Return what was typed; a figure that can be read in two ways is refused."""
        text = self.text().strip().replace("−", "-")
        if is_ambiguous(text) and QLocale().groupSeparator() in text:
            raise InputRefused("ambiguous-number", path="", value=text)
        return text

    def refuse(self, *, is_refused: bool) -> None:
        """Hold on to what is typed, or let it go."""
        was_held, self._is_held = self._is_held, is_refused
        if was_held and not is_refused and not self.isModified() and self._stored is not None:
            super().put(self._stored)
        wrong = "true" if is_refused else "false"
        if self.property("wrong") != wrong:
            self.setProperty("wrong", wrong)
            restyle(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take several cells from the clipboard as such."""
        text = QApplication.clipboard().text()
        if event.matches(QKeySequence.StandardKey.Paste) and ("\t" in text or "\n" in text.strip()):
            self.pasted.emit(text)
            return
        super().keyPressEvent(event)

    def _let_go(self) -> None:
        self.refuse(is_refused=False)

    def _leave(self) -> None:
        if self.isModified():
            self.setModified(False)
            self._is_held, self._stored = True, None
            self.left.emit()


def right(line: Figure) -> Figure:
    """Put the figures under each other, by their last digit."""
    line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return line
