"""Thumbnails made ready off the window's thread; the newest asked for are kept."""

from collections import OrderedDict

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from desktop.domain.errors import DesktopError
from desktop.ui.shop import Thumbnail
from desktop.ui.tasks import Tasks

KEPT = 600


class Thumbnails(QObject):
    """Gives pixmaps at once where they are ready, and says when others have arrived."""

    arrived = Signal()

    def __init__(self, tasks: Tasks, make: Thumbnail) -> None:
        """Make thumbnails with `make`, through `tasks`."""
        super().__init__()
        self._tasks = tasks
        self._make = make
        self._ready: OrderedDict[tuple[str, int], QPixmap] = OrderedDict()
        self._asked: set[tuple[str, int]] = set()

    def get(self, digest: str, edge: int, ratio: float) -> QPixmap | None:
        """Return the picture fitting `edge` logical pixels, or None until `arrived`.

        A picture that cannot be shown stays None.
        """
        key = digest, round(edge * ratio)
        found = self._ready.get(key)
        if found is not None:
            self._ready.move_to_end(key)
            return found
        if key not in self._asked:
            self._asked.add(key)
            self._tasks.paint(
                lambda: QImage.fromData(self._make(*key)),
                lambda image: self._take(key, ratio, image),
                self._leave,
            )
        return None

    def forget_missing(self) -> None:
        """Ask again for pictures that were not there, for a sync may have fetched them."""
        self._asked = set(self._ready)

    def _take(self, key: tuple[str, int], ratio: float, image: QImage) -> None:
        if image.isNull():
            return
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(ratio)
        self._ready[key] = pixmap
        while len(self._ready) > KEPT:
            gone, _ = self._ready.popitem(last=False)
            self._asked.discard(gone)
        self.arrived.emit()

    def _leave(self, error: DesktopError) -> None:
        """A picture that is not there yet is no news: its place stays empty."""
        del error
