"""Reads the article of the form again and again, and never shows what a save has overtaken."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop.domain.errors import DesktopError
from desktop.domain.ids import ArticleId
from desktop.queries.articles import ArticleSheet
from desktop.ui.articles.editor.saving import Saving
from desktop.ui.context import Context
from desktop.ui.tasks import Latest


class Reading(QObject):
    """Only the newest answer counts, and for the article shown only one younger than its saves.

    An older one would put back, for a moment, what somebody has just typed over.
    """

    def __init__(
        self, context: Context, saving: Saving, shown: Callable[[], ArticleId | None]
    ) -> None:
        """`shown` gives the article whose values stand in the fields."""
        super().__init__(saving)
        self._see = context.see
        self._latest = Latest(context.tasks)
        self._saving = saving
        self._shown = shown
        self._again: Callable[[], None] | None = None
        self.is_under_way = False
        """Whether an article was asked for and has not come yet."""
        saving.settled.connect(self._settled)

    def ask(
        self,
        article: ArticleId,
        show: Callable[[ArticleSheet], None],
        gone: Callable[[DesktopError], None],
    ) -> None:
        """Read an article; `gone` hears why it cannot be shown."""
        self._again = None
        self.is_under_way = True
        asked = self._saving.begun
        is_early = self._saving.is_under_way

        def answered(sheet: ArticleSheet) -> None:
            self.is_under_way = False
            is_overtaken = is_early or asked != self._saving.begun
            if not is_overtaken or article != self._shown():
                show(sheet)
                return
            self._again = lambda: self.ask(article, show, gone)
            if not self._saving.is_under_way:
                self._settled()

        def refused(error: DesktopError) -> None:
            self.is_under_way = False
            gone(error)

        self._latest.ask(lambda: self._see.articles.sheet(article), answered, refused)

    def _settled(self) -> None:
        again, self._again = self._again, None
        if again is not None:
            again()
