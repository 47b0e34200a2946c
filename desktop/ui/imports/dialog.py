"""Import: choose a file or folder, see what would happen, then do it with progress and Cancel."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QTableView,
    QWidget,
)

from desktop.domain.errors import DesktopError
from desktop.ui import formats
from desktop.ui.context import Context
from desktop.ui.imports.tells import Run, Telling
from desktop.ui.parts.buttons import button, wear
from desktop.ui.parts.labels import clear, column, frame, label, row
from desktop.ui.tasks import Job
from desktop.ui.words import sentence, titled

PROGRESS_MS = 120


class ImportDialog(QDialog):
    """Articles, quantities or pictures; nothing is changed before Import is pressed."""

    def __init__(self, parent: QWidget, context: Context, runs: Mapping[str, Run]) -> None:
        """Begin with the choice of a file."""
        super().__init__(parent)
        self._context = context
        self._runs = runs
        self._kind = "articles"
        self._path: Path | None = None
        self._job: Job | None = None
        self._number = 0
        self.setObjectName("importDialog")
        self.setWindowTitle(self.tr("Import"))
        self.setAccessibleName(self.tr("Import"))
        self.setAcceptDrops(True)
        self.resize(1000, 620)
        layout = column(self, margin=24, gap=16)
        layout.addWidget(label(self.tr("Import"), "title"))
        layout.addLayout(self._kinds())
        layout.addWidget(self._source())
        self._error = label("", "error", name="importError", wrap=True)
        self._error.hide()
        layout.addWidget(self._error)
        self._figures = row(gap=8)
        layout.addLayout(self._figures)
        self._model = QStandardItemModel(self)
        self._table = self._build_table()
        layout.addWidget(self._table, 1)
        self._after = label("", "muted", name="importResult", wrap=True)
        self._after.hide()
        layout.addWidget(self._after)
        self._bar = QProgressBar()
        self._bar.setObjectName("importProgress")
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setTextVisible(False)
        self._bar.hide()
        layout.addWidget(self._bar)
        buttons = row(gap=8)
        self._progress = label("", "muted", name="importProgressText")
        buttons.addWidget(self._progress)
        buttons.addStretch(1)
        self._cancel = button("importCancel", self.tr("Cancel"), self.reject)
        self._go = button("importGo", self.tr("Import"), self._import, role="primary")
        self._go.setEnabled(False)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._go)
        layout.addLayout(buttons)
        self._tick = QTimer(self)
        self._tick.setInterval(PROGRESS_MS)
        self._tick.timeout.connect(self._show_progress)

    def rehearse(self, path: Path) -> None:
        """Show what importing a file or folder would do."""
        self._path = path
        if path.is_dir():
            self._choose_kind("pictures")
        self._file.setText(path.name)
        self._after.hide()
        self._run(is_rehearsal=True)

    def reject(self) -> None:
        """Stop what is under way; nothing half done remains."""
        if self._job is not None:
            self._job.cancel()
        super().reject()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file or folder."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Rehearse what was dropped."""
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            self.rehearse(files[0])

    def _kinds(self) -> QHBoxLayout:
        line = row(gap=6)
        self._group = QButtonGroup(self)
        self._chips: dict[str, QPushButton] = {}
        for kind, words in (
            ("articles", self.tr("Articles")),
            ("quantities", self.tr("Quantities")),
            ("pictures", self.tr("Pictures from a folder")),
        ):
            choose = partial(self._choose_kind, kind)
            chip = button(f"import-{kind}", words, choose, role="chip")
            chip.setCheckable(True)
            self._group.addButton(chip)
            self._chips[kind] = chip
            line.addWidget(chip)
        self._chips["articles"].setChecked(True)
        line.addStretch(1)
        return line

    def _source(self) -> QWidget:
        box = frame("side", "importSource")
        line = row(box, margin=16, gap=12)
        hint = self.tr("Drop a workbook (.xlsx, .csv) here")
        self._file = label(hint, "heading", name="importFile")
        line.addWidget(self._file, 1)
        choose = button("importChoose", self.tr("Choose…"), self._choose)
        wear(self._context.theme, choose, "folder")
        line.addWidget(choose)
        return box

    def _build_table(self) -> QTableView:
        table = QTableView()
        table.setObjectName("importTable")
        table.setAccessibleName(self.tr("What is to be said about rows"))
        table.setProperty("role", "framed")
        table.setModel(self._model)
        table.setShowGrid(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(34)
        header = table.horizontalHeader()
        header.setObjectName("importHeader")
        header.setAccessibleName(self.tr("Columns"))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        table.setWordWrap(False)
        table.hide()
        return table

    def _choose_kind(self, kind: str) -> None:
        is_other = kind != self._kind
        self._kind = kind
        self._chips[kind].setChecked(True)
        if self._path is None:
            self._file.setText(
                self.tr("Drop a folder of pictures here")
                if kind == "pictures"
                else self.tr("Drop a workbook (.xlsx, .csv) here")
            )
        elif is_other and self._path.is_dir() == (kind == "pictures"):
            self._run(is_rehearsal=True)

    def _choose(self) -> None:
        if self._kind == "pictures":
            chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder of pictures"))
        else:
            kinds = self.tr("Workbooks (*.xlsx *.csv)")
            chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Workbook"), "", kinds)
        if chosen:
            self.rehearse(Path(chosen))

    def _import(self) -> None:
        self._run(is_rehearsal=False)

    def _run(self, *, is_rehearsal: bool) -> None:
        path = self._path
        if path is None:
            return
        if self._job is not None:
            self._job.cancel()
        self._number += 1
        number, run = self._number, self._runs[self._kind]
        self._error.hide()
        self._go.setEnabled(False)
        self._bar.setRange(0, 0)
        self._bar.show()
        self._tick.start()

        def done(telling: Telling) -> None:
            if number == self._number:
                self._stopped()
                self._show(telling, is_rehearsal=is_rehearsal)

        def failed(error: DesktopError) -> None:
            if number == self._number:
                self._stopped()
                self._error.setText(sentence(error))
                self._error.show()

        self._job = self._context.tasks.job(
            lambda progress: run(path, is_rehearsal, progress), done, failed
        )

    def _stopped(self) -> None:
        self._job = None
        self._tick.stop()
        self._bar.hide()
        self._progress.setText("")

    def _show_progress(self) -> None:
        job = self._job
        if job is not None and job.total:
            self._bar.setRange(0, job.total)
            self._bar.setValue(job.done)
            text = self.tr("%1 of %2").replace("%1", formats.count(job.done))
            self._progress.setText(text.replace("%2", formats.count(job.total)))

    def _show(self, telling: Telling, *, is_rehearsal: bool) -> None:
        clear(self._figures)
        for words, number in telling.figures:
            self._figures.addWidget(_figure(words, number))
        self._figures.addStretch(1)
        self._model.clear()
        where = [self.tr("Sheet"), self.tr("Row"), self.tr("Column")]
        self._model.setHorizontalHeaderLabels([*where, self.tr("Value"), self.tr("What")])
        for remark in telling.remarks:
            kind = self.tr("Refused") if remark.is_refusal else self.tr("Note")
            texts = (
                remark.sheet,
                remark.row,
                remark.column,
                remark.value,
                titled(kind, remark.sentence),
            )
            cells = [QStandardItem(text) for text in texts]
            for cell, text in zip(cells, texts, strict=True):
                cell.setToolTip(text)
            self._model.appendRow(cells)
        for place, width in enumerate((100, 52, 120, 110)):
            self._table.setColumnWidth(place, width)
        is_file = all(not remark.sheet for remark in telling.remarks)
        for place in (0, 1, 2):
            self._table.setColumnHidden(place, is_file)
        if is_file:
            self._table.setColumnWidth(3, 300)
        self._table.horizontalHeader().setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
        self._table.setVisible(bool(telling.remarks))
        self._finish(telling, is_rehearsal=is_rehearsal)

    def _finish(self, telling: Telling, *, is_rehearsal: bool) -> None:
        self._after.show()
        if is_rehearsal:
            self._after.setText(self.tr("Nothing is changed yet. Press Import to do it."))
            self._go.setEnabled(True)
            return
        text = self.tr("Imported and saved here. One Undo takes all of it back.")
        if telling.rejects is not None:
            rejects = self.tr("Refused rows lie in %1; correct and import that file.")
            text = f"{text} {rejects.replace('%1', str(telling.rejects))}"
        self._after.setText(text)
        self._cancel.setText(self.tr("Close"))
        self._context.teller.saved(self.tr("Imported and saved here, not sent yet"))


def _figure(words: str, number: int) -> QWidget:
    box = frame("side", "importFigure")
    layout = column(box, margin=12, gap=0)
    box.setMinimumWidth(96)
    layout.addWidget(label(formats.count(number), "title", name=f"figure-{words}"))
    layout.addWidget(label(words, "small"))
    return box
