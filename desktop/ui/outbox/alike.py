"""One choice for many conflicts: what each article becomes is seen before, and can be left out."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHeaderView, QTableView, QWidget

from desktop.domain.errors import DesktopError
from desktop.queries.outbox import ConflictLine
from desktop.ui import formats
from desktop.ui.context import Context
from desktop.ui.outbox.alike_model import AlikeModel
from desktop.ui.parts.buttons import button
from desktop.ui.parts.inputs import Choice as Picker
from desktop.ui.parts.labels import column, label, row
from desktop.ui.values import Speaker
from desktop.ui.words import sentence
from desktop.workflows.resolving import Choice

ROW = 34


class AlikeDialog(QDialog):
    """Choice, field and colleague above the preview; one step when the button is pressed."""

    settled = Signal(int, int)
    """How many were asked for, and how many of them were left as they had changed meanwhile."""

    def __init__(
        self,
        parent: QWidget,
        context: Context,
        lines: Sequence[ConflictLine],
        choice: Choice,
        field: str,
    ) -> None:
        """Offer these conflicts, those of `field` (empty: all) first."""
        super().__init__(parent)
        self._context = context
        self._lines = list(lines)
        self._speaker = Speaker(context.taxonomy, context.language)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("alikeDialog")
        title = self.tr("The same choice for many conflicts")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.resize(min(960, parent.width() - 48), min(600, parent.height() - 48))
        layout = column(self, margin=24, gap=12)
        layout.addWidget(label(title, "title"))
        self._choice = self._picker("alikeChoice", self.tr("Choice"))
        self._choice.offer([("mine", self.tr("Keep mine")), ("theirs", self.tr("Take theirs"))])
        self._choice.put(choice)
        self._field = self._picker("alikeField", self.tr("Field"))
        self._field.offer(self._fields())
        self._field.put(field)
        self._field.setCurrentIndex(max(0, self._field.currentIndex()))
        self._by = self._picker("alikeBy", self.tr("Changed by"))
        filters = row(gap=8)
        for made in (self._choice, self._field, self._by):
            filters.addWidget(made, 1)
        layout.addLayout(filters)
        self._model = AlikeModel(self._speaker, self)
        self._model.ticked.connect(self._sum_up)
        layout.addWidget(self._build_table(), 1)
        self._error = label("", "error", name="alikeError", wrap=True)
        self._error.hide()
        layout.addWidget(self._error)
        foot = row(gap=8)
        self._toggle = button("alikeToggle", "", self._toggle_all, role="link")
        foot.addWidget(self._toggle)
        self._summary = label("", "muted", name="alikeSummary")
        foot.addWidget(self._summary)
        foot.addStretch(1)
        foot.addWidget(button("alikeCancel", self.tr("Cancel"), self.reject))
        self._go = button("alikeGo", "", self._settle, role="primary")
        foot.addWidget(self._go)
        layout.addLayout(foot)
        self._offer_colleagues()
        self._filter()

    def _picker(self, name: str, words: str) -> Picker:
        made = Picker()
        made.setObjectName(name)
        made.setAccessibleName(words)
        made.picked.connect(self._filter)
        return made

    def _fields(self) -> list[tuple[str, str]]:
        counts = Counter(line.field for line in self._lines)
        every = self.tr("All fields (%1)").replace("%1", formats.count(len(self._lines)))
        return [
            ("", every),
            *(
                (field, f"{self._speaker.field(field)} ({formats.count(number)})")
                for field, number in counts.items()
            ),
        ]

    def _of_field(self) -> list[ConflictLine]:
        field = self._field.value()
        return [line for line in self._lines if field in {"", line.field}]

    def _offer_colleagues(self) -> None:
        chosen = self._by.value()
        counts = Counter(line.theirs_by for line in self._of_field() if line.theirs_by)
        everyone = self.tr("Changed by anybody")
        self._by.offer(
            [
                ("", everyone),
                *((by, f"{by} ({formats.count(number)})") for by, number in counts.items()),
            ]
        )
        self._by.setCurrentIndex(max(0, self._by.findData(chosen)))
        self._by.setEnabled(len(counts) > 1)

    def _filter(self) -> None:
        self._offer_colleagues()
        by = self._by.value()
        lines = [line for line in self._of_field() if by in {"", line.theirs_by}]
        self._model.show_lines(lines, "mine" if self._choice.value() == "mine" else "theirs")
        self._error.hide()

    def _toggle_all(self) -> None:
        self._model.tick_all(is_on=self._model.number_ticked() == 0)

    def _sum_up(self) -> None:
        number, every = self._model.number_ticked(), self._model.rowCount()
        text = self.tr("%1 of %2 chosen").replace("%1", formats.count(number))
        self._summary.setText(text.replace("%2", formats.count(every)))
        words = self.tr("Choose none") if number else self.tr("Choose all")
        self._toggle.setText(words)
        self._toggle.setAccessibleName(words)
        self._go.setText(
            formats.counted(number, self.tr("Settle %1 conflict"), self.tr("Settle %1 conflicts"))
        )
        self._go.setAccessibleName(self._go.text())
        self._go.setEnabled(number > 0)

    def _build_table(self) -> QTableView:
        table = QTableView()
        table.setObjectName("alikeTable")
        table.setAccessibleName(self.tr("What each article becomes"))
        table.setProperty("role", "framed")
        table.setModel(self._model)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW)
        header = table.horizontalHeader()
        header.setObjectName("alikeHeader")
        header.setAccessibleName(self.tr("Columns"))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for section in (0, 2, 3):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.Stretch)
        table.setColumnWidth(1, 176)
        return table

    def _settle(self) -> None:
        resolving, decisions = self._context.do.resolving, self._model.decisions()
        self._go.setEnabled(False)

        def done(left: Sequence[object]) -> None:
            self.settled.emit(len(decisions), len(left))
            self.accept()

        self._context.tasks.write(lambda: resolving.choose_all(decisions), done, self._refuse)

    def _refuse(self, error: DesktopError) -> None:
        self._error.setText(sentence(error))
        self._error.show()
        self._go.setEnabled(True)
