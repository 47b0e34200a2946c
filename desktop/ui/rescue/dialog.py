"""When a shop does not open: what happened, what is kept, and the ways out, step by step."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QProgressBar, QWidget

from desktop.domain.errors import DesktopError
from desktop.ui.parts.buttons import button
from desktop.ui.parts.labels import clear, column, frame, label, row
from desktop.ui.rescue import rescue_words
from desktop.ui.rescue.rescuing import Kept, Rescue, Rescued
from desktop.ui.tasks import Job, Tasks
from desktop.ui.words import sentence

WIDTH = 560
LOOK_MS = 120


class RescueDialog(QDialog):
    """Accepted when the shop can be opened again, rejected when the person gives up for now."""

    restore_wanted = Signal(object)
    """The file a person chose."""

    def __init__(self, trouble: DesktopError, rescue: Rescue | None, tasks: Tasks) -> None:
        """Tell of `trouble`; without a `rescue` there is nothing but to try again."""
        super().__init__()
        self._rescue = rescue
        self._tasks = tasks
        self._job: Job | None = None
        self._kept: Kept | None = None
        self._is_done = False
        title = self.tr("The shop cannot be opened")
        self.setObjectName("rescueDialog")
        self.setWindowTitle("Twoosk Desktop")
        self.setAccessibleName(title)
        self.setFixedWidth(WIDTH)
        self._whole = layout = column(self, margin=24, gap=12)
        self._title = label(title, "title", name="rescueTitle", wrap=True)
        layout.addWidget(self._title)
        self._text = label(_what_happened(trouble, rescue), name="rescueText", wrap=True)
        layout.addWidget(self._text)
        self._box = frame("side", "rescueKept")
        self._facts = column(self._box, margin=16, gap=8)
        self._box.hide()
        layout.addWidget(self._box)
        self._error = label("", "error", name="rescueError", wrap=True)
        self._error.hide()
        layout.addWidget(self._error)
        self._bar = QProgressBar()
        self._bar.setObjectName("rescueProgress")
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setTextVisible(False)
        self._bar.hide()
        layout.addWidget(self._bar)
        layout.addSpacing(4)
        buttons = row(gap=8)
        self._quit = button("rescueQuit", self.tr("Quit"), self.reject)
        self._restore = button("rescueRestore", self.tr("Restore a backup…"), self._choose)
        self._go = button("rescueGo", self.tr("Repair"), self._act, role="primary")
        buttons.addWidget(self._quit)
        buttons.addStretch(1)
        buttons.addWidget(self._restore)
        buttons.addWidget(self._go)
        layout.addLayout(buttons)
        self.restore_wanted.connect(self._restore_from)
        self._tick = QTimer(self)
        self._tick.setInterval(LOOK_MS)
        self._tick.timeout.connect(self._show_progress)
        self._begin()

    def reject(self) -> None:
        """Leave; what has begun comes to its end first."""
        if self._job is None:
            super().reject()

    def _begin(self) -> None:
        if self._rescue is None:
            self._restore.hide()
            self._name_go(self.tr("Try again"))
            self._go.setFocus()
            self._fit()
            return
        self._set_enabled(on=False)
        self._tasks.read(self._rescue.look, self._looked, self._refused)

    def _looked(self, kept: Kept) -> None:
        self._kept = kept
        self._tell(rescue_words.before(kept))
        self._set_enabled(on=True)
        self._go.setFocus()

    def _act(self) -> None:
        rescue = self._rescue
        if self._is_done or rescue is None:
            self.accept()
            return
        self._start(self.tr("Repairing…"))
        self._job = self._tasks.job(rescue.repair, self._rescued, self._refused)

    def _choose(self) -> None:
        if self._rescue is None:
            return
        start = str(self._rescue.copies or Path.home())
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Restore a backup"),
            start,
            self.tr("Backups (*.zip *.sqlite);;All files (*)"),
        )
        if chosen:
            self.restore_wanted.emit(Path(chosen))

    def _restore_from(self, file: Path) -> None:
        changes = self._kept.changes if self._kept else 0
        if not changes:
            self._restore_now(file)
            return
        box = QMessageBox(self)
        box.setObjectName("confirmRestore")
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Restore a backup"))
        box.setText(rescue_words.restoring(changes))
        box.setInformativeText(
            self.tr("Repair would keep them. After restoring they lie beside the set-aside file.")
        )
        go = box.addButton(self.tr("Restore"), QMessageBox.ButtonRole.DestructiveRole)
        go.setObjectName("confirmRestoreGo")
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        go.clicked.connect(lambda: self._restore_now(file))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _restore_now(self, file: Path) -> None:
        rescue = self._rescue
        if rescue is not None:
            self._start(self.tr("Restoring…"))
            self._job = self._tasks.job(
                lambda told: rescue.restore(file, told), self._rescued, self._refused
            )

    def _rescued(self, done: Rescued) -> None:
        self._stop()
        self._is_done = True
        self._title.setText(rescue_words.title_after(done))
        self._text.setText(rescue_words.text_after(done))
        self._tell(rescue_words.after(done))
        self._restore.hide()
        self._name_go(self.tr("Open the shop"))
        self._go.setFocus()

    def _refused(self, error: DesktopError) -> None:
        self._stop()
        self._error.setText(sentence(error))
        self._error.show()
        self._fit()

    def _start(self, words: str) -> None:
        self._error.hide()
        self._set_enabled(on=False)
        self._go.setText(words)
        self._bar.setRange(0, 0)
        self._bar.show()
        self._fit()
        self._tick.start()

    def _stop(self) -> None:
        self._job = None
        self._tick.stop()
        self._bar.hide()
        self._set_enabled(on=True)
        if not self._is_done:
            self._name_go(self.tr("Repair"))

    def _show_progress(self) -> None:
        if self._job is not None and self._job.total:
            self._bar.setRange(0, self._job.total)
            self._bar.setValue(self._job.done)

    def _set_enabled(self, *, on: bool) -> None:
        for made in (self._quit, self._restore, self._go):
            made.setEnabled(on)

    def _name_go(self, words: str) -> None:
        self._go.setText(words)
        self._go.setAccessibleName(words)

    def _tell(self, facts: Sequence[tuple[str, str]]) -> None:
        self._box.hide()
        clear(self._facts)
        for number, (title, text) in enumerate(facts):
            line = column(gap=2)
            line.addWidget(label(title, "label"))
            said = label(text, name=f"rescueFact-{number}", wrap=True)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            line.addWidget(said)
            holder = QWidget()
            holder.setLayout(line)
            self._facts.addWidget(holder)
        self._box.show()
        self._fit()

    def _fit(self) -> None:
        """Be as high as the words need at this width; no layout does that for a whole dialog."""
        self._whole.activate()
        self.setFixedHeight(self._whole.totalHeightForWidth(WIDTH))


def _what_happened(trouble: DesktopError, rescue: Rescue | None) -> str:
    return sentence(trouble) if rescue is None else rescue_words.happened(trouble)
