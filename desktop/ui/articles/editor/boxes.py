"""The kinds of fields: a line, a choice, a group of members."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout

from desktop.domain.document import JsonValue, mapping, text
from desktop.domain.errors import InputRefused
from desktop.domain.numbers import parse_decimal
from desktop.queries.articles import ArticleSheet
from desktop.ui import formats
from desktop.ui.articles.editor.box import Box, Save
from desktop.ui.articles.editor.groups import Group, Member, read_group
from desktop.ui.context import Context
from desktop.ui.parts.inputs import Choice, Line
from desktop.ui.parts.labels import label, row
from desktop.ui.words import sentence

Choices = Sequence[tuple[str, str]]


class LineBox(Box):
    """One line of text."""

    def __init__(
        self, context: Context, save: Save, path: str, title: str, *, is_large: bool = False
    ) -> None:
        """Save on leaving the line or on Enter, if it was changed."""
        super().__init__(context, save, path, title)
        self.line = Line()
        self._shown: tuple[str, str] = ("", "")
        self._is_asked = False
        self.own(self.line)
        self.line.editingFinished.connect(self._leave)
        if is_large:
            font = QFont(self.line.font())
            font.setWeight(QFont.Weight.DemiBold)
            self.line.setFont(font)
        self.holder = row(gap=8)
        self.holder.addWidget(self.line, 1)
        self.body.addLayout(self.holder)

    def show_value(self, value: JsonValue, sheet: ArticleSheet) -> None:
        """Show the text; one that was refused, or may yet be, stays until it is changed."""
        shown = sheet.id, self.words(value)
        if not ((self.is_refused or self._is_asked) and shown == self._shown):
            self.line.put(shown[1])
        self._shown = shown

    def reset(self) -> None:
        """Forget what was asked for another article."""
        super().reset()
        self._is_asked = False

    def words(self, value: JsonValue) -> str:
        """Return the value as one would type it."""
        if isinstance(value, dict):
            number = parse_decimal(text(value.get("value")))
            return formats.typed(number)
        return text(value)

    def suffix(self, unit: str) -> None:
        """Show a unit behind the line."""
        self.holder.addWidget(label(unit, "muted"))

    def _leave(self) -> None:
        if self.line.isModified():
            self.line.setModified(False)
            self._is_asked = True
            self.keep(self.line.text(), self._answered)

    def _answered(self, sentence_: str) -> None:
        self._is_asked = False
        self.answer(sentence_)


class ChoiceBox(Box):
    """One of a fixed set, or nothing."""

    def __init__(
        self, context: Context, save: Save, path: str, title: str, choices: Choices
    ) -> None:
        """Save as soon as something is chosen."""
        super().__init__(context, save, path, title)
        self.choice = Choice()
        self.choice.offer([("", "–"), *choices])
        self.own(self.choice)
        self.choice.picked.connect(self._pick)
        self.body.addWidget(self.choice)

    def show_value(self, value: JsonValue, sheet: ArticleSheet) -> None:
        """Show the choice."""
        del sheet
        if isinstance(value, bool):
            self.choice.put("yes" if value else "no")
        else:
            self.choice.put(text(value))

    def _pick(self, value: str) -> None:
        self.save.enter(self.path, value, self.answer)


class GroupBox(Box):
    """Members side by side, saved as one value once the needed ones are filled in."""

    def __init__(
        self,
        context: Context,
        save: Save,
        group: Group,
        title: str,
        choices: Mapping[str, Choices],
    ) -> None:
        """Build a control for each member."""
        super().__init__(context, save, group.path, title)
        self._group = group
        self._lines: dict[str, Line | Choice] = {}
        members = row(gap=8)
        for member in group.members:
            control = self._control(member, choices)
            self._lines[member.key] = control
            self._say(members, member.before)
            members.addWidget(control, member.stretch)
            self._say(members, member.after)
        self.body.addLayout(members)

    def show_value(self, value: JsonValue, sheet: ArticleSheet) -> None:
        """Show every member."""
        del sheet
        raw = mapping(value)
        if value is None and any(
            isinstance(line, Line) and line.hasFocus() for line in self._lines.values()
        ):
            return
        for member in self._group.members:
            control = self._lines[member.key]
            stored = raw.get(member.key)
            if isinstance(control, Choice):
                control.put(text(stored) or member.default)
            else:
                control.put(_member_words(member, stored))

    def _say(self, members: QHBoxLayout, text_: str) -> None:
        if text_:
            members.addWidget(label(QCoreApplication.translate("groups", text_), "muted"))

    def _control(self, member: Member, choices: Mapping[str, Choices]) -> Line | Choice:
        title = QCoreApplication.translate("groups", member.title)
        name = f"field-{self.path}.{member.key}"
        if member.choices:
            choice = Choice()
            choice.offer(list(choices[member.choices]))
            choice.picked.connect(self._changed)
            choice.setToolTip(title)
            self.own(choice, name=name, title=title)
            return choice
        line = Line()
        line.setPlaceholderText(title)
        line.setToolTip(title)
        line.editingFinished.connect(partial(self._left, line))
        self.own(line, name=name, title=title)
        return line

    def _left(self, line: Line) -> None:
        if line.isModified():
            line.setModified(False)
            self._changed()

    def _changed(self) -> None:
        typed = {
            key: line.value() if isinstance(line, Choice) else line.text()
            for key, line in self._lines.items()
        }
        try:
            is_complete, value = read_group(self._group, typed)
        except InputRefused as error:
            self.answer(sentence(error))
            return
        if not is_complete:
            self.answer(self.tr("Fill in the other parts too; then it is saved."))
            return
        self.save.put(self.path, value, self.answer)


def _member_words(member: Member, stored: JsonValue) -> str:
    if isinstance(stored, int):
        return str(stored)
    number = parse_decimal(text(stored))
    if number is None or member.key in {"starts", "ends"}:
        return text(stored)
    return formats.typed_money(number) if member.is_money else formats.typed(number)
