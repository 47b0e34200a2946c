"""The change sets sent lately, and reversing one as a new change set."""

from PySide6.QtCore import QObject

from desktop.queries.change_sets import ChangeSet
from desktop.ui import formats
from desktop.ui.context import Context
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.outbox.change_set_list import ChangeSetList
from desktop.ui.outbox.change_set_model import Answer
from desktop.ui.values import Speaker
from desktop.ui.words import translated
from desktop.workflows.undoing import Undone

LISTED = 12
REASONS = {
    "changed-since": QT_TRANSLATE_NOOP("words", "changed since"),
    "already-sent": QT_TRANSLATE_NOOP("words", "cannot be taken back any more"),
    "gone": QT_TRANSLATE_NOOP("words", "is not there any more"),
}


class SentSets(QObject):
    """Fills the list of what was sent; a chosen set can be reversed."""

    def __init__(self, context: Context, parent: QObject) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._context = context
        self._speaker = Speaker(context.taxonomy, context.language)
        self.list = ChangeSetList(context, "sent", self.tr("Sent lately"), "confirmed", self._read)
        self.list.offer("reverseChosen", self.tr("Reverse"), self._reverse)

    def _read(self, step: int, start: int, answer: Answer) -> None:
        see, language = self._context.see.sent_sets, self._context.language
        self._context.tasks.read(lambda: see.articles(step, start=start, language=language), answer)

    def _reverse(self) -> None:
        steps = {line[0].step for line in self.list.chosen() if isinstance(line[0], ChangeSet)}
        see, do = self._context.see.sent_sets, self._context.do.undoing
        language = self._context.language

        def work() -> tuple[list[Undone], dict[str, str]]:
            done = [do.reverse(step) for step in sorted(steps, reverse=True)]
            left = {item.entity_id for undone in done for item in undone.left}
            return done, see.names(left, language=language)

        self._context.tasks.write(work, lambda found: self._told(*found))

    def _told(self, done: list[Undone], names: dict[str, str]) -> None:
        reversed_ = sum(len(item.reversed) for item in done)
        left = [item for undone in done for item in undone.left]
        lines = [
            f"{names.get(item.entity_id, '–')} · {self._speaker.field(item.path or 'created')}: "
            f"{translated(REASONS[item.reason])}"
            for item in left[:LISTED]
        ]
        if len(left) > LISTED:
            lines.append(self.tr("and %1 more").replace("%1", formats.count(len(left) - LISTED)))
        title = self.tr("Left as it is:")
        self.list.notice.setText("\n".join([title, *lines]) if left else "")
        self.list.notice.setVisible(bool(left))
        self._context.teller.saved(
            formats.counted(
                reversed_,
                self.tr("1 change reversed; it waits to be sent"),
                self.tr("%1 changes reversed; they wait to be sent"),
            )
        )
