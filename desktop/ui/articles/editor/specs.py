"""The specifications that open for a sub-category; each sub-category's fields are built once.

Those the marketplace recommends come first: buyers filter by them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QProgressBar, QStackedWidget, QWidget

from desktop.domain.document import mapping, text
from desktop.domain.taxonomy import Specification, SpecType, label_in
from desktop.queries.articles import ArticleSheet
from desktop.ui import formats
from desktop.ui.articles.editor.box import Box, Save
from desktop.ui.articles.editor.boxes import ChoiceBox, LineBox
from desktop.ui.articles.editor.spec_boxes import ManyBox, NumberBox
from desktop.ui.context import Context
from desktop.ui.parts.labels import column, frame, label, row


@dataclass(frozen=True, slots=True)
class _Opened:
    """The fields of one sub-category, and what is still to be built of them."""

    holder: QWidget
    growth: Iterator[bool]
    boxes: list[Box]


class Specs(QWidget):
    """The card's body; asks for a sub-category where there is none."""

    def __init__(self, context: Context, save: Save) -> None:
        """Begin with nothing built."""
        super().__init__()
        self.setObjectName("specs")
        self._context = context
        self._save = save
        self._built: dict[str, _Opened] = {}
        self._boxes: list[Box] = []
        self._share = _Share()
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
        layout = column(self, gap=12)
        layout.addWidget(self._share)
        layout.addWidget(self._stack)

    def boxes(self) -> list[Box]:
        """Return the fields now open."""
        return self._boxes

    def fill(self, sheet: ArticleSheet) -> None:
        """Open the fields of the article's sub-category and fill them."""
        key = text(sheet.document.get("subcategory"))
        specs = self._context.taxonomy.specs_of(key)
        if not specs:
            self._boxes = []
            self._share.hide()
            self._show(self._ask)
            return
        opened = self._begun(key, specs)
        for _piece in opened.growth:
            pass
        self._boxes = opened.boxes
        for box in self._boxes:
            box.fill(sheet)
        recommended = self._context.taxonomy.subcategories[key].recommended
        stored = mapping(sheet.document.get("specs"))
        filled = sum(stored.get(spec) not in (None, "", []) for spec in recommended)
        self._share.show_share(filled, len(recommended))
        self._show(opened.holder)

    def reset(self) -> None:
        """Forget errors of another article."""
        for box in self._boxes:
            box.reset()

    def _show(self, widget: QWidget) -> None:
        self._stack.setCurrentWidget(widget)
        self._stack.setFixedHeight(widget.sizeHint().height())

    def ahead(self, keys: Sequence[str]) -> Iterator[bool]:
        """Build the fields of these sub-categories in pieces, for whoever opens them later."""
        for key in keys:
            specs = self._context.taxonomy.specs_of(key)
            if specs:
                yield from self._begun(key, specs).growth

    def _begun(self, key: str, specs: tuple[Specification, ...]) -> _Opened:
        if key not in self._built:
            holder, boxes = QWidget(), list[Box]()
            holder.setObjectName(f"specs-{key}")
            self._stack.addWidget(holder)
            self._built[key] = _Opened(holder, self._pieces(key, specs, holder, boxes), boxes)
        return self._built[key]

    def _pieces(
        self, key: str, specs: tuple[Specification, ...], holder: QWidget, boxes: list[Box]
    ) -> Iterator[bool]:
        recommended = self._context.taxonomy.subcategories[key].recommended
        layout = column(holder, gap=12)
        first = [spec for spec in specs if spec.key in recommended]
        others = [spec for spec in specs if spec.key not in recommended]
        for name, title, group in (
            ("recommended", self.tr("★ Recommended: buyers filter by these"), first),
            ("more", self.tr("More specifications"), others),
        ):
            if not group:
                continue
            if boxes:
                layout.addWidget(frame("line"))
            layout.addWidget(label(title, "label", name=f"specs-{name}"))
            grid = _two_columns()
            layout.addLayout(grid)
            for number, spec in enumerate(group):
                box = self._box(spec)
                boxes.append(box)
                grid.addWidget(box, number // 2, number % 2, Qt.AlignmentFlag.AlignTop)
                # Its size is asked for, so that it is dressed now and not when it is shown.
                box.sizeHint()
                yield True

    def _box(self, spec: Specification) -> Box:
        context, save, path = self._context, self._save, f"specs.{spec.key}"
        title = label_in(spec.names, context.language) or spec.key
        if spec.type is SpecType.ENUM and spec.multiple:
            return ManyBox(context, save, path, title, spec)
        if spec.type is SpecType.ENUM:
            choices = [(item.value, item.label(context.language)) for item in spec.choices]
            return ChoiceBox(context, save, path, title, choices)
        if spec.type is SpecType.BOOLEAN:
            choices = [("yes", self.tr("Yes")), ("no", self.tr("No"))]
            return ChoiceBox(context, save, path, title, choices)
        if spec.type is SpecType.NUMBER:
            return NumberBox(context, save, path, title, spec)
        return LineBox(context, save, path, title)


class _Share(QWidget):
    """How many of the recommended specifications are filled in."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("specsShare")
        line = row(self, gap=12)
        self._said = label("", "small", name="specsShareSaid")
        self._bar = QProgressBar()
        self._bar.setObjectName("specsShareBar")
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(120)
        line.addWidget(self._bar)
        line.addWidget(self._said, 1)

    def show_share(self, filled: int, whole: int) -> None:
        """Show `filled` of `whole`; nothing where nothing is recommended."""
        self.setVisible(whole > 0)
        said = self.tr("%1 of %2 recommended specifications filled in")
        if filled == whole:
            said = self.tr("All %2 recommended specifications filled in: easy to find")
        said = said.replace("%1", formats.count(filled)).replace("%2", formats.count(whole))
        self._said.setText(said)
        self._bar.setAccessibleName(said)
        self._bar.setMaximum(max(whole, 1))
        self._bar.setValue(filled)


def _two_columns() -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(12)
    for place in (0, 1):
        grid.setColumnStretch(place, 1)
    return grid
