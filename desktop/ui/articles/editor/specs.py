"""The specifications that open for a sub-category; each sub-category's fields are built once."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QMenu, QPushButton, QStackedWidget, QWidget

from desktop.domain.document import JsonValue, text, text_list
from desktop.domain.taxonomy import Specification, SpecType, label_in
from desktop.queries.articles import ArticleSheet
from desktop.ui.articles.editor.box import Box, Save
from desktop.ui.articles.editor.boxes import ChoiceBox, LineBox
from desktop.ui.context import Context
from desktop.ui.parts.labels import column, label


class ManyBox(Box):
    """Several of a fixed set, ticked in a list."""

    def __init__(
        self, context: Context, save: Save, path: str, title: str, spec: Specification
    ) -> None:
        """Save as soon as something is ticked."""
        super().__init__(context, save, path, title)
        self._button = QPushButton()
        self._button.setStyleSheet("text-align: left;")
        self.own(self._button)
        menu = QMenu(self._button)
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

    def _pick(self) -> None:
        chosen: list[JsonValue] = [
            key for key, action in self._actions.items() if action.isChecked()
        ]
        self.save.put(self.path, chosen or None, self.answer)


class Specs(QWidget):
    """The card's body; asks for a sub-category where there is none."""

    def __init__(self, context: Context, save: Save) -> None:
        """Begin with nothing built."""
        super().__init__()
        self.setObjectName("specs")
        self._context = context
        self._save = save
        self._built: dict[str, tuple[QWidget, list[Box]]] = {}
        self._boxes: list[Box] = []
        self._stack = QStackedWidget()
        self._stack.setObjectName("specsStack")
        self._ask = label(
            self.tr("Choose a sub-category, and its specifications open here."),
            "muted",
            name="specsHint",
            wrap=True,
        )
        self._ask.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._stack.addWidget(self._ask)
        column(self, gap=0).addWidget(self._stack)

    def boxes(self) -> list[Box]:
        """Return the fields now open."""
        return self._boxes

    def fill(self, sheet: ArticleSheet) -> None:
        """Open the fields of the article's sub-category and fill them."""
        key = text(sheet.document.get("subcategory"))
        specs = self._context.taxonomy.specs_of(key)
        if not specs:
            self._boxes = []
            self._show(self._ask)
            return
        if key not in self._built:
            self._built[key] = self._build(key, specs)
            self._stack.addWidget(self._built[key][0])
        holder, self._boxes = self._built[key]
        for box in self._boxes:
            box.fill(sheet)
        self._show(holder)

    def reset(self) -> None:
        """Forget errors of another article."""
        for box in self._boxes:
            box.reset()

    def _show(self, widget: QWidget) -> None:
        self._stack.setCurrentWidget(widget)
        self._stack.setFixedHeight(widget.sizeHint().height())

    def _build(self, key: str, specs: tuple[Specification, ...]) -> tuple[QWidget, list[Box]]:
        recommended = self._context.taxonomy.subcategories[key].recommended
        ordered = sorted(specs, key=lambda spec: spec.key not in recommended)
        holder = QWidget()
        holder.setObjectName(f"specs-{key}")
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        boxes: list[Box] = []
        for number, spec in enumerate(ordered):
            box = self._box(spec, is_recommended=spec.key in recommended)
            boxes.append(box)
            grid.addWidget(box, number // 2, number % 2, Qt.AlignmentFlag.AlignTop)
        for place in (0, 1):
            grid.setColumnStretch(place, 1)
        return holder, boxes

    def _box(self, spec: Specification, *, is_recommended: bool) -> Box:
        context, save, path = self._context, self._save, f"specs.{spec.key}"
        title = label_in(spec.names, context.language) or spec.key
        if is_recommended:
            title = f"{title} ★"
        if spec.type is SpecType.ENUM and spec.multiple:
            return ManyBox(context, save, path, title, spec)
        if spec.type is SpecType.ENUM:
            choices = [(item.value, item.label(context.language)) for item in spec.choices]
            return ChoiceBox(context, save, path, title, choices)
        if spec.type is SpecType.BOOLEAN:
            choices = [("yes", self.tr("Yes")), ("no", self.tr("No"))]
            return ChoiceBox(context, save, path, title, choices)
        box = LineBox(context, save, path, title)
        if spec.type is SpecType.NUMBER and spec.unit:
            box.suffix(spec.unit)
        return box
