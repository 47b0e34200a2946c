"""The sync button: says how the sync stands, with a number; pressing it syncs."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QPushButton

from desktop.domain.sync_run import QUESTIONS
from desktop.queries.shop import Status
from desktop.ui import formats
from desktop.ui.parts.labels import restyle
from desktop.ui.sync_control import SyncLight, SyncState
from desktop.ui.theme.theme import Theme
from desktop.ui.words import sentence_of

TURN_MS = 60
ICON = 18
DONE = "sync-done"
BAR = 3


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
        self._is_narrow = False
        self._angle = 0
        self._turn = QTimer(self)
        self._turn.setInterval(TURN_MS)
        self._turn.timeout.connect(self._turn_on)
        self.clicked.connect(self._press)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        light.changed.connect(self._show)
        theme.changed.connect(self._show)
        self._show()

    def be_narrow(self, *, on: bool) -> None:
        """Say it in fewer words."""
        if on != self._is_narrow:
            self._is_narrow = on
            self._show()

    def show_status(self, status: Status) -> None:
        """Take the counts of the shop."""
        self._waiting = status.waiting + status.sending
        self._asks = status.asks
        self._decisions = status.decisions
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
        """Return the kind for the style sheet, the icon and the words."""
        waiting = f"  {formats.count(self._waiting)}" if self._waiting else ""
        if state.kind == "unconnected":
            return "unconnected", "offline", self.tr("Not connected")
        if state.kind == "offline":
            return self._halted(state, waiting)
        if state.kind == "paused":
            return "offline", "suspended", self.tr("Paused") + waiting
        if state.kind == "signin":
            return "attention", "signin", self.tr("Sign in again")
        if state.kind == "running":
            return "running", "sync", self._under_way(state)
        if self._decisions or state.kind == "attention":
            text = self.tr("%1 to decide").replace("%1", formats.count(self._decisions))
            return "attention", "attention", text if self._decisions else self.tr("Look here")
        if self._waiting:
            return "waiting", "sync", self.tr("Sync") + waiting
        return "idle", "synced", self.tr("Synced")

    def _halted(self, state: SyncState, waiting: str) -> tuple[str, str, str]:
        """Tell a pause the marketplace asked for from a network that is away."""
        if "resuming" in state.facts:
            until = formats.clock(state.facts["resuming"])
            return "offline", "waiting", self.tr("Goes on at %1").replace("%1", until) + waiting
        if self._is_narrow or not self._waiting:
            return "offline", "offline", self.tr("Offline") + waiting
        text = formats.counted(
            self._waiting,
            self.tr("Offline – %1 change waiting"),
            self.tr("Offline – %1 changes waiting"),
        )
        return "offline", "offline", text

    def _under_way(self, state: SyncState) -> str:
        if not state.total:
            return self.tr("Syncing…")
        done, total = formats.count(state.done), formats.count(state.total)
        if self._is_narrow:
            return f"{done} / {total}"
        return self.tr("Syncing %1 of %2").replace("%1", done).replace("%2", total)

    def _ink(self, kind: str) -> str:
        tone = {"waiting": "blue", "attention": "red", "offline": "neutral"}.get(kind)
        return self._theme.tone(tone).ink if tone else self._theme.palette.muted

    def _tip(self, state: SyncState) -> str:
        lines = [self.tr("Sync now (F5)")]
        if state.kind == "unconnected":
            lines = [self.tr("Connect to the marketplace in Settings to send your work.")]
        if state.message_code not in {"", DONE}:
            lines.append(sentence_of(state.message_code, state.facts))
        if "resuming" in state.facts:
            moment = formats.moment(state.facts["resuming"])
            lines.append(self.tr("Resuming: %1").replace("%1", moment))
        if "at" in state.facts:
            lines.append(self.tr("Last sync: %1").replace("%1", formats.moment(state.facts["at"])))
        return "\n".join(lines)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show how far a sync is, as a line at the foot of the button."""
        super().paintEvent(event)
        state = self._light.state()
        if state.kind != "running" or not state.total:
            return
        room = self.rect().adjusted(6, 0, -6, -3)
        share = min(state.done / state.total, 1.0)
        painter = QPainter(self)
        painter.fillRect(
            room.left(),
            room.bottom() - BAR + 1,
            round(room.width() * share),
            BAR,
            QColor(self._theme.palette.accent),
        )
        painter.end()

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
