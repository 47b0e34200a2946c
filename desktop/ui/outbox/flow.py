"""What is on its way and what went: the lower part of the outbox, read for itself."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.queries.change_sets import ChangeSet
from desktop.ui.context import Context
from desktop.ui.outbox.sent_sets import SentSets
from desktop.ui.outbox.waiting_sets import WaitingSets
from desktop.ui.parts.labels import column
from desktop.ui.tasks import Latest

Sets = tuple[ChangeSet, ...]


class Flow(QWidget):
    """Two lists of change sets: waiting, and sent lately."""

    article_wanted = Signal(str, str)
    filled = Signal()

    def __init__(self, context: Context) -> None:
        """Begin empty."""
        super().__init__()
        self._context = context
        self._latest = Latest(context.tasks)
        self._waiting = WaitingSets(context, self)
        self._sent = SentSets(context, self)
        self.is_empty = True
        layout = column(self, gap=24)
        for shown in (self._waiting.list, self._sent.list):
            shown.article_wanted.connect(self.article_wanted)
            layout.addWidget(shown)

    def read(self) -> None:
        """Read both lists anew."""
        see, language = self._context.see, self._context.language
        self._latest.ask(
            lambda: (
                see.change_sets.waiting(language=language),
                see.sent_sets.sent(language=language),
            ),
            lambda found: self._show(*found),
        )

    def _show(self, waiting: Sets, sent: Sets) -> None:
        self.is_empty = not (waiting or sent)
        self._waiting.list.show_sets(waiting)
        self._sent.list.show_sets(sent)
        self.filled.emit()
