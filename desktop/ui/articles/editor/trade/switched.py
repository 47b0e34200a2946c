"""A field with a switch: off means there is none of it, on shows its parts."""

from abc import abstractmethod

from PySide6.QtWidgets import QWidget

from desktop.ui.articles.editor.box import Box, Save
from desktop.ui.articles.editor.trade.figures import Figure
from desktop.ui.context import Context
from desktop.ui.parts.labels import column, row
from desktop.ui.parts.switch import Switch


class SwitchedBox(Box):
    """Switching off clears the field, which can be undone; switching on asks for its figures."""

    def __init__(self, context: Context, save: Save, path: str, title: str, words: str) -> None:
        """Begin switched off; `words` stand beside the switch."""
        super().__init__(context, save, path, title)
        self._shown_article = ""
        self._is_opened = False
        self.switch = Switch(context.theme, f"switch-{path}", words)
        self.switch.toggled.connect(self._toggle)
        self.body.addWidget(self.switch)
        self.parts = QWidget()
        self.parts.setObjectName(f"parts-{path}")
        self.details = column(self.parts, gap=4)
        self.line = row(gap=8)
        self.details.addLayout(self.line)
        self.parts.hide()
        self.body.addWidget(self.parts)
        self.hide_label()

    @abstractmethod
    def lines(self) -> list[Figure]:
        """Return the lines of the field, the one to begin with first."""

    def show_switch(self, *, is_on: bool, article: str) -> None:
        """Show whether there is such a value; what was just switched on stays open."""
        self._is_opened = self._is_opened and not is_on and article == self._shown_article
        self._shown_article = article
        self.switch.put(is_on=is_on or self._is_opened)
        self.parts.setVisible(is_on or self._is_opened)

    def answered(self, said: str) -> None:
        """Show why something was refused; what was typed stays."""
        self.answer(said)
        for line in self.lines():
            line.refuse(is_refused=bool(said))

    def reset(self) -> None:
        """Forget what was typed in another article."""
        super().reset()
        for line in self.lines():
            line.refuse(is_refused=False)

    def go(self) -> None:
        """Put the cursor into the field, or on its switch."""
        if self.parts.isVisibleTo(self):
            super().go()
        else:
            self.switch.setFocus()

    def switched_on(self) -> None:
        """Begin filling in."""
        self.lines()[0].setFocus()

    def _toggle(self, is_on: bool) -> None:
        self._is_opened = is_on
        self.parts.setVisible(is_on)
        if is_on:
            self.switched_on()
            return
        for line in self.lines():
            line.refuse(is_refused=False)
        self.answer("")
        self.save.put(self.path, None, self.answer)
