"""The change sets that wait or are on their way, and giving some of them up."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from desktop.queries.change_sets import ChangedArticle, ChangedField, ChangeSet
from desktop.ui import formats
from desktop.ui.context import Context
from desktop.ui.outbox.change_set_list import ChangeSetList
from desktop.ui.outbox.change_set_model import Answer, Thing

Paths = tuple[tuple[str, str], ...]


class WaitingSets(QObject):
    """Fills the list of what waits; a chosen set, article or field can be given up."""

    def __init__(self, context: Context, parent: QObject) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._context = context
        self.list = ChangeSetList(
            context, "waiting", self.tr("Waiting changes"), "waiting", self._read
        )
        self.list.offer("discardChosen", self.tr("Discard"), self._discard, "danger")
        self.list.on_key(QKeySequence(QKeySequence.StandardKey.Delete), self._discard)

    def _read(self, step: int, start: int, answer: Answer) -> None:
        see, language = self._context.see.change_sets, self._context.language
        self._context.tasks.read(lambda: see.articles(step, start=start, language=language), answer)

    def _discard(self) -> None:
        chosen = self.list.chosen()
        if not chosen:
            return
        see, do = self._context.see.change_sets, self._context.do.discarding

        def work() -> tuple[int, int]:
            given_up = left = 0
            for step, paths in _by_step(chosen).items():
                done = do.discard(step, see.paths(step) if paths is None else paths)
                given_up, left = given_up + done.fields, left + len(done.left)
            return given_up, left

        self._context.tasks.write(work, lambda numbers: self._told(*numbers))

    def _told(self, given_up: int, left: int) -> None:
        words = formats.counted(
            given_up, self.tr("1 change discarded"), self.tr("%1 changes discarded")
        )
        if left:
            is_sent = self.tr("%1 on their way already: reverse them once they are sent")
            words = f"{words} · {is_sent.replace('%1', formats.count(left))}"
        self._context.teller.saved(words)


def _by_step(chosen: list[list[Thing]]) -> dict[int, Paths | None]:
    """Return what to give up of each step; None stands for all of it."""
    found: dict[int, Paths | None] = {}
    for line in chosen:
        first = line[0]
        if not isinstance(first, ChangeSet):
            continue
        if len(line) == 1:
            found[first.step] = None
            continue
        known = found.get(first.step, ())
        if known is not None:
            found[first.step] = (*known, *_paths(line))
    return found


def _paths(line: list[Thing]) -> Paths:
    article = line[1]
    if not isinstance(article, ChangedArticle):
        return ()
    fields = [line[2]] if len(line) > 2 else article.fields
    return tuple(
        (article.entity_id, field.path) for field in fields if isinstance(field, ChangedField)
    )
