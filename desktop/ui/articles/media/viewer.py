"""A picture as large as the window allows, with its neighbours at the arrows."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QDialog, QLabel, QSizePolicy, QWidget

from desktop.ui.articles.thumbnails import Thumbnails
from desktop.ui.parts.buttons import button, icon_button, wear
from desktop.ui.parts.labels import column, label, row
from desktop.ui.theme.theme import Theme

EDGE = 1600


class PictureViewer(QDialog):
    """Shows one of several pictures."""

    def __init__(
        self,
        parent: QWidget,
        theme: Theme,
        thumbnails: Thumbnails,
        digests: Sequence[str],
        place: int,
        open_outside: Callable[[str], None],
    ) -> None:
        """Begin at `place`; `open_outside` shows a picture in the system's viewer."""
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._digests = list(digests)
        self._place = place
        self._pixmap = QPixmap()
        self.setObjectName("pictureViewer")
        self.setWindowTitle(self.tr("Picture"))
        self.setAccessibleName(self.tr("Picture"))
        self.resize(1000, 680)
        layout = column(self, margin=16, gap=12)
        self._shown = QLabel()
        self._shown.setObjectName("largePicture")
        self._shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._shown.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        layout.addWidget(self._shown, 1)
        foot = row(gap=8)
        self._previous = icon_button(
            theme, "previousPicture", "left", self.tr("Previous picture"), lambda: self.step(-1)
        )
        self._next = icon_button(
            theme, "nextPicture", "right", self.tr("Next picture"), lambda: self.step(1)
        )
        self._which = label("", "muted", name="whichPicture")
        outside = button(
            "openOutside",
            self.tr("Open in another program"),
            lambda: open_outside(self._digests[self._place]),
        )
        wear(theme, outside, "external")
        close = button("closeViewer", self.tr("Close"), self.accept)
        for part in (self._previous, self._next, self._which):
            foot.addWidget(part)
        foot.addStretch(1)
        for part in (outside, close):
            foot.addWidget(part)
        layout.addLayout(foot)
        thumbnails.arrived.connect(self._show)
        self._show()

    def step(self, way: int) -> None:
        """Go to the next or previous picture."""
        if 0 <= self._place + way < len(self._digests):
            self._place += way
            self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the pictures with the arrows."""
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.step(-1 if event.key() == Qt.Key.Key_Left else 1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room there is."""
        super().resizeEvent(event)
        self._fit()

    def _show(self) -> None:
        self._previous.setEnabled(self._place > 0)
        self._next.setEnabled(self._place < len(self._digests) - 1)
        words = self.tr("%1 of %2").replace("%1", str(self._place + 1))
        self._which.setText(words.replace("%2", str(len(self._digests))))
        found = self._thumbnails.get(self._digests[self._place], EDGE, 1.0)
        self._pixmap = found if found is not None else QPixmap()
        self._fit()

    def _fit(self) -> None:
        if self._pixmap.isNull():
            self._shown.setText(self.tr("The picture is being made ready…"))
            return
        room = self._shown.size().boundedTo(self._pixmap.size())
        keep = Qt.AspectRatioMode.KeepAspectRatio
        smooth = Qt.TransformationMode.SmoothTransformation
        self._shown.setPixmap(self._pixmap.scaled(room, keep, smooth))
