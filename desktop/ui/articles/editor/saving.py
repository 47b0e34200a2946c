"""Saves what is entered in the form off the window's thread, and tells its field the answer."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop.domain.document import JsonValue
from desktop.domain.ids import ArticleId
from desktop.ui.articles.editor.box import Answer, Save
from desktop.ui.context import Context
from desktop.ui.words import sentence


class Saving(QObject):
    """Writes to the article that is open; an answer never lands on the fields of another."""

    settled = Signal()
    """Every save asked for so far has been answered."""

    def __init__(
        self,
        parent: QObject,
        context: Context,
        article: Callable[[], ArticleId | None],
        shown: Callable[[], ArticleId | None],
    ) -> None:
        """`article` is the one open, `shown` the one whose values stand in the fields."""
        super().__init__(parent)
        self._context = context
        self._article = article
        self._shown = shown
        self._open = 0
        self.begun = 0
        """How many saves were asked for."""

    @property
    def is_under_way(self) -> bool:
        """Whether a save waits for its answer."""
        return self._open > 0

    def enter(self, path: str, typed: str, answer: Answer) -> None:
        """Save what was typed into a field."""
        article, verbs = self._article(), self._context.do
        if article is not None:
            self.write(lambda: verbs.articles.enter(article, path, typed), answer)

    def put(self, path: str, value: JsonValue, answer: Answer) -> None:
        """Save a value of a field."""
        article, verbs = self._article(), self._context.do
        if article is not None:
            self.write(lambda: verbs.articles.set_values(article, {path: value}), answer)

    def ways(self, tell: Callable[[str], None]) -> Save:
        """Return how a field saves itself; `tell` shows the history of one."""
        return Save(self.enter, self.put, self.choose, tell, self.write)

    def choose(self, path: str, choice: str) -> None:
        """Settle a conflict with `mine` or `theirs`."""
        article, verbs = self._article(), self._context.do
        if article is None:
            return
        side = "mine" if choice == "mine" else "theirs"
        self._context.tasks.write(
            lambda: verbs.resolving.choose(article, path, side),
            lambda _nothing: self._context.teller.saved(
                QCoreApplication.translate("EditorPage", "Conflict settled")
            ),
        )

    def write(self, work: Callable[[], bool], answer: Answer) -> None:
        """Run a verb that changes the article."""
        written = self._shown()

        def told(said: str) -> None:
            if written == self._shown():
                answer(said)
            elif said:
                self._context.teller.say(said)
            self._open -= 1
            if not self._open:
                self.settled.emit()

        def saved(is_changed: bool) -> None:
            told("")
            if is_changed:
                words = QCoreApplication.translate("EditorPage", "Saved here, not sent yet")
                self._context.teller.saved(words)

        self.begun += 1
        self._open += 1
        self._context.tasks.write(work, saved, lambda error: told(sentence(error)))
