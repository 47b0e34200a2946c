"""Pay less by quantity: the steps of the price ladder, saved together."""

from PySide6.QtWidgets import QWidget

from desktop.domain.document import JsonValue, object_list, text
from desktop.domain.entry_numbers import read_price, read_quantity
from desktop.domain.errors import InputRefused
from desktop.domain.numbers import parse_decimal
from desktop.queries.articles import ArticleSheet
from desktop.ui import formats
from desktop.ui.articles.editor.box import Box, Save
from desktop.ui.context import Context
from desktop.ui.parts.buttons import button, icon_button
from desktop.ui.parts.inputs import Line
from desktop.ui.parts.labels import clear, column, label, row
from desktop.ui.words import sentence


class LadderBox(Box):
    """Lines of “from this quantity on, this price”."""

    def __init__(self, context: Context, save: Save, title: str) -> None:
        """Begin without steps."""
        super().__init__(context, save, "price_breaks", title)
        self._steps: list[tuple[Line, Line]] = []
        self._shown: JsonValue = []
        self._lines = column(gap=8)
        self.body.addLayout(self._lines)
        self._add = button("addStep", self.tr("Add a step"), self._add_step)
        self.controls.append(self._add)
        line = row(gap=8)
        line.addWidget(self._add)
        line.addStretch(1)
        self.body.addLayout(line)

    def show_value(self, value: JsonValue, sheet: ArticleSheet) -> None:
        """Show the steps."""
        del sheet
        if value == self._shown:
            return
        self._shown = value
        clear(self._lines)
        self._steps.clear()
        for step in object_list(value):
            quantity, price = (parse_decimal(text(step.get(key))) for key in ("from", "price"))
            self._show_step(formats.typed(quantity), formats.typed_money(price))

    def reset(self) -> None:
        """Forget half steps of another article."""
        super().reset()
        self._shown = None
        clear(self._lines)
        self._steps.clear()

    def _add_step(self) -> None:
        self._show_step("", "")
        self._steps[-1][0].setFocus()

    def _show_step(self, quantity: str, price: str) -> None:
        number = len(self._steps) + 1
        holder = QWidget()
        line = row(holder, gap=8)
        from_, at = Line(), Line()
        for entry, name, words, shown in (
            (from_, f"stepFrom-{number}", self.tr("From quantity"), quantity),
            (at, f"stepPrice-{number}", self.tr("Price per unit"), price),
        ):
            entry.setObjectName(name)
            entry.setAccessibleName(words)
            entry.setPlaceholderText(words)
            entry.setFixedWidth(160)
            entry.setText(shown)
            entry.editingFinished.connect(self._left)
            line.addWidget(entry)
        pair = from_, at
        line.addWidget(label("", "muted"))
        remove = icon_button(
            self.context.theme,
            f"removeStep-{number}",
            "clear",
            self.tr("Remove this step"),
            lambda: self._remove(pair),
        )
        line.addWidget(remove)
        line.addStretch(1)
        self._steps.append(pair)
        self._lines.addWidget(holder)

    def _remove(self, pair: tuple[Line, Line]) -> None:
        self._steps.remove(pair)
        for entry in pair:
            entry.clear()
        holder = pair[0].parentWidget()
        if holder is not None:
            holder.hide()
        self._save()

    def _left(self) -> None:
        if any(entry.isModified() for pair in self._steps for entry in pair):
            self._save()

    def _save(self) -> None:
        rows: list[tuple[str, str]] = []
        try:
            for from_, at in self._steps:
                if bool(from_.text().strip()) != bool(at.text().strip()):
                    return
                if from_.text().strip():
                    quantity = read_quantity("price_breaks", from_.text())
                    rows.append((quantity, read_price("price_breaks", at.text())))
        except InputRefused as error:
            self.answer(sentence(error))
            return
        rows.sort(key=lambda step: parse_decimal(step[0]) or 0)
        steps: list[JsonValue] = [{"from": quantity, "price": price} for quantity, price in rows]
        for pair in self._steps:
            for entry in pair:
                entry.setModified(False)
        self.save.put(self.path, steps or None, self.answer)
