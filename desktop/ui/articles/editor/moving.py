"""Moves an article to another category: specifications that would be lost are shown before."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QScrollArea, QWidget

from desktop.domain.document import JsonValue
from desktop.domain.ids import ArticleId
from desktop.domain.leaves import LeafChange
from desktop.ui import formats
from desktop.ui.articles.editor.box import Answer, Save
from desktop.ui.context import Context
from desktop.ui.parts.buttons import button
from desktop.ui.parts.labels import column, label, row
from desktop.ui.values import Speaker
from desktop.ui.words import sentence
from desktop.workflows.articles import Assignment, BatchResult

TALLEST = 320


class Move(QObject):
    """Asks the shop what a move would take away, then the person, then saves."""

    def __init__(self, context: Context, save: Save, parent: QWidget) -> None:
        """Open the question over `parent`'s window."""
        super().__init__(parent)
        self._context = context
        self._save = save
        self._parent = parent

    def ask(
        self,
        article: ArticleId,
        path: str,
        typed: str,
        answer: Answer,
        stay: Callable[[], None],
    ) -> None:
        """Set a category or sub-category; `stay` is called when the person thinks better of it."""
        verbs = self._context.do.articles

        def look() -> BatchResult:
            return verbs.preview([article], [Assignment(path, "=", typed)])

        def looked(found: BatchResult) -> None:
            for skipped in found.skipped:
                answer(sentence(skipped.reason))
                return
            changes = [item.change for item in found.changes]
            lost = [change for change in changes if _is_lost(change)]
            if not lost:
                self._save.enter(path, typed, answer)
                return
            target = {change.path: change.after for change in changes}
            dialog = MoveDialog(self._parent.window(), self._context, lost, target)
            dialog.accepted.connect(lambda: self._save.enter(path, typed, answer))
            dialog.rejected.connect(stay)
            dialog.open()

        # Asked in the row of the writes, so that what is still being saved is counted in.
        self._context.tasks.write(look, looked, lambda error: answer(sentence(error)))


class MoveDialog(QDialog):
    """Lists what would be removed, with its values."""

    def __init__(
        self,
        parent: QWidget,
        context: Context,
        lost: Sequence[LeafChange],
        target: Mapping[str, JsonValue],
    ) -> None:
        """`target` are the values after the move."""
        super().__init__(parent)
        speaker = Speaker(context.taxonomy, context.language)
        self.setObjectName("moveDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(480)
        where = next((path for path in ("subcategory", "category") if target.get(path)), "")
        title = self.tr("Move to “%1”?").replace("%1", speaker.say(where, target.get(where)))
        title = title if where else self.tr("Leave the article without a sub-category?")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        layout = column(self, margin=24, gap=12)
        layout.addWidget(label(title, "heading", name="moveTitle", wrap=True))
        said = formats.counted(
            len(lost),
            self.tr("%1 specification does not exist there and would be removed:"),
            self.tr("%1 specifications do not exist there and would be removed:"),
        )
        layout.addWidget(label(said, name="moveSaid", wrap=True))
        layout.addWidget(_table(lost, speaker))
        after = self.tr("Everything else stays. Undo brings them back.")
        layout.addWidget(label(after, "muted", wrap=True))
        buttons = row(gap=8)
        buttons.addStretch(1)
        buttons.addWidget(button("moveCancel", self.tr("Cancel"), self.reject))
        verb = self.tr("Move and remove %1").replace("%1", formats.count(len(lost)))
        ok = button("moveOk", verb, self.accept, role="primary")
        ok.setDefault(True)
        ok.setFocus()
        buttons.addWidget(ok)
        layout.addLayout(buttons)


def _table(lost: Sequence[LeafChange], speaker: Speaker) -> QWidget:
    body = QWidget()
    body.setObjectName("lostSpecs")
    grid = QGridLayout(body)
    grid.setContentsMargins(0, 0, 8, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    for number, change in enumerate(lost):
        grid.addWidget(label(speaker.field(change.path), "muted", wrap=True), number, 0)
        value = speaker.say(change.path, change.before)
        grid.addWidget(label(value, "heading", name=f"lost-{change.path}", wrap=True), number, 1)
    scroll = QScrollArea()
    scroll.setObjectName("lostScroll")
    scroll.setAccessibleName(body.objectName())
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    scroll.setWidget(body)
    scroll.setFixedHeight(min(TALLEST, body.sizeHint().height() + 8))
    return scroll


def _is_lost(change: LeafChange) -> bool:
    return change.path.startswith("specs.") and change.after is None and change.before is not None
