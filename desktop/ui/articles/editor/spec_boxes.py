"""Editors of specifications: a number with its unit, and several of a fixed set."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QPushButton

from desktop.domain.document import JsonValue, mapping, text, text_list
from desktop.domain.errors import InputRefused
from desktop.domain.numbers import parse_decimal, read_decimal
from desktop.domain.spec_entry import read_spec
from desktop.domain.taxonomy import Specification
from desktop.domain.units import relatives
from desktop.queries.articles import ArticleSheet
from desktop.ui import formats
from desktop.ui.articles.editor.box import Box, Save
from desktop.ui.articles.editor.boxes import LineBox
from desktop.ui.context import Context
from desktop.ui.parts.labels import label
from desktop.ui.parts.moment import Patience


class NumberBox(LineBox):
    """A number in the specification's unit; one in a related unit is converted in sight."""

    def __init__(
        self, context: Context, save: Save, path: str, title: str, spec: Specification
    ) -> None:
        """Show the unit behind the line."""
        super().__init__(context, save, path, title)
        self._unit = spec.unit
        if spec.unit:
            self.suffix(spec.unit)
            others = [unit for unit in relatives(spec.unit) if unit != spec.unit]
            if others:
                said = self.tr("Also in %1: it is converted").replace("%1", ", ".join(others))
                self.line.setToolTip(said)
        self._becomes = label("", "small", name=f"becomes-{path}")
        self._becomes.hide()
        self.body.addWidget(self._becomes)
        self._patience = Patience(self, self._convert)
        self.line.textEdited.connect(self._patience.again)
        self.line.editingFinished.connect(self._patience.stop)

    def show_value(self, value: JsonValue, sheet: ArticleSheet) -> None:
        """Show the number, and what it came from no longer."""
        super().show_value(value, sheet)
        if not (self.line.hasFocus() and self.line.isModified()):
            self._becomes.hide()

    def _convert(self) -> None:
        typed = self.line.text().strip()
        try:
            value = read_spec(self.path, typed, self.context.taxonomy, "") if typed else None
        except InputRefused:
            value = None
        number = parse_decimal(text(mapping(value).get("value")))
        is_converted = number is not None and read_decimal(typed) is None
        if number is not None:
            self._becomes.setText(f"= {formats.number(number)} {self._unit}".rstrip())
        self._becomes.setVisible(is_converted)


class ManyBox(Box):
    """Several of a fixed set, ticked in a list that stays open."""

    def __init__(
        self, context: Context, save: Save, path: str, title: str, spec: Specification
    ) -> None:
        """Save as soon as something is ticked."""
        super().__init__(context, save, path, title)
        self._button = QPushButton()
        self._button.setStyleSheet("text-align: left;")
        self.own(self._button)
        menu = StayingMenu(self._button)
        menu.setObjectName(f"menu-{path}")
        self._actions: dict[str, QAction] = {}
        for choice in spec.choices:
            action = menu.addAction(choice.label(context.language))
            action.setObjectName(f"choice-{path}-{choice.value}")
            action.setCheckable(True)
            action.triggered.connect(self._pick)
            self._actions[choice.value] = action
        self._button.setMenu(menu)
        self.body.addWidget(self._button)

    def show_value(self, value: JsonValue, sheet: ArticleSheet) -> None:
        """Tick what is stored."""
        del sheet
        stored = text_list(value)
        for key, action in self._actions.items():
            action.setChecked(key in stored)
        words = [self._actions[key].text() if key in self._actions else key for key in stored]
        self._button.setText(", ".join(words) or "–")
        self._button.setToolTip(self._button.text())

    def _pick(self) -> None:
        chosen: list[JsonValue] = [
            key for key, action in self._actions.items() if action.isChecked()
        ]
        self.save.put(self.path, chosen or None, self.answer)


class StayingMenu(QMenu):
    """A menu of ticks that stays open until Escape or a click beside it."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick without closing."""
        spot = event.position().toPoint()
        hit = [action for action in self.actions() if self.actionGeometry(action).contains(spot)]
        if not hit:
            super().mouseReleaseEvent(event)
        for action in hit:
            action.trigger()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with Space; Return ticks and closes."""
        active = [action for action in self.actions() if action == self.activeAction()]
        if event.key() != Qt.Key.Key_Space or not active:
            super().keyPressEvent(event)
            return
        for action in active:
            action.trigger()
