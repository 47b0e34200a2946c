"""The same change to many articles: field and operation, before and after, then do it."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QDialog, QTableView, QWidget

from desktop.domain.errors import DesktopError
from desktop.domain.fields import LANGUAGES
from desktop.domain.ids import ArticleId
from desktop.queries.articles import ArticleRow
from desktop.ui import formats
from desktop.ui.context import Context
from desktop.ui.parts.buttons import button
from desktop.ui.parts.inputs import Choice, Line
from desktop.ui.parts.labels import column, label, row
from desktop.ui.tasks import Latest
from desktop.ui.values import Speaker
from desktop.ui.words import field_word, sentence, warning_sentence
from desktop.workflows.articles import Assignment, BatchResult
from desktop.workflows.noticing import Noticed

PATHS: tuple[str, ...] = (
    "price", "brand", "condition", "warranty", "unit", "weight", "category", "subcategory",
    "seller_reference", "manufacturer_reference", "pack", "order_limits",
    *(f"names.{code}" for code in LANGUAGES),
)  # fmt: skip
PATIENCE_MS = 250
SHOWN = 200


class BatchDialog(QDialog):
    """Nothing is changed before the button is pressed; it names the number of articles."""

    def __init__(self, parent: QWidget, context: Context, articles: Sequence[ArticleId]) -> None:
        """Change these articles."""
        super().__init__(parent)
        self._context = context
        self._articles = list(articles)
        self._latest = Latest(context.tasks)
        self._speaker = Speaker(context.taxonomy, context.language)
        self.setObjectName("batchDialog")
        self.setWindowTitle(self.tr("Change a field"))
        self.setAccessibleName(self.tr("Change a field"))
        self.resize(760, 520)
        layout = column(self, margin=24, gap=12)
        title = formats.counted(
            len(self._articles),
            self.tr("Change a field of %1 article"),
            self.tr("Change a field of %1 articles"),
        )
        layout.addWidget(label(title, "title"))
        line = row(gap=8)
        self._path = Choice()
        self._path.offer([(path, field_word(path)) for path in PATHS])
        self._op = Choice()
        self._op.offer(
            [
                ("=", self.tr("set to")),
                ("*=", self.tr("multiply by")),
                ("+=", self.tr("add")),
                ("-=", self.tr("take away")),
            ]
        )
        self._typed = Line()
        self._typed.setPlaceholderText(self.tr("Value; empty clears the field"))
        for made, name, words, stretch in (
            (self._path, "batchField", self.tr("Field"), 2),
            (self._op, "batchOperation", self.tr("Operation"), 1),
            (self._typed, "batchValue", self.tr("Value"), 2),
        ):
            made.setObjectName(name)
            made.setAccessibleName(words)
            line.addWidget(made, stretch)
        layout.addLayout(line)
        self._error = label("", "error", name="batchError", wrap=True)
        self._error.hide()
        layout.addWidget(self._error)
        self._model = QStandardItemModel(self)
        layout.addWidget(self._build_table(), 1)
        self._notice = label("", "warning", name="batchNotice", wrap=True)
        self._notice.hide()
        layout.addWidget(self._notice)
        self._summary = label("", "muted", name="batchSummary", wrap=True)
        layout.addWidget(self._summary)
        buttons = row(gap=8)
        buttons.addStretch(1)
        buttons.addWidget(button("batchCancel", self.tr("Cancel"), self.reject))
        self._go = button("batchGo", self.tr("Change"), self._change, role="primary")
        self._go.setEnabled(False)
        buttons.addWidget(self._go)
        layout.addLayout(buttons)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE_MS)
        self._timer.timeout.connect(self._preview)
        self._typed.textChanged.connect(self._soon)
        self._path.picked.connect(self._soon)
        self._op.picked.connect(self._soon)

    def _soon(self) -> None:
        self._timer.start()

    def _build_table(self) -> QTableView:
        table = QTableView()
        table.setObjectName("batchTable")
        table.setAccessibleName(self.tr("Before and after"))
        table.setProperty("role", "framed")
        table.setModel(self._model)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setObjectName("batchHeader")
        header.setAccessibleName(self.tr("Columns"))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        return table

    def _order(self) -> Assignment:
        return Assignment(self._path.value(), self._op.value(), self._typed.text())

    def _preview(self) -> None:
        verbs, see, order = self._context.do, self._context.see, self._order()
        articles, language = self._articles, self._context.language

        def work() -> tuple[BatchResult, list[ArticleRow]]:
            result = verbs.articles.preview(articles, [order])
            touched = [change.article for change in result.changes[:SHOWN]]
            return result, see.articles.rows(touched, language=language)

        self._latest.ask(work, self._show, self._refuse)

    def _show(self, found: tuple[BatchResult, list[ArticleRow]]) -> None:
        result, rows = found
        self._error.hide()
        names = {item.id: item.name for item in rows}
        self._model.clear()
        self._model.setHorizontalHeaderLabels(
            [self.tr("Article"), self.tr("Before"), self.tr("After")]
        )
        for item in result.changes[:SHOWN]:
            change = item.change
            texts = (
                names.get(item.article, "–"),
                self._speaker.say(change.path, change.before),
                self._speaker.say(change.path, change.after),
            )
            self._model.appendRow([QStandardItem(text) for text in texts])
        table = self.findChild(QTableView, "batchTable")
        if table is not None:
            table.setColumnWidth(0, 360)
            table.setColumnWidth(1, 150)
        text = self.tr("%1 change, %2 stay as they are").replace(
            "%1", formats.count(result.changed)
        )
        text = text.replace("%2", formats.count(result.unchanged + len(result.skipped)))
        if result.skipped:
            text += f" · {sentence(result.skipped[0].reason)}"
        self._summary.setText(text)
        self._notice.setText(_noticed(result))
        self._notice.setVisible(bool(result.notices))
        self._go.setEnabled(result.changed > 0)
        words = formats.counted(
            result.changed, self.tr("Change %1 article"), self.tr("Change %1 articles")
        )
        self._go.setText(words if result.changed else self.tr("Change"))

    def _change(self) -> None:
        verbs, articles, order = self._context.do, self._articles, self._order()
        self._go.setEnabled(False)
        self._context.tasks.write(
            lambda: verbs.articles.batch(articles, [order]), self._changed, self._refuse
        )

    def _changed(self, result: BatchResult) -> None:
        words = formats.counted(
            result.changed, self.tr("%1 article changed"), self.tr("%1 articles changed")
        )
        self.accept()
        self._context.teller.saved(f"{words}. {_noticed(result)}" if result.notices else words)

    def _refuse(self, error: DesktopError) -> None:
        self._error.setText(sentence(error))
        self._error.show()
        self._notice.hide()
        self._go.setEnabled(False)


def _noticed(result: BatchResult) -> str:
    """Each kind of notice once, with all its fields and the number of articles it is about."""
    kinds: dict[str, list[Noticed]] = {}
    for notice in result.notices:
        kinds.setdefault(notice.finding.code, []).append(notice)
    said: list[str] = []
    for alike in kinds.values():
        fields = dict.fromkeys(field_word(one.finding.path) for one in alike)
        first = alike[0].finding
        facts = (*first.facts, ("field", ", ".join(fields)))
        words = warning_sentence(replace(first, facts=facts))
        about = {one.article for one in alike}
        said.append(words if None in about else f"{words} ({formats.count(len(about))})")
    return " ".join(said)
