"""The past of the article in the form: its whole history, and that of the field somebody is at."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.ids import ArticleId
from desktop.domain.leaves import LeafChange
from desktop.queries.articles import ArticleSheet
from desktop.queries.history import HistoryLine
from desktop.ui.articles.editor.box import Box
from desktop.ui.articles.editor.field_history import FieldHistory, Restore
from desktop.ui.articles.editor.history import HistoryDialog
from desktop.ui.context import Context
from desktop.ui.values import Speaker


class Past(QObject):
    """Opens histories, and shows the tool of the field that has the cursor."""

    def __init__(
        self,
        page: QWidget,
        context: Context,
        sheet: Callable[[], ArticleSheet | None],
        restore: Restore,
    ) -> None:
        """Work for `page`; `sheet` is what it shows now."""
        super().__init__(page)
        self._page = page
        self._context = context
        self._sheet = sheet
        self._restore = restore
        self._speaker = Speaker(context.taxonomy, context.language)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_moved)
        QShortcut(QKeySequence("Ctrl+Shift+H"), page).activated.connect(self._tell_focused)

    def show_all(self) -> None:
        """Show who changed what in the article."""
        sheet, see = self._sheet(), self._context.see.history
        if sheet is None:
            return
        name = sheet.article.name(self._context.language)

        def show(lines: tuple[HistoryLine, ...]) -> None:
            HistoryDialog(self._page, self._speaker, name, lines).open()

        self._context.tasks.read(partial(see.of_article, sheet.id), show)

    def tell(self, path: str) -> None:
        """Show the history of one field beside it."""
        sheet, see = self._sheet(), self._context.see.history
        if sheet is None:
            return
        article: ArticleId = sheet.id
        unsent = next((one for one in sheet.unsent if one.path == path and sheet.version), None)

        def show(lines: Sequence[HistoryLine]) -> None:
            self._show(path, lines, unsent)

        self._context.tasks.read(lambda: see.of_field(article, path), show)

    def _show(self, path: str, lines: Sequence[HistoryLine], unsent: LeafChange | None) -> None:
        boxes = [box for box in self._page.findChildren(Box) if box.path == path]
        beside = next((box for box in boxes if box.isVisible()), None)
        if beside is not None:
            popup = FieldHistory(self._page, self._speaker, path, lines, self._restore, unsent)
            popup.open_below(beside)

    def _tell_focused(self) -> None:
        box = _box_around(QApplication.focusWidget())
        if box is not None:
            self.tell(box.path)

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        before, after = _box_around(old), _box_around(new)
        if before is not None and before is not after:
            before.show_tool(on=before.underMouse())
        if after is not None:
            after.show_tool(on=True)


def _box_around(widget: QWidget | None) -> Box | None:
    while widget is not None and not isinstance(widget, Box):
        widget = widget.parentWidget()
    return widget
