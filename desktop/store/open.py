"""Opens a shop: brings its schema up to date and keeps the derived index in step."""

from collections.abc import Sequence

from desktop.base.crash_points import CrashPoint, pass_by
from desktop.base.paths import ShopFolder
from desktop.store.article_index import refresh
from desktop.store.database import Database, Listener
from desktop.store.schema import prepare


def open_shop(
    folder: ShopFolder, listeners: Sequence[Listener] = (), at: CrashPoint = pass_by
) -> Database:
    """Return the opened mirror of a shop folder, created on first use."""
    prepare(folder, at)
    return Database(folder, before_commit=refresh, listeners=listeners, at=at)
