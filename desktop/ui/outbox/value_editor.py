"""The input in a conflict's card: a value of one's own, kept in sight while it is refused."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QPlainTextEdit, QWidget

from desktop.domain.taxonomy import SpecType, Taxonomy, label_in
from desktop.ui.parts.buttons import button
from desktop.ui.parts.inputs import Choice, Line, Text
from desktop.ui.parts.labels import column, label, restyle, row
from desktop.ui.words import CONDITIONS, word

TEXT_HEIGHT = 120
LONG_FIELDS: frozenset[str] = frozenset({"descriptions", "videos"})


class ValueEditor(QFrame):
    """One input of the field's kind, with what is wrong below it."""

    def __init__(
        self,
        title: str,
        path: str,
        typed: str,
        choices: Sequence[tuple[str, str]],
        *,
        enter: Callable[[str], object],
        leave: Callable[[], object],
    ) -> None:
        """Begin with `typed`; `choices` are the values to pick from, where the field has such."""
        super().__init__()
        self.setObjectName("conflictEditor")
        self._enter = enter
        self._leave = leave
        layout = column(self, gap=8)
        self._input = self._made(path, typed, choices)
        self._input.setObjectName("conflictValue")
        self._input.setAccessibleName(title)
        layout.addWidget(label(self.tr("Another value for “%1”").replace("%1", title), "small"))
        layout.addWidget(self._input)
        self._error = label("", "error", name="conflictError", wrap=True)
        self._error.hide()
        layout.addWidget(self._error)
        buttons = row(gap=8)
        buttons.addWidget(
            button("conflictEnter", self.tr("Use this value"), self._go, role="primary")
        )
        buttons.addWidget(button("conflictLeave", self.tr("Cancel"), leave))
        buttons.addStretch(1)
        layout.addLayout(buttons)
        self.setFocusProxy(self._input)

    def typed(self) -> str:
        """Return what stands in the input."""
        field = self._input
        if isinstance(field, Choice):
            return field.value()
        return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()

    def refuse(self, sentence: str) -> None:
        """Say why the value cannot be used; it stays as typed."""
        self._error.setText(sentence)
        self._error.show()
        self._input.setProperty("wrong", "true")
        self._input.setAccessibleDescription(sentence)
        restyle(self._input)
        self._input.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves; Enter, with Ctrl in a text of several lines, uses the value."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._go()
        else:
            super().keyPressEvent(event)

    def _go(self) -> None:
        self._enter(self.typed())

    def _made(
        self, path: str, typed: str, choices: Sequence[tuple[str, str]]
    ) -> QLineEdit | QPlainTextEdit | Choice:
        if choices:
            picker = Choice()
            picker.offer([*choices])
            picker.put(typed)
            return picker
        if path.partition(".")[0] in LONG_FIELDS:
            area = Text()
            area.setFixedHeight(TEXT_HEIGHT)
            area.setPlainText(typed)
            return area
        line = Line()
        line.setText(typed)
        line.selectAll()
        line.returnPressed.connect(self._go)
        return line


def choices_of(path: str, taxonomy: Taxonomy, language: str) -> list[tuple[str, str]]:
    """Return the values a field can be picked from, with their words; empty for typed fields."""
    name, _, rest = path.partition(".")
    if name == "condition":
        return [(key, word(CONDITIONS, key)) for key in CONDITIONS]
    if name == "unit":
        return [(key, label_in(names, language) or key) for key, names in taxonomy.units.items()]
    spec = taxonomy.specs.get(rest) if name == "specs" else None
    if spec is not None and spec.type is SpecType.ENUM and not spec.multiple:
        return [(item.value, item.label(language)) for item in spec.choices]
    return []


def focus_in(holder: QWidget) -> bool:
    """Tell whether the cursor is somewhere inside a widget."""
    focused = QApplication.focusWidget()
    return focused is not None and holder.isAncestorOf(focused)
