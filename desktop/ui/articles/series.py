"""Cloning as a series: which specification takes which values, and what would come of it."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QDialog, QGridLayout, QTableView, QWidget

from desktop.domain.article import read_article
from desktop.domain.errors import DesktopError, InputRefused
from desktop.domain.ids import ArticleId
from desktop.domain.series import IS_SOURCE, Planned, SeriesOrder, SeriesPlan, read_steps
from desktop.domain.taxonomy import Specification, SpecType, label_in
from desktop.queries.articles import ArticleSheet
from desktop.ui import formats
from desktop.ui.context import Context
from desktop.ui.parts.buttons import button
from desktop.ui.parts.inputs import Choice, Line
from desktop.ui.parts.labels import column, label, row
from desktop.ui.tasks import Latest
from desktop.ui.values import Speaker
from desktop.ui.words import FIELDS, sentence, sentence_of, word
from desktop.workflows.series import SeriesMade

PATIENCE_MS = 250
ROWS = 2
"""Specifications stepped at once."""
PATTERNS: tuple[str, ...] = ("part_number", "seller_reference")


class SeriesDialog(QDialog):
    """Nothing is created before the button is pressed; it names the number of articles."""

    created = Signal(str)
    """The first article of the series."""

    def __init__(self, parent: QWidget, context: Context, sheet: ArticleSheet) -> None:
        """Offer the specifications that the article has."""
        super().__init__(parent)
        self._context = context
        self._sheet = sheet
        self._speaker = Speaker(context.taxonomy, context.language)
        self._latest = Latest(context.tasks)
        self._typed_patterns: dict[str, str] = {}
        self._steps: list[tuple[Choice, Line]] = []
        self._patterns: dict[str, Line] = {}
        self.setObjectName("seriesDialog")
        self.setWindowTitle(self.tr("Clone as a series"))
        self.setAccessibleName(self.tr("Clone as a series"))
        room = parent.window().size()
        self.resize(min(960, room.width() - 40), min(600, room.height() - 40))
        layout = column(self, margin=24, gap=12)
        layout.addWidget(label(self.tr("Clone as a series"), "title"))
        layout.addWidget(label(sheet.article.name(context.language), "muted", wrap=True))
        layout.addLayout(self._orders())
        self._error = label("", "error", name="seriesError", wrap=True)
        self._error.hide()
        layout.addWidget(self._error)
        self._model = QStandardItemModel(self)
        layout.addWidget(self._table(), 1)
        note = self.tr(
            "Stock and bar code are not copied. Price, weight and pictures are those of this "
            "article: review them."
        )
        layout.addWidget(label(note, "small", wrap=True))
        buttons = row(gap=8)
        self._summary = label("", "muted", name="seriesSummary", wrap=True)
        buttons.addWidget(self._summary, 1)
        buttons.addWidget(button("seriesCancel", self.tr("Cancel"), self.reject))
        self._go = button("seriesGo", self.tr("Create"), self._create, role="primary")
        self._go.setEnabled(False)
        buttons.addWidget(self._go)
        layout.addLayout(buttons)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE_MS)
        self._timer.timeout.connect(self._preview)
        self._steps[0][1].setFocus()

    def _orders(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        offered = self._offered()
        for number in range(ROWS):
            choice, line = Choice(), Line()
            start = [] if number == 0 and offered else [("", "–")]
            choice.offer([*start, *offered])
            self._name(choice, f"seriesSpec-{number}", self.tr("Specification"))
            self._name(line, f"seriesValues-{number}", self.tr("Values"))
            line.setPlaceholderText(self._example(number))
            choice.picked.connect(self._other_spec)
            line.textEdited.connect(self._soon)
            grid.addWidget(choice, number, 0)
            grid.addWidget(line, number, 1)
            self._steps.append((choice, line))
        for number, name in enumerate(PATTERNS, start=ROWS):
            line = Line()
            words = self.tr("Pattern: %1").replace("%1", word(FIELDS, name))
            self._name(line, f"seriesPattern-{name}", words)
            line.setPlaceholderText(self.tr("Empty leaves it out"))
            line.textEdited.connect(partial(self._pattern_typed, name))
            grid.addWidget(label(words, "label"), number, 0)
            grid.addWidget(line, number, 1)
            self._patterns[name] = line
        return grid

    def _name(self, control: QWidget, name: str, words: str) -> None:
        control.setObjectName(name)
        control.setAccessibleName(words)

    def _offered(self) -> list[tuple[str, str]]:
        """What has a value that can vary; numbers with a unit first, lengths before all."""
        article, taxonomy = self._sheet.article, self._context.taxonomy

        def rank(spec: Specification) -> tuple[bool, bool, bool]:
            return (
                spec.key != "length",
                article.specs.get(spec.key) is None,
                spec.type is not SpecType.NUMBER,
            )

        fitting = [
            spec
            for spec in taxonomy.specs_of(article.subcategory)
            if not spec.multiple and spec.type is not SpecType.BOOLEAN
        ]
        return [
            (spec.key, label_in(spec.names, self._context.language))
            for spec in sorted(fitting, key=rank)
        ]

    def _example(self, number: int) -> str:
        if number:
            return self.tr("A second one makes every combination")
        return self.tr("1; 2; 3; 5; 10")

    def _table(self) -> QTableView:
        table = QTableView()
        table.setObjectName("seriesTable")
        table.setAccessibleName(self.tr("What would be created"))
        table.setProperty("role", "framed")
        table.setModel(self._model)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(34)
        header = table.horizontalHeader()
        header.setObjectName("seriesHeader")
        header.setAccessibleName(self.tr("Columns"))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        self._view = table
        return table

    def _other_spec(self) -> None:
        self._typed_patterns.clear()
        self._soon()

    def _pattern_typed(self, name: str, text: str) -> None:
        self._typed_patterns[name] = text
        self._soon()

    def _soon(self) -> None:
        self._go.setEnabled(False)
        self._timer.start()

    def _order(self) -> SeriesOrder:
        written = [
            f"{choice.value()}={line.text()}"
            for choice, line in self._steps
            if choice.value() and line.text().strip()
        ]
        return SeriesOrder(read_steps(written), dict(self._typed_patterns))

    def _preview(self) -> None:
        if not any(line.text().strip() for _, line in self._steps):
            self._latest.forget()
            self._error.hide()
            self._model.clear()
            self._summary.clear()
            return
        verbs, article = self._context.do.series, ArticleId(self._sheet.id)
        try:
            order = self._order()
        except InputRefused as error:
            self._refuse(error)
            return
        self._latest.ask(lambda: verbs.preview(article, order), self._show, self._refuse)

    def _show(self, plan: SeriesPlan) -> None:
        self._error.hide()
        for name, line in self._patterns.items():
            if not line.hasFocus():
                line.put(plan.patterns.get(name, ""))
        self._model.clear()
        heads = [self.tr("Value"), *(word(FIELDS, name) for name in PATTERNS), self.tr("Name")]
        self._model.setHorizontalHeaderLabels(heads)
        for item in plan.siblings:
            self._model.appendRow(self._cells(item))
        for place, width in enumerate((140, 170, 170)):
            self._view.setColumnWidth(place, width)
        number = len(plan.wanted())
        left = sum(1 for item in plan.siblings if item.problem)
        text = self.tr("%1 left out").replace("%1", formats.count(left)) if left else ""
        self._summary.setText(text)
        words = formats.counted(number, self.tr("Create %1 article"), self.tr("Create %1 articles"))
        self._go.setText(words if number else self.tr("Create"))
        self._go.setEnabled(number > 0)

    def _cells(self, item: Planned) -> list[QStandardItem]:
        article = read_article(item.document)
        values = ", ".join(
            self._speaker.say(f"specs.{key}", value) for key, value in item.values.items()
        )
        if item.problem:
            reason = sentence_of(item.problem, {"value": item.fact})
            texts = (values, article.part_number, article.seller_reference, reason)
        else:
            name = article.name(self._context.language)
            texts = (values, article.part_number, article.seller_reference, name)
        cells = [QStandardItem(text or "–") for text in texts]
        every = "\n".join(f"{code}: {name}" for code, name in article.names.items())
        palette = self._context.theme.palette
        for cell in cells:
            cell.setToolTip(every if not item.problem else cells[-1].text())
            if item.problem:
                tone = palette.muted if item.problem == IS_SOURCE else palette.tones["red"].ink
                cell.setForeground(QColor(tone))
        return cells

    def _create(self) -> None:
        verbs, article, order = self._context.do.series, ArticleId(self._sheet.id), self._order()
        self._go.setEnabled(False)
        self._context.tasks.write(lambda: verbs.create(article, order), self._made, self._refuse)

    def _made(self, made: SeriesMade) -> None:
        words = formats.counted(
            len(made.created),
            self.tr("%1 article created, saved here"),
            self.tr("%1 articles created, saved here"),
        )
        self.accept()
        self._context.teller.saved(words)
        if made.created:
            self.created.emit(made.created[0])

    def _refuse(self, error: DesktopError) -> None:
        self._error.setText(sentence(error))
        self._error.show()
        self._model.clear()
        self._summary.clear()
        self._go.setEnabled(False)
