"""The sync button: says how the sync stands, with a number; pressing it syncs."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QPushButton

from desktop.domain.sync_run import QUESTIONS
from desktop.queries.shop import Status
from desktop.ui import formats
from desktop.ui.parts.buttons import pressed
from desktop.ui.parts.labels import restyle
from desktop.ui.sync_control import SyncLight, SyncState
from desktop.ui.theme.theme import Theme
from desktop.ui.words import sentence_of

TURN_MS = 60
ICON = 18


class SyncButton(QPushButton):
    """Blue when work waits, red when a decision is needed, grey when offline."""

    led = Signal(str)
    """The page where the sync can be set going again, where pressing cannot."""

    def __init__(self, theme: Theme, light: SyncLight) -> None:
        """Show what `light` says."""
        super().__init__()
        self.setObjectName("sync")
        self.setIconSize(QSize(ICON, ICON))
        self.setAutoDefault(False)
        self._theme = theme
        self._light = light
        self._waiting = 0
        self._decisions = 0
        self._asks = ""
        self._angle = 0
        self._turn = QTimer(self)
        self._turn.setInterval(TURN_MS)
        self._turn.timeout.connect(self._turn_on)
        self.clicked.connect(self._press)
        self._pause = self._offer("syncPause", self.tr("Pause the sync"), light.pause)
        self._spare = self._offer("syncSpare", self.tr("Metered network: no pictures"), light.spare)
        self._offer_wish(
            "syncStock", self.tr("Send stock only"), partial(light.request_only, "stock")
        )
        self._offer_wish(
            "syncPrices", self.tr("Send prices only"), partial(light.request_only, "prices")
        )
        self._offer_wish("syncMedia", self.tr("Send pictures now"), light.request_media)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        light.changed.connect(self._show)
        theme.changed.connect(self._show)
        self._show()

    def _offer(self, name: str, text: str, switch: Callable[..., None]) -> QAction:
        """Put a switch into the button's menu."""
        action = self._offer_wish(name, text, lambda: switch(on=action.isChecked()))
        action.setCheckable(True)
        return action

    def _offer_wish(self, name: str, text: str, act: Callable[[], None]) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        action.triggered.connect(pressed(act))
        self.addAction(action)
        return action

    def show_status(self, status: Status) -> None:
        """Take the counts of the shop."""
        self._pause.setChecked(status.paused)
        self._spare.setChecked(status.metered)
        self._waiting = status.waiting + status.sending
        self._asks = status.asks
        self._decisions = status.parked + status.conflicts + bool(status.asks)
        self._show()

    def _press(self) -> None:
        """Sync; where only an answer or a new token helps, lead there."""
        state = self._light.state()
        if state.kind == "signin":
            self.led.emit("settings")
        elif self._asks or state.message_code in QUESTIONS:
            self.led.emit("outbox")
        else:
            self._light.request()

    def _show(self) -> None:
        state = self._light.state()
        kind, icon, text = self._looks(state)
        self.setProperty("kind", kind)
        restyle(self)
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(self._tip(state))
        self.setEnabled(kind != "unconnected")
        if state.kind == "running":
            self._turn.start()
        else:
            self._turn.stop()
            self._angle = 0
        self._icon = icon
        self._colour = self._ink(kind)
        self.setIcon(self._theme.icon(icon, colour=self._colour))

    _icon = "sync"
    _colour = ""

    def _looks(self, state: SyncState) -> tuple[str, str, str]:
        waiting = formats.count(self._waiting)
        if state.kind == "unconnected":
            return "unconnected", "offline", self.tr("Not connected")
        if state.kind == "offline":
            text = formats.counted(
                self._waiting,
                self.tr("Offline – %1 change waiting"),
                self.tr("Offline – %1 changes waiting"),
            )
            return "offline", "offline", text if self._waiting else self.tr("Offline")
        if state.kind == "paused":
            text = self.tr("Paused")
            return "offline", "offline", f"{text}  {waiting}" if self._waiting else text
        if state.kind == "signin":
            return "attention", "signin", self.tr("Sign in again")
        if state.kind == "running":
            if state.total:
                done, total = formats.count(state.done), formats.count(state.total)
                return (
                    "running",
                    "sync",
                    self.tr("Syncing %1 of %2").replace("%1", done).replace("%2", total),
                )
            return "running", "sync", self.tr("Syncing…")
        if self._decisions or state.kind == "attention":
            text = self.tr("%1 to decide").replace("%1", formats.count(self._decisions))
            return "attention", "attention", text if self._decisions else self.tr("Look here")
        if self._waiting:
            return "waiting", "sync", self.tr("Sync") + f"  {waiting}"
        return "idle", "synced", self.tr("Synced")

    def _ink(self, kind: str) -> str:
        tone = {"waiting": "blue", "attention": "red", "offline": "neutral"}.get(kind)
        return self._theme.tone(tone).ink if tone else self._theme.palette.muted

    def _tip(self, state: SyncState) -> str:
        lines = [self.tr("Sync now (F5); right click for more")]
        if state.kind == "unconnected":
            lines = [self.tr("Connect to the marketplace in Settings to send your work.")]
        if state.message_code:
            lines.append(sentence_of(state.message_code, state.facts))
        if "resuming" in state.facts:
            moment = formats.moment(state.facts["resuming"])
            lines.append(self.tr("Resuming: %1").replace("%1", moment))
        if "at" in state.facts:
            lines.append(self.tr("Last sync: %1").replace("%1", formats.moment(state.facts["at"])))
        return "\n".join(lines)

    def _turn_on(self) -> None:
        self._angle = (self._angle + 20) % 360
        ratio = self.devicePixelRatioF()
        edge = round(ICON * ratio)
        picture = self._theme.icon(self._icon, colour=self._colour).pixmap(QSize(edge, edge))
        picture.setDevicePixelRatio(1)
        turned = QPixmap(edge, edge)
        turned.fill("transparent")
        painter = QPainter(turned)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(edge / 2, edge / 2)
        painter.rotate(self._angle)
        painter.drawPixmap(-edge // 2, -edge // 2, edge, edge, picture)
        painter.end()
        turned.setDevicePixelRatio(ratio)
        self.setIcon(QIcon(turned))
