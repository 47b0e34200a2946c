"""Icons of one set (Material Design Icons, shipped with qtawesome), by what they mean here."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import cast

import qtawesome
from PySide6.QtGui import QIcon

_MAKE = cast("Callable[..., QIcon]", qtawesome.icon)

_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "articles": "package-variant-closed",
        "outbox": "tray-arrow-up",
        "warehouses": "warehouse",
        "settings": "cog-outline",
        "help": "help-circle-outline",
        "search": "magnify",
        "clear": "close",
        "add": "plus",
        "clone": "content-copy",
        "edit": "pencil-outline",
        "remove": "trash-can-outline",
        "import": "file-import-outline",
        "columns": "view-column-outline",
        "more": "dots-horizontal",
        "back": "arrow-left",
        "previous": "chevron-up",
        "next": "chevron-down",
        "left": "chevron-left",
        "right": "chevron-right",
        "down": "chevron-down",
        "history": "history",
        "submit": "send-outline",
        "undo": "undo",
        "redo": "redo",
        "sync": "sync",
        "offline": "cloud-off-outline",
        "synced": "cloud-check-outline",
        "signin": "account-key-outline",
        "attention": "alert-circle-outline",
        "warning": "alert-outline",
        "info": "information-outline",
        "check": "check",
        "done": "check-circle-outline",
        "image": "image-outline",
        "add-image": "image-plus",
        "star": "star",
        "turn-left": "rotate-left",
        "turn-right": "rotate-right",
        "crop": "crop",
        "swap": "image-sync-outline",
        "zoom": "magnify-plus-outline",
        "external": "open-in-new",
        "pdf": "file-pdf-box",
        "folder": "folder-outline",
        "local": "circle-outline",
        "waiting": "clock-outline",
        "sending": "arrow-up-circle-outline",
        "confirmed": "check-circle-outline",
        "parked": "close-octagon-outline",
        "conflict": "call-split",
        "draft": "pencil-outline",
        "pending": "timer-sand",
        "approved": "check-decagram-outline",
        "refused": "close-octagon-outline",
        "suspended": "pause-circle-outline",
        "deleted": "trash-can-outline",
        "preview": "eye-outline",
        "series": "view-grid-plus-outline",
        "inspector": "dock-right",
        "stock": "scale-balance",
        "sun": "white-balance-sunny",
        "language": "translate",
        "bold": "format-bold",
        "list": "format-list-bulleted",
        "filled": "check-circle",
        "outdated": "clock-alert-outline",
        "missing": "circle-off-outline",
    }
)


def icon(name: str, colour: str, *, on: str = "", disabled: str = "") -> QIcon:
    """Return the icon of a meaning in a colour; `on` where it differs when checked."""
    found = f"mdi6.{_NAMES[name]}"
    return _MAKE(
        found,
        color=colour,
        color_on=on or colour,
        color_active=colour,
        color_disabled=disabled or colour,
    )
