"""The picture gallery of a preview: the main picture large, the others below, by mouse and keys."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.ui.articles.thumbnails import Thumbnails
from desktop.ui.parts.labels import column, row
from desktop.ui.theme.theme import Theme

EDGE, THUMB = 360, 64


class Picture(QWidget):
    """One picture on white, fitted into a square."""

    pressed = Signal()

    def __init__(self, theme: Theme, thumbnails: Thumbnails, edge: int, name: str) -> None:
        """Begin empty."""
        super().__init__()
        self._theme = theme
        self._thumbnails = thumbnails
        self._edge = edge
        self._digest = ""
        self._is_chosen = False
        self.setObjectName(name)
        self.setFixedSize(edge, edge)
        thumbnails.arrived.connect(self.update)
        theme.changed.connect(self.update)

    @property
    def digest(self) -> str:
        """The picture shown."""
        return self._digest

    def show_picture(self, digest: str, *, is_chosen: bool = False) -> None:
        """Show a picture, framed when it is the chosen one."""
        self._digest, self._is_chosen = digest, is_chosen
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell that it was pressed."""
        event.accept()
        self.pressed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        del event
        palette = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        width = 2 if self._is_chosen else 1
        painter.setPen(QPen(QColor(palette.focus if self._is_chosen else palette.line), width))
        painter.setBrush(QColor("#ffffff"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        room = self._edge - 16
        found = self._thumbnails.get(self._digest, room, self.devicePixelRatioF())
        if found is not None:
            size = found.deviceIndependentSize().toSize()
            left, top = (self._edge - size.width()) // 2, (self._edge - size.height()) // 2
            painter.drawPixmap(left, top, found)
        painter.end()


class Gallery(QWidget):
    """Left and right walk through the pictures."""

    def __init__(
        self, theme: Theme, thumbnails: Thumbnails, digests: Sequence[str], name: str
    ) -> None:
        """Show the first picture; `name` is what the article is called."""
        super().__init__()
        self._digests = list(digests)
        self._name = name
        self._place = 0
        self.setObjectName("previewGallery")
        self.setFocusPolicy(
            Qt.FocusPolicy.StrongFocus if len(digests) > 1 else Qt.FocusPolicy.NoFocus
        )
        layout = column(self, gap=8)
        self.main = Picture(theme, thumbnails, EDGE, "previewPicture")
        layout.addWidget(self.main)
        self._thumbs: list[Picture] = []
        if len(digests) > 1:
            strip = row(gap=8)
            for place, digest in enumerate(digests):
                thumb = Picture(theme, thumbnails, THUMB, f"previewThumb-{place}")
                thumb.show_picture(digest)
                thumb.pressed.connect(lambda place=place: self.go_to(place))
                thumb.setCursor(Qt.CursorShape.PointingHandCursor)
                self._thumbs.append(thumb)
                strip.addWidget(thumb)
            strip.addStretch(1)
            layout.addLayout(strip)
        self.go_to(0)

    def go_to(self, place: int) -> None:
        """Show the picture of a place; beyond the ends it goes round."""
        self._place = place % len(self._digests)
        self.main.show_picture(self._digests[self._place])
        for number, thumb in enumerate(self._thumbs):
            thumb.show_picture(self._digests[number], is_chosen=number == self._place)
        said = self.tr("%1, picture %2 of %3").replace("%1", self._name)
        said = said.replace("%2", str(self._place + 1)).replace("%3", str(len(self._digests)))
        self.setAccessibleName(said)
        self.main.setAccessibleName(said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows."""
        ways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        way = ways.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
        else:
            self.go_to(self._place + way)
