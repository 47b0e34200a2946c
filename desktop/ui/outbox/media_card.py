"""The card of a picture or document the marketplace refused."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel
from shiboken6 import isValid

from desktop.domain.errors import DesktopError
from desktop.queries.outbox import Parked
from desktop.ui import formats
from desktop.ui.context import Context
from desktop.ui.parts.buttons import button
from desktop.ui.parts.elided import Elided
from desktop.ui.parts.labels import column, label, row
from desktop.ui.refusals import refusals
from desktop.ui.values import Speaker

EDGE = 64
PICTURES = "images"


@dataclass(frozen=True, slots=True)
class Acts:
    """What the buttons of the card do."""

    open_: Callable[[], object]
    retry: Callable[[], object]
    replace: Callable[[Path], object]
    take_off: Callable[[], object]


class MediaCard(QFrame):
    """What was refused and why, where it is shown, and what can be done."""

    def __init__(self, context: Context, speaker: Speaker, item: Parked, acts: Acts) -> None:
        """Offer the decision."""
        super().__init__()
        self._item = item
        self._acts = acts
        self.setProperty("role", "card")
        self.setObjectName(f"refused-{item.content}")
        self.setAccessibleName(item.name)
        across = row(self, margin=16, gap=16)
        self._picture = QLabel()
        self._picture.setObjectName("refusedPicture")
        self._picture.setAccessibleName(item.name)
        self._picture.setFixedSize(QSize(EDGE, EDGE))
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        across.addWidget(self._picture, alignment=Qt.AlignmentFlag.AlignTop)
        layout = column(gap=8)
        across.addLayout(layout, 1)
        head = row(gap=8)
        name = Elided("heading", "parkedName")
        name.put(item.article_name or "–")
        head.addWidget(name)
        head.addWidget(label(speaker.field(item.field), "muted"))
        file = Elided("muted", "refusedFile")
        file.put(item.name)
        head.addWidget(file)
        head.addStretch(1)
        layout.addLayout(head)
        for _path, words in refusals(item.error):
            layout.addWidget(label(words, name="reason", wrap=True))
        if item.others:
            words = formats.counted(
                item.others, self.tr("1 more article shows it"), self.tr("%1 more articles show it")
            )
            layout.addWidget(label(words, "small", name="refusedOthers"))
        layout.addLayout(self._buttons())
        self._show_picture(context)

    def _buttons(self) -> QHBoxLayout:
        line = row(gap=8)
        offered: list[tuple[str, str, Callable[[], object], str]] = [
            ("openArticle", self.tr("Open article"), self._acts.open_, "primary")
        ]
        if self._item.field == PICTURES and not self._item.others:
            offered.append(("replaceRefused", self.tr("Replace…"), self._choose, ""))
        offered.append(("retry", self.tr("Try again"), self._acts.retry, ""))
        if not self._item.others:
            words = self.tr("Take it off the article")
            offered.append(("takeOff", words, self._acts.take_off, "danger"))
        for name, text, act, role in offered:
            made = button(name, text, act, role=role)
            made.setAccessibleDescription(self._item.name)
            line.addWidget(made)
        line.addStretch(1)
        return line

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Replace"), "", self.tr("Pictures (*.jpg *.jpeg *.png)")
        )
        if chosen:
            self._acts.replace(Path(chosen))

    def _show_picture(self, context: Context) -> None:
        digest = self._item.content
        icon = "pdf" if self._item.field != PICTURES else "image"
        self._picture.setPixmap(context.theme.icon(icon, muted=True).pixmap(QSize(32, 32)))
        if digest is None or self._item.field != PICTURES:
            return
        edge = round(EDGE * self.devicePixelRatioF())
        thumbnail, ratio = context.see.thumbnail, self.devicePixelRatioF()

        def show(content: bytes) -> None:
            pixmap = QPixmap()
            if isValid(self) and pixmap.loadFromData(content):
                pixmap.setDevicePixelRatio(ratio)
                self._picture.setPixmap(pixmap)

        # A damaged file has no picture to show; its icon stays.
        context.tasks.paint(lambda: thumbnail(digest, edge), show, _ignore)


def _ignore(_error: DesktopError) -> None:
    """Leave the icon."""
