"""What else the sync can do: one lane alone, pictures, pause, a metered network, the history."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton

from desktop.queries.shop import Status
from desktop.ui.parts.buttons import pressed, wear
from desktop.ui.sync_control import SyncLight
from desktop.ui.theme.theme import Theme


class SyncMenu(QToolButton):
    """The arrow beside the sync button."""

    history_wanted = Signal()

    def __init__(self, theme: Theme, light: SyncLight) -> None:
        """Offer what `light` can be asked for."""
        super().__init__()
        words = self.tr("More about the sync")
        self.setObjectName("syncMenu")
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setProperty("role", "flat")
        self.setIconSize(QSize(16, 16))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        wear(theme, self, "down", muted=True)
        self._light = light
        self._list = QMenu(self)
        self._list.setObjectName("syncMenuList")
        self._list.setAccessibleName(words)
        self._wish("syncNow", self.tr("Sync now") + "\tF5", light.request)
        self._list.addSeparator()
        self._wish("syncStock", self.tr("Send stock only"), partial(light.request_only, "stock"))
        self._wish("syncPrices", self.tr("Send prices only"), partial(light.request_only, "prices"))
        self._media = self._wish("syncMedia", self.tr("Send pictures now"), light.request_media)
        self._list.addSeparator()
        self._pause = self._switch("syncPause", self.tr("Pause the sync"), light.pause)
        self._spare = self._switch(
            "syncSpare", self.tr("Metered network: no pictures"), light.spare
        )
        self._list.addSeparator()
        self._wish("syncPast", self.tr("Show the last syncs"), self.history_wanted.emit)
        self.setMenu(self._list)
        light.changed.connect(self._show)
        self._show()

    def choices(self) -> list[QAction]:
        """Return what is offered, for a menu at the button itself."""
        return self._list.actions()

    def show_status(self, status: Status) -> None:
        """Take what is switched on; pictures go anyway where the network is not metered."""
        self._pause.setChecked(status.paused)
        self._spare.setChecked(status.metered)
        self._media.setEnabled(status.metered)

    def _show(self) -> None:
        self.setEnabled(self._light.state().kind != "unconnected")

    def _switch(self, name: str, text: str, switch: Callable[..., None]) -> QAction:
        action = self._wish(name, text, lambda: switch(on=action.isChecked()))
        action.setCheckable(True)
        return action

    def _wish(self, name: str, text: str, act: Callable[[], object]) -> QAction:
        # Made with its owner: one `addAction` makes is lost to Python once two widgets share it.
        action = QAction(text, self._list)
        action.setObjectName(name)
        self._list.addAction(action)
        action.triggered.connect(pressed(act))
        return action
