"""What this marketplace cannot do, set apart so that it is read."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel

from desktop.ui.parts.labels import clear, column, label


class PromiseBox(QFrame):
    """Hidden where every promise is kept in full, as is the rule."""

    def __init__(self) -> None:
        """Begin hidden."""
        super().__init__()
        title = self.tr("What this marketplace cannot do")
        self.setProperty("role", "notice-amber")
        self.setObjectName("promiseBox")
        self.setAccessibleName(title)
        layout = column(self, margin=12, gap=6)
        layout.addWidget(label(title, "heading", name="promisesTitle"))
        self._lines = column(gap=6)
        layout.addLayout(self._lines)
        self.hide()

    def show_promises(self, sentences: Sequence[str]) -> None:
        """Show a sentence for each promise that is weaker here."""
        if list(sentences) == [line.text() for line in self._labels()]:
            return
        clear(self._lines)
        for words in sentences:
            self._lines.addWidget(label(words, name="weakerPromises", wrap=True))
        self.setVisible(bool(sentences))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep room for every line of the sentences."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # A scrolled page is as high as its parts must be, and that forgets that words wrap.
        margins = self.contentsMargins()
        width = self.width() - margins.left() - margins.right() - 24
        for line in self._labels():
            line.ensurePolished()
            line.setMinimumHeight(line.heightForWidth(width))

    def _labels(self) -> list[QLabel]:
        items = [self._lines.itemAt(place) for place in range(self._lines.count())]
        parts = [item.widget() for item in items if item is not None]
        return [part for part in parts if isinstance(part, QLabel)]
